import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveredValueFor, meetings } from '../../src/charts/meeting';
import { curveMeetAt, satisfactionAt } from '../../src/model/response';
import { RUNS, anyInputs, between } from '../model/arbitrary';
import { caseState, stateOf } from './subjects';

describe('what customers meet along the ruler', () => {
  test('is told point by point as the model says it', () => {
    const { inputs } = caseState('opening');
    const list = meetings(inputs);
    expect(list.length).toBeGreaterThan(60);
    for (const { deliveredValue, satisfaction, loyalty } of list) {
      expect(satisfaction).toBe(satisfactionAt(deliveredValue, inputs).mean);
      expect(loyalty).toBe(curveMeetAt(deliveredValue, inputs));
    }
  });

  test('goes up in value and never down in satisfaction', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const list = meetings(inputs);
        list.slice(1).forEach((one, i) => {
          const last = list[i];
          expect(one.deliveredValue).toBeGreaterThan(last?.deliveredValue ?? NaN);
          expect(one.satisfaction).toBeGreaterThanOrEqual((last?.satisfaction ?? NaN) - 1e-9);
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('read backwards gives a value at which satisfaction is what was asked for', () => {
    fc.assert(
      fc.property(anyInputs, between(0, 1), (inputs, share) => {
        const list = meetings(inputs);
        const [least, most] = [list[0]?.satisfaction ?? 0, list.at(-1)?.satisfaction ?? 0];
        const wanted = least + share * (most - least);
        const value = deliveredValueFor(list, wanted);
        expect(value).toBeDefined();
        expect(Math.abs(satisfactionAt(value ?? NaN, inputs).mean - wanted)).toBeLessThan(1);
      }),
      { numRuns: RUNS },
    );
  });

  test('read backwards from the customer’s own satisfaction gives delivered value', () => {
    const { inputs, result } = caseState('opening');
    expect(deliveredValueFor(meetings(inputs), result.meanSatisfaction)).toBeCloseTo(result.deliveredValue, 1);
  });

  test('has no value for a satisfaction that nobody meets', () => {
    const list = meetings(stateOf(caseState('opening').inputs).inputs);
    expect(deliveredValueFor(list, -1)).toBeUndefined();
    expect(deliveredValueFor(list, 101)).toBeUndefined();
    expect(deliveredValueFor([], 50)).toBeUndefined();
  });
});
