import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, evaluateSettled, type Result } from '../../src/model/evaluate';
import scenarios from '../reference/scenarios.json' with { type: 'json' };
import { RUNS, anyInputs } from './arbitrary';
import { expectClose, expectPrinted, total } from './printed';

const scenario = (id: string): object => scenarios.find((one) => one.id === id)?.set ?? {};

/** In the order of the bars. */
const expectBars = (bars: Result['switchingBars'], printed: readonly number[]) =>
  Object.entries(bars).forEach(([bar, height], i) => expectPrinted(height, printed[i] ?? NaN, bar));

describe('switching cost', () => {
  test('has the printed bars at the baseline (RV02c)', () => {
    expectBars(evaluate().switchingBars, [1.080831, 1.080831, 1.2, 0.6, 1.8, 1, 0.5, 1.2, 1.8, 0, 0]);
  });

  test.each([
    ['soft_y0', 10.05, [0, 0, 1.6, 1.2, 3, 0.5, 0.25, 1.2, 1.8, 0, 0.5]],
    ['soft_y4', 44.80829, [3.458659, 3.458659, 6.8, 3.3, 4.5, 2.75, 3, 1.2, 1.8, 6.040976, 8.5]],
  ])('of the software client (%s) has the printed bars (RV10)', (id, sum, bars) => {
    const { switchingCost, switchingBars } = evaluate(scenario(id));
    expectPrinted(switchingCost, sum);
    expectBars(switchingBars, bars);
  });

  test('is the sum of its bars, none below zero (law I12)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { switchingCost, switchingBars } = evaluateSettled(inputs);
        expectClose(total(switchingBars), switchingCost);
        for (const height of Object.values(switchingBars)) expect(height).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: RUNS },
    );
  });

  test('binds nobody when it has no effect (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { switchingCost, lockInPart } = evaluateSettled({ ...inputs, switchingEffectiveness: 0 });
        expect([switchingCost, lockInPart]).toEqual([0, 0]);
      }),
      { numRuns: RUNS },
    );
  });
});
