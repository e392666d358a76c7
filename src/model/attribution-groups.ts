import type { Text } from '../text';
import type { ParameterId } from './parameters';

export interface AttributionGroup {
  readonly label: Text;
  readonly members: readonly (ParameterId | 'alternatives')[];
}

/** The groups a change from A to B is divided among. What is in none of them forms a last group, `other`. */
export const ATTRIBUTION_GROUPS = {
  product: { label: { zh: '产品', en: 'Product' }, members: ['productValue'] },
  serviceAndPeople: {
    label: { zh: '服务与人员', en: 'Service and people' },
    members: [
      'serviceValue',
      'personnelValue',
      'failureRate',
      'failureSeverity',
      'complaintHandling',
      'recoveryQuality',
      'priorFailures',
    ],
  },
  imageAndExpectation: {
    label: { zh: '形象与期望', en: 'Image and expectation' },
    members: ['imageValue', 'baseExpectation'],
  },
  money: { label: { zh: '货币成本', en: 'Money cost' }, members: ['moneyCost'] },
  timeEffortMind: {
    label: { zh: '时间、体力与精神', en: 'Time, effort and mind' },
    members: ['timeCost', 'energyCost', 'psychicCost'],
  },
  relationship: {
    label: { zh: '关系', en: 'Relationship' },
    members: [
      'socialBenefit',
      'specialPriceBenefit',
      'specialServiceBenefit',
      'confidenceBenefit',
      'respectBenefit',
      'initialTrust',
      'affection',
      'tenure',
    ],
  },
  switching: {
    label: { zh: '转换成本', en: 'Switching costs' },
    members: [
      'learningTime',
      'learningEffort',
      'technicalConversion',
      'financialLoss',
      'procurementRisk',
      'personalRelationship',
      'enterpriseResources',
      'productsUsed',
      'structuralIntegration',
    ],
  },
  market: {
    label: { zh: '市场', en: 'Market' },
    members: [
      'alternatives',
      'doNothingValue',
      'homogenisation',
      'socialNorm',
      'situation',
      'involuntaryChurn',
      'choiceSensitivity',
    ],
  },
  economics: {
    label: { zh: '经济', en: 'Economics' },
    members: [
      'baseProfit',
      'acquisitionCost',
      'discountRate',
      'leverCost',
      'purchaseProfit',
      'costSaving',
      'referralProfit',
      'premiumProfit',
    ],
  },
} as const satisfies Record<string, AttributionGroup>;

export type NamedGroup = keyof typeof ATTRIBUTION_GROUPS;
export const NAMED_GROUPS = Object.keys(ATTRIBUTION_GROUPS) as readonly NamedGroup[];
export type AttributionGroupId = NamedGroup | 'other';

/** The last group: assumptions of the model that differ between A and B. */
export const OTHER_GROUP: Text = { zh: '其他假设', en: 'Other assumptions' };
