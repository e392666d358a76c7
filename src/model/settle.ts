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

const DEFAULTS = {} as Record<ParameterId, number>;
for (const id of PARAMETER_IDS) DEFAULTS[id] = PARAMETERS[id].initial;

/** The defaults of the table with two rivals. All of them are our assumption; no industry is like this. */
export const DEFAULT_INPUTS: Inputs = {
  ...DEFAULTS,
  alternatives: [
    { deliveredValue: 18, availability: 0.8, copies: 1 },
    { deliveredValue: 12, availability: 0.5, copies: 1 },
  ],
};

/** Take-off lies at least this far above the floor, in satisfaction points. */
const APART = 5;

/** A property of its own; one whose getter throws counts as missing. */
function own(given: object, key: string): unknown {
  try {
    return Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Any object made into inputs the model accepts; total, and never silent. A missing id is at its default; what is no
 * finite number goes back to its default; the rest is clamped to its range; floor ≤ plateau ≤ ceiling by sorting;
 * take-off at least 5 above the floor; at most three alternatives. A weight above its range scales its whole group
 * down, so that the shares it stands for are kept. Every change is reported, and settling twice
 * reports nothing the second time.
 */
export function settle(given: object): { readonly inputs: Inputs; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const values = { ...DEFAULTS };
  for (const id of Object.keys(given)) {
    const from = own(given, id);
    if (id === 'alternatives' || from === undefined) continue;
    if (!isParameterId(id)) {
      changes.push({ id, from, to: undefined, reason: 'unknown' });
      continue;
    }
    if (typeof from !== 'number' || !Number.isFinite(from)) {
      changes.push({ id, from, to: values[id], reason: 'notFinite' });
      continue;
    }
    values[id] = from;
  }
  shrinkWeights(values, changes);
  for (const id of PARAMETER_IDS) {
    const from = values[id];
    const [low, high] = PARAMETERS[id].range;
    const to = Math.min(high, Math.max(low, from));
    if (to !== from) changes.push({ id, from, to, reason: 'outOfRange' });
    values[id] = to;
  }
  sortLevels(values, changes);
  setApart(values, changes);
  const listed = own(given, 'alternatives');
  const alternatives =
    listed === undefined ? DEFAULT_INPUTS.alternatives : settleAlternatives(listed, MAX_ALTERNATIVES, changes);
  return { inputs: { ...values, alternatives }, changes };
}

/** Weights are shares: a group with a weight above its range is scaled down as a whole, which changes no result. */
function shrinkWeights(values: Record<ParameterId, number>, changes: Change[]): void {
  for (const group of WEIGHT_GROUPS) {
    const over = Math.max(...group.map((id) => values[id] / PARAMETERS[id].range[1]));
    if (over <= 1) continue;
    for (const id of group) {
      const from = values[id];
      const to = Math.min(PARAMETERS[id].range[1], from / over);
      if (from > 0) changes.push({ id, from, to, reason: 'outOfRange' });
      if (from > 0) values[id] = to;
    }
  }
}

const LEVELS = ['loyaltyFloor', 'loyaltyPlateau', 'loyaltyCeiling'] as const;

/** Floor ≤ plateau ≤ ceiling: sorted, and kept inside each level's own range. */
function sortLevels(values: Record<ParameterId, number>, changes: Change[]): void {
  const sorted = LEVELS.map((id) => values[id]).sort((a, b) => a - b);
  LEVELS.forEach((id, i) => {
    const [low, high] = PARAMETERS[id].range;
    const to = Math.min(high, Math.max(low, sorted[i] ?? values[id]));
    if (to !== values[id]) changes.push({ id, from: values[id], to, reason: 'order' });
    values[id] = to;
  });
}

/** Take-off ≥ floor + 5: take-off moves up, and where its range ends the floor moves down. */
function setApart(values: Record<ParameterId, number>, changes: Change[]): void {
  const { minimumSatisfaction: floor, jumpSatisfaction: jump } = values;
  if (jump >= floor + APART) return;
  const to = Math.min(PARAMETERS.jumpSatisfaction.range[1], floor + APART);
  changes.push({ id: 'jumpSatisfaction', from: jump, to, reason: 'distance' });
  values.jumpSatisfaction = to;
  if (to >= floor + APART) return;
  changes.push({ id: 'minimumSatisfaction', from: floor, to: to - APART, reason: 'distance' });
  values.minimumSatisfaction = to - APART;
}
