import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATING_IDS } from '../../src/model/alternatives';
import { evaluateSettled } from '../../src/model/evaluate';
import { mostOf, scaledOffer, type Side } from '../../src/model/scaled-offer';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { anyInputs, between } from './arbitrary';

const TOTAL = { value: 'totalCustomerValue', cost: 'totalCustomerCost' } as const;

describe.each(['value', 'cost'] as const)('the %s side scaled by one factor', (side: Side) => {
  it('reaches its goal within a tenth of a rating, and touches nothing else', () => {
    fc.assert(
      fc.property(anyInputs, between(0, 1), (inputs, share) => {
        const most = mostOf(side, inputs);
        const goal = most * share;
        const changes = scaledOffer(side, goal, inputs);
        const kappa = side === 'cost' ? inputs.costSensitivity : 1;
        const reached = evaluateSettled({ ...inputs, ...changes })[TOTAL[side]];
        expect(Math.abs(reached - goal)).toBeLessThan(0.06 * kappa + 1e-9);
        const ids = side === 'value' ? RATING_IDS.slice(0, 4) : RATING_IDS.slice(4);
        for (const [id, rating] of Object.entries(changes)) {
          expect(ids).toContain(id);
          expect(rating).toBeGreaterThanOrEqual(0);
          expect(rating).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
  it('keeps proportions, and begins with equal ratings where there are none', () => {
    const ids = side === 'value' ? RATING_IDS.slice(0, 4) : RATING_IDS.slice(4);
    const half = scaledOffer(side, evaluateSettled(DEFAULT_INPUTS)[TOTAL[side]] / 2, DEFAULT_INPUTS);
    for (const id of ids) expect(Math.abs((half[id] ?? NaN) - DEFAULT_INPUTS[id] / 2)).toBeLessThan(0.06);
    const nil = { ...DEFAULT_INPUTS, ...Object.fromEntries(ids.map((id) => [id, 0])) };
    const equal = scaledOffer(side, mostOf(side, nil) / 4, nil);
    for (const id of ids) expect(equal[id]).toBe(25);
  });
});
