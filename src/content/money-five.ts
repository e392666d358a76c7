import { numbers } from '../model/arithmetic';
import type { Result } from '../model/evaluate';
import { lifetimeBars, lifetimeValue } from '../model/lifetime';
import type { Inputs } from '../model/settle';
import { rounded } from './format';

/** The published gains lie between these shares. */
export const BAND = [0.25, 0.85] as const;
export const POINTS = 0.05;

export type Standing = 'below' | 'inside' | 'above';

/** Where a gain lies beside the published ones, as it is printed, to a tenth of a per cent; nothing for no number. */
export const standingOf = (gain: number): Standing | null => {
  if (!Number.isFinite(gain)) return null;
  const shown = rounded(gain, 3);
  return shown < BAND[0] ? 'below' : shown > BAND[1] ? 'above' : 'inside';
};

/** Discounted profit still to come from one customer at some retention, ¥; acquisition is spent and left out. */
export const profitToCome = (inputs: Inputs, attitude: number, retention: number): number => {
  const bars = lifetimeBars(numbers, retention, attitude, inputs);
  return lifetimeValue(numbers, bars) - bars.acquisition;
};

/** Gain of so many points of retention in the profit still to come, as a share; NaN where there is no profit. */
export const gainAt = (inputs: Inputs, attitude: number, retention: number, points = POINTS): number => {
  const now = profitToCome(inputs, attitude, retention);
  return now > 0 ? profitToCome(inputs, attitude, retention + points) / now - 1 : NaN;
};

/**
 * The lowest retention from which five points bring this customer a gain, the profits of the map staying as they are.
 * @returns a probability to 1e-6, or `null` if no retention up to 95 % is enough
 */
export const holdsFrom = (
  inputs: Inputs,
  { attitude }: Pick<Result, 'attitude'>,
  gain: number = BAND[0],
): number | null => {
  const most = 1 - POINTS;
  const enough = (retention: number) => gainAt(inputs, attitude, retention) >= gain;
  const steps = 95;
  const first = Array.from({ length: steps + 1 }, (_, i) => (i / steps) * most).find(enough);
  if (first === undefined) return null;
  if (first === 0) return 0;
  let [low, high] = [first - most / steps, first];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
};
