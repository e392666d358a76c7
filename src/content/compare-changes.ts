import { ATTRIBUTION_GROUPS, NAMED_GROUPS, type AttributionGroupId } from '../model/attribution-groups';
import { evaluateSettled } from '../model/evaluate';
import { PARAMETERS } from '../model/parameters';
import { deliveredValueOf } from '../model/value';
import type { Locale } from '../text';
import type { GapOutput } from './compare-gap';
import type { OfferState } from './compare-offer';
import { signed } from './format';
import { differences, type Changed } from './headline-cause';
import { withUnit } from './unit';

/** One factor that differs between A and B. */
export interface ChangedFactor {
  readonly id: Changed;
  readonly from: string;
  readonly to: string;
  /** What moving this one alone, from A's value to B's within B, does to the result; in the unit of the result. */
  readonly effect: number;
}

const GROUP_OF: ReadonlyMap<Changed, AttributionGroupId> = new Map(
  NAMED_GROUPS.flatMap((group) => ATTRIBUTION_GROUPS[group].members.map((id) => [id, group] as const)),
);

/** Everything that differs, under the groups of the bridge. */
export function changedFactors(
  a: OfferState,
  b: OfferState,
  output: GapOutput,
  locale: Locale,
): ReadonlyMap<AttributionGroupId, readonly ChangedFactor[]> {
  const groups = new Map<AttributionGroupId, ChangedFactor[]>(
    [...NAMED_GROUPS, 'other' as const].map((id) => [id, []]),
  );
  for (const id of differences(a.inputs, b.inputs)) {
    const group = GROUP_OF.get(id) ?? 'other';
    const without = evaluateSettled({ ...b.inputs, [id]: a.inputs[id] });
    const row = {
      id,
      from: told(id, a, locale),
      to: told(id, b, locale),
      effect: b.result[output] - without[output],
    };
    groups.get(group)?.push(row);
  }
  return new Map([...groups].filter(([, rows]) => rows.length > 0));
}

const NONE = { zh: '没有', en: 'none' };

/** A factor's value with its unit; rivals by what they deliver. */
function told(id: Changed, { inputs }: OfferState, locale: Locale): string {
  if (id !== 'alternatives') {
    const { unit, step } = PARAMETERS[id];
    return withUnit(inputs[id], unit, step, locale);
  }
  const list = inputs.alternatives.map((rival) => signed(deliveredValueOf(rival, inputs), locale));
  return list.length > 0 ? list.join(locale === 'zh' ? '、' : ', ') : NONE[locale];
}
