import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawing } from '../../src/charts/drawing';
import { estimate } from '../../src/charts/measure';
import { linear } from '../../src/charts/scale';
import { averageStay, split, stayPost, survivors, type SurvivalFrame } from '../../src/charts/survival';
import { RUNS, anyInputs, between } from '../model/arbitrary';
import { caseState, stateOf, subjectOf } from './subjects';

/** A pixel per customer, a hundred per year. */
const frame: SurvivalFrame = {
  xy: linear([0, 10], [0, 1000]),
  yc: linear([0, 100], [100, 0]),
  size: 14,
  small: 12,
  s: 1,
};
const PARTS = ['trueLoyaltyPart', 'lockInPart', 'captivePart'] as const;

describe('the survivors', () => {
  test('start as a hundred, keep the retained share every year and never come back', () => {
    fc.assert(
      fc.property(between(0, 1), (retention) => {
        const points = survivors(retention, frame);
        expect(points[0]).toEqual([0, 0]);
        expect(points.at(-1)?.[0]).toBeCloseTo(1000, 9);
        let last = -1;
        for (const [x, y] of points) {
          expect(y).toBeGreaterThanOrEqual(last - 1e-9);
          if (x > 0) expect(100 - y).toBeCloseTo(100 * retention ** (x / 100), 8);
          last = y;
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('of the first year are three parts that add up to retention, drawn on top of one another', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const { result } = state;
        expect(PARTS.reduce((sum, id) => sum + result[id], 0)).toBeCloseTo(result.retention, 9);
        const draw = new Drawing(estimate);
        split(draw, subjectOf(state, state, 'en'), frame);
        let from = 0;
        for (const id of PARTS) {
          const rect = draw.marks.find((mark) => mark.id === `split-${id}`);
          from += result[id] * 100;
          if (rect?.kind !== 'rect') {
            expect(result[id]).toBeLessThan(0.0081);
            continue;
          }
          expect(rect.y).toBeCloseTo(100 - from, 6);
          expect(Math.abs(rect.height - result[id] * 100)).toBeLessThan(1.01);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('name each part once, in its place from below, none over another', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const draw = new Drawing(estimate);
        split(draw, subjectOf(state, state, 'zh'), frame);
        const bases = draw.marks.flatMap((mark) => (mark.kind === 'words' ? [mark.y] : []));
        bases.slice(1).forEach((y, i) => expect((bases[i] ?? NaN) - y).toBeGreaterThanOrEqual(frame.small * 1.2));
      }),
      { numRuns: RUNS },
    );
  });

  test('stay an average time that is told beside a post at that year, or only told beyond the picture', () => {
    const near = caseState('opening');
    const draw = new Drawing(estimate, new Set(), 0, 1000);
    stayPost(draw, subjectOf(near, near, 'en'), frame);
    averageStay(draw, subjectOf(near, near, 'en'), frame);
    expect(draw.marks.map(({ id }) => id)).toEqual(['stay-post', 'stay-words']);
    const post = draw.marks.find(({ id }) => id === 'stay-post');
    expect(post?.kind === 'path' && post.d).toContain(`M${Math.round(near.result.expectedLifetime * 1000) / 10} `);
    const far = caseState('monopoly');
    const other = new Drawing(estimate, new Set(), 0, 1000);
    stayPost(other, subjectOf(far, far, 'en'), frame);
    averageStay(other, subjectOf(far, far, 'en'), frame);
    expect(far.result.expectedLifetime).toBeGreaterThan(10);
    expect(other.marks.map(({ id }) => id)).toEqual(['stay-words']);
  });
});
