import { attitude, relationalBenefits, trust } from './attitude';
import type { Arithmetic } from './arithmetic';
import { stickiness } from './choice';
import { meanCurve } from './curve';
import type { Given } from './given';
import { expectedLifetime, lifetimeBars, lifetimeValue, recommendation } from './lifetime';
import { expectation, satisfactions } from './satisfaction';
import { switchingCost } from './switching';
import { deliveredValue, intrinsicValue } from './value';

/** The whole model in order, E1 to E26, over any arithmetic: every result, and the bars that add up to four of them. */
export function chain<T>(m: Arithmetic<T>, p: Given<T>) {
  const { of, sub, mul, scale } = m;
  const value = deliveredValue(m, p);
  const delivered = value.delivered;
  const expected = expectation(m, p);
  const intrinsic = intrinsicValue(m, p);
  const felt = satisfactions(m, delivered, expected, p);
  const curve = meanCurve(m, p, felt.undisturbed, felt.recoveredForLoyalty, felt.unrecovered);
  const trusted = trust(m, felt.meanForLoyalty, p);
  const benefits = relationalBenefits(m, p);
  const attached = attitude(m, p, { curve, trust: trusted, benefits, intrinsic });
  const switching = switchingCost(m, p);
  const stay = stickiness(m, delivered, attached.attitude, switching.switchingCost, p);
  const lifetime = lifetimeBars(m, stay.retention, attached.attitude, p);
  const finite = lifetimeBars(m, stay.retention, attached.attitude, p, p.horizon);
  return {
    outputs: {
      deliveredValue: delivered,
      totalCustomerValue: value.totalValue,
      totalCustomerCost: value.totalCost,
      expectation: expected,
      disconfirmation: sub(delivered, expected),
      intrinsicValue: intrinsic,
      satisfaction: felt.undisturbed,
      satisfactionUnrecovered: felt.unrecovered,
      satisfactionRecovered: felt.recovered,
      satisfactionRecoveredForLoyalty: felt.recoveredForLoyalty,
      meanSatisfaction: felt.mean,
      meanSatisfactionForLoyalty: felt.meanForLoyalty,
      curveLoyalty: curve,
      trust: trusted,
      relationalBenefits: benefits,
      attitude: attached.attitude,
      switchingCost: switching.switchingCost,
      noSearchProbability: stay.noSearch,
      retention: stay.retention,
      challengedRetention: stay.challenged,
      trueLoyalty: stay.trueLoyalty,
      trueLoyaltyPart: stay.trueLoyalty,
      lockInPart: stay.lockIn,
      captivePart: stay.captive,
      lifetimeValue: lifetimeValue(m, lifetime),
      lifetimeValueFinite: lifetimeValue(m, finite),
      expectedLifetime: expectedLifetime(m, stay.retention),
      recommendation: recommendation(m, attached.attitude),
      // Locked in and unhappy: lock-in dislikes grow where satisfaction is missing.
      resentment: mul(scale(stay.lockIn, 100), sub(of(1), scale(felt.mean, 0.01))),
    },
    bars: { value: value.bars, attitude: attached.bars, switching: switching.bars, lifetime },
  };
}
