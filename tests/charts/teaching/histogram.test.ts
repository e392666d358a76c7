import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histogram, type HistogramData } from '../../../src/charts/teaching/histogram';
import { estimate } from '../../../src/charts/measure';
import { GUESS_WORDS, GUESSES } from '../../../src/content/teaching/guess';
import { cut, overlaps, sound, wordsIn } from '../pictures';

const data = (locale: 'zh' | 'en', change: Partial<HistogramData> = {}): HistogramData => ({
  rounds: [
    { up: 11, same: 15, down: 4 },
    { up: 19, same: 8, down: 3 },
  ],
  roundNames: locale === 'zh' ? ['第一轮 30人', '第二轮 30人'] : ['First round 30 people', 'Second round 30 people'],
  names: { up: GUESS_WORDS.up[locale], same: GUESS_WORDS.same[locale], down: GUESS_WORDS.down[locale] },
  borders:
    locale === 'zh'
      ? { up: '52以上', same: '40–52', down: '40以下' }
      : { up: 'above 52', same: '40–52', down: 'below 40' },
  answerName: locale === 'zh' ? '模型' : 'Model',
  ...change,
});
const barOf = (picture: ReturnType<typeof histogram>, id: string) =>
  picture.marks.find((mark) => mark.id === id && mark.kind === 'rect');

test.each(['zh', 'en'] as const)(
  'both rounds stand beside each other with their numbers and the shift, %s',
  (locale) => {
    const picture = histogram(data(locale), 560, estimate);
    const words = wordsIn(picture);
    expect(words.get('count-up-0')).toBe('11');
    expect(words.get('count-up-1')).toBe('19 +8');
    expect(words.get('count-same-1')).toBe('8 −7');
    const [first, second] = [barOf(picture, 'bar-up-0'), barOf(picture, 'bar-up-1')];
    expect(first?.kind === 'rect' && second?.kind === 'rect' && (first.width + 1) / (second.width + 1)).toBeCloseTo(
      11 / 19,
      2,
    );
    expect(first?.look).not.toBe(second?.look);
  },
);

test('the model’s answer is nowhere in the picture before it is given', () => {
  const hidden = histogram(data('zh'), 560, estimate);
  expect(JSON.stringify(hidden)).not.toMatch(/answer|模型|thread|wash/);
  const told = histogram(data('zh', { answer: 'up' }), 560, estimate);
  expect(wordsIn(told).get('answer-words')).toBe('模型');
  expect(told.marks.some(({ id }) => id === 'wash-up')).toBe(true);
});

test('one round alone has no shift and no bar of the other', () => {
  const picture = histogram(data('en', { rounds: [{ up: 1, same: 0, down: 0 }, null] }), 560, estimate);
  expect(wordsIn(picture).get('count-up-0')).toBe('1');
  expect(picture.marks.some(({ id }) => id.endsWith('-1'))).toBe(false);
  expect(picture.marks.some(({ id }) => id === 'bar-same-0')).toBe(false);
});

test('law: finite, no words over one another or outside, for any counts and widths', () => {
  const counts = fc.record({ up: fc.nat(400), same: fc.nat(400), down: fc.nat(400) });
  fc.assert(
    fc.property(
      fc.tuple(fc.option(counts), fc.option(counts)),
      fc.option(fc.constantFrom(...GUESSES), { nil: undefined }),
      fc.constantFrom('zh' as const, 'en' as const),
      fc.integer({ min: 260, max: 1200 }),
      fc.constantFrom(1, 1.5),
      (rounds, answer, locale, width, s) => {
        const picture = histogram(data(locale, { rounds, ...(answer && { answer }) }), width * s, estimate, s);
        sound(picture);
        expect(overlaps(picture.marks)).toEqual([]);
        expect(cut(picture)).toEqual([]);
      },
    ),
  );
});
