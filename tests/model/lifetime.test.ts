import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../src/model/arithmetic';
import { evaluate, evaluateSettled } from '../../src/model/evaluate';
import { LONGEST, expectedLifetime, lifetimeBars, lifetimeValue, retentionElasticity } from '../../src/model/lifetime';
import { DEFAULT_INPUTS, type Inputs } from '../../src/model/settle';
import { RUNS, anyInputs, between } from './arbitrary';
import { expectAtMost, expectPrinted, total } from './printed';

const worth = (retention: number, attitude: number, inputs: Inputs, years?: number): number =>
  lifetimeValue(numbers, lifetimeBars(numbers, retention, attitude, inputs, years));

/** Equal to within rounding, on the scale of the money that goes in and out. */
const expectSameMoney = (actual: number, expected: number, bars: object) => {
  const scale = 1 + total(bars, Math.abs);
  expect(Math.abs(actual - expected), `${actual}, expected ${expected}`).toBeLessThanOrEqual(1e-9 * scale);
};

describe('customer lifetime value', () => {
  test('has the printed bars at the baseline (RV02d)', () => {
    const printed = {
      acquisition: -150,
      base: 327.0368,
      purchases: 43.73285,
      costSaving: 25.61166,
      referrals: 15.36694,
      premium: 7.920212,
    };
    const bars = evaluate().lifetimeBars;
    expect(Object.keys(bars)).toEqual(Object.keys(printed));
    for (const [bar, height] of Object.entries(printed)) expectPrinted(bars[bar as keyof typeof printed], height, bar);
  });

  test('of the base margin alone is the printed one (RV14)', () => {
    const inputs = {
      ...DEFAULT_INPUTS,
      acquisitionCost: 0,
      purchaseProfit: 0,
      costSaving: 0,
      referralProfit: 0,
      premiumProfit: 0,
    };
    expectPrinted(worth(0.8, 50, inputs), 366.6667);
    expectPrinted(worth(0.8, 50, inputs, 5), 292.0634);
    expectPrinted(worth(0.8, 50, inputs, 1), 100);
  });

  test('with its drivers is the printed one (RV14b)', () => {
    expectPrinted(worth(0.8, 60, DEFAULT_INPUTS), 339.9197);
    expectPrinted(worth(0.8, 60, DEFAULT_INPUTS, 10), 311.8399);
  });

  test('is the sum of its bars (law I22)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { lifetimeValue: value, lifetimeBars: bars } = evaluateSettled(inputs);
        expectSameMoney(value, total(bars), bars);
      }),
      { numRuns: RUNS },
    );
  });

  test('over one year is the first margin less what acquisition cost (law I25)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { lifetimeValueFinite, lifetimeBars: bars } = evaluateSettled({ ...inputs, horizon: 1 });
        expectSameMoney(lifetimeValueFinite, inputs.baseProfit - inputs.leverCost - inputs.acquisitionCost, bars);
      }),
      { numRuns: RUNS },
    );
  });

  test('over very many years is the one without an end (law I26)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { lifetimeValue: value, retention, attitude, lifetimeBars: bars } = evaluateSettled(inputs);
        expectSameMoney(worth(retention, attitude, inputs, 5_000), value, bars);
      }),
      { numRuns: RUNS },
    );
  });

  test('never falls with retention while the margin covers the programme (law I27)', () => {
    fc.assert(
      fc.property(anyInputs, between(0.001, 1), between(0, 1), between(0, 100), (given, retention, part, attitude) => {
        const inputs = { ...given, leverCost: Math.min(given.leverCost, given.baseProfit) };
        expectAtMost(worth(retention, attitude, inputs), worth(retention + part * (1 - retention), attitude, inputs));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('around the lifetime', () => {
  test('the expected one is 1 / (1 − K), and no longer than is worth saying', () => {
    expect(expectedLifetime(numbers, 0.8)).toBeCloseTo(5, 12);
    expect(expectedLifetime(numbers, 0.9999)).toBe(LONGEST);
    expect(expectedLifetime(numbers, 1)).toBe(LONGEST);
  });

  test('the elasticity by retention is the printed one (RV28)', () => {
    expectPrinted(retentionElasticity(0.8, 0.1), 2.666667);
    expectPrinted(retentionElasticity(0.9, 0.12), 4.090909);
  });

  test('the elasticity is what one per cent more retention adds to the base margin, in the limit', () => {
    const base = (retention: number) => lifetimeBars(numbers, retention, 50, DEFAULT_INPUTS).base;
    const step = 1e-6;
    const found = (base(0.8 * (1 + step)) / base(0.8) - 1) / step;
    expect(found).toBeCloseTo(retentionElasticity(0.8, DEFAULT_INPUTS.discountRate), 4);
  });

  test('recommendation lies within 0…10 (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { recommendation } = evaluateSettled(inputs);
        expect(recommendation).toBeGreaterThan(0);
        expect(recommendation).toBeLessThan(10);
      }),
      { numRuns: RUNS },
    );
  });
});
