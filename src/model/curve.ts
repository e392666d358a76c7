import { numbers, type Arithmetic } from './arithmetic';
import type { Given } from './given';
import { overFailures } from './satisfaction';
import type { Inputs } from './settle';

/** logit(0.95): a logistic step is 95 % done this many widths after its middle. */
const C19 = Math.log(19);

/** The middles of the two ramps: the first is 95 % complete at the floor, the second 5 % begun at take-off (E9). */
const middles = <T>({ add, sub, scale }: Arithmetic<T>, p: Given<T>) => ({
  lower: sub(p.minimumSatisfaction, scale(p.lowerRampWidth, C19)),
  upper: add(p.jumpSatisfaction, scale(p.upperRampWidth, C19)),
});

/**
 * Loyalty 0–100 at a satisfaction 0–100: three zones, faded into a straight line by the curve's linearity (E9).
 * Source: the second Chinese text's sentence; Coyne 1989; contested, see the evidence notes.
 */
export function loyaltyCurve<T>(m: Arithmetic<T>, satisfaction: T, p: Given<T>): T {
  const { of, add, sub, mul, div, scale, logistic } = m;
  const { lower, upper } = middles(m, p);
  const first = logistic(div(sub(satisfaction, lower), p.lowerRampWidth));
  const second = logistic(div(sub(satisfaction, upper), p.upperRampWidth));
  const zones = add(
    add(p.loyaltyFloor, mul(sub(p.loyaltyPlateau, p.loyaltyFloor), first)),
    mul(sub(p.loyaltyCeiling, p.loyaltyPlateau), second),
  );
  const straight = add(p.loyaltyFloor, scale(mul(sub(p.loyaltyCeiling, p.loyaltyFloor), satisfaction), 0.01));
  return add(mul(sub(of(1), p.curveLinearity), zones), mul(p.curveLinearity, straight));
}

/** The mean of the curve over the outcomes of a period, not the curve of the mean (E13). */
export const meanCurve = <T>(m: Arithmetic<T>, p: Given<T>, none: T, handled: T, ignored: T): T =>
  overFailures(m, p, loyaltyCurve(m, none, p), loyaltyCurve(m, handled, p), loyaltyCurve(m, ignored, p));

/** The curve in plain numbers. */
export const curveAt = (satisfaction: number, inputs: Inputs): number => loyaltyCurve(numbers, satisfaction, inputs);

/** Its slope in loyalty points per satisfaction point, ≥ 0 (E10). */
export function curveSlopeAt(satisfaction: number, inputs: Inputs): number {
  const { lowerRampWidth, upperRampWidth, loyaltyFloor, loyaltyPlateau, loyaltyCeiling, curveLinearity } = inputs;
  const { lower, upper } = middles(numbers, inputs);
  const first = numbers.logistic((satisfaction - lower) / lowerRampWidth);
  const second = numbers.logistic((satisfaction - upper) / upperRampWidth);
  const zones =
    ((loyaltyPlateau - loyaltyFloor) * first * (1 - first)) / lowerRampWidth +
    ((loyaltyCeiling - loyaltyPlateau) * second * (1 - second)) / upperRampWidth;
  return (1 - curveLinearity) * zones + (curveLinearity * (loyaltyCeiling - loyaltyFloor)) / 100;
}
