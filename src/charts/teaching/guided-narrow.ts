import type { RatingId } from '../../model/alternatives';
import { attitudeFigure, curveFigure } from '../figures';
import { Drawing, type Spot } from '../drawing';
import { stationsIn } from '../frame';
import { liftSteps, liftWords } from '../lift';
import { loyaltyCurve } from '../loyalty-curve';
import { line, through, type Point } from '../mark';
import type { Measure } from '../measure';
import { meetings } from '../meeting';
import { narrowPicture } from '../narrow';
import { narrowFrame, type NarrowFrame } from '../narrow-frame';
import { ring, type Picture } from '../picture';
import { rows } from '../rows';
import { ruler } from '../ruler';
import { fan } from '../satisfaction-axis';
import type { Reach, State, Subject } from '../subject';
import { apart, ghost, threadPoints } from '../thread';
import { waterfall } from '../waterfall';
import { deliveredBottom } from '../waterfall-frame';
import { CURVE_TITLE, satisfactionName } from '../words';
import { leadingNowhere, reaches, type Guide } from './guide';

/** A led picture in one column: it ends where the curtain hangs. Bands are a matter of the stage, which is wide. */
export function guidedNarrow(
  subject: Subject,
  reach: Reach,
  measure: Measure,
  width: number,
  enlarged: number,
  guide: Guide,
  open?: RatingId,
): Picture {
  if (reaches(guide, 'money') && !guide.withoutMoney)
    return leadingNowhere({ ...narrowPicture(subject, reach, measure, width, enlarged, open), walks: [] });
  const frame = narrowFrame(reach, width, enlarged, open);
  const { pad, rail, s, size, small, fall, xs, y2, top, bottom, yl } = frame;
  const { now, before, locale } = subject;
  const draw = new Drawing(measure, new Set(), frame.margin, width - frame.margin);
  const grips = [...draw.as('value', () => waterfall(draw, subject, rows(now), fall))];
  const at = stationsIn(frame, reach, now.result);
  const path = asFar(frame, now, reach, guide);
  draw.block(path);
  const meeting = meetings(now.inputs);
  const rule = draw.as('satisfaction', () =>
    ruler(draw, subject, reach, { x: fall.x, ...frame.ruler, small, s, narrow: true, high: true }),
  );
  const held = [...grips, rule.expectation, ...rule.rivals];
  if (!reaches(guide, 'satisfaction')) {
    draw.path('thread', 'thread', through(path));
    ring(draw, 'value', at.value[0], at.value[1], s, 4.5);
    return leadingNowhere({
      width,
      height: frame.ruler.y + 40 * s,
      s,
      size,
      small,
      marks: draw.marks,
      grips: held,
      walks: [],
    });
  }
  draw.as('satisfaction', () => fan(draw, subject, meeting, reach, { x: fall.x, xs, y: frame.ruler.y, y2, small, s }));
  const atTheEdge = [5, -14, 24, -30].map((down): Spot => [width - pad, y2 + down, 'end']);
  draw.as('satisfaction', () => satisfactionName(draw, subject, atTheEdge, small, locale === 'en' || width < 360));
  const ground = { xs, yl, top, bottom, small, s, narrow: true };
  const curve = draw.as('curve', () => loyaltyCurve(draw, subject, reaches(guide, 'curve') ? meeting : [], ground));
  draw.words('curve-name', [xs(0) + 6, top + 15], small, subject.t(CURVE_TITLE), { look: 'bold' });
  if (apart(now, before)) ghostOf(draw, frame, before, reach);
  draw.path('thread', 'thread', through(path));
  ring(draw, 'value', at.value[0], at.value[1], s, 4.5);
  ring(draw, 'satisfaction', at.satisfaction[0], y2, s);
  if (!reaches(guide, 'curve')) {
    draw.path('thread-asked', 'asked', line(at.satisfaction[0], y2 + 8, at.satisfaction[0], bottom));
    draw.words('asked', [at.satisfaction[0] + 12, (top + bottom) / 2], 26 * s, '?', { look: 'bold thread' });
  } else ring(draw, 'curve', at.curve[0], at.curve[1], s);
  if (reaches(guide, 'attitude')) stairs(draw, subject, frame, at.curve);
  if (guide.guess) {
    const y = yl(guide.guess.at);
    draw.path('guess-line', 'ghost', line(xs(100), y, rail, y));
    draw.circle('guess', 'ring guess', rail, y, 6 * s);
    const spots: Spot[] = [y - 12, y + 20, y - 30, y + 36].map((base) => [rail, base, 'end']);
    draw.place('guess-words', spots, small, guide.guess.text, { look: 'muted', must: true });
  }
  const marks = draw.marks.filter((mark) => mark.kind !== 'path' || mark.d !== '');
  return leadingNowhere({
    width,
    height: bottom + 60 * s,
    s,
    size,
    small,
    marks,
    grips: [...held, ...curve.grips],
    walks: [],
  });
}

/** The thread as far as it may run: to the ruler, the axis of satisfaction, the curve, or along the stairs to the rail. */
function asFar(frame: NarrowFrame, now: State, reach: Reach, guide: Guide): readonly Point[] {
  const { fall, risers, yl, rail } = frame;
  const at = stationsIn(frame, reach, now.result);
  const all = threadPoints(at, deliveredBottom(fall) - 2, liftSteps(now), risers, yl);
  if (!reaches(guide, 'satisfaction')) return all.slice(0, 2);
  if (!reaches(guide, 'curve')) return all.slice(0, 3);
  if (!reaches(guide, 'attitude')) return all.slice(0, 4);
  return [...all, [rail, yl(now.result.attitude)]];
}

function ghostOf(draw: Drawing, frame: NarrowFrame, before: State, reach: Reach): void {
  const at = stationsIn(frame, reach, before.result);
  const end: Point = [frame.rail, frame.yl(before.result.attitude)];
  const path = threadPoints(at, deliveredBottom(frame.fall) - 2, liftSteps(before), frame.risers, frame.yl);
  ghost(draw, [...path, end], end, 4);
}

function stairs(draw: Drawing, subject: Subject, frame: NarrowFrame, [curveX, curveY]: Point): void {
  const { rail, risers, yl, xs, top, bottom, small, s } = frame;
  const { result } = subject.now;
  const steps = liftSteps(subject.now);
  draw.as('attitude', () => liftWords(draw, subject, steps, { yl, risers, top, bottom: bottom + 44 * s, small, s }));
  curveFigure(draw, subject, frame, [
    [curveX - 12, curveY - 9, 'end'],
    [xs(100) + 4, curveY - 8],
    [curveX - 12, curveY + 18, 'end'],
    [xs(100) + 4, curveY + 18],
  ]);
  const level = yl(result.attitude);
  const up = Math.min(curveY, level);
  const spots: Spot[] = [10, 18, 28, 40, 54, 70, 90].map((k) => [rail - 2, up - k, 'end']);
  attitudeFigure(draw, subject, frame, [[rail - 8, level - 9, 'end'], ...spots, [rail - 8, level + 20, 'end']]);
  draw.circle('point', 'ring', rail, level, 6 * s);
}
