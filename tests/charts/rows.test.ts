import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extent, rows, weightOf } from '../../src/charts/rows';
import { printed } from '../../src/content/printed';
import { RATING_IDS } from '../../src/model/alternatives';
import type { Inputs } from '../../src/model/settle';
import { RUNS, anyInputs } from '../model/arbitrary';
import { caseState, stateOf } from './subjects';

const law = (check: (inputs: Inputs) => void) => fc.assert(fc.property(anyInputs, check), { numRuns: RUNS });
const tenths = (value: number) => Math.round(value * 10) + 0;

describe('the rows of the waterfall', () => {
  test('join: each begins where the last one ended, from zero to delivered value', () => {
    law((inputs) => {
      const state = stateOf(inputs);
      const list = rows(state);
      let run = 0;
      for (const row of list) {
        expect(row.start).toBe(run);
        run = row.end + row.back;
      }
      expect(list.map(({ id }) => id)).toEqual(RATING_IDS);
      expect(run).toBeCloseTo(state.result.deliveredValue, 8);
      expect(list[3]?.end).toBeCloseTo(state.result.totalCustomerValue, 8);
    });
  });

  test('go right for what customers get and left for what they give', () => {
    law((inputs) => {
      for (const { sign, start, end, back } of rows(stateOf(inputs))) {
        expect((end - start) * sign).toBeGreaterThanOrEqual(0);
        expect(back).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('travel their weight × 100 points, costs by cost sensitivity, image without its mirrored part', () => {
    law((inputs) => {
      for (const row of rows(stateOf(inputs))) {
        const own = row.id === 'imageValue' ? 1 - inputs.imageHalo : 1;
        const factor = row.sign > 0 ? own : inputs.costSensitivity;
        expect((row.to - row.from) * row.sign).toBeCloseTo(row.weight * 100 * factor, 8);
        // The rating says how far along its travel the bar ends.
        expect(row.from + ((row.to - row.from) * inputs[row.id]) / 100).toBeCloseTo(row.end, 8);
        if (row.id !== 'imageValue') expect(row.from).toBe(row.start);
      }
    });
  });

  test('let the image row begin after what product, service and people already say', () => {
    const { inputs, result } = caseState('opening', { values: { imageHalo: 0.4 } });
    const image = rows({ inputs, result }).find(({ id }) => id === 'imageValue');
    const told =
      (inputs.productValue * inputs.productWeight +
        inputs.serviceValue * inputs.serviceWeight +
        inputs.personnelValue * inputs.personnelWeight) /
      (inputs.productWeight + inputs.serviceWeight + inputs.personnelWeight);
    expect((image?.from ?? 0) - (image?.start ?? 0)).toBeCloseTo(weightOf('imageValue', inputs) * 0.4 * told, 8);
  });

  test('weigh one in each group, equally where a whole group is zero', () => {
    law((inputs) => {
      const sum = (ids: readonly (typeof RATING_IDS)[number][]) =>
        ids.reduce((all, id) => all + weightOf(id, inputs), 0);
      expect(sum(RATING_IDS.slice(0, 4))).toBeCloseTo(1, 10);
      expect(sum(RATING_IDS.slice(4))).toBeCloseTo(1, 10);
    });
    const { inputs } = caseState('opening');
    const none = { ...inputs, productWeight: 0, serviceWeight: 0, personnelWeight: 0, imageWeight: 0 };
    expect(weightOf('serviceValue', none)).toBe(0.25);
    expect(weightOf('moneyCost', none)).toBe(weightOf('moneyCost', inputs));
  });

  test('print numbers that add up exactly, none further than a tenth from what it is', () => {
    law((inputs) => {
      const { result } = stateOf(inputs);
      const { rows: list, back, total, delivered } = printed(result);
      const gets = RATING_IDS.slice(0, 4).reduce((sum, id) => sum + tenths(list[id]), 0);
      const gives = RATING_IDS.slice(4).reduce((sum, id) => sum + tenths(list[id]), 0);
      const given = tenths(back.moneyCost ?? 0) + tenths(back.psychicCost ?? 0);
      expect(gets).toBe(tenths(total));
      expect(gets - gives + given).toBe(tenths(delivered));
      expect(total).toBeCloseTo(result.totalCustomerValue, 0);
      for (const id of RATING_IDS) {
        expect(list[id]).toBeGreaterThanOrEqual(0);
        expect(Math.abs(list[id] - Math.abs(result.valueBars[id]))).toBeLessThan(0.2);
      }
    });
  });

  test('find room for every bar and every full travel on the axis, which ends on whole fours', () => {
    law((inputs) => {
      const list = rows(stateOf(inputs));
      const [low, high] = extent(list);
      for (const { start, end, from, to, back } of list)
        for (const at of [start, end, from, to, end + back]) {
          expect(at).toBeGreaterThanOrEqual(low);
          expect(at).toBeLessThanOrEqual(high);
        }
      expect([Math.abs(low % 4), high % 4]).toEqual([0, 0]);
    });
  });
});
