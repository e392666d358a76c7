import type { Drawing, Spot } from '../drawing';
import { line, through } from '../mark';
import { linear, type Scale } from '../scale';
import type { Band, Bands } from './guide';

export interface BandsFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly small: number;
  readonly s: number;
  /** Where the thread rises through the bands after the reveal. */
  readonly riser: number;
}

/** Where the bands part when they are not drawn to scale. */
const EQUAL = { low: 100 / 3, high: 200 / 3 };
/** Dots of a row that stand at their full distance. */
const ROW = 25;

/** Heights by the scale of the bands, 0…100. */
export const bandScale = ({ top, bottom }: Pick<BandsFrame, 'top' | 'bottom'>): Scale =>
  linear([0, 100], [bottom, top]);

/** Where the bands begin and end, from above. */
const edgesOf = ({ borders }: Bands, frame: BandsFrame): readonly [number, number, number, number] => {
  const y = bandScale(frame);
  const { low, high } = borders ?? EQUAL;
  return [frame.top, y(high), y(low), frame.bottom];
};

/** The three bands, and the one of the answer washed. The thread runs over them. */
export function bandsGround(draw: Drawing, asked: Bands, frame: BandsFrame): void {
  const { left, right, top, bottom } = frame;
  const edges = edgesOf(asked, frame);
  const { answer } = asked;
  asked.bands.forEach((band, i) => {
    const [from, to] = [edges[i] ?? top, edges[i + 1] ?? bottom];
    const won = answer?.band === band.id;
    if (won) draw.rect(`band-${band.id}`, 'wash', left, from, right - left, to - from);
  });
  draw.path('bands-axis', 'hair', line(left, top, left, bottom));
  edges.forEach((at, i) => draw.path(`band-edge-${i}`, 'hair', line(left, at, right, at)));
}

/** Names and borders of the bands, and a dot for everybody who guessed them, now and a round before: over the thread. */
export function bandsWords(draw: Drawing, asked: Bands, frame: BandsFrame): void {
  const { left, right, top, bottom, size, small, s, riser } = frame;
  const y = bandScale(frame);
  const edges = edgesOf(asked, frame);
  const { answer } = asked;
  draw.place(
    'bands-title',
    [
      [left, top - 8 * s],
      [right, top - 8 * s, 'end'],
    ],
    small,
    asked.title,
    { look: 'bold', must: true },
  );
  asked.bands.forEach((band, i) => {
    const [from, to] = [edges[i] ?? top, edges[i + 1] ?? bottom];
    // In the band that won, the words stand in the larger part that the thread leaves.
    const thread = answer?.band === band.id ? y(answer.at) : null;
    const [above, below] = thread === null ? [from, to] : thread - from > to - thread ? [from, thread] : [thread, to];
    const base = Math.max(top + size, Math.min(bottom - 4 * s, (above + below) / 2 + size * 0.36));
    drawBand(draw, band, { base, left, right, size, small, s, riser, won: answer?.band === band.id });
  });
  if (asked.counted)
    draw.words('bands-counted', [right, bottom + small * 1.7, 'end'], small, asked.counted, { look: 'muted' });
  const was = y(asked.was.at);
  draw.circle('bands-was', 'ghost-ring', left, was, 5 * s);
  if (!answer) {
    const now = [
      { text: `${asked.nowWord} `, look: 'muted' },
      { text: asked.was.text, look: 'bold', scale: 1.4 },
    ];
    const spots = [1.5, -0.6, 2.9, -2, 4.3, -3.4, 5.7, -4.8, 7.1, -6.2].map((by): Spot => [
      left - 8 * s,
      was + size * by,
      'end',
    ]);
    draw.place('bands-was-words', [...spots, [left + 12 * s, was - 8 * s]], small, now, { must: true });
    return;
  }
  const at = y(answer.at);
  draw.path(
    'bands-gap',
    'thread thin',
    through([
      [left + 9 * s, was],
      [left + 13 * s, was],
      [left + 13 * s, at],
      [left + 9 * s, at],
    ]),
  );
  const spots: readonly Spot[] = [
    [left + 16 * s, at - 8 * s],
    [riser + 14 * s, at - 8 * s],
    [riser + 14 * s, at + small * 1.7],
    [left + 16 * s, at + small * 1.7],
    [left + 16 * s, at - 26 * s],
    [left + 16 * s, at + small * 2.9],
  ];
  const beside = [0.5, 2, -1, 3.5, -2.5, 5, -4].map((by): Spot => [left - 12 * s, at + small * by, 'end']);
  // In another band it would read as that one's value: rather beside the axis, and there only as the last resort.
  const place = asked.bands.findIndex(({ id }) => id === answer.band);
  const [from, to] = [edges[place] ?? top, edges[place + 1] ?? bottom];
  const within = ([, y]: Spot): boolean => y - small * 1.2 >= from && y + small * 0.2 <= to;
  draw.place(
    'bands-answer',
    [...spots.filter(within), ...beside, ...spots.filter((spot) => !within(spot))],
    small,
    [
      { text: answer.text, look: 'thread bold', scale: 1.4 },
      { text: ` ${answer.by}`, look: 'thread bold' },
    ],
    { must: true, output: asked.output },
  );
}

interface Row {
  readonly base: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly small: number;
  readonly s: number;
  readonly riser: number;
  readonly won: boolean;
}
function drawBand(draw: Drawing, { id, name, border, count, earlier }: Band, row: Row): void {
  const { base, left, right, size, small, s, won } = row;
  draw.words(
    `band-${id}-name`,
    [left + 16 * s, base],
    size * 1.1,
    [
      { text: name, look: won ? 'bold thread' : 'bold' },
      { text: ` ${border}`, look: 'muted', scale: small / (size * 1.1) },
    ],
    { look: won ? 'halo' : '' },
  );
  if (count === undefined) return;
  const numbers = [
    ...(earlier === undefined ? [] : [{ text: `${earlier} → `, look: 'muted', scale: small / (size * 1.15) }]),
    { text: String(count), look: won ? 'bold thread' : 'bold' },
  ];
  draw.words(`band-${id}-count`, [right - 6 * s, base, 'end'], size * 1.15, numbers);
  const from = left + (right - left) * 0.47;
  const room = right - (earlier === undefined ? 44 : 84) * s - from;
  const most = Math.max(1, count, earlier ?? 0);
  const pitch = Math.min(room / ROW, room / most);
  const r = Math.min((earlier === undefined ? 7 : 5) * s, Math.max(1.2 * s, pitch * 0.44));
  const middle = base - size * 0.36;
  const rows =
    earlier === undefined
      ? [{ key: '', look: won ? 'dot thread' : 'dot', many: count, y: middle }]
      : [
          { key: 'earlier-', look: 'ghost-ring', many: earlier, y: middle - 1.25 * r },
          { key: '', look: won ? 'dot thread' : 'dot', many: count, y: middle + 1.25 * r },
        ];
  for (const { key, look, many, y } of rows) {
    for (let i = 0; i < Math.min(many, 200); i += 1)
      draw.circle(`band-${id}-${key}${i}`, look, from + pitch * (i + 0.5), y, r);
    draw.occupy(from - r, y - r, from + pitch * many + r, y + r);
  }
}
