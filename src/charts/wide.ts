import { Drawing } from './drawing';
import { moneyFigure } from './figures';
import { stationsIn } from './frame';
import { liftSteps } from './lift';
import { loyaltyCurve } from './loyalty-curve';
import { cubic, px, through, type Point } from './mark';
import type { Measure } from './measure';
import { meetings } from './meeting';
import { ring, type Picture } from './picture';
import { plane } from './plane';
import { rows } from './rows';
import { ruler } from './ruler';
import { fan } from './satisfaction-axis';
import { pointGrip } from './stack';
import type { Reach, State, Subject } from './subject';
import { split, stayPost, survivalGround, survivors } from './survival';
import { apart, ghost, threadPoints, type Stations } from './thread';
import { walks } from './walk';
import { waterfall } from './waterfall';
import { deliveredBottom } from './waterfall-frame';
import { SLIM, wideFrame, type WideFrame } from './wide-frame';
import { wideWords } from './wide-words';
import { satisfactionName } from './words';

/** The chain on one wide screen: down the staircase, through the curve, right to the point, up to the money. */
export function widePicture(
  subject: Subject,
  reach: Reach,
  measure: Measure,
  width: number,
  height: number,
  enlarged: number,
): Picture {
  const frame = wideFrame(subject, reach, width, height, enlarged);
  const { g, s, size, small, fall, xs, y2, top, bottom, yl, survival, moneyTop } = frame;
  const { now, before } = subject;
  const draw = new Drawing(measure, subject.touched, frame.margin, width - frame.margin);
  const rowGrips = draw.as('value', () => waterfall(draw, subject, rows(now), fall));

  const at = stationsIn(frame, reach, now.result);
  const steps = liftSteps(now);
  const thread = threadTo(frame, now, at);
  const over = upToTheMoney(frame, at.plane);
  const falling = survivors(now.result.retention, survival);
  // Words keep off the thread wherever it will run.
  draw.block(thread);
  draw.block(cubic(at.plane, ...over));
  draw.block([
    [frame.moneyLeft, frame.ground],
    [frame.moneyLeft, moneyTop],
  ]);
  draw.block(falling);

  const meeting = meetings(now.inputs);
  const rule = draw.as('satisfaction', () =>
    ruler(draw, subject, reach, { x: fall.x, ...frame.ruler, small, s, narrow: false, high: width < SLIM }),
  );
  draw.as('satisfaction', () => fan(draw, subject, meeting, reach, { x: fall.x, xs, y: frame.ruler.y, y2, small, s }));
  draw.as('satisfaction', () => satisfactionName(draw, subject, [[xs(100) + 14 * s, y2 + small * 0.36]], small));
  const curve = draw.as('curve', () =>
    loyaltyCurve(draw, subject, meeting, { xs, yl, top, bottom, small, s, narrow: false }),
  );
  draw.as('money', () => {
    survivalGround(draw, subject, survival);
    stayPost(draw, subject, survival);
  });
  const map = draw.as('retention', () => plane(draw, subject, reach, { ...frame.plane, size, small, s }));

  if (apart(now, before)) {
    const was = stationsIn(frame, reach, before.result);
    ghost(draw, threadTo(frame, before, was), was.plane, 4 * s);
  }
  draw.as('money', () =>
    moneyFigure(draw, subject, frame, frame.plane.right, {
      base: 174 * g,
      size: frame.money,
      above: Math.max(44 * g, frame.money * 0.92 + 4 * s),
      below: 22 * g,
    }),
  );

  const [planeX, planeY] = at.plane;
  draw.path('thread', 'thread', through(thread));
  const bend = over.map(([x, y]) => `${px(x)} ${px(y)}`).join(' ');
  draw.path('thread-over', 'thread', `M${px(planeX)} ${px(planeY)}C${bend}V${px(moneyTop)}`);
  draw.path('thread-survival', 'thread', through(falling));
  const partsTop = draw.as('money', () => split(draw, subject, survival));
  ring(draw, 'value', at.value[0], at.value[1], s);
  ring(draw, 'satisfaction', at.satisfaction[0], y2, s);
  ring(draw, 'curve', at.curve[0], at.curve[1], s);
  ring(draw, 'year', survival.xy(1), survival.yc(100 * now.result.retention), s);

  const pileGrips = wideWords(draw, subject, frame, at, steps, partsTop);
  draw.as('retention', () => map.names());
  draw.circle('point', 'ring', planeX, planeY, 7 * s);

  const point = pointGrip(subject, frame.plane.xk, planeY, s);
  const grips = [...rowGrips, rule.expectation, ...rule.rivals, ...curve.grips, ...pileGrips, point];
  return {
    width,
    height,
    s,
    size,
    small,
    marks: draw.marks,
    grips,
    get walks() {
      return walks(subject, frame, reach, meeting, pileGrips[0]);
    },
  };
}

/** The thread of a state from the red bar to its point of the plane. */
function threadTo(frame: WideFrame, state: State, at: Stations): readonly Point[] {
  const { fall, risers, yl } = frame;
  return [...threadPoints(at, deliveredBottom(fall) - 2, liftSteps(state), risers, yl), at.plane];
}

/** Two handles and the end of the bend from the plane's point to the foot of the money. */
function upToTheMoney({ g, ground, moneyLeft }: WideFrame, [x, y]: Point): [Point, Point, Point] {
  return [
    [x, y * 0.45 + ground * 0.55],
    [moneyLeft, ground + 70 * g],
    [moneyLeft, ground - 10 * g],
  ];
}
