import type { Drawing } from './drawing';
import { through, type Point } from './mark';
import type { Step } from './lift';
import type { State } from './subject';

/** Where the thread passes, station by station, for one state of the model. */
export interface Stations {
  /** Delivered value on the ruler. */
  readonly value: Point;
  /** Satisfaction on the even axis. */
  readonly satisfaction: Point;
  /** The customer's point on the curve. */
  readonly curve: Point;
  /** The point of the plane. */
  readonly plane: Point;
}

/** The thread from the red bar through ruler, fan, curve and stairs to the level of attitude. */
export function threadPoints(
  stations: Stations,
  from: number,
  steps: readonly Step[],
  risers: readonly number[],
  yl: (loyalty: number) => number,
): Point[] {
  const { value, satisfaction, curve } = stations;
  const points: Point[] = [[value[0], from], value, satisfaction, curve];
  steps.forEach((step, i) => {
    const x = risers[i] ?? curve[0];
    points.push([x, yl(step.from)], [x, yl(step.to)]);
  });
  return points;
}

/** Whether the thread passes visibly elsewhere in two states: points of value, attitude and switching cost. */
export const apart = ({ result: a }: State, { result: b }: State): boolean =>
  Math.abs(a.deliveredValue - b.deliveredValue) > 0.05 ||
  Math.abs(a.attitude - b.attitude) > 0.3 ||
  Math.abs(a.switchingCost - b.switchingCost) > 0.1;

/** The thread of the baseline, faint, with its point of the plane. */
export function ghost(draw: Drawing, points: readonly Point[], [x, y]: Point, r: number): void {
  draw.path('ghost-thread', 'ghost', through(points));
  draw.circle('ghost-point', 'ghost-ring', x, y, r);
}
