import { noSearchProbability } from './choice';
import { evaluateSettled } from './evaluate';
import { type Inputs, settle } from './settle';
import { deliveredValueOf } from './value';

/** An offer somebody may compare with: what it weighs in the choice, who knows of it, how many copies there are. */
interface Offer {
  /** State a customer who takes it is in. */
  readonly state: number;
  /** e to the utility. */
  readonly weight: number;
  readonly availability: number;
}

type Row = number[];
export type SwitchingMatrix = readonly (readonly number[])[];

/** Where a customer goes who compares: every set of known offers, by its probability, divided by logit shares. */
const compared = (size: number, kept: { state: number; weight: number }, offers: readonly Offer[]): Row => {
  const row: Row = Array.from({ length: size }, () => 0);
  for (let set = 0; set < 2 ** offers.length; set += 1) {
    let probability = 1;
    let total = kept.weight;
    offers.forEach(({ weight, availability }, place) => {
      const known = (set & (1 << place)) !== 0;
      probability *= known ? availability : 1 - availability;
      if (known) total += weight;
    });
    if (!(probability > 0)) continue;
    const add = (state: number, weight: number): void => {
      row[state] = (row[state] ?? 0) + (probability * weight) / total;
    };
    add(kept.state, kept.weight);
    offers.forEach(({ state, weight }, place) => {
      if (set & (1 << place)) add(state, weight);
    });
  }
  return row;
};

/**
 * Yearly probabilities of moving between the own offer (state 0), each alternative, and doing without (last state)
 * (E27), after the brand-switching matrix of Rust, Lemon & Zeithaml 2004. The first entry is retention.
 * Customers of rivals have the attitude and switching cost assumed for all of them; copies of one rival are one state.
 */
export const switchingMatrix = (given: Partial<Inputs>): SwitchingMatrix => {
  const { inputs } = settle(given);
  const own = evaluateSettled(inputs);
  const { choiceSensitivity: mu, attitudeBonus, rivalAttitude, rivalSwitchingCost, involuntaryChurn } = inputs;
  const rivals = inputs.alternatives.map((alternative) => {
    const value = deliveredValueOf(alternative, inputs);
    return { ...alternative, value: value + inputs.homogenisation * (own.deliveredValue - value) };
  });
  const outside = rivals.length + 1;
  const size = outside + 1;
  // Only differences count in a choice; measured from the best plain offer no exponential overflows.
  const level = Math.max(own.deliveredValue, inputs.doNothingValue, ...rivals.map(({ value }) => value));
  const weigh = (points: number): number => Math.exp(mu * (points - level));
  const without: Offer = { state: outside, weight: weigh(inputs.doNothingValue), availability: 1 };
  const ours: Offer = { state: 0, weight: weigh(own.deliveredValue), availability: inputs.ownAvailability };
  const theirs = rivals.map(({ value, availability, copies }, k): Offer => ({
    state: k + 1,
    weight: copies * weigh(value),
    availability,
  }));
  const finished = (state: number, unsearched: number, row: Row): Row => {
    const whole = row.map((share) => (1 - involuntaryChurn) * (1 - unsearched) * share);
    whole[state] = (whole[state] ?? 0) + (1 - involuntaryChurn) * unsearched;
    whole[outside] = (whole[outside] ?? 0) + involuntaryChurn;
    return whole;
  };
  const bonded = (value: number, attitude: number, switching: number): number =>
    weigh(value + attitudeBonus * (attitude - 50) + switching);
  const unsearchedThere = noSearchProbability(rivalAttitude, { ...inputs, socialNorm: 0, situation: 0 });
  return [
    finished(
      0,
      own.noSearchProbability,
      compared(size, { state: 0, weight: bonded(own.deliveredValue, own.attitude, own.switchingCost) }, [
        ...theirs,
        without,
      ]),
    ),
    ...rivals.map(({ value, availability, copies }, k) => {
      const siblings: Offer = { state: k + 1, weight: (copies - 1) * weigh(value), availability };
      return finished(
        k + 1,
        unsearchedThere,
        compared(size, { state: k + 1, weight: bonded(value, rivalAttitude, rivalSwitchingCost) }, [
          ours,
          ...theirs.filter((_, other) => other !== k),
          ...(copies > 1 ? [siblings] : []),
          without,
        ]),
      );
    }),
    finished(outside, 0, compared(size, without, [ours, ...theirs])),
  ];
};

