import { digitValue, readDigits, writeDigits } from './digits';

/**
 * A checksum against damage on the way, not against intent: digits as coefficients of a polynomial, its value at a
 * fixed place modulo the largest prime below 62⁴. One changed character, or two that changed places, always give
 * another sum; any other damage goes unseen once in 14,776,331 times (23.8 bits). Because the sum is linear, a single
 * wrong character can also be found again (`mend.ts`).
 */
export const PRIME = 14_776_331;
/** A primitive root of the prime: its powers, and with them the weights of the places, repeat only after 14.7 million. */
export const PLACE = 100_003;
export const SUM_DIGITS = 4;

/** The sum of a text with more characters behind it; a character that is no digit counts as its code. */
export const running = (text: string, from = 1): number => {
  let sum = from;
  for (let i = 0; i < text.length; i += 1) {
    const value = digitValue(text[i] ?? '');
    sum = (sum * PLACE + (value < 0 ? 62 + text.charCodeAt(i) : value) + 1) % PRIME;
  }
  return sum;
};
/** The sum of a whole text. Once more weighted, so that a change of the last character is no small change of the sum. */
export const sumOf = (text: string): number => (running(text) * PLACE) % PRIME;

/** Something that says itself how long it is and whether it is whole: head, length, sum, body. */
export interface Sealed {
  /** The version of a link; '' for what has none. */
  readonly head: string;
  readonly body: string;
  readonly state: 'whole' | 'changed' | 'cut';
  /** Everything that belongs to it, as it stood there. */
  readonly text: string;
}

export const seal = (head: string, body: string, lengthDigits: number): string => {
  const length = writeDigits(body.length, lengthDigits);
  return head + length + writeDigits(sumOf(head + length + body), SUM_DIGITS) + body;
};

/** Reads what a text begins with; what follows is not looked at. */
export const unseal = (text: string, headDigits: number, lengthDigits: number): Sealed => {
  const start = headDigits + lengthDigits;
  const length = readDigits(text.slice(headDigits, start));
  const end = start + SUM_DIGITS + (Number.isNaN(length) ? 0 : length);
  const [head, body] = [text.slice(0, headDigits), text.slice(start + SUM_DIGITS, end)];
  const sum = readDigits(text.slice(start, start + SUM_DIGITS));
  const cut = text.length < end || text.length <= start + SUM_DIGITS;
  const whole = !cut && sumOf(text.slice(0, start) + body) === sum;
  return { head, body, state: whole ? 'whole' : cut ? 'cut' : 'changed', text: text.slice(0, end) };
};
