import type { ParameterId } from '../model/parameters';
import { PARAMETERS } from '../model/parameters';
import type { Locale, Text } from '../text';
import { midSentence } from './mid-sentence';

/** Shorter names for rows, where the name of the slider is too long for one. */
const ROW_NAMES: Partial<Readonly<Record<ParameterId, Text>>> = {
  baseExpectation: { zh: '期望（价值分）', en: 'Expectation (pt)' },
  confidenceBenefit: { zh: '信心利益', en: 'Confidence' },
  specialPriceBenefit: { zh: '专享价', en: 'Special price' },
  specialServiceBenefit: { zh: '专享服务', en: 'Special service' },
  structuralIntegration: { zh: '结构性联系', en: 'Structural tie' },
  learningTime: { zh: '学习时间', en: 'Learning time' },
  learningEffort: { zh: '学习精力', en: 'Learning effort' },
  technicalConversion: { zh: '技术转换', en: 'Tech conversion' },
  financialLoss: { zh: '财务损失', en: 'Financial loss' },
  procurementRisk: { zh: '采购风险', en: 'Procurement risk' },
  personalRelationship: { zh: '个人关系', en: 'Personal ties' },
  enterpriseResources: { zh: '企业资源', en: 'Firm’s resources' },
};

/** How factors are called on this page: the name that was given, else the short one, else the slider's. */
export class RowNames {
  constructor(
    readonly locale: Locale,
    readonly given: Readonly<Partial<Record<string, string>>> = {},
  ) {}
  /** As it stands at the beginning of a row. */
  of(id: ParameterId): string {
    return this.given[id] ?? ROW_NAMES[id]?.[this.locale] ?? PARAMETERS[id].label[this.locale];
  }
  /** As it stands inside a sentence: English names begin small there, given names stay as they are. */
  inside(id: ParameterId): string {
    const name = this.of(id);
    return this.given[id] === undefined ? midSentence(name, this.locale) : name;
  }
}

/** Words of the page “What matters”. */
export const MATTERS = {
  tornado: {
    deliveredValue: { zh: '哪一项最牵动让渡价值', en: 'What moves delivered value most' },
    retention: { zh: '哪一项最牵动留存', en: 'What moves retention most' },
    lifetimeValue: { zh: '哪一项最牵动终身价值', en: 'What moves lifetime value most' },
  },
  looks: {
    zh: '实心是价值，斜纹是成本，空心是关系；右边总是好。点一行，就能拖它。',
    en: 'Solid value, hatched cost, hollow relationship; right is good. Press a row to drag it.',
  },
  reversed: {
    zh: '⇄：这一项现在反着来，变好反而减少，变差反而增加。',
    en: '⇄: this one runs the other way just now: better takes away, worse adds.',
  },
  outputs: { zh: '看什么', en: 'Effect on' },
  output: {
    deliveredValue: { zh: '让渡价值', en: 'Delivered value' },
    retention: { zh: '留存', en: 'Retention' },
    lifetimeValue: { zh: '终身价值', en: 'Lifetime value' },
  },
  measures: { zh: '怎么量', en: 'Measured by' },
  measure: {
    ten: { zh: '±10分', en: '±10 points' },
    slope: { zh: '精确斜率', en: 'Exact slope' },
    range: { zh: '整条滑杆', en: 'Full range' },
  },
  factor: { zh: '因素', en: 'Factor' },
  worse: { zh: '变差', en: 'Worse' },
  better: { zh: '变好', en: 'Better' },
  all: { zh: '全部{count}项', en: 'All {count} rows' },
  fewer: { zh: '只看前{count}项', en: 'First {count} only' },
  pick: { zh: '拖哪一项', en: 'Try' },
  goal: { zh: '到{target}留存，最省力的走法', en: 'To {target} retention with the least effort' },
  goalMet: { zh: '{target}留存已经到了', en: '{target} retention is reached' },
  goalBest: { zh: '走到头的走法：最多{best}留存', en: 'As far as it goes: {best} retention' },
  goalNote: {
    zh: '按锁：这一项不许动。费力＝½×权重×移动分数的平方，加起来。',
    en: 'A locked row stays. Effort: the sum of ½ × weight × points moved².',
  },
  target: { zh: '目标留存', en: 'Target retention' },
  today: { zh: '今天', en: 'Today' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  change: { zh: '变动', en: 'Change' },
  locked: { zh: '锁住', en: 'Locked' },
  lock: { zh: '锁住', en: 'Lock' },
  computing: { zh: '正在算……灰的是上一次的答案。', en: 'Computing… What is grey is the answer before.' },
  apply: { zh: '照这样做', en: 'Apply' },
  applyBest: { zh: '走到头', en: 'Go as far as it goes' },
  efforts: { zh: '每一项有多费力', en: 'How dear each point is' },
  effortsNote: {
    zh: '一分有多难走，0.1到20。起始值是我们的假设，降价最难，补救最易，请换成自己的。',
    en: 'What one point costs, 0.1 to 20. The first values are our assumption (price dearest, recovery cheapest): put in your own.',
  },
  effort: { zh: '费力权重', en: 'Effort weight' },
  effortReset: { zh: '恢复起始权重', en: 'Back to the first weights' },
  ways: { zh: '三种最省的走法', en: 'The three cheapest ways' },
  elasticity: { zh: '终身价值的弹性', en: 'Elasticity of lifetime value' },
  semi: { zh: '每加1分，终身价值变', en: 'Lifetime value, per point' },
  semiNote: {
    zh: '评分没有真正的零点，只能问“多1分变几成”（半弹性）。',
    en: 'Ratings have no true zero, so the question is how many per cent one point adds (semi-elasticity).',
  },
  plain: { zh: '每加1%，价值变', en: 'Value, per 1%' },
  plainNote: {
    zh: '有真正零点的量，问“多1%变百分之几”。留存一行指毛利的现值：K÷(1＋i－K)。',
    en: 'Quantities with a true zero: per cent for per cent. The retention row is about the value of the margin: K ÷ (1 + i − K).',
  },
  noLog: {
    zh: '终身价值不是正数，说不出“百分之几”，弹性这里不算。',
    en: 'Lifetime value is not positive, so there is no “per cent of it”; elasticities are left out.',
  },
  quantity: { zh: '量', en: 'Quantity' },
} as const satisfies Record<string, Text | Readonly<Record<string, Text>>>;
