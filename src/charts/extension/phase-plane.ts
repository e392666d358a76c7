import { EXTENSION } from '../../content/extension-words';
import { percent } from '../../content/format';
import { fill, type Text } from '../../text';
import { Drawing } from '../drawing';
import type { Mark, Point } from '../mark';
import type { Measure } from '../measure';
import { MONTHS, momentOf, type Course } from './course';
import { pathOf } from './curve';
import type { LoopRun } from './loop-run';
import { phaseFrame, type Look, type PhaseFrame } from './phase-frame';
import { phaseGround } from './phase-ground';
import { climbsAt, phaseWords } from './phase-words';

/** The plane of stickiness and services, finished. */
export interface PhasePicture {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly frame: PhaseFrame;
}

/** What the end states are called, from the lowest. */
export function stateNames({ equilibria, ends }: LoopRun): readonly Text[] {
  if (equilibria.length === 3) return [EXTENSION.lowEnd, EXTENSION.threshold, EXTENSION.highEnd];
  return equilibria.map(({ stable }) => {
    if (!stable) return EXTENSION.threshold;
    return ends === 'low' ? EXTENSION.lowEnd : ends === 'high' ? EXTENSION.highEnd : EXTENSION.onlyEnd;
  });
}

const pathPoints = ({ curves }: Course, { x, y }: PhaseFrame): Point[] =>
  Array.from({ length: MONTHS + 1 }, (_, month) => {
    const { stickiness, services } = momentOf({ curves } as Course, month);
    return [x(stickiness), y(services)] as const;
  });

function courses(draw: Drawing, run: LoopRun, frame: PhaseFrame): void {
  const { x, y, s } = frame;
  const way = ({ curves }: Course) => pathOf(curves.stickiness, curves.services, x, y);
  if (run.other) draw.path('other', 'ghost', way(run.other));
  draw.path('path', 'split', way(run.path));
  for (let month = 12; month < MONTHS; month += 12) {
    const { stickiness, services } = momentOf(run.path, month);
    draw.circle(`ring-${month}`, 'split captivePart', x(stickiness), y(services), 2.6 * s);
  }
}

/** The words at the edge: the least start without a gift. */
function least(draw: Drawing, run: LoopRun, frame: PhaseFrame, { t, locale }: Look): void {
  const { x, left, right, bottom, small, s } = frame;
  if (run.border.length === 0) return;
  const share = run.least;
  const below = bottom + small * 2.6;
  const text =
    share === null
      ? t(EXTENSION.leastNever)
      : share <= 0
        ? t(EXTENSION.leastAny)
        : fill(t(EXTENSION.least), { share: percent(share, locale) });
  const at = x(share ?? 0);
  if (share !== null && share > 0) {
    const r = 5.5 * s;
    draw.path(
      'least-mark',
      'tip',
      `M${at} ${bottom + 1}L${at + r} ${bottom + 1 + r * 1.7}L${at - r} ${bottom + 1 + r * 1.7}Z`,
    );
  }
  const half = draw.width(text, small) / 2;
  draw.place(
    'least',
    [
      [Math.max(left + half, at), below, 'middle'],
      [left, below],
      [0, below],
      [Math.min(right, draw.right), below + small * 1.4, 'end'],
      [0, below + small * 1.4],
    ],
    small,
    text,
    { look: 'muted' },
  );
}

/** The plane in a picture of this size: pure, all words placed. */
export function phasePlane(run: LoopRun, look: Look, measure: Measure, width: number, height: number): PhasePicture {
  const frame = phaseFrame(run.values, look, width, height);
  const { x, y, s } = frame;
  const draw = new Drawing(measure, new Set(), 0, width);
  const lines = phaseGround(draw, run, frame, look);
  courses(draw, run, frame);
  const states = run.equilibria.map((state, i) => ({
    ...state,
    i,
    at: [x(state.stickiness), y(state.services)] as Point,
  }));
  for (const { i, stable, at } of states) draw.circle(`state-${i}`, stable ? 'tip' : 'thumb', at[0], at[1], 6.5 * s);
  const start: Point = [x(run.path.start.stickiness), y(run.path.start.services)];
  draw.circle('start', 'ring', start[0], start[1], 5.5 * s);

  for (const [px, py] of [...states.map(({ at }) => at), start])
    draw.occupy(px - 8 * s, py - 8 * s, px + 8 * s, py + 8 * s);
  const path = pathPoints(run.path, frame);
  for (const points of [lines.stickiness, lines.services, lines.border, path]) draw.block(points, 1.5);
  if (run.other) draw.block(pathPoints(run.other, frame), 1);
  least(draw, run, frame, look);
  phaseWords(draw, run, frame, look, {
    ...lines,
    states: states.map(({ at }) => at),
    start,
    path,
    names: stateNames(run),
  });
  return { marks: draw.marks.map((mark) => washed(mark, run, frame)), width, height, frame };
}

/** The halo of words in the wash has the colour of the wash. */
function washed(mark: Mark, run: LoopRun, frame: PhaseFrame): Mark {
  if (mark.kind !== 'words' || !mark.look.includes('halo')) return mark;
  const { x, y, width, anchor, size } = mark;
  const middle = anchor === 'end' ? x - width / 2 : anchor === 'middle' ? x : x + width / 2;
  const inside = y > frame.top && y < frame.bottom && climbsAt(run, frame, [middle, y - size * 0.3]);
  return inside ? { ...mark, look: `${mark.look} washed` } : mark;
}
