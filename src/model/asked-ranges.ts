import { PARAMETERS, PARAMETER_IDS, type ParameterId } from './parameters';
import type { Inputs } from './settle';
import type { Triangle } from './triangular';
import type { Ranges } from './uncertainty';

/** The three numbers of a range, by the name each is kept under. */
export const RANGE_PARTS = ['low', 'mode', 'high'] as const;
export type RangePart = (typeof RANGE_PARTS)[number];

/** What is written of a range; what is missing follows the value of the map. */
export type GivenRange = Partial<Readonly<Record<RangePart, number>>>;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * A range as it is drawn from: low ≤ mode ≤ high, whatever is given.
 * @param value the map's value: it stands for every number that is missing, moved to the nearer end where it is outside
 */
export const triangleOf = (given: GivenRange, value: number): Triangle => {
  const one = given.low ?? Math.min(value, given.high ?? value);
  const other = given.high ?? Math.max(value, one);
  const [low, high] = one <= other ? [one, other] : [other, one];
  return { low, mode: within(given.mode ?? value, low, high), high };
};

/** The written ranges of parameters, by id; a parameter of which nothing is written has none. */
export const givenRanges = (
  numbers: Readonly<Record<string, number>>,
): Partial<Readonly<Record<ParameterId, GivenRange>>> => {
  const given: Partial<Record<ParameterId, GivenRange>> = {};
  for (const id of PARAMETER_IDS) {
    const parts = RANGE_PARTS.flatMap((part) => {
      const number = numbers[`${id}.${part}`];
      return number === undefined ? [] : [[part, number] as const];
    });
    if (parts.length > 0) given[id] = Object.fromEntries(parts);
  }
  return given;
};

/**
 * The ranges that are asked for, in the order of the table of parameters: the order decides which random number is
 * whose, and the same question must draw the same numbers everywhere.
 * @param numbers numbers by `id.low`, `id.mode` and `id.high`
 */
export const askedRanges = (numbers: Readonly<Record<string, number>>, inputs: Inputs): Ranges => {
  const given = givenRanges(numbers);
  const ranges: Partial<Record<ParameterId, Triangle>> = {};
  for (const id of PARAMETER_IDS) {
    const parts = given[id];
    if (parts) ranges[id] = triangleOf(parts, inputs[id]);
  }
  return ranges;
};

/**
 * The same room around another map's values: every range moves as far as the value does and is cut where the
 * parameter ends. Where the two maps agree, so do the ranges.
 */
export const rangesAround = (ranges: Ranges, from: Inputs, to: Inputs): Ranges => {
  const moved: Partial<Record<ParameterId, Triangle>> = {};
  for (const id of PARAMETER_IDS) {
    const range = ranges[id];
    if (!range) continue;
    const by = to[id] - from[id];
    const [least, most] = PARAMETERS[id].range;
    const at = (value: number): number => within(value + by, least, most);
    moved[id] = by === 0 ? range : { low: at(range.low), mode: at(range.mode), high: at(range.high) };
  }
  return moved;
};

/** Share of a parameter's whole range, and of an amount of money, that lies on either side at first. */
const SHARE = 0.1;
/** Points on either side of whatever is counted in points. */
const POINTS = 10;
const IN_POINTS = new Set(['rating', 'burden', '0–100', '±50', 'pt']);

/**
 * What a range is when it is put there: ten points on either side of what is counted in points, a tenth of an amount
 * of money (its slider ends far beyond any amount in use), a tenth of the slider for everything else; cut at its ends.
 */
export const firstRange = (id: ParameterId, value: number): { readonly low: number; readonly high: number } => {
  const { unit, range, step } = PARAMETERS[id];
  const [least, most] = range;
  const money = unit === '¥' || unit === '¥/yr';
  const wide = money ? SHARE * Math.abs(value) : SHARE * (most - least);
  const reach = IN_POINTS.has(unit) ? Math.min(POINTS, most - least) : Math.max(step, wide);
  const clean = (end: number): number => within(Number(end.toPrecision(12)), least, most);
  return { low: clean(value - reach), high: clean(value + reach) };
};
