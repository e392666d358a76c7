import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTION_GROUP_IDS, actionGroup, groupOfAction } from '../../src/content/action-groups';
import {
  byReturn,
  changedInputs,
  highestCost,
  neededRetention,
  outcomeOf,
  planned,
  singles,
} from '../../src/content/actions-plan';
import { actionsHeadline, costSentence, retentionSentence } from '../../src/content/actions-sentences';
import { spell } from '../../src/content/sentence';
import { ACTION_IDS } from '../../src/model/action-table';
import { evaluateSettled } from '../../src/model/evaluate';
import { settle } from '../../src/model/settle';
import { edited, inputsOf, pristine } from '../../src/state/setting';
import { LOCALES } from '../../src/text';
import { caseState, stateOf } from '../charts/subjects';
import { anyInputs } from '../model/arbitrary';

const opening = caseState('opening');
const anyPlan = fc.dictionary(fc.constantFrom(...ACTION_IDS), fc.double({ min: 0, max: 1, noNaN: true }));
const told = (state: ReturnType<typeof stateOf>, plan: Readonly<Record<string, number>>, locale: 'zh' | 'en') => {
  const outcome = outcomeOf(state.inputs, state.result, plan);
  const alone = singles(state.inputs, state.result);
  return [
    spell(actionsHeadline(planned(plan), outcome, state.result, alone, locale)),
    costSentence(outcome, locale),
    retentionSentence(state.inputs, state.result, outcome, locale),
  ];
};

describe('the groups of actions', () => {
  test('have every action once', () => {
    const all = ACTION_GROUP_IDS.flatMap((id) => actionGroup(id).actions);
    expect(all.toSorted()).toEqual(ACTION_IDS.toSorted());
    for (const id of ACTION_GROUP_IDS)
      for (const action of actionGroup(id).actions) expect(groupOfAction(action)).toBe(id);
  });
});

describe('a plan', () => {
  test('put on the map gives exactly what was predicted', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const start = pristine('opening');
        const outcome = outcomeOf(opening.inputs, opening.result, plan);
        const { setting, settled } = edited(start, { values: changedInputs(opening.inputs, outcome.inputs) });
        expect(settled).toEqual([]);
        const reached = evaluateSettled(inputsOf(setting));
        expect(reached.retention).toBe(outcome.result.retention);
        expect(reached.lifetimeValue).toBe(outcome.result.lifetimeValue);
      }),
      { numRuns: 300 },
    );
  });
  test('pays exactly up to its highest cost', () => {
    fc.assert(
      fc.property(anyInputs, anyPlan, (given, plan) => {
        const inputs = settle({ ...given, leverCost: Math.min(given.leverCost, 1000) }).inputs;
        const result = evaluateSettled(inputs);
        const outcome = outcomeOf(inputs, result, plan);
        const most = highestCost(outcome);
        const dear = evaluateSettled({ ...outcome.inputs, leverCost: inputs.leverCost + most });
        const scale = 1 + Math.abs(result.lifetimeValue) + Math.abs(outcome.lifetimeCost) + 1e5;
        expect(Math.abs(dear.lifetimeValue - result.lifetimeValue) / scale).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });
  test('pays for itself from the retention it needs', () => {
    const { inputs, result } = opening;
    const needed = neededRetention(inputs, result, 19) ?? NaN;
    expect(needed).toBeGreaterThan(result.retention);
    expect(needed).toBeLessThan(result.retention + 0.01);
    expect(neededRetention(inputs, result, 0)).toBe(result.retention);
    expect(neededRetention(inputs, result, 90_000)).toBeNull();
  });
  test('costs what its actions cost over the years that customers stay', () => {
    const { cost, lifetimeCost, result, netGain, perYuan } = outcomeOf(opening.inputs, opening.result, {
      preorder: 1,
      vip: 0.5,
    });
    expect(cost).toBeCloseTo(6.5, 9);
    expect(lifetimeCost).toBeCloseTo(6.5 / (1 - result.retention / 1.1), 9);
    expect(netGain).toBeCloseTo(result.lifetimeValue - opening.result.lifetimeValue, 9);
    expect(perYuan).toBeCloseTo(netGain / lifetimeCost, 9);
  });
  test('of single actions is sorted by what comes back, free gains first', () => {
    const list = byReturn(singles(opening.inputs, opening.result));
    expect(list).toHaveLength(35);
    expect(list.slice(0, 2).map(({ id }) => id)).toEqual(['bigpack', 'cheappack']);
    expect(list.at(-1)?.id).toBe('lowpurity');
    const paid = list.filter(({ cost }) => cost > 0).map(({ perYuan }) => perYuan);
    expect(paid).toEqual(paid.toSorted((a, b) => b - a));
  });
});

describe('the sentences on actions', () => {
  test('state the finding', () => {
    const plan = { preorder: 1, staffstable: 1, lowpurity: 1 };
    expect(told(opening, plan, 'zh')).toEqual([
      '这三项举措让留存从68%到92%，每人每年花¥4.5，净多¥6,290',
      '每人每年花到¥1,050还不亏；现在花¥4.5。',
      '花这¥4.5，留存只要到68.0%（多0.1个百分点）就回本；模型算出来是91.7%。',
    ]);
    expect(told(opening, { preorder: 1 }, 'en')[0]).toBe(
      'Pre-order, less queueing: retention from 68% to 90%, ¥1.5 per customer and year, a net gain of ¥5,450',
    );
    expect(told(opening, {}, 'zh')[0]).toBe(
      '单做一项，净得最多的是延伸服务/跑腿：留存从68%到95%，每人每年花¥6，净多¥8,800',
    );
    expect(told(opening, { lowpurity: 1 }, 'en').slice(1)).toEqual([
      'Even at no cost this plan would not add anything: there is no cost at which it pays.',
      'This plan costs nothing: it pays as long as retention does not fall.',
    ]);
  });
  test('are whole everywhere', () => {
    fc.assert(
      fc.property(anyInputs, anyPlan, fc.constantFrom(...LOCALES), (inputs, plan, locale) => {
        for (const text of told(stateOf(inputs), plan, locale))
          expect(text).not.toMatch(/NaN|Infinity|undefined|—|\{|^\s*$/);
      }),
      { numRuns: 300 },
    );
  });
});
