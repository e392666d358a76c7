import type { Drawing } from './drawing';
import type { Grip } from './grip';
import type { Mark } from './mark';
import { extent, rows } from './rows';
import type { Reach, State } from './subject';
import type { Walk } from './walk';

/** The whole chain as finished marks, and the places where it can be gripped, in causal order. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Stroke scale, type size of labels and of notes in pixels. */
  readonly s: number;
  readonly size: number;
  readonly small: number;
  readonly marks: readonly Mark[];
  readonly grips: readonly Grip[];
  /** The charts that can be read stop by stop, in causal order; worked out when asked for. */
  readonly walks: readonly Walk[];
}

/** A station of the thread: a ring that keeps words away. */
export function ring(draw: Drawing, id: string, x: number, y: number, s: number, r = 5.5): void {
  draw.occupy(x - r * s - 2, y - r * s - 2, x + r * s + 2, y + r * s + 2);
  draw.circle(`ring-${id}`, 'ring', x, y, r * s);
}

/** The axes that everything of some states has room on: their rows, and their switching costs. */
export function reachFor(now: State, ...others: readonly State[]): Reach {
  const [low, high] = extent(rows(now));
  const costs = [now, ...others].map(({ result }) => result.switchingCost);
  return { low, high, switching: switchingReach(Math.max(...costs)) };
}

/** The end of the switching-cost axis: a round number with room to the right of what is reached. */
export const switchingReach = (switchingCost: number): number =>
  [24, 30, 40, 50, 60, 80, 100, 120].find((end) => end >= switchingCost * 1.14) ??
  Math.ceil((switchingCost * 1.14) / 20) * 20;
