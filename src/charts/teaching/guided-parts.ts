import { attitudeFigure, curveFigure, moneyFigure, yearOneFigure } from '../figures';
import type { Drawing, Spot } from '../drawing';
import { liftSteps, liftWords } from '../lift';
import { line, px, through } from '../mark';
import { ring } from '../picture';
import type { Subject } from '../subject';
import { averageStay, survivalGround, survivors } from '../survival';
import type { Stations } from '../thread';
import type { WideFrame } from '../wide-frame';
import { ATTITUDE_AXIS } from '../words';
import type { Guide } from './guide';

/** One's own guess: a hollow ring, dotted to the axis. */
export function drawGuess(
  draw: Drawing,
  { guess }: Guide,
  at: { left: number; x: number; y: number; s: number; small: number; level: number },
): void {
  if (!guess) return;
  const { left, x, y, s, small, level } = at;
  draw.path('guess-line', 'ghost', line(left, y, x, y));
  draw.circle('guess', 'ring guess', x, y, 6.5 * s);
  const [near, far] = y <= level ? [-10 * s, small + 8 * s] : [small + 8 * s, -10 * s];
  draw.place(
    'guess-words',
    [
      [x + 13 * s, y + small * 0.36],
      [x + 13 * s, y + near],
      [x - 13 * s, y + near, 'end'],
      [x - 13 * s, y + far, 'end'],
      [x + 13 * s, y + far],
    ],
    small,
    guess.text,
    { look: 'muted', must: true },
  );
}

/** The four steps from the curve to attitude, and the height of the point on the curve. */
export function stairWords(draw: Drawing, subject: Subject, frame: WideFrame, at: Stations): void {
  const { yl, risers, top, bottom, small, s, xs } = frame;
  const under = draw.as('attitude', () =>
    liftWords(draw, subject, liftSteps(subject.now), { yl, risers, top, bottom, small, s }),
  );
  const beside = xs(100) + 8 * s;
  const y = at.curve[1];
  const [over, below] = [
    [beside, y - 7 * s],
    [beside, y + small + 5 * s],
  ] as const;
  const before: Spot[] = [-9, 18, -26, 34].map((by) => [at.curve[0] - 10 * s, y + by * s, 'end']);
  curveFigure(draw, subject, frame, [
    ...(under ? [over, below] : [below, over]),
    [beside + 8 * s, y - 7 * s],
    ...before,
  ]);
}

/** The axis of attitude where the plane is not shown. */
export function attitudeAlone(draw: Drawing, subject: Subject, frame: WideFrame, at: Stations, guide: Guide): void {
  const { plane, yl, top, bottom, s, small } = frame;
  const { now, t } = subject;
  draw.path('plane-axes', 'hair', line(plane.left, top, plane.left, bottom));
  drawGuess(draw, guide, {
    left: plane.left,
    x: at.plane[0],
    y: yl(guide.guess?.at ?? 0),
    s,
    small,
    level: at.plane[1],
  });
  const [beside, level] = [plane.left + 14 * s, yl(now.result.attitude)];
  const spots = [0.36, -0.8, 1.6, -2.2, 3].map((by): Spot => [beside, level + small * by]);
  draw.as('attitude', () => attitudeFigure(draw, subject, frame, spots));
  const above: Spot[] = [
    [plane.left, top - 8 * s],
    [plane.left + 8 * s, top + small],
    [plane.left + 8 * s, bottom - small * 0.6],
  ];
  draw.as('attitude', () => draw.place('attitude-name', above, small, t(ATTITUDE_AXIS), { look: 'bold', must: true }));
}

export function money(draw: Drawing, subject: Subject, frame: WideFrame, guide: Guide): void {
  const { g, s, survival, plane } = frame;
  const { retention } = subject.now.result;
  draw.as('money', () => survivalGround(draw, subject, survival));
  draw.as('money', () =>
    moneyFigure(draw, subject, frame, plane.right, {
      base: 174 * g,
      size: frame.money,
      above: Math.max(44 * g, frame.money * 0.92 + 4 * s),
      below: 22 * g,
    }),
  );
  draw.path('thread-survival', 'thread', through(survivors(retention, survival)));
  ring(draw, 'year', survival.xy(1), survival.yc(100 * retention), s);
  const one = survival.xy(1);
  const rest = survival.yc(100 * retention);
  yearOneFigure(draw, subject, frame, [
    [one + 11 * s, rest - 6 * s],
    [one + 26 * s, rest - 16 * s],
  ]);
  if (!guide.bands) draw.as('money', () => averageStay(draw, subject, survival));
}

/** A question mark in the place of what is not shown yet. */
export function hiddenMoney(draw: Drawing, { plane, g, small, money: figure }: WideFrame, { hiddenWord }: Guide): void {
  if (hiddenWord)
    draw.words('money-hidden-name', [plane.right, px(130 * g), 'end'], small, hiddenWord, { look: 'muted' });
  draw.words('money-hidden', [plane.right, px(190 * g), 'end'], figure * 1.3, '?', { look: 'bold muted' });
}
