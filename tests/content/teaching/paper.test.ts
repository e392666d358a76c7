import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES, caseById } from '../../../src/content/cases';
import { percent, points, signed, yuan } from '../../../src/content/format';
import { printed } from '../../../src/content/printed';
import { ANSWERS, type Solved } from '../../../src/content/teaching/paper-answers';
import { brief, facts, given, rules } from '../../../src/content/teaching/paper-given';
import { fiveResults, remember, shortName, situation } from '../../../src/content/teaching/paper-sentences';
import { situationOf } from '../../../src/content/teaching/paper-situations';
import {
  FIVE,
  GUESS_UNITS,
  PAPER,
  PAPER_NAMES,
  PAPER_USES,
  QUESTIONS,
} from '../../../src/content/teaching/paper-words';
import { paperCurve } from '../../../src/charts/teaching/paper-curve';
import { paperWaterfall } from '../../../src/charts/teaching/paper-waterfall';
import { estimate } from '../../../src/charts/measure';
import { RATING_IDS } from '../../../src/model/alternatives';
import { LOCALES, type Locale } from '../../../src/text';
import { wordsIn } from '../../charts/pictures';
import { caseState, caseSubject, stateOf, subjectOf } from '../../charts/subjects';
import { anyInputs } from '../../model/arbitrary';
import { written } from '../../words';
import type { Subject } from '../../../src/charts/subject';

const solved = ({ now, locale, rowName, rivalName }: Subject): Solved => ({ ...now, locale, rowName, rivalName });
const inCase = (id: string, locale: Locale) => solved(caseSubject(id, locale));

/** Numbers as results are printed: one decimal, a percent sign, or a currency sign; signs and what follows left out. */
const RESULT = /¥[\d,]+(?:\.\d+)?|(?<![\d.,])\d[\d,]*\.\d(?![\d.])|(?<![\d.,])\d[\d,]*(?:\.\d+)?%/g;
const resultsIn = (text: string): readonly string[] => text.match(RESULT) ?? [];

/** Everything that stands on the worksheet, or filled in: on the key; the link beside. */
function textOf(state: Solved, id: string, filled: boolean): string {
  const { locale, result } = state;
  const shown = filled ? result : null;
  const pictures = [
    paperWaterfall(state, result, shown, 705, estimate),
    paperCurve(state, shown, 352, 196, estimate),
  ].flatMap((picture) => [...wordsIn(picture).values()]);
  const always = [
    situation(caseById(id), 2, locale),
    ...rules(state),
    ...facts(state).map(({ label, text }) => `${label} ${text}`),
    ...FIVE.flatMap((one) => [shortName(one, locale), GUESS_UNITS[one][locale]]),
    ...QUESTIONS.map(({ ask }) => ask[locale]),
  ];
  const told = filled
    ? [
        ...fiveResults(state).map(({ text, because }) => `${text} ${because}`),
        ...QUESTIONS.map((one) => Object.values(ANSWERS[one.id](state)).join(' ')),
      ]
    : [];
  return [...always, ...pictures, ...told].join('\n');
}

test('words and situations are there in both languages', () => {
  for (const words of [...Object.values(PAPER), ...Object.values(PAPER_NAMES), ...Object.values(PAPER_USES)])
    written(words);
  for (const { ask } of QUESTIONS) written(ask);
  for (const one of CASES) written(situationOf(one));
});

