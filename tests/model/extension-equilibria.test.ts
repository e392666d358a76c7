import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateExtension } from '../../src/model/extension';
import { criticalTenures, extensionEquilibria } from '../../src/model/extension-equilibria';
import { type ExtensionValues, PLATFORM } from '../../src/model/extension-values';
import { anyExtension } from './any-extension';

describe('end states and thresholds (RV18, RV18d)', () => {
  it.each<[string, Partial<ExtensionValues>, (readonly [number, number, boolean])[]]>([
    ['tenure 5.5', { staffTenure: 5.5 }, [[0.05576584, 1.00074, true]]],
    ['tenure 12', { staffTenure: 12 }, [[0.0961609, 1.006529, true]]],
    [
      'tenure 20',
      { staffTenure: 20 },
      [
        [0.1309122, 1.022325, true],
        [0.3905001, 2.179406, false],
        [0.4972119, 3.001591, true],
      ],
    ],
    [
      'tenure 30',
      {},
      [
        [0.1684273, 1.060496, true],
        [0.2853948, 1.443227, false],
        [0.6004493, 3.5888, true],
      ],
    ],
    ['tenure 48', { staffTenure: 48 }, [[0.6586448, 3.815503, true]]],
    ['a platform', PLATFORM, [[0.8268073, 4.18789, true]]],
  ])('%s', (_, parameters, printed) => {
    const found = extensionEquilibria(parameters);
    expect(found.map((state) => state.stable)).toEqual(printed.map(([, , stable]) => stable));
    found.forEach((state, index) => {
      expect(state.stickiness).toBeCloseTo(printed[index]?.[0] ?? NaN, 6);
      expect(state.services).toBeCloseTo(printed[index]?.[1] ?? NaN, 5);
    });
  });

  it('are odd in number, stable and unstable in turn (I37)', () => {
    fc.assert(
      fc.property(anyExtension, (parameters) => {
        const states = extensionEquilibria(parameters);
        expect(states.length % 2).toBe(1);
        states.forEach((state, index) => expect(state.stable).toBe(index % 2 === 0));
      }),
      { numRuns: 1000 },
    );
  });

  it('hold a relationship that starts in a stable one', () => {
    for (const staffTenure of [5.5, 20, 30, 48])
      for (const { stickiness, services, stable } of extensionEquilibria({ staffTenure })) {
        if (!stable) continue;
        const end = simulateExtension({ staffTenure }, { stickiness, services }, 120).at(-1);
        expect(end?.stickiness).toBeCloseTo(stickiness, 6);
        expect(end?.services).toBeCloseTo(services, 6);
      }
  });
});

describe('tenures at which the number of end states changes (RV18c)', () => {
  it('are 18.95 and 37.03 months by default', () => {
    const { upperAppears, lowerDisappears } = criticalTenures({});
    expect(upperAppears).toBeCloseTo(18.94934, 5);
    // A scan of 4,001 points loses the two meeting states a little before they meet, at 37.03168.
    expect(lowerDisappears).toBeCloseTo(37.03172, 5);
    expect(Math.abs((lowerDisappears ?? NaN) - 37.03168)).toBeLessThan(5e-5);
  });

  it('agree with the number of end states on both sides', () => {
    const count = (staffTenure: number): number => extensionEquilibria({ staffTenure }).length;
    expect([18.94, 18.96, 37.02, 37.04].map(count)).toEqual([1, 3, 3, 1]);
  });

  it('are absent where the loop has no threshold', () => {
    expect(criticalTenures({ extraTouches: 0 })).toEqual({ upperAppears: null, lowerDisappears: null });
  });
});
