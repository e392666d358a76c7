import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CASES } from '../../src/content/cases';
import {
  EFFECT_OUTPUTS,
  effectsOf,
  MEASURES,
  ranked,
  type EffectMeasure,
  type EffectOutput,
} from '../../src/content/matters-effects';
import { elasticitiesOf } from '../../src/content/matters-elasticity';
import { gapsTo, whySentence } from '../../src/content/matters-gaps';
import { goalSteps, LEVER_IDS, type GoalAsk, type GoalFound } from '../../src/content/matters-goal';
import { mattersHeadline } from '../../src/content/matters-headline';
import { effectSentence, effortSentence, wayText, worthSentence } from '../../src/content/matters-sentences';
import { RowNames } from '../../src/content/matters-words';
import { spell } from '../../src/content/sentence';
import { evaluate } from '../../src/model/evaluate';
import { GOAL_LEVERS } from '../../src/model/goal-levers';
import { deliveredValueOf } from '../../src/model/value';
import { DEFAULT_INPUTS, settle, type Inputs } from '../../src/model/settle';
import { LOCALES, type Locale } from '../../src/text';
import { anyInputs, anyRatings } from '../model/arbitrary';

const known = new Map<string, GoalFound | null>();
/** What is known first of the way to a target; a search is dear, so none is made twice. */
const first = (ask: GoalAsk): GoalFound | null => {
  const key = JSON.stringify(ask);
  for (const found of known.has(key) ? [] : goalSteps(ask)) {
    if (!found) continue;
    known.set(key, found);
    break;
  }
  return known.get(key) ?? null;
};
const headline = (
  inputs: Inputs,
  locale: Locale,
  over: Partial<GoalAsk> = {},
  output: EffectOutput = 'retention',
  searched = true,
) => {
  const ask: GoalAsk = { inputs, target: 0.8, efforts: GOAL_LEVERS, locked: ['moneyCost'], ...over };
  const names = new RowNames(locale);
  return spell(
    mattersHeadline({
      locale,
      names,
      output,
      ranked: ranked(effectsOf(inputs, output, 'ten')),
      ask,
      found: searched ? first(ask) : null,
    }),
  );
};
const opening = settle(CASES.find(({ id }) => id === 'opening')?.set).inputs;
const BROKEN = /NaN|Infinity|undefined|null|\{|——|，，| {2}/;

describe('the headline', () => {
  it('says what moves retention most, and the way around it', () => {
    expect(headline(opening, 'zh')).toBe('货币成本最牵动留存，不动它也到得了80%：先走产品价值+2.7分');
    expect(headline(opening, 'en')).toBe(
      'Money cost moves retention most; 80% is in reach without it: start with product value, +2.7 points',
    );
  });
  it('tells the other states plainly', () => {
    expect(headline(opening, 'zh', { locked: [] })).toMatch(/要到80%留存：先走产品价值/);
    expect(headline(opening, 'zh', { target: 0.5 })).toMatch(/50%留存已经到了/);
    expect(headline(opening, 'en', { target: 0.99 })).toMatch(/99% retention is out of reach: .* gives 9\d\.\d%/);
    expect(headline(opening, 'zh', { locked: LEVER_IDS })).toMatch(/80%留存够不着：.*67\.\d%/);
    expect(headline(opening, 'zh', {}, 'retention', false)).toMatch(/正在算/);
  });
  it('does not pretend that anything moves what nothing moves', () => {
    const stuck = settle({ ...opening, productWeight: 100, involuntaryChurn: 0.3, alternatives: [] }).inputs;
    expect(headline({ ...stuck, choiceSensitivity: 0.01 }, 'zh', { target: 0.3 })).not.toMatch(BROKEN);
  });
  test.each(LOCALES)('is whole in every case, in %s', (locale) => {
    for (const { set } of CASES) {
      const { inputs } = settle(set);
      for (const output of EFFECT_OUTPUTS)
        expect(headline(inputs, locale, { target: 0.9 }, output)).not.toMatch(BROKEN);
    }
  });
});

describe.each(LOCALES)('the sentences in %s', (locale) => {
  const names = new RowNames(locale);
  test('of a row are whole wherever the inputs are', () => {
    fc.assert(
      fc.property(
        anyInputs,
        fc.constantFrom<EffectOutput[]>(...EFFECT_OUTPUTS),
        fc.constantFrom<EffectMeasure[]>(...MEASURES),
        (inputs, output, measure) => {
          for (const effect of effectsOf(inputs, output, measure))
            expect(effectSentence(effect, output, measure, names, locale)).not.toMatch(BROKEN);
        },
      ),
      { numRuns: 100 },
    );
  });
  test('of an answer are whole in every case', () => {
    for (const { set } of CASES) {
      const { inputs } = settle(set);
      const found = first({ inputs, target: 0.9, efforts: GOAL_LEVERS, locked: ['moneyCost'] });
      if (!found) throw new Error('No answer');
      const way = { levers: ['moneyCost', 'affection'] as const, goal: found.mix };
      for (const text of [
        effortSentence(found, locale),
        worthSentence(found, locale),
        ...[way, null, undefined].map((one) => wayText(one, found.ask, names, locale)),
      ])
        expect(text).not.toMatch(BROKEN);
    }
  });
  test('say the ends of the scale, in points where it is no rating', () => {
    const [row] = effectsOf({ ...DEFAULT_INPUTS, productValue: 100 }, 'retention', 'ten');
    if (!row) throw new Error('No row');
    expect(effectSentence(row, 'retention', 'ten', names, locale)).toMatch(
      locale === 'zh' ? /已经到头，不能再好/ : /already at the best end/,
    );
    const expectation = effectsOf(DEFAULT_INPUTS, 'retention', 'ten').at(-1);
    if (!expectation) throw new Error('No row');
    expect(effectSentence(expectation, 'retention', 'ten', names, locale)).toBe(
      locale === 'zh'
        ? '期望（价值分）：高10分，留存−4.7个百分点；低10分，+2.6个百分点。'
        : 'Expectation (pt): 10 points higher, retention −4.7 points; 10 points lower, +2.6 points.',
    );
  });
});

describe('why customers are lost', () => {
  const told = (inputs: Inputs, locale: Locale = 'zh', rivalNames: readonly string[] = ['甲', '乙', '丙']) =>
    whySentence({
      inputs,
      result: evaluate(inputs),
      rivalNames,
      output: 'retention',
      ranked: ranked(effectsOf(inputs, 'retention', 'ten')),
      names: new RowNames(locale),
      locale,
    });
  const theirs = {
    productValue: 80,
    serviceValue: 70,
    personnelValue: 60,
    imageValue: 60,
    moneyCost: 50,
    timeCost: 20,
    energyCost: 30,
    psychicCost: 35,
  };
  const against = (ratings = theirs) => settle({ alternatives: [{ ratings, availability: 1, copies: 1 }] }).inputs;

  test('the gaps add up to the whole difference', () => {
    fc.assert(
      fc.property(anyInputs, anyRatings, (inputs, ratings) => {
        const result = evaluate(inputs);
        const sum = gapsTo(inputs, result, ratings).reduce((all, { points }) => all + points, 0);
        const whole = result.deliveredValue - deliveredValueOf({ ratings, availability: 1, copies: 1 }, inputs);
        expect(sum).toBeCloseTo(whole, 8);
      }),
      { numRuns: 200 },
    );
  });
  it('names the two largest gaps', () => {
    expect(told(against())).toMatch(/产品价值（−6\.0分）和时间成本（−4\.0分）/);
    expect(told(against(), 'en')).toMatch(/product value \(−6\.0 points\) and time cost \(−4\.0 points\)/);
  });
  it('says when nothing is behind, or only one thing', () => {
    const own = { ...theirs, productValue: 65, serviceValue: 60, timeCost: 40 };
    const worse = Object.fromEntries(Object.keys(own).map((id) => [id, id.endsWith('Cost') ? 100 : 0])) as typeof own;
    expect(told(against(worse))).toBe('八项里没有一项落后于甲。');
    expect(told(against({ ...worse, productValue: 100 }))).toMatch(/落后的只有产品价值/);
  });
  it('tells that a stronger rival has no ratings', () => {
    const { inputs } = settle({
      alternatives: [
        { ratings: theirs, availability: 1, copies: 1 },
        { deliveredValue: 70, availability: 1, copies: 1 },
      ],
    });
    expect(told(inputs)).toMatch(/让渡价值更高的乙没有逐项评分。$/);
  });
  it('falls back on what moves the result most', () => {
    expect(told(DEFAULT_INPUTS)).toBe('对手没有逐项评分，说不出差在哪几项；最牵动留存的两项是货币成本和产品价值。');
    expect(told({ ...DEFAULT_INPUTS, alternatives: [] })).toMatch(/^眼前没有对手/);
  });
  test('is whole wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom<Locale[]>(...LOCALES), (inputs, locale) => {
        expect(told(inputs, locale)).not.toMatch(BROKEN);
      }),
      { numRuns: 100 },
    );
  });
});

