import { tail } from '../../../src/state/link';
import { openingScene } from '../../../src/state/scene';
import { edited, pristine } from '../../../src/state/setting';

/** A whole link to another map. */
const now = edited(pristine('latent'), { values: { tenure: 9 } }).setting;
const OTHER = `https://example.org/map/${tail({ ...openingScene('en'), now, before: pristine('latent') })}`;

/** What has to come of a link after what happened to it. */
export type Expected = 'exact' | 'names lost' | 'damaged' | 'several';

export interface Mangling {
  readonly name: string;
  readonly mangle: (address: string, any: (below: number) => number) => string;
  readonly expected: Expected;
}

const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const token = (address: string) => {
  const start = address.indexOf('s=') + 2;
  return { start, end: start + (/^[0-9A-Za-z]*/.exec(address.slice(start))?.[0].length ?? 0) };
};
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

// prettier-ignore
/** What chat windows, mail programs, keyboards and paper do to a link. */
export const MANGLINGS: readonly Mangling[] = [
  { name: '1 WeChat parameters in front', mangle: (a) => a.replace('?', '?from=singlemessage&isappinstalled=0&'), expected: 'exact' },
  { name: '2 WeChat parameters behind', mangle: (a) => a.replace('#', '&from=singlemessage&isappinstalled=0#'), expected: 'exact' },
  { name: '3 a parameter behind the fragment', mangle: (a) => `${a}&shareTo=weixin`, expected: 'exact' },
  { name: '4 the fragment removed', mangle: (a) => a.slice(0, a.indexOf('#')), expected: 'names lost' },
  { name: '5 the query moved into the fragment', mangle: (a) => a.replace('#', '&').replace('?', '#'), expected: 'exact' },
  { name: '6 # to %23', mangle: (a) => a.replace('#', '%23'), expected: 'exact' },
  { name: '7 # to %2523', mangle: (a) => a.replace('#', '%2523'), expected: 'exact' },
  { name: '8 & to &amp;', mangle: (a) => a.replaceAll('&', '&amp;'), expected: 'exact' },
  { name: '9 percent escapes', mangle: (a) => encodeURIComponent(a), expected: 'exact' },
  { name: '10 percent escapes, twice', mangle: (a) => encodeURIComponent(encodeURIComponent(a)), expected: 'exact' },
  {
    name: '11 tracking parameters',
    mangle: (a) => a.replace('?', '?utm_source=x&utm_campaign=a&fbclid=IwAR1x&').replace('#', '&nsukey=q%3D#'),
    expected: 'exact',
  },
  { name: '12 a full stop in Chinese', mangle: (a) => `${a}。`, expected: 'exact' },
  { name: '13 a bracket', mangle: (a, any) => a + ['）', ')'][any(2)], expected: 'exact' },
  { name: '14 punctuation', mangle: (a, any) => a + ['.', ',', '*', '>'][any(4)], expected: 'exact' },
  { name: '15 angle brackets', mangle: (a) => `<${a}>`, expected: 'exact' },
  { name: '16 a line break after 76 characters', mangle: (a) => a.replace(/.{76}/g, '$&\r\n'), expected: 'exact' },
  { name: '17 a line break after 998 bytes', mangle: (a) => a.replace(/.{998}/g, '$&\r\n'), expected: 'exact' },
  { name: '18 full-width letters', mangle: fullWidth, expected: 'exact' },
  {
    name: '19 a zero-width space inside',
    mangle: (a, any) => {
      const at = any(a.length);
      return `${a.slice(0, at)}\u200b${a.slice(at)}`;
    },
    expected: 'exact',
  },
  { name: '20 upper-case host and scheme', mangle: (a) => a.replace(/^[^?]*/, (host) => host.toUpperCase()), expected: 'exact' },
  {
    name: '21 the last characters lost',
    mangle: (a, any) => {
      const { start, end } = token(a);
      return a.slice(0, Math.max(start + 1, end - 1 - any(20)));
    },
    expected: 'damaged',
  },
  {
    name: '22 one character replaced',
    mangle: (a, any) => {
      const { start, end } = token(a);
      const at = start + any(end - start);
      const others = DIGITS.replace(a[at] ?? '', '');
      return a.slice(0, at) + (others[any(others.length)] ?? '') + a.slice(at + 1);
    },
    expected: 'damaged',
  },
  { name: '23 two links glued together', mangle: (a) => `${a}${OTHER}`, expected: 'several' },
  {
    name: '24 a Safe Links wrapper',
    mangle: (a) => `https://eur01.safelinks.example/?url=${encodeURIComponent(a)}&data=05%7C02%7Cx&reserved=0`,
    expected: 'exact',
  },
];
