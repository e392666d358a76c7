import { numbers, shares } from './arithmetic';
import { relationalBenefits, trust } from './attitude';
import type { CrowdColumns } from './crowd-columns';
import { CHUNK, DRAWN, FACTOR, type Chunk } from './crowd-draws';
import type { Spread } from './customer';
import { exponentials } from './exponential';
import { expectation, recoveryShift } from './satisfaction';
import type { Inputs } from './settle';

/** logit(0.95), as in the curve (E9). */
const C19 = Math.log(19);

/** What satisfaction and attitude need of the inputs (E6–E13). */
export const feelingTerms = (inputs: Inputs, spread: Spread) => {
  const { failureRate, complaintHandling, curveLinearity, loyaltyFloor, loyaltyPlateau, loyaltyCeiling } = inputs;
  const [curve = 0, trusted = 0, affection = 0, benefits = 0, intrinsic = 0] = shares(numbers, [
    inputs.attitudeWeightCurve,
    inputs.attitudeWeightTrust,
    inputs.attitudeWeightAffection,
    inputs.attitudeWeightBenefits,
    inputs.attitudeWeightIntrinsic,
  ]);
  // Trust is a straight line over satisfaction.
  const distrusted = trust(numbers, 0, inputs);
  const slope = (trust(numbers, 100, inputs) - distrusted) / 100;
  const bent = curve * (1 - curveLinearity);
  const neutral = inputs.neutralSatisfaction;
  return {
    expected: expectation(numbers, inputs),
    expectedSpread: spread.expectation,
    /** The logit of satisfaction: start + gain δ + kink √(δ² + h²) + direct D, from E7 and E8. */
    start:
      Math.log(neutral / (100 - neutral)) -
      inputs.performanceEffect * inputs.neutralDeliveredValue -
      (inputs.disconfirmationEffect * (1 - inputs.lossAversion) * inputs.kinkWidth) / 2,
    gain: (inputs.disconfirmationEffect * (1 + inputs.lossAversion)) / 2,
    kink: (inputs.disconfirmationEffect * (1 - inputs.lossAversion)) / 2,
    direct: inputs.performanceEffect,
    kinkSquare: inputs.kinkWidth * inputs.kinkWidth,
    /** Chances of no failure, a handled and an ignored one; what the two do to e^−z, felt and passed on to loyalty. */
    chances: [1 - failureRate, failureRate * complaintHandling, failureRate * (1 - complaintHandling)] as const,
    ignored: Math.exp(inputs.failureDamage * inputs.failureSeverity),
    handled: Math.exp(-recoveryShift(numbers, 1, inputs)),
    handledForLoyalty: Math.exp(-recoveryShift(numbers, inputs.delightPassThrough, inputs)),
    /** The two ramps of the curve: 1 / (1 + e^(at − rate S)), with their weights in attitude. */
    lower: {
      at: inputs.minimumSatisfaction / inputs.lowerRampWidth - C19,
      rate: 1 / inputs.lowerRampWidth,
      weight: bent * (loyaltyPlateau - loyaltyFloor),
    },
    upper: {
      at: inputs.jumpSatisfaction / inputs.upperRampWidth + C19,
      rate: 1 / inputs.upperRampWidth,
      weight: bent * (loyaltyCeiling - loyaltyPlateau),
    },
    straight: (curve * curveLinearity * (loyaltyCeiling - loyaltyFloor)) / 100 + trusted * slope,
    rest:
      curve * loyaltyFloor +
      trusted * distrusted +
      affection * inputs.affection +
      benefits * relationalBenefits(numbers, inputs),
    intrinsic,
  };
};
type FeelingTerms = ReturnType<typeof feelingTerms>;

/** Attitudes are held so far inside their scale before they are swayed. */
const INSIDE = 1e-6;

/** Satisfaction and attitude of every customer of a chunk. */
export const fillFeelings = (chunk: Chunk, terms: FeelingTerms, columns: CrowdColumns, count: number): void => {
  const { powers } = columns;
  const bent = terms.lower.weight > 0 || terms.upper.weight > 0;
  const fails = terms.chances[0] < 1;
  disappoint(chunk.draws, terms, columns, count);
  exponentials(powers, 1, CHUNK, count);
  satisfy(terms, columns, count, fails);
  if (bent) {
    exponentials(powers, fails ? 6 : 2, CHUNK, count);
    bend(terms, columns, count, fails);
  }
  sway(chunk.factors, columns.attitude, count);
};

