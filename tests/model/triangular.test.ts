import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalProbability, normalQuantile } from '../../src/model/random';
import { sampleQuantile, sharedUniform, triangularQuantile } from '../../src/model/triangular';

const triangle = fc
  .tuple(
    fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    fc.double({ min: 0, max: 1e4, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([low, width, place]) => ({ low, mode: low + width * place, high: low + width }));

describe('a triangular range', () => {
  it('is entered in order and never left', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(triangle, share, share, (range, u, v) => {
        const slack = 1e-9 * (1 + Math.abs(range.low) + Math.abs(range.high));
        const [a, b] = [triangularQuantile(range, Math.min(u, v)), triangularQuantile(range, Math.max(u, v))];
        expect(a).toBeGreaterThanOrEqual(range.low - slack);
        expect(b).toBeLessThanOrEqual(range.high + slack);
        expect(b - a).toBeGreaterThanOrEqual(-slack);
      }),
      { numRuns: 1000 },
    );
  });

  it('has half of a symmetric range on each side and the mode where the slopes meet', () => {
    expect(triangularQuantile({ low: 10, mode: 20, high: 30 }, 0.5)).toBeCloseTo(20, 12);
    expect(triangularQuantile({ low: 0, mode: 3, high: 10 }, 0.3)).toBeCloseTo(3, 12);
    expect(triangularQuantile({ low: 4, mode: 4, high: 4 }, 0.9)).toBe(4);
  });
});

describe('correlated draws', () => {
  it('are one and the same at full correlation and stay uniform', () => {
    expect(sharedUniform(1, 5, 0, 1)).toBeCloseTo(sharedUniform(1, 5, 7, 1), 14);
    const draws = Array.from({ length: 4000 }, (_, index) => sharedUniform(1, index, 2, 0.6));
    expect(draws.reduce((sum, u) => sum + u, 0) / draws.length).toBeCloseTo(0.5, 1);
    expect(draws.every((u) => u >= 0 && u <= 1)).toBe(true);
  });

  it('invert the normal quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        expect(normalProbability(normalQuantile(p))).toBeCloseTo(p, 12);
      }),
      { numRuns: 1000 },
    );
    expect([normalProbability(-40), normalProbability(0), normalProbability(40)]).toEqual([0, 0.5, 1]);
  });
});

describe('quantile of a sample', () => {
  it('interpolates between the points (type 7)', () => {
    expect([0, 0.1, 0.5, 0.9, 1].map((share) => sampleQuantile([1, 2, 3, 4], share))).toEqual([
      1,
      expect.closeTo(1.3, 12),
      2.5,
      expect.closeTo(3.7, 12),
      4,
    ]);
  });
});
