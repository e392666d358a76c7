import { RATING_IDS, type Alternative, type Ratings } from '../model/alternatives';
import { PARAMETER_IDS, type ParameterId } from '../model/parameters';
import { VIEW_IDS, type ViewId } from '../model/views';
import { checksum, CHECKSUM_LENGTH } from './checksum';
import { trimmed } from './link-text';
import { readMark, writeMark, type WordsMark } from './link-words';
import type { Scene } from './scene';
import { OPENING, pristine, sameSetting, type Changes, type Setting } from './setting';

/**
 * The model part of a link, to be read by people too:
 *
 *     1~opening~evidence~serviceValue_72~r_14_0.9_2~b~opening~w_42_k3f9a~-0x1y2
 *
 * version, case, view unless the default, changes, rivals (`r0` for none), after `b` the same for what is compared
 * with, the mark of the words, and last '-' with a checksum of everything before it. Read without regard to case.
 */
export const VERSION = 1;

/** A setting as it stands in a link: read, but not yet looked up and settled. */
export interface WrittenSetting {
  readonly case: string;
  readonly view: ViewId;
  readonly values: Changes;
  readonly rivals: readonly Alternative[] | null;
}

export interface WrittenModel {
  readonly version: number | null;
  /** Everything that is written agrees with the checksum; `missing`: there is none. */
  readonly checksum: 'right' | 'wrong' | 'missing';
  readonly now: WrittenSetting | null;
  readonly before: WrittenSetting | null;
  readonly words: WordsMark | null;
  /** Pieces that say nothing to us, or that say a thing a second time. */
  readonly unread: readonly string[];
}

/** Shortest text that reads back as the same number, without the '+' of an exponent. */
const numberText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value).replace('+', ''));
const readNumber = (text: string): number | null => {
  const value = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
};

const writeRival = ({ ratings, deliveredValue, availability, copies }: Alternative): string => {
  const offer = ratings ? RATING_IDS.map((id) => ratings[id]) : [deliveredValue ?? 0];
  return ['r', ...[...offer, availability, copies].map(numberText)].join('_');
};

const readRival = (token: string): Alternative | null => {
  const numbers = token.split('_').slice(1).map(readNumber);
  if (numbers.some((value) => value === null)) return null;
  const [copies, availability, ...offer] = (numbers as number[]).reverse();
  if (availability === undefined || copies === undefined) return null;
  offer.reverse();
  if (offer.length === 1) return { deliveredValue: offer[0] ?? 0, availability, copies };
  if (offer.length !== RATING_IDS.length) return null;
  const ratings = Object.fromEntries(RATING_IDS.map((id, index) => [id, offer[index]])) as unknown as Ratings;
  return { ratings, availability, copies };
};

const writeSetting = (setting: Setting): readonly string[] => [
  setting.case,
  ...(setting.view === 'default' ? [] : [setting.view]),
  ...PARAMETER_IDS.flatMap((id) => {
    const value = setting.changes[id];
    return value === undefined ? [] : [`${id}_${numberText(value)}`];
  }),
  ...(setting.alternatives?.length === 0 ? ['r0'] : (setting.alternatives ?? []).map(writeRival)),
];

const sealed = (body: string): string => `${body}~-${checksum(body.toLowerCase())}`;

/** The model of a scene as text; '' for the untouched opening case. */
export const writeModel = (scene: Scene, words: WordsMark | null): string => {
  const { now, before } = scene;
  const tokens = [String(VERSION), ...writeSetting(now)];
  if (!sameSetting(before, pristine(now.case, now.view))) tokens.push('b', ...writeSetting(before));
  if (words) tokens.push(writeMark(words));
  return tokens.length === 2 && now.case === OPENING ? '' : sealed(tokens.join('~'));
};

const IDS: ReadonlyMap<string, ParameterId> = new Map(PARAMETER_IDS.map((id) => [id.toLowerCase(), id]));

const readSetting = (tokens: readonly string[], unread: string[]): WrittenSetting | null => {
  const [name, ...rest] = tokens;
  if (!name) return null;
  const view = VIEW_IDS.find((id) => id === rest[0]);
  const values: Partial<Record<ParameterId, number>> = {};
  let rivals: Alternative[] | null = null;
  for (const token of view ? rest.slice(1) : rest) {
    const [key = '', text = ''] = token.split('_');
    const id = IDS.get(key);
    const value = readNumber(text);
    const rival = key === 'r' ? readRival(token) : null;
    if (token === 'r0' && rivals === null) rivals = [];
    else if (rival) (rivals ??= []).push(rival);
    else if (id && value !== null && values[id] === undefined && token.split('_').length === 2) values[id] = value;
    else unread.push(token);
  }
  return { case: name, view: view ?? 'default', values, rivals };
};

/** Cuts a text into what is sealed and its checksum. What is glued to the checksum does not count. */
const unseal = (text: string): { readonly body: string; readonly checksum: WrittenModel['checksum'] } => {
  const end = text.lastIndexOf('~-');
  const sum = end < 0 ? '' : text.slice(end + 2, end + 2 + CHECKSUM_LENGTH);
  // A number can be negative, a piece cannot begin with '-': behind '~-' stands a checksum or what was left of one.
  if (end < 0) return { body: trimmed(text), checksum: 'missing' };
  if (sum.length < CHECKSUM_LENGTH) return { body: text.slice(0, end), checksum: 'missing' };
  return { body: text.slice(0, end), checksum: checksum(text.slice(0, end)) === sum ? 'right' : 'wrong' };
};

/** Reads the model part of a link, whatever it is. */
export const readModel = (value: string): WrittenModel => {
  const text = value.toLowerCase();
  const { body, checksum: seal } = unseal(text);
  const [version = '', ...tokens] = body.split('~');
  const unread: string[] = [];
  const mark = tokens.find((token) => readMark(token));
  const plain = tokens.filter((token) => token !== mark);
  const split = plain.indexOf('b', 1);
  const now = readSetting(split < 0 ? plain : plain.slice(0, split), unread);
  const before = split < 0 ? null : readSetting(plain.slice(split + 1), unread);
  return {
    version: /^\d{1,3}$/.test(version) ? Number(version) : null,
    checksum: seal,
    now,
    before,
    words: mark === undefined ? null : readMark(mark),
    unread,
  };
};
