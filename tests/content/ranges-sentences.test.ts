import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTo, printedError, printedResult, printedTick } from '../../src/content/ranges-printed';
import {
  bandsSay,
  drawnLine,
  duelLine,
  rangesHeadline,
  rangesNote,
  staySay,
  tenths,
  winPercent,
} from '../../src/content/ranges-sentences';
import { PART_WORDS, RANGES } from '../../src/content/ranges-words';
import { spell } from '../../src/content/sentence';
import { CONTESTED, DRAWN, type DrawAnswer, type DrawnOutput, type DrawnSide } from '../../src/model/draw-answer';
import type { Spread } from '../../src/model/spread';
import { LOCALES } from '../../src/text';
import { between } from '../model/arbitrary';

const spread = (low: number, high: number): Spread => {
  const at = (share: number) => low + share * (high - low);
  return {
    quantiles: [at(0), at(0.25), at(0.5), at(0.75), at(1)],
    dots: Array.from({ length: 20 }, (_, i) => at((i + 0.5) / 20)),
    error: (high - low) / 100,
  };
};
const side = (low: number, high: number, share = 0.68): DrawnSide => ({
  spreads: Object.fromEntries(DRAWN.map((id) => [id, spread(low, high)])) as DrawnSide['spreads'],
  wins: Object.fromEntries(CONTESTED.map((id) => [id, share])) as DrawnSide['wins'],
});
const answer = (changes: Partial<DrawAnswer> = {}): DrawAnswer => ({
  drawn: 10_000,
  size: 10_000,
  correlation: 0,
  independent: side(0.61, 0.87),
  together: null,
  ...changes,
});
const story = {
  ranged: ['服务价值', '货币成本', '期望'],
  flat: false,
  output: 'retention',
  today: 0.76,
  side: side(0.61, 0.87),
} as const;

describe('the headline of the ranges', () => {
  test('says how many factors have room and where the result then lies', () => {
    expect(spell(rangesHeadline({ ...story, locale: 'zh' }))).toBe('三个因素各留一点余地，年留存率就在61%到87%之间');
    expect(spell(rangesHeadline({ ...story, locale: 'en' }))).toBe(
      'Give three factors some room and yearly retention lies between 61% and 87%',
    );
  });
  test('names a single factor', () => {
    expect(spell(rangesHeadline({ ...story, ranged: ['服务价值'], locale: 'zh' }))).toBe(
      '“服务价值”留一点余地，年留存率就在61%到87%之间',
    );
    expect(spell(rangesHeadline({ ...story, ranged: ['Service value'], locale: 'en' }))).toBe(
      'Give “Service value” some room and yearly retention lies between 61% and 87%',
    );
  });
  test('without ranges, without width, and where nothing moves, gives the one number', () => {
    expect(spell(rangesHeadline({ ...story, ranged: [], side: null, locale: 'zh' }))).toBe(
      '每个因素都只有一个数，年留存率也就只有一个数：76%',
    );
    expect(spell(rangesHeadline({ ...story, flat: true, locale: 'en' }))).toBe(
      'The ranges have no width, so yearly retention is one number: 76%',
    );
    expect(spell(rangesHeadline({ ...story, side: side(0.7601, 0.7602), locale: 'en' }))).toBe(
      'Give three factors some room and yearly retention hardly moves: 76%',
    );
    expect(spell(rangesHeadline({ ...story, side: null, locale: 'zh' }))).toBe(
      '三个因素各留一点余地，年留存率今天是76%',
    );
  });
});

describe('everything the page says', () => {
  test.each(LOCALES)('is whole for any numbers, and claims no probability, in %s', (locale) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DRAWN),
        fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 14 }),
        between(-2000, 2000),
        between(0, 3000),
        between(0, 1),
        fc.boolean(),
        (output, ranged, low, width, share, flat) => {
          const one = side(low, low + width, share);
          const all = answer({ independent: one, drawn: 400, together: flat ? one : null });
          const today = Object.fromEntries(DRAWN.map((id) => [id, low])) as Record<DrawnOutput, number>;
          const said = [
            spell(rangesHeadline({ locale, ranged, flat, output, today: low, side: one })),
            rangesNote(locale, ranged.length > 0),
            drawnLine(all, 7, output, locale),
            duelLine(output, share, 'B', locale),
            bandsSay(flat ? null : one, today, locale),
            staySay([share, share, share, share, share], share, 5, locale),
            winPercent(share, locale),
            ...Object.values(RANGES).map((text) => text[locale]),
            ...Object.values(PART_WORDS).map((text) => text[locale]),
          ];
          for (const text of said) {
            expect(text).not.toMatch(/NaN|undefined|Infinity|—/);
            expect(text).not.toMatch(/probab|likelihood|chance|概率|几率|可能性/i);
            expect(text).not.toMatch(/[!！]/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('tells number of draws, seed and the error of the ends', () => {
    expect(drawnLine(answer(), 20231015, 'retention', 'zh')).toBe(
      '抽了10,000次，种子20231015。抽得不够多也有误差：年留存率的5%和95%两端约±0.26个百分点。',
    );
    expect(drawnLine(answer({ drawn: 4_100 }), 20231015, 'retention', 'en')).toBe(
      'Stopped at 4,100 of 10,000 draws, seed 20231015. Draws have an error of their own: about ±0.26 percentage points at the 5% and 95% ends of yearly retention.',
    );
  });

  test('counts wins in tenths, and is careful near none and all', () => {
    expect([0, 0.01, 0.5, 0.68, 0.97, 1].map((share) => tenths(share, 'zh'))).toEqual([
      '一次也没有',
      '10次里不到1次',
      '10次里5次',
      '10次里7次',
      '10次里9次多',
      '每一次都',
    ]);
    expect(duelLine('retention', 0.68, 'the map before', 'en')).toBe(
      'Yearly retention: this map beats “the map before” in 7 of 10 draws',
    );
    expect(winPercent(0.9999, 'en')).toBe('99.99%');
    expect(winPercent(0.5, 'en')).toBe('50%');
  });

  test('prints each result in its unit', () => {
    expect(DRAWN.map((id) => printedResult(id, 0.614, 'en'))).toEqual(['0.6', '0.6', '0.6', '61%', '61%', '61%', '¥1']);
    expect(printedTick('retention', 0.5, 'en')).toBe('50%');
    expect(printedTick('deliveredValue', 40, 'en')).toBe('40');
    expect(fromTo('−¥120', '¥500', 'zh')).toBe('−¥120到¥500');
    expect(fromTo('61%', '87%', 'en')).toBe('61%–87%');
    expect(printedError('lifetimeValue', 12.3, 'en')).toBe('±¥12');
    expect(printedError('retention', 0.00001, 'zh')).toBe('不到0.01个百分点');
  });
});
