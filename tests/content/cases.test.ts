import { describe, expect, test } from 'vitest';
import { CASES, caseById } from '../../src/content/cases';
import { DEFAULT_INPUTS, evaluate, settle } from '../../src/model';
import { SOURCE_IDS } from '../../src/model/sources';
import scenarios from '../reference/scenarios.json' with { type: 'json' };
import results from '../reference/scenario-results.json' with { type: 'json' };
import { written } from '../words';

const OPENING = {
  productValue: 66,
  serviceValue: 62,
  personnelValue: 66,
  imageValue: 55,
  moneyCost: 48,
  timeCost: 46,
  energyCost: 40,
  psychicCost: 40,
  serviceWeight: 40,
  moneyWeight: 40,
  timeWeight: 30,
  baseExpectation: 12,
  failureRate: 0.04,
  upperRampWidth: 1.5,
  tenure: 1,
  initialTrust: 45,
  affection: 20,
  socialBenefit: 30,
  baseProfit: 1200,
  acquisitionCost: 900,
  purchaseProfit: 300,
  costSaving: 150,
  referralProfit: 500,
  premiumProfit: 150,
  alternatives: [
    { deliveredValue: 14, availability: 0.9, copies: 2 },
    { deliveredValue: -18, availability: 0.6, copies: 1 },
  ],
};

/** Claims of the two Chinese texts: so many each. */
const CLAIMS = { D1: 29, D2: 27 } as const;

const byId = CASES.map((one) => [one.id, one] as const);

