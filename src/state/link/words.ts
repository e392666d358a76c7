import { cleanName, isNameKey, NAME_LIMIT, rivalKey, type Names } from '../scene';
import { BitReader, BitWriter, EndOfBits } from './bits';
import { bitsToDigits, digitsToBits } from './digits';
import { seal, sumOf, unseal } from './seal';
import type { Table } from './table';

/**
 * Names as digits behind the '#': which thing, how many characters, and these, the common ones short: 8 bits for Latin
 * letters, 16 for the twenty thousand Chinese characters of the basic block, 23 for anything else.
 */
const COUNT_BITS = 7;
const LATIN = { bits: 7, from: 0 };
const CHINESE = { bits: 15, from: 0x4e00 };
const ANY_BITS = 21;
const LENGTH_BITS = Math.ceil(Math.log2(NAME_LIMIT + 1));
export const WORDS_LENGTH_DIGITS = 3;

/** What can have a name, in the order that is written: parameters as in the table, the map, its rivals. */
const keysOf = ({ parameters }: Table): readonly string[] => [
  'title',
  ...[0, 1, 2].map(rivalKey),
  ...parameters.map(({ id }) => id),
];
const KEY_BITS = 8;

const writeCharacter = (to: BitWriter, code: number): void => {
  const latin = code < 2 ** LATIN.bits;
  to.flag(!latin);
  if (latin) return to.uint(code, LATIN.bits);
  const chinese = code >= CHINESE.from && code < CHINESE.from + 2 ** (CHINESE.bits - 1);
  to.flag(!chinese);
  if (chinese) to.uint(code - CHINESE.from, CHINESE.bits - 1);
  else to.uint(code, ANY_BITS);
};
const readCharacter = (from: BitReader): string => {
  if (!from.flag()) return String.fromCodePoint(from.uint(LATIN.bits));
  const code = from.flag() ? from.uint(ANY_BITS) : CHINESE.from + from.uint(CHINESE.bits - 1);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** '' when there are no names. */
export const writeWords = (table: Table, names: Names): string => {
  const entries = keysOf(table).flatMap((key, place) => (names[key] ? [[place, Array.from(names[key])] as const] : []));
  if (entries.length === 0) return '';
  const to = new BitWriter();
  to.uint(entries.length, COUNT_BITS);
  for (const [place, characters] of entries) {
    to.uint(place, KEY_BITS);
    to.uint(characters.length, LENGTH_BITS);
    for (const character of characters) writeCharacter(to, character.codePointAt(0) ?? 0);
  }
  return seal('', bitsToDigits(to.bits), WORDS_LENGTH_DIGITS);
};

/** What binds words to their numbers. */
export const wordsSum = (words: string): number => sumOf(words);

const readNames = (table: Table, digits: string): Names | null => {
  const keys = keysOf(table);
  const names: Record<string, string> = {};
  const from = new BitReader(digitsToBits(digits));
  try {
    for (let left = from.uint(COUNT_BITS); left > 0; left -= 1) {
      const key = keys[from.uint(KEY_BITS)] ?? '';
      const name = cleanName(Array.from({ length: from.uint(LENGTH_BITS) }, () => readCharacter(from)).join(''));
      if (isNameKey(key) && name !== '') names[key] = name;
    }
    return names;
  } catch (error) {
    if (!(error instanceof EndOfBits)) throw error;
    return null;
  }
};

/** The names that belong to numbers, out of what stands in a text; null when none of the candidates is whole. */
export const readWords = (table: Table, candidates: readonly string[], sum: number): Names | null => {
  for (const candidate of candidates) {
    const { state, text, body } = unseal(candidate, 0, WORDS_LENGTH_DIGITS);
    if (state === 'whole' && wordsSum(text) === sum) return readNames(table, body);
  }
  return null;
};
