import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseById, CASES } from '../../src/content/cases';
import { percent, points, yuan } from '../../src/content/format';
import { SENTENCE_LIMIT, shareFigures, shareSentence } from '../../src/content/share-sentence';
import { SHARE } from '../../src/content/share-words';
import { evaluateSettled, type Result } from '../../src/model/evaluate';
import { LOCALES, type Locale } from '../../src/text';
import { caseState } from '../charts/subjects';
import { anyInputs } from '../model/arbitrary';
import { written } from '../words';

const opening = caseState('opening').result;
const better = caseState('opening', { values: { serviceValue: 72 } }).result;
const tell = (now: Result, before: Result, locale: Locale, title: string) =>
  shareFigures({ title, now, before, locale });
const titleOf = (id: string, locale: Locale) => caseById(id)?.title[locale] ?? '';

describe('a map in a sentence', () => {
  test('tells the figures as they stand where nothing differs', () => {
    expect(tell(opening, opening, 'zh', titleOf('opening', 'zh'))).toBe(
      '开场故事，只差一点：让渡价值 20.1，满意度 73.6，留存率 68%，终身价值 ¥2,750',
    );
    expect(tell(opening, opening, 'en', titleOf('opening', 'en'))).toBe(
      'Opening story, nearly there: delivered value 20.1, satisfaction 73.6, retention 68%, lifetime value ¥2,750',
    );
  });

  test('tells from where to where against the baseline', () => {
    expect(tell(better, opening, 'zh', '甲方门店')).toBe(
      '甲方门店：让渡价值 20.1 → 23.8，满意度 73.6 → 78.9，留存率 68% → 83%，终身价值 ¥2,750 → ¥5,260',
    );
    expect(tell(better, opening, 'en', 'Client A')).toBe(
      'Client A: delivered value 20.1 → 23.8, satisfaction 73.6 → 78.9, retention 68% → 83%, lifetime value ¥2,750 → ¥5,260',
    );
  });

  test('has an arrow only where the printed figures differ', () => {
    const richer = caseState('opening', { values: { baseProfit: 1300 } }).result;
    expect(tell(richer, opening, 'zh', '甲')).toMatch(
      /^甲：让渡价值 20\.1，满意度 73\.6，留存率 68%，终身价值 ¥2,750 → ¥[\d,]+$/,
    );
  });

  test('lets satisfaction go before it cuts a name, and cuts no character in half', () => {
    const name = 'The client’s flagship store in spring';
    expect(tell(better, opening, 'en', name)).toBe(
      `${name}: delivered value 20.1 → 23.8, retention 68% → 83%, lifetime value ¥2,750 → ¥5,260`,
    );
    const families = '👩‍👩‍👧‍👦'.repeat(7);
    const cut = tell(better, opening, 'en', families);
    expect(cut).toMatch(/^.+…: delivered value 20\.1 → 23\.8, retention/u);
    expect(cut).not.toMatch(/\p{Surrogate}/u);
    expect(cut.length).toBeLessThanOrEqual(SENTENCE_LIMIT);
  });

  test('is short and prints what the picture prints, for any map and name', () => {
    fc.assert(
      fc.property(
        anyInputs,
        anyInputs,
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.constantFrom(...LOCALES),
        (a, b, title, locale) => {
          const [now, before] = [evaluateSettled(a), evaluateSettled(b)];
          const words = tell(now, before, locale, title);
          expect(words.length).toBeLessThanOrEqual(SENTENCE_LIMIT);
          expect(words).not.toMatch(/NaN|undefined|\{|\n/);
          const said = [
            points(now.deliveredValue, locale),
            percent(now.retention, locale),
            yuan(now.lifetimeValue, locale),
          ];
          for (const figure of said) expect(words).toContain(figure);
        },
      ),
    );
  });

  test.each(LOCALES)('names every case whole, in %s', (locale) => {
    for (const { id, title } of CASES) {
      const { result } = caseState(id);
      expect(tell(result, opening, locale, title[locale])).toContain(title[locale]);
    }
  });

  test('ends in the link, on a line of its own', () => {
    const link = 'https://map.example/?s=20A&v=zh#n=00b';
    const told = { title: '甲', now: better, before: opening, locale: 'zh' } as const;
    expect(shareSentence(told, link).split('\n')).toEqual([shareFigures(told), link]);
  });
});

test.each(Object.entries(SHARE).filter(([key]) => !['changesWith', 'inView', 'items', 'language'].includes(key)))(
  'the words of sharing, %s, are there in both languages',
  (_, text) => written(text),
);
