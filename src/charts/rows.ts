import { RATING_IDS, type RatingId } from '../model/alternatives';
import { numbers } from '../model/arithmetic';
import type { Inputs } from '../model/settle';
import { costShares, valueShares } from '../model/value';
import type { State } from './subject';

/** The first four rows are what customers get. */
const VALUES = 4;

/** One row of the waterfall, in points on the common axis. */
export interface Row {
  readonly id: RatingId;
  /** +1: what the customer gets; −1: what the customer gives. */
  readonly sign: 1 | -1;
  /** Where the bar begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the slider's travel begins and ends; the image row begins after its mirrored part. */
  readonly from: number;
  readonly to: number;
  /** Given back at the end of the bar (special price, confidence), ≥ 0. */
  readonly back: number;
  /** Share of its group, 0…1. */
  readonly weight: number;
}

/** The weight of a row inside its group, 0…1; a group of zeros counts as equal weights. */
export function weightOf(id: RatingId, inputs: Inputs): number {
  const at = RATING_IDS.indexOf(id);
  return [...valueShares(numbers, inputs), ...costShares(numbers, inputs)][at] ?? 0;
}

/** The eight rows in drawing order; each begins where the last one ended. */
export function rows({ inputs, result }: State): readonly Row[] {
  let run = 0;
  const weights = [...valueShares(numbers, inputs), ...costShares(numbers, inputs)];
  return RATING_IDS.map((id, i) => {
    const sign = i < VALUES ? 1 : -1;
    const weight = weights[i] ?? 0;
    const start = run;
    const end = run + result.valueBars[id];
    const back =
      id === 'moneyCost' ? result.valueBars.specialPrice : id === 'psychicCost' ? result.valueBars.confidence : 0;
    // The image row first repeats what product, service and people already say; only the rest can be moved.
    const own = id === 'imageValue' ? weight * (1 - inputs.imageHalo) : weight;
    const from = id === 'imageValue' ? end - own * inputs.imageValue : start;
    const to = from + sign * own * 100 * (sign > 0 ? 1 : inputs.costSensitivity);
    run = end + back;
    return { id, sign, start, end, from, to, back, weight };
  });
}

/** Room that every bar and every slider's full travel needs on the point axis. */
export function extent(list: readonly Row[]): readonly [number, number] {
  let low = -6;
  let high = 20;
  for (const row of list) {
    low = Math.min(low, row.to, row.end);
    high = Math.max(high, row.to, row.end);
  }
  // In steps of four points, so that the axis seldom has to move at all.
  return [Math.floor((low - 1.5) / 4) * 4, Math.ceil((high + 1) / 4) * 4];
}
