import { numbers } from './arithmetic';
import { evaluateSettled } from './evaluate';
import { lifetimeBars, lifetimeValue } from './lifetime';
import { type Inputs, settle } from './settle';

/** One reading of "five per cent less defection", worked out on a scene. */
export interface Reading {
  /** Yearly retention it leads to. */
  readonly retention: number;
  /** Gain in the profit still to come from one customer over the whole life, as a share of it. */
  readonly lifetime: number;
  /** Gain in what next year's customers bring, as a share: only this many more are still there. */
  readonly nextYear: number;
}

export interface FivePointsHere {
  readonly retention: number;
  /** Five percentage points, what was published; `null` where fewer than that leave at all. */
  readonly points: Reading | null;
  /** Five per cent of the defection rate, the sentence read literally. */
  readonly share: Reading;
}

/**
 * What the famous sentence is worth in a scene, in its two readings. The acquisition cost is spent already and left
 * out, so the shares are of the discounted profit stream; attitude, and with it referrals and premium, stays as it is.
 */
export const fivePointsHere = (given: Partial<Inputs>): FivePointsHere => {
  const { inputs } = settle(given);
  const { retention, attitude } = evaluateSettled(inputs);
  const stream = (kept: number): number => {
    const bars = lifetimeBars(numbers, kept, attitude, inputs);
    return lifetimeValue(numbers, bars) - bars.acquisition;
  };
  const now = stream(retention);
  const reading = (kept: number): Reading => ({
    retention: kept,
    lifetime: now > 0 ? stream(kept) / now - 1 : NaN,
    nextYear: retention > 0 ? kept / retention - 1 : NaN,
  });
  return {
    retention,
    points: retention + 0.05 <= 1 ? reading(retention + 0.05) : null,
    share: reading(retention + 0.05 * (1 - retention)),
  };
};
