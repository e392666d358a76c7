import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateSettled } from '../../src/model/evaluate';
import {
  alwaysShareValue,
  discountedVisits,
  nextShares,
  sharePath,
  stationaryShares,
  switchingMatrix,
} from '../../src/model/markov';
import { anyInputs } from './arbitrary';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('moves between offers at the baseline (RV15)', () => {
  const matrix = switchingMatrix({});

  it('are the printed ones', () => {
    const printed = [
      [0.7636465, 0.1594214, 0.05407968, 0.02285249],
      [0.2285203, 0.690569, 0.05783478, 0.02307596],
      [0.2748202, 0.2071275, 0.4942333, 0.02381904],
      [0.4608654, 0.36539, 0.1274005, 0.0463441],
    ];
    matrix.forEach((row, from) =>
      row.forEach((share, to) => expect(share / (printed[from]?.[to] ?? NaN)).toBeCloseTo(1, 6)),
    );
  });

  it('settle at the printed shares', () => {
    const printed = [0.5135326, 0.3607754, 0.1021062, 0.02358587];
    stationaryShares(matrix).forEach((share, state) => expect(share / (printed[state] ?? NaN)).toBeCloseTo(1, 6));
    const end = sharePath(matrix, [1, 0, 0, 0], 200).at(-1) ?? [];
    end.forEach((share, state) => expect(share).toBeCloseTo(printed[state] ?? NaN, 6));
  });

  it('make a customer who may come back worth more', () => {
    expect(discountedVisits(matrix, 0.1)).toBeCloseTo(6.571624, 6);
    expect(alwaysShareValue({})).toBeCloseTo(507.1624, 4);
  });
});

describe('moves between offers in any market', () => {
  it('are probabilities that add up, and the first one is retention (I28, I29)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const matrix = switchingMatrix(inputs);
        expect(matrix).toHaveLength(inputs.alternatives.length + 2);
        for (const row of matrix) {
          expect(row.every((share) => share >= 0)).toBe(true);
          expect(sum(row)).toBeCloseTo(1, 12);
        }
        expect(matrix[0]?.[0]).toBeCloseTo(evaluateSettled(inputs).retention, 12);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('have shares that reproduce themselves (I30)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const matrix = switchingMatrix(inputs);
        const shares = stationaryShares(matrix);
        expect(shares.every((share) => share >= 0)).toBe(true);
        expect(sum(shares)).toBeCloseTo(1, 12);
        nextShares(matrix, shares).forEach((share, state) => expect(share).toBeCloseTo(shares[state] ?? NaN, 12));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('never make a customer who may come back worth less than one who may not (I31)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { lifetimeBars } = evaluateSettled(inputs);
        const once = lifetimeBars.base + lifetimeBars.acquisition;
        const again = alwaysShareValue(inputs);
        // A loss on every purchase is a larger loss when the customer comes back.
        if (inputs.baseProfit >= inputs.leverCost) expect(again).toBeGreaterThanOrEqual(once - 1e-9 * Math.abs(once));
        else expect(again).toBeLessThanOrEqual(once + 1e-9 * Math.abs(once));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('do not depend on whether copies of a rival, known for certain, are listed once or twice', () => {
    fc.assert(
      fc.property(anyInputs, fc.double({ min: -60, max: 80, noNaN: true }), (inputs, deliveredValue) => {
        const one = { deliveredValue, availability: 1, copies: 1 };
        const listed = switchingMatrix({ ...inputs, alternatives: [one, one] });
        const counted = switchingMatrix({ ...inputs, alternatives: [{ ...one, copies: 2 }] });
        const merged = (row: readonly number[] = []): readonly number[] => [
          row[0] ?? NaN,
          (row[1] ?? NaN) + (row[2] ?? NaN),
          row[3] ?? NaN,
        ];
        for (const [from, into] of [
          [0, 0],
          [1, 1],
          [2, 1],
          [3, 2],
        ] as const)
          merged(listed[from]).forEach((share, to) => expect(share).toBeCloseTo(counted[into]?.[to] ?? NaN, 10));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
