import { Drawing, type Spot } from '../drawing';
import { stationsIn } from '../frame';
import { liftSteps } from '../lift';
import { loyaltyCurve } from '../loyalty-curve';
import { line, through, type Point } from '../mark';
import type { Measure } from '../measure';
import { meetings } from '../meeting';
import { ring, type Picture } from '../picture';
import { rows } from '../rows';
import { ruler } from '../ruler';
import { fan } from '../satisfaction-axis';
import type { Reach, State, Subject } from '../subject';
import { apart, ghost, threadPoints, type Stations } from '../thread';
import { waterfall } from '../waterfall';
import { deliveredBottom } from '../waterfall-frame';
import { wideFrame, type WideFrame } from '../wide-frame';
import { widePicture } from '../wide';
import { CURVE_TITLE, satisfactionName } from '../words';
import { bandScale, bandsGround, bandsWords } from './bands';
import { leadingNowhere, reaches, type Bands, type Guide } from './guide';
import { attitudeAlone, drawGuess, hiddenMoney, money, stairWords } from './guided-parts';

/** A picture that is led: the whole chain, or as far as the curtain lets it go; bands in the place of the plane. */
export function guidedPicture(
  subject: Subject,
  reach: Reach,
  measure: Measure,
  width: number,
  height: number,
  enlarged: number,
  guide: Guide,
): Picture {
  const frame = wideFrame(subject, reach, width, height, enlarged);
  if (!guide.bands && reaches(guide, guide.withoutMoney ? 'retention' : 'money')) {
    const whole = widePicture(subject, reach, measure, width, height, enlarged);
    return wholePicture(whole, frame, stationsIn(frame, reach, subject.now.result).plane, guide, measure);
  }
  const { s, size, small, fall, xs, y2, top, bottom, yl } = frame;
  const { now, before } = subject;
  const draw = new Drawing(measure, new Set(), frame.margin, width - frame.margin);
  const grips = [...draw.as('value', () => waterfall(draw, subject, rows(now), fall))];
  const at = stationsIn(frame, reach, now.result);
  const path = threadAsFar(frame, now, at, guide);
  draw.block(path);

  const meeting = meetings(now.inputs);
  const rule = draw.as('satisfaction', () =>
    ruler(draw, subject, reach, { x: fall.x, ...frame.ruler, small, s, narrow: false, high: false }),
  );
  if (reaches(guide, 'satisfaction')) {
    draw.as('satisfaction', () =>
      fan(draw, subject, meeting, reach, { x: fall.x, xs, y: frame.ruler.y, y2, small, s }),
    );
    draw.as('satisfaction', () => satisfactionName(draw, subject, [[xs(100) + 14 * s, y2 + small * 0.36]], small));
  }
  const ground = { xs, yl, top, bottom, small, s, narrow: false };
  const curve = draw.as('curve', () => loyaltyCurve(draw, subject, reaches(guide, 'curve') ? meeting : [], ground));
  const asked = !reaches(guide, 'curve') && reaches(guide, 'satisfaction');
  const hidden = at.satisfaction[0];
  if (asked)
    draw.block([
      [hidden, y2],
      [hidden, bottom],
    ]);
  const corners: Spot[] = [
    [xs(0) + 7 * s, top + small * 1.2],
    [xs(100) - 7 * s, top + small * 1.2, 'end'],
    [xs(56), top + small * 1.2, 'middle'],
    [xs(100) - 7 * s, bottom - small * 0.6, 'end'],
    [xs(0) + 7 * s, bottom - small * 0.6],
  ];
  draw.place('curve-name', corners, small, subject.t(CURVE_TITLE), { look: 'bold', must: true });
  if (apart(now, before) || now.result.retention !== before.result.retention) {
    const was = stationsIn(frame, reach, before.result);
    const level = yl(before.result.attitude);
    const end = guide.bands ? ([entryX(frame, guide.bands), level] as const) : inPlane(frame, was, level, guide);
    const old = [...threadPoints(was, deliveredBottom(fall) - 2, liftSteps(before), frame.risers, yl), end];
    ghost(draw, old, end, 4 * s);
    draw.block(old, 2);
  }
  if (reaches(guide, 'attitude')) stairWords(draw, subject, frame, at);
  const bandsFrame = { ...frame.plane, top, bottom, size, small, s, riser: frame.moneyLeft };
  if (guide.bands) bandsGround(draw, guide.bands, bandsFrame);
  else if (reaches(guide, 'attitude')) attitudeAlone(draw, subject, frame, at, guide);
  if (!guide.withoutMoney) {
    if (reaches(guide, 'money')) money(draw, subject, frame, guide);
    else hiddenMoney(draw, frame, guide);
  }
  draw.path('thread', 'thread', through(path));
  if (guide.bands) bandsWords(draw, guide.bands, bandsFrame);
  if (asked) {
    draw.path('thread-asked', 'asked', line(hidden, y2 + 8 * s, hidden, bottom));
    draw.words('asked', [hidden + 12 * s, (top + bottom) / 2 - 20 * s], size * 1.9, '?', {
      look: 'bold thread',
    });
  }
  ring(draw, 'value', at.value[0], at.value[1], s);
  if (reaches(guide, 'satisfaction')) ring(draw, 'satisfaction', at.satisfaction[0], y2, s);
  if (reaches(guide, 'curve')) ring(draw, 'curve', at.curve[0], at.curve[1], s);
  const end = path[path.length - 1];
  if (reaches(guide, 'attitude') && end) {
    const [x, y] = guide.bands?.answer ? [frame.plane.left, bandY(frame, now, guide)] : end;
    draw.circle('point', 'ring', x, y, 7 * s);
  }
  const picture: Picture = {
    width,
    height,
    s,
    size,
    small,
    marks: draw.marks.filter((mark) => mark.kind !== 'path' || mark.d !== ''),
    grips: [...grips, rule.expectation, ...rule.rivals, ...curve.grips],
    walks: [],
  };
  return leadingNowhere(picture);
}

