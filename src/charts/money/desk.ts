import { percent } from '../../content/format';
import { BAND, POINTS } from '../../content/money-five';
import { MONEY_ROOM } from '../../content/money-words';
import { upliftOfPoints, upliftOfShare } from '../../model/five-points';
import { fill } from '../../text';
import { Drawing, type Spot } from '../drawing';
import { through, type Mark, type Point } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';
import { axes, MOST, ring, TOP, type DeskData } from './desk-marks';

const USUAL = [0, 0.05, 0.1] as const;

/** The share that the picture begins with: 40 % retention, less where this customer stays less. */
export const firstShown = (retention: number): number => (retention < 0.4 ? Math.floor(retention * 10) / 10 : 0.4);

/** Points of one curve from the left end to the right one, or to where it leaves through the top. */
export function gainCurve(
  gain: (retention: number) => number | null,
  first: number,
  leaves: number,
): readonly (readonly [number, number])[] {
  const last = Math.min(MOST, leaves);
  const count = Math.max(1, Math.ceil((last - first) / 0.005));
  const points: [number, number][] = [];
  for (let i = 0; i <= count; i += 1) {
    const at = first + ((last - first) * i) / count;
    const value = gain(at);
    if (value !== null && value <= TOP + 1e-9) points.push([at, value]);
  }
  return points;
}

/** The gain of five points less churn over retention, at several discount rates, with the published band. */
export function deskPicture(
  data: DeskData,
  width: number,
  measure: Measure,
  s: number,
): { marks: readonly Mark[]; width: number; height: number } {
  const { retention, discountRate, own, locale } = data;
  const draw = new Drawing(measure, new Set(), 0, width);
  const small = 12 * s;
  const height = 318 * s;
  const first = firstShown(retention);
  const left = draw.width('+100%', small, 'bold') + 8 * s;
  const right = width - draw.width('10%', small, 'bold') - 12 * s;
  const [top, bottom] = [8 * s, height - 24 * s];
  const x = linear([first, MOST], [left, right]);
  const y = linear([0, TOP], [bottom, top]);
  const word = (id: keyof typeof MONEY_ROOM) => MONEY_ROOM[id][locale];
  draw.rect('band', 'wash', left, y(BAND[1]), right - left, y(BAND[0]) - y(BAND[1]));
  axes(draw, x, y, first, locale, s);
  draw.occupy(0, 0, left, bottom);
  const curve = (id: string, rate: number, look: string) => {
    const leaves = 1 + rate - POINTS - POINTS / TOP;
    const points = gainCurve((at) => upliftOfPoints(at, rate), first, leaves).map(([at, gain]): Point => [
      x(at),
      y(gain),
    ]);
    if (points.length < 2) return;
    draw.path(id, look, through(points));
    draw.block(points);
    const [endX, endY] = points[points.length - 1] ?? [right, top];
    const over = leaves < MOST;
    const spots: Spot[] = over
      ? [
          [endX - 12 * s, endY + small, 'end'],
          [endX - 12 * s, endY + 2.4 * small, 'end'],
          [endX + 6 * s, endY + small],
        ]
      : [
          [right + 5 * s, endY + small * 0.36],
          [right + 5 * s, endY + small * 1.4],
          [right + 5 * s, endY - small * 0.8],
        ];
    const text = percent(rate, locale, 0);
    draw.place(`${id}-words`, spots, small, over ? fill(word('rate'), { rate: text }) : text, {
      look: look === 'curve' || look === 'post' ? 'muted' : 'thread bold',
    });
  };
  const same = USUAL.find((rate) => Math.abs(rate - discountRate) < 0.0005);
  // The user's own comes first, so that its words find room.
  curve('own-rate', discountRate, 'thread');
  for (const rate of USUAL) if (rate !== same) curve(`rate-${rate * 100}`, rate, 'post');
  const literal = gainCurve((at) => upliftOfShare(at, discountRate), first, MOST).map(([at, gain]): Point => [
    x(at),
    y(gain),
  ]);
  draw.path('literal', 'cut thin', through(literal));
  draw.block(literal, 2);
  ring(draw, x, y, data, first, s);
  const mean = literal[Math.floor(literal.length / 2)]?.[1] ?? bottom;
  const spots = [1, 0.9, 0.8, 0.7].flatMap((share): Spot[] =>
    [9, 12, 16].map((up): Spot => [left + (right - left) * share, mean - up * s, 'end']),
  );
  draw.place('literal-words', [...spots, [left + 6 * s, mean - 9 * s]], small, word('literal'));
  draw.place(
    'band-words',
    [
      [left + 8 * s, y(BAND[1]) + small + 5 * s],
      [left + 8 * s, y(0.5)],
    ],
    13 * s,
    word('band'),
    { look: 'bold' },
  );
  draw.place(
    'band-note',
    [
      [left + 8 * s, y(BAND[1]) + 2.4 * small + 6 * s],
      [left + 8 * s, y(0.42)],
    ],
    small,
    word('bandNote'),
    { look: 'muted' },
  );
  if (own === null || retention > MOST)
    draw.place(
      'too-few',
      [
        [right - 6 * s, y(0.18), 'end'],
        [left + 8 * s, y(0.18)],
      ],
      small,
      word('tooFew'),
      { look: 'thread' },
    );
  return { marks: draw.marks, width, height };
}
