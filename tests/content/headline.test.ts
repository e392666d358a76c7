import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES, caseById } from '../../src/content/cases';
import { headline, spell } from '../../src/content/headline';
import { differences } from '../../src/content/headline-cause';
import { PARAMETERS } from '../../src/model/parameters';
import type { State } from '../../src/charts/subject';
import type { Edit } from '../../src/state/setting';
import { LOCALES, type Locale, type Text } from '../../src/text';
import { caseState, stateOf } from '../charts/subjects';
import { RUNS, anyInputs } from '../model/arbitrary';

const opening = caseState('opening');
const story = (before: State, now: State, locale: Locale, move?: Text) =>
  headline({ now, before, locale, name: (id) => PARAMETERS[id].label[locale], move });
const both = (before: State, now: State, move?: Text): Text => ({
  zh: spell(story(before, now, 'zh', move)),
  en: spell(story(before, now, 'en', move)),
});
/** What the headline says after an edit of the opening. */
const after = (edit: Edit) => both(opening, caseState('opening', edit));
const cause = (edit: Edit): Text => {
  const { zh, en } = after(edit);
  return { zh: zh.split('，')[0] ?? '', en: en.split(':')[0] ?? '' };
};

describe('the headline of a state', () => {
  const of = (id: string, edit: Edit = {}) => both(caseState(id, edit), caseState(id, edit));

  test('of the opening says how far take-off is', () => {
    expect(of('opening')).toEqual({
      zh: '满意度73.6，离忠诚的起飞线只差1.4',
      en: 'Satisfaction is 73.6. Loyalty takes off at 75.',
    });
  });

  test('with take-off far away does not say “only”', () => {
    expect(of('mcd_queue').zh).toBe('满意度34.1，离忠诚的起飞线还差40.9');
  });

  test('tells take-off as it stands', () => {
    const edit = { values: { jumpSatisfaction: 76.5 } };
    expect(of('opening', edit)).toEqual({
      zh: '满意度73.6，离忠诚的起飞线只差2.9',
      en: 'Satisfaction is 73.6. Loyalty takes off at 76.5.',
    });
  });

  test('past take-off, or on a straight curve, says who stays and who is loyal', () => {
    expect(of('shop_loved')).toEqual({
      zh: '满意度86.5，留存92%，其中真忠诚69%',
      en: 'Satisfaction 86.5, 92% stay, 69% truly loyal.',
    });
    expect(of('opening', { values: { curveLinearity: 1 } }).zh).toMatch(/^满意度73\.6，留存\d+%，其中真忠诚\d+%$/);
  });

  test('of the only shop says that it is not liked', () => {
    expect(of('shop_only')).toEqual({
      zh: '留存95%，真忠诚只有9%：没有别家，不等于喜欢',
      en: '95% stay, only 9% truly loyal. They have nowhere else to go.',
    });
  });

  test('does not call a market of rivals one without any', () => {
    expect(of('diff_mkt')).toEqual({
      zh: '留存88%，真忠诚只有20%：没有更好的，不等于喜欢',
      en: '88% stay, only 20% truly loyal. They have nowhere better to go.',
    });
  });

  test('of locked-in customers says how much of it is lock-in', () => {
    expect(of('soft_y4')).toEqual({
      zh: '留存95%，其中75个百分点是锁定：留得住，不等于喜欢',
      en: '95% stay, 75 points of it lock-in. Kept is not liked.',
    });
  });

  test('with more given than got says by how much', () => {
    expect(of('shop_rival')).toEqual({
      zh: '顾客付出的比得到的多4.9分，一年后只剩1%',
      en: 'Customers give 4.9 points more than they get. After a year 1% remain.',
    });
  });

  test('without any rating invites to the first one', () => {
    const none = { productValue: 0, serviceValue: 0, personnelValue: 0, imageValue: 0 };
    const values = { ...none, moneyCost: 0, timeCost: 0, energyCost: 0, psychicCost: 0 };
    expect(of('opening', { values })).toEqual({
      zh: '还没有数据。拖动任意一个圆点，从第一分价值开始',
      en: 'No data yet. Drag any dot to give the first point of value.',
    });
  });

  test.each(LOCALES)('sets one figure apart in every case, in %s', (locale) => {
    for (const { id } of CASES) {
      const strong = story(caseState(id), caseState(id), locale).flatMap((clause) =>
        clause.filter((piece) => piece.strong),
      );
      expect(strong.length, id).toBeGreaterThan(0);
      for (const { text } of strong) expect(text, id).toMatch(/\d/);
    }
  });
});

