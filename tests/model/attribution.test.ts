import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/model/attribution';
import { ATTRIBUTION_GROUPS, NAMED_GROUPS } from '../../src/model/attribution-groups';
import { evaluateSettled } from '../../src/model/evaluate';
import { DEFAULT_INPUTS, type Inputs } from '../../src/model/settle';
import { anyInputs } from './arbitrary';

const TWO_RIVALS = [
  { deliveredValue: 20, availability: 0.95, copies: 1 },
  { deliveredValue: 18, availability: 0.9, copies: 1 },
];
const STRONG_RIVAL = [{ deliveredValue: 30, availability: 0.9, copies: 1 }];
const PRICE_RIVALS = [{ deliveredValue: 20, availability: 0.9, copies: 2 }];
const MANY_RIVALS = [{ deliveredValue: 10, availability: 0.9, copies: 5 }];

/** Before/after pairs of the texts and their published division of the change in retention (RV22). */
const PAIRS: readonly [string, Partial<Inputs>, Partial<Inputs>, readonly number[], Record<string, number>][] = [
  [
    'a menu renewed',
    { productValue: 52, imageValue: 58, alternatives: PRICE_RIVALS },
    { productValue: 80, imageValue: 68, alternatives: PRICE_RIVALS },
    [0.462, 0.798],
    { product: 0.308, imageAndExpectation: 0.028 },
  ],
  [
    'an errand service',
    {
      serviceValue: 58,
      timeCost: 65,
      energyCost: 60,
      psychicCost: 50,
      baseExpectation: 8,
      tenure: 1,
      affection: 10,
      socialBenefit: 15,
      alternatives: MANY_RIVALS,
    },
    {
      serviceValue: 90,
      personnelValue: 88,
      timeCost: 18,
      energyCost: 15,
      psychicCost: 18,
      baseExpectation: 12,
      affection: 65,
      socialBenefit: 75,
      confidenceBenefit: 80,
      respectBenefit: 70,
      specialServiceBenefit: 60,
      productsUsed: 5,
      personalRelationship: 70,
      failureRate: 0.03,
      complaintHandling: 0.95,
      recoveryQuality: 92,
      alternatives: MANY_RIVALS,
    },
    [0.329, 0.979],
    {
      serviceAndPeople: 0.169,
      imageAndExpectation: -0.009,
      timeEffortMind: 0.254,
      relationship: 0.126,
      switching: 0.11,
    },
  ],
  [
    'software in its fourth year',
    {
      tenure: 0,
      learningTime: 80,
      learningEffort: 80,
      technicalConversion: 20,
      financialLoss: 20,
      procurementRisk: 50,
      personalRelationship: 10,
      enterpriseResources: 5,
      structuralIntegration: 5,
      alternatives: STRONG_RIVAL,
    },
    {
      tenure: 4,
      learningTime: 80,
      learningEffort: 80,
      technicalConversion: 85,
      financialLoss: 55,
      procurementRisk: 75,
      personalRelationship: 55,
      enterpriseResources: 60,
      structuralIntegration: 85,
      productsUsed: 3,
      alternatives: STRONG_RIVAL,
    },
    [0.527, 0.955],
    { relationship: 0.102, switching: 0.326 },
  ],
  [
    'a frequent-flyer programme',
    {
      productValue: 60,
      serviceValue: 62,
      specialPriceBenefit: 0,
      specialServiceBenefit: 0,
      respectBenefit: 30,
      alternatives: TWO_RIVALS,
    },
    {
      productValue: 60,
      serviceValue: 70,
      timeCost: 30,
      specialPriceBenefit: 75,
      specialServiceBenefit: 80,
      respectBenefit: 75,
      financialLoss: 60,
      affection: 35,
      leverCost: 12,
      alternatives: TWO_RIVALS,
    },
    [0.516, 0.866],
    { serviceAndPeople: 0.047, timeEffortMind: 0.042, relationship: 0.209, switching: 0.052 },
  ],
];

describe('division of a change (RV22)', () => {
  it.each(PAIRS)('%s', (_, a, b, ends, printed) => {
    const { from, to, groups } = attribute(a, b, 'retention');
    expect(from).toBeCloseTo(ends[0] ?? NaN, 3);
    expect(to).toBeCloseTo(ends[1] ?? NaN, 3);
    for (const group of NAMED_GROUPS) expect(groups[group]).toBeCloseTo(printed[group] ?? 0, 3);
    expect('other' in groups).toBe(false);
  });

  it('gives exactly nothing to a group in which nothing differs, and everything to the only one that does', () => {
    const { from, to, groups } = attribute({}, { alternatives: STRONG_RIVAL }, 'retention');
    for (const group of NAMED_GROUPS) if (group !== 'market') expect(groups[group]).toBe(0);
    expect(groups.market).toBe(to - from);
  });

  it('names the remaining assumptions only when one of them differs', () => {
    const { groups } = attribute({}, { curveLinearity: 1, moneyCost: 40 }, 'attitude');
    expect(Object.keys(groups)).toEqual([...NAMED_GROUPS, 'other']);
    expect(groups.other).not.toBe(0);
    expect(Object.keys(attribute({}, { moneyCost: 40 }, 'attitude').groups)).toEqual([...NAMED_GROUPS]);
  });

  it('divides the same change of two equal players equally', () => {
    // Delivered value is linear in each rating: every group gets its own bar and nothing else.
    const { groups } = attribute({}, { productValue: 75, moneyCost: 40, timeCost: 30 }, 'deliveredValue');
    const before = evaluateSettled(DEFAULT_INPUTS).valueBars;
    const now = evaluateSettled({ ...DEFAULT_INPUTS, moneyCost: 40 }).valueBars;
    expect(groups.timeEffortMind).toBeCloseTo(2, 10);
    expect(groups.money).toBeCloseTo(now.moneyCost - before.moneyCost + now.specialPrice - before.specialPrice, 10);
  });
});

describe('any change', () => {
  const outputs = fc.constantFrom('retention', 'lifetimeValue', 'attitude', 'switchingCost', 'trueLoyalty');

  // Up to 2 × 1,024 evaluations for each case: 60 cases instead of 1,000 keep this under twenty seconds.
  it('is divided without remainder, and swapping its ends turns every sign (I35, I47)', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, outputs, (a, b, output) => {
        const there = attribute(a, b, output);
        const back = attribute(b, a, output);
        const parts = Object.values(there.groups);
        const size = 1 + Math.abs(there.from) + Math.abs(there.to) + parts.reduce((sum, x) => sum + Math.abs(x), 0);
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(Math.abs(sum - (there.to - there.from))).toBeLessThan(1e-12 * size);
        for (const [group, part] of Object.entries(there.groups))
          expect(Math.abs(part + ((back.groups as Record<string, number>)[group] ?? NaN))).toBeLessThan(1e-12 * size);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the groups', () => {
  it('share no parameter', () => {
    const members = NAMED_GROUPS.flatMap((group): readonly string[] => ATTRIBUTION_GROUPS[group].members);
    expect(new Set(members).size).toBe(members.length);
  });
});
