import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerPicture, type AxisNumber } from '../../src/charts/teaching/answer-axis';

const [TOP, BOTTOM] = [10, 176];
const at = (value: number): AxisNumber => ({ value, text: String(value) });
const anyNumber = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('words on either side never touch, stay on the axis, and keep the order of their numbers', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, anyNumber, anyNumber, fc.boolean(), (a, b, was, now, ended) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const picture = answerPicture(
        { low: at(low), high: at(high), was: at(was), now: at(now), ...(ended && { ends: [at(0), at(100)] as const }) },
        TOP,
        BOTTOM,
      );
      const points = [picture.was, picture.now].sort((one, other) => one.wordsY - other.wordsY);
      for (const [list, gap] of [
        [picture.borders, 15],
        [points, 21],
      ] as const)
        list.forEach(({ y, wordsY }, i) => {
          for (const pixel of [y, wordsY]) {
            expect(pixel).toBeGreaterThanOrEqual(TOP - 1e-6);
            expect(pixel).toBeLessThanOrEqual(BOTTOM + 1e-6);
          }
          const before = list[i - 1];
          if (before) expect(wordsY - before.wordsY).toBeGreaterThanOrEqual(gap - 1e-6);
        });
    }),
  );
});

test('a scale with ends is drawn from end to end', () => {
  const { borders, was, now } = answerPicture(
    { low: at(40), high: at(52), was: at(46), now: at(56.1), ends: [at(0), at(100)] },
    0,
    100,
  );
  expect(borders.map(({ y }) => y)).toEqual([0, 48, 60, 100]);
  expect(was.y).toBeCloseTo(54, 9);
  expect(now.y).toBeCloseTo(43.9, 9);
  expect(was.wordsY - now.wordsY).toBeGreaterThanOrEqual(21);
});
