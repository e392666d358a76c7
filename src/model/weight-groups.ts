import { numbers, shares } from './arithmetic';
import type { ParameterId, Values } from './parameters';

/** The groups inside which raw weights are shares (E1): multiplying a whole group by a number changes nothing. */
export const WEIGHT_GROUPS = [
  ['productWeight', 'serviceWeight', 'personnelWeight', 'imageWeight'],
  ['moneyWeight', 'timeWeight', 'energyWeight', 'psychicWeight'],
  [
    'attitudeWeightCurve',
    'attitudeWeightTrust',
    'attitudeWeightAffection',
    'attitudeWeightBenefits',
    'attitudeWeightIntrinsic',
  ],
  [
    'benefitWeightSocial',
    'benefitWeightSpecialPrice',
    'benefitWeightSpecialService',
    'benefitWeightConfidence',
    'benefitWeightRespect',
  ],
  ['intrinsicWeightQuality', 'intrinsicWeightService', 'intrinsicWeightPrice'],
] as const satisfies readonly (readonly ParameterId[])[];

/** The group a weight belongs to; undefined for everything else. */
export const weightGroup = (id: ParameterId): readonly ParameterId[] | undefined =>
  WEIGHT_GROUPS.find((group) => (group as readonly ParameterId[]).includes(id));

/** A weight as a share of its group, 0…1; a group of zeros counts as equal weights. Undefined for everything else. */
export function shareOf(id: ParameterId, values: Values): number | undefined {
  const group = weightGroup(id);
  const raw = group?.map((one) => values[one]);
  return raw && shares(numbers, raw)[group?.indexOf(id) ?? 0];
}
