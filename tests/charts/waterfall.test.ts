import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawing } from '../../src/charts/drawing';
import type { Mark } from '../../src/charts/mark';
import { estimate } from '../../src/charts/measure';
import { rows } from '../../src/charts/rows';
import { printed } from '../../src/content/printed';
import { linear } from '../../src/charts/scale';
import type { Subject } from '../../src/charts/subject';
import { waterfall } from '../../src/charts/waterfall';
import { bottomOf, deliveredBottom, middle, type WaterfallFrame } from '../../src/charts/waterfall-frame';
import { RATING_IDS } from '../../src/model/alternatives';
import { RUNS, anyInputs } from '../model/arbitrary';
import { caseState, caseSubject, stateOf, subjectOf } from './subjects';

/** Five pixels a point. */
const frame: WaterfallFrame = {
  x: linear([-100, 100], [100, 1100]),
  top: 20,
  pitch: 30,
  bar: 16,
  size: 14,
  small: 12,
  s: 1,
  thumb: 15,
  labelX: 90,
};
const narrow: WaterfallFrame = { ...frame, pitch: 47, thumb: 22, labelX: 16, right: 1080 };

const drawn = (subject: Subject, where = frame) => {
  const draw = new Drawing(estimate);
  const grips = waterfall(draw, subject, rows(subject.now), where);
  const known = new Map<string, Mark>(draw.marks.map((mark) => [mark.id, mark]));
  return { grips, known };
};
const rectOf = (known: ReadonlyMap<string, Mark>, id: string) => {
  const mark = known.get(id);
  if (mark?.kind !== 'rect') throw new Error(`${id} is not drawn`);
  return mark;
};

describe.each([
  ['wide', frame],
  ['narrow', narrow],
])('the waterfall, %s', (_, where) => {
  test('draws bars in pixels as long as their points, each where the last one ended', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const { known } = drawn(subjectOf(state, state, 'zh'), where);
        let at = frame.x(0);
        for (const row of rows(state)) {
          const { x, width } = rectOf(known, row.id);
          const mirror = known.has(`${row.id}-mirror`) ? frame.x(row.from) - frame.x(row.start) : 0;
          const near = row.sign > 0 ? x - mirror : x + width;
          expect(near).toBeCloseTo(at, 6);
          expect(width + mirror).toBeCloseTo(Math.abs(row.end - row.start) * 5, 6);
          at += (row.end + row.back - row.start) * 5;
        }
        expect(at).toBeCloseTo(frame.x(state.result.deliveredValue), 6);
        expect(rectOf(known, 'total').width).toBeCloseTo(state.result.totalCustomerValue * 5, 6);
        expect(rectOf(known, 'delivered').width).toBeCloseTo(
          Math.max(1.5, Math.abs(state.result.deliveredValue) * 5),
          6,
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('lets every row be taken at the end of its bar', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const { grips } = drawn(subjectOf(state, state, 'en'), where);
        expect(grips.map(({ id }) => id)).toEqual(RATING_IDS);
        rows(state).forEach((row, i) => {
          const grip = grips[i];
          if (!grip) return;
          const share = inputs[row.id] / 100;
          const thumb = grip.reversed ? grip.x + grip.width * (1 - share) : grip.x + grip.width * share;
          expect(Math.abs(thumb - frame.x(row.end))).toBeLessThan(0.16);
          expect(grip.reversed).toBe(row.sign < 0);
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('tells differences that are the differences of what it prints, and none that is only rounding', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (a, b) => {
        const [now, before] = [stateOf(a), stateOf(b)];
        const { grips } = drawn(subjectOf(now, before, 'en'), where);
        const [after, was] = [printed(now.result), printed(before.result)];
        for (const { id, points, delta, moved } of grips) {
          expect(points).toBe(after.rows[id]);
          const apart = Math.abs(now.result.valueBars[id] - before.result.valueBars[id]);
          expect(delta).toBeCloseTo(apart < 0.05 ? 0 : after.rows[id] - was.rows[id], 9);
          expect(moved).toBe(a[id] !== b[id]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('ends where its frame says, so that the rest can stand under it', () => {
    const { known } = drawn(caseSubject('opening', 'zh'), where);
    const { y, height } = rectOf(known, 'delivered');
    expect(y + height).toBeCloseTo(deliveredBottom(where), 9);
    expect(bottomOf(where)).toBe(where.top + where.pitch * 10);
    expect(deliveredBottom(where)).toBeLessThan(bottomOf(where));
    expect(middle(where, 1) - middle(where, 0)).toBeCloseTo(where.pitch, 9);
  });
});

test('a row that nobody touched tells no change, though its printed tenth may move for the sum', () => {
  const { grips } = drawn(caseSubject('opening', 'zh', caseState('opening', { values: { serviceValue: 100 } })));
  expect(grips.find(({ id }) => id === 'productValue')?.delta).toBe(0);
  expect(grips.find(({ id }) => id === 'serviceValue')?.delta).toBeGreaterThan(10);
});

test('a row that moved keeps a tick where it was, and only that row', () => {
  const { known } = drawn(caseSubject('opening', 'zh', caseState('opening', { values: { serviceValue: 72 } })));
  expect([...known.keys()].filter((id) => id.endsWith('-ghost'))).toEqual(['serviceValue-ghost', 'delivered-ghost']);
});

test('a negative delivered value hangs hollow to the left of zero', () => {
  const values = { moneyCost: 100, timeCost: 100, energyCost: 100, psychicCost: 100 };
  const { known } = drawn(caseSubject('opening', 'zh', caseState('opening', { values })));
  const { x, width, look } = rectOf(known, 'delivered');
  expect(look).toContain('hollow');
  expect(x + width).toBeCloseTo(frame.x(0), 9);
});
