import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, ACTION_IDS, type ActionId } from '../../src/model/action-table';
import { type Intensities, applyActions } from '../../src/model/actions';
import { evaluateSettled } from '../../src/model/evaluate';
import { PARAMETERS, PARAMETER_IDS } from '../../src/model/parameters';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { anyInputs } from './arbitrary';

const after = (intensities: Intensities) => evaluateSettled(applyActions(DEFAULT_INPUTS, intensities));

const anyIntensities: fc.Arbitrary<Intensities> = fc.dictionary(
  fc.constantFrom(...ACTION_IDS),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('actions at the baseline (RV25)', () => {
  it.each<[string, Intensities, readonly number[]]>([
    ['preorder', { preorder: 1 }, [25.4875, 70.74428, 48.47432, 10.26166, 0.8340137, 0.2079066, 401.6775]],
    [
      'cheaper in three ways',
      { cheappack: 1, bigpack: 1, lowpurity: 1 },
      [23.15292, 67.17107, 47.40059, 10.26166, 0.7968401, 0.1934118, 326.0488],
    ],
    ['help in need', { helpneed: 1 }, [21.41, 63.25362, 51.57326, 11.94166, 0.8244344, 0.2396286, 370.9896]],
    ['congratulations', { congrats: 1 }, [21.2, 62.80431, 48.39596, 10.89166, 0.784937, 0.2008533, 298.0331]],
    [
      'half an extension with stable staff',
      { extension: 0.5, staffstable: 1 },
      [25.01625, 69.95469, 49.64399, 14.10318, 0.8752844, 0.2207184, 504.0614],
    ],
  ])('%s', (_, intensities, printed) => {
    const r = after(intensities);
    const found = [
      r.deliveredValue,
      r.meanSatisfaction,
      r.attitude,
      r.switchingCost,
      r.retention,
      r.trueLoyalty,
      r.lifetimeValue,
    ];
    found.forEach((value, index) => {
      const expected = printed[index] ?? NaN;
      expect(Math.abs(value / expected - 1)).toBeLessThan(5e-7);
    });
  });

  it.each<[ActionId, number]>([
    ['innovate', 0.091],
    ['lowpurity', 0.002],
    ['bigpack', 0.034],
    ['homedel', 0.046],
    ['points', 0.073],
    ['contract', 0.035],
    ['structural', 0.14],
    ['crosssell', 0.107],
    ['process', 0.058],
    ['norms', 0.005],
  ])('%s alone moves retention by %d', (id, gain) => {
    expect(after({ [id]: 1 }).retention - after({}).retention).toBeCloseTo(gain, 3);
  });
});

describe('any combination of actions (I33)', () => {
  it('stays in the ranges and adds its cost', () => {
    fc.assert(
      fc.property(anyInputs, anyIntensities, (inputs, intensities) => {
        const changed = applyActions(inputs, intensities);
        for (const id of PARAMETER_IDS) {
          const [low, high] = PARAMETERS[id].range;
          expect(changed[id] >= low && changed[id] <= high).toBe(true);
        }
        const cost = ACTION_IDS.reduce((sum, id) => sum + ACTIONS[id].cost * (intensities[id] ?? 0), 0);
        expect(changed.leverCost).toBeCloseTo(Math.min(PARAMETERS.leverCost.range[1], inputs.leverCost + cost), 6);
        expect(changed.alternatives).toBe(inputs.alternatives);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('does not depend on the order in which they are named', () => {
    fc.assert(
      fc.property(anyInputs, anyIntensities, (inputs, intensities) => {
        const reversed = Object.fromEntries(Object.entries(intensities).reverse()) as Intensities;
        expect(applyActions(inputs, reversed)).toEqual(applyActions(inputs, intensities));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('leaves alone what is not done and reads beyond the ends as the ends', () => {
    expect(applyActions(DEFAULT_INPUTS, {})).toEqual(DEFAULT_INPUTS);
    expect(applyActions(DEFAULT_INPUTS, { vip: -1, points: NaN })).toEqual(DEFAULT_INPUTS);
    expect(applyActions(DEFAULT_INPUTS, { vip: 7 })).toEqual(applyActions(DEFAULT_INPUTS, { vip: 1 }));
  });

  it('on separate ratings, doing one after the other is the same as doing both', () => {
    const both = applyActions(DEFAULT_INPUTS, { learning: 0.7, contract: 0.4, norms: 1 });
    const inTurn = applyActions(applyActions(applyActions(DEFAULT_INPUTS, { norms: 1 }), { contract: 0.4 }), {
      learning: 0.7,
    });
    for (const id of PARAMETER_IDS) expect(inTurn[id]).toBeCloseTo(both[id], 10);
  });
});

describe('the table of actions', () => {
  it('has thirty-five actions, each with its words, its claims and an effect on known parameters', () => {
    expect(ACTION_IDS).toHaveLength(35);
    for (const id of ACTION_IDS) {
      const { label, claims, effects, cost } = ACTIONS[id];
      expect(label.zh.length > 0 && label.en.length > 0).toBe(true);
      expect(claims.every((claim) => /^D[12]-\d\d$/.test(claim)) && claims.length > 0).toBe(true);
      expect(Object.keys(effects).every((target) => target in PARAMETERS)).toBe(true);
      expect(cost).toBeGreaterThanOrEqual(0);
    }
  });
});
