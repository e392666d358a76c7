import type { ParameterId } from './parameters';

/**
 * What the goal seek may move, and how dear one rating point of it is. Efforts are our assumption (a price cut is
 * dearest, better recovery cheapest) and are meant to be replaced by the user's own. Every lever runs 0…100.
 */
export const GOAL_LEVERS = {
  productValue: 1,
  serviceValue: 1,
  personnelValue: 1,
  imageValue: 1.5,
  moneyCost: 3,
  timeCost: 1,
  energyCost: 1,
  psychicCost: 1,
  recoveryQuality: 0.5,
  socialBenefit: 0.8,
  specialPriceBenefit: 1.5,
  specialServiceBenefit: 1,
  confidenceBenefit: 1,
  respectBenefit: 0.8,
  affection: 1,
  structuralIntegration: 1,
} as const satisfies Partial<Record<ParameterId, number>>;

export type GoalLever = keyof typeof GOAL_LEVERS;
/** Effort per squared rating point; a lever that is left out is not moved. */
export type GoalEfforts = Partial<Readonly<Record<GoalLever, number>>>;
