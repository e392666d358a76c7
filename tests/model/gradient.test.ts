import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, evaluateSettled } from '../../src/model/evaluate';
import { gradient } from '../../src/model/gradient';
import { OUTPUT_IDS } from '../../src/model/outputs';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { settle, type Inputs } from '../../src/model/settle';
import baseline from '../reference/baseline-gradient.json' with { type: 'json' };
import { RUNS, anyInputs } from './arbitrary';
import { expectClose, total } from './printed';

/** A little inside the ranges: at their ends lie the corners (a missing ingredient, the longest lifetime). */
const inward = (inputs: Inputs): Inputs => {
  const values: Record<ParameterId, number> = { ...inputs };
  for (const id of PARAMETER_IDS) {
    const [low, high] = PARAMETERS[id].range;
    values[id] = low + 0.01 * (high - low) + 0.98 * (inputs[id] - low);
  }
  return settle({ ...values, alternatives: inputs.alternatives }).inputs;
};

describe('the gradient', () => {
  test('at the baseline is the printed one (RV21)', () => {
    const { retention, lifetimeValue } = gradient({});
    for (const id of PARAMETER_IDS) {
      const [byRetention, byValue] = (baseline as Partial<Record<ParameterId, number[]>>)[id] ?? [];
      if (byRetention === undefined || byValue === undefined) {
        expect(Math.abs(retention[id]), id).toBeLessThanOrEqual(1e-9);
        continue;
      }
      expect(retention[id] / byRetention, id).toBeCloseTo(1, 6);
      expect(lifetimeValue[id] / byValue, id).toBeCloseTo(1, 6);
    }
  });

  test('is the central difference of every result by every parameter (law I34)', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...PARAMETER_IDS), (given, id) => {
        const inputs = inward(given);
        const exact = gradient(inputs, [id]);
        const width = PARAMETERS[id].range[1] - PARAMETERS[id].range[0];
        const step = 1e-5 * width;
        const at = (steps: number) => evaluateSettled({ ...inputs, [id]: inputs[id] + steps * step });
        const [here, up, down, upper, lower] = [at(0), at(1), at(-1), at(2), at(-2)];
        for (const output of OUTPUT_IDS) {
          const found = (8 * (up[output] - down[output]) - (upper[output] - lower[output])) / (12 * step);
          const scale = Math.max(Math.abs(found), Math.abs(here[output]) / width);
          // What a difference of doubles cannot see: 1e-16 of the sums behind the result, over the step.
          const summed = output.startsWith('lifetimeValue') ? total(here.lifetimeBars, Math.abs) : 100;
          const blur = (1e-15 * summed) / step;
          const off = Math.abs(exact[output][id] - found);
          expect(off, `${output} by ${id}`).toBeLessThanOrEqual(1e-5 * scale + blur);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('by involuntary churn is −K / (1 − ν₀) (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { retention } = evaluateSettled(inputs);
        expectClose(
          gradient(inputs, ['involuntaryChurn']).retention.involuntaryChurn,
          -retention / (1 - inputs.involuntaryChurn),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('by some parameters is the same as by all (law)', () => {
    fc.assert(
      fc.property(anyInputs, fc.uniqueArray(fc.constantFrom(...PARAMETER_IDS), { maxLength: 8 }), (inputs, some) => {
        const [few, all] = [gradient(inputs, some), gradient(inputs)];
        for (const id of PARAMETER_IDS)
          expectClose(few.lifetimeValue[id], some.includes(id) ? all.lifetimeValue[id] : 0, id);
      }),
      { numRuns: RUNS },
    );
  });

  test('has a finite derivative of every result by every parameter at every default', () => {
    const slopes = gradient({});
    expect(Object.keys(slopes).toSorted()).toEqual(OUTPUT_IDS.toSorted());
    for (const output of OUTPUT_IDS)
      for (const id of PARAMETER_IDS) expect(slopes[output][id], `${output} by ${id}`).toSatisfy(Number.isFinite);
    expect(slopes.retention.productValue).toBeGreaterThan(0);
    expect(slopes.retention.moneyCost).toBeLessThan(0);
  });

  test('belongs to the settled inputs', () => {
    expect(gradient({ productValue: 1e9 })).toEqual(gradient({ productValue: 100 }));
    expect(evaluate({ productValue: 1e9 }).retention).toBe(evaluate({ productValue: 100 }).retention);
  });
});
