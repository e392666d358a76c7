import { attribute } from '../../model/attribution';
import { ATTRIBUTION_GROUPS, NAMED_GROUPS, OTHER_GROUP } from '../../model/attribution-groups';
import type { Result } from '../../model/evaluate';
import { OUTPUTS, output as outputRow, type OutputId } from '../../model/outputs';
import { PARAMETERS } from '../../model/parameters';
import { CHANNELS, retentionChannels, type Channel } from '../../model/retention-channels';
import type { Text } from '../../text';
import { largestRemainder } from '../format';
import { differences } from '../headline-cause';
import { shownChange } from './print';
import type { State, States } from './stand';

/** A part of a change, in the printed unit; the parts of one change add up to it as printed. */
export interface ChangePart {
  readonly name: Text;
  readonly by: number;
  /** It is so much (0…1) of so large a change, where that is printed elsewhere. */
  readonly of?: { readonly share: number; readonly by: number };
}

const ATTITUDE = {
  curve: OUTPUTS.curveLoyalty.label,
  trust: OUTPUTS.trust.label,
  affection: PARAMETERS.affection.label,
  benefits: OUTPUTS.relationalBenefits.label,
  intrinsic: OUTPUTS.intrinsicValue.label,
} as const satisfies Record<keyof Result['attitudeBars'], Text>;

const WAYS: Readonly<Record<Channel, Text>> = {
  deliveredValue: OUTPUTS.deliveredValue.label,
  attitude: OUTPUTS.attitude.label,
  switchingCost: OUTPUTS.switchingCost.label,
  market: ATTRIBUTION_GROUPS.market.label,
};

interface Exact {
  readonly name: Text;
  readonly exact: number;
  readonly of?: ChangePart['of'];
}

/** The weight of the curve value in attitude, 0…1; with all weights at 0 the five count alike. */
function curveShare({ inputs }: State): number {
  const { attitudeWeightCurve: curve, attitudeWeightTrust, attitudeWeightAffection } = inputs;
  const { attitudeWeightBenefits, attitudeWeightIntrinsic } = inputs;
  const all = curve + attitudeWeightTrust + attitudeWeightAffection + attitudeWeightBenefits + attitudeWeightIntrinsic;
  return all > 0 ? curve / all : 0.2;
}

const curveBy = ({ before, now }: States): number => shownChange('curveLoyalty', before.result, now.result);

/** The picture shows the curve's own change: how much of it counts. Nothing where it is small or its weight moved. */
function curveCounts(states: States): ChangePart['of'] {
  const share = curveShare(states.now);
  const by = curveBy(states);
  return Math.abs(by) >= 1 && Math.abs(share - curveShare(states.before)) < 1e-9 ? { share, by } : undefined;
}

/** So far, in points, does the curve move before the steps drawn from it visibly move along. */
const SHIFT = 4;
/** Did the curve move so far that the steps from it to attitude stand elsewhere, whatever became of their factors? */
export const stepsShift = (states: States): boolean => Math.abs(curveBy(states)) >= SHIFT;

/** What the parts of a change are: the ways it came by, or the groups of factors that were changed. */
export const dividedBy = (id: OutputId): 'ways' | 'groups' =>
  id === 'attitude' || id === 'retention' ? 'ways' : 'groups';

/** Attitude by what it is made of, retention by its four ways, everything else by the groups that were changed. */
function exactParts(id: OutputId, states: States): readonly Exact[] {
  const { before, now } = states;
  if (id === 'attitude') {
    const of = curveCounts(states);
    return (Object.keys(ATTITUDE) as (keyof typeof ATTITUDE)[]).map((bar) => ({
      name: ATTITUDE[bar],
      exact: now.result.attitudeBars[bar] - before.result.attitudeBars[bar],
      ...(bar === 'curve' && of && { of }),
    }));
  }
  if (id === 'retention') {
    const channels = retentionChannels(before, now);
    return CHANNELS.map((channel) => ({ name: WAYS[channel], exact: channels[channel] }));
  }
  const { groups } = attribute(before.inputs, now.inputs, id);
  return [
    ...NAMED_GROUPS.map((group) => ({ name: ATTRIBUTION_GROUPS[group].label, exact: groups[group] })),
    { name: OTHER_GROUP, exact: groups.other ?? 0 },
  ];
}

/** What a change is made of (bars, or Shapley values), the largest first, without what rounds to nothing. */
export function changeParts(id: OutputId, states: States): readonly ChangePart[] {
  const parts = exactParts(id, states);
  const { unit } = outputRow(id);
  const printed = largestRemainder(
    parts.map(({ exact }) => exact * (unit === 'prob' ? 100 : 1)),
    shownChange(id, states.before.result, states.now.result),
    unit === '¥' ? 0 : 1,
  );
  return parts
    .map(({ name, of }, place) => ({ name, by: printed[place] ?? 0, ...(of && { of }) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** The groups of factors in which something was changed. */
export function changedGroups({ before, now }: States): readonly Text[] {
  const changed: readonly string[] = differences(before.inputs, now.inputs);
  const names: Text[] = [];
  const known = new Set<string>();
  for (const group of NAMED_GROUPS) {
    const { label, members }: { readonly label: Text; readonly members: readonly string[] } = ATTRIBUTION_GROUPS[group];
    members.forEach((member) => known.add(member));
    if (members.some((member) => changed.includes(member))) names.push(label);
  }
  return changed.some((one) => !known.has(one)) ? [...names, OTHER_GROUP] : names;
}
