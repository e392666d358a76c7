import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateSettled } from '../../src/model/evaluate';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { type Ranges, shareOfWins, uncertainty } from '../../src/model/uncertainty';

const RANGES: Ranges = {
  serviceValue: { low: 50, mode: 60, high: 75 },
  timeCost: { low: 25, mode: 40, high: 50 },
  baseExpectation: { low: 14, mode: 20, high: 30 },
  choiceSensitivity: { low: 0.06, mode: 0.1, high: 0.15 },
  switchingEffectiveness: { low: 0.3, mode: 1, high: 1.2 },
};

describe('ranges instead of values (RV24)', () => {
  it('gives the quantiles a second implementation of the model and of the draws gives', () => {
    const found = uncertainty({}, RANGES, [
      'meanSatisfaction',
      'attitude',
      'retention',
      'challengedRetention',
      'lifetimeValue',
    ]);
    const expected = {
      meanSatisfaction: [45.3251602, 55.9558565, 62.4200617, 66.6153689, 71.3607008],
      attitude: [43.5371377, 45.5957466, 46.8023494, 47.6344714, 48.7928059],
      retention: [0.638656996, 0.701116985, 0.746101335, 0.789905489, 0.850161983],
      challengedRetention: [0.228889656, 0.279362619, 0.314639248, 0.345281115, 0.379562672],
      lifetimeValue: [135.261802, 191.199592, 244.374074, 312.970113, 450.107989],
    };
    for (const [id, quantiles] of Object.entries(expected))
      quantiles.forEach((value, place) =>
        expect((found[id as keyof typeof expected][place] ?? NaN) / value).toBeCloseTo(1, 8),
      );
  });

  it('without ranges is the single result', () => {
    const retention = evaluateSettled(DEFAULT_INPUTS).retention;
    expect(uncertainty({}, {}, ['retention'], { size: 5 }).retention).toEqual(Array(5).fill(retention));
  });

  it('stays between the results at the two ends of a range the result rises along', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.nat(), (x, y, seed) => {
        const [low, high] = x < y ? [x, y] : [y, x];
        const ranges = { serviceValue: { low, mode: (low + high) / 2, high } };
        const { retention } = uncertainty({}, ranges, ['retention'], { size: 20, seed });
        const at = (serviceValue: number): number => evaluateSettled({ ...DEFAULT_INPUTS, serviceValue }).retention;
        expect(retention[0]).toBeGreaterThanOrEqual(at(low) - 1e-12);
        expect(retention[4]).toBeLessThanOrEqual(at(high) + 1e-12);
        expect([...retention].sort((p, q) => p - q)).toEqual(retention);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('spreads wider when all good ranges move as one', () => {
    const good: Ranges = {
      productValue: { low: 50, mode: 65, high: 80 },
      serviceValue: { low: 45, mode: 60, high: 75 },
      personnelValue: { low: 45, mode: 60, high: 75 },
    };
    const width = (correlation: number): number => {
      const { deliveredValue: q } = uncertainty({}, good, ['deliveredValue'], { correlation });
      return q[4] - q[0];
    };
    expect(width(0.5)).toBeGreaterThan(1.05 * width(0));
    expect(width(1)).toBeGreaterThan(1.05 * width(0.5));
  });
});

describe('A against B', () => {
  it('meets the same draws: a better B always wins, the same B never more than half', () => {
    const a = { inputs: {}, ranges: RANGES };
    expect(shareOfWins(a, { inputs: { productValue: 66 }, ranges: RANGES }, 'retention', { size: 200 })).toBe(1);
    expect(shareOfWins(a, a, 'retention', { size: 200 })).toBe(0.5);
  });

  it('gives the rest to A when the two are exchanged', () => {
    const a = { inputs: { moneyCost: 44 }, ranges: RANGES };
    const b = { inputs: { productValue: 70 }, ranges: { ...RANGES, moneyCost: { low: 35, mode: 50, high: 60 } } };
    const there = shareOfWins(a, b, 'lifetimeValue', { size: 300 });
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(1);
  });
});
