import { describe, expect, test } from 'vitest';
import { evaluate, evaluateSettled } from '../../src/model/evaluate';
import { OUTPUT_IDS, type OutputId } from '../../src/model/outputs';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import scenarios from '../reference/scenarios.json' with { type: 'json' };
import { expectClose, expectPrinted, total } from './printed';

const scenario = (id: string): object => scenarios.find((one) => one.id === id)?.set ?? {};

const BASELINE = {
  deliveredValue: 21.2,
  totalCustomerValue: 62.15,
  totalCustomerCost: 40.95,
  expectation: 20,
  disconfirmation: 1.2,
  intrinsicValue: 60.46512,
  satisfaction: 64.83004,
  satisfactionUnrecovered: 35.69967,
  satisfactionRecovered: 53.44583,
  satisfactionRecoveredForLoyalty: 53.28468,
  meanSatisfaction: 62.80431,
  meanSatisfactionForLoyalty: 62.79625,
  curveLoyalty: 44.9113,
  trust: 55.58338,
  relationalBenefits: 38,
  attitude: 46.85096,
  switchingCost: 10.26166,
  noSearchProbability: 0.05246937,
  retention: 0.7636465,
  challengedRetention: 0.3475156,
  trueLoyalty: 0.1849276,
  trueLoyaltyPart: 0.1849276,
  lockInPart: 0.1625879,
  captivePart: 0.4161309,
  lifetimeValue: 269.6685,
  lifetimeValueFinite: 254.4708,
  expectedLifetime: 4.23095,
  recommendation: 7.286097,
  resentment: 6.04757,
};

/** The corner shop: the same offer before and after a better shop opens, and loved (RV12). */
const SHOPS: Readonly<Record<string, typeof BASELINE>> = {
  shop_only: {
    deliveredValue: -4.9075,
    totalCustomerValue: 39.7825,
    totalCustomerCost: 44.69,
    expectation: 2,
    disconfirmation: -6.9075,
    intrinsicValue: 40.03041,
    satisfaction: 31.30254,
    satisfactionUnrecovered: 12.06793,
    satisfactionRecovered: 22.10534,
    satisfactionRecoveredForLoyalty: 21.99405,
    meanSatisfaction: 29.88095,
    meanSatisfactionForLoyalty: 29.87538,
    curveLoyalty: 29.99014,
    trust: 31.49684,
    relationalBenefits: 19.75,
    attitude: 28.26248,
    switchingCost: 2.132332,
    noSearchProbability: 0.005393303,
    retention: 0.9482527,
    challengedRetention: 0.105284,
    trueLoyalty: 0.08771067,
    trueLoyaltyPart: 0.08771067,
    lockInPart: 0.01757329,
    captivePart: 0.8429688,
    lifetimeValue: 891.5189,
    lifetimeValueFinite: 609.5175,
    expectedLifetime: 19.32469,
    recommendation: 3.632098,
    resentment: 1.232222,
  },
  shop_rival: {
    deliveredValue: -4.9075,
    totalCustomerValue: 39.7825,
    totalCustomerCost: 44.69,
    expectation: 2,
    disconfirmation: -6.9075,
    intrinsicValue: 40.03041,
    satisfaction: 31.30254,
    satisfactionUnrecovered: 12.06793,
    satisfactionRecovered: 22.10534,
    satisfactionRecoveredForLoyalty: 21.99405,
    meanSatisfaction: 29.88095,
    meanSatisfactionForLoyalty: 29.87538,
    curveLoyalty: 29.99014,
    trust: 31.49684,
    relationalBenefits: 19.75,
    attitude: 28.26248,
    switchingCost: 2.132332,
    noSearchProbability: 0.005393303,
    retention: 0.01243197,
    challengedRetention: 0.01200626,
    trueLoyalty: 0.01072285,
    trueLoyaltyPart: 0.01072285,
    lockInPart: 0.001283416,
    captivePart: 0.000425707,
    lifetimeValue: -48.65788,
    lifetimeValueFinite: -48.65788,
    expectedLifetime: 1.012588,
    recommendation: 3.632098,
    resentment: 0.0899919,
  },
  shop_loved: {
    deliveredValue: 36.315,
    totalCustomerValue: 70.05,
    totalCustomerCost: 33.735,
    expectation: 19.5,
    disconfirmation: 16.815,
    intrinsicValue: 61.32265,
    satisfaction: 86.7748,
    satisfactionUnrecovered: 66.40048,
    satisfactionRecovered: 80.33978,
    satisfactionRecoveredForLoyalty: 80.23731,
    meanSatisfaction: 86.50671,
    meanSatisfactionForLoyalty: 86.50569,
    curveLoyalty: 69.57553,
    trust: 85.85438,
    relationalBenefits: 65.5,
    attitude: 72.52448,
    switchingCost: 10.19084,
    noSearchProbability: 0.5782419,
    retention: 0.9208845,
    challengedRetention: 0.7932919,
    trueLoyalty: 0.6925848,
    trueLoyaltyPart: 0.6925848,
    lockInPart: 0.1007071,
    captivePart: 0.1275926,
    lifetimeValue: 778.0793,
    lifetimeValueFinite: 578.626,
    expectedLifetime: 12.63975,
    recommendation: 9.579945,
    resentment: 1.35887,
  },
};

describe('the whole model', () => {
  test('at the baseline gives the printed results (RV02)', () => {
    const result = evaluate();
    expect(Object.keys(BASELINE).toSorted()).toEqual(OUTPUT_IDS.toSorted());
    for (const id of OUTPUT_IDS) expectPrinted(result[id], BASELINE[id], id);
    expect([result.satisfactionLabel, result.loyaltyLabel]).toEqual(['loyalist', 'spurious']);
  });

  test.each(Object.entries(SHOPS))('of %s gives the printed results (RV12)', (id, printed) => {
    const result = evaluate(scenario(id));
    for (const [output, value] of Object.entries(printed)) expectPrinted(result[output as OutputId], value, output);
  });

  test('lets value be read as a ratio and in yuan (RV36)', () => {
    const { totalCustomerValue, totalCustomerCost, valueBars } = evaluate();
    expectPrinted(totalCustomerValue / totalCustomerCost, 1.517705);
    expectClose(3 * total(valueBars), 63.6);
  });

  test('settles what it is given, and takes what is settled as it is', () => {
    expect(evaluate({ productValue: 1e9 })).toEqual(evaluate({ productValue: 100 }));
    expect(evaluate(null)).toEqual(evaluate());
    expect(evaluateSettled(DEFAULT_INPUTS)).toEqual(evaluate());
  });

  test('leaves its inputs alone', () => {
    const inputs = Object.freeze({ productValue: 70, alternatives: Object.freeze([]) });
    expect(evaluate(inputs)).toEqual(evaluate({ productValue: 70, alternatives: [] }));
  });
});
