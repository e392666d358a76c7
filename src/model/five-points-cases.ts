import type { Text } from '../text';

/** One bar of the published chart "reducing defections 5 % boosts profits 25 % to 85 %". */
export interface PublishedUplift {
  readonly label: Text;
  /** Published gain as a share: 0.85 for 85 %. */
  readonly uplift: number;
  /** Published profit per customer and year, US$, flat after the last one; where the article prints it. */
  readonly stream?: readonly number[];
}

/**
 * Reichheld & Sasser, "Zero defections: quality comes to services", Harvard Business Review 68 (1990). The footnote
 * of the chart: net present value of the profit stream over the average customer life, at the present defection rate
 * and at one five percentage points lower. Base rates were not printed, so no bar but the credit card's can be
 * recomputed. The figures are cited from the literature, not read off a copy of the article.
 */
export const PUBLISHED_UPLIFTS = {
  branchDeposits: { label: { zh: '银行网点存款', en: 'Branch deposits' }, uplift: 0.85 },
  creditCard: { label: { zh: '信用卡', en: 'Credit card' }, uplift: 0.75, stream: [30, 42, 44, 49, 55] },
  insuranceBrokerage: { label: { zh: '保险经纪', en: 'Insurance brokerage' }, uplift: 0.5 },
  industrialDistribution: {
    label: { zh: '工业品分销', en: 'Industrial distribution' },
    uplift: 0.45,
    stream: [45, 99, 121, 144, 168],
  },
  industrialLaundry: {
    label: { zh: '工业洗涤', en: 'Industrial laundry' },
    uplift: 0.45,
    stream: [144, 166, 192, 222, 256],
  },
  officeBuildings: { label: { zh: '写字楼管理', en: 'Office building management' }, uplift: 0.4 },
  software: { label: { zh: '软件', en: 'Software' }, uplift: 0.35 },
  autoService: { label: { zh: '汽车服务连锁', en: 'Auto service chain' }, uplift: 0.3, stream: [25, 35, 70, 88, 88] },
  creditInsurance: { label: { zh: '信用保险', en: 'Credit insurance' }, uplift: 0.25 },
} as const satisfies Record<string, PublishedUplift>;

export type PublishedUpliftId = keyof typeof PUBLISHED_UPLIFTS;
export const PUBLISHED_UPLIFT_IDS = Object.keys(PUBLISHED_UPLIFTS) as readonly PublishedUpliftId[];

/** The worked example of the article: US$ per customer. */
export const CREDIT_CARD = {
  acquisition: 51,
  stream: PUBLISHED_UPLIFTS.creditCard.stream,
  /** Published value at each yearly defection rate. */
  published: [
    { defection: 0.2, value: 134 },
    { defection: 0.1, value: 300 },
    { defection: 0.05, value: 525 },
  ],
  /** The discount rate that comes nearest to the published values; the article does not print it (our inference). */
  rate: 0.06,
} as const;

/** The wider chart of Reichheld, The Loyalty Effect (1996): gains of twelve industries, as shares; labels not sure. */
export const PUBLISHED_UPLIFTS_1996 = [0.95, 0.9, 0.85, 0.85, 0.84, 0.81, 0.75, 0.5, 0.45, 0.45, 0.4, 0.35] as const;
