import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CASES } from '../../src/content/cases';
import {
  betterWay,
  EFFECT_OUTPUTS,
  effectsOf,
  EXPECTATION,
  kindOf,
  ranked,
  RATED_FACTORS,
  reversed,
  type EffectOutput,
} from '../../src/content/matters-effects';
import { evaluate } from '../../src/model/evaluate';
import { PARAMETERS, type ParameterId } from '../../src/model/parameters';
import { DEFAULT_INPUTS, settle, type Inputs } from '../../src/model/settle';
import { anyInputs } from '../model/arbitrary';

const scale = (output: EffectOutput) => (output === 'retention' ? 100 : 1);

describe('ten points at the baseline (E37)', () => {
  /** Change of retention for −10 and +10, as model.md gives it to three digits. */
  const GIVEN: readonly (readonly [ParameterId, number, number])[] = [
    ['moneyCost', 0.08, -0.112],
    ['productValue', -0.102, 0.074],
    ['serviceValue', -0.059, 0.048],
    ['baseExpectation', 0.026, -0.047],
    ['timeCost', 0.035, -0.041],
    ['psychicCost', 0.03, -0.034],
    ['personnelValue', -0.034, 0.03],
    ['imageValue', -0.025, 0.023],
    ['specialPriceBenefit', -0.022, 0.02],
    ['energyCost', 0.018, -0.02],
    ['affection', -0.018, 0.017],
    ['structuralIntegration', 0, 0.015],
  ];
  const effects = effectsOf(DEFAULT_INPUTS, 'retention', 'ten');
  test.each(GIVEN)('of %s', (id, down, up) => {
    const effect = effects.find((one) => one.id === id);
    const [low, high] = betterWay(id) > 0 ? [effect?.worse, effect?.better] : [effect?.better, effect?.worse];
    expect((low?.change ?? NaN) / 100).toBeCloseTo(down, 3);
    expect((high?.change ?? NaN) / 100).toBeCloseTo(up, 3);
  });
  it('puts money first and has no room to loosen a tie that is not there', () => {
    expect(ranked(effects)[0]?.id).toBe('moneyCost');
    expect(effects.find(({ id }) => id === 'structuralIntegration')?.worse).toEqual({ by: 0, change: 0 });
  });
  it('keeps expectation out of the order: it is no rating', () => {
    expect(ranked(effects).some(({ id }) => id === EXPECTATION)).toBe(false);
    expect(effects.at(-1)?.id).toBe(EXPECTATION);
  });
});

/** The same by the model alone, from anything that is no part of the page. */
const difference = (inputs: Inputs, id: ParameterId, output: EffectOutput, by: number): number => {
  const [low, high] = PARAMETERS[id].range;
  const moved = { ...inputs, [id]: Math.min(high, Math.max(low, inputs[id] + by)) };
  return (evaluate(moved)[output] - evaluate(inputs)[output]) * scale(output);
};

describe.each(EFFECT_OUTPUTS)('the order for %s', (output) => {
  const check = (inputs: Inputs) => {
    const swing = (id: ParameterId) => {
      const both = [difference(inputs, id, output, -10), difference(inputs, id, output, 10), 0];
      return Math.max(...both) - Math.min(...both);
    };
    const rows = ranked(effectsOf(inputs, output, 'ten'));
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(RATED_FACTORS));
    const swings = rows.map(({ id }) => swing(id));
    swings.forEach((one, i) => expect(one).toBeLessThanOrEqual((swings[i - 1] ?? Infinity) * (1 + 1e-9) + 1e-12));
    rows.forEach(({ swing: told }, i) => expect(told).toBeCloseTo(swings[i] ?? NaN, 9));
  };
  test.each(CASES.map(({ id, set }) => [id, set] as const))('is that of finite differences in %s', (_, set) => {
    check(settle(set).inputs);
  });
  test('is that of finite differences anywhere', () => {
    fc.assert(fc.property(anyInputs, check), { numRuns: 60 });
  });
});

describe('the exact slope', () => {
  test.each(CASES.map(({ id, set }) => [id, set] as const))('is the limit of ever smaller steps in %s', (_, set) => {
    const { inputs } = settle(set);
    for (const { id, better } of effectsOf(inputs, 'retention', 'slope')) {
      const [low, high] = PARAMETERS[id].range;
      const step = 1e-4;
      if (inputs[id] - step < low || inputs[id] + step > high) continue;
      const slope =
        (difference(inputs, id, 'retention', step) - difference(inputs, id, 'retention', -step)) / (2 * step);
      expect(Math.abs(better.change - slope * betterWay(id))).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
    }
  });
});

describe('the full range', () => {
  it('reaches both ends of the scale', () => {
    for (const { id, worse, better } of effectsOf(DEFAULT_INPUTS, 'lifetimeValue', 'range')) {
      const [low, high] = PARAMETERS[id].range;
      const best = betterWay(id) > 0 ? high : low;
      expect(worse.by + better.by).toBe(high - low);
      const change = evaluate({ ...DEFAULT_INPUTS, [id]: best }).lifetimeValue - evaluate().lifetimeValue;
      expect(better.change).toBeCloseTo(change, 9);
    }
  });
});

describe('a row', () => {
  it('is a rating from 0 to 100, and nothing of the shape of the curve', () => {
    expect(RATED_FACTORS).toHaveLength(24);
    for (const id of RATED_FACTORS) expect(PARAMETERS[id].range).toEqual([0, 100]);
    expect(RATED_FACTORS.map(kindOf)).not.toContain('expectation');
  });
  it('says when it runs the other way: a better image that promises more than it gives', () => {
    const { inputs } = settle({ imageExpectation: 0.3, imageWeight: 0, imageValue: 50 });
    const image = effectsOf(inputs, 'retention', 'ten').find(({ id }) => id === 'imageValue');
    expect(image && reversed(image)).toBe(true);
    expect(image?.better.change).toBeLessThan(0);
  });
});
