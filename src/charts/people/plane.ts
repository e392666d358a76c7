import { percent } from '../../content/format';
import { manyCustomers, PEOPLE } from '../../content/people-words';
import { Drawing, type Spot } from '../drawing';
import { line, type Anchor, type Point } from '../mark';
import type { Measure } from '../measure';
import type { PlaneFrame } from './plane-frame';
import { cutsOf, segmentsOf, type Segment } from './segments';
import type { Laid } from './steadily';
import type { CrowdSubject } from './subject';

/** Everything of the plane that is not a dot: axes, cuts, names of the segments, the one customer and the mean. */
export function planePicture(subject: CrowdSubject, frame: PlaneFrame, measure: Measure): Laid {
  const { s } = subject;
  const draw = new Drawing(measure, new Set(), 0, frame.width);
  const segments = segmentsOf(subject.plane, subject.crowd, subject.inputs);
  axes(draw, subject, frame, segments);
  for (const half of [true, false])
    for (const segment of segments.filter(({ stays }) => stays === half)) segmentWords(draw, subject, frame, segment);
  middles(draw, subject, frame, 12.5 * s);
  return { marks: draw.marks, width: frame.width, height: frame.height };
}

function axes(draw: Drawing, subject: CrowdSubject, frame: PlaneFrame, segments: readonly Segment[]): void {
  const { s, t, locale, inputs, plane } = subject;
  const { left, right, top, bottom, x, y } = frame;
  const small = 12.5 * s;
  const cut = inputs.retentionCut;
  draw.path('frame', 'hair', line(left, bottom, right, bottom));
  draw.path('side', 'hair', line(left, top, left, bottom));
  draw.path('cut', 'cut thin', line(left, y(cut), right, y(cut)));
  for (const [half, from, to] of [
    ['upper', y(cut), top],
    ['lower', bottom, y(cut)],
  ] as const)
    for (const at of cutsOf(segments, half === 'upper'))
      draw.path(`${half}-${at}`, 'cut thin', line(x(at), from, x(at), to));
  // The cut itself is named first, then the round numbers that are far enough from it.
  const name = (at: number) => percent(at, locale, Number.isInteger(Math.round(at * 1e6) / 1e4) ? 0 : 1);
  for (const at of [cut, 1, 0, 0.5, 0.25, 0.75])
    draw.place(`y-${at}`, [[left - 5 * s, y(at) + small * 0.35, 'end']], small, name(at), { look: 'muted' });
  const below = bottom + small * 1.35;
  const marks = [...new Set([...cutsOf(segments, true), ...cutsOf(segments, false), 0, 100, 20, 80, 40, 60])];
  for (const at of marks)
    draw.place(`x-${at}`, [[x(at), below, at === 100 ? 'end' : 'middle']], small, String(Math.round(at * 10) / 10), {
      look: 'muted',
    });
  draw.words('y-name', [0, small], small, t(PEOPLE.retentionAxis), { look: 'bold' });
  const across = plane === 'satisfaction' ? PEOPLE.satisfactionAxis : PEOPLE.attitudeAxis;
  draw.words('x-name', [right, below + small * 1.4, 'end'], small, t(across), { look: 'bold' });
  draw.place('count', [[left, below + small * 1.4]], small, manyCustomers(subject.crowd.count, locale), {
    look: 'muted',
  });
}