describe('the worksheet', () => {
  test.each(LOCALES)('holds none of the numbers of its key, in any case, in %s', (locale) => {
    for (const { id } of CASES) {
      const state = inCase(id, locale);
      const told = new Set(resultsIn(textOf(state, id, true)));
      const { result } = state;
      const { rows, total } = printed(result);
      for (const must of [
        points(total, locale),
        ...RATING_IDS.map((row) => points(rows[row], locale)),
        signed(result.deliveredValue, locale).replace(/^[+−]/, ''),
        points(result.meanSatisfaction, locale),
        points(result.curveLoyalty, locale),
        points(result.attitude, locale),
        percent(result.retention, locale),
        yuan(result.lifetimeValue, locale)
          .replace(/^−/, '')
          .replace(/[万亿KM]$/, ''),
      ])
        expect([...told], id).toContain(must);
      expect(
        resultsIn(textOf(state, id, false)).filter((number) => told.has(number)),
        id,
      ).toEqual([]);
    }
  });
  test('holds none wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...CASES), fc.constantFrom(...LOCALES), (inputs, { id }, locale) => {
        const state = solved(subjectOf(stateOf(inputs), stateOf(inputs), locale));
        const told = new Set(resultsIn(textOf(state, id, true)));
        expect(told.size).toBeGreaterThan(8);
        expect(resultsIn(textOf(state, id, false)).filter((number) => told.has(number))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  test('does not tell how the story ends', () => {
    for (const one of CASES)
      for (const locale of LOCALES) {
        const told = situationOf(one)[locale];
        expect(told, one.id).not.toMatch(/留存率|满意度|真忠诚|走光|retention|satisf(action|ied)|are gone|take-off/i);
        expect(told.length, one.id).toBeGreaterThan(5);
      }
  });
  test('gives what is needed to work delivered value out by hand', () => {
    for (const { id } of CASES) {
      const { inputs, result } = caseState(id);
      const weight = (row: (typeof RATING_IDS)[number]) => {
        const words = wordsIn(paperWaterfall(inCase(id, 'en'), result, null, 705, estimate));
        return Number(words.get(`${row}-weight`));
      };
      const shares = (['specialPrice', 'confidence'] as const).map((one) =>
        one === 'specialPrice'
          ? (inputs.specialPriceRelief * inputs.specialPriceBenefit) / 100
          : (inputs.confidenceRelief * inputs.confidenceBenefit) / 100,
      );
      const [p = 0, s = 0, h = 0] = RATING_IDS.slice(0, 3).map(weight);
      const first = p * inputs.productValue + s * inputs.serviceValue + h * inputs.personnelValue;
      const image = (1 - inputs.imageHalo) * inputs.imageValue + (inputs.imageHalo * first) / (p + s + h);
      const costs = RATING_IDS.slice(4).map((row) => weight(row) * inputs[row] * inputs.costSensitivity);
      const back = (costs[0] ?? 0) * (shares[0] ?? 0) + (costs[3] ?? 0) * (shares[1] ?? 0);
      const worked = first + weight('imageValue') * image - costs.reduce((all, one) => all + one, 0) + back;
      // Weights are printed with three decimals at most.
      expect(Math.abs(worked - result.deliveredValue), id).toBeLessThan(0.25);
    }
  });
});

describe('inputs', () => {
  test('are whole or have two or three decimals', () => {
    expect([66, 0.5, 1 / 3, 7.000000001, 1200].map((value) => given(value, 'en'))).toEqual([
      '66',
      '0.50',
      '0.333',
      '7',
      '1,200',
    ]);
  });
  test('and names fit into sentences', () => {
    expect(brief('隔壁的新店')).toBe('隔壁的新店');
    expect(brief('名'.repeat(80))).toBe(`${'名'.repeat(11)}…`);
    expect(brief('a'.repeat(80))).toBe(`${'a'.repeat(23)}…`);
  });
});

describe('the answers', () => {
  test('of the opening case come from the model', () => {
    const state = inCase('opening', 'zh');
    expect(ANSWERS.cost(state).answer).toBe('货币成本，扣19.2分。');
    expect(ANSWERS.lever(state).answer).toMatch(
      /^货币成本：好10分，留存率\+15\.\d个百分点；其次是产品价值，\+1\d\.\d。$/,
    );
    expect(ANSWERS.lever(state).why).toContain('过了起飞线');
    expect(ANSWERS.kind(state).answer).toBe('没黏住，也不是真忠诚。');
  });
  test('tell stuck from loyal', () => {
    expect(ANSWERS.kind(inCase('shop_only', 'en')).answer).toBe('Sticky, not loyal.');
    expect(ANSWERS.kind(inCase('tetra_deep', 'en')).answer).toBe('Sticky, and loyal too.');
    expect(ANSWERS.kind(inCase('soft_y4', 'en')).why).toContain('locked in');
  });
  test('say so where nothing is paid, and where nothing helps', () => {
    const free = { ...caseState('opening').inputs, moneyCost: 0, timeCost: 0, energyCost: 0, psychicCost: 0 };
    const state = solved(subjectOf(stateOf(free), stateOf(free), 'en'));
    expect(ANSWERS.cost(state)).toEqual({ answer: 'None.', why: 'Customers give nothing.' });
    const best = { ...free, productValue: 100, serviceValue: 100, personnelValue: 100, imageValue: 100 };
    expect(ANSWERS.lever(solved(subjectOf(stateOf(best), stateOf(best), 'zh'))).answer).toBe('没有一项提得动。');
  });
  test('are finished sentences wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...CASES), fc.nat(3), (inputs, one, changes) => {
        const both = (say: (state: Solved) => readonly string[]) => {
          const [zh = [], en = []] = LOCALES.map((locale) =>
            say(solved(subjectOf(stateOf(inputs), stateOf(inputs), locale))),
          );
          zh.forEach((text, i) => written({ zh: text, en: en[i] ?? '' }));
        };
        both((state) => QUESTIONS.flatMap(({ id }) => Object.values(ANSWERS[id](state)) as string[]));
        both((state) => remember(one, changes, state).map(({ text }) => text));
        both((state) => facts(state).map(({ text }) => text));
        both((state) => fiveResults(state).map(({ label, because }) => label + because));
      }),
      { numRuns: 200 },
    );
  });
});

test('three things are remembered: the story only where it is the story', () => {
  const state = inCase('shop_rival', 'zh');
  const one = caseById('shop_rival');
  expect(remember(one, 0, state).map(({ id }) => id)).toEqual(['story', 'staying', 'evidence']);
  expect(remember(one, 1, state).map(({ id }) => id)).toEqual(['lever', 'staying', 'evidence']);
  expect(remember(undefined, 0, state).map(({ id }) => id)).toEqual(['lever', 'staying', 'evidence']);
});
