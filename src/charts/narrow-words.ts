import { LIFETIME } from '../content/bars';
import { number, yuan } from '../content/format';
import { attitudeFigure, curveFigure, retentionFigure, switchingParts, yearOneFigure } from './figures';
import type { Drawing, Spot } from './drawing';
import type { ScaleGrip } from './grip';
import { liftWords, type Step } from './lift';
import type { NarrowFrame } from './narrow-frame';
import { stack } from './stack';
import type { Subject } from './subject';
import type { Stations } from './thread';
import * as words from './words';

/** How far above the thread attitude may step aside, in pixels. */
const STEPS_UP = [10, 18, 28, 40, 54, 70, 90, 110];

/**
 * The figures along the thread and the names beside them: what is placed first gets the better spot.
 * @param partsTop the top of the words of the three parts of retention
 * @returns the grips of the switching costs, whose key stands among the words
 */
export function narrowWords(
  draw: Drawing,
  subject: Subject,
  frame: NarrowFrame,
  at: Stations,
  steps: readonly Step[],
  partsTop: number,
): ScaleGrip[] {
  const { pad, rail, s, small, xs, yl, top, bottom, risers, stackTop, plane, survival } = frame;
  const { now, t } = subject;
  const edge = frame.width - pad;
  const { xk, left } = plane;
  const [planeX, planeY] = at.plane;
  const [curveX, curveY] = at.curve;

  draw.words('curve-name', [xs(0) + 6, top + 15], small, t(words.CURVE_TITLE), { look: 'bold', opens: 'curve' });
  draw.as('attitude', () => liftWords(draw, subject, steps, { yl, risers, top, bottom: bottom + 44 * s, small, s }));
  curveFigure(draw, subject, frame, [
    [curveX - 12, curveY - 9, 'end'],
    [xs(100) + 4, curveY - 8],
    [curveX - 12, curveY + 18, 'end'],
    [xs(100) + 4, curveY + 18],
    [curveX + 12, curveY + 18],
    [curveX + 12, curveY - 12],
    [curveX + 12, curveY - 28],
    [curveX - 12, curveY - 26, 'end'],
  ]);
  const attitudeY = yl(now.result.attitude);
  const upper = Math.min(curveY, attitudeY);
  attitudeFigure(draw, subject, frame, [
    [rail - 8, attitudeY - 9, 'end'],
    ...STEPS_UP.map((k): Spot => [rail - 2, upper - k, 'end']),
    [rail - 8, attitudeY + 20, 'end'],
  ]);
  const around: Spot[] = [
    [planeX + 13, planeY - 9],
    [planeX + 13, planeY + 21],
    [planeX - 13, planeY - 9, 'end'],
    [planeX - 13, planeY + 21, 'end'],
  ];
  retentionFigure(draw, subject, frame, around, words.RETENTION_SHORT);
  const one = survival.xy(1);
  const rest = survival.yc(100 * now.result.retention);
  yearOneFigure(draw, subject, frame, [
    [one + 11, rest - 4],
    [one + 12, rest - 9],
    [one + 11, Math.min(rest - 4, partsTop - 4)],
    [one + 26, rest - 16],
    [one + 14, partsTop - 12],
  ]);
  const corner: Spot[] = [
    [edge, bottom + 44 * s, 'end'],
    [rail - 14, top + 15, 'end'],
    [xs(100) + 6, bottom - 4],
  ];
  draw.place('lift-name', corner, small, t(words.LIFT), { look: 'bold', opens: 'attitude', must: true });
  draw.words('switching', [left, stackTop - 12], small, switchingParts(subject), {
    look: 'bold',
    output: 'switchingCost',
    opens: 'switching',
  });
  const pile = draw.as('switching', () =>
    stack(draw, subject, { xk, left, y: stackTop, height: 13, small, s, limit: rail - 10, hit: 36 }),
  );
  draw.as('attitude', () =>
    draw.place('attitude-name', [[left, plane.top - 8]], small, t(words.ATTITUDE_AXIS), { look: 'bold', must: true }),
  );
  return pile.grips;
}

/** Under the picture: how long customers stay, and the six parts of lifetime value. Answers where the column ends. */
export function moneyColumn(draw: Drawing, { now, locale, t }: Subject, frame: NarrowFrame): number {
  const { pad, s, small, figure, width } = frame;
  const { expectedLifetime, lifetimeBars } = now.result;
  let base = frame.ground + 44 * s;
  const years = expectedLifetime > 50 ? '> 50' : number(expectedLifetime, locale, 1);
  const stay = t(words.AVERAGE_STAY).replace('{years}', years);
  const together = t(words.OF_A_HUNDRED) + t(words.AND_THEN) + stay;
  const parted = draw.width(together, small) > width - 2 * pad - 8;
  if (parted) {
    draw.words('survival-name', [pad + 8, base], small, t(words.OF_A_HUNDRED), { look: 'muted' });
    base += 18 * s;
  }
  draw.words('stay-words', [pad + 8, base], small, parted ? stay : together, {
    look: 'muted',
    output: 'expectedLifetime',
  });
  base += 34 * s;
  for (const [id, name] of LIFETIME) {
    const part = lifetimeBars[id];
    const sign = { text: part < 0 ? '− ' : '+ ', look: 'muted' };
    draw.words(`part-${id}-name`, [pad + 8, base], figure, [sign, { text: t(name) }]);
    draw.words(`part-${id}`, [width - pad, base, 'end'], figure, yuan(Math.abs(part), locale), { look: 'bold' });
    base += 25 * s;
  }
  return base;
}
