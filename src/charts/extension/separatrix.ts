import { adoptionShare, bondGain, bondLoss, extensionFlow } from '../../model/extension';
import type { ExtensionEquilibrium } from '../../model/extension-equilibria';
import type { ExtensionValues } from '../../model/extension-values';

/** A state of one relationship: stickiness 0…1 and services in use 1…maximum. */
export type Place = readonly [stickiness: number, services: number];

/** Length of a step, in widths of the plane. */
const STEP = 0.006;
const MOST_STEPS = 1200;

/** The direction along which states run into the saddle, with stickiness counted in 1 and services in `tall`. */
function inward(p: ExtensionValues, { stickiness: x, services: b }: ExtensionEquilibrium, tall: number): Place {
  const share = adoptionShare(p, x);
  const steep = x > 0 ? (p.adoptionSteepness / x) * share * (1 - share) : 0;
  const a = -(bondGain(p, b) + bondLoss(p));
  const up = p.bondingPerTouch * p.touchQuality * p.extraTouches * (1 - x) * tall;
  const right = (p.adoption * steep * (p.maximumServices - b)) / tall;
  const d = -(p.adoption * share + p.serviceAttrition);
  const half = (a + d) / 2;
  const slow = half - Math.sqrt(Math.max(0, ((a - d) / 2) ** 2 + up * right));
  const [dx, db] = [up, slow - a];
  const size = Math.hypot(dx, db) || 1;
  return [dx / size, db / size];
}

/**
 * The border between the starts that climb and those that fall back: followed backwards in time out of the saddle,
 * with steps of equal length, to the edges of the plane.
 *
 * @returns points from left to right; stickiness never falls and services never rise along them
 */
export function separatrix(p: ExtensionValues, saddle: ExtensionEquilibrium): readonly Place[] {
  const tall = p.maximumServices - 1;
  if (tall <= 0) return [];
  /** Backwards and at speed 1; both in widths of the plane. */
  const back = ([x, y]: Place): Place => {
    const [dx, db] = extensionFlow(p, x, 1 + y * tall, 0);
    const speed = Math.hypot(dx, db / tall) || 1;
    return [-dx / speed, -db / tall / speed];
  };
  const middle: Place = [saddle.stickiness, (saddle.services - 1) / tall];
  const [ix, iy] = inward(p, saddle, tall);
  const branch = (sign: number): Place[] => {
    const points: Place[] = [];
    let [x, y]: Place = [middle[0] + sign * ix * STEP, middle[1] + sign * iy * STEP];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const before = points.at(-1) ?? middle;
      if (!(x > 0 && x < 1 && y > 0 && y < 1)) {
        points.push(atEdge(before, [x, y]));
        return points;
      }
      // Both help each other, so the border only runs down to the right; what is otherwise is dust.
      points.push(
        sign > 0 === ix > 0
          ? [Math.max(before[0], x), Math.min(before[1], y)]
          : [Math.min(before[0], x), Math.max(before[1], y)],
      );
      const k1 = back([x, y]);
      const k2 = back([x + (STEP / 2) * k1[0], y + (STEP / 2) * k1[1]]);
      const k3 = back([x + (STEP / 2) * k2[0], y + (STEP / 2) * k2[1]]);
      const k4 = back([x + STEP * k3[0], y + STEP * k3[1]]);
      x += (STEP / 6) * (k1[0] + 2 * k2[0] + 2 * k3[0] + k4[0]);
      y += (STEP / 6) * (k1[1] + 2 * k2[1] + 2 * k3[1] + k4[1]);
    }
    return points;
  };
  const [one, two] = [branch(-1), branch(1)];
  const [left, right] = ix > 0 ? [one, two] : [two, one];
  return [...left.reverse(), middle, ...right].map(([x, y]) => [x, 1 + y * tall]);
}

/** Where the way from inside to outside of the unit square leaves it. */
function atEdge([x0, y0]: Place, [x1, y1]: Place): Place {
  const cross = (from: number, to: number): number =>
    to < 0 ? from / (from - to) : to > 1 ? (1 - from) / (to - from) : 1;
  const t = Math.min(1, Math.max(0, Math.min(cross(x0, x1), cross(y0, y1))));
  const inside = (value: number) => Math.min(1, Math.max(0, value));
  return [inside(x0 + (x1 - x0) * t), inside(y0 + (y1 - y0) * t)];
}

/**
 * The least stickiness at the start from which it climbs with so many services: 0 from anywhere, null from nowhere.
 * @param border as `separatrix` answers it
 */
export function leastStart(border: readonly Place[], services: number): number | null {
  const [first, last] = [border[0], border.at(-1)];
  if (!first || !last) return null;
  if (services > first[1]) return first[0];
  for (let i = 1; i < border.length; i += 1) {
    const [[x0, b0], [x1, b1]] = [border[i - 1] ?? first, border[i] ?? last];
    if (b1 <= services) return b0 === b1 ? x0 : x0 + ((x1 - x0) * (b0 - services)) / (b0 - b1);
  }
  return null;
}
