import { numbers } from './arithmetic';
import { attitude, relationalBenefits, trust } from './attitude';
import { stickiness } from './choice';
import { meanCurve } from './curve';
import { type LoyaltyLabel, type SatisfactionLabel, loyaltyLabel, satisfactionLabel } from './labels';
import { recommendation } from './lifetime';
import type { ParameterId } from './parameters';
import { normal, uniform } from './random';
import { expectation, satisfactions } from './satisfaction';
import type { Inputs } from './settle';
import { switchingCost } from './switching';
import { alternativeValue, deliveredValue, intrinsicValue } from './value';

/** How much customers differ, each a standard deviation. All defaults are our assumption. */
export interface Spread {
  /** Of the logarithm of every weight of a value or a cost. */
  readonly weights: number;
  /** Of expectation, points. */
  readonly expectation: number;
  /** Of the logarithm of choice sensitivity. */
  readonly choiceSensitivity: number;
  /** Of the logarithm of switching cost. */
  readonly switchingCost: number;
  /** Of delivered value, points: own experience. */
  readonly deliveredValue: number;
  /** Of the logit of attitude. */
  readonly attitude: number;
  /** Of each rival's delivered value, points. */
  readonly alternatives: number;
}
export const DEFAULT_SPREAD: Spread = {
  weights: 0.3,
  expectation: 6,
  choiceSensitivity: 0.25,
  switchingCost: 0.35,
  deliveredValue: 5,
  attitude: 0.45,
  alternatives: 6,
};
export const DEFAULT_SEED = 20231015;

/** One simulated customer; units as in outputs.ts. */
export interface Customer {
  readonly deliveredValue: number;
  readonly meanSatisfaction: number;
  readonly attitude: number;
  readonly switchingCost: number;
  readonly retention: number;
  readonly challengedRetention: number;
  readonly trueLoyalty: number;
  readonly recommendation: number;
  /** Whether this customer, drawn by their own retention, is still there after a year. */
  readonly stays: boolean;
  readonly satisfactionLabel: SatisfactionLabel;
  readonly loyaltyLabel: LoyaltyLabel;
}

/** The weights that differ between customers, in the order of their draws 0…7. */
const OWN_WEIGHTS = [
  'productWeight',
  'serviceWeight',
  'personnelWeight',
  'imageWeight',
  'moneyWeight',
  'timeWeight',
  'energyWeight',
  'psychicWeight',
] as const satisfies readonly ParameterId[];

/** Draw numbers of the other differences. They are fixed for ever: a customer must not change with a new version. */
const DRAW = {
  expectation: 8,
  choiceSensitivity: 9,
  switchingCost: 10,
  deliveredValue: 11,
  attitude: 12,
  alternatives: 13,
  stays: 16,
} as const;

/** exp(σ z − σ²/2): a factor with mean 1. */
const factor = (spread: number, z: number): number => Math.exp(spread * z - (spread * spread) / 2);

/** An attitude moved on the logit scale, so that it stays between 0 and 100. */
const swayed = (value: number, by: number): number => {
  const inside = Math.min(100 - 1e-6, Math.max(1e-6, value));
  return 100 * numbers.logistic(Math.log(inside / (100 - inside)) + by);
};

/**
 * Customers who differ (E34, E35): what is common to all is worked out once, and each is then a function of the seed
 * and of their number alone. Moving a slider moves every customer and shuffles none.
 * @param inputs settled inputs: the customer in the middle
 */
export const customers = (
  inputs: Inputs,
  seed: number = DEFAULT_SEED,
  spread: Spread = DEFAULT_SPREAD,
): ((index: number) => Customer) => {
  const own = { ...inputs };
  const commonSwitching = switchingCost(numbers, inputs).switchingCost;
  const benefits = relationalBenefits(numbers, inputs);
  return (index) => {
    const z = (draw: number): number => normal(seed, index, draw);
    OWN_WEIGHTS.forEach((id, draw) => {
      own[id] = inputs[id] * Math.exp(spread.weights * z(draw));
    });
    own.baseExpectation = inputs.baseExpectation + spread.expectation * z(DRAW.expectation);
    own.choiceSensitivity = inputs.choiceSensitivity * factor(spread.choiceSensitivity, z(DRAW.choiceSensitivity));
    own.alternatives = inputs.alternatives.map((alternative, k) => ({
      deliveredValue: alternativeValue(numbers, own, alternative) + spread.alternatives * z(DRAW.alternatives + k),
      availability: alternative.availability,
      copies: alternative.copies,
    }));
    const delivered = deliveredValue(numbers, own).delivered + spread.deliveredValue * z(DRAW.deliveredValue);
    const felt = satisfactions(numbers, delivered, expectation(numbers, own), own);
    const factors = {
      curve: meanCurve(numbers, own, felt.undisturbed, felt.recoveredForLoyalty, felt.unrecovered),
      trust: trust(numbers, felt.meanForLoyalty, own),
      benefits,
      intrinsic: intrinsicValue(numbers, own),
    };
    const attached = swayed(attitude(numbers, own, factors).attitude, spread.attitude * z(DRAW.attitude));
    const switching = commonSwitching * factor(spread.switchingCost, z(DRAW.switchingCost));
    const stay = stickiness(numbers, delivered, attached, switching, own);
    return {
      deliveredValue: delivered,
      meanSatisfaction: felt.mean,
      attitude: attached,
      switchingCost: switching,
      retention: stay.retention,
      challengedRetention: stay.challenged,
      trueLoyalty: stay.trueLoyalty,
      recommendation: recommendation(numbers, attached),
      stays: uniform(seed, index, DRAW.stays) < stay.retention,
      satisfactionLabel: satisfactionLabel(felt.mean, stay.retention, inputs),
      loyaltyLabel: loyaltyLabel(attached, stay.retention, inputs),
    };
  };
};

/** Customer `index` alone (E35). */
export const customer = (inputs: Inputs, index: number, seed?: number, spread?: Spread): Customer =>
  customers(inputs, seed, spread)(index);
