import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATING_IDS, type RatingId } from '../../src/model/alternatives';
import { evaluateSettled } from '../../src/model/evaluate';
import type { KanoClass } from '../../src/model/kano';
import {
  ALL_ONE_DIMENSIONAL,
  KANO_CLASSES,
  contributions,
  expectedBars,
  feltByClass,
  satisfactionIfFelt,
} from '../../src/model/kano-offer';
import { numbers } from '../../src/model/arithmetic';
import { feltDisconfirmation } from '../../src/model/satisfaction';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { RUNS, anyInputs, between } from './arbitrary';
import { expectAtMost, expectClose, total } from './printed';

const anyRow = fc.constantFrom(...RATING_IDS);
const anyClasses = fc.record(
  Object.fromEntries(RATING_IDS.map((id) => [id, fc.constantFrom(...KANO_CLASSES)])) as Record<
    RatingId,
    fc.Arbitrary<KanoClass>
  >,
);
/** One to seven bars given by hand; at least one stays free. */
const someBars = fc
  .subarray([...RATING_IDS], { minLength: 1, maxLength: 7 })
  .chain((ids) =>
    fc.record(Object.fromEntries(ids.map((id) => [id, between(-60, 60)])) as Record<RatingId, fc.Arbitrary<number>>),
  );

describe('the eight rows of the offer', () => {
  test('sum to delivered value, what is given back included (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) =>
        expectClose(total(contributions(inputs)), evaluateSettled(inputs).deliveredValue),
      ),
      { numRuns: RUNS },
    );
  });

  test('are expected to sum to the expectation, whatever bars are given by hand (law)', () => {
    fc.assert(
      fc.property(anyInputs, someBars, (inputs, given) => {
        const { expectation } = evaluateSettled(inputs);
        expectClose(total(expectedBars(inputs)), expectation);
        const bars = expectedBars(inputs, given);
        expectClose(total(bars), expectation);
        for (const [id, bar] of Object.entries(given)) expect(bars[id as RatingId]).toBe(bar);
      }),
      { numRuns: RUNS },
    );
  });

  test('share the gap in proportion to their size; expected costs are negative', () => {
    const gives = contributions(DEFAULT_INPUTS);
    const bars = expectedBars(DEFAULT_INPUTS);
    const shares = RATING_IDS.map((id) => (bars[id] - gives[id]) / Math.abs(gives[id]));
    for (const share of shares) expect(share).toBeCloseTo(shares[0] ?? NaN, 9);
    expect(Math.abs(shares[0] ?? 0)).toBeGreaterThan(0.001);
    for (const id of RATING_IDS) expect(Math.sign(bars[id]), id).toBe(id.endsWith('Cost') ? -1 : 1);
  });

  test('that give nothing at all share the gap equally', () => {
    const nothing = { ...DEFAULT_INPUTS, imageHalo: 0 };
    for (const id of RATING_IDS) nothing[id] = 0;
    const { expectation } = evaluateSettled(nothing);
    for (const id of RATING_IDS) expect(expectedBars(nothing)[id]).toBeCloseTo(expectation / 8, 12);
  });
});

describe('felt by class', () => {
  test('is delivered less expected when every row is one-dimensional, whatever bars are given by hand (law)', () => {
    fc.assert(
      fc.property(anyInputs, someBars, (inputs, given) => {
        const { disconfirmation } = evaluateSettled(inputs);
        expectClose(feltByClass(inputs, ALL_ONE_DIMENSIONAL), disconfirmation);
        expectClose(feltByClass(inputs, ALL_ONE_DIMENSIONAL, given), disconfirmation);
      }),
      { numRuns: RUNS },
    );
  });

  test('a row that falls short lowers satisfaction most as a must-be and least as an attractive one (law)', () => {
    fc.assert(
      fc.property(anyInputs, anyClasses, anyRow, between(0.1, 40), (inputs, classes, id, short) => {
        const given = { [id]: contributions(inputs)[id] + short };
        const felt = (kind: KanoClass) => feltByClass(inputs, { ...classes, [id]: kind }, given);
        expect(felt('mustBe')).toBeLessThan(felt('oneDimensional'));
        expect(felt('oneDimensional')).toBeLessThan(felt('attractive'));
        const satisfaction = (kind: KanoClass) => satisfactionIfFelt(inputs, felt(kind));
        expectAtMost(satisfaction('mustBe'), satisfaction('oneDimensional'));
        expectAtMost(satisfaction('oneDimensional'), satisfaction('attractive'));
      }),
      { numRuns: RUNS },
    );
  });

  test('a must-be ten points short costs the defaults whole points of satisfaction', () => {
    const given = { serviceValue: contributions(DEFAULT_INPUTS).serviceValue + 10 };
    const at = (kind: KanoClass) =>
      satisfactionIfFelt(
        DEFAULT_INPUTS,
        feltByClass(DEFAULT_INPUTS, { ...ALL_ONE_DIMENSIONAL, serviceValue: kind }, given),
      );
    expect(at('oneDimensional') - at('mustBe')).toBeGreaterThan(5);
    expect(at('attractive') - at('oneDimensional')).toBeGreaterThan(1);
  });
});

describe('satisfaction with another disconfirmation', () => {
  test('is that of the chain with the disconfirmation of the chain (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { disconfirmation, meanSatisfaction } = evaluateSettled(inputs);
        const felt = feltDisconfirmation(numbers, disconfirmation, inputs.lossAversion, inputs.kinkWidth);
        expectClose(satisfactionIfFelt(inputs, felt), meanSatisfaction);
      }),
      { numRuns: RUNS },
    );
  });

  test('never falls with more of it (law)', () => {
    fc.assert(
      fc.property(anyInputs, between(-100, 100), between(0, 50), (inputs, felt, more) => {
        expectAtMost(satisfactionIfFelt(inputs, felt), satisfactionIfFelt(inputs, felt + more));
      }),
      { numRuns: RUNS },
    );
  });
});
