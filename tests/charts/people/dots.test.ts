import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDots, colourOf, emptyDots, mergeDots, paintDots, tones } from '../../../src/charts/people/dots';

const values = (list: readonly number[]) => Float64Array.from(list);
const total = (dots: Uint8ClampedArray) => dots.reduce((sum, covered) => sum + covered, 0);

/** Small counts and large ones. */
const anyCounts = fc.array(fc.oneof(fc.nat(3), fc.nat(255)), { minLength: 8, maxLength: 8 });

describe('dots', () => {
  it('lie inside the grid, each as wide as it is said to be, wherever a customer is', () => {
    const size = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
          maxLength: 20,
        }),
        (width, height, dot, places) => {
          const grid = { width, height, dot };
          const dots = emptyDots(grid);
          addDots(dots, grid, values(places.map(([x]) => x)), 100, values(places.map(([, y]) => y)), places.length);
          expect(total(dots)).toBe(dot > width || dot > height ? 0 : places.length * dot * dot);
          expect(total(dots.subarray(width * height))).toBe(0);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('have 0 at the left and at the foot', () => {
    const grid = { width: 4, height: 3, dot: 1 };
    const dots = emptyDots(grid);
    addDots(dots, grid, values([0, 100, 0]), 100, values([0, 1, 0]), 3);
    expect([...dots]).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0]);
  });
  it('are counted up to 255 and no further', () => {
    const grid = { width: 1, height: 1, dot: 1 };
    const [dots, others] = [emptyDots(grid), emptyDots(grid)];
    for (const list of [dots, others])
      addDots(list, grid, values(Array<number>(200).fill(0)), 100, values(Array<number>(200).fill(0)), 200);
    mergeDots(dots, others);
    expect(dots[0]).toBe(255);
  });
  it('from several hands are those of one', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (a, b) => {
        const [dots, others] = [Uint8ClampedArray.from(a), Uint8ClampedArray.from(b)];
        mergeDots(dots, others);
        expect([...dots]).toEqual(a.map((covered, i) => Math.min(255, covered + (b[i] ?? 0))));
      }),
      { numRuns: 300 },
    );
  });
  it('are painted where they are', () => {
    const grid = { width: 3, height: 2, dot: 1 };
    const dots = emptyDots(grid);
    addDots(dots, grid, values([50]), 100, values([0]), 1);
    const pixels = new Uint32Array(6);
    const tone = tones(1000, [1, 2, 3]);
    paintDots(pixels, dots, tone);
    expect([...pixels]).toEqual([0, 0, 0, 0, tone[1], 0]);
  });
});

describe('tones', () => {
  const alpha = (pixel: number | undefined) => (pixel ?? 0) >>> 24;
  it.each([1, 1000, 10_000, 100_000])(
    'of %i customers: one dot is seen, more are darker, nothing is nothing',
    (count) => {
      const tone = tones(count, [23, 25, 28]);
      expect(tone[0]).toBe(0);
      expect(alpha(tone[1])).toBeGreaterThan(38);
      for (let covered = 2; covered < 256; covered += 1)
        expect(alpha(tone[covered])).toBeGreaterThanOrEqual(alpha(tone[covered - 1]));
      expect(alpha(tone[255])).toBeLessThan(200);
      expect((tone[9] ?? 0) & 0xffffff).toBe((28 << 16) | (25 << 8) | 23);
    },
  );
  it('are read from what the browser says', () => {
    expect(colourOf('rgb(236, 234, 228)')).toEqual([236, 234, 228]);
    expect(colourOf('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3]);
    expect(colourOf('')).toEqual([0, 0, 0]);
  });
});
