import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterId } from '../../src/model/parameters';
import { shareOf, shareWeights } from '../../src/state/shares';

const RUNS = { numRuns: 1000 };
const GROUP = ['productWeight', 'serviceWeight', 'personnelWeight', 'imageWeight'] as const satisfies ParameterId[];
const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
const weights = fc
  .tuple(weight, weight, weight, weight)
  .map((all) => Object.fromEntries(GROUP.map((id, index) => [id, all[index] ?? 0])) as Record<ParameterId, number>);

describe('moving a weight', () => {
  it('gives it the share wanted, keeps the proportions of the others and stays in range', () => {
    fc.assert(
      fc.property(
        weights,
        fc.constantFrom(...GROUP),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, id, share) => {
          const moved = { ...values, ...shareWeights(GROUP, id, share, values) };
          expect(shareOf(GROUP, id, moved)).toBeCloseTo(share, 9);
          const [a, b] = GROUP.filter((member) => member !== id) as [ParameterId, ParameterId];
          expect(moved[a] * values[b]).toBeCloseTo(moved[b] * values[a], 6);
          for (const member of GROUP) {
            expect(moved[member]).toBeGreaterThanOrEqual(0);
            expect(moved[member]).toBeLessThanOrEqual(100);
          }
        },
      ),
      RUNS,
    );
  });

  it('keeps the sum of the raw weights where the range allows it', () => {
    const values = { productWeight: 40, serviceWeight: 25, personnelWeight: 15, imageWeight: 20 };
    expect(shareWeights(GROUP, 'serviceWeight', 0.4, values)).toEqual({
      productWeight: expect.closeTo(32) as number,
      serviceWeight: 40,
      personnelWeight: expect.closeTo(12) as number,
      imageWeight: expect.closeTo(16) as number,
    });
  });

  it('shares what is left evenly when the others are zero', () => {
    const values = { productWeight: 50, serviceWeight: 0, personnelWeight: 0, imageWeight: 0 };
    expect(shareWeights(GROUP, 'productWeight', 0.4, values)).toEqual({
      productWeight: 20,
      serviceWeight: 10,
      personnelWeight: 10,
      imageWeight: 10,
    });
    expect(shareOf(GROUP, 'imageWeight', { ...values, productWeight: 0 })).toBe(0.25);
  });

  it('takes shares out of reach as the nearest', () => {
    const values = { productWeight: 40, serviceWeight: 25, personnelWeight: 15, imageWeight: 20 };
    expect(shareWeights(GROUP, 'imageWeight', 7, values)).toMatchObject({ imageWeight: 100, productWeight: 0 });
    expect(shareWeights(GROUP, 'imageWeight', -1, values)).toMatchObject({ imageWeight: 0 });
  });

  it('respects a lower end above zero', () => {
    const ids = ['intrinsicWeightQuality', 'intrinsicWeightService', 'intrinsicWeightPrice'] as const;
    const values = { intrinsicWeightQuality: 33, intrinsicWeightService: 33, intrinsicWeightPrice: 34 };
    expect(shareWeights(ids, 'intrinsicWeightPrice', 1, values)).toEqual({
      intrinsicWeightQuality: 1,
      intrinsicWeightService: 1,
      intrinsicWeightPrice: 100,
    });
  });
});
