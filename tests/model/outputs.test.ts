import { describe, expect, test } from 'vitest';
import { DEFAULT_INPUTS, evaluate, settle } from '../../src/model';
import { OUTPUTS, OUTPUT_IDS, output, type OutputId } from '../../src/model/outputs';
import { SOURCE_IDS } from '../../src/model/sources';
import reference from '../reference/outputs.json' with { type: 'json' };
import vectors from '../reference/vectors.json' with { type: 'json' };
import { written } from '../words';

const close = (actual: number, expected: number) => Math.abs(actual - expected) <= 1e-9 * Math.abs(expected);

describe('the table of results', () => {
  test('has exactly the reference ids', () => {
    expect([...OUTPUT_IDS].sort()).toEqual([...reference].sort());
  });

  test('has exactly the numbers the model answers', () => {
    const numbers = Object.entries(evaluate({})).filter(([, value]) => typeof value === 'number');
    expect(numbers.map(([id]) => id).sort()).toEqual([...OUTPUT_IDS].sort());
  });

  test.each(OUTPUT_IDS)('the worked example of %s comes out', (id) => {
    const { inputs, value } = output(id).example;
    expect(settle(inputs).changes, 'an example must not need settling').toEqual([]);
    const actual = evaluate(inputs)[id];
    expect(close(actual, value), `${actual}, the table says ${value}`).toBe(true);
  });

  test.each(OUTPUT_IDS)('what the example of %s sets makes a difference', (id) => {
    const { inputs, value } = output(id).example;
    expect(Object.keys(inputs)).not.toEqual([]);
    expect(close(evaluate(DEFAULT_INPUTS)[id], value)).toBe(false);
  });

  test.each(OUTPUT_IDS)('%s is named and explained in both languages', (id) => {
    const { label, short, formula, source, symbol } = output(id);
    written(label);
    if (short) written(short);
    written(formula);
    expect(symbol.trim()).not.toBe('');
    expect(SOURCE_IDS).toContain(source);
  });

  test('no two results share a name', () => {
    for (const locale of ['zh', 'en'] as const)
      expect(new Set(OUTPUT_IDS.map((id) => OUTPUTS[id].label[locale])).size).toBe(OUTPUT_IDS.length);
  });

  test('a result that is worked out from others comes after them', () => {
    const after: readonly (readonly [OutputId, readonly OutputId[]])[] = [
      ['deliveredValue', ['totalCustomerValue', 'totalCustomerCost']],
      ['disconfirmation', ['deliveredValue', 'expectation']],
      ['satisfaction', ['disconfirmation']],
      ['meanSatisfaction', ['satisfaction', 'satisfactionRecovered', 'satisfactionUnrecovered']],
      ['curveLoyalty', ['satisfaction', 'satisfactionRecoveredForLoyalty']],
      ['attitude', ['curveLoyalty', 'trust', 'relationalBenefits', 'intrinsicValue']],
      ['retention', ['attitude', 'switchingCost', 'noSearchProbability']],
      ['lockInPart', ['challengedRetention', 'trueLoyalty']],
      ['captivePart', ['retention', 'challengedRetention']],
      ['lifetimeValue', ['retention', 'attitude']],
    ];
    for (const [id, parts] of after)
      for (const part of parts)
        expect(OUTPUT_IDS.indexOf(part), `${part} before ${id}`).toBeLessThan(OUTPUT_IDS.indexOf(id));
  });

  test('each unit holds for the 144 reference cases', () => {
    const bounds = {
      pt: [-300, 300],
      '0–100': [0, 100],
      '0–10': [0, 10],
      prob: [0, 1],
      '¥': [-1e9, 1e9],
      yr: [1, 999],
    };
    for (const { inputs } of vectors) {
      const result = evaluate(inputs);
      for (const id of OUTPUT_IDS) {
        const [low = NaN, high = NaN] = bounds[OUTPUTS[id].unit];
        expect(result[id], id).toBeGreaterThanOrEqual(low);
        expect(result[id], id).toBeLessThanOrEqual(high);
      }
    }
  });
});
