import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONTHS, momentOf } from '../../../src/charts/extension/course';
import { pathOf, timeTo } from '../../../src/charts/extension/curve';
import { endsAt } from '../../../src/charts/extension/loop-run';
import { extensionRevenue, simulateExtension } from '../../../src/model/extension';
import { PLATFORM } from '../../../src/model/extension-values';
import { anySetting, made, runOf } from './runs';

describe('a course', () => {
  test('is the model’s run in every whole month (RV18b, RV18d)', () => {
    for (const [values, start] of [
      [{}, { stickiness: 0.1, services: 3 }],
      [{ staffTenure: 5.5 }, { stickiness: 0.1, services: 3 }],
      [PLATFORM, {}],
    ] as const) {
      const { path } = runOf(values, start);
      for (const state of simulateExtension(values, start, MONTHS)) {
        const moment = momentOf(path, state.month);
        expect(moment.stickiness).toBe(state.stickiness);
        expect(moment.services).toBe(state.services);
        expect(moment.customers).toBe(state.customers);
        expect(moment.revenue).toBeCloseTo(extensionRevenue(values, state), 9);
      }
    }
  });

  test('between two months lies between their values and close to a finer run', () => {
    const start = { stickiness: 0.1, services: 3 };
    const { path } = runOf({}, start);
    // Half a month is one month at half the rates; a run of 120 half months says where it is.
    const half = simulateExtension(
      {
        bondingPerTouch: 0.015,
        forgetting: 0.02,
        staffTenure: 60,
        adoption: 0.05,
        serviceAttrition: 0.05,
        organicArrivals: 1,
        referralRate: 0.03,
        baseChurn: 0.03,
        stickyChurn: 0.0025,
      },
      start,
      2 * MONTHS,
    );
    for (const { month, stickiness, services, customers } of half) {
      const moment = momentOf(path, month / 2);
      expect(moment.stickiness).toBeCloseTo(stickiness, 3);
      expect(moment.services).toBeCloseTo(services, 3);
      expect(moment.customers).toBeCloseTo(customers, 2);
    }
  });

  test('stays inside wherever it is, and comes to an end state', () => {
    fc.assert(
      fc.property(anySetting, fc.double({ min: -5, max: 70, noNaN: true }), (setting, month) => {
        const run = made(setting);
        const { stickiness, services, customers, revenue } = momentOf(run.path, month);
        expect(stickiness >= 0 && stickiness <= 1).toBe(true);
        expect(services >= 1 - 1e-12 && services <= run.values.maximumServices + 1e-12).toBe(true);
        expect(customers >= 0 && customers <= run.values.communitySize + 1e-9).toBe(true);
        expect(Number.isFinite(revenue)).toBe(true);
        expect(run.path.goal?.stable).toBe(true);
        expect(run.equilibria).toContain(run.path.goal);
      }),
      { numRuns: 150 },
    );
  });

  test('with a gift never ends below the same without one', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const { path, other, given } = made(setting);
        if (!other) return;
        const [gifted, bare] = given > 0 ? [path, other] : [other, path];
        expect(gifted.goal?.stickiness ?? 0).toBeGreaterThanOrEqual(bare.goal?.stickiness ?? 0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('its path', () => {
  const { path } = runOf({}, { stickiness: 0.1, services: 3 });
  const draw = (months?: number) =>
    pathOf(
      timeTo(MONTHS),
      path.curves.stickiness,
      (x) => x * 10,
      (y) => y * 100,
      months,
    );
  const endOf = (d: string) => d.split(/[ C]/).slice(-2).map(Number);

  test('grows with the month and ends where the moment is', () => {
    expect(draw(0)).toBe('');
    for (const month of [0.5, 1, 7.25, 59.5]) {
      const [x = NaN, y = NaN] = endOf(draw(month));
      expect(x).toBeCloseTo(month * 10, 0);
      expect(Math.abs(y - momentOf(path, month).stickiness * 100)).toBeLessThan(0.06);
    }
    expect(draw(60)).toBe(draw());
    expect(draw(99)).toBe(draw());
  });
});

describe('which ends there are', () => {
  test('changes at the two critical tenures of the defaults', () => {
    const ends = (staffTenure: number) => runOf({ staffTenure }).ends;
    expect([5.5, 18.9, 19, 30, 37, 37.1, 48].map(ends)).toEqual(['low', 'low', 'two', 'two', 'two', 'high', 'high']);
  });
  test('is only one where the loop has no threshold', () => {
    expect(runOf(PLATFORM).ends).toBe('one');
    expect(runOf({ extraTouches: 0 }).ends).toBe('one');
  });
  test('is decided by the nearer border where the scan sees one state of two', () => {
    const [one] = runOf({ staffTenure: 5 }).equilibria;
    if (!one) throw new Error('no state');
    const critical = { upperAppears: 19, lowerDisappears: 37 };
    expect(endsAt([one], critical, 19.0001)).toBe('low');
    expect(endsAt([one], critical, 36.9999)).toBe('high');
    expect(endsAt([one], { upperAppears: 19, lowerDisappears: null }, 19.0001)).toBe('low');
  });
});