/** A segment's name over its share, outside the plane above, at its foot below; not at all where there is no room. */
function segmentWords(draw: Drawing, { s, t, locale }: CrowdSubject, frame: PlaneFrame, segment: Segment): void {
  const { x, top, bottom } = frame;
  const size = 13.5 * s;
  const step = size * 1.28;
  const name = t(segment.name);
  const share = percent(segment.share, locale, 1);
  const width = Math.max(draw.width(name, size, 'bold'), draw.width(share, size));
  const middle = Math.max(width / 2, Math.min(frame.width - width / 2, (x(segment.from) + x(segment.to)) / 2));
  const inside = Math.min(frame.width - width, Math.max(frame.left + 4 * s, x(segment.from) + 6 * s));
  const ends = Math.max(width, x(segment.to) - 6 * s);
  const rows = segment.stays
    ? [top - 6 * s - step, top + step, top + step * 3.2]
    : [bottom - 7 * s - step, bottom - 7 * s - step * 3.2];
  for (const row of rows)
    for (const [at, anchor] of [
      [middle, 'middle'],
      [inside, 'start'],
      [ends, 'end'],
    ] as const satisfies readonly (readonly [number, Anchor])[]) {
      if (at - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0) < 0) continue;
      if (!draw.fits([at, row, anchor], size, name, 'bold') || !draw.fits([at, row + step, anchor], size, share))
        continue;
      draw.words(`${segment.id}-name`, [at, row, anchor], size, name, { look: 'halo bold' });
      draw.words(`${segment.id}-share`, [at, row + step, anchor], size, share, { look: 'halo' });
      return;
    }
}

/** The customer in the middle as a red ring, the mean of all as a cross, each with its retention. */
function middles(
  draw: Drawing,
  subject: CrowdSubject,
  { x, y, left, right, top, bottom }: PlaneFrame,
  size: number,
): void {
  const { s, t, crowd, result, plane, locale } = subject;
  const across = plane === 'satisfaction' ? 'meanSatisfaction' : 'attitude';
  const mean = [x(crowd[across]), y(crowd.retention)] as const;
  const one = [x(result[across]), y(result.retention)] as const;
  const arm = 7 * s;
  const cross = `${line(mean[0] - arm, mean[1], mean[0] + arm, mean[1])}${line(mean[0], mean[1] - arm, mean[0], mean[1] + arm)}`;
  for (const [px, py] of [mean, one]) draw.occupy(px - 9 * s, py - 9 * s, px + 9 * s, py + 9 * s);
  // Words stand off to one side, where the crowd is thinner, on a line to what they name; the higher mark's higher.
  const goesLeft = Math.min(mean[0], one[0]) - left > (right - left) * 0.42;
  const higher = one[1] <= mean[1];
  const named = (id: string, [px, py]: Point, up: boolean, words: string, share: number, red: boolean) => {
    const parts = [{ text: `${words} ` }, { text: percent(share, locale, 1), look: red ? 'thread bold' : 'bold' }];
    const half = draw.width(parts, size, 'bold') / 2;
    const beside = [70, 40, 110, 20].flatMap((gap) =>
      [goesLeft, !goesLeft].flatMap((side) =>
        [0.35, up ? -0.5 : 1.2, up ? -1.6 : 2.3].map((rows): Spot => [
          px + (side ? -gap : gap) * s,
          py + rows * size,
          side ? 'end' : 'start',
        ]),
      ),
    );
    const middle = Math.max(left + half + 4 * s, Math.min(draw.right - half, px));
    const around = [2.6, 4, 5.5, 7, 9, 12].flatMap((rows) =>
      [up ? -1 : 1, up ? 1 : -1].map((way): Spot => [middle, py + (way * rows + 0.35) * size, 'middle']),
    );
    // On the plane: below it stands the axis, and what comes after the picture.
    const spots = [...beside, ...around].filter(([, at]) => at > top + size && at < bottom - 3 * s);
    const placed = draw.place(`${id}-words`, spots, size, parts);
    if (!placed) return;
    const level = placed.y - size * 0.35;
    const away = level < py ? 0.75 : -0.75;
    const [fx, fy] =
      placed.anchor === 'middle'
        ? [Math.max(placed.x - half, Math.min(placed.x + half, px)), level + away * size]
        : [placed.x + (placed.anchor === 'end' ? 4 : -4) * s, level];
    draw.path(`${id}-halo`, 'gap', line(fx, fy, px, py));
    draw.path(`${id}-leader`, red ? 'split' : 'post', line(fx, fy, px, py));
  };
  named('one', one, higher, t(PEOPLE.single), result.retention, true);
  named('mean', mean, !higher, t(PEOPLE.mean), crowd.retention, false);
  draw.path('mean-gap', 'gap', cross);
  draw.path('mean', 'curve', cross);
  draw.circle('one', 'ring', one[0], one[1], 6 * s);
}
