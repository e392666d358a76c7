import { numbers } from './arithmetic';
import { stickiness } from './choice';
import type { Result } from './evaluate';
import type { Inputs } from './settle';

/** The ways on which a change reaches retention: the three that lead into the choice, and the market around it. */
export const CHANNELS = ['deliveredValue', 'attitude', 'switchingCost', 'market'] as const;
export type Channel = (typeof CHANNELS)[number];

interface State {
  readonly inputs: Inputs;
  readonly result: Result;
}

/**
 * What each way contributes to a change of yearly retention, as probabilities: the Shapley value over delivered value,
 * attitude, switching cost, and everything else that enters the choice (rivals, doing without, sensitivity, chance).
 * The four add up to the whole change. Retention is E19, a function of exactly these (model.md §3.6).
 */
export const retentionChannels = (before: State, after: State): Readonly<Record<Channel, number>> => {
  const kept = (set: number): number => {
    const from = (channel: number): State => (set & (1 << channel) ? after : before);
    return stickiness(
      numbers,
      from(0).result.deliveredValue,
      from(1).result.attitude,
      from(2).result.switchingCost,
      from(3).inputs,
    ).retention;
  };
  const n = CHANNELS.length;
  const worth = Array.from({ length: 2 ** n }, (_, set) => kept(set));
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  const share = (size: number): number => (factorial(size) * factorial(n - size - 1)) / factorial(n);
  const sizeOf = (set: number): number => CHANNELS.filter((_, place) => set & (1 << place)).length;
  const parts = CHANNELS.map((_, place) =>
    worth.reduce(
      (sum, value, set) =>
        set & (1 << place) ? sum : sum + share(sizeOf(set)) * ((worth[set | (1 << place)] ?? 0) - value),
      0,
    ),
  );
  return {
    deliveredValue: parts[0] ?? 0,
    attitude: parts[1] ?? 0,
    switchingCost: parts[2] ?? 0,
    market: parts[3] ?? 0,
  };
};
