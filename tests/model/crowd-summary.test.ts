import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdTerms, simulate } from '../../src/model/crowd';
import { crowdColumns } from '../../src/model/crowd-columns';
import { CHUNK, drawChunk, type Chunk } from '../../src/model/crowd-draws';
import { bars, crowdOf, type Crowd } from '../../src/model/crowd-summary';
import { addChunk, CLASSES, emptyTally, mergeTally, type Tally } from '../../src/model/crowd-tally';
import { customers, DEFAULT_SEED, DEFAULT_SPREAD, type Spread } from '../../src/model/customer';
import { numbers } from '../../src/model/arithmetic';
import { evaluateSettled } from '../../src/model/evaluate';
import { lifetimeBars, lifetimeValue } from '../../src/model/lifetime';
import { population } from '../../src/model/population';
import { DEFAULT_INPUTS, settle, type Inputs } from '../../src/model/settle';
import { anyInputs } from './arbitrary';
import { THOUSAND, TWENTY_THOUSAND } from './printed-crowds';

const columns = crowdColumns();
const drawn: Chunk[] = [];

/** The first so many customers, added up from the chunk `from` on, every `step`th. */
function tallied(inputs: Inputs, size: number, spread: Spread = DEFAULT_SPREAD, from = 0, step = 1): Tally {
  const terms = crowdTerms(inputs, spread, true);
  const tally = emptyTally(terms);
  for (let n = from; n * CHUNK < size; n += step) {
    const chunk = (drawn[n] ??= drawChunk(DEFAULT_SEED, n * CHUNK));
    const count = Math.min(CHUNK, size - n * CHUNK);
    simulate(chunk, terms, columns, count);
    addChunk(tally, chunk, terms, columns, count);
  }
  return tally;
}

const MEANS = [
  'deliveredValue',
  'meanSatisfaction',
  'attitude',
  'switchingCost',
  'retention',
  'challengedRetention',
  'trueLoyalty',
] as const;

/** Equal to ten digits; shares of customers to the last. */
function equals(crowd: Crowd, wanted: ReturnType<typeof population>): void {
  for (const id of MEANS)
    expect(Math.abs(crowd[id] - wanted[id]), id).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(wanted[id])));
  wanted.cohortRetention.forEach((rate, year) => expect(crowd.cohortRetention[year]).toBeCloseTo(rate, 9));
  expect(crowd.satisfactionSegments).toEqual(wanted.satisfactionSegments);
  expect(crowd.loyaltySegments).toEqual(wanted.loyaltySegments);
  expect(crowd.netPromoters).toBe(wanted.netPromoters);
  expect(crowd.realisedRetention).toBe(wanted.realisedRetention);
}

describe('customers by the chunk, added up', () => {
  it.each([
    ['RV20b', 1000, THOUSAND],
    ['RV20c', 20000, TWENTY_THOUSAND],
  ])('are those of an independent implementation (%s)', (_, size, printed) => {
    const crowd = crowdOf(tallied(DEFAULT_INPUTS, size));
    for (const id of MEANS) expect(Math.abs(crowd[id] / printed.means[id] - 1), id).toBeLessThan(5e-7);
    expect(crowd.satisfactionSegments).toEqual(printed.satisfactionSegments);
    expect(crowd.loyaltySegments).toEqual(printed.loyaltySegments);
    expect(crowd.netPromoters).toBeCloseTo(printed.netPromoters, 10);
    expect(crowd.realisedRetention).toBe(printed.realisedRetention);
    printed.cohortRetention.forEach((rate, year) => expect(crowd.cohortRetention[year]).toBeCloseTo(rate, 6));
  });

  it('are the population, whatever the inputs', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        // A customer within a hair of a cut may fall on either side; none of these inputs has one.
        equals(crowdOf(tallied(inputs, 60)), population(inputs, 60));
      }),
      { numRuns: 300 },
    );
    for (const size of [1, 499, 501, 1700]) equals(crowdOf(tallied(DEFAULT_INPUTS, size)), population({}, size));
  });

  it('are the same from however many hands', () => {
    const inputs = settle({ serviceValue: 81, upperRampWidth: 1.5 }).inputs;
    const whole = tallied(inputs, 4321);
    const parts = [0, 1, 2].map((hand) => tallied(inputs, 4321, DEFAULT_SPREAD, hand, 3));
    const [first, ...others] = parts;
    if (!first) throw new Error('no part');
    for (const other of others) mergeTally(first, other);
    expect(first.heads).toEqual(whole.heads);
    equals(crowdOf(first), population(inputs, 4321));
  });
});

