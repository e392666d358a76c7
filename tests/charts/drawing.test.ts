import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawing, type Spot } from '../../src/charts/drawing';
import { estimate } from '../../src/charts/measure';
import type { Anchor, Words } from '../../src/charts/mark';
import { RUNS, between } from '../model/arbitrary';

const [LEFT, RIGHT] = [20, 620];
const SIZE = 14;
const anySpot: fc.Arbitrary<Spot> = fc.tuple(
  between(0, 640),
  between(0, 200),
  fc.constantFrom<Anchor>('start', 'middle', 'end'),
);
const anyWords = fc.record({
  text: fc.constantFrom('满意度', 'Satisfaction', '态度 46.0', 'Yearly retention = stickiness 68%', '—'),
  size: between(11, 24),
  spots: fc.array(anySpot, { minLength: 1, maxLength: 6 }),
});

/** The box of drawn words, as generous as a line of type. */
const box = ({ x, y, anchor, width, size }: Words) => {
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.86, bottom: y + size * 0.22 };
};
const overlap = (a: ReturnType<typeof box>, b: ReturnType<typeof box>) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('words', () => {
  test('placed one after the other never overlap and never leave the picture', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { maxLength: 25 }), (list) => {
        const draw = new Drawing(estimate, new Set(), LEFT, RIGHT);
        const placed = list.flatMap(({ text, size, spots }, i) => draw.place(`w${i}`, spots, size, text) ?? []);
        expect(draw.marks).toEqual(placed);
        placed.forEach((one, i) => {
          expect(box(one).left).toBeGreaterThanOrEqual(LEFT - 1e-9);
          expect(box(one).right).toBeLessThanOrEqual(RIGHT + 1e-9);
          for (const other of placed.slice(0, i)) expect(overlap(box(one), box(other))).toBe(false);
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('that must stand are always drawn, inside the picture', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 1, maxLength: 25 }), (list) => {
        const draw = new Drawing(estimate, new Set(), LEFT, RIGHT);
        list.forEach(({ text, size, spots }, i) => {
          const one = draw.place(`w${i}`, spots, size, text, { must: true });
          expect(one).toBeDefined();
          if (!one) return;
          expect(box(one).left).toBeGreaterThanOrEqual(LEFT - 1e-9);
          expect(box(one).right).toBeLessThanOrEqual(RIGHT + 1e-9);
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('keep off a line wherever it runs', () => {
    fc.assert(
      fc.property(
        between(0, 640),
        between(0, 200),
        between(0, 640),
        between(0, 200),
        anyWords,
        (x0, y0, x1, y1, one) => {
          const draw = new Drawing(estimate, new Set(), LEFT, RIGHT);
          draw.block([
            [x0, y0],
            [x1, y1],
          ]);
          const words = draw.place('words', one.spots, one.size, one.text);
          if (!words) return;
          const { left, right, top, bottom } = box(words);
          for (let i = 0; i <= 200; i++) {
            const [x, y] = [x0 + ((x1 - x0) * i) / 200, y0 + ((y1 - y0) * i) / 200];
            expect(x > left && x < right && y > top && y < bottom).toBe(false);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('take the first free spot, and none when all are taken', () => {
    const draw = new Drawing(estimate, new Set(), LEFT, RIGHT);
    draw.words('first', [100, 100], SIZE, 'Attitude');
    const beside = draw.place(
      'second',
      [
        [110, 100],
        [100, 140],
        [100, 180],
      ],
      SIZE,
      'Retention',
    );
    expect([beside?.x, beside?.y]).toEqual([100, 140]);
    expect(draw.place('third', [[100, 102]], SIZE, 'Money')).toBeUndefined();
    expect(draw.marks.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test('that must stand where all is taken cover least, and move inside sideways', () => {
    const draw = new Drawing(estimate, new Set(), LEFT, RIGHT);
    draw.occupy(0, 0, 640, 90);
    const words = draw.place(
      'must',
      [
        [300, 60],
        [700, 95],
      ],
      SIZE,
      'Retention',
      { must: true },
    );
    expect(words?.y).toBe(95);
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeCloseTo(RIGHT, 9);
  });

  test('are measured part by part, and those that open something carry the sign of it', () => {
    const draw = new Drawing(estimate, new Set(['money']), LEFT, RIGHT);
    const parts = [{ text: 'Attitude ' }, { text: '46.0', look: 'bold', scale: 1.3 }];
    expect(draw.width(parts, SIZE)).toBeCloseTo(
      estimate('Attitude ', SIZE, false) + estimate('46.0', SIZE * 1.3, true),
      9,
    );
    expect(draw.words('a', [30, 50], SIZE, 'Curve', { opens: 'curve' }).parts.map(({ text }) => text)).toEqual([
      'Curve',
      ' ›',
    ]);
    // An assumption was changed there.
    expect(draw.words('b', [30, 90], SIZE, 'Money', { opens: 'money' }).parts.map(({ text }) => text)).toEqual([
      'Money',
      ' ※',
      ' ›',
    ]);
  });
});

test('shapes keep what they are given, but never a negative size', () => {
  const draw = new Drawing(estimate);
  draw.rect('bar', 'value', 10, 20, -3, 15);
  draw.circle('ring', 'ring', 5, 6, 7);
  draw.path('line', 'hair', 'M0 0L1 1');
  expect(draw.marks).toEqual([
    { kind: 'rect', id: 'bar', look: 'value', x: 10, y: 20, width: 0, height: 15 },
    { kind: 'circle', id: 'ring', look: 'ring', x: 5, y: 6, r: 7 },
    { kind: 'path', id: 'line', look: 'hair', d: 'M0 0L1 1' },
  ]);
});
