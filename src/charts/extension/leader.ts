import type { Spot } from '../drawing';
import type { Point } from '../mark';

/** The box of some words at a spot. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export const boxAt = ([x, y, anchor = 'start']: Spot, width: number, size: number): Box => {
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.86, bottom: y + size * 0.25 };
};

/** The hairline from a point to words that had to go far from it: nothing where they stand beside it. */
export function leader([x, y]: Point, box: Box, s: number): readonly [Point, Point] | null {
  const near: Point = [Math.min(box.right, Math.max(box.left, x)), Math.min(box.bottom, Math.max(box.top, y))];
  const far = Math.hypot(near[0] - x, near[1] - y);
  if (far < 22 * s) return null;
  const share = (8 * s) / far;
  return [[x + (near[0] - x) * share, y + (near[1] - y) * share], near];
}
/** Whether a hairline runs over some words. */
export const crosses = ([[x0, y0], [x1, y1]]: readonly [Point, Point], box: Box): boolean =>
  Array.from({ length: 21 }, (_, i) => i / 20).some((share) => {
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    return x > box.left - 2 && x < box.right + 2 && y > box.top && y < box.bottom;
  });

const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
/** Whether two straight lines cross. */
export const meets = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
