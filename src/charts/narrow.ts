import type { RatingId } from '../model/alternatives';
import { Drawing, type Spot } from './drawing';
import { moneyFigure } from './figures';
import { stationsIn } from './frame';
import { liftSteps } from './lift';
import { loyaltyCurve } from './loyalty-curve';
import { cubic, px, through, type Point } from './mark';
import type { Measure } from './measure';
import { meetings } from './meeting';
import { narrowFrame, type NarrowFrame } from './narrow-frame';
import { moneyColumn, narrowWords } from './narrow-words';
import { ring, type Picture } from './picture';
import { plane } from './plane';
import { rows } from './rows';
import { ruler } from './ruler';
import { fan } from './satisfaction-axis';
import { pointGrip } from './stack';
import type { Reach, State, Subject } from './subject';
import { split, survivalGround, survivors } from './survival';
import { apart, ghost, threadPoints, type Stations } from './thread';
import { walks } from './walk';
import { waterfall } from './waterfall';
import { deliveredBottom } from './waterfall-frame';
import { satisfactionName } from './words';

/**
 * The chain in one column: the thread runs down the page and turns at the right-hand rail.
 * @param open the row that is opened in place
 */
export function narrowPicture(
  subject: Subject,
  reach: Reach,
  measure: Measure,
  width: number,
  enlarged: number,
  open?: RatingId,
): Picture {
  const frame = narrowFrame(reach, width, enlarged, open);
  const { pad, rail, s, size, small, figure, fall, xs, y2, top, bottom, yl, survival, moneyTop } = frame;
  const { now, before, locale } = subject;
  const draw = new Drawing(measure, subject.touched, frame.margin, width - frame.margin);
  const rowGrips = draw.as('value', () => waterfall(draw, subject, rows(now), fall));

  const at = stationsIn(frame, reach, now.result);
  const steps = liftSteps(now);
  const thread = threadTo(frame, now, at);
  const attitudeY = yl(now.result.attitude);
  const [planeX, planeY] = at.plane;
  const turn: Point = [planeX, Math.max(frame.plane.bottom - 30, planeY + 6)];
  const over = downToTheMoney(frame, planeX);
  const falling = survivors(now.result.retention, survival);
  // Words keep off the thread wherever it will run.
  draw.block(thread);
  draw.block([[frame.risers[3] ?? 0, attitudeY], [rail, attitudeY], [rail, planeY], at.plane, turn]);
  draw.block(cubic(turn, ...over));
  draw.block(falling);

  const meeting = meetings(now.inputs);
  const rule = draw.as('satisfaction', () =>
    ruler(draw, subject, reach, { x: fall.x, ...frame.ruler, small, s, narrow: true, high: true }),
  );
  draw.as('satisfaction', () => fan(draw, subject, meeting, reach, { x: fall.x, xs, y: frame.ruler.y, y2, small, s }));
  const atTheEdge = [5, -14, 24, -30].map((down): Spot => [width - pad, y2 + down, 'end']);
  draw.as('satisfaction', () => satisfactionName(draw, subject, atTheEdge, small, locale === 'en' || width < 360));
  const curve = draw.as('curve', () =>
    loyaltyCurve(draw, subject, meeting, { xs, yl, top, bottom, small, s, narrow: true }),
  );
  const map = draw.as('retention', () => plane(draw, subject, reach, { ...frame.plane, size: figure, small, s }));
  draw.as('money', () => survivalGround(draw, subject, survival));

  if (apart(now, before)) {
    const was = stationsIn(frame, reach, before.result);
    ghost(draw, [...threadTo(frame, before, was), [rail - 8, yl(before.result.attitude)]], was.plane, 4);
  }
  draw.path('thread', 'thread', through(thread) + alongTheRail(rail, attitudeY, at.plane));
  const bend = over.map(([x, y]) => `${px(x)} ${px(y)}`).join(' ');
  draw.path('thread-over', 'thread', `M${px(planeX)} ${px(planeY)}V${px(turn[1])}C${bend}`);
  draw.path('thread-survival', 'thread', through(falling));
  draw.as('money', () =>
    moneyFigure(draw, subject, frame, width - pad, { base: moneyTop, size: 38 * s, above: 40 * s, below: 22 * s }),
  );

  const partsTop = draw.as('money', () => split(draw, subject, survival));
  ring(draw, 'value', at.value[0], at.value[1], s, 4.5);
  ring(draw, 'satisfaction', at.satisfaction[0], y2, s);
  ring(draw, 'curve', at.curve[0], at.curve[1], s);
  ring(draw, 'year', survival.xy(1), survival.yc(100 * now.result.retention), s);

  const pileGrips = narrowWords(draw, subject, frame, at, steps, partsTop);
  draw.as('retention', () => map.names());
  draw.circle('point', 'ring', planeX, planeY, 7);
  const end = draw.as('money', () => moneyColumn(draw, subject, frame));

  const point = pointGrip(subject, frame.plane.xk, planeY, s);
  const grips = [...rowGrips, rule.expectation, ...rule.rivals, ...curve.grips, ...pileGrips, point];
  return {
    width,
    height: end + 16,
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

/** The thread of a state from the red bar to the last of the four steps. */
const threadTo = ({ fall, risers, yl }: NarrowFrame, state: State, at: Stations): readonly Point[] =>
  threadPoints(at, deliveredBottom(fall) - 2, liftSteps(state), risers, yl);

/** Radius of the thread's turns at the rail, in pixels. */
const TURN = 8;

/** From the last step right to the rail, down it, and left to the point of the plane. */
function alongTheRail(rail: number, from: number, [x, y]: Point): string {
  const down = y >= from ? 1 : -1;
  const into = `H${px(rail - TURN)}Q${px(rail)} ${px(from)} ${px(rail)} ${px(from + TURN * down)}`;
  const out = `V${px(y - TURN)}Q${px(rail)} ${px(y)} ${px(rail - TURN)} ${px(y)}`;
  return `${into}${out}H${px(x)}`;
}

/** Two handles and the end of the bend from under the plane to the foot of the money. */
function downToTheMoney({ plane: { bottom }, survival, moneyTop }: NarrowFrame, x: number): [Point, Point, Point] {
  const start = survival.xy(0);
  return [
    [x, bottom + 50],
    [start, bottom + 10],
    [start, moneyTop],
  ];
}
