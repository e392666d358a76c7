import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../src/model/arithmetic';
import { evaluate, evaluateSettled } from '../../src/model/evaluate';
import type { ParameterId } from '../../src/model/parameters';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { alternativeValue, deliveredValueOf, intrinsicValue } from '../../src/model/value';
import { WEIGHT_GROUPS } from '../../src/model/weight-groups';
import { RUNS, anyInputs, anyRatings } from './arbitrary';
import { expectAtMost, expectClose, expectPrinted, expectSameResult, total } from './printed';

const VALUES = ['productValue', 'serviceValue', 'personnelValue', 'imageValue'] as const;
const COSTS = ['moneyCost', 'timeCost', 'energyCost', 'psychicCost'] as const;

describe('customer delivered value', () => {
  test('has the printed bars at the baseline (RV01)', () => {
    const printed = {
      productValue: 26,
      serviceValue: 15,
      personnelValue: 9,
      imageValue: 12.15,
      moneyCost: -25,
      timeCost: -8,
      energyCost: -3,
      psychicCost: -7,
      specialPrice: 1,
      confidence: 1.05,
    };
    const { valueBars } = evaluate();
    expect(Object.keys(valueBars)).toEqual(Object.keys(printed));
    for (const [bar, height] of Object.entries(printed))
      expectPrinted(valueBars[bar as keyof typeof printed], height, bar);
  });

  test('is the sum of its bars, and value less cost (law I1)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { valueBars, deliveredValue, totalCustomerValue, totalCustomerCost } = evaluateSettled(inputs);
        expectClose(total(valueBars), deliveredValue);
        expectClose(totalCustomerValue - totalCustomerCost, deliveredValue);
      }),
      { numRuns: RUNS },
    );
  });

  test('keeps value within 0…100 and cost within 0…100κ (law I2)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { totalCustomerValue, totalCustomerCost } = evaluateSettled(inputs);
        expectAtMost(0, totalCustomerValue);
        expectAtMost(totalCustomerValue, 100);
        expectAtMost(0, totalCustomerCost);
        expectAtMost(totalCustomerCost, 100 * inputs.costSensitivity);
      }),
      { numRuns: RUNS },
    );
  });

  test('and everything after it does not depend on the scale of a group of weights (law I3)', () => {
    fc.assert(
      fc.property(
        anyInputs,
        fc.constantFrom(...WEIGHT_GROUPS),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (inputs, group, by) => {
          const scaled: Record<ParameterId, number> = { ...inputs };
          for (const id of group) scaled[id] = inputs[id] * by;
          expectSameResult(evaluateSettled({ ...scaled, alternatives: inputs.alternatives }), evaluateSettled(inputs));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('takes a group of zeros for equal weights', () => {
    const zeros = { productWeight: 0, serviceWeight: 0, personnelWeight: 0, imageWeight: 0 };
    const ones = { productWeight: 1, serviceWeight: 1, personnelWeight: 1, imageWeight: 1 };
    expectClose(evaluate(zeros).deliveredValue, evaluate(ones).deliveredValue);
  });

  test('never falls with a value and never rises with a cost (laws I4, I5)', () => {
    fc.assert(
      fc.property(anyInputs, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, part) => {
        const before = evaluateSettled(inputs).deliveredValue;
        const after = (id: ParameterId) =>
          evaluateSettled({ ...inputs, [id]: inputs[id] + part * (100 - inputs[id]) }).deliveredValue;
        for (const id of VALUES) expectAtMost(before, after(id), id);
        for (const id of COSTS) expectAtMost(after(id), before, id);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('intrinsic value', () => {
  test('is the printed one (RV09)', () => {
    const at = (set: object) => evaluate(set).intrinsicValue;
    expectPrinted(at({}), 60.46512);
    expect(at({ productValue: 0 })).toBe(0);
    expect(at({ moneyCost: 100, specialPriceBenefit: 0 })).toBe(0);
    expectPrinted(at({ productValue: 100 }), 72.22222);
    expectPrinted(
      at({ productValue: 80, serviceValue: 80, personnelValue: 80, moneyCost: 20, specialPriceBenefit: 0 }),
      80,
    );
  });

  test('lies between the least and the greatest of its ingredients (law I11)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { serviceWeight: s, personnelWeight: e, serviceValue, personnelValue } = inputs;
        const service =
          s + e > 0 ? (s * serviceValue + e * personnelValue) / (s + e) : (serviceValue + personnelValue) / 2;
        const relief = (inputs.specialPriceRelief * inputs.specialPriceBenefit) / 100;
        const ingredients = [inputs.productValue, service, 100 - inputs.moneyCost * (1 - relief)];
        const value = intrinsicValue(numbers, inputs);
        expectAtMost(Math.min(...ingredients), value);
        expectAtMost(value, Math.max(...ingredients));
        if (Math.min(...ingredients) <= 0) expectClose(value, 0);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the delivered value of an alternative', () => {
  test('is its own number, or its ratings under the weights of the customer', () => {
    expect(deliveredValueOf({ deliveredValue: 18, availability: 1, copies: 1 }, DEFAULT_INPUTS)).toBe(18);
    const ratings = {
      productValue: 80,
      serviceValue: 40,
      personnelValue: 40,
      imageValue: 20,
      moneyCost: 30,
      timeCost: 50,
      energyCost: 10,
      psychicCost: 60,
    };
    // 0.40·80 + 0.25·40 + 0.15·40 + 0.20·20 = 52; 0.5·30 + 0.2·50 + 0.1·10 + 0.2·60 = 38.
    expectClose(deliveredValueOf({ ratings, availability: 1, copies: 1 }, DEFAULT_INPUTS), 14);
  });

  test('equals the own one for an offer with the same ratings, without halo and relief (law)', () => {
    fc.assert(
      fc.property(anyInputs, anyRatings, (given, ratings) => {
        const inputs = { ...given, ...ratings, imageHalo: 0, specialPriceRelief: 0, confidenceRelief: 0 };
        const alternative = { ratings, availability: 1, copies: 1 };
        expectClose(alternativeValue(numbers, inputs, alternative), evaluateSettled(inputs).deliveredValue);
      }),
      { numRuns: RUNS },
    );
  });
});
