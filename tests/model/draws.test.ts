import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWN } from '../../src/model/draw-answer';
import { Draws, rangedIds } from '../../src/model/draws';
import { evaluateSettled } from '../../src/model/evaluate';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { spreadOf, winShare } from '../../src/model/spread';
import { DEFAULT_DRAWING, shareOfWins, uncertainty, type Ranges, type Uncertain } from '../../src/model/uncertainty';
import { anyInputs, between } from './arbitrary';

/** Three numbers in order, now and then beyond the ends of the parameter, and now and then without width. */
const anyRange = (id: ParameterId) => {
  const [low, high] = PARAMETERS[id].range;
  const beyond = (high - low) / 10;
  return fc
    .tuple(fc.boolean(), fc.boolean(), between(0, 1), between(0, 1), between(0, 1))
    .map(([outside, flat, ...shares]) => {
      const from = outside ? low - beyond : low;
      const to = outside ? high + beyond : high;
      const [a = 0, b = 0, c = 0] = shares.map((share) => from + share * (to - from)).sort((p, q) => p - q);
      return flat ? { low: b, mode: b, high: b } : { low: a, mode: b, high: c };
    });
};
/** Ranges of up to ten parameters, in the order of the table. */
const anyRanges: fc.Arbitrary<Ranges> = fc
  .subarray([...PARAMETER_IDS], { maxLength: 10 })
  .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, anyRange(id)]))) as fc.Arbitrary<Ranges>);

const whole = (maps: readonly Uncertain[], how: { size: number; seed: number; correlation: number }): Draws => {
  const draws = new Draws(maps, DRAWN, how);
  draws.advance(how.size);
  return draws;
};
const anyCorrelation = fc.constantFrom(0, 0.3, 1);

describe('draws in one pass', () => {
  it('are bit for bit those of the plain way, whatever has a range', () => {
    fc.assert(
      fc.property(anyInputs, anyRanges, fc.nat(), anyCorrelation, (inputs, ranges, seed, correlation) => {
        const how = { size: 12, seed, correlation };
        const draws = whole([{ inputs, ranges }], how);
        const expected = uncertainty(inputs, ranges, DRAWN, how);
        for (const id of DRAWN) expect(spreadOf(draws.column(0, id)).quantiles).toEqual(expected[id]);
      }),
      { numRuns: 120 },
    );
  });

  it('give two maps the same draws, as the plain comparison does', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, anyRanges, anyCorrelation, (a, b, ranges, correlation) => {
        const how = { size: 15, seed: 7, correlation };
        const draws = whole(
          [
            { inputs: a, ranges },
            { inputs: b, ranges },
          ],
          how,
        );
        for (const id of ['retention', 'lifetimeValue', 'deliveredValue'] as const)
          expect(winShare(draws.column(0, id), draws.column(1, id))).toBe(
            shareOfWins({ inputs: a, ranges }, { inputs: b, ranges }, id, how),
          );
      }),
      { numRuns: 60 },
    );
  });

  it('begin the same however many follow, and however they are cut into pieces', () => {
    const map = { inputs: {}, ranges: { serviceValue: { low: 40, mode: 60, high: 80 } } };
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), anyCorrelation, (steps, correlation) => {
        const pieces = new Draws([map], DRAWN, { size: 90, seed: 3, correlation });
        for (const step of steps) pieces.advance(pieces.drawn + step);
        const all = whole([map], { size: 90, seed: 3, correlation });
        for (const id of DRAWN)
          expect(pieces.column(0, id)).toEqual(all.column(0, id).subarray(0, Math.min(90, pieces.drawn)));
      }),
      { numRuns: 60 },
    );
  });

  it('without width are the point result, bit for bit', () => {
    fc.assert(
      fc.property(anyInputs, fc.subarray([...PARAMETER_IDS]), fc.nat(), (inputs, ids, seed) => {
        const ranges = Object.fromEntries(
          ids.map((id) => [id, { low: inputs[id], mode: inputs[id], high: inputs[id] }]),
        ) as Ranges;
        const result = evaluateSettled(inputs);
        const draws = whole([{ inputs, ranges }], { size: 3, seed, correlation: 0.5 });
        for (const id of DRAWN) expect([...draws.column(0, id)]).toEqual(Array(3).fill(result[id]));
      }),
      { numRuns: 120 },
    );
  });

  it('take their random numbers in the order of the table, not of the question', () => {
    const service = { low: 40, mode: 60, high: 80 };
    const churn = { low: 0, mode: 0.02, high: 0.2 };
    const there: Uncertain = { inputs: {}, ranges: { serviceValue: service, involuntaryChurn: churn } };
    const back: Uncertain = { inputs: {}, ranges: { involuntaryChurn: churn, serviceValue: service } };
    expect(rangedIds([back])).toEqual(['serviceValue', 'involuntaryChurn']);
    const how = { size: 20, seed: 1, correlation: 0 };
    expect(whole([back], how).column(0, 'retention')).toEqual(whole([there], how).column(0, 'retention'));
  });
});

describe('the printed vector (RV24)', () => {
  // Its ranges stand in another order than the table's: choice sensitivity comes before the effect of switching cost.
  const ORDER = [
    'serviceValue',
    'timeCost',
    'baseExpectation',
    'choiceSensitivity',
    'switchingEffectiveness',
  ] as const satisfies readonly ParameterId[];
  const RANGES: Ranges = {
    serviceValue: { low: 50, mode: 60, high: 75 },
    timeCost: { low: 25, mode: 40, high: 50 },
    baseExpectation: { low: 14, mode: 20, high: 30 },
    choiceSensitivity: { low: 0.06, mode: 0.1, high: 0.15 },
    switchingEffectiveness: { low: 0.3, mode: 1, high: 1.2 },
  };
  const EXPECTED = {
    meanSatisfaction: [45.3251602, 55.9558565, 62.4200617, 66.6153689, 71.3607008],
    attitude: [43.5371377, 45.5957466, 46.8023494, 47.6344714, 48.7928059],
    retention: [0.638656996, 0.701116985, 0.746101335, 0.789905489, 0.850161983],
    challengedRetention: [0.228889656, 0.279362619, 0.314639248, 0.345281115, 0.379562672],
    lifetimeValue: [135.261802, 191.199592, 244.374074, 312.970113, 450.107989],
  } as const;
  const ids = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[];
  const map = { inputs: DEFAULT_INPUTS, ranges: RANGES };

  it('comes out in its own order', () => {
    const draws = new Draws([map], DRAWN, DEFAULT_DRAWING, ORDER);
    draws.advance(DEFAULT_DRAWING.size);
    for (const id of ids)
      spreadOf(draws.column(0, id)).quantiles.forEach((value, place) =>
        expect(value / (EXPECTED[id][place] ?? NaN)).toBeCloseTo(1, 8),
      );
  });

  it('comes out in the order of the table up to the error of the draws', () => {
    const draws = whole([map], DEFAULT_DRAWING);
    for (const id of ids) {
      const { quantiles, error } = spreadOf(draws.column(0, id));
      quantiles.forEach((value, place) =>
        expect(Math.abs(value - (EXPECTED[id][place] ?? NaN))).toBeLessThan(4 * error),
      );
    }
  });
});
