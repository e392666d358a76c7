import { px } from '../mark';

/** A stretch of the walk along one of its axes. */
export interface Stretch {
  readonly id: string;
  readonly name: string;
  /** Its length in points, and as printed. */
  readonly points: number;
  readonly shown: string;
}
export type Box = readonly [x: number, y: number, width: number, height: number];

export const lengthOf = (list: readonly Stretch[]): number => list.reduce((all, { points }) => all + points, 0);

/** Each stretch with its box, one after another; one of no length has none. */
export function stretches(
  list: readonly Stretch[],
  box: (from: number, to: number) => Box,
): readonly (readonly [Stretch, Box])[] {
  let at = 0;
  return list.flatMap((stretch) => {
    const from = at;
    at += Math.max(0, stretch.points);
    return at > from ? [[stretch, box(from, at)] as const] : [];
  });
}

/** The box with a hair of paper before the next stretch. */
export function parted([x, y, width, height]: Box, s: number, way: 'up' | 'right'): Box {
  const gap = 1.5 * s;
  return way === 'up'
    ? [px(x), px(y + Math.min(gap, height / 2)), px(width), px(height - Math.min(gap, height / 2))]
    : [px(x), px(y), px(width - Math.min(gap, width / 2)), px(height)];
}
