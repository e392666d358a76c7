import type { Spot } from '../drawing';

/**
 * Places for words round a point, near ones first.
 * @param far how far from the point the nearest ones are, in pixels
 */
export function around(x: number, y: number, far: number, size: number): readonly Spot[] {
  const rings = [far, far * 1.9, far * 3];
  return rings.flatMap((r): Spot[] => [
    [x + r, y + size * 0.36],
    [x - r, y + size * 0.36, 'end'],
    [x + r * 0.7, y - r * 0.7],
    [x - r * 0.7, y - r * 0.7, 'end'],
    [x + r * 0.7, y + r * 0.7 + size * 0.72],
    [x - r * 0.7, y + r * 0.7 + size * 0.72, 'end'],
    [x, y - r, 'middle'],
    [x, y + r + size * 0.72, 'middle'],
  ]);
}
