import { readFileSync } from 'node:fs';
import { DIGITS } from '../../../src/state/link/digits';
import { seal, sumOf } from '../../../src/state/link/seal';
import { writeToken } from '../../../src/state/link/token';

/** Small whole numbers below a bound; the same for the same seed on every machine. */
export type Any = (below: number) => number;

export const anyFrom = (seed: number): Any => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const links = [1, 2].flatMap((version) => {
  const path = `tests/reference/links/${version}.json`;
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly link: string }[]).map(({ link }) => link);
});

const PIECES = [
  's=', '?s=', '&s=', '#s=', 'n=', '#n=', 'v=', 'v=zh', '%', '%25', '%2525', '%E4%BD', '%00', '&', '&amp;', '&#38;', '#',
  '?', '=', '=\r\n', '=3D', 'CVM-', 'CVM', 'https://example.org/', 'javascript:alert(1)', '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '__proto__', 'constructor', '{"a":1}', 'NaN', '1e999', '١',
  '\u0000', '\ud800', '\udfff', '﷽', '\u202e', '\u200b', 'ﬃ', '㎏', '２', 'ｓ＝', 'İ', 'ß',
] as const; // prettier-ignore

const digits = (any: Any, most: number): string => {
  let text = '';
  for (let left = any(most); left > 0; left -= 1) text += DIGITS[any(62)] ?? '';
  return text;
};
const rubbish = (any: Any, most: number): string => {
  let text = '';
  for (let left = any(most); left > 0; left -= 1)
    text += any(3) === 0 ? (PIECES[any(PIECES.length)] ?? '') : String.fromCharCode(any(any(4) ? 128 : 65_536));
  return text;
};
/** A body in the form of ours: few enough changes that the reading reaches its end now and then. */
const likely = (any: Any): string => {
  const home = (DIGITS[any(62)] ?? '') + (DIGITS[any(62)] ?? '');
  return home + digits(any, [4, 12, 40, 300][any(4)] ?? 4);
};

const KINDS: readonly ((any: Any) => string)[] = [
  (any) => rubbish(any, 40),
  (any) => rubbish(any, 400),
  // A right sum around a body that nobody has written, of any version.
  (any) => `?s=${writeToken(any(4), likely(any))}&v=zh`,
  (any) => `?s=${writeToken(2, likely(any))}#n=${seal('', digits(any, 60), 3)}`,
  // Numbers that say that these words belong to them.
  (any) => {
    const words = seal('', digits(any, 60), 3);
    const sum = sumOf(words).toString(2).padStart(24, '0');
    const bits = `1${sum}`.match(/.{1,5}/g) ?? [];
    return `?s=${writeToken(2, bits.map((five) => DIGITS[parseInt(five, 2)] ?? '').join('') + digits(any, 30))}#n=${words}`;
  },
  // A right link, and something done to it.
  (any) => {
    const link = links[any(links.length)] ?? '';
    const at = any(link.length + 1);
    const done: readonly (() => string)[] = [
      () => link,
      () => link.slice(0, at),
      () => link.slice(at),
      () => link.slice(0, at) + rubbish(any, 4) + link.slice(at),
      () => link.slice(0, at) + (DIGITS[any(62)] ?? '') + link.slice(at + 1),
      () => link + link,
      () => link + (links[any(links.length)] ?? ''),
      () => rubbish(any, 6) + link + rubbish(any, 6),
      () => encodeURIComponent(link),
      () => link.replace(/#n=/, () => `#n=${digits(any, 5)}`),
      () => link.replace(/#n=(.*)/, () => `#n=${seal('', digits(any, 90), 3)}`),
      () => link.replace('s=', ''),
      () => link.toUpperCase(),
    ];
    return done[any(done.length)]?.() ?? '';
  },
  // Codes to be read out.
  (any) =>
    `CVM-${(
      digits(any, 80)
        .toUpperCase()
        .match(/.{1,4}/g) ?? []
    ).join('-')}${rubbish(any, 3)}`,
  // Long and repetitive: what makes careless searching slow.
  (any) => (PIECES[any(PIECES.length)] ?? '').repeat(any(3_000)),
  (any) => (DIGITS[any(62)] ?? '').repeat(any(40_000)),
  (any) => `?s=2${'z'.repeat(any(9_000))}`,
];
/** The long kinds are rarer: they cost a thousand times as much as the others. */
const SHORT = 7;

/** Something that is no link of ours, or no longer: both sides of an address. */
export const hostile = (any: Any): readonly [search: string, hash: string] => {
  const kind = any(400) === 0 ? SHORT + any(KINDS.length - SHORT) : any(SHORT);
  const text = KINDS[kind]?.(any) ?? '';
  const cut = text.indexOf('#');
  return cut < 0 || any(8) === 0 ? [text, any(8) ? '' : rubbish(any, 4)] : [text.slice(0, cut), text.slice(cut)];
};
