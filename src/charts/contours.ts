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
/** Halvings of 100 points of attitude: to a ten-thousandth. */
const HALVINGS = 20;

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
  /** The lowest attitude at which a level needs no more than some switching cost; beyond 100 when none does. */
  const attitudeFor = (level: number, switching: number): number => {
    if (switchingFor(level, 0) <= switching) return 0;
    if (switchingFor(level, 100) > switching) return Infinity;
    let [under, reached] = [0, 100];
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (under + reached) / 2;
      if (switchingFor(level, middle) <= switching) reached = middle;
      else under = middle;
    }
    return reached;
  };
  const line = (level: number) => {
    const [first, last] = [attitudeFor(level, reach), Math.min(100, attitudeFor(level, 0))];
    if (first >= last) return [];
    const attitudes = [first];
    for (let attitude = Math.floor(first) + 1; attitude < last; attitude++) attitudes.push(attitude);
    attitudes.push(last);
    return attitudes.map((attitude): readonly [number, number] => {
      const switching = switchingFor(level, attitude);
      return [Math.max(0, Math.min(reach, switching)), attitude];
    });
  };
  return { switchingFor, line };
}
