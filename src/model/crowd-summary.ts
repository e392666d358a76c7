import { BITS, CLASSES, COHORT_YEARS, type Tally } from './crowd-tally';
import type { LoyaltyLabel, SatisfactionLabel } from './labels';
import type { Population } from './population';

/** Customers added up: what `population` answers, seven years of the cohort, and money. */
export interface Crowd extends Population {
  readonly count: number;
  /** Shares of the customers who would recommend, and who would rather not. */
  readonly promoters: number;
  readonly detractors: number;
  /** Of the satisfied, the share who leave within the year all the same; nothing where nobody is satisfied. */
  readonly satisfiedLeaving: number | null;
  /** ¥. */
  readonly meanLifetimeValue: number;
  /** ¥, to within one class of values. */
  readonly medianLifetimeValue: number;
  /** Share of all lifetime value that the best fifth bring; may be above 1. Nothing where all together bring none. */
  readonly bestFifth: number | null;
}

/** The label of a code, as in labels.ts. */
const satisfactionOf = (code: number): SatisfactionLabel => {
  if (code & BITS.keeps) return code & BITS.tookOff ? 'apostle' : code & BITS.satisfied ? 'loyalist' : 'hostage';
  return code & BITS.satisfied ? 'mercenary' : code & BITS.aboveFloor ? 'defector' : 'terrorist';
};
const loyaltyOf = (code: number): LoyaltyLabel => {
  const stays = (code & BITS.keeps) > 0;
  return code & BITS.attached ? (stays ? 'true' : 'latent') : stays ? 'spurious' : 'none';
};

/** Customers by what their codes say. */
const counted = ({ codes, count }: Tally) => {
  const satisfaction = { apostle: 0, loyalist: 0, hostage: 0, mercenary: 0, defector: 0, terrorist: 0 };
  const loyalty = { true: 0, latent: 0, spurious: 0, none: 0 };
  let [promoters, detractors, stayers, satisfied, satisfiedStayers] = [0, 0, 0, 0, 0];
  codes.forEach((here, code) => {
    satisfaction[satisfactionOf(code)] += here;
    loyalty[loyaltyOf(code)] += here;
    if (code & BITS.promotes) promoters += here;
    if (!(code & BITS.notDetracting)) detractors += here;
    if (code & BITS.stays) stayers += here;
    if (code & BITS.satisfied) satisfied += here;
    if (code & BITS.satisfied && code & BITS.stays) satisfiedStayers += here;
  });
  return {
    satisfactionSegments: shares(satisfaction, count),
    loyaltySegments: shares(loyalty, count),
    netPromoters: (100 * (promoters - detractors)) / count,
    promoters: promoters / count,
    detractors: detractors / count,
    realisedRetention: stayers / count,
    satisfiedLeaving: satisfied > 0 ? (satisfied - satisfiedStayers) / satisfied : null,
  };
};
const shares = <Label extends string>(counts: Readonly<Record<Label, number>>, count: number): Record<Label, number> =>
  Object.fromEntries(Object.entries<number>(counts).map(([label, here]) => [label, here / count])) as Record<
    Label,
    number
  >;

/** The amount below which so many customers lie, evenly spread inside its class. */
const amountBelow = ({ heads, reach: [low, high] }: Tally, wanted: number): number => {
  let before = 0;
  for (let i = 0; i < CLASSES; i += 1) {
    const here = heads[i] as number;
    if (here > 0 && before + here >= wanted) return low + ((high - low) / CLASSES) * (i + (wanted - before) / here);
    before += here;
  }
  return high;
};

/** What the best customers bring together, so many of them. */
const broughtByBest = ({ heads, worth }: Tally, wanted: number): number => {
  let left = wanted;
  let sum = 0;
  for (let i = CLASSES - 1; i >= 0 && left > 0; i -= 1) {
    const here = heads[i] as number;
    if (here === 0) continue;
    sum += (worth[i] as number) * Math.min(1, left / here);
    left -= here;
  }
  return sum;
};

/** Everybody's value in the class of one: where nobody differs, a class says less than the mean does. */
const oneClass = ({ heads, count }: Tally): boolean => heads.includes(count);

/** Reads a tally; it must hold at least one customer. */
export const crowdOf = (tally: Tally): Crowd => {
  const { count, sums, powers } = tally;
  const mean = (place: number): number => (sums[place] ?? 0) / count;
  const value = sums[6] ?? 0;
  return {
    count,
    deliveredValue: mean(0),
    meanSatisfaction: mean(1),
    attitude: mean(2),
    switchingCost: mean(3),
    retention: (powers[0] ?? 0) / count,
    challengedRetention: mean(4),
    trueLoyalty: mean(5),
    ...counted(tally),
    cohortRetention: Array.from({ length: COHORT_YEARS }, (_, year) => {
      const before = year === 0 ? count : (powers[year - 1] ?? 0);
      return before > 0 ? (powers[year] ?? 0) / before : 0;
    }),
    meanLifetimeValue: value / count,
    medianLifetimeValue: oneClass(tally) ? value / count : amountBelow(tally, count / 2),
    bestFifth: value > 0 ? broughtByBest(tally, count / 5) / value : null,
  };
};

/** Customers by classes of lifetime value. */
export type Classes = Pick<Tally, 'count' | 'reach' | 'heads'>;

/** How many customers lie in each of some equal steps between two amounts, and below and above them. */
export const bars = (
  { heads, reach: [low, high] }: Classes,
  from: number,
  to: number,
  steps: number,
): { readonly within: readonly number[]; readonly below: number; readonly above: number } => {
  const within = new Float64Array(steps);
  const width = (high - low) / CLASSES;
  const step = (to - from) / steps;
  let below = 0;
  let above = 0;
  for (let i = 0; i < CLASSES; i += 1) {
    const here = heads[i] as number;
    if (here === 0) continue;
    // A class that lies across the end of a step is split between the two.
    const start = (low + width * i - from) / step;
    const end = start + width / step;
    const first = Math.floor(start);
    const last = Math.max(first, Math.ceil(end) - 1);
    for (let at = first; at <= last; at += 1) {
      const part = (here * (Math.min(end, at + 1) - Math.max(start, at))) / (end - start);
      if (at < 0) below += part;
      else if (at >= steps) above += part;
      else within[at] = (within[at] as number) + part;
    }
  }
  return { within: [...within], below, above };
};
