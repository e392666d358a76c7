import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spell } from '../../../src/content/sentence';
import { statesOf, type States } from '../../../src/content/teaching/stand';
import { blankOf, told } from '../../../src/content/teaching/told';
import { evaluateSettled } from '../../../src/model/evaluate';
import { OUTPUT_IDS } from '../../../src/model/outputs';
import { PARAMETER_IDS } from '../../../src/model/parameters';
import { LOCALES, type Text } from '../../../src/text';
import { anyInputs } from '../../model/arbitrary';

const both = (words: string): Text => ({ zh: words, en: words });
const opening = statesOf({
  before: { case: 'opening' },
  now: { case: 'opening', values: { serviceValue: 72 } },
});
const say = (words: string, locale: 'zh' | 'en' = 'en', states: States = opening, more?: Record<string, string>) =>
  spell(told(both(words), states, locale, more));

describe('a text of a step', () => {
  test('prints results as the screen does, and differences of what is printed', () => {
    expect(say('{attitude_before} {attitude} {attitude_by} {attitude_size}')).toBe('46.0 56.1 +10.1 10.1');
    expect(say('{attitude_before_whole} {attitude_whole}')).toBe('46 56');
    expect(say('{retention_before} {retention} {retention_by}', 'zh')).toBe('67.9% 82.7% +14.8个百分点');
    expect(say('{retention_whole}')).toBe('83%');
    expect(say('{lifetimeValue_before} {lifetimeValue} {lifetimeValue_by} {lifetimeValue_size}')).toBe(
      '¥2,750 ¥5,260 +¥2,510 ¥2,510',
    );
    expect(say('{deliveredValue_before_bare}到{deliveredValue}', 'zh')).toBe('20.1到23.8分');
    expect(say('{expectedLifetime_by}')).toBe('+2.7 years');
  });

  test('prints what was set, and rivals', () => {
    expect(say('{param_serviceValue_before} {param_serviceValue} {param_serviceValue_by}')).toBe('62 72 +10');
    expect(say('{param_serviceValue_size}')).toBe('10');
    expect(say('{param_tenure}', 'zh')).toBe('1年');
    expect(say('{param_serviceWeight}')).toMatch(/^\d+%$/);
    expect(say('{rival1} {rival2_before} {rival1_bare}')).toBe('14.0 points −18.0 points 14.0');
  });

  test('the other way round the signs turn', () => {
    const back = { before: opening.now, now: opening.before };
    expect(say('{attitude_by} {attitude_size} {param_serviceValue_by}', 'en', back)).toBe('−10.1 10.1 −10');
  });

  test('what somebody else knows goes first, and unknown blanks stay visible', () => {
    expect(say('{right} of {all}: {attitude}', 'en', opening, { right: '11', all: '30', attitude: '!' })).toBe(
      '11 of 30: !',
    );
    for (const name of [
      'nobody',
      'rival3',
      'rival4',
      'attitude_now',
      'param_attitude',
      'toString',
      'param_serviceValue_whole',
    ])
      expect(say(`{${name}}`), name).toBe(`{${name}}`);
    expect(blankOf('rival1_by')).toBeUndefined();
    expect(blankOf('attitude_before_whole')).toBe('attitude');
  });

  test('strong pieces and clauses', () => {
    expect(told({ zh: '满意了，态度*{attitude}*', en: 'Pleased, attitude *{attitude}*' }, opening, 'zh')).toEqual([
      [{ text: '满意了，' }],
      [{ text: '态度' }, { text: '56.1', strong: true }],
    ]);
    expect(told(both('Worth {lifetimeValue}, no less'), opening, 'en').map((clause) => spell([clause]))).toEqual([
      'Worth ¥5,260, ',
      'no less',
    ]);
    expect(told(both('a * b'), opening, 'en')).toEqual([[{ text: 'a * b' }]]);
    expect(spell(told(both(''), opening, 'zh'))).toBe('');
  });

  test('law: every blank is filled for any two states, in both languages', () => {
    const forms = ['', '_before', '_by', '_size', '_whole', '_before_whole', '_bare'];
    const results = OUTPUT_IDS.flatMap((id) => forms.map((form) => `{${id}${form}}`)).join(' ');
    const given = PARAMETER_IDS.flatMap((id) =>
      ['', '_before', '_by', '_size'].map((form) => `{param_${id}${form}}`),
    ).join(' ');
    fc.assert(
      fc.property(anyInputs, anyInputs, (one, other) => {
        const [before, now] = [one, other].map((inputs) => ({ inputs, result: evaluateSettled(inputs) }));
        if (!before || !now) throw new Error('two states');
        for (const locale of LOCALES)
          expect(say(`${results} ${given}`, locale, { before, now })).not.toMatch(/[{}]|NaN|undefined/);
      }),
      { numRuns: 100 },
    );
  });

  test('law: any text is taken', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (words) => {
        for (const locale of LOCALES) expect(say(words, locale).replaceAll('*', '')).toBe(words.replaceAll('*', ''));
      }),
      { numRuns: 300 },
    );
  });
});
