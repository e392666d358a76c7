import type { Result } from '../model/evaluate';
import { largestRemainder, rounded } from './format';

/** What retention is made of; from a result of the model. */
export type Stay = Pick<Result, 'retention' | 'trueLoyalty' | 'lockInPart' | 'captivePart'>;

/** True loyalty of one half: from here on it counts as loyal. */
export const LOYAL_FROM = 0.5;

/** Whole percentages that add up as printed; retention and true loyalty are rounded as everywhere else. */
export interface Split {
  readonly kept: number;
  readonly loyal: number;
  readonly locked: number;
  readonly captive: number;
}
export const splitOf = (stay: Stay): Split => {
  const kept = rounded(stay.retention * 100, 0);
  const loyal = rounded(stay.trueLoyalty * 100, 0);
  const rest = [stay.lockInPart, stay.captivePart].map((share) => Math.max(0, share * 100));
  const total = (rest[0] ?? 0) + (rest[1] ?? 0);
  // Shared out in proportion, so that the largest remainder never has to take from a part what it does not have.
  const scaled = rest.map((part) => (total > 0 ? (part * (kept - loyal)) / total : 0));
  const [locked = 0, captive = 0] = largestRemainder(total > 0 ? scaled : [kept - loyal, 0], kept - loyal, 0);
  return { kept, loyal, locked, captive };
};

export const isSticky = ({ retention }: Stay, cut: number): boolean => retention >= cut;
export const isLoyal = ({ trueLoyalty }: Stay): boolean => trueLoyalty >= LOYAL_FROM;
