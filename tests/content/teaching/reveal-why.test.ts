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
      '满意度从73.6到78.9，+5.3，越过起飞线75；态度忠诚从46.0到56.1，+10.1：曲线值+9.6（+24.0的40%），内在价值+0.3，信任+0.2。',
    );
    expect(why('attitude', { case: 'opening' }, now)).toContain(
      'curve value +9.6 (40% of +24.0), intrinsic value +0.3',
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
      '年留存率从94.8%到1.2%，−93.6个百分点，全由市场而来。',
    );
    expect(why('retention', { case: 'shop_only' }, { case: 'shop_rival' })).toMatch(
      /, all of it through the market\.$/,
    );
    expect(why('attitude', { case: 'shop_only' }, { case: 'shop_only' })).toBe('Nothing was changed.');
    expect(why('attitude', { case: 'shop_only' }, { case: 'shop_rival' }, 'zh')).toBe(
      '态度忠诚还是28.3：改的是市场，一点也传不到这里。',
    );
  });

  test('groups of factors were changed, and nothing else is said of them', () => {
    const start = { case: 'kfc_before' };
    const product = { ...start, values: { productValue: 72 } };
    expect(why('meanSatisfaction', start, product, 'zh')).toMatch(/\+22\.5，改的只有产品。$/);
    expect(why('meanSatisfaction', start, product)).toMatch(/\+22\.5, with only product changed\.$/);
    // The switching costs changed as well; they do not come as far as satisfaction.
    const both = { ...start, values: { productValue: 72, learningTime: 90 } };
    expect(why('meanSatisfaction', start, both)).toMatch(/and of what was changed only product counts\.$/);
  });

  test('how much of the curve counts is said only where its weight stood still', () => {
    const now = { case: 'opening', values: { serviceValue: 72, attitudeWeightCurve: 60 } };
    expect(why('attitude', { case: 'opening' }, now)).not.toContain('% of');
  });

  test('law: the share of the curve’s change that is told makes its part, as printed', () => {
    fc.assert(
      fc.property(anyInputs, fc.double({ min: 0, max: 100, noNaN: true }), (one, service) => {
        const other = { ...one, serviceValue: service };
        const states = {
          before: { inputs: one, result: evaluateSettled(one) },
          now: { inputs: other, result: evaluateSettled(other) },
        };
        for (const { by, of } of changeParts('attitude', states))
          if (of) expect(Math.abs(of.share * of.by - by)).toBeLessThanOrEqual(0.31);
      }),
      { numRuns: 60 },
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
