import type { ParameterId } from './parameters';

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
