import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fivePointsHere } from '../../src/model/five-points-here';
import { upliftOfPoints, upliftOfShare } from '../../src/model/five-points';
import { RUNS, anyInputs } from './arbitrary';

describe('five per cent less defection in a scene', () => {
  it('is the constant-margin formula where profit does not grow', () => {
    const flat = { purchaseProfit: 0, costSaving: 0, referralProfit: 0, premiumProfit: 0 };
    const { retention, points, share } = fivePointsHere(flat);
    expect(retention).toBeCloseTo(0.7636465, 7);
    expect(points?.lifetime).toBeCloseTo(upliftOfPoints(retention, 0.1) ?? NaN, 12);
    expect(share.lifetime).toBeCloseTo(upliftOfShare(retention, 0.1), 12);
  });

  it('is worth more over a life than next year, and five points more than five per cent', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { retention, points, share } = fivePointsHere({ ...inputs, baseProfit: 100, leverCost: 0 });
        fc.pre(retention > 1e-6);
        expect(share.nextYear).toBeCloseTo((0.05 * (1 - retention)) / retention, 8);
        expect(share.lifetime).toBeGreaterThanOrEqual(0);
        if (!points) {
          expect(retention).toBeGreaterThan(0.95);
          return;
        }
        expect(points.nextYear).toBeCloseTo(0.05 / retention, 8);
        expect(points.lifetime).toBeGreaterThanOrEqual(share.lifetime - 1e-12);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('has no share where there is no profit to gain on', () => {
    const poor = { baseProfit: 0, purchaseProfit: 0, costSaving: 0, referralProfit: 0, premiumProfit: 0 };
    expect(fivePointsHere(poor).share.lifetime).toBeNaN();
  });
});
