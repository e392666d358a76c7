import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { planeFrame } from '../../../src/charts/compare/plane-frame';
import { moneyDomain, moneyMap } from '../../../src/charts/compare/value-money';
import { estimate } from '../../../src/charts/measure';
import type { Circle, Path } from '../../../src/charts/mark';
import { ratingsOf, type Offer } from '../../../src/content/compare-offer';
import { COMPARE } from '../../../src/content/compare-words';
import { percent, signed } from '../../../src/content/format';
import { mapOffers } from '../../../src/model/value-map';
import type { Locale } from '../../../src/text';
import { overlaps, sound } from '../pictures';
import { anyOffers, TOLD } from './any-offers';

function drawn(now: Offer, beside: readonly Offer[], width: number, locale: Locale) {
  const rated = [now, ...beside].flatMap((offer) => {
    const ratings = ratingsOf(offer);
    return ratings ? [{ offer, ratings }] : [];
  });
  if (!now.state) throw new Error('The present offer is always known');
  const map = mapOffers(
    rated.map(({ ratings }, i) => ({ alternative: i || null, ratings })),
    now.state.inputs,
  );
  const offers = map.offers.map((one, i) => ({
    ...one,
    key: rated[i]?.offer.key ?? '',
    name: rated[i]?.offer.name ?? '',
    shown: `${signed(one.advantage * 100, locale)}%`,
    kind: i === 0 ? ('now' as const) : ('other' as const),
  }));
  const frame = planeFrame(width, moneyDomain(offers), 400, 1, 46);
  const words = {
    quality: COMPARE.quality[locale],
    price: COMPARE.price[locale],
    fair: COMPARE.fair[locale],
    better: COMPARE.better[locale],
    worse: COMPARE.dearer[locale],
    number: (value: number) => percent(value, locale),
  };
  return { map, frame, offers, marks: moneyMap({ ...map, offers, words }, frame, estimate) };
}

it('is sound, its words never cover one another, and every offer is on it', () => {
  fc.assert(
    fc.property(
      anyOffers,
      fc.constantFrom(358, 550),
      fc.constantFrom<Locale>('zh', 'en'),
      ({ now, beside }, width, locale) => {
        const { frame, marks } = drawn(now, beside, width, locale);
        sound({ marks, width: frame.width, height: frame.height });
        expect(overlaps(marks)).toEqual([]);
        for (const mark of marks)
          if (mark.kind === 'circle') {
            expect(mark.x).toBeGreaterThanOrEqual(frame.left - 1);
            expect(mark.x).toBeLessThanOrEqual(frame.right + 1);
            expect(mark.y).toBeGreaterThanOrEqual(frame.top - 1);
            expect(mark.y).toBeLessThanOrEqual(frame.bottom + 1);
          }
      },
    ),
    { numRuns: 150 },
  );
});

test.each(TOLD)('$id: below the line is better than fair value', ({ now, beside }) => {
  const { frame, marks, offers } = drawn(now, beside, 550, 'zh');
  const fair = marks.find((mark): mark is Path => mark.id === 'fair');
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = fair?.d.match(/[\d.-]+/g)?.map(Number) ?? [];
  for (const { key, advantage } of offers) {
    const ring = marks.find((mark): mark is Circle => mark.id === `ring-${key}`);
    // The side of the line on which the ring lies, on screen, where y grows downwards.
    const side = (x1 - x0) * ((ring?.y ?? 0) - y0) - (y1 - y0) * ((ring?.x ?? 0) - x0);
    if (Math.abs(advantage) > 0.01) expect(Math.sign(side)).toBe(Math.sign(advantage));
  }
  expect(frame.x(1) - frame.x(0)).toBeCloseTo(frame.y(0) - frame.y(1), 9);
});
