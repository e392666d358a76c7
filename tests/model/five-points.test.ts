import { describe, expect, it } from 'vitest';
import {
  churnBehind,
  churnBehindStream,
  fixedLifeValue,
  geometricLifeValue,
  largestUplift,
  retentionElasticity,
  upliftOfPoints,
  upliftOfShare,
} from '../../src/model/five-points';
import { CREDIT_CARD, PUBLISHED_UPLIFTS, PUBLISHED_UPLIFT_IDS } from '../../src/model/five-points-cases';

const { acquisition, stream, rate } = CREDIT_CARD;

describe('the credit card of 1990 (RV26)', () => {
  it.each([
    [5, 131.5368],
    [10, 304.6616],
    [20, 530.7024],
  ])('stays %i years: $%d', (life, value) => {
    expect(fixedLifeValue(stream, acquisition, life, rate)).toBeCloseTo(value, 4);
  });

  it('comes within 2 % of every published value and within a point of the published gain', () => {
    for (const { defection, value } of CREDIT_CARD.published)
      expect(Math.abs(fixedLifeValue(stream, acquisition, 1 / defection, rate) / value - 1)).toBeLessThan(0.02);
    const gain = fixedLifeValue(stream, acquisition, 20, rate) / fixedLifeValue(stream, acquisition, 10, rate) - 1;
    expect(gain).toBeCloseTo(0.742, 3);
  });

  it('with a share leaving every year gives 127, 270, 451 at 5 %', () => {
    const values = [0.2, 0.1, 0.05].map((churn) => geometricLifeValue(stream, acquisition, 1 - churn, 0.05));
    expect(values.map(Math.round)).toEqual([127, 270, 451]);
  });
});

describe('what five points are worth (RV27, RV27b, RV28)', () => {
  it('for a constant margin', () => {
    expect(upliftOfPoints(0.8, 0.1)).toBeCloseTo(0.2, 12);
    expect(upliftOfPoints(0.9, 0.1)).toBeCloseTo(1 / 3, 12);
    expect(upliftOfPoints(0.9, 0)).toBeCloseTo(1, 12);
    expect(upliftOfPoints(0.97, 0.1)).toBeNull();
    expect(upliftOfPoints(0.95, 0)).toBe(Infinity);
  });

  it('read literally, five per cent of the defection rate', () => {
    expect(upliftOfShare(0.8, 0.1)).toBeCloseTo(0.03448276, 8);
    expect(upliftOfShare(0.9, 0.1)).toBeCloseTo(0.02564103, 8);
    for (const retention of [0.6, 0.8, 0.9]) expect(upliftOfShare(retention, 0)).toBeCloseTo(0.05 / 0.95, 12);
  });

  it('elasticity of value', () => {
    expect(retentionElasticity(0.8, 0.1)).toBeCloseTo(2.666667, 6);
    expect(retentionElasticity(0.9, 0.12)).toBeCloseTo(4.090909, 6);
  });
});

describe('the other bars, inverted', () => {
  it.each([
    ['branchDeposits', 0.109, 0.009, false],
    ['creditCard', 0.117, 0.017, false],
    ['insuranceBrokerage', 0.15, 0.05, true],
    ['industrialDistribution', 0.161, 0.061, true],
    ['industrialLaundry', 0.161, 0.061, true],
    ['officeBuildings', 0.175, 0.075, true],
    ['software', 0.193, 0.093, true],
    ['autoService', 0.217, 0.117, true],
    ['creditInsurance', 0.25, 0.15, true],
  ] as const)('%s', (id, plain, discounted, possible) => {
    const { uplift } = PUBLISHED_UPLIFTS[id];
    expect(churnBehind(uplift, 0).churn).toBeCloseTo(plain, 3);
    expect(churnBehind(uplift, 0.1).churn).toBeCloseTo(discounted, 3);
    expect(churnBehind(uplift, 0.1).possible).toBe(possible);
    expect(uplift <= largestUplift(0.1)).toBe(possible);
  });

  it('is the inverse of the uplift', () => {
    for (const id of PUBLISHED_UPLIFT_IDS) {
      const { uplift } = PUBLISHED_UPLIFTS[id];
      expect(upliftOfPoints(1 - churnBehind(uplift, 0.02).churn, 0.02)).toBeCloseTo(uplift, 10);
    }
  });

  it.each([
    ['industrialLaundry', 0.155],
    ['industrialDistribution', 0.176],
    ['autoService', 0.351],
  ] as const)('%s from its printed stream', (id, churn) => {
    const { stream: printed, uplift } = PUBLISHED_UPLIFTS[id];
    expect(churnBehindStream(printed, uplift, 0.06)).toBeCloseTo(churn, 3);
  });
});
