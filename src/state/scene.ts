import { MAX_ALTERNATIVES } from '../model/alternatives';
import { isParameterId, type ParameterId } from '../model/parameters';
import type { Locale } from '../text';
import { OPENING, pristine, sameSetting, type Setting } from './setting';

export const THEMES = ['auto', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

/** What a name can be given to: a parameter, the whole map, a rival. */
export type NameKey = ParameterId | 'title' | `rival${1 | 2 | 3}`;
/** Names by `NameKey`. */
export type Names = Readonly<Record<string, string>>;

/** Everything a link restores. Plain data that is replaced and never changed. */
export interface Scene {
  readonly now: Setting;
  /** What the ghosts stand at and differences are counted from. */
  readonly before: Setting;
  readonly names: Names;
  /** What is being asked of the map, as a link carries it (`study/token.ts`); '' or nothing: no more than the map says. */
  readonly study?: string;
  readonly locale: Locale;
  readonly theme: Theme;
}

/** What undo covers. */
export type Work = Pick<Scene, 'now' | 'before' | 'names' | 'study'>;

export const openingScene = (locale: Locale): Scene => ({
  now: pristine(OPENING),
  before: pristine(OPENING),
  names: {},
  locale,
  theme: 'auto',
});

/** The key of a rival's name, by its place 0…2. */
export const rivalKey = (index: number): NameKey => `rival${index + 1}` as NameKey;

const PLACES = Array.from({ length: MAX_ALTERNATIVES }, (_, index) => rivalKey(index));
export const isNameKey = (key: string): key is NameKey =>
  key === 'title' || (PLACES as readonly string[]).includes(key) || isParameterId(key);

/** UTF-16 units of a name; longer ones are cut. */
export const NAME_LIMIT = 80;

/** A name on one line: control characters and line ends become spaces, and no half of a character is left at the cut. */
export const cleanName = (name: string): string => {
  const line = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const whole = Array.from(line.slice(0, NAME_LIMIT)).filter((character) => !/^[\ud800-\udfff]$/.test(character));
  return whole.join('').trim();
};

/** The same under another title; an empty one gives it that of its case back. */
export const retitled = <S extends Pick<Scene, 'names'>>(scene: S, title: string): S => {
  const others = Object.entries(scene.names).filter(([key]) => key !== 'title');
  const clean = cleanName(title);
  return { ...scene, names: Object.fromEntries(clean === '' ? others : [...others, ['title', clean]]) };
};

const sameNames = (a: Names, b: Names): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};

/** Is the same model shown under the same names? Language and theme do not count. */
export const sameWork = (a: Work, b: Work): boolean =>
  sameSetting(a.now, b.now) &&
  sameSetting(a.before, b.before) &&
  sameNames(a.names, b.names) &&
  (a.study ?? '') === (b.study ?? '');
