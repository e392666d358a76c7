import { MAX_ALTERNATIVES, type Alternative } from './alternatives';
import { settleAlternatives } from './settle-alternatives';
import { PARAMETERS, PARAMETER_IDS, isParameterId, type ParameterId, type Values } from './parameters';
import { WEIGHT_GROUPS } from './weight-groups';

/** Everything the model reads. */
export type Inputs = Values & { readonly alternatives: readonly Alternative[] };

/** One thing that was not taken as it came, and what stands instead. */
export interface Change {
  /** A parameter, `alternatives`, `alternatives.0.availability` …, or an id nobody knows. */
  readonly id: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly reason: 'notFinite' | 'outOfRange' | 'order' | 'distance' | 'tooMany' | 'unknown' | 'broken';
}

/**
 * The defaults of the table with two rivals. All of them are our assumption; no industry is like this.
 * Every settled record is a copy of this one and so has its properties in one order: engines read such records fastest.
 */
export const DEFAULT_INPUTS: Inputs = {
  ...(Object.fromEntries(PARAMETER_IDS.map((id) => [id, PARAMETERS[id].initial])) as Record<ParameterId, number>),
  alternatives: [
    { deliveredValue: 18, availability: 0.8, copies: 1 },
    { deliveredValue: 12, availability: 0.5, copies: 1 },
  ],
};

type Draft = { -readonly [Id in keyof Inputs]: Inputs[Id] };

/** What is allowed, and what stands where nothing is given. */
export interface Rules {
  readonly bounds: readonly (readonly [id: ParameterId, low: number, high: number])[];
  readonly defaults: Inputs;
}
const TODAY: Rules = {
  bounds: PARAMETER_IDS.map((id) => [id, ...PARAMETERS[id].range] as const),
  defaults: DEFAULT_INPUTS,
};

/** Take-off lies at least this far above the floor, in satisfaction points. */
const APART = 5;
const LEVELS = ['loyaltyFloor', 'loyaltyPlateau', 'loyaltyCeiling'] as const;

/**
 * Anything made into inputs the model accepts; total, and never silent. A missing id is at its default; what is no
 * finite number goes back to its default; the rest is clamped to its range; floor ≤ plateau ≤ ceiling by sorting;
 * take-off at least 5 above the floor; at most three alternatives. A weight above its range scales its whole group
 * down, so that the shares it stands for are kept. Every change is reported, and settling twice
 * reports nothing the second time. What cannot be read at all (no object, a getter that throws) counts as broken.
 * @param rules those of today, or of the earlier version that something was made with
 */
export function settle(
  given: unknown = {},
  { bounds, defaults }: Rules = TODAY,
): { readonly inputs: Inputs; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const values: Draft = { ...defaults };
  if (typeof given !== 'object' || given === null) {
    changes.push({ id: 'inputs', from: given, to: undefined, reason: 'broken' });
    return { inputs: values, changes };
  }
  for (const id of keysOf(given, changes)) take(given, id, values, changes);
  shrinkWeights(values, changes);
  for (const [id, low, high] of bounds) {
    const from = values[id];
    if (from >= low && from <= high) continue;
    values[id] = from < low ? low : high;
    changes.push({ id, from, to: values[id], reason: 'outOfRange' });
  }
  sortLevels(values, changes);
  setApart(values, changes);
  return { inputs: values, changes };
}

/** The names an object has of its own; none when even they cannot be read. */
function keysOf(given: object, changes: Change[]): readonly string[] {
  try {
    return Object.keys(given);
  } catch {
    changes.push({ id: 'inputs', from: given, to: undefined, reason: 'broken' });
    return [];
  }
}

/** Puts one property where it belongs, if it belongs anywhere. */
function take(given: object, id: string, values: Draft, changes: Change[]): void {
  let from: unknown;
  try {
    from = (given as Readonly<Record<string, unknown>>)[id];
    if (id === 'alternatives' && from !== undefined)
      values.alternatives = settleAlternatives(from, MAX_ALTERNATIVES, values.alternatives, changes);
  } catch {
    const to = id === 'alternatives' || isParameterId(id) ? values[id] : undefined;
    changes.push({ id, from: undefined, to, reason: 'broken' });
    return;
  }
  if (id === 'alternatives' || from === undefined) return;
  if (!isParameterId(id)) changes.push({ id, from, to: undefined, reason: 'unknown' });
  else if (typeof from === 'number' && Number.isFinite(from)) values[id] = from;
  else changes.push({ id, from, to: values[id], reason: 'notFinite' });
}

/** Weights are shares: a group with a weight above its range is scaled down as a whole, which changes no result. */
function shrinkWeights(values: Draft, changes: Change[]): void {
  for (const group of WEIGHT_GROUPS) {
    let over = 1;
    for (const id of group) over = Math.max(over, values[id] / PARAMETERS[id].range[1]);
    if (over === 1) continue;
    for (const id of group) {
      const from = values[id];
      const to = Math.min(PARAMETERS[id].range[1], from / over);
      if (from > 0) changes.push({ id, from, to, reason: 'outOfRange' });
      if (from > 0) values[id] = to;
    }
  }
}

/** Floor ≤ plateau ≤ ceiling. The ranges overlap so that a sorted level never leaves its own. */
function sortLevels(values: Draft, changes: Change[]): void {
  const sorted = LEVELS.map((id) => values[id]).sort((a, b) => a - b);
  LEVELS.forEach((id, i) => {
    const from = values[id];
    values[id] = sorted[i] ?? from;
    if (values[id] !== from) changes.push({ id, from, to: values[id], reason: 'order' });
  });
}

/** Take-off ≥ floor + 5: take-off moves up; the floor's range ends low enough for that. */
function setApart(values: Draft, changes: Change[]): void {
  const from = values.jumpSatisfaction;
  const to = values.minimumSatisfaction + APART;
  if (from >= to) return;
  values.jumpSatisfaction = to;
  changes.push({ id: 'jumpSatisfaction', from, to, reason: 'distance' });
}
