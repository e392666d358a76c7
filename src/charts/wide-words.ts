import { attitudeFigure, curveFigure, retentionFigure, switchingParts, yearOneFigure } from './figures';
import type { Drawing, Spot } from './drawing';
import { liftWords, type Step } from './lift';
import { stack } from './stack';
import type { ScaleGrip } from './grip';
import type { Subject } from './subject';
import { averageStay } from './survival';
import type { Stations } from './thread';
import type { WideFrame } from './wide-frame';
import * as words from './words';

/**
 * The figures along the thread and the names beside them: what is placed first gets the better spot.
 * @param partsTop the top of the words of the three parts of retention
 * @returns the grips of the switching costs, whose key stands among the words
 */
export function wideWords(
  draw: Drawing,
  subject: Subject,
  frame: WideFrame,
  at: Stations,
  steps: readonly Step[],
  partsTop: number,
): ScaleGrip[] {
  const { g, s, small, xs, yl, top, bottom, risers, plane, survival } = frame;
  const { now, t } = subject;
  const { xk, left, right } = plane;
  const [planeX, planeY] = at.plane;
  const curveY = at.curve[1];
  const beside = xs(100) + 8 * s;

  draw.words('curve-name', [xs(0) + 7 * s, top + small * 1.2], small, t(words.CURVE_TITLE), {
    look: 'bold',
    opens: 'curve',
  });
  const under = draw.as('attitude', () => liftWords(draw, subject, steps, { yl, risers, top, bottom, small, s }));
  const [over, below]: [Spot, Spot] = [
    [beside, curveY - 7 * s],
    [beside, curveY + small + 5 * s],
  ];
  const further: Spot = [beside + 8 * s, curveY - 7 * s];
  // Where a slim screen leaves no room on the right, the note goes to the left of the point.
  const before: Spot[] = [
    [at.curve[0] - 10 * s, curveY - 9 * s, 'end'],
    [at.curve[0] - 10 * s, curveY + 18 * s, 'end'],
  ];
  curveFigure(draw, subject, frame, under ? [over, below, further, ...before] : [below, over, further, ...before]);
  const around: Spot[] = [
    [planeX + 13 * s, planeY - 9 * s],
    [planeX + 13 * s, planeY + 20 * s],
    [planeX + 26 * s, planeY - 9 * s],
    [planeX - 13 * s, planeY - 9 * s, 'end'],
    [planeX + 46 * s, planeY - 9 * s],
    [planeX + 26 * s, planeY + 34 * s],
    [planeX + 13 * s, planeY - 30 * s],
    [planeX + 13 * s, planeY + 48 * s],
    [planeX - 13 * s, planeY + 24 * s, 'end'],
  ];
  retentionFigure(draw, subject, frame, around, words.RETENTION);
  attitudeFigure(draw, subject, frame, [
    [left + 10 * s, planeY - 8 * s],
    [left + 10 * s, planeY + 23 * s],
    [left - 7 * s, planeY + 24 * s, 'end'],
    [left - 7 * s, planeY - 26 * s, 'end'],
    [left - 7 * s, planeY - 44 * s, 'end'],
    [left - 7 * s, planeY - 62 * s, 'end'],
    [left + 60 * s, planeY - 24 * s],
  ]);
  const ofAHundred: Spot[] = [
    [frame.moneyLeft - 2 * s, frame.moneyTop - 34 * g],
    [frame.moneyLeft + 8 * s, frame.ground + small * 2.8],
    [right, frame.ground + small * 2.8, 'end'],
  ];
  draw.as('money', () =>
    draw.place('survival-name', ofAHundred, small, t(words.OF_A_HUNDRED), {
      look: 'muted',
      must: true,
    }),
  );
  const one = survival.xy(1);
  const rest = survival.yc(100 * now.result.retention);
  yearOneFigure(draw, subject, frame, [
    [one + 11 * s, rest - 4 * s],
    [one + 12 * s, rest - 9 * s],
    [one + 11 * s, Math.min(rest - 4 * s, partsTop - 4 * s)],
    [one + 26 * s, rest - 16 * s],
    [one + 11 * s, partsTop - 10 * s],
    [one + 30 * s, partsTop - 10 * s],
  ]);
  draw.as('money', () => averageStay(draw, subject, survival));
  const corner: Spot[] = [
    [beside, top + small * 1.2],
    [beside, bottom - 4 * s],
    [beside, top + small * 2.6],
  ];
  draw.place('lift-name', corner, small, t(words.LIFT), { look: 'bold', opens: 'attitude', must: true });
  const pile = draw.as('switching', () =>
    stack(draw, subject, { xk, left, y: bottom + 14 * s, height: 13 * s, small, s, limit: right, hit: 24 }),
  );
  const axis: Spot[] = [
    [right, bottom + 25 * s, 'end'],
    [right, bottom - 6 * s, 'end'],
    [right, pile.bottom + small * 1.4, 'end'],
  ];
  draw.place('switching', axis, small, switchingParts(subject), {
    look: 'bold',
    must: true,
    output: 'switchingCost',
    opens: 'switching',
  });
  const above: Spot[] = [
    [left, top - 8 * s],
    [right, top - 8 * s, 'end'],
  ];
  draw.as('attitude', () =>
    draw.place('attitude-name', above, small, t(words.ATTITUDE_AXIS), { look: 'bold', must: true }),
  );
  return pile.grips;
}
