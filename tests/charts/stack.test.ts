import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawing } from '../../src/charts/drawing';
import { estimate } from '../../src/charts/measure';
import { linear } from '../../src/charts/scale';
import { FACETS, FAMILIES, mostOf, pointGrip, scaled, stack, type Family } from '../../src/charts/stack';
import type { Inputs } from '../../src/model/settle';
import { RUNS, anyInputs, between } from '../model/arbitrary';
import { caseState, caseSubject, stateOf, subjectOf } from './subjects';

type Ids = typeof FACETS;
const anyIds = fc.constantFrom<Ids>(FACETS, ...(Object.keys(FAMILIES) as Family[]).map((id) => [...FAMILIES[id]]));
/** Points some facets give now. */
const pointsOf = (ids: Ids, inputs: Inputs) => {
  const { switchingBars } = stateOf(inputs).result;
  return ids.reduce((sum, id) => sum + switchingBars[id], 0);
};
const blank = (inputs: Inputs): Inputs => ({ ...inputs, ...Object.fromEntries(FACETS.map((id) => [id, 0])) });

describe('switching costs by one handle', () => {
  test('give at full scale what the model gives for ratings of 100', () => {
    fc.assert(
      fc.property(anyInputs, anyIds, (inputs, ids) => {
        const full = { ...inputs, ...Object.fromEntries(ids.map((id) => [id, 100])) };
        expect(mostOf(ids, inputs)).toBeCloseTo(pointsOf(ids, full), 8);
      }),
      { numRuns: RUNS },
    );
  });

  test('reach the points that are wanted, or the most that the facets in use can give', () => {
    fc.assert(
      fc.property(anyInputs, anyIds, between(0, 1.2), (inputs, ids, share) => {
        const target = share * mostOf(ids, inputs);
        const used = ids.filter((id) => inputs[id] > 0);
        fc.pre(pointsOf(ids, inputs) > 0.5);
        const reached = pointsOf(ids, { ...inputs, ...scaled(ids, target, inputs) });
        expect(Math.abs(reached - Math.min(target, mostOf(used, inputs)))).toBeLessThan(0.1);
      }),
      { numRuns: RUNS },
    );
  });

  test('keep their proportions until one is full, and stay between 0 and 100', () => {
    fc.assert(
      fc.property(anyInputs, anyIds, between(-20, 200), (inputs, ids, target) => {
        fc.pre(pointsOf(ids, inputs) > 0.5);
        const changes = scaled(ids, target, inputs);
        const factors = ids.flatMap((id) => {
          const rating = changes[id] ?? NaN;
          expect(rating).toBeGreaterThanOrEqual(0);
          expect(rating).toBeLessThanOrEqual(100);
          // Ratings are kept to a tenth, so a factor is known to half of that.
          return rating < 100 && inputs[id] > 5 ? [{ id, factor: rating / inputs[id], off: 0.051 / inputs[id] }] : [];
        });
        for (const a of factors)
          for (const b of factors) expect(Math.abs(a.factor - b.factor)).toBeLessThanOrEqual(a.off + b.off);
      }),
      { numRuns: RUNS },
    );
  });

  test('rise together where all are zero', () => {
    fc.assert(
      fc.property(anyInputs, anyIds, between(0, 1), (inputs, ids, share) => {
        const none = blank(inputs);
        const most = mostOf(ids, none);
        fc.pre(most > 0);
        const changes = scaled(ids, share * most, none);
        expect(new Set(ids.map((id) => changes[id])).size).toBe(1);
        expect(pointsOf(ids, { ...none, ...changes })).toBeCloseTo(share * most, 6);
      }),
      { numRuns: RUNS },
    );
  });

  test('stay as they are where nothing can be learnt or lost', () => {
    const { inputs } = caseState('opening', { values: { tenure: 0 } });
    expect(scaled(FAMILIES.learning, 5, inputs)).toEqual({
      learningTime: inputs.learningTime,
      learningEffort: inputs.learningEffort,
    });
  });

  test('in numbers: twice the economic costs of the opening', () => {
    const { inputs } = caseState('opening');
    const ids = FAMILIES.economic;
    const before = pointsOf(FACETS.slice(2, 5), inputs);
    const changes = scaled(ids, before * 2, inputs);
    for (const id of ids) expect(changes[id]).toBeCloseTo(inputs[id] * 2, 6);
  });
});

describe('the stack', () => {
  test('lays its parts end to end up to the switching cost', () => {
    const subject = caseSubject('soft_y4', 'en');
    const draw = new Drawing(estimate, new Set(), 0, 600);
    const xk = linear([0, 60], [0, 600]);
    stack(draw, subject, { xk, left: 0, y: 10, height: 13, small: 12, s: 1, limit: 600, hit: 24 });
    const parts = draw.marks.flatMap((mark) => (mark.kind === 'rect' && /^stack-(?!key)/.test(mark.id) ? [mark] : []));
    let end = 0;
    for (const { x, width } of parts) {
      expect(x - 0.7).toBeCloseTo(end, 0);
      end = x + width + 0.7;
    }
    expect(end).toBeCloseTo(xk(subject.now.result.switchingCost), 0);
  });

  test('is gripped at the ends of its families and at the point of the plane', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const subject = subjectOf(state, state, 'zh');
        const xk = linear([0, 100], [50, 450]);
        const draw = new Drawing(estimate);
        const { grips } = stack(draw, subject, {
          xk,
          left: 50,
          y: 10,
          height: 13,
          small: 12,
          s: 1,
          limit: 450,
          hit: 24,
        });
        const at = (grip: { x: number; width: number; value: number; most: number }) =>
          grip.x + (grip.most > 0 ? (grip.width * grip.value) / grip.most : 0);
        let run = 0;
        for (const grip of grips) {
          run += grip.value;
          expect(Math.abs(at(grip) - xk(run))).toBeLessThan(0.2);
        }
        const point = pointGrip(subject, xk, 100, 1);
        expect(point.value).toBeCloseTo(run, 9);
        expect(Math.abs(at(point) - xk(state.result.switchingCost))).toBeLessThan(0.2);
      }),
      { numRuns: RUNS },
    );
  });
});
