import { answerOf, FURTHER, leftOver, LENGTH, type Answer } from './code';

/** A remainder divided by x⁵, that is, one letter back. */
const BACK = new Uint8Array(256);
FURTHER.forEach((further, value) => (BACK[further] = value));

const put = (values: readonly number[], at: number, ...put: readonly number[]) => [
  ...values.slice(0, at),
  ...put,
  ...values.slice(at + put.length),
];

/** Eight letters: one was mistaken, or two changed places. What was left over tells which could have been. */
const changed = (values: readonly number[]): (readonly number[])[] => {
  const found: (readonly number[])[] = [];
  let left = leftOver(values);
  for (let at = LENGTH - 1; at >= 0; at -= 1) {
    const here = values[at] ?? 0;
    const before = values[at - 1] ?? here;
    if (left < 32) found.push(put(values, at, here ^ left));
    const both = here ^ before;
    if (both !== 0 && ((FURTHER[both] ?? 0) ^ both) === left) found.push(put(values, at - 1, here, before));
    left = BACK[left] ?? 0;
  }
  return found;
};

/** Seven letters: one was lost. */
const lost = (values: readonly number[]): (readonly number[])[] =>
  Array.from({ length: LENGTH }, (_, at) => {
    const gap = [...values.slice(0, at), 0, ...values.slice(at)];
    let left = leftOver(gap);
    for (let i = LENGTH - 1; i > at; i -= 1) left = BACK[left] ?? 0;
    return left < 32 ? put(gap, at, left) : [];
  });

/** Nine letters: one is too many. */
const added = (values: readonly number[]): (readonly number[])[] =>
  values.map((_, at) => [...values.slice(0, at), ...values.slice(at + 1)]);

/**
 * All answers whose code is one slip of the hand away from some letters: one mistaken, lost or added, or two neighbours
 * that changed places.
 * @param values letters as numbers 0…31
 */
export const oneSlipFrom = (values: readonly number[]): readonly Answer[] => {
  if (values.some((value) => value < 0)) return [];
  const ways = values.length === LENGTH ? changed : values.length === LENGTH - 1 ? lost : added;
  return Math.abs(values.length - LENGTH) > 1 ? [] : ways(values).flatMap((way) => answerOf(way) ?? []);
};
