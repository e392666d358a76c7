import { ACTION_IDS, action, type ActionId } from '../model/action-table';
import { applyActions, type Intensities } from '../model/actions';
import { numbers } from '../model/arithmetic';
import { evaluateSettled, type Result } from '../model/evaluate';
import { lifetimeBars, lifetimeValue } from '../model/lifetime';
import { PARAMETER_IDS, type ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';

/** What some actions come to, put on a map. Money is per customer, in ¥ of today unless it says per year. */
export interface Outcome {
  readonly inputs: Inputs;
  readonly result: Result;
  /** ¥ per customer and year. */
  readonly cost: number;
  /** The same over the whole life of a customer. */
  readonly lifetimeCost: number;
  /** What is left of the gain in lifetime value once the cost is paid. */
  readonly netGain: number;
  /** Net gain per ¥1 spent; NaN where nothing is spent. */
  readonly perYuan: number;
}

export const outcomeOf = (inputs: Inputs, result: Result, intensities: Intensities): Outcome => {
  const after = applyActions(inputs, intensities);
  const reached = evaluateSettled(after);
  const cost = after.leverCost - inputs.leverCost;
  const lifetimeCost = cost / (1 - reached.retention / (1 + after.discountRate));
  const netGain = reached.lifetimeValue - result.lifetimeValue;
  return {
    inputs: after,
    result: reached,
    cost,
    lifetimeCost,
    netGain,
    perYuan: lifetimeCost > 0 ? netGain / lifetimeCost : NaN,
  };
};

/** One thing an action moves, from where it stands. */
export interface Move {
  readonly id: ParameterId;
  readonly from: number;
  readonly to: number;
  readonly harm: boolean;
}
export interface Single extends Outcome {
  readonly id: ActionId;
  readonly retentionGain: number;
  readonly moves: readonly Move[];
}

/** What each action does alone at full intensity, from where the map stands. */
export const singles = (inputs: Inputs, result: Result): readonly Single[] =>
  ACTION_IDS.map((id) => {
    const outcome = outcomeOf(inputs, result, { [id]: 1 });
    const moves = (Object.entries(action(id).effects) as [ParameterId, number][]).map(([target, effect]): Move => ({
      id: target,
      from: inputs[target],
      to: outcome.inputs[target],
      harm: effect < 0,
    }));
    return { id, ...outcome, retentionGain: outcome.result.retention - result.retention, moves };
  });

/** Sorted by what comes back per yuan: what costs nothing and gains first, what loses last. */
export const byReturn = (list: readonly Single[]): readonly Single[] => {
  const rank = ({ perYuan, netGain }: Single): number =>
    Number.isNaN(perYuan) ? (netGain > 0 ? Infinity : netGain < 0 ? -Infinity : 0) : perYuan;
  return list.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one === other ? b.netGain - a.netGain : one < other ? 1 : -1;
  });
};

/** The highest yearly cost per customer at which the actions still pay; below zero where they lose even for nothing. */
export const highestCost = ({ netGain, lifetimeCost, result, inputs }: Outcome): number =>
  (netGain + lifetimeCost) * (1 - result.retention / (1 + inputs.discountRate));

/**
 * The retention at which the cost of the actions is earned back if nothing but retention changes.
 * @returns a probability, or `null` if no retention is enough
 */
export const neededRetention = (inputs: Inputs, result: Result, cost: number): number | null => {
  const spending = { ...inputs, leverCost: inputs.leverCost + cost };
  const worth = (retention: number) =>
    lifetimeValue(numbers, lifetimeBars(numbers, retention, result.attitude, spending));
  const short = (retention: number) => worth(retention) < result.lifetimeValue;
  let low = result.retention;
  if (cost === 0 || !short(low)) return low;
  let high = 1;
  if (short(high)) return null;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (short(middle)) low = middle;
    else high = middle;
  }
  return high;
};

/** The inputs that differ after the actions, for putting them on the map. */
export const changedInputs = (before: Inputs, after: Inputs): Partial<Record<ParameterId, number>> =>
  Object.fromEntries(PARAMETER_IDS.filter((id) => before[id] !== after[id]).map((id) => [id, after[id]]));

/** The actions of a plan that are done at all. */
export const planned = (intensities: Readonly<Record<string, number>>): readonly ActionId[] =>
  ACTION_IDS.filter((id) => (intensities[id] ?? 0) > 0);
