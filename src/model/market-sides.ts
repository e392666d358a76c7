import { RATING_IDS, type RatingId } from './alternatives';
import { numbers } from './arithmetic';
import { evaluateSettled, type Result } from './evaluate';
import { lifetimeBars, lifetimeValue } from './lifetime';
import { discountedVisits, switchingMatrix, type SwitchingMatrix } from './markov';
import type { Inputs } from './settle';
import { alternativeValue, deliveredValueOf } from './value';

/** Somebody who sells in this market, as its customers weigh it; 0 is our side, then the rivals in their order. */
export interface Side {
  /** Delivered value in points as it counts in the choice, after homogenisation. */
  readonly value: number;
  /** Points that the attitude of its customers is worth to it; negative where they like it less than the middle. */
  readonly bonus: number;
  /** Points that leaving costs its customers. */
  readonly switchingCost: number;
  /** Probability per year that its customer stays: its entry on the diagonal of the matrix. */
  readonly retention: number;
  /** ¥ over a customer's lifetime; for a rival, with our margins and drivers. */
  readonly lifetimeValue: number;
}

export interface Market {
  readonly inputs: Inputs;
  readonly result: Result;
  readonly matrix: SwitchingMatrix;
  readonly sides: readonly Side[];
}

/** Everything the market is told by, for settled inputs (E16, E27). */
export const marketOf = (inputs: Inputs): Market => {
  const result = evaluateSettled(inputs);
  const matrix = switchingMatrix(inputs);
  const { attitudeBonus, rivalAttitude, rivalSwitchingCost, homogenisation } = inputs;
  const own: Side = {
    value: result.deliveredValue,
    bonus: attitudeBonus * (result.attitude - 50),
    switchingCost: result.switchingCost,
    retention: result.retention,
    lifetimeValue: result.lifetimeValue,
  };
  const rivals = inputs.alternatives.map((alternative, k): Side => {
    const plain = deliveredValueOf(alternative, inputs);
    const retention = matrix[k + 1]?.[k + 1] ?? 0;
    return {
      value: plain + homogenisation * (result.deliveredValue - plain),
      bonus: attitudeBonus * (rivalAttitude - 50),
      switchingCost: rivalSwitchingCost,
      retention,
      lifetimeValue: lifetimeValue(numbers, lifetimeBars(numbers, retention, rivalAttitude, inputs)),
    };
  });
  return { inputs, result, matrix, sides: [own, ...rivals] };
};

/** The matrix with one state first and the others after it in their order. */
export const seenFrom = (matrix: SwitchingMatrix, state: number): SwitchingMatrix => {
  const order = orderFrom(matrix.length, state);
  return order.map((from) => order.map((to) => matrix[from]?.[to] ?? 0));
};
/** The states in the order in which they are seen from one of them. */
export const orderFrom = (count: number, state: number): readonly number[] => {
  const all = Array.from({ length: count }, (_, index) => index);
  return [state, ...all.filter((one) => one !== state)];
};

/** The rival whose offer is worth most, by its side; nothing without rivals. */
export const bestRival = ({ sides }: Market): number | undefined => {
  let best: number | undefined;
  for (let k = 1; k < sides.length; k += 1)
    if (best === undefined || (sides[k]?.value ?? -Infinity) > (sides[best]?.value ?? -Infinity)) best = k;
  return best;
};

/** A rating, or the whole where one of the two is known by a delivered value only. */
export type GapId = RatingId | 'deliveredValue';
export interface Gap {
  readonly id: GapId;
  /** Points by which we are ahead; negative where the rival is. */
  readonly points: number;
}
/** Where we are ahead of a rival, and by how many points; the gaps add up to the difference of the two values. */
export const gapsTo = ({ inputs, result, sides }: Market, rival: number): readonly Gap[] => {
  const alternative = inputs.alternatives[rival - 1];
  if (!alternative?.ratings) {
    const points = (sides[0]?.value ?? 0) - (sides[rival]?.value ?? 0);
    return [{ id: 'deliveredValue', points }];
  }
  const { ratings, ...rest } = alternative;
  const bars = result.valueBars;
  const back: Partial<Record<RatingId, number>> = { moneyCost: bars.specialPrice, psychicCost: bars.confidence };
  const none = Object.fromEntries(RATING_IDS.map((id) => [id, 0])) as Record<RatingId, number>;
  return RATING_IDS.map((id) => {
    // One rating alone, weighed as the choice weighs it: the whole is their sum.
    const theirs = alternativeValue(numbers, inputs, { ...rest, ratings: { ...none, [id]: ratings[id] } });
    return { id, points: (1 - inputs.homogenisation) * (bars[id] + (back[id] ?? 0) - theirs) };
  });
};

export interface Equity {
  /** ¥: who leaves never comes back. Base profit less acquisition, without the drivers that grow with the years. */
  readonly lostForGood: number;
  /** ¥: the same customer with returns counted (E29). */
  readonly returnsCounted: number;
}
/** Value of a customer who starts in the first state, with our margins. */
export const equityOf = (matrix: SwitchingMatrix, inputs: Inputs): Equity => {
  const { baseProfit, leverCost, discountRate, acquisitionCost } = inputs;
  const margin = baseProfit - leverCost;
  const kept = matrix[0]?.[0] ?? 0;
  return {
    lostForGood: margin / (1 - kept / (1 + discountRate)) - acquisitionCost,
    returnsCounted: margin * discountedVisits(matrix, discountRate) - acquisitionCost,
  };
};
