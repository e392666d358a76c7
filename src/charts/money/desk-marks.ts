import { percent } from '../../content/format';
import { BAND } from '../../content/money-five';
import { MONEY_ROOM } from '../../content/money-words';
import { upliftOfPoints } from '../../model/five-points';
import type { Locale } from '../../text';
import type { Drawing, Spot } from '../drawing';
import { line } from '../mark';
import type { Scale } from '../scale';

export interface DeskData {
  readonly retention: number;
  readonly discountRate: number;
  /** Gain of five points by this customer's own six parts, as a share; `null` where there is none. */
  readonly own: number | null;
  readonly locale: Locale;
}
/** The largest gain on the picture, as a share, and the largest retention. */
export const TOP = 1.1;
export const MOST = 0.95;

/** The axes, with the published band between its edges. */
export function axes(draw: Drawing, x: Scale, y: Scale, first: number, locale: Locale, s: number): void {
  const small = 12 * s;
  const [left, right] = [x(first), x(MOST)];
  draw.path('axis-up', 'hair', line(left, y(TOP), left, y(0)));
  draw.path('axis-across', 'hair', line(left, y(0), right, y(0)));
  for (const share of [0, BAND[0], 0.5, BAND[1], 1]) {
    const edge = share === BAND[0] || share === BAND[1];
    if (edge) draw.path(`edge-${share * 100}`, 'threshold', line(left, y(share), right, y(share)));
    draw.words(
      `up-${share * 100}`,
      [left - 6 * s, y(share) + small * 0.36, 'end'],
      small,
      (share > 0 ? '+' : '') + percent(share, locale, 0),
      {
        look: edge ? 'bold' : 'muted',
      },
    );
  }
  for (let ten = Math.ceil(first * 10 - 1e-9); ten <= 9; ten += 1)
    draw.words(`across-${ten}`, [x(ten / 10), y(0) + 5 * s + small, 'middle'], small, percent(ten / 10, locale, 0), {
      look: 'muted',
    });
}

/** This customer: a ring on the curve of constant profit, a dot for the own six parts. */
export function ring(
  draw: Drawing,
  x: Scale,
  y: Scale,
  { retention, discountRate, own, locale }: DeskData,
  first: number,
  s: number,
): void {
  const flat = upliftOfPoints(retention, discountRate);
  if (flat === null || retention > MOST) return;
  const at = x(Math.max(first, retention));
  const height = y(Math.min(TOP, flat));
  draw.path('own-drop', 'own', line(at, height, at, y(0)));
  const size = 12.5 * s;
  draw.circle('own-ring', 'ring', at, height, 6.5 * s);
  if (own !== null && own >= 0 && own <= TOP) {
    draw.circle('own-six', 'tip', at, y(own), 3.4 * s);
    draw.occupy(at - 4 * s, y(own) - 4 * s, at + 4 * s, y(own) + 4 * s);
  }
  draw.occupy(at - 7 * s, height - 7 * s, at + 7 * s, height + 7 * s);
  const plus = (gain: number) => `+${percent(gain, locale, 0)}`;
  const spots = (from: number): Spot[] =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8]
      .flatMap((k): Spot[] => {
        const above = from - (10 + 16 * k) * s;
        return [
          [at - 12 * s, above, 'end'],
          [at, above - 8 * s, 'middle'],
          [at + 12 * s, above],
          [at - 12 * s, from + (16 + 16 * k) * s, 'end'],
        ];
      })
      .filter(([, base]) => base > y(TOP) + size && base < y(0) - 4 * s);
  draw.place(
    'own-words',
    spots(height),
    size,
    [{ text: `${MONEY_ROOM.ownFlat[locale]} ` }, { text: plus(flat), look: 'thread bold' }],
    { must: true },
  );
  if (own !== null && own >= 0 && own <= TOP)
    draw.place('own-six-words', spots(Math.min(height, y(own)) - 16 * s), size, [
      { text: `${MONEY_ROOM.ownSix[locale]} ` },
      { text: plus(own), look: 'bold' },
    ]);
}
