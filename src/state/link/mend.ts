import { DIGITS, digitOf, digitValue, readDigits, writeDigits } from './digits';
import { PLACE, PRIME, running, SUM_DIGITS, sumOf } from './seal';

/** Factors and products of remainders stay below 2⁵³. */
const power = (base: number, exponent: number): number => {
  let [result, square] = [1, base];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
};
/** Division by a weight, by Fermat’s little theorem. */
const INVERSE = power(PLACE, PRIME - 2);

/** The text with one character replaced so that the sum is right; null when no single one or more than one would do. */
const oneReplaced = (text: string, start: number): string | null => {
  const covered = text.slice(0, start) + text.slice(start + SUM_DIGITS);
  const wanted = readDigits(text.slice(start, start + SUM_DIGITS));
  const found: string[] = [];
  const there = sumOf(covered);
  let unweighted = (((wanted - there + PRIME) % PRIME) * INVERSE) % PRIME;
  for (let i = covered.length - 1; i >= 0; i -= 1) {
    const by = unweighted > PRIME / 2 ? unweighted - PRIME : unweighted;
    const value = digitValue(covered[i] ?? '') + by;
    // Another length would have been another text.
    const at = i < start ? i : i + SUM_DIGITS;
    if ((i < 1 || i >= start) && value >= 0 && value < DIGITS.length && digitValue(covered[i] ?? '') >= 0)
      found.push(text.slice(0, at) + digitOf(value) + text.slice(at + 1));
    unweighted = (unweighted * INVERSE) % PRIME;
  }
  const right = writeDigits(there, SUM_DIGITS);
  const wrong = Array.from(right, (digit, i) => digit !== text[start + i]).filter(Boolean).length;
  if (wrong === 1) found.push(text.slice(0, start) + right + text.slice(start + SUM_DIGITS));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The text with one or two characters at its lost end; null when none or more than one would do. */
const endFound = (text: string, missing: number, start: number): string | null => {
  const wanted = (readDigits(text.slice(start, start + SUM_DIGITS)) * INVERSE) % PRIME;
  const before = running(text.slice(0, start) + text.slice(start + SUM_DIGITS));
  // Every first digit there could be; the last one follows from the sum.
  const firsts = missing === 1 ? [''] : Array.from(DIGITS);
  const found = firsts.flatMap((first) => {
    const weighted = (running(first, before) * PLACE) % PRIME;
    const value = (wanted - weighted - 1 + 2 * PRIME) % PRIME;
    return value < DIGITS.length ? [text + first + digitOf(value)] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};

/**
 * What a damaged text most likely was: one wrong character, or one or two lost at the end. A guess, right in all but
 * about one of a thousand such cases, and so only ever offered.
 */
export const mended = (text: string, headDigits: number, lengthDigits: number): string | null => {
  const start = headDigits + lengthDigits;
  const length = readDigits(text.slice(headDigits, start));
  if (Number.isNaN(length) || Number.isNaN(readDigits(text.slice(start, start + SUM_DIGITS)))) return null;
  const missing = start + SUM_DIGITS + length - text.length;
  if (missing <= 0) return oneReplaced(text.slice(0, start + SUM_DIGITS + length), start);
  return missing <= 2 ? endFound(text, missing, start) : null;
};