/** Shares of all states a year later (E28). */
export const nextShares = (matrix: SwitchingMatrix, shares: readonly number[]): readonly number[] =>
  shares.map((_, to) => shares.reduce((sum, share, from) => sum + share * (matrix[from]?.[to] ?? 0), 0));

/** Shares at the start and after each of `years` years (E28). */
export const sharePath = (
  matrix: SwitchingMatrix,
  start: readonly number[],
  years: number,
): readonly (readonly number[])[] => {
  const path = [start];
  for (let year = 0; year < years; year += 1) path.push(nextShares(matrix, path[year] ?? start));
  return path;
};

/**
 * The shares that reproduce themselves (E28), by the elimination of Grassmann, Taksar & Heyman 1985, which never
 * subtracts. Doing without can be reached from everywhere, so it is eliminated last and the answer is unique; only
 * where nobody at all leaves some state (to the last binary digit) is everybody counted as ending there.
 */
export const stationaryShares = (matrix: SwitchingMatrix): readonly number[] => {
  const n = matrix.length;
  const order = Array.from({ length: n }, (_, index) => n - 1 - index);
  const p = order.map((from) => order.map((to) => matrix[from]?.[to] ?? 0));
  const at = (row: number, column: number): number => p[row]?.[column] ?? 0;
  let root = n - 1;
  for (; root > 0; root -= 1) {
    let leaving = 0;
    for (let to = 0; to < root; to += 1) leaving += at(root, to);
    if (leaving === 0) break;
    for (let from = 0; from < root; from += 1) {
      const row = p[from];
      if (!row) continue;
      row[root] = at(from, root) / leaving;
      for (let to = 0; to < root; to += 1) row[to] = at(from, to) + at(from, root) * at(root, to);
    }
  }
  const weights: number[] = order.map((_, state) => (state === root ? 1 : 0));
  for (let state = root + 1; state < n; state += 1)
    weights[state] = weights.slice(0, state).reduce((sum, weight, from) => sum + weight * at(from, state), 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total).reverse();
};

/**
 * Expected number of years, each discounted to today, that a customer who starts in the first state spends in it,
 * returns counted (E29).
 * @param rate discount rate per year, > 0
 */
export const discountedVisits = (matrix: SwitchingMatrix, rate: number): number => {
  // The first entry of (I − B/(1+i))⁻¹: eliminate all other states, last first; the diagonal dominates throughout.
  const m = matrix.map((row, from) => row.map((share, to) => (from === to ? 1 : 0) - share / (1 + rate)));
  for (let last = m.length - 1; last > 0; last -= 1) {
    const pivotRow = m[last] ?? [];
    for (let from = 0; from < last; from += 1) {
      const row = m[from] ?? [];
      const factor = (row[last] ?? 0) / (pivotRow[last] ?? 1);
      for (let to = 0; to < last; to += 1) row[to] = (row[to] ?? 0) - factor * (pivotRow[to] ?? 0);
    }
  }
  return 1 / (m[0]?.[0] ?? NaN);
};

/** Lifetime value when lost customers may come back (E29): base profit only, ¥. */
export const alwaysShareValue = (given: Partial<Inputs>): number => {
  const { inputs } = settle(given);
  const { baseProfit, leverCost, discountRate, acquisitionCost } = inputs;
  return (baseProfit - leverCost) * discountedVisits(switchingMatrix(inputs), discountRate) - acquisitionCost;
};
