import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replayCaption, replayed, replaySentence, type Named } from '../../src/content/replay-words';
import { evaluateSettled } from '../../src/model/evaluate';
import type { Inputs } from '../../src/model/settle';
import { LOCALES } from '../../src/text';
import { caseState } from '../charts/subjects';
import { RUNS, anyInputs } from '../model/arbitrary';

const opening = caseState('opening').inputs;
const RIVALS = opening.alternatives;
const UNNAMED: Named = { names: {}, rivalNames: [] };
const ROOM = 34;

const story = (to: Inputs, from = opening, named = UNNAMED) =>
  replayed(from, to, evaluateSettled(from), evaluateSettled(to), named);
const after = (values: Partial<Inputs>, named = UNNAMED) => story({ ...opening, ...values }, opening, named);
const sentence = (values: Partial<Inputs>, named = UNNAMED) => replaySentence(after(values, named));
const changed = (values: Partial<Inputs>, named = UNNAMED) => ({
  zh: replayCaption(after(values, named), 'zh', ROOM).changed,
  en: replayCaption(after(values, named), 'en', ROOM).changed,
});

const TWELVE = {
  productValue: 70,
  serviceValue: 72,
  personnelValue: 40,
  imageValue: 60,
  moneyCost: 40,
  timeCost: 30,
  energyCost: 20,
  psychicCost: 10,
  failureRate: 0.2,
  jumpSatisfaction: 80,
  tenure: 6,
  initialTrust: 70,
};

describe('what is said of a replay', () => {
  test('one rating', () => {
    expect(sentence({ serviceValue: 72 })).toEqual({
      zh: '重放：服务评分从62到72。让渡价值从+20.1到+23.8，满意度从73.6到78.9，态度从46.0到56.1，年留存率从68%到83%，终身价值从¥2,750到¥5,260。',
      en: 'Replay: Service rating 62 to 72. Delivered value +20.1 to +23.8, Satisfaction 73.6 to 78.9, Attitude 46.0 to 56.1, Retention 68% to 83%, Lifetime value ¥2,750 to ¥5,260.',
    });
    expect(changed({ serviceValue: 72 })).toEqual({ zh: ['服务评分 62 → 72'], en: ['Service rating 62 → 72'] });
  });

  test('three things, each with its unit', () => {
    expect(changed({ moneyCost: 60, failureRate: 0.25, tenure: 5 })).toEqual({
      zh: ['货币成本评分 48 → 60', '服务失误率 4% → 25%', '关系年限(期数) 1年 → 5年'],
      en: ['Money cost rating 48 → 60', 'Failure rate 4% → 25%', 'Years together 1 yr → 5 yr'],
    });
  });

  test('of twelve, three by name and how many more', () => {
    expect(changed(TWELVE)).toEqual({
      zh: ['产品评分 66 → 70', '服务评分 62 → 72', '人员评分 66 → 40', '还有9项'],
      en: ['Product rating 66 → 70', 'Service rating 62 → 72', 'People rating 66 → 40', '9 more'],
    });
    expect(sentence(TWELVE).zh).toContain('，还有9项。');
    expect(sentence(TWELVE).en).toContain(', 9 more. ');
  });

  test('four are three and one more, three are three', () => {
    const { productValue, serviceValue, personnelValue, imageValue } = TWELVE;
    expect(changed({ productValue, serviceValue, personnelValue }).zh).toHaveLength(3);
    expect(changed({ productValue, serviceValue, personnelValue, imageValue }).zh.at(-1)).toBe('还有1项');
  });

  test('a rival that was moved, by its name', () => {
    const alternatives = RIVALS.map((rival, i) => (i === 0 ? { ...rival, deliveredValue: -5.5 } : rival));
    const named = { names: {}, rivalNames: ['Shop next door', 'Other'] };
    const { changed: told } = replayCaption(after({ alternatives }, named), 'zh', ROOM);
    expect(told).toEqual([`Shop next door +${RIVALS[0]?.deliveredValue} → −5.5`]);
    expect(sentence({ alternatives }, named).en).toMatch(/^Replay: Shop next door \+\d+ to minus 5\.5\. /);
  });

  test('only rivals: one that went, came, or is known to more', () => {
    const known = RIVALS.map((rival) => ({ ...rival, availability: 0.3 }));
    for (const alternatives of [
      RIVALS.slice(1),
      [...RIVALS, { deliveredValue: 1, availability: 1, copies: 1 }],
      known,
    ]) {
      expect(changed({ alternatives })).toEqual({ zh: ['对手变了'], en: ['The rivals changed'] });
      expect(sentence({ alternatives }).zh).toMatch(/^重放：对手变了。/);
    }
  });

  test('nothing: that there is nothing to replay', () => {
    const nothing = { zh: '没有可以重放的改动。', en: 'There is no change to replay.' };
    expect(sentence({})).toEqual(nothing);
    expect(sentence({ alternatives: RIVALS.map((rival) => ({ ...rival })) })).toEqual(nothing);
  });

  test('a change that no result shows', () => {
    const quiet = { ...opening, productValue: opening.productValue + 1e-7 };
    expect(replaySentence(story(quiet))).toEqual({
      zh: expect.stringContaining('结果看不出变化') as string,
      en: expect.stringContaining('No result moved visibly') as string,
    });
  });

  test('a weight as the share it stands for', () => {
    const [told] = changed({ serviceWeight: opening.serviceWeight * 2 }).en;
    expect(told).toMatch(/ \d+% → \d+%$/);
  });

  test('facets of the switching cost moved together, by what they come to', () => {
    const values = { learningTime: 90, learningEffort: 90 };
    const told = after(values);
    const { changed: cause, results } = replayCaption(told, 'zh', ROOM);
    expect(cause).toHaveLength(1);
    expect(cause[0]).toMatch(/^转换成本 \d+\.\d → \d+\.\d$/);
    expect(results.some((one) => one.startsWith('转换成本'))).toBe(false);
    expect(changed({ learningTime: 90 }).en[0]).not.toMatch(/^Switching cost/);
  });

  test('rows under the names the user gave them, cut where they are long', () => {
    const named = { names: { serviceValue: '售前咨询上门量尺到货安装随叫随到的保养' }, rivalNames: [] };
    expect(sentence({ serviceValue: 72 }, named).zh).toContain('售前咨询上门量尺到货安装随叫随到的保养评分从62到72');
    const { changed: told } = replayCaption(after({ serviceValue: 72 }, named), 'zh', 12);
    expect(told).toEqual(['售前咨询上门… 62 → 72']);
  });
});

test('between any two settings it says what is, in both languages, and keeps every piece short', () => {
  const differ = fc.tuple(anyInputs, anyInputs);
  fc.assert(
    fc.property(differ, ([from, to]) => {
      const told = story(to, from);
      const said = replaySentence(told);
      for (const locale of LOCALES) {
        expect(said[locale]).not.toMatch(/undefined|NaN|\{|Infinity/);
        expect(said[locale]).toMatch(locale === 'zh' ? /。$/ : /\.$/);
        const { changed: cause, results } = replayCaption(told, locale, ROOM);
        expect(cause.length).toBeLessThanOrEqual(4);
        expect(results.length).toBeGreaterThan(0);
      }
      expect(replaySentence(story(from, from)).en).toBe('There is no change to replay.');
    }),
    { numRuns: RUNS / 10 },
  );
});
