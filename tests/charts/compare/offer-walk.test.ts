import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { offerWalk, type OfferWalk } from '../../../src/charts/compare/offer-walk';
import { planeDomain, planeFrame, planeTicks } from '../../../src/charts/compare/plane-frame';
import type { Circle, Mark, Path, Rect } from '../../../src/charts/mark';
import { estimate } from '../../../src/charts/measure';
import { partsOf, type Offer } from '../../../src/content/compare-offer';
import { COMPARE, PART_NAMES } from '../../../src/content/compare-words';
import { points, signed } from '../../../src/content/format';
import type { Locale } from '../../../src/text';
import { between } from '../../model/arbitrary';
import { overlaps, sound } from '../pictures';
import { anyOffers, TOLD } from './any-offers';

type Size = readonly [width: number, most: number, s: number];
const SIZES = [
  [290, 420, 1],
  [358, 420, 1],
  [550, 424, 1],
  [820, 620, 1.47],
] as const satisfies readonly Size[];

function drawn(now: Offer, beside: readonly Offer[], [width, most, s]: Size, locale: Locale) {
  const result = now.state?.result;
  if (!result) throw new Error('The present offer is always known');
  const parts = partsOf(result);
  const stretch = (list: typeof parts.values) =>
    list.map((part) => ({
      id: part.id,
      name: PART_NAMES[part.id][locale],
      points: part.points,
      shown: points(part.printed, locale),
    }));
  const results = [result, ...beside.flatMap(({ state }) => (state ? [state.result] : []))];
  const domain = planeDomain(
    results
      .flatMap(({ totalCustomerValue, totalCustomerCost }) => [totalCustomerValue, totalCustomerCost])
      .concat(beside.map(({ deliveredValue }) => Math.abs(deliveredValue))),
  );
  const walk: OfferWalk = {
    name: now.name,
    shown: signed(parts.delivered, locale),
    output: 'deliveredValue',
    values: stretch(parts.values),
    costs: stretch(parts.costs),
    beside: beside.map(({ key, name, kind, state, deliveredValue }) => ({
      key,
      name,
      shown: signed(deliveredValue, locale),
      deliveredValue,
      at: state && { value: state.result.totalCustomerValue, cost: state.result.totalCustomerCost },
      ghost: kind === 'before',
    })),
    words: {
      gets: COMPARE.gets[locale],
      gives: COMPARE.gives[locale],
      even: COMPARE.even[locale],
      worse: COMPARE.worse[locale],
      number: (value) => String(value),
    },
  };
  const frame = planeFrame(width, domain, most, s);
  return { frame, marks: offerWalk(walk, frame, estimate) };
}
describe.each(SIZES)('the walk at %i pixels', (...size) => {
  it('is sound and its words never cover one another, wherever the offers are', () => {
    fc.assert(
      fc.property(anyOffers, fc.constantFrom<Locale>('zh', 'en'), ({ now, beside }, locale) => {
        const { frame, marks } = drawn(now, beside, size, locale);
        sound({ marks, width: frame.width, height: frame.height });
        expect(overlaps(marks)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test.each(TOLD)('$id names every offer and every big stretch', ({ now, beside }) => {
  for (const locale of ['zh', 'en'] as const) {
    const { frame, marks } = drawn(now, beside, SIZES[2], locale);
    expect(overlaps(marks)).toEqual([]);
    const ids = marks.map(({ id }) => id);
    expect(ids).toContain('delivered-number');
    for (const { key } of beside) expect(ids).toContain(`beside-${key}`);
    for (const mark of marks)
      if (mark.kind === 'circle') {
        expect(mark.x).toBeGreaterThanOrEqual(frame.left - 1);
        expect(mark.x).toBeLessThanOrEqual(frame.right + 1);
        expect(mark.y).toBeGreaterThanOrEqual(frame.top - 1);
        expect(mark.y).toBeLessThanOrEqual(frame.bottom + 1);
      }
  }
});

const find = <M extends Mark>(marks: readonly Mark[], id: string): M => {
  const found = marks.find((mark) => mark.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found as M;
};

test('one scale on both axes: the red line is as long as the delivered value on either', () => {
  fc.assert(
    fc.property(anyOffers, ({ now, beside }) => {
      const { frame, marks } = drawn(now, beside, SIZES[2], 'zh');
      const scale = frame.x(1) - frame.x(0);
      expect(frame.y(0) - frame.y(1)).toBeCloseTo(scale, 9);
      const [, y0 = NaN, , y1 = NaN] =
        find<Path>(marks, 'delivered')
          .d.match(/[\d.-]+/g)
          ?.map(Number) ?? [];
      expect(Math.abs((y1 - y0) / scale - now.deliveredValue)).toBeLessThan(0.3);
      const up = marks.filter((mark): mark is Rect => mark.kind === 'rect' && mark.look === 'value');
      const top = Math.min(...up.map(({ y }) => y), frame.bottom);
      expect(Math.abs(frame.y.invert(top) - (now.state?.result.totalCustomerValue ?? 0))).toBeLessThan(1.3);
    }),
    { numRuns: 200 },
  );
});

test('an offer known by its delivered value alone rides on its line', () => {
  const told = TOLD.find(({ id }) => id === 'opening');
  if (!told) throw new Error('The opening case is there');
  const { frame, marks } = drawn(told.now, told.beside, SIZES[2], 'zh');
  for (const { key, state, deliveredValue } of told.beside) {
    const ring = find<Circle>(marks, `ring-${key}`);
    expect(frame.y.invert(ring.y) - frame.x.invert(ring.x)).toBeCloseTo(deliveredValue, 1);
    expect(marks.some(({ id, look }) => id === `line-${key}` && look === 'threshold')).toBe(state === null);
  }
});

test('axes begin at zero, hold everything, and have round ticks', () => {
  fc.assert(
    fc.property(fc.array(between(0, 320), { maxLength: 8 }), (values) => {
      const [low, high] = planeDomain(values);
      expect(low).toBe(0);
      for (const value of values) expect(value).toBeLessThanOrEqual(high);
      const ticks = planeTicks([low, high]);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});
