import { describe, expect, it } from 'vitest';
import { curveAt } from '../../src/model/curve';
import { retentionAt } from '../../src/model/emergent-curve';
import {
  MARKET_CURVES,
  MARKET_CURVE_IDS,
  MARKET_STRUCTURES,
  MARKET_STRUCTURE_IDS,
  type MarketCurveId,
  type MarketStructureId,
} from '../../src/model/market-sets';
import { DEFAULT_INPUTS, settle } from '../../src/model/settle';

const loyalty = (id: MarketCurveId, satisfaction: number): number =>
  curveAt(satisfaction, { ...DEFAULT_INPUTS, ...MARKET_CURVES[id].values });

describe('curves by market (RV07)', () => {
  it.each<[MarketCurveId, readonly number[]]>([
    ['competitive', [3.475392, 12.16692, 14.87259, 15.07725, 25.63852, 69.01108, 96.17686]],
    ['pc', [6.610398, 21.99013, 26.84391, 28.91255, 58.46271, 85.43029, 96.7166]],
    ['hospital', [12.00631, 34.56542, 40.58763, 49.97773, 84.51018, 94.95853, 98.58344]],
    ['airline', [20.80819, 50.76979, 58.52375, 74.11466, 94.7397, 98.23174, 99.43915]],
    ['monopoly', [48.7204, 88.50996, 90.48925, 93.26898, 98.17575, 99.31574, 99.76391]],
  ])('%s', (id, printed) => {
    [0, 20, 40, 60, 80, 90, 100].forEach((satisfaction, index) =>
      expect(loyalty(id, satisfaction) / (printed[index] ?? NaN)).toBeCloseTo(1, 6),
    );
  });

  it('lie one above the other from competition to monopoly, everywhere (I41)', () => {
    for (let satisfaction = 0; satisfaction <= 100; satisfaction += 1)
      MARKET_CURVE_IDS.forEach((id, index) => {
        const less = MARKET_CURVE_IDS[index - 1];
        if (less) expect(loyalty(id, satisfaction)).toBeGreaterThanOrEqual(loyalty(less, satisfaction));
      });
    expect(MARKET_CURVE_IDS).toHaveLength(5);
  });

  it('are settings the model keeps, but for the take-off of airlines, whose slider begins two points higher', () => {
    for (const id of MARKET_CURVE_IDS)
      expect(settle(MARKET_CURVES[id].values).changes).toEqual(
        id === 'airline' ? [{ id: 'jumpSatisfaction', from: 38, to: 40, reason: 'outOfRange' }] : [],
      );
  });
});

describe('the same order out of the structure of the market (RV31)', () => {
  const printed: Readonly<Record<MarketStructureId, readonly number[]>> = {
    highly_competitive: [0.01787773, 0.07464265, 0.1683531, 0.332396, 0.8571026],
    competitive: [0.1427667, 0.303162, 0.5018907, 0.7223403, 0.960024],
    loyalty_programme: [0.1888165, 0.4218705, 0.6430441, 0.8254205, 0.9703756],
    high_switching: [0.6840258, 0.8959022, 0.9475371, 0.9685924, 0.9793601],
    monopoly: [0.9798671, 0.9799722, 0.9799899, 0.9799965, 0.9799998],
  };

  it.each([...MARKET_STRUCTURE_IDS])('%s', (id) => {
    [10, 30, 50, 70, 90].forEach((satisfaction, index) => {
      const retention = retentionAt(MARKET_STRUCTURES[id].overlay, satisfaction) ?? NaN;
      expect(retention / (printed[id][index] ?? NaN)).toBeCloseTo(1, 6);
    });
  });

  it('says when a satisfaction cannot be reached', () => {
    expect(retentionAt({ baseExpectation: 80 }, 99.9)).toBeNull();
  });
});