/** The whole chain, without its money where a text stands there, and with a guess beside the point. */
function wholePicture(picture: Picture, frame: WideFrame, [x, level]: Point, guide: Guide, measure: Measure): Picture {
  const marks = guide.withoutMoney
    ? picture.marks.filter(({ id, part }) => part !== 'money' && !MONEY.includes(id))
    : picture.marks;
  const draw = new Drawing(measure);
  for (const mark of marks)
    if (mark.kind === 'words') {
      const left =
        mark.anchor === 'end' ? mark.x - mark.width : mark.anchor === 'middle' ? mark.x - mark.width / 2 : mark.x;
      draw.occupy(left, mark.y - mark.size, left + mark.width, mark.y + 4);
    }
  const y = frame.yl(guide.guess?.at ?? 0);
  drawGuess(draw, guide, { left: frame.plane.left, x, y, s: picture.s, small: picture.small, level });
  return leadingNowhere({ ...picture, marks: [...marks, ...draw.marks], walks: [] });
}
/** What belongs to the money without saying so: the thread that leads there. */
const MONEY: readonly string[] = ['thread-over', 'thread-survival', 'ring-year', 'year-one', 'survival-name'];

/** Where the thread leaves the height of attitude: at the bands themselves only if they stand on that axis. */
const entryX = ({ risers, plane }: WideFrame, { output }: Bands): number =>
  output === 'attitude' ? plane.left : ((risers[risers.length - 1] ?? plane.left) + plane.left) / 2;

/** The height at which the thread enters the bands: the answer once it is told, the level of attitude before. */
const bandY = ({ top, bottom, yl }: WideFrame, { result }: State, { bands }: Guide): number =>
  bands?.answer ? bandScale({ top, bottom })(bands.answer.at) : yl(result.attitude);

/** Where the thread ends: in the plane, or at the axis of attitude where no plane is drawn to say how far right. */
const inPlane = ({ plane }: WideFrame, at: Stations, level: number, guide: Guide): Point =>
  reaches(guide, 'switching') ? at.plane : [plane.left, level];

/** The thread of a state as far as the curtain lets it run. */
function threadAsFar(frame: WideFrame, now: State, at: Stations, guide: Guide): readonly Point[] {
  const { fall, risers, yl, plane, moneyLeft, ground, moneyTop } = frame;
  const steps = liftSteps(now);
  const all = threadPoints(at, deliveredBottom(fall) - 2, steps, risers, yl);
  if (!reaches(guide, 'satisfaction')) return all.slice(0, 2);
  if (!reaches(guide, 'curve')) return all.slice(0, 3);
  if (!reaches(guide, 'attitude')) return all.slice(0, 4);
  const level = yl(now.result.attitude);
  if (!guide.bands) return [...all, [plane.left, level], inPlane(frame, at, level, guide)];
  const y = bandY(frame, now, guide);
  const x = entryX(frame, guide.bands);
  // Before the answer is told, the thread ends at attitude: in bands of another scale its height would say something.
  if (!guide.bands.answer) return [...all, [x, level]];
  const into: Point[] = [...all, [x, level], [x, y], [plane.left, y]];
  return reaches(guide, 'money') && !guide.withoutMoney
    ? [...into, [moneyLeft, y], [moneyLeft, Math.min(ground, y)], [moneyLeft, moneyTop]]
    : into;
}
