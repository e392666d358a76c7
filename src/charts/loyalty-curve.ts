import type { Scale } from './scale';
import { curveAt } from '../model/curve';
import { PARAMETERS } from '../model/parameters';
import { number } from '../content/format';
import type { Drawing } from './drawing';
import type { AxisGrip } from './grip';
import { px, through, type Point } from './mark';
import type { Meeting } from './meeting';
import type { Subject } from './subject';

export interface CurveFrame {
  readonly xs: Scale;
  readonly yl: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly small: number;
  readonly s: number;
  readonly narrow: boolean;
}

/** The textbook curve is drawn apart only where it differs from what customers meet by this much. */
const VISIBLE = 3;

/** The satisfaction–loyalty curve with its two thresholds. */
export function loyaltyCurve(
  draw: Drawing,
  subject: Subject,
  meeting: readonly Meeting[],
  frame: CurveFrame,
): { grips: AxisGrip[] } {
  const { xs, yl, top, bottom, small, s } = frame;
  const { inputs } = subject.now;
  const { minimumSatisfaction: floor, jumpSatisfaction: jump } = inputs;
  draw.rect('zone-low', 'wash', xs(0), top, xs(floor) - xs(0), bottom - top);
  draw.rect('zone-high', 'wash', xs(jump), top, xs(100) - xs(jump), bottom - top);
  draw.path(
    'curve-axis',
    'hair',
    through([
      [xs(0), bottom],
      [xs(100), bottom],
    ]),
  );
  for (const level of [0, 50, 100])
    draw.words(`loyalty-${level}`, [xs(0) - 7 * s, yl(level) + small * 0.36, 'end'], small, String(level), {
      look: 'muted',
    });

  const grips: AxisGrip[] = [];
  const thresholds = [
    { id: 'minimumSatisfaction', at: floor, name: FLOOR },
    { id: 'jumpSatisfaction', at: jump, name: JUMP },
  ] as const;
  const texts = thresholds.map(({ at, name }) => `${subject.t(name)} ${number(at, subject.locale, 0)}`);
  const [first, second] = texts.map((text) => draw.width(text, small)) as [number, number];
  // Names that would meet step apart, each keeping to its own side.
  const overlap = Math.max(0, xs(floor) + first / 2 + 10 * s - (xs(jump) - second / 2)) / 2;
  thresholds.forEach(({ id, at }, i) => {
    draw.path(
      `${id}-line`,
      'threshold',
      through([
        [xs(at), top],
        [xs(at), bottom],
      ]),
    );
    draw.words(
      `${id}-name`,
      [xs(at) + (i === 0 ? -overlap : overlap), bottom + small * 1.75, 'middle'],
      small,
      texts[i] ?? '',
      { look: 'muted' },
    );
    const [least, most] = PARAMETERS[id].range;
    const hit = frame.narrow ? 36 : 26;
    grips.push({
      kind: 'axis',
      id,
      x: px(xs(least)),
      y: px(bottom - hit / 2),
      width: px(xs(most) - xs(least)),
      height: hit,
      thumb: 16 * s,
    });
  });

  let apart = 0;
  for (const { satisfaction, loyalty } of meeting)
    apart = Math.max(apart, Math.abs(curveAt(satisfaction, inputs) - loyalty));
  if (apart > VISIBLE) {
    const textbook: Point[] = [];
    for (let satisfaction = 0; satisfaction <= 100; satisfaction += 1)
      textbook.push([xs(satisfaction), yl(curveAt(satisfaction, inputs))]);
    draw.path('curve-textbook', 'hair', through(textbook));
  }
  const met = meeting.map(({ satisfaction, loyalty }): Point => [xs(satisfaction), yl(loyalty)]);
  draw.path('curve', 'curve', through(met));
  draw.block(
    met.filter((_, i) => i % 6 === 0),
    2,
  );
  return { grips };
}

const FLOOR = { zh: '最低线', en: 'Floor' };
const JUMP = { zh: '起飞线', en: 'Take-off' };
