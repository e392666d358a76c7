import type { Alternative } from './alternatives';
import { dot, numbers, shares, sum, type Arithmetic } from './arithmetic';
import type { Given } from './given';
import type { Inputs } from './settle';

/** The shares of the four values and of the four costs (E1). */
export const valueShares = <T>(m: Arithmetic<T>, p: Given<T>): readonly T[] =>
  shares(m, [p.productWeight, p.serviceWeight, p.personnelWeight, p.imageWeight]);
export const costShares = <T>(m: Arithmetic<T>, p: Given<T>): readonly T[] =>
  shares(m, [p.moneyWeight, p.timeWeight, p.energyWeight, p.psychicWeight]);

/**
 * Image as customers meet it, rating 0–100: a share ψ of it mirrors product, service and people (E2).
 * Source: the first Chinese text calls image “to a large degree the combined reflection” of the other three.
 */
export function mirroredImage<T>(m: Arithmetic<T>, p: Given<T>): T {
  const { of, add, sub, mul } = m;
  const others = [p.productValue, p.serviceValue, p.personnelValue];
  const mirror = dot(m, shares(m, [p.productWeight, p.serviceWeight, p.personnelWeight]), others);
  return add(mul(sub(of(1), p.imageHalo), p.imageValue), mul(p.imageHalo, mirror));
}

/**
 * Customer delivered value as ten signed bars in points whose sum it is (E3): four values, four costs times κ, and
 * what special price and confidence give back of the money and mental burdens. Source: Kotler's difference.
 */
export function deliveredValue<T>(m: Arithmetic<T>, p: Given<T>) {
  const { of, sub, mul, scale } = m;
  const a = valueShares(m, p);
  const b = costShares(m, p);
  const share = (list: readonly T[], i: number): T => list[i] ?? of(0);
  const cost = (i: number, burden: T): T => scale(mul(p.costSensitivity, mul(share(b, i), burden)), -1);
  const money = cost(0, p.moneyCost);
  const psychic = cost(3, p.psychicCost);
  const back = (burden: T, relief: T, benefit: T): T => scale(mul(burden, mul(relief, benefit)), -0.01);
  const bars = {
    productValue: mul(share(a, 0), p.productValue),
    serviceValue: mul(share(a, 1), p.serviceValue),
    personnelValue: mul(share(a, 2), p.personnelValue),
    imageValue: mul(share(a, 3), mirroredImage(m, p)),
    moneyCost: money,
    timeCost: cost(1, p.timeCost),
    energyCost: cost(2, p.energyCost),
    psychicCost: psychic,
    specialPrice: back(money, p.specialPriceRelief, p.specialPriceBenefit),
    confidence: back(psychic, p.confidenceRelief, p.confidenceBenefit),
  };
  const totalValue = sum(m, [bars.productValue, bars.serviceValue, bars.personnelValue, bars.imageValue]);
  const costs = [bars.moneyCost, bars.timeCost, bars.energyCost, bars.psychicCost, bars.specialPrice, bars.confidence];
  const totalCost = scale(sum(m, costs), -1);
  return { bars, totalValue, totalCost, delivered: sub(totalValue, totalCost) };
}

/**
 * Intrinsic value 0–100: the weighted harmonic mean of quality, service and price (E5). It is 0 when any of the
 * three is 0, because the second Chinese text calls none of them dispensable; it never exceeds the largest.
 */
export function intrinsicValue<T>(m: Arithmetic<T>, p: Given<T>): T {
  const { of, value, add, sub, mul, div, scale } = m;
  const service = dot(m, shares(m, [p.serviceWeight, p.personnelWeight]), [p.serviceValue, p.personnelValue]);
  const relief = scale(mul(p.specialPriceRelief, p.specialPriceBenefit), 0.01);
  const price = sub(of(100), mul(p.moneyCost, sub(of(1), relief)));
  const ingredients = [p.productValue, service, price];
  if (ingredients.some((one) => value(one) <= 0)) return of(0);
  const weights = shares(m, [p.intrinsicWeightQuality, p.intrinsicWeightService, p.intrinsicWeightPrice]);
  let inverse = of(0);
  ingredients.forEach((one, i) => (inverse = add(inverse, div(weights[i] ?? of(0), one))));
  return div(of(1), inverse);
}

/** Delivered value of an alternative in points: its own, or its eight ratings under the customer's weights, no halo, no relief. */
export function alternativeValue<T>(m: Arithmetic<T>, p: Given<T>, { ratings, deliveredValue: given }: Alternative): T {
  if (!ratings) return m.of(given ?? 0);
  const r = (list: readonly number[]) => list.map(m.of);
  const gets = dot(
    m,
    valueShares(m, p),
    r([ratings.productValue, ratings.serviceValue, ratings.personnelValue, ratings.imageValue]),
  );
  const gives = dot(
    m,
    costShares(m, p),
    r([ratings.moneyCost, ratings.timeCost, ratings.energyCost, ratings.psychicCost]),
  );
  return m.sub(gets, m.mul(p.costSensitivity, gives));
}

/** The same in plain numbers, before homogenisation. */
export const deliveredValueOf = (alternative: Alternative, inputs: Inputs): number =>
  alternative.ratings ? alternativeValue(numbers, inputs, alternative) : (alternative.deliveredValue ?? 0);
