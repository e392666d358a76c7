import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED, DEFAULT_SPREAD, customer, customers } from '../../src/model/customer';
import { evaluateSettled } from '../../src/model/evaluate';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { RUNS, anyInputs } from './arbitrary';

const ALIKE = {
  weights: 0,
  expectation: 0,
  choiceSensitivity: 0,
  switchingCost: 0,
  deliveredValue: 0,
  attitude: 0,
  alternatives: 0,
};

describe('the first three customers (RV20)', () => {
  it.each([
    [0, [19.98047, 60.15855, 36.82039, 11.48155, 0.7347277, 0.2674031, 0.1098718, 5.378523]],
    [1, [18.19753, 68.53555, 46.27548, 7.450219, 0.5647702, 0.2422627, 0.1403717, 7.190235]],
    [2, [14.98304, 31.61375, 39.24853, 21.46067, 0.6020298, 0.4059087, 0.084024, 5.875979]],
  ])('number %i', (index, printed) => {
    const one = customer(DEFAULT_INPUTS, index, 20231015);
    const found = [
      one.deliveredValue,
      one.meanSatisfaction,
      one.attitude,
      one.switchingCost,
      one.retention,
      one.challengedRetention,
      one.trueLoyalty,
      one.recommendation,
    ];
    found.forEach((value, place) => expect(Math.abs(value / (printed[place] ?? NaN) - 1)).toBeLessThan(5e-7));
    expect(one.stays).toBe(true);
  });
});

describe('any customer', () => {
  it('depends on the seed and the own number alone, not on who is drawn before or after (I44)', () => {
    const place = fc.nat({ max: 100_000 });
    fc.assert(
      fc.property(anyInputs, fc.nat(), place, place, (inputs, seed, index, other) => {
        const draw = customers(inputs, seed);
        const first = draw(index);
        draw(other);
        expect(draw(index)).toEqual(first);
        expect(customer(inputs, index, seed)).toEqual(first);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('is the customer in the middle where nobody differs', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat(), (inputs, index) => {
        const one = customer(inputs, index, DEFAULT_SEED, ALIKE);
        const middle = evaluateSettled(inputs);
        for (const id of ['deliveredValue', 'meanSatisfaction', 'switchingCost'] as const)
          expect(one[id]).toBeCloseTo(middle[id], 8);
        // An attitude at the very end of its scale is held a millionth of a point inside.
        expect(Math.abs(one.attitude - middle.attitude)).toBeLessThan(2e-6);
        expect(one.retention).toBeCloseTo(middle.retention, 5);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('keeps the order of loyalty and stickiness, and an attitude inside its scale', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat(), (inputs, index) => {
        const one = customer(inputs, index);
        expect(one.attitude > 0 && one.attitude < 100).toBe(true);
        expect(one.trueLoyalty).toBeLessThanOrEqual(one.challengedRetention);
        expect(one.challengedRetention).toBeLessThanOrEqual(one.retention);
        expect(Object.values(one).every((value) => typeof value !== 'number' || Number.isFinite(value))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});

describe('the differences between customers', () => {
  it('leave the mean of switching cost and choice where they are', () => {
    const draw = customers(DEFAULT_INPUTS, 7, { ...ALIKE, switchingCost: DEFAULT_SPREAD.switchingCost });
    const mean = Array.from({ length: 8000 }, (_, index) => draw(index).switchingCost).reduce((a, b) => a + b) / 8000;
    expect(Math.abs(mean / evaluateSettled(DEFAULT_INPUTS).switchingCost - 1)).toBeLessThan(0.02);
  });
});
