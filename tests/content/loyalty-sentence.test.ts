import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '../../src/content/cases';
import { countSentence, movedSentence, notSufficient } from '../../src/content/loyalty-sentence';
import { CHOSEN, LOYALTY, SHORT_NAMES } from '../../src/content/loyalty-words';
import { spell } from '../../src/content/sentence';
import { LOCALES, type Text } from '../../src/text';
import { caseState, stateOf } from '../charts/subjects';
import { anyInputs } from '../model/arbitrary';
import { written } from '../words';

const results = (ids: readonly string[]) => ids.map((id) => caseState(id).result);
const both = (say: (locale: 'zh' | 'en') => Parameters<typeof spell>[0]): Text => ({
  zh: spell(say('zh')),
  en: spell(say('en')),
});
const stay = (retention: number, trueLoyalty: number) => ({
  retention,
  trueLoyalty,
  lockInPart: (retention - trueLoyalty) / 2,
  captivePart: (retention - trueLoyalty) / 2,
});

test('every case has a short name, and all words are there in both languages', () => {
  for (const { id } of CASES) expect(Object.keys(SHORT_NAMES)).toContain(id);
  for (const words of [...Object.values(SHORT_NAMES), ...Object.values(LOYALTY)]) written(words);
});

describe('the headline', () => {
  test('counts who is sticky and who is loyal', () => {
    expect(both((locale) => countSentence(results(CHOSEN), 0.75, locale))).toEqual({
      zh: '12个案例，8个黏得住，真忠诚过半的只有3个',
      en: 'Of 12 cases 8 are sticky. Only 3 are truly loyal.',
    });
  });
  test('counts nobody, too', () => {
    expect(both((locale) => countSentence([stay(0.2, 0.1)], 0.75, locale))).toEqual({
      zh: '1个案例，没有一个黏得住，真忠诚过半的一个也没有',
      en: 'Of 1 cases none is sticky. None is truly loyal.',
    });
    written(both((locale) => countSentence([], 1, locale)));
  });
  test('says how much of what was gained is true loyalty', () => {
    const moved = (from: readonly [number, number], to: readonly [number, number]) =>
      both((locale) => movedSentence(stay(...from), stay(...to), locale));
    expect(moved([0.68, 0.17], [0.83, 0.26])).toEqual({
      zh: '留存从68%升到83%，多留的15个百分点里，真忠诚占9个百分点',
      en: 'Retention rises from 68% to 83%, and 9 of the 15 points gained are true loyalty',
    });
    expect(moved([0.68, 0.17], [0.76, 0.17])).toEqual({
      zh: '留存从68%升到76%，多留的8个百分点里，真忠诚一个也没有',
      en: 'Retention rises from 68% to 76%, and none of the 8 points gained is true loyalty',
    });
    expect(moved([0.68, 0.17], [0.7, 0.15])).toEqual({
      zh: '留存从68%升到70%，真忠诚却从17%降到15%',
      en: 'Retention rises from 68% to 70%, yet true loyalty falls from 17% to 15%',
    });
    expect(moved([0.68, 0.17], [0.5, 0.17])).toEqual({
      zh: '留存从68%跌到50%，真忠诚还是17%',
      en: 'Retention falls from 68% to 50%, true loyalty is still 17%',
    });
    expect(moved([0.68, 0.17], [0.68, 0.3])).toEqual({
      zh: '留存还是68%，真忠诚从17%升到30%',
      en: 'Retention is still 68%, true loyalty rises from 17% to 30%',
    });
  });
  test('is a finished sentence for whatever moved', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (a, b) => {
        written(both((locale) => movedSentence(stateOf(a).result, stateOf(b).result, locale)));
      }),
      { numRuns: 300 },
    );
  });
});

test('being sticky is not enough: the corner shop, or whoever else is sticky and not loyal, or nobody', () => {
  const named = (ids: readonly string[]) => ids.map((id) => ({ ...caseState(id).result, id, name: id }));
  expect(notSufficient(named(CHOSEN), 0.75, 'zh')).toBe('黏不一定忠：“shop_only”留存95%，真忠诚只有9%。');
  expect(notSufficient(named(['monopoly', 'fedex']), 0.75, 'en')).toContain('“monopoly” keeps 98%');
  for (const locale of LOCALES)
    expect(notSufficient(named(['fedex']), 0.75, locale)).toBe(LOYALTY.sufficientNone[locale]);
});
