import type { CrowdTerms } from './crowd';
import type { CrowdColumns } from './crowd-columns';
import { CHUNK, DRAWN, type Chunk } from './crowd-draws';
import { moneyReach } from './crowd-money';

/** Years of a cohort that are followed. */
export const COHORT_YEARS = 7;
/** Lifetime values are counted in so many classes of one width. */
export const CLASSES = 8192;
/** From this recommendation on a customer promotes, below the other one detracts, as attitudes (E26). */
const PROMOTES = 35 + 12 * Math.log(8.5 / 1.5);
const DETRACTS = 35 + 12 * Math.log(6.5 / 3.5);

/**
 * What is asked of every customer, a bit each: together they are a code, and customers are counted by it. Counting by
 * codes has no branches, which a processor could only guess at.
 */
export const BITS = {
  keeps: 1,
  aboveFloor: 2,
  satisfied: 4,
  tookOff: 8,
  attached: 16,
  notDetracting: 32,
  promotes: 64,
  stays: 128,
} as const;
const CODES = 256;

/** What was counted and added up over some customers; plain arrays, so that it can be sent from a worker. */
export const emptyTally = (terms: CrowdTerms) => ({
  count: 0,
  /** Delivered value, satisfaction, attitude, switching cost, challenged retention, true loyalty, lifetime value. */
  sums: new Float64Array(7),
  /** How many customers have each code. */
  codes: new Uint32Array(CODES),
  /** Σ K^t for t = 1…COHORT_YEARS. */
  powers: new Float64Array(COHORT_YEARS),
  /** The ends of the classes, ¥; how many fall into each, and what they bring together. */
  reach: moneyReach(terms.money),
  heads: new Uint32Array(CLASSES),
  worth: new Float64Array(CLASSES),
});
export type Tally = ReturnType<typeof emptyTally>;

const addAll = (list: Float64Array, more: readonly number[]): void => {
  more.forEach((sum, place) => (list[place] = (list[place] as number) + sum));
};

/** Adds the first `count` customers of a chunk that was simulated. */
export const addChunk = (tally: Tally, chunk: Chunk, terms: CrowdTerms, columns: CrowdColumns, count: number): void => {
  tally.count += count;
  addCodes(tally, chunk, terms, columns, count);
  addSums(tally, columns, count, terms.choice.challenger !== null);
  addPowers(tally, columns, count);
  addMoney(tally, columns, count);
};

const addCodes = (tally: Tally, chunk: Chunk, { cuts }: CrowdTerms, columns: CrowdColumns, count: number): void => {
  const { retention, meanSatisfaction, attitude } = columns;
  const { retentionCut, attitudeCut, satisfactionCut, jumpSatisfaction, minimumSatisfaction } = cuts;
  const { draws } = chunk;
  const { codes } = tally;
  for (let i = 0; i < count; i += 1) {
    const kept = retention[i] as number;
    const felt = meanSatisfaction[i] as number;
    const attached = attitude[i] as number;
    const code =
      Number(kept >= retentionCut) |
      (Number(felt >= minimumSatisfaction) << 1) |
      (Number(felt >= satisfactionCut) << 2) |
      (Number(felt >= jumpSatisfaction) << 3) |
      (Number(attached >= attitudeCut) << 4) |
      (Number(attached >= DETRACTS) << 5) |
      (Number(attached >= PROMOTES) << 6) |
      (Number((draws[DRAWN.stays * CHUNK + i] as number) < kept) << 7);
    codes[code] = (codes[code] as number) + 1;
  }
};

/** One loop: sums that run beside one another do not wait for each other. */
const addSums = (tally: Tally, columns: CrowdColumns, count: number, challenged: boolean): void => {
  const { deliveredValue, meanSatisfaction, attitude, switchingCost, lifetimeValue } = columns;
  const { challengedRetention, trueLoyalty } = columns;
  let delivered = 0;
  let satisfaction = 0;
  let attached = 0;
  let cost = 0;
  let worth = 0;
  let survives = 0;
  let loyal = 0;
  for (let i = 0; i < count; i += 1) {
    delivered += deliveredValue[i] as number;
    satisfaction += meanSatisfaction[i] as number;
    attached += attitude[i] as number;
    cost += switchingCost[i] as number;
    worth += lifetimeValue[i] as number;
  }
  for (let i = 0; challenged && i < count; i += 1) {
    survives += challengedRetention[i] as number;
    loyal += trueLoyalty[i] as number;
  }
  addAll(tally.sums, [delivered, satisfaction, attached, cost, survives, loyal, worth]);
};

const addPowers = ({ powers }: Tally, { retention }: CrowdColumns, count: number): void => {
  let p1 = 0;
  let p2 = 0;
  let p3 = 0;
  let p4 = 0;
  let p5 = 0;
  let p6 = 0;
  let p7 = 0;
  for (let i = 0; i < count; i += 1) {
    const k = retention[i] as number;
    const k2 = k * k;
    const k4 = k2 * k2;
    p1 += k;
    p2 += k2;
    p3 += k2 * k;
    p4 += k4;
    p5 += k4 * k;
    p6 += k4 * k2;
    p7 += k4 * k2 * k;
  }
  addAll(powers, [p1, p2, p3, p4, p5, p6, p7]);
};

const addMoney = (
  { heads, worth, reach: [low, high] }: Tally,
  { lifetimeValue }: CrowdColumns,
  count: number,
): void => {
  const per = CLASSES / (high - low);
  for (let i = 0; i < count; i += 1) {
    const amount = lifetimeValue[i] as number;
    const at = Math.max(0, Math.min(CLASSES - 1, ((amount - low) * per) | 0));
    heads[at] = (heads[at] as number) + 1;
    worth[at] = (worth[at] as number) + amount;
  }
};

/** Adds what was counted elsewhere under the same terms. */
export const mergeTally = (tally: Tally, other: Tally): void => {
  tally.count += other.count;
  for (const name of ['sums', 'codes', 'powers', 'heads', 'worth'] as const) {
    const [into, from] = [tally[name], other[name]];
    for (let i = 0; i < into.length; i += 1) into[i] = (into[i] as number) + (from[i] as number);
  }
};
