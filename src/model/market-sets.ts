import type { Text } from '../text';
import type { Alternative } from './alternatives';
import type { ParameterId, Values } from './parameters';

const CURVE_PARAMETERS = [
  'minimumSatisfaction',
  'jumpSatisfaction',
  'lowerRampWidth',
  'upperRampWidth',
  'loyaltyFloor',
  'loyaltyPlateau',
  'loyaltyCeiling',
] as const satisfies readonly ParameterId[];
export type CurveParameter = (typeof CURVE_PARAMETERS)[number];

export interface MarketCurve {
  readonly label: Text;
  readonly values: Readonly<Record<CurveParameter, number>>;
}

const curve = (label: Text, ...row: readonly [number, number, number, number, number, number, number]): MarketCurve => {
  const values = {} as Record<CurveParameter, number>;
  CURVE_PARAMETERS.forEach((id, index) => {
    values[id] = row[index] ?? 0;
  });
  return { label, values };
};

/**
 * Five markets in the order of Jones & Sasser, "Why satisfied customers defect", Harvard Business Review 1995, from
 * the most to the least competitive. They show the order and the shapes of that figure; the numbers are our
 * assumption, not read off the print. Columns: minimum, take-off, two ramp widths, floor, plateau, ceiling.
 */
export const MARKET_CURVES = {
  competitive: curve({ zh: '高度竞争（如汽车）', en: 'Highly competitive (such as cars)' }, 30, 76, 6, 4, 2, 15, 100),
  pc: curve({ zh: '个人电脑', en: 'Personal computers' }, 30, 64, 6, 6, 4, 27, 100),
  hospital: curve({ zh: '医院', en: 'Hospitals' }, 28, 50, 6, 7.5, 7, 40, 100),
  airline: curve({ zh: '航空公司', en: 'Airlines' }, 26, 38, 6, 8.5, 12, 56, 100),
  monopoly: curve({ zh: '垄断（如本地电话）', en: 'Monopoly (such as local telephone)' }, 18, 40, 4, 9, 40, 90, 100),
} as const satisfies Record<string, MarketCurve>;

export type MarketCurveId = keyof typeof MARKET_CURVES;
export const MARKET_CURVE_IDS = Object.keys(MARKET_CURVES) as readonly MarketCurveId[];

export interface MarketStructure {
  readonly label: Text;
  readonly overlay: Partial<Values> & { readonly alternatives: readonly Alternative[] };
}

/**
 * Five markets described by their rivals and switching costs alone, the individual's curve untouched: the same order
 * of curves comes out by itself, so "a curve for each market" need not be a law of psychology. Numbers are ours.
 */
export const MARKET_STRUCTURES = {
  highly_competitive: {
    label: {
      zh: '高度竞争：四家同样好，几乎没有转换成本',
      en: 'Highly competitive: four equal rivals, hardly any switching cost',
    },
    overlay: {
      alternatives: [{ deliveredValue: 20, availability: 1, copies: 4 }],
      tenure: 1,
      learningTime: 0,
      learningEffort: 0,
      technicalConversion: 0,
      financialLoss: 0,
      procurementRisk: 5,
      personalRelationship: 5,
      enterpriseResources: 0,
      specialPriceBenefit: 0,
    },
  },
  competitive: {
    label: { zh: '竞争：两家对手，一般转换成本', en: 'Competitive: two rivals, usual switching cost' },
    overlay: { alternatives: [{ deliveredValue: 20, availability: 0.9, copies: 2 }] },
  },
  loyalty_programme: {
    label: { zh: '竞争加忠诚计划', en: 'Competitive, with a loyalty programme' },
    overlay: {
      alternatives: [{ deliveredValue: 20, availability: 0.9, copies: 2 }],
      specialPriceBenefit: 70,
      specialServiceBenefit: 60,
      financialLoss: 60,
    },
  },
  high_switching: {
    label: { zh: '一家对手，转换成本高', en: 'One rival, high switching cost' },
    overlay: {
      alternatives: [{ deliveredValue: 20, availability: 0.9, copies: 1 }],
      technicalConversion: 85,
      financialLoss: 60,
      procurementRisk: 80,
      enterpriseResources: 60,
      structuralIntegration: 60,
      productsUsed: 4,
    },
  },
  monopoly: {
    label: { zh: '没有替代', en: 'No alternative' },
    overlay: { alternatives: [], doNothingValue: -90 },
  },
} as const satisfies Record<string, MarketStructure>;

export type MarketStructureId = keyof typeof MARKET_STRUCTURES;
export const MARKET_STRUCTURE_IDS = Object.keys(MARKET_STRUCTURES) as readonly MarketStructureId[];
