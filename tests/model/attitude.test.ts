import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../src/model/arithmetic';
import { relationalBenefits, trust } from '../../src/model/attitude';
import { evaluate, evaluateSettled } from '../../src/model/evaluate';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { RUNS, anyInputs } from './arbitrary';
import { expectAtMost, expectClose, expectPrinted, total } from './printed';

describe('attitudinal loyalty', () => {
  test('has the printed bars at the baseline (RV02b)', () => {
    const printed = { curve: 17.96452, trust: 11.11668, affection: 3, benefits: 5.7, intrinsic: 9.069767 };
    const { attitudeBars } = evaluate();
    expect(Object.keys(attitudeBars)).toEqual(Object.keys(printed));
    for (const [bar, height] of Object.entries(printed))
      expectPrinted(attitudeBars[bar as keyof typeof printed], height, bar);
  });

  test('is the sum of its bars, within 0…100 (law I9)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { attitude, attitudeBars } = evaluateSettled(inputs);
        expectClose(total(attitudeBars), attitude);
        expectAtMost(0, attitude);
        expectAtMost(attitude, 100);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('trust', () => {
  test.each([
    [0, 40],
    [1, 45.5],
    [4, 55.03906],
    [8, 59.79752],
    [20, 61.93023],
  ])('after %d years at satisfaction 62 is the printed one (RV08)', (tenure, printed) => {
    expectPrinted(trust(numbers, 62, { ...DEFAULT_INPUTS, tenure }), printed);
  });

  test('lies between where it began and the satisfaction it learns from (law I10)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { trust: reached, meanSatisfactionForLoyalty } = evaluateSettled(inputs);
        expectAtMost(Math.min(inputs.initialTrust, meanSatisfactionForLoyalty), reached);
        expectAtMost(reached, Math.max(inputs.initialTrust, meanSatisfactionForLoyalty));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('relational benefits', () => {
  test('are 38 at the baseline (RV02)', () => expectPrinted(relationalBenefits(numbers, DEFAULT_INPUTS), 38));

  test('are a weighted mean of the five (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const five = [
          inputs.socialBenefit,
          inputs.specialPriceBenefit,
          inputs.specialServiceBenefit,
          inputs.confidenceBenefit,
          inputs.respectBenefit,
        ];
        const mean = relationalBenefits(numbers, inputs);
        expectAtMost(Math.min(...five), mean);
        expectAtMost(mean, Math.max(...five));
      }),
      { numRuns: RUNS },
    );
  });
});