describe('the list of cases', () => {
  test('holds the opening story and the 35 scenarios, each once', () => {
    expect(CASES.map(({ id }) => id).sort()).toEqual(['opening', ...scenarios.map(({ id }) => id)].sort());
    expect(CASES[0]?.id).toBe('opening');
  });

  test.each(scenarios.map(({ id, set }) => [id, set] as const))('%s sets what its scenario sets', (id, set) => {
    expect(caseById(id)?.set).toEqual(set);
  });

  test('opening sets the numbers of the opening story', () => {
    expect(caseById('opening')?.set).toEqual(OPENING);
  });

  test('an id that no case has gives nothing', () => {
    expect(caseById('shop_none')).toBeUndefined();
    expect(caseById(undefined)).toBeUndefined();
  });

  test('cases of one heading stand together', () => {
    const headings = CASES.map(({ family }) => family?.en).filter((name, index, all) => name !== all[index - 1]);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

describe('each case', () => {
  test.each(byId)('%s is in range and needs no settling', (_, { set }) => {
    const { inputs, changes } = settle(set);
    expect(changes).toEqual([]);
    expect(inputs).toEqual({ ...DEFAULT_INPUTS, ...set });
  });

  test.each(byId)('%s names its rivals', (_, { set, rivals }) => {
    expect(rivals).toHaveLength((set.alternatives ?? DEFAULT_INPUTS.alternatives).length);
    for (const rival of rivals) written(rival);
    expect(new Set(rivals.map(({ zh }) => zh)).size).toBe(rivals.length);
  });

  test.each(byId)('%s is told in both languages and fits', (_, one) => {
    const { title, story, evidence, family, next } = one;
    written(title);
    written(story);
    expect(story.zh.match(/\p{Script=Han}/gu)?.length).toBeLessThanOrEqual(90);
    expect(story.en.split(/\s+/).length).toBeLessThanOrEqual(60);
    if (evidence) written(evidence);
    if (family) written(family);
    if (!next) return;
    written(next.move);
    expect(next.move.zh.match(/\p{Script=Han}/gu)?.length).toBeLessThanOrEqual(16);
    expect(next.move.en.split(/\s+/).length).toBeLessThanOrEqual(8);
  });

  test.each(byId)('%s points at claims and sources that exist', (_, { claims, source }) => {
    for (const claim of claims) {
      const [, text, number] = /^(D[12])-(\d\d)$/.exec(claim) ?? [];
      expect(text, claim).toBeDefined();
      expect(Number(number)).toBeGreaterThanOrEqual(1);
      expect(Number(number)).toBeLessThanOrEqual(CLAIMS[text as keyof typeof CLAIMS]);
    }
    expect(new Set(claims).size).toBe(claims.length);
    expect(claims).not.toEqual([]);
    expect(source).not.toEqual([]);
    for (const id of source) expect(SOURCE_IDS).toContain(id);
  });

  test.each(byId.filter(([, { next }]) => next))(
    '%s turns into a case that gives another result',
    (_, { set, next }) => {
      const after = caseById(next?.case);
      if (!after) throw new Error(`No case ${String(next?.case)}`);
      expect(Math.abs(evaluate(after.set).retention - evaluate(set).retention)).toBeGreaterThan(0.001);
    },
  );
});

describe('what the stories and their notes promise', () => {
  test('the pairs of the stories are there', () => {
    const pairs = {
      shop_only: 'shop_rival',
      shop_rival: 'shop_loved',
      kfc_before: 'kfc_after',
      mcd_queue: 'mcd_preorder',
      ibm_none: 'ibm_great',
      air_novip: 'air_vip',
      soft_y0: 'soft_y4',
      tetra_pack: 'tetra_deep',
      agent_basic: 'agent_ext',
      lianjia_5: 'lianjia_30',
      meituan_food: 'meituan_life',
      diff_mkt: 'homog_mkt',
      mobile_lag: 'mobile_lead',
      baseline: 'cheap',
    };
    for (const [from, to] of Object.entries(pairs)) expect(caseById(from)?.next?.case, from).toBe(to);
  });

  test('two cases tell of the fines for tying customers in', () => {
    for (const [id, year, fine] of [
      ['tetra_deep', '2016', '667.7 million'],
      ['meituan_life', '2021', '3.442 billion'],
    ] as const) {
      const evidence = caseById(id)?.evidence;
      for (const words of [evidence?.zh, evidence?.en]) expect(words, id).toContain(year);
      expect(evidence?.en).toContain(fine);
      expect(evidence?.zh).toContain('可能违法');
      expect(evidence?.en).toContain('can be unlawful');
    }
  });

  test('the survey, the interview and the anecdote are marked as unverified', () => {
    for (const one of CASES.filter(({ id }) => id.startsWith('ibm')))
      expect(one.evidence?.zh, one.id).toContain('没有找到出处');
    for (const one of CASES.filter(({ id }) => id.startsWith('lianjia')))
      expect(one.evidence?.zh, one.id).toContain('没有找到出处');
    expect(caseById('tetra_deep')?.evidence?.zh).toContain('据称');
    expect(caseById('opening')?.source).toContain('assumption');
  });

  test('the opening story lies just short of take-off, and ten points of service carry it over', () => {
    const opening = settle(OPENING).inputs;
    const before = evaluate(opening);
    const after = evaluate({ ...opening, serviceValue: opening.serviceValue + 10 });
    expect(before.meanSatisfaction).toBeCloseTo(73.6, 1);
    expect(before.meanSatisfaction).toBeLessThan(opening.jumpSatisfaction);
    expect(before.attitude).toBeCloseTo(46, 1);
    expect(before.retention).toBeCloseTo(0.679, 3);
    expect(before.lifetimeValue).toBeCloseTo(2754, 0);
    expect(after.meanSatisfaction).toBeCloseTo(78.9, 1);
    expect(after.attitude).toBeCloseTo(56.1, 1);
    expect(after.retention).toBeCloseTo(0.827, 3);
    expect(after.lifetimeValue).toBeCloseTo(5257, 0);
  });
});

/** The results of the scenarios, as an independent implementation printed them, to seven significant digits. */
describe('the results of each scenario', () => {
  const COLUMNS = [
    'deliveredValue',
    'expectation',
    'meanSatisfaction',
    'attitude',
    'switchingCost',
    'retention',
    'challengedRetention',
    'trueLoyalty',
    'lifetimeValue',
  ] as const;

  test('are printed for all 35', () => expect(results).toHaveLength(35));

  test.each(results.map(({ id, printed }) => [id, printed] as const))('%s', (id, printed) => {
    const one = caseById(id);
    if (!one) throw new Error(`No case ${id}`);
    const result = evaluate(one.set);
    COLUMNS.forEach((column, index) => {
      expect(Number(result[column].toPrecision(7)), column).toBe(Number(printed[index]));
    });
  });
});

/** What a story tells the reader to see must be there to be seen. */
describe('what each story says happens', () => {
  const at = (id: string) => {
    const one = caseById(id);
    if (!one) throw new Error(`No case ${id}`);
    return { ...settle(one.set).inputs, ...evaluate(one.set) };
  };

  test('KFC: satisfaction reaches the edge of take-off, retention rises from under 50% to nearly 80%', () => {
    const [before, after] = [at('kfc_before'), at('kfc_after')];
    expect(Math.abs(after.meanSatisfaction - after.jumpSatisfaction)).toBeLessThan(0.5);
    expect(before.retention).toBeLessThan(0.5);
    expect(after.retention).toBeGreaterThan(0.78);
    expect(after.retention).toBeLessThan(0.8);
  });

  test('McDonald’s: satisfaction climbs from below its floor to above it', () => {
    expect(at('mcd_queue').meanSatisfaction).toBeLessThan(at('mcd_queue').minimumSatisfaction);
    expect(at('mcd_preorder').meanSatisfaction).toBeGreaterThan(at('mcd_preorder').minimumSatisfaction);
  });

  test('IBM: a superb recovery lifts satisfaction but not retention, unless delight is passed on', () => {
    const [none, great, seed, severe, ignored] = ['ibm_none', 'ibm_great', 'ibm_seed', 'ibm_severe', 'ibm_ignored'].map(
      at,
    );
    if (!none || !great || !seed || !severe || !ignored) throw new Error('A case is missing');
    expect(great.meanSatisfaction).toBeGreaterThan(none.meanSatisfaction + 5);
    expect(great.retention).toBeLessThan(none.retention);
    expect(seed.retention).toBeGreaterThan(none.retention);
    expect(Math.abs(severe.meanSatisfaction - none.meanSatisfaction)).toBeLessThan(0.5);
    expect(Math.abs(ignored.meanSatisfaction - ignored.minimumSatisfaction)).toBeLessThan(5);
  });

  test('airline: of the three parts, lock-in grows most', () => {
    const [before, after] = [at('air_novip'), at('air_vip')];
    const grown = after.lockInPart - before.lockInPart;
    expect(grown).toBeGreaterThan(after.trueLoyaltyPart - before.trueLoyaltyPart);
    expect(grown).toBeGreaterThan(after.captivePart - before.captivePart);
    expect(after.leverCost).toBe(12);
  });

  test('software: nearly all that is gained is lock-in', () => {
    const [before, after] = [at('soft_y0'), at('soft_y4')];
    expect(after.lockInPart - before.lockInPart).toBeGreaterThan(0.9 * (after.retention - before.retention));
    expect(after.trueLoyalty - before.trueLoyalty).toBeLessThan(0.05);
  });

  test('Tetra Pak: retention near its limit, most of it true loyalty', () => {
    const after = at('tetra_deep');
    expect(after.retention).toBeGreaterThan(0.97);
    expect(after.trueLoyaltyPart / after.retention).toBeGreaterThan(0.7);
    expect(after.switchingCost).toBeGreaterThan(4 * at('tetra_pack').switchingCost);
  });

  test('corner shop: no alternative, then nobody left, then most stay although the new shop is slightly better', () => {
    const [only, rival, loved] = [at('shop_only'), at('shop_rival'), at('shop_loved')];
    expect(only.captivePart / only.retention).toBeGreaterThan(0.85);
    expect(rival.retention).toBeLessThan(0.05);
    expect(rival.deliveredValue).toBe(only.deliveredValue);
    expect(loved.deliveredValue).toBeLessThan(37.6);
    expect(loved.retention).toBeGreaterThan(0.9);
  });

  test('price war and look-alikes: about one in three stays', () => {
    for (const id of ['pricewar', 'homog_mkt']) {
      expect(at(id).retention).toBeGreaterThan(0.3);
      expect(at(id).retention).toBeLessThan(0.36);
    }
    expect(at('pricewar').meanSatisfaction).toBeGreaterThan(at('pricewar').jumpSatisfaction);
    expect(at('homog_mkt').deliveredValue).toBe(at('diff_mkt').deliveredValue);
  });

  test('the other pairs rise as told', () => {
    expect(at('agent_ext').recommendation).toBeGreaterThan(at('agent_basic').recommendation);
    expect(at('lianjia_30').attitude).toBeGreaterThan(at('lianjia_5').attitude);
    expect(at('lianjia_30').switchingCost).toBeGreaterThan(at('lianjia_5').switchingCost);
    expect(at('meituan_life').lockInPart).toBeGreaterThan(2 * at('meituan_food').lockInPart);
    expect(at('mobile_lead').meanSatisfaction).toBeGreaterThan(at('mobile_lead').jumpSatisfaction);
    expect(at('cheap').deliveredValue).toBeGreaterThan(at('baseline').deliveredValue);
    expect(at('latent').loyaltyLabel).toBe('latent');
    expect(at('monopoly').satisfactionLabel).toBe('hostage');
    expect(at('baseline').retention).toBeCloseTo(0.76, 2);
  });
});
