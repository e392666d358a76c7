import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printed } from '../../src/content/printed';
import { CASES } from '../../src/content/cases';
import { parseNumber, rounded } from '../../src/content/format';
import {
  missingIngredient,
  onePurchase,
  overPromising,
  why,
  whyRow,
  type Explanation,
  type State,
} from '../../src/content/why';
import { RATING_IDS } from '../../src/model/alternatives';
import { evaluateSettled } from '../../src/model/evaluate';
import { OUTPUT_IDS, type OutputId } from '../../src/model/outputs';
import { PARAMETERS, PARAMETER_IDS, type Values } from '../../src/model/parameters';
import { settle, type Inputs } from '../../src/model/settle';
import { LOCALES } from '../../src/text';
import { caseState } from '../charts/subjects';
import { anyInputs } from '../model/arbitrary';
import { written } from '../words';

const RUNS = 300;
const stateOf = (inputs: Inputs): State => ({ inputs, result: evaluateSettled(inputs) });
const set = (values: Partial<Values> & { readonly alternatives?: Inputs['alternatives'] }): State =>
  stateOf(settle(values).inputs);
const opening = caseState('opening');
const openingWith = (values: Partial<Values>): State => stateOf({ ...opening.inputs, ...values });

/** Equal but for rounding in the last digits. */
const near = (a: number, b: number, what: string) => {
  expect(Math.abs(a - b), `${what}: ${a} and ${b}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1e-3, Math.abs(a), Math.abs(b)),
  );
};

/** Whatever is added up: exactly, as printed, and in the text. */
function addsUp({ steps, label }: Explanation): void {
  let [exact, shown, parts, size] = [0, 0, 0, 0];
  for (const { kind, value, printed: one, text } of steps) {
    if (parseNumber(text) === null) expect.fail(`${label}: ${text}`);
    if (kind === 'part') {
      [exact, shown, parts, size] = [exact + value, shown + one, parts + 1, size + Math.abs(value)];
    } else if (kind === 'total') {
      const sums = parts > 0 && Math.abs(exact - value) <= 1e-9 * Math.max(1, size);
      if (!sums || rounded(shown, 3) !== rounded(one, 3)) expect.fail(`${label}: ${exact} ${value} ${shown} ${one}`);
      [exact, shown, parts, size] = [0, 0, 0, 0];
    }
  }
  if (parts > 0) expect.fail(`${label}: parts without a total`);
}

/** What a reader sees of it. */
const texts = (told: Explanation): readonly string[] => [
  told.label,
  told.value,
  told.formula,
  told.sentence,
  ...told.steps.flatMap(({ label, working, text }) => [label, working, text]),
];
const BROKEN = /NaN|undefined|null|Infinity|∞|—|\{|\be[+-]\d|−0(\.0+)?%?$/m;
/** Sentences and labels that were looked at already, their numbers aside. */
const seen = new Set<string>();
function readable(state: State): void {
  const both = (id: string, tell: (locale: 'zh' | 'en') => Explanation) => {
    const [zh, en] = [tell('zh'), tell('en')];
    const broken = [...texts(zh), ...texts(en)].filter((text) => BROKEN.test(text));
    if (broken.length > 0 || zh.steps.length !== en.steps.length || zh.steps.length === 0)
      expect.fail(`${id}: ${broken.join(' | ')} in ${zh.steps.length} and ${en.steps.length} steps`);
    const words = [{ zh: zh.sentence, en: en.sentence }];
    zh.steps.forEach(({ label }, i) => words.push({ zh: label, en: en.steps[i]?.label ?? '' }));
    words.forEach((text, i) => {
      const template = `${text.zh}${text.en}`.replace(/[\d.,]+/g, '#');
      if (seen.has(template)) return;
      seen.add(template);
      written(text);
      if (i > 0) return;
      expect(text.zh).toMatch(/。$/);
      expect(text.en).toMatch(/\.$/);
    });
  };
  for (const id of OUTPUT_IDS) both(id, (locale) => why(id, state, locale));
  for (const id of RATING_IDS) both(id, (locale) => whyRow(id, state, locale));
}

describe('the working', () => {
  test('of every result comes to the result, in any setting', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        for (const id of OUTPUT_IDS) {
          const told = why(id, state, 'zh');
          near(told.worked, state.result[id], id);
          near(told.worked, told.steps.at(-1)?.value ?? NaN, id);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('of every row comes to what it does to delivered value', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const { valueBars: bars, deliveredValue } = state.result;
        const rows = RATING_IDS.map((id) => [id, whyRow(id, state, 'en').worked] as const);
        for (const [id, worked] of rows) {
          const back = id === 'moneyCost' ? bars.specialPrice : id === 'psychicCost' ? bars.confidence : 0;
          near(worked, Math.abs(bars[id]) - back, id);
        }
        const all = rows.reduce((sum, [id, worked]) => sum + (id.endsWith('Cost') ? -worked : worked), 0);
        expect(Math.abs(all - deliveredValue)).toBeLessThanOrEqual(1e-9 * 100);
      }),
      { numRuns: RUNS },
    );
  });

  test('adds up as it is printed, in any setting', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...LOCALES), (inputs, locale) => {
        const state = stateOf(inputs);
        for (const id of OUTPUT_IDS) addsUp(why(id, state, locale));
        for (const id of RATING_IDS) addsUp(whyRow(id, state, locale));
      }),
      { numRuns: RUNS },
    );
  });

  test('of a row prints the points the picture prints', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const picture = printed(state.result);
        for (const id of RATING_IDS) {
          const { steps } = whyRow(id, state, 'zh');
          const total = steps.at(-1)?.printed ?? NaN;
          expect(total, id).toBeCloseTo(picture.rows[id] - (picture.back[id] ?? 0), 6);
        }
        const [total, cost] = why('deliveredValue', state, 'zh').steps;
        expect(total?.printed).toBe(picture.total);
        expect(rounded((total?.printed ?? NaN) + (cost?.printed ?? NaN))).toBe(picture.delivered);
      }),
      { numRuns: RUNS },
    );
  });

  test('ends in the number that is printed for the result', () => {
    for (const { id: name } of CASES)
      for (const id of OUTPUT_IDS)
        for (const locale of LOCALES) {
          const { value, steps } = why(id, caseState(name), locale);
          const told = steps.at(-1)?.text ?? '';
          const number = (text: string) => parseNumber(text);
          if (id === 'lifetimeValue' || id === 'lifetimeValueFinite') {
            const [a, b] = [number(told) ?? NaN, number(value) ?? NaN];
            expect(Math.abs(a - b), `${name} ${id}`).toBeLessThanOrEqual(Math.abs(b) * 1e-9);
          } else expect(number(told), `${name} ${id}: ${told} and ${value}`).toBe(number(value));
        }
  });
});

describe('the words', () => {
  test('are finished in every case', () => {
    for (const { id } of CASES) readable(caseState(id));
  });

  test('are finished at both ends of every parameter', () => {
    for (const id of PARAMETER_IDS) for (const end of PARAMETERS[id].range) readable(set({ [id]: end }));
  });

  test('are finished with every parameter, and every row, at an end', () => {
    for (const end of [0, 1] as const) {
      readable(set(Object.fromEntries(PARAMETER_IDS.map((id) => [id, PARAMETERS[id].range[end]]))));
      readable(set(Object.fromEntries(RATING_IDS.map((id) => [id, 100 * end]))));
    }
    readable(set({ alternatives: [] }));
    readable(set({ alternatives: [{ deliveredValue: 20, availability: 0, copies: 3 }] }));
  });

  test('are finished in any setting', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => readable(stateOf(inputs))),
      { numRuns: 60 },
    );
  });

  test('call rows and rivals by the names they were given', () => {
    const named = { ...opening, rowName: (id: string) => `行${id}`, rivalName: (i: number) => `邻居${i}` };
    expect(whyRow('timeCost', named, 'zh').label).toBe('行timeCost');
    expect(texts(why('retention', named, 'zh')).join()).toContain('邻居1');
    expect(texts(why('totalCustomerValue', named, 'zh')).join()).toContain('行serviceValue');
  });
});

describe('what drives it now', () => {
  const sentence = (id: OutputId, state: State = opening) => why(id, state, 'zh').sentence;

  test('compares with the best rival', () => {
    expect(sentence('deliveredValue')).toBe('3家对手里最好的，让渡价值14.0分，比我们低6.1分。');
    const better = set({ alternatives: [{ deliveredValue: 60, availability: 1, copies: 1 }] });
    expect(sentence('deliveredValue', better)).toMatch(/^对手让渡价值60\.0分，比我们高\d+\.\d分。$/);
    expect(sentence('deliveredValue', set({ alternatives: [] }))).toContain('没有对手');
  });

  test('says what failures cost, or add', () => {
    const { satisfaction, meanSatisfaction } = opening.result;
    const cost = rounded(rounded(satisfaction) - rounded(meanSatisfaction)).toFixed(1);
    expect(sentence('meanSatisfaction')).toBe(`失误在满意度里扣了${cost}。`);
    expect(sentence('meanSatisfaction', openingWith({ failureRate: 0 }))).toContain('没有失误');
    const superb = openingWith({ failureRate: 1, failureSeverity: 0.1, recoveryQuality: 100, complaintHandling: 1 });
    expect(sentence('meanSatisfaction', superb)).toContain('添了');
  });

  test('says where on the curve satisfaction stands', () => {
    expect(sentence('curveLoyalty')).toContain('离起飞线75还差1.4');
    expect(sentence('curveLoyalty', openingWith({ serviceValue: 80 }))).toContain('过了起飞线75');
    expect(sentence('curveLoyalty', openingWith({ productValue: 0, serviceValue: 0 }))).toContain('比最低线');
    expect(sentence('curveLoyalty', openingWith({ curveLinearity: 1 }))).toContain('近乎直线');
  });

  test('puts one purchase beside a lifetime, whatever the sign', () => {
    const { lifetimeValue } = opening.result;
    expect(onePurchase(opening).zh).toBe(`一辈子的价值＝一年基础利润的${(lifetimeValue / 1200).toFixed(1)}倍。`);
    expect(sentence('lifetimeValue')).toContain('倍');
    expect(onePurchase(openingWith({ acquisitionCost: 50_000 })).zh).toContain('亏');
    expect(onePurchase(openingWith({ baseProfit: 0, acquisitionCost: 0 })).zh).toContain('没有倍数');
    const money = {
      baseProfit: 0,
      acquisitionCost: 0,
      purchaseProfit: 0,
      costSaving: 0,
      referralProfit: 0,
      premiumProfit: 0,
    };
    expect(onePurchase(openingWith(money)).zh).toContain('不赚也不亏');
    const little = { ...money, baseProfit: 1000, leverCost: 990 };
    expect(onePurchase(openingWith(little)).zh).toContain('不到');
  });
});

describe('the missing ingredient', () => {
  test('is not named while the three are in balance', () => {
    expect(
      missingIngredient(set({ productValue: 70, serviceValue: 70, personnelValue: 70, moneyCost: 30 })),
    ).toBeUndefined();
  });
  test.each([
    ['质量', { productValue: 10 }],
    ['服务', { serviceValue: 5, personnelValue: 5 }],
    ['价格', { moneyCost: 95 }],
  ] as const)('is %s', (name, values) => {
    const text = missingIngredient(openingWith(values));
    expect(text?.zh).toContain(`缺的是${name}`);
    expect(why('intrinsicValue', openingWith(values), 'zh').sentence).toBe(text?.zh);
    expect(why('attitude', openingWith(values), 'zh').sentence).toContain(text?.zh);
  });
  test('leaves nothing when it is nil', () => {
    const state = openingWith({ productValue: 0 });
    expect(missingIngredient(state)?.zh).toContain('缺了质量');
    expect(why('intrinsicValue', state, 'en').worked).toBe(0);
  });
});

describe('over-promising', () => {
  const promising = openingWith({ imageExpectation: 0.3 });
  test('is not named where a better image pays', () => {
    expect(overPromising(openingWith({ imageExpectation: 0 }))).toBeUndefined();
  });
  test('is named where it bites, with both numbers', () => {
    const { imageHalo } = promising.inputs;
    const text = overPromising(promising)?.zh;
    const weights = ['productWeight', 'serviceWeight', 'personnelWeight', 'imageWeight'] as const;
    const all = weights.reduce((sum, id) => sum + promising.inputs[id], 0);
    const got = (10 * (1 - imageHalo) * promising.inputs.imageWeight) / all;
    expect(text).toContain(`期望高3.0分，得到的只多${rounded(got).toFixed(1)}分`);
    expect(whyRow('imageValue', promising, 'zh').sentence).toBe(text);
    for (const id of ['expectation', 'satisfaction', 'meanSatisfaction'] as const)
      expect(why(id, promising, 'zh').sentence, id).toContain(text);
  });
  test('is named exactly where one more point of image lowers satisfaction', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const image = Math.min(99.9, inputs.imageValue);
        const at = { ...inputs, imageValue: image };
        const more = evaluateSettled({ ...at, imageValue: image + 0.01 }).meanSatisfaction;
        const slope = (more - evaluateSettled(at).meanSatisfaction) / 0.01;
        if (Math.abs(slope + 1e-4) > 2e-4) expect(overPromising({ inputs: at }) !== undefined).toBe(slope < -1e-4);
      }),
      { numRuns: RUNS },
    );
  });
});