describe('elasticities', () => {
  it('are shares of lifetime value per point, and per cent per cent for what has a zero', () => {
    const { semi, plain } = elasticitiesOf(DEFAULT_INPUTS);
    const value = evaluate().lifetimeValue;
    const step = 1e-4;
    for (const { id, perPoint } of semi.filter(({ id }) => DEFAULT_INPUTS[id] > step)) {
      const at = (by: number) => Math.log(evaluate({ [id]: DEFAULT_INPUTS[id] + by }).lifetimeValue);
      expect(perPoint).toBeCloseTo((at(step) - at(-step)) / (2 * step), 6);
    }
    const grown = evaluate({ baseProfit: DEFAULT_INPUTS.baseProfit * 1.0001 }).lifetimeValue;
    expect(plain.baseProfit).toBeCloseTo((grown / value - 1) / 0.0001, 5);
    const { retention } = evaluate();
    expect(plain.retention).toBeCloseTo(retention / (1.1 - retention), 12);
    expect(plain.discountRate).toBeLessThan(0);
  });
  it('do not exist for a lifetime value that is not positive', () => {
    const { inputs } = settle({ acquisitionCost: 100_000 });
    expect(elasticitiesOf(inputs)).toMatchObject({ semi: [], plain: { baseProfit: null, discountRate: null } });
  });
  it('are numbers wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { semi, plain } = elasticitiesOf(inputs);
        for (const { perPoint } of semi) expect(Number.isFinite(perPoint)).toBe(true);
        for (const value of Object.values(plain)) expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
