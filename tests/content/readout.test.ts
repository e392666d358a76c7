import { describe, expect, test } from 'vitest';
import { outputSentence, outputText } from '../../src/content/readout';
import { CASES } from '../../src/content/cases';
import { OUTPUT_IDS, OUTPUTS, type OutputId } from '../../src/model/outputs';
import { LOCALES } from '../../src/text';
import { caseState } from '../charts/subjects';

describe('a result with its unit', () => {
  test.each<[OutputId, number, string, string]>([
    ['deliveredValue', 20.14, '20.1分', '20.1 points'],
    ['deliveredValue', -4.86, '−4.9分', '−4.9 points'],
    ['meanSatisfaction', 73.6, '73.6', '73.6'],
    ['retention', 0.679, '67.9%', '67.9%'],
    ['expectedLifetime', 3.12, '3.1年', '3.1 years'],
    ['lifetimeValue', 2754, '¥2,750', '¥2,750'],
    ['lifetimeValue', -49.2, '−¥49', '−¥49'],
    ['lifetimeValue', 1_234_567, '¥123万', '¥1.23M'],
    ['recommendation', 7.14, '7.1', '7.1'],
  ])('%s %d: %s, %s', (id, value, zh, en) => {
    expect(LOCALES.map((locale) => outputText(id, value, locale))).toEqual([zh, en]);
  });

  test('is printed for every result of every case', () => {
    for (const { id } of CASES) {
      const { result } = caseState(id);
      for (const output of OUTPUT_IDS)
        for (const locale of LOCALES)
          expect(outputText(output, result[output], locale), `${id} ${output}`).toMatch(
            /^−?¥?\d[\d,.]*(万|亿|K|M)?(%|分|年| points| years)?$/,
          );
    }
  });

  test('in a sentence says what it is and how it comes about', () => {
    const { result } = caseState('opening');
    expect(outputSentence('deliveredValue', result, 'zh')).toBe('让渡价值 20.1分：让渡价值＝顾客总价值－顾客总成本');
    expect(outputSentence('deliveredValue', result, 'en')).toBe(
      'Delivered value 20.1 points: Delivered value = total customer value − total customer cost',
    );
    for (const output of OUTPUT_IDS)
      for (const locale of LOCALES) {
        const sentence = outputSentence(output, result, locale);
        expect(sentence).toContain(OUTPUTS[output].label[locale]);
        expect(sentence).toContain(OUTPUTS[output].formula[locale]);
      }
  });
});
