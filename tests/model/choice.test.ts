import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../src/model/alternatives';
import { numbers } from '../../src/model/arithmetic';
import { offers, stayProbability } from '../../src/model/choice';
import { evaluate, evaluateSettled } from '../../src/model/evaluate';
import { PARAMETERS, type ParameterId } from '../../src/model/parameters';
import { retentionWith } from '../../src/model/response';
import { DEFAULT_INPUTS, type Inputs } from '../../src/model/settle';
import scenarios from '../reference/scenarios.json' with { type: 'json' };
import { RUNS, anyAlternative, anyInputs, between } from './arbitrary';
import { expectAtMost, expectClose, expectPrinted, expectSameResult } from './printed';

const scenario = (id: string): object => scenarios.find((one) => one.id === id)?.set ?? {};
const retention = (inputs: Inputs): number => evaluateSettled(inputs).retention;
/** Somewhere between a value and the upper end of its range. */
const raised = (inputs: Inputs, id: ParameterId, part: number): Inputs => ({
  ...inputs,
  [id]: inputs[id] + part * (PARAMETERS[id].range[1] - inputs[id]),
});

/** What can only bind customers or please them (I18). */
const RAISES = [
  'productValue',
  'serviceValue',
  'personnelValue',
  'socialBenefit',
  'specialPriceBenefit',
  'specialServiceBenefit',
  'confidenceBenefit',
  'respectBenefit',
  'affection',
  'initialTrust',
  'recoveryQuality',
  'complaintHandling',
  'delightPassThrough',
  'learningTime',
  'learningEffort',
  'technicalConversion',
  'financialLoss',
  'procurementRisk',
  'personalRelationship',
  'enterpriseResources',
  'productsUsed',
  'structuralIntegration',
  'socialNorm',
  'situation',
] as const satisfies readonly ParameterId[];
/** What can only cost customers (I18, I19). */
const LOWERS = [
  'moneyCost',
  'timeCost',
  'energyCost',
  'psychicCost',
  'doNothingValue',
  'involuntaryChurn',
  'priorFailures',
  'baseExpectation',
  'failureSeverity',
] as const satisfies readonly ParameterId[];

describe('staying of a customer who compares', () => {
  const rival = (availability: number, deliveredValue: number, copies = 1): Alternative => ({
    deliveredValue,
    availability,
    copies,
  });
  test.each<[string, readonly Alternative[], number]>([
    ['no alternative', [], 1],
    ['one equal rival', [rival(1, 0)], 0.5],
    ['one that half the customers know', [rival(0.5, 0)], 0.75],
    ['one much better that half the customers know', [rival(0.5, 5)], 0.5033464],
    ['four copies', [rival(1, 0, 4)], 0.2],
    ['two that some know', [rival(0.8, 0), rival(0.5, -1)], 0.5420334],
  ])('against %s is the printed probability (RV11)', (_, alternatives, printed) => {
    const inputs = { ...DEFAULT_INPUTS, choiceSensitivity: 1, doNothingValue: -50, alternatives };
    expectPrinted(stayProbability(0, 0, inputs), printed);
  });
});

describe('retention and its three parts', () => {
  test.each([
    ['baseline', 0.1849276, 0.1625879, 0.4161309],
    ['air_vip', 0.2490847, 0.3133757, 0.3038403],
    ['fedex', 0.6359942, 0.1584901, 0.1443441],
    ['soft_y4', 0.1613127, 0.7455646, 0.04790989],
    ['tetra_deep', 0.7340498, 0.2431688, 0.002743533],
    ['shop_only', 0.08771067, 0.01757329, 0.8429688],
    ['agent_ext', 0.8121802, 0.1335015, 0.032903],
    ['monopoly', 0.1043436, 0.1313529, 0.7436972],
  ])('of %s are the printed ones (RV13)', (id, ...printed) => {
    const { trueLoyaltyPart, lockInPart, captivePart } = evaluate(scenario(id));
    [trueLoyaltyPart, lockInPart, captivePart].forEach((part, i) => expectPrinted(part, printed[i] ?? NaN));
  });

  test('stand in the order true loyalty ≤ under challenge ≤ retention (law I16)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const r = evaluateSettled(inputs);
        expect(r.trueLoyalty).toBeGreaterThanOrEqual(0);
        expectAtMost(r.trueLoyalty, r.challengedRetention);
        expectAtMost(r.challengedRetention, r.retention);
        expectAtMost(r.retention, 1 - inputs.involuntaryChurn);
      }),
      { numRuns: RUNS },
    );
  });

  test('add up to it, none below zero (law I17)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { trueLoyaltyPart, lockInPart, captivePart, retention: all } = evaluateSettled(inputs);
        expectClose(trueLoyaltyPart + lockInPart + captivePart, all);
        for (const part of [trueLoyaltyPart, lockInPart, captivePart]) expectAtMost(0, part);
      }),
      { numRuns: RUNS },
    );
  });

  test('never fall with what pleases or binds (law I18)', () => {
    fc.assert(
      fc.property(anyInputs, between(0, 1), (inputs, part) => {
        const before = retention(inputs);
        for (const id of RAISES) expectAtMost(before, retention(raised(inputs, id, part)), id);
      }),
      { numRuns: RUNS },
    );
  });

  test('never rise with what costs (laws I18, I19)', () => {
    fc.assert(
      fc.property(anyInputs, between(0, 1), (inputs, part) => {
        const before = retention(inputs);
        for (const id of LOWERS) expectAtMost(retention(raised(inputs, id, part)), before, id);
      }),
      { numRuns: RUNS },
    );
  });

  test('need no binding: the corner shop keeps its customers and none of them is loyal (law I42)', () => {
    const { retention: kept, challengedRetention } = evaluate(scenario('shop_only'));
    expect(kept).toBeGreaterThanOrEqual(0.9);
    expect(challengedRetention).toBeLessThanOrEqual(0.2);
  });
});

