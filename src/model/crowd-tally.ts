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

/** What was counted and added up over some customers; plain arrays, so that it can be sent from a worker. */
export const emptyTally = (terms: CrowdTerms) => ({
  count: 0,
  /** Delivered value, satisfaction, attitude, switching cost, challenged retention, true loyalty, lifetime value. */
  sums: new Float64Array(7),
  /** Apostle, loyalist, hostage, mercenary, defector, terrorist. */
  satisfaction: new Float64Array(6),
  /** True, latent, spurious, none. */
  loyalty: new Float64Array(4),
  /** Promoters, detractors, those who stay, the satisfied, the satisfied who leave. */
  counts: new Float64Array(5),
  /** Σ K^t for t = 1…COHORT_YEARS. */
  powers: new Float64Array(COHORT_YEARS),
  /** The ends of the classes, ¥; how many fall into each, and what they bring together. */
  reach: moneyReach(terms.money),
  heads: new Uint32Array(CLASSES),
  worth: new Float64Array(CLASSES),
});
export type Tally = ReturnType<typeof emptyTally>;

const total = (column: Float64Array, count: number): number => {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += column[i] as number;
  return sum;
};
const addAll = (list: Float64Array, more: readonly number[]): void => {
  more.forEach((sum, place) => (list[place] = (list[place] as number) + sum));
};

/** Adds the first `count` customers of a chunk that was simulated. */
export const addChunk = (tally: Tally, chunk: Chunk, terms: CrowdTerms, columns: CrowdColumns, count: number): void => {
  tally.count += count;
  const challenged = terms.choice.challenger !== null;
  addAll(tally.sums, [
    total(columns.deliveredValue, count),
    total(columns.meanSatisfaction, count),
    total(columns.attitude, count),
    total(columns.switchingCost, count),
    challenged ? total(columns.challengedRetention, count) : 0,
    challenged ? total(columns.trueLoyalty, count) : 0,
    total(columns.lifetimeValue, count),
  ]);
  addLabels(tally, chunk, terms, columns, count);
  addPowers(tally, columns, count);
  addMoney(tally, columns, count);
};

const addLabels = (tally: Tally, chunk: Chunk, { cuts }: CrowdTerms, columns: CrowdColumns, count: number): void => {
  const { retention, meanSatisfaction, attitude } = columns;
  const { retentionCut, attitudeCut, satisfactionCut, jumpSatisfaction, minimumSatisfaction } = cuts;
  const { satisfaction, loyalty } = tally;
  let promoters = 0;
  let detractors = 0;
  let stayers = 0;
  let stayed = 0;
  let left = 0;
  for (let i = 0; i < count; i += 1) {
    const kept = retention[i] as number;
    const felt = meanSatisfaction[i] as number;
    const attached = attitude[i] as number;
    const stays = kept >= retentionCut;
    const satisfied = felt >= satisfactionCut;
    const still = (chunk.draws[DRAWN.stays * CHUNK + i] as number) < kept ? 1 : 0;
    const label = stays
      ? felt >= jumpSatisfaction
        ? 0
        : satisfied
          ? 1
          : 2
      : satisfied
        ? 3
        : felt >= minimumSatisfaction
          ? 4
          : 5;
    const other = (attached >= attitudeCut ? 0 : 2) + (stays ? 0 : 1);
    satisfaction[label] = (satisfaction[label] as number) + 1;
    loyalty[other] = (loyalty[other] as number) + 1;
    promoters += attached >= PROMOTES ? 1 : 0;
    detractors += attached < DETRACTS ? 1 : 0;
    stayers += still;
    if (satisfied) {
      stayed += still;
      left += 1 - still;
    }
  }
  addAll(tally.counts, [promoters, detractors, stayers, stayed, left]);
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
  for (const name of ['sums', 'satisfaction', 'loyalty', 'counts', 'powers', 'heads', 'worth'] as const) {
    const [into, from] = [tally[name], other[name]];
    for (let i = 0; i < into.length; i += 1) into[i] = (into[i] as number) + (from[i] as number);
  }
};
