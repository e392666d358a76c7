import { Drawing, type Spot } from '../drawing';
import { line, px, through, type Mark, type Point } from '../mark';
import type { Measure } from '../measure';
import { ringWords } from './ring-words';
import { planeTicks, type PlaneFrame } from './plane-frame';

/** An offer on Gale's map. */
export interface MoneyOffer {
  readonly key: string;
  readonly name: string;
  readonly shown: string;
  readonly relativeQuality: number;
  readonly relativePrice: number;
  readonly kind: 'now' | 'before' | 'other';
}
export interface MoneyMap {
  readonly offers: readonly MoneyOffer[];
  readonly qualityWeight: number;
  readonly priceWeight: number;
  readonly words: {
    readonly quality: string;
    readonly price: string;
    readonly fair: string;
    readonly better: string;
    readonly worse: string;
    readonly number: (value: number) => string;
  };
}

/** Both axes round 1, with one reach that holds every offer. */
export function moneyDomain(
  offers: readonly Pick<MoneyOffer, 'relativeQuality' | 'relativePrice'>[],
): readonly [number, number] {
  const far = Math.max(
    ...offers.flatMap((one) => [Math.abs(one.relativeQuality - 1), Math.abs(one.relativePrice - 1)]),
  );
  const reach = [0.2, 0.4, 0.6, 0.8, 1, 1.5, 2, 3, 4].find((end) => end >= far * 1.08) ?? Math.ceil(far * 1.08);
  return [1 - reach, 1 + reach];
}

/** Relative quality against relative price with the line of fair value (Gale 1994), on one scale for both axes. */
export function moneyMap(map: MoneyMap, frame: PlaneFrame, measure: Measure): readonly Mark[] {
  const { x, y, s, size, small, left, right, top, bottom, domain, width } = frame;
  const draw = new Drawing(measure, undefined, left, width);
  const muted = { look: 'muted' };
  // The line through (1, 1) along which advantage is nil; a direction, because it may stand upright.
  const { qualityWeight: up, priceWeight: across } = map;
  const reach = (domain[1] - domain[0]) / 2;
  const far = reach / Math.max(up, across, 1e-9);
  const at = (by: number): Point => [x(1 + across * by), y(1 + up * by)];
  const [start, end] = [at(-far), at(far)];
  // Above the line an offer asks more than is fair.
  const corner: readonly Point[] =
    up >= across
      ? [
          [left, top],
          [left, bottom],
        ]
      : [
          [right, top],
          [left, top],
        ];
  draw.path('dear', 'wash', `${through([start, end, ...corner])}Z`);
  draw.path('axis-x', 'hair', line(px(left), px(bottom), px(right), px(bottom)));
  draw.path('axis-y', 'hair', line(px(left), px(top), px(left), px(bottom)));
  draw.path('mean-x', 'threshold', line(px(x(1)), px(top), px(x(1)), px(bottom)));
  draw.path('mean-y', 'threshold', line(px(left), px(y(1)), px(right), px(y(1))));
  draw.path('fair', 'tick', through([start, end]));
  draw.block([start, end]);
  for (const tick of planeTicks(domain)) {
    draw.words(
      `tick-y-${tick}`,
      [px(left - 6 * s), px(y(tick) + small * 0.36), 'end'],
      small,
      map.words.number(tick),
      muted,
    );
    draw.words(`tick-x-${tick}`, [px(x(tick)), px(bottom + 16 * s), 'middle'], small, map.words.number(tick), muted);
  }
  draw.words(
    'price',
    [px(left - 10 * s), px(top - 11 * s)],
    size,
    draw.cut(map.words.price, size, width - left, 'bold'),
    { look: 'bold' },
  );
  draw.words(
    'quality',
    [px(right), px(bottom + 35 * s), 'end'],
    size,
    draw.cut(map.words.quality, size, right, 'bold'),
    { look: 'bold' },
  );

  const placed = map.offers.map((offer) => {
    const spot = { x: x(offer.relativeQuality), y: y(offer.relativePrice) };
    const r = (offer.kind === 'now' ? 7 : 5.5) * s;
    draw.occupy(spot.x - r, spot.y - r, spot.x + r, spot.y + r);
    return { offer, spot, r };
  });
  for (const { offer, spot, r } of [...placed].reverse())
    draw.circle(`ring-${offer.key}`, LOOKS[offer.kind], px(spot.x), px(spot.y), px(r));
  for (const { offer, spot } of placed) {
    const looks = offer.kind === 'now' ? (['thread bold', 'thread bold'] as const) : (['muted', 'bold'] as const);
    const ring = { ...spot, far: 12 * s };
    ringWords(draw, ring, { ...offer, id: `offer-${offer.key}`, looks }, size, [width * 0.4, width * 0.2]);
  }
  const along: Spot[] = [0.8, 0.62, -0.7, -0.5, 0.45].map((share) => {
    const [px0, py0] = at(far * share);
    return [px0 + 8 * s, py0 + 16 * s];
  });
  draw.place('fair-name', along, small, map.words.fair, muted);
  draw.place('worse', [[left + 8 * s, top + 16 * s]], small, map.words.worse, muted);
  draw.place('better', [[right - 8 * s, bottom - 10 * s, 'end']], small, map.words.better, muted);
  return draw.marks;
}
const LOOKS = { now: 'ring', before: 'ghost-ring', other: 'thumb' } as const;
