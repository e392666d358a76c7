import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rounded } from '../../../src/content/format';
import { outputText } from '../../../src/content/readout';
import { spell } from '../../../src/content/sentence';
import { shownChange } from '../../../src/content/teaching/print';
import { changeParts } from '../../../src/content/teaching/reveal-parts';
import { revealWhy } from '../../../src/content/teaching/reveal-why';
import { statesOf } from '../../../src/content/teaching/stand';
import type { Stand } from '../../../src/content/teaching/step';
import { evaluateSettled } from '../../../src/model/evaluate';
import { OUTPUT_IDS, type OutputId } from '../../../src/model/outputs';
import { LOCALES, type Locale } from '../../../src/text';
import { anyInputs } from '../../model/arbitrary';

const why = (id: OutputId, before: Stand, now: Stand, locale: Locale = 'en') =>
  spell(revealWhy(id, statesOf({ before, now }), locale));

describe('why the answer is what it is', () => {
  test('past take-off', () => {
    const now = { case: 'opening', values: { serviceValue: 72 } };
    expect(why('attitude', { case: 'opening' }, now, 'zh')).toBe(
      '满意度从73.6到78.9，+5.3，越过起飞线75；态度忠诚从46.0到56.1，+10.1：曲线值+9.6，内在价值+0.3，信任+0.2。',
    );
  });

  test('on the plateau', () => {
    const now = { case: 'agent_basic', values: { serviceValue: 72, timeCost: 50 } };
    expect(why('attitude', { case: 'agent_basic' }, now)).toContain(
      'still between the minimum at 40 and take-off at 75, where the curve hardly moves; attitudinal loyalty from 41.9',
    );
  });

  test('one way alone, nothing, and a change that does not come so far', () => {
    expect(why('retention', { case: 'shop_only' }, { case: 'shop_rival' }, 'zh')).toBe(
      '年留存率从94.8%到1.2%，−93.6个百分点，全来自市场。',
    );
    expect(why('attitude', { case: 'shop_only' }, { case: 'shop_only' })).toBe('Nothing was changed.');
    expect(why('attitude', { case: 'shop_only' }, { case: 'shop_rival' }, 'zh')).toBe(
      '态度忠诚还是28.3：改的是市场，一点也传不到这里。',
    );
  });

  test('delight that does not reach loyalty', () => {
    expect(why('retention', { case: 'ibm_none' }, { case: 'ibm_great' })).toContain(
      'satisfaction that reaches loyalty went from 64.8 to 63.8',
    );
  });

  test('law: the parts add up to the printed change', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, fc.constantFrom(...OUTPUT_IDS), (one, other, id) => {
        const states = {
          before: { inputs: one, result: evaluateSettled(one) },
          now: { inputs: other, result: evaluateSettled(other) },
        };
        const sum = changeParts(id, states).reduce((all, { by }) => all + by, 0);
        expect(rounded(sum)).toBeCloseTo(shownChange(id, states.before.result, states.now.result), 6);
      }),
      { numRuns: 60 },
    );
  });

  test('law: it answers any two states with the printed result, in both languages', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, fc.constantFrom(...OUTPUT_IDS), (one, other, id) => {
        const states = {
          before: { inputs: one, result: evaluateSettled(one) },
          now: { inputs: other, result: evaluateSettled(other) },
        };
        for (const locale of LOCALES) {
          const text = spell(revealWhy(id, states, locale));
          expect(text).not.toMatch(/NaN|undefined|[{}]/);
          expect(text).toMatch(locale === 'zh' ? /。$/ : /\.$/);
          expect(text).toContain(outputText(id, states.now.result[id], locale));
        }
      }),
      { numRuns: 60 },
    );
  });
});
