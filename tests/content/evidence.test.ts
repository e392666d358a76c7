import { describe, expect, test } from 'vitest';
import { EVIDENCE_IDS, card, cardsAbout } from '../../src/content/card';
import { caseById } from '../../src/content/cases';
import { STATIONS } from '../../src/content/stations';
import { largestUplift, upliftOfShare } from '../../src/model/five-points';
import { OUTPUT_IDS } from '../../src/model/outputs';
import { PARAMETER_IDS } from '../../src/model/parameters';
import { SOURCE_IDS, source } from '../../src/model/sources';
import { written } from '../words';

const STATION_IDS = STATIONS.map(({ id }) => id);

test('there are twelve cards', () => expect(EVIDENCE_IDS).toHaveLength(12));

describe.each(EVIDENCE_IDS)('the card %s', (id) => {
  const { title, says, sources, about } = card(id);

  test('is written in both languages, in two to four sentences', () => {
    written(title);
    written(says);
    expect(says.zh.match(/。/g)?.length).toBeGreaterThanOrEqual(2);
    expect(says.zh.match(/。/g)?.length).toBeLessThanOrEqual(4);
    expect(says.en.match(/[.!?](\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
    expect(says.en.match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(4);
    expect(title.zh.match(/\p{Script=Han}/gu)?.length).toBeLessThanOrEqual(20);
    expect(title.en.split(/\s+/).length).toBeLessThanOrEqual(12);
  });

  test('names sources that exist, one of them not a text it judges or a choice of ours', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    for (const one of sources) expect(SOURCE_IDS).toContain(one);
    expect(sources.some((one) => ['read', 'known'].includes(source(one).certainty))).toBe(true);
  });

  test('is about things that exist', () => {
    for (const one of about.parameters ?? []) expect(PARAMETER_IDS).toContain(one);
    for (const one of about.outputs ?? []) expect(OUTPUT_IDS).toContain(one);
    for (const one of about.stations ?? []) expect(STATION_IDS).toContain(one);
    for (const one of about.cases ?? []) expect(caseById(one), one).toBeDefined();
    const lists: readonly (readonly string[])[] = Object.values(about as Record<string, readonly string[]>);
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
    expect(lists.flat()).not.toEqual([]);
  });
});

describe('the cards about one thing', () => {
  test('are those that name it', () => {
    expect(cardsAbout({ parameter: 'curveLinearity' })).toEqual(['threeZones']);
    expect(cardsAbout({ output: 'lifetimeValue' })).toEqual([
      'fivePoints',
      'upliftRange',
      'loyaltyProfit',
      'wordingSlips',
    ]);
    expect(cardsAbout({ station: 'money' })).toEqual(['fivePoints', 'upliftRange', 'loyaltyProfit']);
    expect(cardsAbout({ case: 'ibm_great' })).toEqual(['recoveryParadox']);
    expect(cardsAbout({ parameter: 'productValue' })).toEqual([]);
  });
});

describe('the figures we worked out ourselves', () => {
  test('five per cent of the defection rate is worth 2 to 5 per cent', () => {
    const gains = [0.6, 0.8, 0.9].flatMap((retention) =>
      [0, 0.05, 0.1, 0.15].map((rate) => upliftOfShare(retention, rate)),
    );
    expect(Math.round(Math.min(...gains) * 100)).toBe(2);
    expect(Math.round(Math.max(...gains) * 100)).toBe(5);
  });

  test('five points are worth half at most when money is discounted at 10 per cent', () => {
    expect(largestUplift(0.1)).toBeCloseTo(0.5, 12);
  });
});
