import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeWeights, symmetricEigen } from '../../src/model/relative-weights';

/** Correlations of two public surveys; the data themselves are under other licences and stay outside. */
const MOBILE = {
  among: [
    [1, 0.651783, 0.645415, 0.393994],
    [0.651783, 1, 0.661914, 0.479879],
    [0.645415, 0.661914, 1, 0.402811],
    [0.393994, 0.479879, 0.402811, 1],
  ],
  outcome: [0.680261, 0.744897, 0.671919, 0.487755],
  weights: [0.175889, 0.2304026, 0.1646973, 0.08423302],
};
const DIRECTORY = {
  among: [
    [1, 0.626359, 0.625433, 0.449788],
    [0.626359, 1, 0.723995, 0.507073],
    [0.625433, 0.723995, 1, 0.684224],
    [0.449788, 0.507073, 0.684224, 1],
  ],
  outcome: [0.74527, 0.6523, 0.738119, 0.479108],
  weights: [0.2628609, 0.1412319, 0.2140035, 0.06459268],
};

describe('relative weights (RV30, RV30b)', () => {
  it.each([MOBILE, DIRECTORY])('of a published correlation matrix', ({ among, outcome, weights }) => {
    relativeWeights(among, outcome).forEach((weight, index) => expect(weight).toBeCloseTo(weights[index] ?? NaN, 6));
  });

  it('of uncorrelated predictors are the squared correlations', () => {
    const weights = relativeWeights(
      [
        [1, 0],
        [0, 1],
      ],
      [0.6, -0.3],
    );
    expect(weights[0]).toBeCloseTo(0.36, 12);
    expect(weights[1]).toBeCloseTo(0.09, 12);
  });

  it('are never negative and add up to the explained variance', () => {
    const loading = fc.double({ min: -0.9, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(loading, loading, loading, loading, (a, b, c, d) => {
        // One common factor gives a valid correlation matrix of three predictors and an outcome.
        const among = [
          [1, a * b, a * c],
          [a * b, 1, b * c],
          [a * c, b * c, 1],
        ];
        const outcome = [a * d, b * d, c * d];
        const weights = relativeWeights(among, outcome);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        // Regression on one factor: R² = d² f / (1 + f) with f the sum of λ² / (1 − λ²).
        const f = [a, b, c].reduce((sum, x) => sum + (x * x) / (1 - x * x), 0);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo((d * d * f) / (1 + f), 8);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('eigenvectors of a symmetric matrix', () => {
  it('rebuild the matrix', () => {
    const entry = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 10, maxLength: 10 }), (e) => {
        const place = (i: number, j: number): number => {
          const [low, high] = i < j ? [i, j] : [j, i];
          return e[(high * (high + 1)) / 2 + low] ?? 0;
        };
        const matrix = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => place(i, j)));
        const { values, vectors } = symmetricEigen(matrix);
        matrix.forEach((row, i) =>
          row.forEach((x, j) => {
            const rebuilt = values.reduce((sum, v, k) => sum + v * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0), 0);
            expect(rebuilt).toBeCloseTo(x, 8);
          }),
        );
        expect([...values].sort((p, q) => q - p)).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });
});
