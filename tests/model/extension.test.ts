import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionRevenue, simulateExtension, takeOffStickiness } from '../../src/model/extension';
import { extensionEquilibria } from '../../src/model/extension-equilibria';
import { type ExtensionValues, PLATFORM, extensionValues } from '../../src/model/extension-values';
import { anyExtension } from './any-extension';

/** Printed to seven digits. */
const near = (value: number, printed: number): void =>
  expect(Math.abs(value - printed)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(printed)));

describe('the loop of service extension through time (RV18b, RV18d)', () => {
  it.each<[string, Partial<ExtensionValues>, number, number, (readonly [number, number, number, number])[]]>([
    [
      'tenure 5.5',
      { staffTenure: 5.5 },
      0.1,
      1,
      [
        [12, 0.05917942, 1.00132, 27.40009],
        [24, 0.056067, 1.000953, 30.76945],
        [60, 0.05576781, 1.000746, 33.59272],
      ],
    ],
    [
      'tenure 5.5, two gifts',
      { staffTenure: 5.5 },
      0.1,
      3,
      [
        [12, 0.1787108, 1.665698, 30.4991],
        [24, 0.1080112, 1.218556, 34.78235],
        [60, 0.05761678, 1.007185, 34.59126],
      ],
    ],
    [
      'tenure 30',
      {},
      0.1,
      1,
      [
        [12, 0.1305476, 1.011446, 28.64003],
        [24, 0.1448731, 1.023852, 33.86957],
        [60, 0.16091, 1.046807, 40.36565],
      ],
    ],
    [
      'tenure 30, two gifts',
      {},
      0.1,
      3,
      [
        [12, 0.37131, 2.050503, 33.85326],
        [24, 0.415789, 2.209982, 47.18466],
        [60, 0.5441407, 3.156623, 86.04599],
      ],
    ],
    [
      'tenure 30, an early bond',
      {},
      0.4,
      1,
      [
        [12, 0.3228093, 1.573743, 34.81417],
        [24, 0.3284246, 1.656572, 44.59079],
        [60, 0.3895311, 2.027746, 63.4161],
      ],
    ],
    [
      'a platform',
      PLATFORM,
      0.05,
      1,
      [
        [6, 0.5043281, 1.517416, 27.92],
        [12, 0.7012497, 2.865835, 40.58983],
        [24, 0.8117218, 3.983656, 76.79085],
        [60, 0.8267789, 4.1874, 205.1915],
      ],
    ],
  ])('%s', (_, parameters, stickiness, services, printed) => {
    const states = simulateExtension(parameters, { stickiness, services, customers: 20 }, 60);
    expect(states.map((state) => state.month)).toEqual(Array.from({ length: 61 }, (__, month) => month));
    for (const [month, x, b, n] of printed) {
      const state = states[month];
      near(state?.stickiness ?? NaN, x);
      near(state?.services ?? NaN, b);
      near(state?.customers ?? NaN, n);
    }
  });

  it('begins where it is told to, and at the stated start when it is told nothing', () => {
    expect(simulateExtension({}, {}, 0)).toEqual([{ month: 0, stickiness: 0.05, services: 1, customers: 20 }]);
    expect(simulateExtension({}, { stickiness: 2, services: NaN, customers: -5 }, 0)).toEqual([
      { month: 0, stickiness: 1, services: 1, customers: 0 },
    ]);
  });

  it('stays in the region that has a meaning (I36)', () => {
    const start = fc.record({
      stickiness: fc.double({ min: 0, max: 1, noNaN: true }),
      services: fc.double({ min: 1, max: 24, noNaN: true }),
      customers: fc.double({ min: 0, max: 1200, noNaN: true }),
    });
    fc.assert(
      fc.property(anyExtension, start, (parameters, from) => {
        for (const { stickiness, services, customers } of simulateExtension(parameters, from, 36)) {
          expect(stickiness >= 0 && stickiness <= 1).toBe(true);
          expect(services >= 1 && services <= parameters.maximumServices).toBe(true);
          expect(customers >= 0 && customers <= parameters.communitySize).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('is integrated finely enough: half the step moves no state by 1e-5 (I43)', () => {
    const usual = fc.record({
      staffTenure: fc.double({ min: 4, max: 60, noNaN: true }),
      touchQuality: fc.double({ min: 0, max: 1, noNaN: true }),
      stickiness: fc.double({ min: 0, max: 1, noNaN: true }),
      services: fc.double({ min: 1, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(usual, ({ staffTenure, touchQuality, ...start }) => {
        const whole = simulateExtension({ staffTenure, touchQuality }, start, 60);
        const half = simulateExtension({ staffTenure, touchQuality }, start, 60, 8);
        whole.forEach((state, month) => {
          const finer = half[month];
          expect(Math.abs(state.stickiness - (finer?.stickiness ?? NaN))).toBeLessThan(1e-5);
          expect(Math.abs(state.services - (finer?.services ?? NaN))).toBeLessThan(1e-5);
          expect(Math.abs(state.customers - (finer?.customers ?? NaN))).toBeLessThan(1e-5 * 20);
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('earns the core revenue once and the extra revenue for every extra service', () => {
    expect(extensionRevenue({}, { services: 3, customers: 10 })).toBeCloseTo(15, 12);
  });
});

describe('the push that is needed (RV18c)', () => {
  it('at 30 months a bond of 0.364 with the core service alone, hardly any with two gifts', () => {
    const saddle = extensionEquilibria({}).find((state) => !state.stable);
    expect(saddle).toBeDefined();
    if (!saddle) return;
    near(takeOffStickiness({}, saddle) ?? NaN, 0.364483);
    expect(takeOffStickiness({}, saddle, 3)).toBeLessThan(0.05);
  });
});

describe('values of the loop', () => {
  it('completes, replaces what is no number and moves what has no meaning', () => {
    const values = extensionValues({ staffTenure: NaN, touchQuality: 3, forgetting: -1, coreTouches: 6 });
    expect(values).toMatchObject({ staffTenure: 30, touchQuality: 1, forgetting: 0, coreTouches: 6, adoption: 0.1 });
  });
});
