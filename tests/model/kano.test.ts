import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KANO_AVERSION, kanoDisconfirmation, type KanoClass, type KanoComponent } from '../../src/model/kano';
import { RUNS, between } from './arbitrary';
import { expectAtMost, expectClose, expectPrinted } from './printed';

const anyComponent: fc.Arbitrary<KanoComponent> = fc.record({
  given: between(-30, 40),
  expected: between(-30, 40),
  class: fc.constantFrom(...(Object.keys(KANO_AVERSION) as KanoClass[])),
});
const anyComponents = fc.array(anyComponent, { maxLength: 10 });
/** One component that is that many points off what was expected. */
const off = (kind: KanoClass, points: number): KanoComponent => ({ given: 20 + points, expected: 20, class: kind });

describe('disconfirmation by Kano classes', () => {
  test('of a must-be missed by 5, a one-dimensional exceeded by 3 and a delighter exceeded by 10 is the printed one (RV17)', () => {
    const components = [off('mustBe', -5), off('oneDimensional', 3), off('attractive', 10)];
    expectPrinted(kanoDisconfirmation(components, 2), -5.253483);
  });

  test('of no components is none', () => expect(kanoDisconfirmation([], 2)).toBe(0));

  test('is delivered less expected when every component is one-dimensional (law)', () => {
    fc.assert(
      fc.property(anyComponents, between(0.5, 5), (components, width) => {
        const plain = components.map((one) => ({ ...one, class: 'oneDimensional' as const }));
        const gap = components.reduce((sum, { given, expected }) => sum + given - expected, 0);
        expectClose(kanoDisconfirmation(plain, width), gap);
      }),
      { numRuns: RUNS },
    );
  });

  test('adds up over the components (law)', () => {
    fc.assert(
      fc.property(anyComponents, anyComponents, between(0.5, 5), (some, more, width) => {
        const apart = kanoDisconfirmation(some, width) + kanoDisconfirmation(more, width);
        expectClose(kanoDisconfirmation([...some, ...more], width), apart);
      }),
      { numRuns: RUNS },
    );
  });

  test('never falls when a component gives more (law)', () => {
    fc.assert(
      fc.property(anyComponent, between(0, 40), between(0.5, 5), (one, more, width) => {
        const better = { ...one, given: one.given + more };
        expectAtMost(kanoDisconfirmation([one], width), kanoDisconfirmation([better], width));
      }),
      { numRuns: RUNS },
    );
  });

  test('makes a loss the worse the more basic the component is (law)', () => {
    fc.assert(
      fc.property(between(-40, -0.1), between(0.5, 5), (points, width) => {
        const felt = (kind: KanoClass) => kanoDisconfirmation([off(kind, points)], width);
        expect(felt('mustBe')).toBeLessThan(felt('oneDimensional'));
        expect(felt('oneDimensional')).toBeLessThan(felt('attractive'));
      }),
      { numRuns: RUNS },
    );
  });

  test('counts a gain alike in every class but for the smoothing of the kink (law)', () => {
    fc.assert(
      fc.property(
        between(0, 40),
        between(0.5, 5),
        fc.constantFrom(...(Object.keys(KANO_AVERSION) as KanoClass[])),
        (points, width, kind) => {
          const felt = kanoDisconfirmation([off(kind, points)], width);
          expectAtMost(Math.abs(felt - points), (Math.abs(KANO_AVERSION[kind] - 1) / 2) * width);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
