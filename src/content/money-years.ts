import { numbers } from '../model/arithmetic';
import type { Result } from '../model/evaluate';
import { LONGEST, lifetimeBars, lifetimeValue } from '../model/lifetime';
import type { Inputs } from '../model/settle';

/** The profit side of the inputs. */
export type Profits = Pick<
  Inputs,
  | 'baseProfit'
  | 'leverCost'
  | 'acquisitionCost'
  | 'discountRate'
  | 'purchaseProfit'
  | 'purchaseTime'
  | 'costSaving'
  | 'costSavingTime'
  | 'referralProfit'
  | 'referralTime'
  | 'premiumProfit'
  | 'premiumTime'
>;
type Staying = Pick<Result, 'retention' | 'attitude'>;

/**
 * What each year brings from one customer won today, in ¥ of today: the chance to be still there times the discounted
 * profit of that year. The first year begins at once and is certain.
 */
function* yearByYear(p: Profits, { retention, attitude }: Staying): Generator<number, never> {
  const q = retention / (1 + p.discountRate);
  const willing = attitude / 100;
  const drivers = [
    [p.purchaseProfit, p.purchaseTime],
    [p.costSaving, p.costSavingTime],
    [p.referralProfit * willing, p.referralTime],
    [p.premiumProfit * willing, p.premiumTime],
  ] as const;
  let there = 1;
  for (let year = 0; ; year += 1) {
    let profit = p.baseProfit - p.leverCost;
    for (const [limit, time] of drivers) profit += limit * (1 - Math.exp(-year / time));
    yield there * profit;
    there *= q;
  }
}

/** The first years of it; `count` whole, ≥ 0. */
export const yearlyProfits = (p: Profits, staying: Staying, count: number): readonly number[] => {
  const years = yearByYear(p, staying);
  return Array.from({ length: count }, () => years.next().value);
};

/** What has come in after 0, 1, 2 … `count` years, less what it cost to win the customer; ¥ of today. */
export const runningSum = (p: Profits, staying: Staying, count: number): readonly number[] => {
  const sums = [0 - p.acquisitionCost];
  let sum = sums[0] ?? 0;
  for (const profit of yearlyProfits(p, staying, count)) sums.push((sum += profit));
  return sums;
};

/** The same in closed form, for any whole number of years ≥ 0. */
export const sumAfter = (p: Inputs, { retention, attitude }: Staying, years: number): number =>
  years === 0 ? 0 - p.acquisitionCost : lifetimeValue(numbers, lifetimeBars(numbers, retention, attitude, p, years));

/**
 * When the acquisition cost has come back, in years; the profit of a year comes evenly over it.
 * @returns 0 where nothing was to come back; `null` if it never does, or not within the longest stay that is counted
 */
export const paysBackAfter = (p: Profits, staying: Staying): number | null => {
  const first = p.baseProfit - p.leverCost;
  if (p.acquisitionCost === 0 && first >= 0) return 0;
  let sum = 0 - p.acquisitionCost;
  let year = 0;
  for (const profit of yearByYear(p, staying)) {
    if (year === LONGEST) break;
    if (profit > 0 && sum + profit >= 0) return year - sum / profit;
    sum += profit;
    year += 1;
  }
  return null;
};
