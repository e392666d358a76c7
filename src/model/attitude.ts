import { dot, shares, sum, type Arithmetic } from './arithmetic';
import type { Given } from './given';

/** Trust 0–100 after n periods at today's satisfaction: from the initial trust towards satisfaction (E11). */
export function trust<T>({ of, add, sub, mul, log, exp }: Arithmetic<T>, satisfaction: T, p: Given<T>): T {
  const kept = exp(mul(p.tenure, log(sub(of(1), p.trustLearningRate))));
  return add(mul(p.initialTrust, kept), mul(satisfaction, sub(of(1), kept)));
}

/** Relational benefits 0–100, the weighted mean of five (E12). Source: Gwinner, Gremler & Bitner 1998; respect: the second Chinese text. */
export const relationalBenefits = <T>(m: Arithmetic<T>, p: Given<T>): T =>
  dot(
    m,
    shares(m, [
      p.benefitWeightSocial,
      p.benefitWeightSpecialPrice,
      p.benefitWeightSpecialService,
      p.benefitWeightConfidence,
      p.benefitWeightRespect,
    ]),
    [p.socialBenefit, p.specialPriceBenefit, p.specialServiceBenefit, p.confidenceBenefit, p.respectBenefit],
  );

/** Attitudinal loyalty 0–100 as five additive bars: curve value, trust, affection, benefits, intrinsic value (E13). */
export function attitude<T>(m: Arithmetic<T>, p: Given<T>, factors: { curve: T; trust: T; benefits: T; intrinsic: T }) {
  const weights = shares(m, [
    p.attitudeWeightCurve,
    p.attitudeWeightTrust,
    p.attitudeWeightAffection,
    p.attitudeWeightBenefits,
    p.attitudeWeightIntrinsic,
  ]);
  const bar = (i: number, factor: T): T => m.mul(weights[i] ?? m.of(0), factor);
  const bars = {
    curve: bar(0, factors.curve),
    trust: bar(1, factors.trust),
    affection: bar(2, p.affection),
    benefits: bar(3, factors.benefits),
    intrinsic: bar(4, factors.intrinsic),
  };
  return { bars, attitude: sum(m, Object.values(bars)) };
}
