import type { Text } from '../text';

export interface ExtensionParameter {
  readonly symbol: string;
  readonly unit: '1/mo' | '–' | '0–1' | 'mo' | 'count' | 'cust/mo' | 'cust' | '¥/mo';
  /** Where the slider ends. The dynamics themselves accept any admissible value beyond it. */
  readonly range: readonly [number, number];
  readonly step: number;
  readonly initial: number;
  readonly label: Text;
}

/**
 * The parameters of the service-extension loop. Every default is our assumption: what the texts claim is the
 * structure (each help strengthens the bond, a stronger bond opens the door to more services), not these numbers.
 * Months are the unit of time.
 */
export const EXTENSION_PARAMETERS = {
  coreTouches: {
    symbol: 'f₀',
    unit: '1/mo',
    range: [0, 1.5],
    step: 0.05,
    initial: 0.5,
    label: { zh: '基础触点频率', en: 'Core touches per month' },
  },
  extraTouches: {
    symbol: 'f₁',
    unit: '1/mo',
    range: [0, 4.5],
    step: 0.1,
    initial: 1.5,
    label: { zh: '每项延伸服务触点', en: 'Touches per extra service' },
  },
  bondingPerTouch: {
    symbol: 'ρ_s',
    unit: '–',
    range: [0, 0.09],
    step: 0.002,
    initial: 0.03,
    label: { zh: '单次触点黏着', en: 'Bonding per touch' },
  },
  touchQuality: {
    symbol: 's',
    unit: '0–1',
    range: [0, 1],
    step: 0.05,
    initial: 0.8,
    label: { zh: '触点质量', en: 'Touch quality' },
  },
  handOverKept: {
    symbol: 'φ_h',
    unit: '0–1',
    range: [0, 1],
    step: 0.05,
    initial: 0.1,
    label: { zh: '交接保留率', en: 'Bond kept at staff hand-over' },
  },
  forgetting: {
    symbol: 'δ_x',
    unit: '1/mo',
    range: [0, 0.12],
    step: 0.005,
    initial: 0.04,
    label: { zh: '遗忘率', en: 'Forgetting' },
  },
  staffTenure: {
    symbol: 'T_a',
    unit: 'mo',
    range: [1, 120],
    step: 0.5,
    initial: 30,
    label: { zh: '人员任期', en: 'Staff tenure' },
  },
  adoption: {
    symbol: 'ε',
    unit: '1/mo',
    range: [0, 0.3],
    step: 0.01,
    initial: 0.1,
    label: { zh: '延伸采用率', en: 'Adoption of extensions' },
  },
  adoptionSteepness: {
    symbol: 'n_H',
    unit: '–',
    range: [1, 12],
    step: 0.5,
    initial: 4,
    label: { zh: '采用陡度', en: 'Steepness of adoption' },
  },
  adoptionHalf: {
    symbol: 'x_½',
    unit: '0–1',
    range: [0.05, 1],
    step: 0.05,
    initial: 0.55,
    label: { zh: '采用半值', en: 'Stickiness at half adoption' },
  },
  maximumServices: {
    symbol: 'b_max',
    unit: 'count',
    range: [1, 24],
    step: 1,
    initial: 8,
    label: { zh: '服务上限', en: 'Maximum number of services' },
  },
  serviceAttrition: {
    symbol: 'ω_b',
    unit: '1/mo',
    range: [0, 0.3],
    step: 0.01,
    initial: 0.1,
    label: { zh: '服务流失率', en: 'Service attrition' },
  },
  organicArrivals: {
    symbol: 'a₀',
    unit: 'cust/mo',
    range: [0, 6],
    step: 0.5,
    initial: 2,
    label: { zh: '自然获客', en: 'Customers who come by themselves' },
  },
  referralRate: {
    symbol: 'w',
    unit: '1/mo',
    range: [0, 0.18],
    step: 0.005,
    initial: 0.06,
    label: { zh: '推荐率', en: 'Referrals per sticky customer' },
  },
  baseChurn: {
    symbol: 'κ₀',
    unit: '1/mo',
    range: [0, 0.18],
    step: 0.005,
    initial: 0.06,
    label: { zh: '非黏客户流失', en: 'Churn of a customer without a bond' },
  },
  stickyChurn: {
    symbol: 'κ₁',
    unit: '1/mo',
    range: [0, 0.015],
    step: 0.001,
    initial: 0.005,
    label: { zh: '全黏客户流失', en: 'Churn of a fully bonded customer' },
  },
  communitySize: {
    symbol: 'N_max',
    unit: 'cust',
    range: [20, 1200],
    step: 20,
    initial: 400,
    label: { zh: '社区容量', en: 'Size of the community' },
  },
  coreRevenue: {
    symbol: 'R₀',
    unit: '¥/mo',
    range: [0, 3],
    step: 0.05,
    initial: 1,
    label: { zh: '核心月收入', en: 'Core revenue per customer' },
  },
  extraRevenue: {
    symbol: 'R₁',
    unit: '¥/mo',
    range: [0, 0.75],
    step: 0.05,
    initial: 0.25,
    label: { zh: '每项延伸月收入', en: 'Revenue per extra service' },
  },
} as const satisfies Record<string, ExtensionParameter>;

export type ExtensionParameterId = keyof typeof EXTENSION_PARAMETERS;
export const EXTENSION_PARAMETER_IDS = Object.keys(EXTENSION_PARAMETERS) as readonly ExtensionParameterId[];