/** The exponent of e^−z, with z the logit of satisfaction without a failure. */
const disappoint = (draws: Float64Array, terms: FeelingTerms, columns: CrowdColumns, count: number): void => {
  const { deliveredValue, powers } = columns;
  const { expected, expectedSpread, start, gain, kink, direct, kinkSquare } = terms;
  for (let i = 0; i < count; i += 1) {
    const delivered = deliveredValue[i] as number;
    const gap = delivered - expected - expectedSpread * (draws[DRAWN.expectation * CHUNK + i] as number);
    powers[i] = -(start + gain * gap + kink * Math.sqrt(gap * gap + kinkSquare) + direct * delivered);
  }
};

/** Satisfaction, attitude as far as it runs straight over it, and the exponents of the ramps of the curve. */
const satisfy = (terms: FeelingTerms, columns: CrowdColumns, count: number, fails: boolean): void => {
  const { intrinsic, meanSatisfaction, attitude, powers } = columns;
  const { ignored, handled, handledForLoyalty, straight, rest, intrinsic: inner } = terms;
  const [c0, c1, c2] = terms.chances;
  const { at: lowerAt, rate: lowerRate } = terms.lower;
  const { at: upperAt, rate: upperRate } = terms.upper;
  for (let i = 0; i < count; i += 1) {
    const against = powers[i] as number;
    const s0 = 100 / (1 + against);
    let mean = c0 * s0;
    let loyal = mean;
    powers[i] = lowerAt - lowerRate * s0;
    powers[CHUNK + i] = upperAt - upperRate * s0;
    if (fails) {
      const s1 = 100 / (1 + against * handledForLoyalty);
      const s2 = 100 / (1 + against * ignored);
      mean += (c1 * 100) / (1 + against * handled) + c2 * s2;
      loyal += c1 * s1 + c2 * s2;
      powers[2 * CHUNK + i] = lowerAt - lowerRate * s1;
      powers[3 * CHUNK + i] = upperAt - upperRate * s1;
      powers[4 * CHUNK + i] = lowerAt - lowerRate * s2;
      powers[5 * CHUNK + i] = upperAt - upperRate * s2;
    }
    meanSatisfaction[i] = mean;
    attitude[i] = rest + straight * loyal + inner * (intrinsic[i] as number);
  }
};

/** What the two ramps of the curve add to attitude. Fractions over one denominator: divisions are what this costs. */
const bend = (terms: FeelingTerms, { attitude, powers }: CrowdColumns, count: number, fails: boolean): void => {
  const [c0, c1, c2] = terms.chances;
  const { weight: lower } = terms.lower;
  const { weight: upper } = terms.upper;
  for (let i = 0; i < count; i += 1) {
    const l0 = 1 + (powers[i] as number);
    const u0 = 1 + (powers[CHUNK + i] as number);
    let sum = (c0 * (lower * u0 + upper * l0)) / (l0 * u0);
    if (fails) {
      const l1 = 1 + (powers[2 * CHUNK + i] as number);
      const u1 = 1 + (powers[3 * CHUNK + i] as number);
      const l2 = 1 + (powers[4 * CHUNK + i] as number);
      const u2 = 1 + (powers[5 * CHUNK + i] as number);
      sum += (c1 * (lower * u1 + upper * l1)) / (l1 * u1) + (c2 * (lower * u2 + upper * l2)) / (l2 * u2);
    }
    attitude[i] = (attitude[i] as number) + sum;
  }
};

/** 100 σ(logit(a / 100) + b) without a logarithm: the odds times e^b. */
const sway = (factors: Float64Array, attitude: Float64Array, count: number): void => {
  for (let i = 0; i < count; i += 1) {
    const held = attitude[i] as number;
    const inside = held < INSIDE ? INSIDE : held > 100 - INSIDE ? 100 - INSIDE : held;
    const swayed = inside * (factors[FACTOR.attitude * CHUNK + i] as number);
    attitude[i] = (100 * swayed) / (swayed + 100 - inside);
  }
};
