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
import { bandScale, drawBands } from './bands';
import { leadingNowhere, reaches, type Guide } from './guide';
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
  if (!guide.bands && reaches(guide, guide.withoutMoney ? 'retention' : 'money'))
    return wholePicture(widePicture(subject, reach, measure, width, height, enlarged), subject, measure, guide);
  const frame = wideFrame(subject, reach, width, height, enlarged);
  const { s, size, small, fall, xs, y2, top, bottom, yl } = frame;
  const { now, before } = subject;
  const draw = new Drawing(measure, new Set(), frame.margin, width - frame.margin);
  const grips = [...draw.as('value', () => waterfall(draw, subject, rows(now), fall))];
  const at = stationsIn(frame, reach, now.result);
  const path = threadAsFar(frame, now, at, guide);
  draw.block(path);

  const meeting = meetings(now.inputs);
  draw.as('satisfaction', () =>
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
  const corners: Spot[] = [
    [xs(0) + 7 * s, top + small * 1.2],
    [xs(100) - 7 * s, bottom - small * 0.6, 'end'],
    [xs(0) + 7 * s, bottom - small * 0.6],
  ];
  draw.place('curve-name', corners, small, subject.t(CURVE_TITLE), { look: 'bold', must: true });
  if (apart(now, before) || now.result.retention !== before.result.retention) {
    const was = stationsIn(frame, reach, before.result);
    const end: Point = guide.bands ? [frame.plane.left, yl(before.result.attitude)] : was.plane;
    const old = [...threadPoints(was, deliveredBottom(fall) - 2, liftSteps(before), frame.risers, yl), end];
    ghost(draw, old, end, 4 * s);
    draw.block(old, 2);
  }
  if (reaches(guide, 'attitude')) stairWords(draw, subject, frame, at);
  if (guide.bands)
    drawBands(draw, guide.bands, { ...frame.plane, top, bottom, size, small, s, riser: frame.moneyLeft });
  else if (reaches(guide, 'attitude')) attitudeAlone(draw, subject, frame, at, guide);
  if (!guide.withoutMoney) {
    if (reaches(guide, 'money')) money(draw, subject, frame, guide);
    else hiddenMoney(draw, frame, guide);
  }
  draw.path('thread', 'thread', through(path));
  if (!reaches(guide, 'curve') && reaches(guide, 'satisfaction')) {
    draw.path('thread-asked', 'asked', line(at.satisfaction[0], y2 + 8 * s, at.satisfaction[0], bottom));
    draw.words('asked', [at.satisfaction[0] + 12 * s, (top + bottom) / 2 - 20 * s], size * 1.9, '?', {
      look: 'bold thread',
    });
  }
  ring(draw, 'value', at.value[0], at.value[1], s);
  if (reaches(guide, 'satisfaction')) ring(draw, 'satisfaction', at.satisfaction[0], y2, s);
  if (reaches(guide, 'curve')) ring(draw, 'curve', at.curve[0], at.curve[1], s);
  const end = path[path.length - 1];
  if (reaches(guide, 'attitude') && end) {
    const [x, y] = guide.bands ? [frame.plane.left, bandY(frame, now, guide)] : end;
    draw.circle('point', 'ring', x, y, 7 * s);
  }
  const picture: Picture = {
    width,
    height,
    s,
    size,
    small,
    marks: draw.marks.filter((mark) => mark.kind !== 'path' || mark.d !== ''),
    grips: [...grips, ...curve.grips],
    walks: [],
  };
  return leadingNowhere(picture);
}

/** The whole chain, without its money where a text stands there, and with a guess beside the point. */
function wholePicture(picture: Picture, { now }: Subject, measure: Measure, guide: Guide): Picture {
  const marks = guide.withoutMoney
    ? picture.marks.filter(({ id, part }) => part !== 'money' && !MONEY.includes(id))
    : picture.marks;
  const point = marks.find(({ id }) => id === 'point');
  const axis = marks.find(({ id }) => id === 'plane-axes');
  if (!guide.guess || point?.kind !== 'circle' || axis?.kind !== 'path')
    return leadingNowhere({ ...picture, marks, walks: [] });
  // The height of attitude 0 and 100, from the axes of the plane: M left top L left bottom L right bottom.
  const [left = 0, top = 0, , bottom = 0] = (axis.d.match(/[\d.]+/g) ?? []).map(Number);
  const draw = new Drawing(measure);
  for (const mark of marks)
    if (mark.kind === 'words')
      draw.occupy(
        mark.anchor === 'end' ? mark.x - mark.width : mark.x,
        mark.y - mark.size,
        mark.anchor === 'end' ? mark.x : mark.x + mark.width,
        mark.y + 4,
      );
  drawGuess(draw, guide, {
    left,
    x: point.x,
    y: bottom - ((bottom - top) * guide.guess.at) / 100,
    s: picture.s,
    small: picture.small,
    level: bottom - ((bottom - top) * now.result.attitude) / 100,
  });
  return leadingNowhere({ ...picture, marks: [...marks, ...draw.marks], walks: [] });
}
/** What belongs to the money without saying so: the thread that leads there. */
const MONEY: readonly string[] = ['thread-over', 'thread-survival', 'ring-year', 'year-one', 'survival-name'];

/** The height at which the thread enters the bands: the answer once it is told, the level of attitude before. */
const bandY = ({ top, bottom, yl }: WideFrame, { result }: State, { bands }: Guide): number =>
  bands?.answer ? bandScale({ top, bottom })(bands.answer.at) : yl(result.attitude);

/** The thread of a state as far as the curtain lets it run. */
function threadAsFar(frame: WideFrame, now: State, at: Stations, guide: Guide): readonly Point[] {
  const { fall, risers, yl, plane, moneyLeft, ground, moneyTop } = frame;
  const steps = liftSteps(now);
  const all = threadPoints(at, deliveredBottom(fall) - 2, steps, risers, yl);
  if (!reaches(guide, 'satisfaction')) return all.slice(0, 2);
  if (!reaches(guide, 'curve')) return all.slice(0, 3);
  if (!reaches(guide, 'attitude')) return all.slice(0, 4);
  const level = yl(now.result.attitude);
  if (!guide.bands) return [...all, [plane.left, level], at.plane];
  const y = bandY(frame, now, guide);
  const into: Point[] = [...all, [plane.left, level], [plane.left, y]];
  return reaches(guide, 'money') && !guide.withoutMoney
    ? [...into, [moneyLeft, y], [moneyLeft, Math.min(ground, y)], [moneyLeft, moneyTop]]
    : into;
}
