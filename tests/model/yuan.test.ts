import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/model/evaluate';
import { benefitRating, burdenRating, facetRating, inYuan, valueCostRatio, yuanPerPoint } from '../../src/model/yuan';

describe('value in money', () => {
  it('comes from the anchor question', () => {
    // ¥7.50 more for ten points of service at a weight of a quarter: ¥3 per value point.
    expect(yuanPerPoint(7.5, 0.25)).toBeCloseTo(3, 12);
  });

  it('scales every bar by the same factor exactly (I48)', () => {
    const bars = fc.dictionary(fc.string({ minLength: 1 }), fc.double({ min: -100, max: 100, noNaN: true }));
    fc.assert(
      fc.property(bars, fc.double({ min: 0.01, max: 1e4, noNaN: true }), (points, perPoint) => {
        const yuan = inYuan(points, perPoint);
        expect(Object.keys(yuan)).toEqual(Object.keys(points));
        for (const key of Object.keys(points)) expect(yuan[key]).toBe((points[key] ?? NaN) * perPoint);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes the bars of the baseline ¥63.60 at ¥3 a point (RV36)', () => {
    const { valueBars, totalCustomerValue, totalCustomerCost } = evaluate();
    const yuan = inYuan(valueBars, 3);
    expect(Object.values(yuan).reduce((sum, bar) => sum + bar, 0)).toBeCloseTo(63.6, 10);
    expect(valueCostRatio(totalCustomerValue, totalCustomerCost)).toBeCloseTo(1.517705, 6);
  });

  it('turns money into ratings that give the same money back', () => {
    const positive = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), positive, positive, (amount, weight, perPoint) => {
        expect(benefitRating(amount, weight, perPoint).rating * weight * perPoint).toBeCloseTo(amount, 8);
        expect(burdenRating(amount, weight, 2, perPoint).rating * weight * 2 * perPoint).toBeCloseTo(amount, 8);
        expect((facetRating(amount, 8, perPoint).rating / 100) * 8 * perPoint * 2).toBeCloseTo(amount, 8);
      }),
      { numRuns: 1000 },
    );
  });

  it('says when a rating leaves its scale', () => {
    expect(burdenRating(300, 0.5, 1, 3)).toEqual({ rating: 200, inRange: false });
    expect(burdenRating(120, 0.5, 1, 3)).toEqual({ rating: 80, inRange: true });
  });

  it('the ratio of value to cost never divides by nothing', () => {
    expect(valueCostRatio(62.15, 40.95)).toBeCloseTo(1.517705, 6);
    expect(valueCostRatio(50, 0)).toBe(100);
  });
});
