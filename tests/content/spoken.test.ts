import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenChange } from '../../src/content/spoken';
import type { State } from '../../src/charts/subject';
import type { Edit } from '../../src/state/setting';
import { LOCALES } from '../../src/text';
import { caseState, stateOf } from '../charts/subjects';
import { RUNS, anyInputs } from '../model/arbitrary';

const opening = caseState('opening');
const both = (before: State, now: State) => ({
  zh: spokenChange(now.result, before.result, now.inputs, 'zh'),
  en: spokenChange(now.result, before.result, now.inputs, 'en'),
});
const after = (edit: Edit) => both(opening, caseState('opening', edit));

describe('what is spoken after a change', () => {
  test('is every station that moved, crossings first', () => {
    expect(after({ values: { serviceValue: 72 } })).toEqual({
      zh: '满意度越过起飞线，让渡价值23.8，满意度79，态度忠诚56，年留存率83%，终身价值¥5,260，比对照多¥2,510。',
      en: 'Satisfaction is past the take-off line, delivered value 23.8, satisfaction 79, attitude 56, retention 83%, lifetime value ¥5,260, ¥2,510 more than the baseline.',
    });
  });

  test('on the way back is the crossing the other way', () => {
    const { zh, en } = both(caseState('opening', { values: { serviceValue: 72 } }), opening);
    expect(zh).toMatch(/^满意度跌到起飞线以下，/);
    expect(en).toMatch(/^Satisfaction is below the take-off line, /);
  });

  test('leaves out the stations that stand still', () => {
    expect(both(caseState('shop_only'), caseState('shop_rival'))).toEqual({
      zh: '年留存率1%，终身价值负¥49，比对照少¥941。',
      en: 'Retention 1%, lifetime value minus ¥49, ¥941 less than the baseline.',
    });
    expect(after({ values: { acquisitionCost: 800 } })).toEqual({
      zh: '终身价值¥2,850，比对照多¥100。',
      en: 'Lifetime value ¥2,850, ¥100 more than the baseline.',
    });
  });

  test('says a minus as a word', () => {
    const { zh, en } = after({ values: { moneyCost: 100, timeCost: 100, energyCost: 100, psychicCost: 100 } });
    expect(zh).toMatch(/^让渡价值负32\.2，满意度0，/);
    expect(en).toMatch(/^Delivered value minus 32\.2, satisfaction 0, /);
  });

  test('is that nothing differs, when nothing does', () => {
    expect(after({})).toEqual({ zh: '与对照相同。', en: 'Same as the baseline.' });
  });

  test('is one finished sentence in numbers that exist, wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, fc.constantFrom(...LOCALES), (a, b, locale) => {
        const now = stateOf(a);
        const said = spokenChange(now.result, stateOf(b).result, a, locale);
        expect(said).toMatch(locale === 'zh' ? /^\p{Script=Han}.*。$/u : /^[A-Z].*\.$/);
        expect(said).not.toMatch(/NaN|undefined|Infinity|—|−/);
      }),
      { numRuns: RUNS },
    );
  });
});
