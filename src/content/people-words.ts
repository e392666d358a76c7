import type { LoyaltyLabel, SatisfactionLabel } from '../model/labels';
import type { Spread } from '../model/customer';
import type { Locale, Text } from '../text';
import { number } from './format';

/** Jones & Sasser 1995. */
export const SATISFACTION_NAMES = {
  apostle: { zh: '传道者', en: 'Apostles' },
  loyalist: { zh: '忠诚者', en: 'Loyalists' },
  hostage: { zh: '人质', en: 'Hostages' },
  mercenary: { zh: '唯利是图者', en: 'Mercenaries' },
  defector: { zh: '背离者', en: 'Defectors' },
  terrorist: { zh: '破坏者', en: 'Terrorists' },
} as const satisfies Record<SatisfactionLabel, Text>;

/** Dick & Basu 1994. */
export const LOYALTY_NAMES = {
  true: { zh: '真忠诚', en: 'True loyalty' },
  latent: { zh: '潜在忠诚', en: 'Latent loyalty' },
  spurious: { zh: '虚假忠诚', en: 'Spurious loyalty' },
  none: { zh: '无忠诚', en: 'No loyalty' },
} as const satisfies Record<LoyaltyLabel, Text>;

/** Names of the spreads, and how each is printed. */
export const SPREAD_NAMES = {
  weights: { zh: '看重什么', en: 'What they weigh' },
  expectation: { zh: '期望', en: 'Expectation' },
  choiceSensitivity: { zh: '选择灵敏度', en: 'Choice sensitivity' },
  switchingCost: { zh: '转换成本', en: 'Switching cost' },
  deliveredValue: { zh: '自己的经历', en: 'Own experience' },
  attitude: { zh: '态度', en: 'Attitude' },
  alternatives: { zh: '眼里的对手', en: 'Rivals in their eyes' },
} as const satisfies Record<keyof Spread, Text>;

/** The spreads in points; the others are spreads of a logarithm. */
const IN_POINTS: readonly (keyof Spread)[] = ['expectation', 'deliveredValue', 'alternatives'];

/** The step of a spread's slider. */
export const spreadStep = (id: keyof Spread): number => (IN_POINTS.includes(id) ? 0.5 : 0.05);

/** A spread as printed: ±6 points, or a factor, ×÷1.35, within which two of three customers lie. */
export const spreadText = (id: keyof Spread, value: number, locale: Locale): string => {
  if (value === 0) return locale === 'zh' ? '都一样' : 'alike';
  if (!IN_POINTS.includes(id)) return `×÷${number(Math.exp(value), locale, 2)}`;
  const points = number(value, locale, Number.isInteger(value) ? 0 : 1);
  return locale === 'zh' ? `±${points}分` : `±${points} pt`;
};

/** The numbers of customers that are on offer. */
export const SIZES = [1_000, 10_000, 100_000] as const;

const SIZE_WORDS: Readonly<Record<number, string>> = { 1000: '一千位', 10000: '一万位', 100000: '十万位' };
/** How many customers, as words. */
export const manyCustomers = (count: number, locale: Locale): string =>
  locale === 'zh'
    ? (SIZE_WORDS[count] ?? `${number(count, locale)}位`)
    : `${number(count, locale)} ${count === 1 ? 'customer' : 'customers'}`;

export const PEOPLE = {
  plane: { zh: '平面', en: 'Plane' },
  bySatisfaction: { zh: '满意度×留存', en: 'Satisfaction × retention' },
  byAttitude: { zh: '态度×留存', en: 'Attitude × retention' },
  size: { zh: '人数', en: 'How many' },
  planeTitle: { zh: '每个点是一位客户', en: 'Each dot is a customer' },
  satisfactionAxis: { zh: '满意度 →', en: 'Satisfaction →' },
  attitudeAxis: { zh: '态度忠诚 →', en: 'Attitudinal loyalty →' },
  retentionAxis: { zh: '年留存率 ↑', en: 'Yearly retention ↑' },
  single: { zh: '主画面那一位', en: 'Main screen’s customer' },
  mean: { zh: '平均', en: 'Mean' },
  median: { zh: '一半人不到', en: 'Half are below' },
  segment: { zh: '人群', en: 'Segment' },
  share: { zh: '占比', en: 'Share' },
  worthTitle: { zh: '终身价值的分布', en: 'Lifetime values' },
  more: { zh: '更高', en: 'more' },
  less: { zh: '更低', en: 'less' },
  cohortTitle: { zh: '还在的人里，当年留下的比例', en: 'Of those still there, how many stay that year' },
  cohortNote: { zh: '没有人变，走的是容易走的人', en: 'Nobody changes: those who leave easily are gone' },
  alike: { zh: '若人人都一样', en: 'if all alike' },
  year: { zh: '第{year}年', en: 'Year {year}' },
  rate: { zh: '留存率', en: 'Retention' },
  scoreTitle: {
    zh: '会不会推荐（类似NPS的分数，不是NPS本身）',
    en: 'Would they recommend (NPS-like, not the Net Promoter Score)',
  },
  promoters: { zh: '推荐者', en: 'Promoters' },
  passives: { zh: '中立者', en: 'Passives' },
  detractors: { zh: '贬损者', en: 'Detractors' },
  oneAndMany: { zh: '那一位与这一群', en: 'The one and the many' },
  oneAndManyNote: {
    zh: '那一位各项都取中间值；中间的人不等于人的平均，因为留存是弯的。',
    en: 'The one is in the middle of everything. The middle customer is not the mean of customers, because retention is a curve.',
  },
  one: { zh: '那一位', en: 'The one' },
  many: { zh: '平均', en: 'Mean of all' },
  spreads: { zh: '客户之间差多少', en: 'How much customers differ' },
  spreadsNote: {
    zh: '三分之二的人落在这个范围里。默认值都是我们的假设。',
    en: 'Two of three lie within this. All defaults are our assumptions.',
  },
  everybodyAlike: { zh: '让人人都一样', en: 'Make everybody alike' },
  restoreSpreads: { zh: '回到默认', en: 'Back to default' },
} as const satisfies Record<string, Text>;
