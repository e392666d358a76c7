import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimate } from '../../../src/charts/measure';
import { axisEnds, goalAxis, type GoalAxis } from '../../../src/charts/teaching/goal-axis';

const axis: GoalAxis = {
  low: 40,
  high: 65,
  tick: String,
  live: { at: 50.1, text: '50.1' },
  goal: { at: 55 },
  guess: { at: 62, text: '你猜62' },
  budget: { spent: 6, most: 10, text: '已动6分，最多10' },
};
const laid = (given: GoalAxis, width = 372) => goalAxis(given, 5, width, 1, estimate);
const of = (given: GoalAxis, id: string) => laid(given).marks.find((mark) => mark.id === id);

test('the axis has round ends with room for every number', () => {
  expect(axisEnds([50.1, 46, 55, 62], [0, 100])).toEqual({ low: 40, high: 65, step: 5 });
  expect(axisEnds([1.2, 94.8, 62], [0, 100])).toMatchObject({ low: 0, high: 100 });
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 5 }),
      (numbers) => {
        const { low, high, step } = axisEnds(numbers, [-Infinity, Infinity]);
        expect(low).toBeLessThanOrEqual(Math.min(...numbers));
        expect(high).toBeGreaterThanOrEqual(Math.max(...numbers));
        expect((high - low) / step).toBeLessThanOrEqual(9);
      },
    ),
  );
  expect(axisEnds([NaN], [-Infinity, Infinity]).high).toBeGreaterThan(0);
});

test('what one has reached, the goal and the guess stand where they are', () => {
  const [live, guess] = [of(axis, 'live'), of(axis, 'guess')];
  if (live?.kind !== 'circle' || guess?.kind !== 'circle') throw new Error('rings');
  const per = (372 - 14) / 25;
  expect(live.x).toBeCloseTo(7 + 10.1 * per, 0);
  expect(guess.x).toBeCloseTo(7 + 22 * per, 0);
  expect(guess.look).toContain('guess');
  expect(of(axis, 'goal')?.kind).toBe('path');
});

test('as many squares as points, and as many filled as are spent', () => {
  const squares = laid(axis).marks.filter(({ id }) => /^square-\d+$/.test(id));
  const spent = laid(axis).marks.filter(({ id }) => id.endsWith('-spent'));
  expect([squares.length, spent.length]).toEqual([10, 6]);
  const many = laid({ ...axis, budget: { spent: 150, most: 140, text: '已动150分，超过140' } });
  expect(many.marks.filter(({ id }) => /^square-\d+$/.test(id)).length).toBeLessThanOrEqual(20);
});

test('nothing reaches beyond the sides, however far away a number is', () => {
  fc.assert(
    fc.property(fc.double({ min: -500, max: 500, noNaN: true }), fc.integer({ min: 300, max: 900 }), (at, width) => {
      const { marks } = laid(
        { ...axis, live: { at, text: at.toFixed(1) }, guess: { at: -at, text: '你猜很多' } },
        width,
      );
      for (const mark of marks) {
        if (mark.kind === 'circle') expect(mark.x >= 0 && mark.x <= width).toBe(true);
        if (mark.kind !== 'words') continue;
        const left =
          mark.anchor === 'end' ? mark.x - mark.width : mark.anchor === 'middle' ? mark.x - mark.width / 2 : mark.x;
        expect(left).toBeGreaterThanOrEqual(-0.5);
        expect(left + mark.width).toBeLessThanOrEqual(width + 0.5);
      }
    }),
  );
});
