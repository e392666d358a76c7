import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { offerPanel, panelDomain, type OfferPanel } from '../../../src/charts/compare/offer-panel';
import { estimate } from '../../../src/charts/measure';
import { between } from '../../model/arbitrary';
import { cut, overlaps, sound } from '../pictures';

const anyPanel: fc.Arbitrary<OfferPanel> = fc
  .array(fc.tuple(between(-60, 60), fc.boolean()), { minLength: 1, maxLength: 9 })
  .map((steps) => {
    let at = 0;
    const rows = steps.map(([step, known], i) => {
      const from = at;
      at += step;
      const look = step < 0 ? 'cost' : 'value';
      return {
        id: `r${i}`,
        name: `row ${i}`,
        span: known ? ([from, at] as const) : null,
        shown: known ? '−12.3' : '—',
        look,
      };
    });
    return {
      rows,
      domain: panelDomain(rows.flatMap(({ span }) => span ?? [])),
      results: [{ id: 'k', name: '年留存率', span: [0, 0.98], shown: '98%', look: 'total', domain: [0, 1] }],
    };
  });

it('is sound at every width', () => {
  fc.assert(
    fc.property(anyPanel, fc.constantFrom(150, 164, 280, 420), (panel, width) => {
      const picture = offerPanel(panel, width, estimate, 1);
      sound(picture);
      expect(overlaps(picture.marks)).toEqual([]);
      expect(cut(picture)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('panels side by side share round ends that hold everything', () => {
  expect(panelDomain([45.7, 12, -3])).toEqual([-20, 60]);
  expect(panelDomain([])).toEqual([0, 20]);
  expect(panelDomain([20, 80])).toEqual([0, 80]);
  expect(panelDomain([NaN, 81])).toEqual([0, 100]);
});