describe('the headline of a change', () => {
  test('service +10 tips the opening over', () => {
    expect(after({ values: { serviceValue: 72 } })).toEqual({
      zh: '服务评分加10，态度从46升到56，留存从68%升到83%，一位客户多值¥2,510',
      en: 'Service rating +10: attitude 46 to 56, retention 68% to 83%, a customer worth ¥2,510 more',
    });
  });

  test('a cost up is told as a cost', () => {
    expect(after({ values: { moneyCost: 68 } })).toEqual({
      zh: '货币成本评分加20，态度从46降到43，留存从68%跌到49%，一位客户少值¥1,270',
      en: 'Money cost rating +20: attitude 46 to 43, retention 68% to 49%, a customer worth ¥1,270 less',
    });
  });

  test('a rating down, by a part of a point', () => {
    expect(cause({ values: { moneyCost: 40.5 } })).toEqual({ zh: '货币成本评分减7.5', en: 'Money cost rating −7.5' });
  });

  test('a better shop next door empties the only one: as a move, and as what it is', () => {
    const [only, rival] = [caseState('shop_only'), caseState('shop_rival')];
    expect(both(only, rival, caseById('shop_only')?.next?.move)).toEqual({
      zh: '隔壁新开一家更好的店，态度还是28，留存从95%跌到1%，一位客户少值¥941',
      en: 'A better shop opens next door: attitude still 28, retention 95% to 1%, a customer worth ¥941 less',
    });
    expect(both(only, rival)).toEqual({
      zh: '多了一个对手，态度还是28，留存从95%跌到1%，一位客户少值¥941',
      en: 'One more rival: attitude still 28, retention 95% to 1%, a customer worth ¥941 less',
    });
  });

  test('rivals come, go and move', () => {
    const [first, second] = opening.inputs.alternatives;
    if (!first || !second) throw new Error('the opening has two rivals');
    const third = { deliveredValue: 25, availability: 1, copies: 1 };
    expect(after({ alternatives: [first, second, third] })).toEqual({
      zh: '多了一个对手，态度还是46，留存从68%跌到45%，一位客户少值¥1,440',
      en: 'One more rival: attitude still 46, retention 68% to 45%, a customer worth ¥1,440 less',
    });
    expect(cause({ alternatives: [first] })).toEqual({ zh: '少了一个对手', en: 'One rival fewer' });
    expect(cause({ alternatives: [] })).toEqual({ zh: '少了两个对手', en: 'Two rivals fewer' });
    expect(cause({ alternatives: [{ ...first, deliveredValue: 30 }, second] })).toEqual({
      zh: '对手变了',
      en: 'A rival moved',
    });
  });

  test('other parameters are told from where to where, in their unit', () => {
    expect(after({ values: { failureRate: 0.1 } })).toEqual({
      zh: '服务失误率从4%到10%，态度还是46，留存还是68%，一位客户少值¥10',
      en: 'Failure rate 4% to 10%: attitude still 46, retention still 68%, a customer worth ¥10 less',
    });
    expect(cause({ values: { baseExpectation: 20 } })).toEqual({
      zh: '基础期望从12分到20分',
      en: 'Expectation 12 pt to 20 pt',
    });
    expect(cause({ values: { acquisitionCost: 800 } })).toEqual({
      zh: '获客成本从¥900到¥800',
      en: 'Acquisition cost ¥900 to ¥800',
    });
    // A step of it is half a year; any value is kept.
    expect(cause({ values: { tenure: 1.4 } }).en).toBe('Years together 1 yr to 1.4 yr');
  });

  test('several changes are counted', () => {
    expect(after({ values: { serviceValue: 72, moneyCost: 40, tenure: 3 } })).toEqual({
      zh: '改了3项，态度从46升到67，留存从68%升到93%，一位客户多值¥7,010',
      en: '3 changes: attitude 46 to 67, retention 68% to 93%, a customer worth ¥7,010 more',
    });
    const { inputs } = opening;
    const fewer = { values: { serviceValue: 72 }, alternatives: inputs.alternatives.slice(1) };
    expect(cause(fewer)).toEqual({ zh: '改了2项', en: '2 changes' });
  });

  test('one share that was moved is one change, though it moves the others too', () => {
    // Service has six tenths; the other three keep their proportions of 40 : 15 : 20.
    const values = {
      serviceWeight: 75,
      productWeight: (50 * 40) / 75,
      personnelWeight: 10,
      imageWeight: (50 * 20) / 75,
    };
    const { inputs } = caseState('opening', { values });
    expect(differences(opening.inputs, inputs).length).toBeGreaterThan(1);
    expect(cause({ values })).toEqual({
      zh: '服务价值权重从35%到60%',
      en: 'Weight of service value 35% to 60%',
    });
  });

  test('one handle for several switching costs is one change, told by what they come to', () => {
    const values = { technicalConversion: 40, financialLoss: 60, procurementRisk: 50 };
    const { switchingCost } = caseState('opening', { values }).result;
    expect(cause({ values }).en).toBe(`Switching cost 8.5 to ${switchingCost.toFixed(1)}`);
    expect(cause({ values }).zh).toBe(`转换成本从8.5到${switchingCost.toFixed(1)}`);
  });

  test('all to zero loses, though there was data before', () => {
    const none = { productValue: 0, serviceValue: 0, personnelValue: 0, imageValue: 0 };
    expect(after({ values: { ...none, moneyCost: 0, timeCost: 0, energyCost: 0, psychicCost: 0 } })).toEqual({
      zh: '改了8项，态度从46降到32，留存从68%跌到20%，一位客户少值¥2,150',
      en: '8 changes: attitude 46 to 32, retention 68% to 20%, a customer worth ¥2,150 less',
    });
  });

  test('a value below zero', () => {
    expect(after({ values: { moneyCost: 100, timeCost: 100, energyCost: 100, psychicCost: 100 } })).toEqual({
      zh: '改了4项，态度从46降到19，留存从68%跌到2%，一位客户少值¥2,430',
      en: '4 changes: attitude 46 to 19, retention 68% to 2%, a customer worth ¥2,430 less',
    });
  });

  test('one that changes nothing visible says that all is as it was', () => {
    expect(after({ values: { recoveryDelight: opening.inputs.recoveryDelight + 0.001 } })).toEqual({
      zh: expect.stringMatching(/，态度还是46，留存还是68%，终身价值还是¥2,750$/) as string,
      en: expect.stringMatching(/: attitude still 46, retention still 68%, lifetime value still ¥2,750$/) as string,
    });
  });

  test('calls a row as the user does', () => {
    const now = caseState('opening', { values: { serviceValue: 72 } });
    const named = (locale: Locale) => spell(headline({ now, before: opening, locale, name: () => '带看' }));
    expect(named('zh')).toMatch(/^带看评分加10，/);
    expect(named('en')).toMatch(/^带看 rating \+10: /);
  });

  test('always ends with numbers and never prints what is none, wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, fc.constantFrom(...LOCALES), (a, b, locale) => {
        const told = spell(story(stateOf(a), stateOf(b), locale));
        expect(told).not.toMatch(/NaN|undefined|Infinity|—|-\d/);
        expect(told).toMatch(
          locale === 'zh' ? /，一位客户[多少]值¥|，终身价值还是/ : /a customer worth ¥|lifetime value still/,
        );
      }),
      { numRuns: RUNS },
    );
  });
});

test('differences name what differs, rivals by what they are and not by which object', () => {
  const { inputs } = opening;
  expect(differences(inputs, inputs)).toEqual([]);
  expect(differences(inputs, { ...inputs, alternatives: inputs.alternatives.map((one) => ({ ...one })) })).toEqual([]);
  expect(differences(inputs, { ...inputs, tenure: 9, serviceValue: 1, alternatives: [] })).toEqual([
    'serviceValue',
    'tenure',
    'alternatives',
  ]);
});
