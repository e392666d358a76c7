import { type Customer, DEFAULT_SEED, DEFAULT_SPREAD, type Spread, customers } from './customer';
import type { LoyaltyLabel, SatisfactionLabel } from './labels';
import { type Inputs, settle } from './settle';

/** What is added up over the customers. */
const MEANS = [
  'deliveredValue',
  'meanSatisfaction',
  'attitude',
  'switchingCost',
  'retention',
  'challengedRetention',
  'trueLoyalty',
] as const satisfies readonly (keyof Customer)[];

export type Population = Readonly<Record<(typeof MEANS)[number], number>> & {
  /** Shares of the satisfaction × retention labels, 0…1. */
  readonly satisfactionSegments: Readonly<Record<SatisfactionLabel, number>>;
  /** Shares of the attitude × retention labels, 0…1. */
  readonly loyaltySegments: Readonly<Record<LoyaltyLabel, number>>;
  /** Percentage of promoters less percentage of detractors, −100…100: NPS-like, not the Net Promoter Score. */
  readonly netPromoters: number;
  /** Share of the customers who, drawn by their own retention, are still there after a year. */
  readonly realisedRetention: number;
  /**
   * Retention of the first six years of the cohort. It rises although nobody becomes more loyal: those who are
   * easily lost go first (Fader & Hardie 2010).
   */
  readonly cohortRetention: readonly number[];
};

/** From this recommendation on a customer promotes, below the other one detracts, 0…10. */
const PROMOTES = 8.5;
const DETRACTS = 6.5;
const COHORT_YEARS = 6;
const LARGEST = 1_000_000;

const perHead = <Key extends string>(sums: Readonly<Record<Key, number>>, count: number): Record<Key, number> =>
  Object.fromEntries(Object.entries<number>(sums).map(([key, sum]) => [key, sum / count])) as Record<Key, number>;

/**
 * Aggregates of customers who differ (E36): the mean of many, which is not the customer in the middle.
 *
 * @param given any inputs, settled first: the customer in the middle
 * @param size number of customers, 1…1 000 000
 * @param seed whole number; the same seed gives the same customers
 */
export const population = (
  given: Partial<Inputs>,
  size = 1000,
  seed: number = DEFAULT_SEED,
  spread: Spread = DEFAULT_SPREAD,
): Population => {
  const draw = customers(settle(given).inputs, seed, spread);
  const count = Number.isFinite(size) ? Math.min(LARGEST, Math.max(1, Math.floor(size))) : 1;
  const totals = Object.fromEntries(MEANS.map((id) => [id, 0])) as Record<(typeof MEANS)[number], number>;
  const satisfactionSegments = { apostle: 0, loyalist: 0, hostage: 0, mercenary: 0, defector: 0, terrorist: 0 };
  const loyaltySegments = { true: 0, latent: 0, spurious: 0, none: 0 };
  const powers = new Float64Array(COHORT_YEARS + 1);
  let promoters = 0;
  let stayers = 0;
  for (let index = 0; index < count; index += 1) {
    const one = draw(index);
    for (const id of MEANS) totals[id] += one[id];
    satisfactionSegments[one.satisfactionLabel] += 1;
    loyaltySegments[one.loyaltyLabel] += 1;
    if (one.recommendation >= PROMOTES) promoters += 1;
    else if (one.recommendation < DETRACTS) promoters -= 1;
    if (one.stays) stayers += 1;
    let left = 1;
    for (let year = 0; year <= COHORT_YEARS; year += 1) {
      powers[year] = (powers[year] ?? 0) + left;
      left *= one.retention;
    }
  }
  return {
    ...perHead(totals, count),
    satisfactionSegments: perHead(satisfactionSegments, count),
    loyaltySegments: perHead(loyaltySegments, count),
    netPromoters: (100 * promoters) / count,
    realisedRetention: stayers / count,
    cohortRetention: Array.from({ length: COHORT_YEARS }, (_, year) => {
      const before = powers[year] ?? 0;
      return before > 0 ? (powers[year + 1] ?? 0) / before : 0;
    }),
  };
};
