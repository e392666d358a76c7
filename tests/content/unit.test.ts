import { describe, expect, test } from 'vitest';
import { withUnit } from '../../src/content/unit';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { LOCALES } from '../../src/text';

const told = (id: ParameterId, value: number) => {
  const { unit, step } = PARAMETERS[id];
  return LOCALES.map((locale) => withUnit(value, unit, step, locale));
};

describe('a value with its unit', () => {
  test.each<[ParameterId, number, string, string]>([
    ['serviceValue', 62, '62', '62'],
    ['serviceValue', 62.5, '62.5', '62.5'],
    ['baseExpectation', -12, '−12分', '−12 pt'],
    ['failureRate', 0.04, '4%', '4%'],
    ['failureRate', 0.125, '12.5%', '12.5%'],
    ['imageHalo', 0.3, '30%', '30%'],
    ['discountRate', 0.1, '10%', '10%'],
    ['tenure', 4, '4年', '4 yr'],
    ['tenure', 1.5, '1.5年', '1.5 yr'],
    ['learningPeriod', 0.25, '0.25年', '0.25 yr'],
    ['purchaseTime', 4, '4年', '4 yr'],
    ['baseProfit', 1200, '¥1,200/年', '¥1,200/yr'],
    ['acquisitionCost', 0, '¥0', '¥0'],
    ['acquisitionCost', 123_456, '¥12.3万', '¥123K'],
    ['choiceSensitivity', 0.085, '0.085', '0.085'],
    ['costSensitivity', 1, '1', '1'],
    ['socialNorm', -50, '−50', '−50'],
  ])('%s %d: %s, %s', (id, value, zh, en) => {
    expect(told(id, value)).toEqual([zh, en]);
  });

  test('exists for every parameter, at both ends and at its initial value', () => {
    for (const id of PARAMETER_IDS) {
      const { range, initial } = PARAMETERS[id];
      const texts = [...range, initial].map((value) => told(id, value));
      for (const text of texts.flat()) expect(text, id).toMatch(/^−?¥?\d[\d,.]*(万|K|M)?(%|分|年|\/年| pt| yr|\/yr)?$/);
      // The two ends of a range never look the same.
      expect(texts[0], id).not.toEqual(texts[1]);
    }
  });

  test('shows a step of its slider, so that no move goes untold', () => {
    for (const id of PARAMETER_IDS) {
      const { range, step } = PARAMETERS[id];
      const next = Math.round((range[0] + step) * 1e6) / 1e6;
      expect(told(id, next), id).not.toEqual(told(id, range[0]));
    }
  });
});