describe('alternatives', () => {
  test('that are better, better known or more take customers away (law I20)', () => {
    fc.assert(
      fc.property(anyInputs, anyAlternative, between(0, 1), (inputs, rival, part) => {
        const against = (one: Alternative) =>
          retention({ ...inputs, alternatives: [...inputs.alternatives.slice(0, 2), one] });
        const before = against(rival);
        const { availability, copies, deliveredValue } = rival;
        expectAtMost(against({ ...rival, availability: availability + part * (1 - availability) }), before);
        expectAtMost(against({ ...rival, copies: copies + part * (8 - copies) }), before);
        if (deliveredValue !== undefined)
          expectAtMost(against({ ...rival, deliveredValue: deliveredValue + part * (80 - deliveredValue) }), before);
      }),
      { numRuns: RUNS },
    );
  });

  test('count by their distance only: a constant on every offer changes nothing (law I21)', () => {
    const anyDirect = fc.array(
      fc.record({ deliveredValue: between(-60, 80), availability: between(0, 1), copies: between(1, 8) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(anyInputs, anyDirect, between(-50, 50), (given, alternatives, by) => {
        const { deliveredValue, attitude, switchingCost } = evaluateSettled(given);
        const inputs = { ...given, homogenisation: 0, alternatives };
        const moved = {
          ...inputs,
          doNothingValue: inputs.doNothingValue + by,
          alternatives: alternatives.map((one) => ({ ...one, deliveredValue: one.deliveredValue + by })),
        };
        expectClose(
          retentionWith(attitude, switchingCost, deliveredValue + by, moved),
          retentionWith(attitude, switchingCost, deliveredValue, inputs),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('when there are none, and doing without is unthinkable, leave only involuntary churn (law I23)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const alone = { ...inputs, alternatives: [], doNothingValue: -1e6 };
        expectClose(retention(alone), 1 - inputs.involuntaryChurn);
      }),
      { numRuns: RUNS },
    );
  });

  test('known to all, in two copies, are the same as listed twice (law I24)', () => {
    fc.assert(
      fc.property(anyInputs, anyAlternative, (inputs, rival) => {
        const known = { ...rival, availability: 1 };
        const alone = { ...known, copies: 1 };
        const against = (alternatives: readonly Alternative[]) => evaluateSettled({ ...inputs, alternatives });
        expectSameResult(against([{ ...known, copies: 2 }]), against([alone, alone]));
      }),
      { numRuns: RUNS },
    );
  });

  test('may stand in any order (law I45)', () => {
    const anyOrder = anyInputs.chain((inputs) =>
      fc.tuple(
        fc.constant(inputs),
        fc.shuffledSubarray([...inputs.alternatives], { minLength: inputs.alternatives.length }),
      ),
    );
    fc.assert(
      fc.property(anyOrder, ([inputs, alternatives]) => {
        expectSameResult(evaluateSettled({ ...inputs, alternatives }), evaluateSettled(inputs));
      }),
      { numRuns: RUNS },
    );
  });

  test('are all worth the own offer when everything is the same (law I46)', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        const inputs = { ...given, homogenisation: 1 };
        const { deliveredValue } = evaluateSettled(inputs);
        for (const { value } of offers(numbers, deliveredValue, inputs)) expectClose(value, deliveredValue);
      }),
      { numRuns: RUNS },
    );
  });
});

test('retention at the own attitude, switching cost and delivered value is the one of the whole model (law)', () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const { attitude, switchingCost, deliveredValue, retention: all } = evaluateSettled(inputs);
      expect(retentionWith(attitude, switchingCost, deliveredValue, inputs)).toBe(all);
    }),
    { numRuns: RUNS },
  );
});
