import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash3, normal, normalQuantile, uniform } from '../../src/model/random';

const SEED = 20231015;

describe('counter-based random numbers (RV19)', () => {
  it.each([
    [0, 0, 778114263],
    [0, 1, 995015829],
    [1, 0, 3626966698],
    [7, 12, 3383080805],
    [99999, 16, 938161640],
  ])('hash3(seed, %i, %i) is exactly %i', (index, draw, hash) => {
    expect(hash3(SEED, index, draw)).toBe(hash);
  });

  it('is uniform in the open interval and depends on its place alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.nat(), (seed, index, draw) => {
        const u = uniform(seed, index, draw);
        expect(u).toBeGreaterThan(0);
        expect(u).toBeLessThan(1);
        expect(uniform(seed, index, draw)).toBe(u);
      }),
      { numRuns: 1000 },
    );
  });

  it('spreads its draws evenly: mean and variance of a uniform number', () => {
    const draws = Array.from({ length: 20000 }, (_, index) => uniform(SEED, index, 3));
    const mean = draws.reduce((sum, u) => sum + u, 0) / draws.length;
    const variance = draws.reduce((sum, u) => sum + (u - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002);
  });
});

describe('normal quantile (RV19b)', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.9599639845400536],
    [0.3, -0.5244005127080407],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
  ])('at %d is %d', (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 12);
  });

  it('is odd about one half and rising', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), (k) => {
        const p = k / 2 ** 31;
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 9);
        expect(normalQuantile(p + 2 ** -31)).toBeGreaterThan(normalQuantile(p));
      }),
      { numRuns: 1000 },
    );
  });

  it('draws the printed first three numbers (RV19c)', () => {
    expect([0, 1, 2].map((index) => normal(SEED, index, 0))).toEqual([
      expect.closeTo(-0.9109197, 7),
      expect.closeTo(1.012996, 6),
      expect.closeTo(1.650004, 6),
    ]);
  });
});
