import { numbers, type Arithmetic } from './arithmetic';
import type { Given } from './given';
import type { Inputs } from './settle';
import { alternativeValue } from './value';

/** Another offer as the choice sees it. */
export interface Offer<T> {
  /** Delivered value in points, after homogenisation. */
  readonly value: T;
  readonly availability: number;
  readonly copies: number;
}

/** The alternatives, drawn towards the own delivered value by homogenisation (E16). */
export const offers = <T>(m: Arithmetic<T>, delivered: T, p: Given<T>): readonly Offer<T>[] =>
  p.alternatives.map((alternative) => {
    const value = alternativeValue(m, p, alternative);
    return {
      value: m.add(value, m.mul(p.homogenisation, m.sub(delivered, value))),
      availability: alternative.availability,
      copies: alternative.copies,
    };
  });

/** Utility of staying, in logits (E16): delivered value, attitude turned into value, switching cost. */
export const stayUtility = <T>(
  { of, add, sub, mul }: Arithmetic<T>,
  delivered: T,
  attitude: T,
  cost: T,
  p: Given<T>,
): T => mul(p.choiceSensitivity, add(add(delivered, mul(p.attitudeBonus, sub(attitude, of(50)))), cost));

/** Probability of not searching at all, 0…1 (E17): “considers this brand only”. Norm and situation shift the threshold. */
export function noSearch<T>({ add, sub, mul, div, logistic }: Arithmetic<T>, attitude: T, p: Given<T>): T {
  const shift = add(mul(p.normStrength, p.socialNorm), mul(p.situationStrength, p.situation));
  return logistic(div(sub(add(attitude, shift), p.noSearchAttitude), p.noSearchWidth));
}

/**
 * Probability of staying for a customer who compares, 0…1 (E18): a logit over every set of alternatives that may be
 * considered, each set with its probability. At most four offers, so at most sixteen sets: exact.
 */
export function stayWhenComparing<T>(m: Arithmetic<T>, stay: T, list: readonly Offer<T>[], p: Given<T>): T {
  const { of, add, sub, mul, div, scale, exp } = m;
  const base = add(of(1), exp(sub(mul(p.choiceSensitivity, p.doNothingValue), stay)));
  const pulls = list.map(({ value, copies }) => scale(exp(sub(mul(p.choiceSensitivity, value), stay)), copies));
  let total = of(0);
  for (let set = 0; set < 1 << list.length; set++) {
    let chance = 1;
    let denominator = base;
    list.forEach(({ availability }, i) => {
      const considered = (set >> i) & 1;
      chance *= considered ? availability : 1 - availability;
      const pull = pulls[i];
      if (considered && pull !== undefined) denominator = add(denominator, pull);
    });
    if (chance > 0) total = add(total, div(of(chance), denominator));
  }
  return total;
}

/** Retention probability per period (E19): does not search, or compares and stays; some leave whatever happens. */
export const retention = <T>({ of, add, sub, mul }: Arithmetic<T>, unsearched: T, stays: T, p: Given<T>): T =>
  mul(sub(of(1), p.involuntaryChurn), add(unsearched, mul(sub(of(1), unsearched), stays)));

/**
 * Stickiness and loyalty (E19–E21): retention K, the retention Ω that survives a better challenger, and the part of
 * it that needs no switching cost. Ω_free ≤ Ω ≤ K always, so K splits into true loyalty, lock-in and no alternative;
 * the order of the split is part of its definition.
 */
export function stickiness<T>(m: Arithmetic<T>, delivered: T, attitude: T, cost: T, p: Given<T>) {
  const { of, add, sub } = m;
  const list = offers(m, delivered, p);
  const challenger: Offer<T> = { value: add(delivered, p.challengerAdvantage), availability: 1, copies: 1 };
  const unsearched = noSearch(m, attitude, p);
  const kept = (utility: T, against: readonly Offer<T>[]): T =>
    retention(m, unsearched, stayWhenComparing(m, utility, against, p), p);
  const stay = stayUtility(m, delivered, attitude, cost, p);
  const all = kept(stay, list);
  const challenged = kept(stay, [...list, challenger]);
  const free = kept(stayUtility(m, delivered, attitude, of(0), p), [...list, challenger]);
  return {
    noSearch: unsearched,
    retention: all,
    challenged,
    trueLoyalty: free,
    lockIn: sub(challenged, free),
    captive: sub(all, challenged),
  };
}

/** Plain numbers: probability of not searching at an attitude 0–100. */
export const noSearchProbability = (attitude: number, inputs: Inputs): number => noSearch(numbers, attitude, inputs);

/** Plain numbers: probability of staying for one who compares, at a utility of staying in logits and an own delivered value in points. */
export const stayProbability = (utility: number, deliveredValue: number, inputs: Inputs): number =>
  stayWhenComparing(numbers, utility, offers(numbers, deliveredValue, inputs), inputs);
