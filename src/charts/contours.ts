import { bisectLeft } from 'd3';
import type { Inputs } from '../model/settle';
import { noSearchProbability, stayProbability } from '../model/choice';

/**
 * Lines of equal retention over the plane of switching cost (x) and attitude (y).
 * The stay-if-searching probability depends on one number only, the utility of staying, so it is tabulated once
 * and inverted; every line then costs a look-up per attitude.
 */
export interface Contours {
  /** The switching cost at which retention reaches a level for a given attitude; ±∞ where it never or always does. */
  readonly switchingFor: (level: number, attitude: number) => number;
  /** The line of a level inside the plane, from low attitude to high. */
  readonly line: (level: number) => readonly (readonly [switching: number, attitude: number])[];
}

const SAMPLES = 240;

export function contours(inputs: Inputs, deliveredValue: number, reach: number): Contours {
  const { attitudeBonus, choiceSensitivity, involuntaryChurn } = inputs;
  const low = deliveredValue - 50 * attitudeBonus - 1;
  const high = deliveredValue + 50 * attitudeBonus + reach + 1;
  const step = (high - low) / SAMPLES;
  const stay = Array.from({ length: SAMPLES + 1 }, (_, i) =>
    stayProbability((low + i * step) * choiceSensitivity, deliveredValue, inputs),
  );
  /** The advantage in points at which a customer who compares stays with a probability. */
  const advantage = (probability: number): number => {
    if (probability <= (stay[0] ?? 0)) return -Infinity;
    if (probability > (stay[SAMPLES] ?? 1)) return Infinity;
    const b = Math.max(1, bisectLeft(stay, probability));
    const a = b - 1;
    const [p, q] = [stay[a] ?? 0, stay[b] ?? 1];
    return low + (a + (q > p ? (probability - p) / (q - p) : 0)) * step;
  };
  const switchingFor = (level: number, attitude: number): number => {
    const unsearched = noSearchProbability(attitude, inputs);
    if (unsearched >= 1) return level <= 1 - involuntaryChurn ? -Infinity : Infinity;
    const needed = (level / (1 - involuntaryChurn) - unsearched) / (1 - unsearched);
    if (needed <= 0) return -Infinity;
    if (needed >= 1) return Infinity;
    return advantage(needed) - deliveredValue - attitudeBonus * (attitude - 50);
  };
  const line = (level: number) => {
    const points: [number, number][] = [];
    let last: [number, number] | undefined;
    for (let attitude = 0; attitude <= 100; attitude += 1) {
      const switching = switchingFor(level, attitude);
      const here: [number, number] = [Math.max(-1e4, Math.min(1e4, switching)), attitude];
      if (last) {
        const [from, to] = clip(last, here, reach);
        if (from && to) {
          if (points.length === 0) points.push(from);
          points.push(to);
        }
      }
      last = here;
    }
    return points;
  };
  return { switchingFor, line };
}

/** The part of a short line that lies between x = 0 and x = reach. */
function clip(
  a: [number, number],
  b: [number, number],
  reach: number,
): [[number, number], [number, number]] | [undefined, undefined] {
  const at = (x: number): [number, number] => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
  const inside = (x: number) => x >= 0 && x <= reach;
  // A leap between “always” and “never” is no line.
  if (Math.abs(a[0]) >= 1e4 || Math.abs(b[0]) >= 1e4) {
    const edge = (x: number): [number, number] => [x < 0 ? 0 : reach, (a[1] + b[1]) / 2];
    if (inside(b[0])) return [edge(a[0]), b];
    return inside(a[0]) ? [a, edge(b[0])] : [undefined, undefined];
  }
  if (Math.max(a[0], b[0]) < 0 || Math.min(a[0], b[0]) > reach) return [undefined, undefined];
  const bounded = (point: [number, number]) => (point[0] < 0 ? at(0) : point[0] > reach ? at(reach) : point);
  return [bounded(a), bounded(b)];
}
