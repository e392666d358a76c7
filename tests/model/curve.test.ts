import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveAt, curveSlopeAt, loyaltyCurve } from '../../src/model/curve';
import { duals, variable, type Dual } from '../../src/model/dual';
import { evaluateSettled } from '../../src/model/evaluate';
import type { Given } from '../../src/model/given';
import { PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { curveMeetAt } from '../../src/model/response';
import { DEFAULT_INPUTS, type Inputs } from '../../src/model/settle';
import { RUNS, anyInputs, between } from './arbitrary';
import { expectAtMost, expectClose, expectPrinted } from './printed';

const constant = (inputs: Inputs): Given<Dual> => ({
  ...(Object.fromEntries(PARAMETER_IDS.map((id) => [id, duals.of(inputs[id])])) as Record<ParameterId, Dual>),
  alternatives: inputs.alternatives,
});

describe('the satisfaction–loyalty curve', () => {
  test.each([
    [0, 5.034474, 0.008611129],
    [20, 9.53967, 1.006114],
    [28, 24.44455, 2.498077],
    [40, 43.00042, 0.4751042],
    [57.5, 45.00662, 0.01488728],
    [75, 47.49967, 0.5938334],
    [87, 70.69432, 3.122594],
    [90, 79.55813, 2.668212],
    [100, 93.23095, 0.4266139],
  ])('at satisfaction %d has the printed height and slope (RV06)', (satisfaction, height, slope) => {
    expectPrinted(curveAt(satisfaction, DEFAULT_INPUTS), height);
    expectPrinted(curveSlopeAt(satisfaction, DEFAULT_INPUTS), slope);
  });

  test('is the printed line when it is straight, and retention the printed one (RV06b)', () => {
    const straight = { ...DEFAULT_INPUTS, curveLinearity: 1 };
    expectPrinted(curveAt(62, straight), 60.8);
    expectPrinted(curveSlopeAt(62, straight), 0.9);
    expectPrinted(evaluateSettled(straight).retention, 0.814168);
  });

  test('stays between floor and ceiling and never falls; its slope is its derivative (law I7)', () => {
    fc.assert(
      fc.property(anyInputs, between(0, 100), (inputs, satisfaction) => {
        const height = curveAt(satisfaction, inputs);
        expectAtMost(inputs.loyaltyFloor, height);
        expectAtMost(height, inputs.loyaltyCeiling);
        const slope = curveSlopeAt(satisfaction, inputs);
        expect(slope).toBeGreaterThanOrEqual(0);
        const exact = loyaltyCurve(duals, variable(satisfaction, 0, 1), constant(inputs)).slope?.[0] ?? NaN;
        expectClose(slope, exact);
      }),
      { numRuns: RUNS },
    );
  });

  test('hardly moves between the floor and take-off when it has three zones (law I8)', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        const inputs = { ...given, curveLinearity: 0 };
        const { loyaltyFloor, loyaltyPlateau, loyaltyCeiling, minimumSatisfaction, jumpSatisfaction } = inputs;
        const rise = curveAt(jumpSatisfaction, inputs) - curveAt(minimumSatisfaction, inputs);
        expectAtMost(rise, 0.05 * (loyaltyPlateau - loyaltyFloor) + 0.05 * (loyaltyCeiling - loyaltyPlateau));
      }),
      { numRuns: RUNS },
    );
  });

  test('is affine in satisfaction when it is straight (law I49)', () => {
    fc.assert(
      fc.property(anyInputs, between(0, 100), between(0, 100), between(0, 1), (given, a, b, part) => {
        const inputs = { ...given, curveLinearity: 1 };
        const between = curveAt(a + part * (b - a), inputs);
        expectClose(between, curveAt(a, inputs) + part * (curveAt(b, inputs) - curveAt(a, inputs)));
      }),
      { numRuns: RUNS },
    );
  });

  test('is met by customers as a mean over the outcomes, which the whole model uses too (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { deliveredValue, curveLoyalty } = evaluateSettled(inputs);
        expect(curveMeetAt(deliveredValue, inputs)).toBe(curveLoyalty);
      }),
      { numRuns: RUNS },
    );
  });

  test('without failures is met at satisfaction itself (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const calm = { ...inputs, failureRate: 0 };
        const { satisfaction, curveLoyalty } = evaluateSettled(calm);
        expectClose(curveLoyalty, curveAt(satisfaction, calm));
      }),
      { numRuns: RUNS },
    );
  });
});
