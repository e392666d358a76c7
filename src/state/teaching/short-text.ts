import type { BitReader, BitWriter } from '../link/bits';

/** What is written: numbers as printed, or sentences of a language. */
export type Kind = 'numbers' | 'zh' | 'en';

/**
 * The characters each kind uses most: 6 bits for the first 32, 8 for the next 64, 10 for the rest of ASCII, 18 for most
 * Chinese characters, 25 for anything else. Places in the lists are what is written: they never change.
 */
const FREQUENT: Readonly<Record<Kind, readonly string[]>> = {
  numbers: Array.from('0123456789.,−+-%¥万亿KM 分点年'),
  zh: Array.from(
    '，。：？的会怎样多少满意度态忠诚服务评分加0123456789.' +
      '只产品人员形象价值货币时间体力精神成本留存率终身让渡客户转换黏性竞争对手开店同行年后一位跳掉上下不就还是有没了从到；“”！%¥点',
  ),
  en: Array.from(' etaoinsrlhdcumfpgwyb,.?+0123456789:;!%\'"-−–()/’“”jkqvxzABCDEFGHIJKLMNOPQRSTUVWXYZ¥&'),
};
const FIRST = { bits: 5, count: 32 };
const SECOND = { bits: 6, count: 64 };
const ASCII_BITS = 7;
const CHINESE = { bits: 14, from: 0x4e00 };
const ANY_BITS = 21;

const LENGTH_BITS = 7;
/** The longest text, in characters. */
export const LONGEST = 2 ** LENGTH_BITS - 1;

const writeCharacter = (to: BitWriter, character: string, kind: Kind): void => {
  const place = FREQUENT[kind].indexOf(character);
  const code = character.codePointAt(0) ?? 0;
  /** So many ones and a zero say what follows. */
  const follows = (ones: number, value: number, bits: number) => {
    for (let i = 0; i < ones; i += 1) to.flag(true);
    if (ones < 4) to.flag(false);
    to.uint(value, bits);
  };
  if (place >= 0 && place < FIRST.count) follows(0, place, FIRST.bits);
  else if (place >= FIRST.count) follows(1, place - FIRST.count, SECOND.bits);
  else if (code < 2 ** ASCII_BITS) follows(2, code, ASCII_BITS);
  else if (code >= CHINESE.from && code < CHINESE.from + 2 ** CHINESE.bits)
    follows(3, code - CHINESE.from, CHINESE.bits);
  else follows(4, code, ANY_BITS);
};

const readCharacter = (from: BitReader, kind: Kind): string => {
  let ones = 0;
  while (ones < 4 && from.flag()) ones += 1;
  if (ones === 0) return FREQUENT[kind][from.uint(FIRST.bits)] ?? '';
  if (ones === 1) return FREQUENT[kind][FIRST.count + from.uint(SECOND.bits)] ?? '';
  if (ones === 2) return String.fromCharCode(from.uint(ASCII_BITS));
  if (ones === 3) return String.fromCharCode(CHINESE.from + from.uint(CHINESE.bits));
  const code = from.uint(ANY_BITS);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** One line without control characters and halves of characters. */
const oneLine = (text: string, most = LONGEST): readonly string[] =>
  Array.from(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
    .filter((character) => !/^\p{Cs}$/u.test(character))
    .slice(0, most);

/** Writes at most so many characters, `LONGEST` or less; what is longer is cut. */
export const writeText = (to: BitWriter, text: string, kind: Kind, most = LONGEST): void => {
  const characters = oneLine(text, most);
  to.uint(characters.length, LENGTH_BITS);
  for (const character of characters) writeCharacter(to, character, kind);
};

/** @throws EndOfBits when the text is not all there */
export const readText = (from: BitReader, kind: Kind): string => {
  const count = from.uint(LENGTH_BITS);
  return oneLine(Array.from({ length: count }, () => readCharacter(from, kind)).join('')).join('');
};