describe('money', () => {
  const worth = (inputs: Inputs, size: number): readonly number[] => {
    const one = customers(inputs);
    return Array.from({ length: size }, (_, i) => {
      const { retention, attitude } = one(i);
      return lifetimeValue(numbers, lifetimeBars(numbers, retention, attitude, inputs));
    }).sort((a, b) => a - b);
  };

  it('has the mean, the median and the best fifth of the customers', () => {
    for (const inputs of [DEFAULT_INPUTS, settle({ serviceValue: 90, discountRate: 0.02 }).inputs]) {
      const size = 2000;
      const list = worth(inputs, size);
      const tally = tallied(inputs, size);
      const crowd = crowdOf(tally);
      const total = list.reduce((sum, amount) => sum + amount, 0);
      const wide = (tally.reach[1] - tally.reach[0]) / CLASSES;
      expect(crowd.meanLifetimeValue).toBeCloseTo(total / size, 6);
      const [below = NaN, above = NaN] = [list[size / 2 - 1], list[size / 2]];
      expect(crowd.medianLifetimeValue).toBeGreaterThanOrEqual(below - wide);
      expect(crowd.medianLifetimeValue).toBeLessThanOrEqual(above + wide);
      const best = list.slice(-size / 5).reduce((sum, amount) => sum + amount, 0) / total;
      expect(Math.abs((crowd.bestFifth ?? NaN) - best)).toBeLessThan(1e-3);
    }
  });

  it('lies between the ends of its classes, and every customer lies in a bar, wherever the inputs are', () => {
    fc.assert(
      fc.property(
        anyInputs,
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: 1, max: 90_000 }),
        (inputs, from, span) => {
          const tally = tallied(inputs, 40);
          const [low, high] = tally.reach;
          const { inputs: settled } = settle(inputs);
          const slack = 1e-9 * (1 + Math.abs(low) + Math.abs(high));
          for (const amount of worth(settled, 40)) {
            expect(amount).toBeGreaterThanOrEqual(low - slack);
            expect(amount).toBeLessThanOrEqual(high + slack);
          }
          const { within, below, above } = bars(tally, from, from + span, 36);
          const all = within.reduce((sum, count) => sum + count, below + above);
          expect(all).toBeCloseTo(40, 6);
          expect(Math.min(...within, below, above)).toBeGreaterThanOrEqual(-1e-9);
          const crowd = crowdOf(tally);
          for (const value of Object.values(crowd))
            if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a crowd of equals', () => {
  const ALIKE = Object.fromEntries(Object.keys(DEFAULT_SPREAD).map((id) => [id, 0])) as unknown as Spread;
  it('is the one customer, many times', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const crowd = crowdOf(tallied(inputs, 30, ALIKE));
        const one = evaluateSettled(inputs);
        expect(crowd.retention).toBeCloseTo(one.retention, 5);
        expect(crowd.meanSatisfaction).toBeCloseTo(one.meanSatisfaction, 8);
        expect(crowd.medianLifetimeValue).toBe(crowd.meanLifetimeValue);
        for (const rate of crowd.cohortRetention) expect(rate).toBeCloseTo(crowd.retention, 9);
      }),
      { numRuns: 200 },
    );
  });
  it('differs from the mean of those who do differ (RV20: 0.764 and 0.720)', () => {
    expect(evaluateSettled(DEFAULT_INPUTS).retention).toBeCloseTo(0.764, 3);
    expect(crowdOf(tallied(DEFAULT_INPUTS, 20_000)).retention).toBeCloseTo(0.72, 3);
  });
});
