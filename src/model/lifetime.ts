import { sum, type Arithmetic } from './arithmetic';
import type { Given } from './given';

/** Longest expected lifetime that is reported, in years. */
export const LONGEST = 999;

/** 1 / (1 − q), or over H years (1 − q^H) / (1 − q): the sum of q^t (E22, E23). */
const annuity = <T>({ of, sub, mul, div, log, exp }: Arithmetic<T>, q: T, years?: T): T => {
  const rest = sub(of(1), q);
  return years === undefined ? div(of(1), rest) : div(sub(of(1), exp(mul(years, log(q)))), rest);
};

/**
 * Customer lifetime value in ¥ as six additive bars (E22, E24): −acquisition, base margin less programme cost, and
 * four drivers that rise towards their limits; referrals and premium scale with attitude. The first margin comes at
 * once and for certain. Source: Reichheld & Sasser 1990; scaling by attitude is our assumption.
 * @param years a finite horizon; the infinite one without
 */
export function lifetimeBars<T>(m: Arithmetic<T>, kept: T, attitude: T, p: Given<T>, years?: T) {
  const { of, add, sub, mul, div, scale, exp } = m;
  const q = div(kept, add(of(1), p.discountRate));
  const steady = annuity(m, q, years);
  const driver = (limit: T, time: T): T => mul(limit, sub(steady, annuity(m, mul(q, exp(div(of(-1), time))), years)));
  const willing = scale(attitude, 0.01);
  return {
    acquisition: scale(p.acquisitionCost, -1),
    base: mul(sub(p.baseProfit, p.leverCost), steady),
    purchases: driver(p.purchaseProfit, p.purchaseTime),
    costSaving: driver(p.costSaving, p.costSavingTime),
    referrals: driver(mul(p.referralProfit, willing), p.referralTime),
    premium: driver(mul(p.premiumProfit, willing), p.premiumTime),
  };
}

export const lifetimeValue = <T>(m: Arithmetic<T>, bars: ReturnType<typeof lifetimeBars<T>>): T =>
  sum(m, Object.values(bars));

/** Expected lifetime in years, 1 / (1 − K), at most LONGEST (E25). */
export function expectedLifetime<T>({ of, value, sub, div }: Arithmetic<T>, kept: T): T {
  return 1 - value(kept) <= 1 / LONGEST ? of(LONGEST) : div(of(1), sub(of(1), kept));
}

/** Willingness to recommend, 0–10 (E26); NPS-like, not the Net Promoter Score. */
export const recommendation = <T>({ of, sub, scale, logistic }: Arithmetic<T>, attitude: T): T =>
  scale(logistic(scale(sub(attitude, of(35)), 1 / 12)), 10);

/** Elasticity of the margin's value by retention, K / (1 + i − K) (E25). */
export const retentionElasticity = (retention: number, discountRate: number): number =>
  retention / (1 + discountRate - retention);
