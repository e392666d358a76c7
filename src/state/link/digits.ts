/** The letters of a link: nothing that any program escapes, cuts at or turns into italics. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

/** By character code: digits are looked up a great many times. */
const VALUES = new Int8Array(128).fill(-1);
Array.from(DIGITS, (digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** 0…61, or -1 for a character that is no digit of a link, or for none. */
export const digitValue = (character: string): number => VALUES[character.charCodeAt(0)] ?? -1;
export const digitOf = (value: number): string => DIGITS[value] ?? '';

/** A whole number with a fixed count of digits, most significant first. */
export const writeDigits = (value: number, count: number): string => {
  let text = '';
  for (let rest = value, i = 0; i < count; i += 1) {
    text = digitOf(rest % BASE) + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
};
/** The number that digits stand for; NaN when one of the characters is no digit. At most eight digits. */
export const readDigits = (text: string): number => {
  let value = 0;
  for (const character of text) {
    const digit = digitValue(character);
    if (digit < 0) return Number.NaN;
    value = value * BASE + digit;
  }
  return value;
};

/**
 * Bits are packed 47 to eight digits (62⁸ > 2⁴⁷, both below 2⁵³, so plain numbers do); what is left over takes as few
 * digits as can hold it.
 */
const GROUP_BITS = 47;
const GROUP_DIGITS = 8;
/** Bits that fit into 0…8 digits: ⌊n · log₂ 62⌋, the last one limited to a group. */
const FIT = [0, 5, 11, 17, 23, 29, 35, 41, GROUP_BITS];

/** The digits that can be read though the end is lost: whole groups only. */
export const wholeGroups = (text: string): string => text.slice(0, text.length - (text.length % GROUP_DIGITS));

/** How many digits hold so many bits. */
export const digitsFor = (bits: number): number => {
  const rest = bits % GROUP_BITS;
  return Math.floor(bits / GROUP_BITS) * GROUP_DIGITS + FIT.findIndex((fit) => fit >= rest);
};

/** Bits (each 0 or 1) as digits; the last digits are filled up with zeros. */
export const bitsToDigits = (bits: readonly number[]): string => {
  let text = '';
  for (let at = 0; at < bits.length; at += GROUP_BITS) {
    const group = bits.slice(at, at + GROUP_BITS);
    const count = digitsFor(group.length);
    const room = FIT[count] ?? GROUP_BITS;
    let value = 0;
    for (let i = 0; i < room; i += 1) value = value * 2 + (group[i] ?? 0);
    text += writeDigits(value, count);
  }
  return text;
};

/** The bits of digits, fill included. A group that no bits could have made ends the reading. */
export const digitsToBits = (text: string): number[] => {
  const bits: number[] = [];
  for (let at = 0; at < text.length; at += GROUP_DIGITS) {
    const digits = text.slice(at, at + GROUP_DIGITS);
    const room = FIT[digits.length] ?? 0;
    let value = readDigits(digits);
    if (!(value < 2 ** room)) break;
    const group: number[] = [];
    for (let i = 0; i < room; i += 1) {
      group.push(value % 2);
      value = Math.floor(value / 2);
    }
    bits.push(...group.reverse());
  }
  return bits;
};
