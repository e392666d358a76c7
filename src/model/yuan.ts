/**
 * Delivered value in money. One value point is worth a number of yuan; a change of unit and nothing else, so every
 * bar scales by the same factor. What a point is worth comes from an anchor question put to the customer.
 */

/** Periods over which a one-off switching cost is spread, because a choice compares values per period (assumption). */
export const AMORTISATION_PERIODS = 2;

/**
 * Yuan per point from the answer to "how much more would you pay for ten more rating points here?".
 * @param willingnessToPay extra yuan per period, > 0
 * @param weight normalised weight of the rated benefit, 0…1
 * @param points rating points in the question
 */
export const yuanPerPoint = (willingnessToPay: number, weight: number, points = 10): number =>
  willingnessToPay / (points * weight);

/** Bars, or any record of points, in yuan. */
export const inYuan = <Key extends string>(
  points: Readonly<Record<Key, number>>,
  perPoint: number,
): Readonly<Record<Key, number>> =>
  Object.fromEntries(
    (Object.entries(points) as [Key, number][]).map(([key, value]) => [key, value * perPoint]),
  ) as Record<Key, number>;

/** A rating computed from money. Outside 0…100 the yuan per point has to be raised, and the customer told so. */
export interface MoneyRating {
  readonly rating: number;
  readonly inRange: boolean;
}

const rated = (rating: number): MoneyRating => ({ rating, inRange: rating >= 0 && rating <= 100 });

/** The benefit rating that stands for a willingness to pay, yuan per period; `weight` is the normalised weight. */
export const benefitRating = (willingnessToPay: number, weight: number, perPoint: number): MoneyRating =>
  rated(willingnessToPay / (perPoint * weight));

/**
 * The burden rating that stands for an amount of money: a price, hours times a wage, effort hours times a rate, or a
 * risk premium, each in yuan per period.
 * @param weight normalised weight of that cost, 0…1
 * @param costSensitivity exchange rate of a cost point against a value point
 */
export const burdenRating = (amount: number, weight: number, costSensitivity: number, perPoint: number): MoneyRating =>
  rated(amount / (perPoint * costSensitivity * weight));

/**
 * The rating of a switching-cost facet that stands for a one-off cost in yuan.
 * @param fullPoints points of that facet at a rating of 100
 */
export const facetRating = (
  oneOffCost: number,
  fullPoints: number,
  perPoint: number,
  periods = AMORTISATION_PERIODS,
): MoneyRating => rated((100 * oneOffCost) / (perPoint * fullPoints * periods));

/** Value per cost, the ratio form of the same numbers; a second reading only, nothing is computed from it. */
export const valueCostRatio = (totalCustomerValue: number, totalCustomerCost: number): number =>
  totalCustomerValue / Math.max(totalCustomerCost, 0.5);
