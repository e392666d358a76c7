import type { ParameterId } from './parameters';

/** The eight ratings an offer can be described by, in the order of the waterfall. */
export const RATING_IDS = [
  'productValue',
  'serviceValue',
  'personnelValue',
  'imageValue',
  'moneyCost',
  'timeCost',
  'energyCost',
  'psychicCost',
] as const satisfies readonly ParameterId[];
export type RatingId = (typeof RATING_IDS)[number];
export type Ratings = Readonly<Record<RatingId, number>>;

/** Another offer the customer may compare with: a value of its own, or eight ratings weighed like ours. */
export interface Alternative {
  /** Delivered value in points; used when `ratings` is absent. */
  readonly deliveredValue?: number;
  /** Eight ratings 0…100, weighed with the customer's own weights. */
  readonly ratings?: Ratings;
  /** Probability that a customer who compares knows of it and can use it, 0…1. */
  readonly availability: number;
  /** Number of equally good copies, 1…8. */
  readonly copies: number;
}

/** What each number of an alternative may be. */
export const ALTERNATIVE_RANGES = {
  deliveredValue: [-60, 80],
  availability: [0, 1],
  copies: [1, 8],
  rating: [0, 100],
} as const satisfies Record<string, readonly [number, number]>;

/** At most this many alternatives enter the choice (8 consideration sets). */
export const MAX_ALTERNATIVES = 3;
