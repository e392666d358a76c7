import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIFT_STEPS, liftSteps } from '../../src/charts/lift';
import { RUNS, anyInputs } from '../model/arbitrary';
import { caseState, stateOf } from './subjects';

describe('the lift', () => {
  test('steps from the curve value to attitude, each from where the last one ended', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const steps = liftSteps(state);
        expect(steps.map(({ id }) => id)).toEqual(LIFT_STEPS);
        let level = state.result.curveLoyalty;
        for (const { from, to, by } of steps) {
          expect(from).toBe(level);
          expect(to).toBe(from + by);
          level = to;
        }
        expect(level).toBeCloseTo(state.result.attitude, 9);
      }),
      { numRuns: RUNS },
    );
  });

  test('pulls up where a factor is above the curve value, down where it is below, not at all without weight', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const trust = liftSteps(state)[0]?.by ?? NaN;
        const above = state.result.trust - state.result.curveLoyalty;
        if (inputs.attitudeWeightTrust === 0 || Math.abs(above) < 1e-9) expect(trust).toBeCloseTo(0, 9);
        else expect(Math.sign(trust)).toBe(Math.sign(above));
      }),
      { numRuns: RUNS },
    );
  });

  test('in numbers: more affection lifts more, by its weight', () => {
    const affection = (value: number) => {
      const state = caseState('opening', { values: { affection: value } });
      return { by: liftSteps(state)[1]?.by ?? NaN, inputs: state.inputs };
    };
    const [low, high] = [affection(20), affection(70)];
    const { inputs } = low;
    const sum =
      inputs.attitudeWeightCurve +
      inputs.attitudeWeightTrust +
      inputs.attitudeWeightAffection +
      inputs.attitudeWeightBenefits +
      inputs.attitudeWeightIntrinsic;
    expect(high.by - low.by).toBeCloseTo((50 * inputs.attitudeWeightAffection) / sum, 9);
  });
});
