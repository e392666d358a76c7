import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedRanges, firstRange, rangesAround, RANGE_PARTS, triangleOf } from '../../src/model/asked-ranges';
import { PARAMETERS, PARAMETER_IDS } from '../../src/model/parameters';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { anyInputs, between } from './arbitrary';

/** Any of the numbers a study may hold of ranges, in any order of names. */
const anyGiven = fc
  .subarray(
    PARAMETER_IDS.flatMap((id) => RANGE_PARTS.map((part) => ({ id, part }))),
    { maxLength: 12 },
  )
  .chain((names) =>
    fc.tuple(
      fc.shuffledSubarray(names, { minLength: names.length }),
      fc.array(between(0, 1), { minLength: names.length, maxLength: names.length }),
    ),
  )
  .map(([names, shares]) =>
    Object.fromEntries(
      names.map(({ id, part }, i) => {
        const [low, high] = PARAMETERS[id].range;
        return [`${id}.${part}`, low + (shares[i] ?? 0) * (high - low)];
      }),
    ),
  );

describe('the ranges that are asked for', () => {
  it('are in order, inside the parameter and in the order of the table, whatever is written', () => {
    fc.assert(
      fc.property(anyGiven, anyInputs, (given, inputs) => {
        const ranges = askedRanges(given, inputs);
        const ids = Object.keys(ranges);
        expect(ids).toEqual(PARAMETER_IDS.filter((id) => ids.includes(id)));
        for (const id of PARAMETER_IDS) {
          const range = ranges[id];
          if (!range) continue;
          expect(range.low).toBeLessThanOrEqual(range.mode);
          expect(range.mode).toBeLessThanOrEqual(range.high);
          expect(range.low).toBeGreaterThanOrEqual(PARAMETERS[id].range[0]);
          expect(range.high).toBeLessThanOrEqual(PARAMETERS[id].range[1]);
        }
      }),
    );
  });

  it('follow the map where no likely value is written, and stop at their ends', () => {
    expect(triangleOf({ low: 50, high: 70 }, 60)).toEqual({ low: 50, mode: 60, high: 70 });
    expect(triangleOf({ low: 50, high: 70 }, 90)).toEqual({ low: 50, mode: 70, high: 70 });
    expect(triangleOf({ low: 50, mode: 55, high: 70 }, 90)).toEqual({ low: 50, mode: 55, high: 70 });
    expect(triangleOf({ low: 70, high: 50 }, 60)).toEqual({ low: 50, mode: 60, high: 70 });
    expect(triangleOf({ high: 50 }, 60)).toEqual({ low: 50, mode: 50, high: 50 });
    expect(triangleOf({ mode: 50 }, 60)).toEqual({ low: 60, mode: 60, high: 60 });
  });

  it('leave out names that no parameter has', () => {
    expect(askedRanges({ 'nobody.low': 1, 'serviceValue.middle': 2 }, DEFAULT_INPUTS)).toEqual({});
  });
});

describe('the same room around another map', () => {
  it('is the same where the values agree, and moves with them where they do not', () => {
    const ranges = askedRanges({ 'serviceValue.low': 50, 'serviceValue.high': 75 }, DEFAULT_INPUTS);
    expect(rangesAround(ranges, DEFAULT_INPUTS, DEFAULT_INPUTS)).toEqual(ranges);
    const other = { ...DEFAULT_INPUTS, serviceValue: 80 };
    expect(rangesAround(ranges, DEFAULT_INPUTS, other)).toEqual({ serviceValue: { low: 70, mode: 80, high: 95 } });
    expect(rangesAround(ranges, DEFAULT_INPUTS, { ...other, serviceValue: 95 }).serviceValue).toEqual({
      low: 85,
      mode: 95,
      high: 100,
    });
  });
});

describe('a range as it is first put', () => {
  it('holds the value, has a width and stays inside the parameter', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...PARAMETER_IDS), (inputs, id) => {
        const value = inputs[id];
        const { low, high } = firstRange(id, value);
        const [least, most] = PARAMETERS[id].range;
        const dust = 1e-9 * Math.max(1, Math.abs(value));
        expect(low).toBeGreaterThanOrEqual(least);
        expect(high).toBeLessThanOrEqual(most);
        expect(low).toBeLessThanOrEqual(value + dust);
        expect(high).toBeGreaterThanOrEqual(value - dust);
        expect(high).toBeGreaterThan(low);
      }),
    );
    expect(firstRange('serviceValue', 60)).toEqual({ low: 50, high: 70 });
    expect(firstRange('serviceValue', 95)).toEqual({ low: 85, high: 100 });
    expect(firstRange('baseProfit', 1200)).toEqual({ low: 1080, high: 1320 });
    expect(firstRange('failureRate', 0.04)).toEqual({ low: 0, high: 0.14 });
  });
});
