import type { Arithmetic } from './arithmetic';
import type { Given } from './given';

/** Expected delivered value in points: advertising a better image raises what people expect (E6). */
export const expectation = <T>({ of, add, sub, mul }: Arithmetic<T>, p: Given<T>): T =>
  add(p.baseExpectation, mul(p.imageExpectation, sub(p.imageValue, of(60))));

/**
 * The felt size of a disconfirmation δ in points (E7): slope 1 for gains, λ for losses, with a smooth kink of width
 * h between them, and 0 at 0. Source: loss aversion, Tversky & Kahneman 1992; Anderson & Sullivan 1993.
 */
export function feltDisconfirmation<T>(m: Arithmetic<T>, gap: T, aversion: T, width: T): T {
  const { of, add, sub, mul, scale, sqrt } = m;
  const even = scale(mul(add(of(1), aversion), gap), 0.5);
  const kink = sub(sqrt(add(mul(gap, gap), mul(width, width))), width);
  return add(even, scale(mul(sub(of(1), aversion), kink), 0.5));
}

/** ln(p / (1 − p)) of a 0–100 rating. */
const logit = <T>({ of, sub, div, log }: Arithmetic<T>, rating: T): T => log(div(rating, sub(of(100), rating)));

/** Satisfaction without a failure, on the logit scale (E8): expectancy disconfirmation plus a direct effect of value. Source: Oliver 1980. */
export function satisfactionLogit<T>(m: Arithmetic<T>, delivered: T, expected: T, p: Given<T>): T {
  const { add, sub, mul } = m;
  const felt = feltDisconfirmation(m, sub(delivered, expected), p.lossAversion, p.kinkWidth);
  const direct = mul(p.performanceEffect, sub(delivered, p.neutralDeliveredValue));
  return add(add(logit(m, p.neutralSatisfaction), mul(p.disconfirmationEffect, felt)), direct);
}

/** What a handled failure does to the logit (E8r); `passed` is the share of the delight that counts. Source: Magnini et al. 2007. */
export function recoveryShift<T>(m: Arithmetic<T>, passed: T, p: Given<T>): T {
  const { of, sub, mul, div, scale, exp, logistic } = m;
  const excellent = logistic(div(sub(p.recoveryQuality, p.delightThreshold), p.delightWidth));
  const mildAndFirst = mul(sub(of(1), p.failureSeverity), exp(scale(p.priorFailures, -Math.LN2)));
  const delight = mul(mul(passed, p.recoveryDelight), mul(excellent, mildAndFirst));
  const damage = mul(p.failureDamage, p.failureSeverity);
  return sub(delight, mul(damage, sub(of(1), scale(p.recoveryQuality, 0.01))));
}

/** (1 − p_f) a + p_f (p_h b + (1 − p_h) c): no failure, a handled one, an ignored one. */
export function overFailures<T>(m: Arithmetic<T>, p: Given<T>, none: T, handled: T, ignored: T): T {
  const { of, add, sub, mul } = m;
  const failed = add(mul(p.complaintHandling, handled), mul(sub(of(1), p.complaintHandling), ignored));
  return add(mul(sub(of(1), p.failureRate), none), mul(p.failureRate, failed));
}

/** Satisfaction 0–100 in every outcome of a period and its mean, for what customers say and for what reaches loyalty (E8, E8r). */
export function satisfactions<T>(m: Arithmetic<T>, delivered: T, expected: T, p: Given<T>) {
  const { of, add, sub, mul, scale, logistic } = m;
  const z = satisfactionLogit(m, delivered, expected, p);
  const at = (shift: T): T => scale(logistic(add(z, shift)), 100);
  const undisturbed = scale(logistic(z), 100);
  const unrecovered = scale(logistic(sub(z, mul(p.failureDamage, p.failureSeverity))), 100);
  const recovered = at(recoveryShift(m, of(1), p));
  const recoveredForLoyalty = at(recoveryShift(m, p.delightPassThrough, p));
  return {
    undisturbed,
    unrecovered,
    recovered,
    recoveredForLoyalty,
    mean: overFailures(m, p, undisturbed, recovered, unrecovered),
    meanForLoyalty: overFailures(m, p, undisturbed, recoveredForLoyalty, unrecovered),
  };
}
