import { RATING_IDS } from '../model/alternatives';
import { attribute } from '../model/attribution';
import {
  ATTRIBUTION_GROUPS,
  NAMED_GROUPS,
  type AttributionGroupId,
  type NamedGroup,
} from '../model/attribution-groups';
import type { Result } from '../model/evaluate';
import type { ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import type { OfferState } from './compare-offer';
import { largestRemainder, rounded, roundYuan } from './format';

/** The results whose gap can be explained, in the order of `compare.output`. */
export const GAP_OUTPUTS = ['deliveredValue', 'retention', 'lifetimeValue'] as const;
export type GapOutput = (typeof GAP_OUTPUTS)[number];

/** Something that an offer's delivered value is made of. */
export const COMPONENTS = [...RATING_IDS, 'specialPrice', 'confidence'] as const;
export type Component = (typeof COMPONENTS)[number];

export interface GapRow<Id extends string = string> {
  readonly id: Id;
  /** In the unit of the result. */
  readonly value: number;
  /** As printed: points, percentage points, or yuan. All rows add up to the difference of the printed ends. */
  readonly printed: number;
  /** Nothing differs here: its part is nil, not merely small. */
  readonly same: boolean;
}
export interface Gap<Id extends string = string> {
  readonly output: GapOutput;
  readonly from: number;
  readonly to: number;
  /** As printed: points, per cent, or yuan. */
  readonly printedFrom: number;
  readonly printedTo: number;
  readonly rows: readonly GapRow<Id>[];
}

/** Decimals of the printed ends; below zero for tens and hundreds of yuan. */
function digitsOf(output: GapOutput, from: number, to: number): number {
  if (output !== 'lifetimeValue') return 1;
  const finer = Math.min(...[from, to].map((money) => Math.abs(roundYuan(money))));
  return finer < 1000 ? 0 : finer < 10_000 ? -1 : 2 - Math.floor(Math.log10(finer));
}
/** A number of a result as it is printed, as a number. */
export const printedOf = (output: GapOutput, value: number): number =>
  output === 'lifetimeValue' ? roundYuan(value) : rounded(output === 'retention' ? value * 100 : value);

interface Part<Id> {
  readonly id: Id;
  readonly value: number;
  readonly same: boolean;
}
function printedGap<Id extends string>(
  output: GapOutput,
  from: number,
  to: number,
  parts: readonly Part<Id>[],
): Gap<Id> {
  const printedFrom = printedOf(output, from);
  const printedTo = printedOf(output, to);
  const unit = output === 'retention' ? 100 : 1;
  const values = parts.map(({ value, same }) => (same ? 0 : value * unit));
  const total = printedTo - printedFrom;
  // Always rounded in the same direction: whoever looks from the other side sees the same numbers, their signs turned.
  const turned = (rounded(total, 3) || (values.find((value) => value !== 0) ?? 0)) < 0 ? -1 : 1;
  const printed = largestRemainder(
    values.map((value) => value * turned),
    total * turned,
    digitsOf(output, from, to),
  );
  const rows = parts.map((part, i) => ({ ...part, printed: (printed[i] ?? 0) * turned || 0 }));
  return { output, from, to, printedFrom, printedTo, rows };
}

/** What cannot move a result is left out of its bridge. */
const UNMOVED: Readonly<Record<GapOutput, readonly NamedGroup[]>> = {
  deliveredValue: ['switching', 'market', 'economics'],
  retention: ['economics'],
  lifetimeValue: [],
};

/**
 * What each group of factors does for the difference of a result between A and B: its Shapley value, exact (E38).
 * Groups that cannot move the result have no row; one in which nothing differs has a row of nil, so that rows never jump.
 */
export function gapByGroup(a: OfferState, b: OfferState, output: GapOutput): Gap<AttributionGroupId> {
  const out = UNMOVED[output];
  // As A has them: each such group would only double the number of orders that are tried.
  const still = out.flatMap((group): readonly (ParameterId | 'alternatives')[] => ATTRIBUTION_GROUPS[group].members);
  const level: Inputs = { ...b.inputs, ...Object.fromEntries(still.map((id) => [id, a.inputs[id]])) };
  const { groups } = attribute(a.inputs, level, output);
  const parts = NAMED_GROUPS.filter((group) => !out.includes(group)).map((group): Part<AttributionGroupId> => ({
    id: group,
    value: groups[group],
    same: ATTRIBUTION_GROUPS[group].members.every((id) => same(a.inputs[id], b.inputs[id])),
  }));
  parts.push({ id: 'other', value: groups.other ?? 0, same: groups.other === undefined });
  return printedGap(output, a.result[output], b.result[output], parts);
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** The difference of two delivered values, part by part: eight ratings and what is given back. It is a plain sum. */
export function gapByComponent(a: Result, b: Result): Gap<Component> {
  const parts = COMPONENTS.map((id) => ({
    id,
    value: b.valueBars[id] - a.valueBars[id],
    same: a.valueBars[id] === b.valueBars[id],
  }));
  return printedGap('deliveredValue', a.deliveredValue, b.deliveredValue, parts);
}
