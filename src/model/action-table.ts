import type { Text } from '../text';
import type { ParameterId } from './parameters';

export interface Action {
  readonly label: Text;
  /** The claims of the texts it comes from: text, then number of the claim. */
  readonly claims: readonly string[];
  /**
   * Effect at full intensity. On a rating or a share: the part of the remaining distance that is covered, negative
   * for harm. On a count, the social norm or a profit: the amount added.
   */
  readonly effects: Partial<Readonly<Record<ParameterId, number>>>;
  /** Cost at full intensity, ¥ per customer and year. */
  readonly cost: number;
}

/**
 * What a company can do, in the words of the texts. Effects and costs are our assumption: they tell in which
 * direction the story goes, not a measured size.
 */
export const ACTIONS = {
  innovate: {
    label: { zh: '产品创新/差异化', en: 'Product innovation' },
    claims: ['D1-07'],
    effects: { productValue: 0.35, imageValue: 0.05 },
    cost: 8,
  },
  presale: {
    label: { zh: '售前充分信息', en: 'Full information before the sale' },
    claims: ['D1-08'],
    effects: { serviceValue: 0.12, psychicCost: 0.1 },
    cost: 2,
  },
  insale: {
    label: { zh: '售中发货/安装/调试/培训', en: 'Delivery, set-up and training' },
    claims: ['D1-08'],
    effects: { serviceValue: 0.15, timeCost: 0.1 },
    cost: 4,
  },
  aftersale: {
    label: { zh: '售后反馈与技术支持', en: 'After-sale feedback and support' },
    claims: ['D1-08'],
    effects: { serviceValue: 0.15, recoveryQuality: 0.15 },
    cost: 4,
  },
  repair: {
    label: { zh: '主动退换/迅速维修', en: 'Ready exchange, fast repair' },
    claims: ['D1-08'],
    effects: { recoveryQuality: 0.35, complaintHandling: 0.2, psychicCost: 0.1 },
    cost: 3,
  },
  people: {
    label: { zh: '人员客户意识与业务水平', en: 'People: customer sense and skill' },
    claims: ['D1-09'],
    effects: { personnelValue: 0.25, respectBenefit: 0.1 },
    cost: 4,
  },
  response: {
    label: { zh: '响应时间与沟通', en: 'Response time and communication' },
    claims: ['D1-09'],
    effects: { personnelValue: 0.15, timeCost: 0.1 },
    cost: 2,
  },
  advertise: {
    label: { zh: '形象广告/媒体/赞助/展会', en: 'Image advertising, media, sponsorship, fairs' },
    claims: ['D1-10'],
    effects: { imageValue: 0.25 },
    cost: 5,
  },
  welfare: {
    label: { zh: '公益活动', en: 'Public welfare' },
    claims: ['D1-10'],
    effects: { imageValue: 0.15, affection: 0.05 },
    cost: 2,
  },
  payterms: {
    label: { zh: '灵活付款/资金融通', en: 'Flexible payment and financing' },
    claims: ['D1-11'],
    effects: { moneyCost: 0.12 },
    cost: 2,
  },
  substitute: {
    label: { zh: '平价替代产品', en: 'Plainer substitute product' },
    claims: ['D1-11'],
    effects: { moneyCost: 0.2, productValue: -0.05 },
    cost: 3,
  },
  lowpurity: {
    label: { zh: '低纯度产品', en: 'Lower-purity product' },
    claims: ['D1-11'],
    effects: { moneyCost: 0.15, productValue: -0.12 },
    cost: 0,
  },
  cheappack: {
    label: { zh: '低价包装', en: 'Cheaper packaging' },
    claims: ['D1-11'],
    effects: { moneyCost: 0.08, productValue: -0.03, imageValue: -0.06 },
    cost: 0,
  },
  bigpack: {
    label: { zh: '大包装', en: 'Larger packs' },
    claims: ['D1-11'],
    effects: { moneyCost: 0.1, energyCost: -0.08 },
    cost: 0,
  },
  preorder: {
    label: { zh: '预点单/减少排队', en: 'Pre-order, less queueing' },
    claims: ['D1-12'],
    effects: { timeCost: 0.35, psychicCost: 0.25 },
    cost: 1.5,
  },
  guarantee: {
    label: { zh: '承诺与保证', en: 'Promise and guarantee' },
    claims: ['D1-13'],
    effects: { psychicCost: 0.25, confidenceBenefit: 0.2 },
    cost: 3,
  },
  warm: {
    label: { zh: '主动周到温暖的服务', en: 'Attentive, warm service' },
    claims: ['D1-13'],
    effects: { psychicCost: 0.15, personnelValue: 0.1, socialBenefit: 0.1 },
    cost: 3,
  },
  complaint: {
    label: { zh: '妥善处理投诉', en: 'Complaints handled well' },
    claims: ['D1-13', 'D1-14'],
    effects: { recoveryQuality: 0.4, complaintHandling: 0.4 },
    cost: 3,
  },
  homedel: {
    label: { zh: '送货上门', en: 'Home delivery' },
    claims: ['D1-15'],
    effects: { energyCost: 0.5, timeCost: 0.15 },
    cost: 5,
  },
  maintain: {
    label: { zh: '安装调试/定期维修/零配件', en: 'Installation, maintenance, spare parts' },
    claims: ['D1-15'],
    effects: { energyCost: 0.3, serviceValue: 0.12, referralProfit: 10 },
    cost: 5,
  },
  points: {
    label: { zh: '积分兑换/专享价', en: 'Points and special prices' },
    claims: ['D1-18'],
    effects: { specialPriceBenefit: 0.5 },
    cost: 10,
  },
  vip: {
    label: { zh: 'VIP礼遇（专线/候机厅/升舱）', en: 'VIP treatment (line, lounge, upgrade)' },
    claims: ['D1-18'],
    effects: { specialServiceBenefit: 0.6, respectBenefit: 0.35, timeCost: 0.15, serviceValue: 0.1 },
    cost: 10,
  },
  trust: {
    label: { zh: '培育信任（说到做到）', en: 'Trust: keeping one’s word' },
    claims: ['D1-19'],
    effects: { initialTrust: 0.3, confidenceBenefit: 0.25 },
    cost: 3,
  },
  congrats: {
    label: { zh: '锦上添花（祝贺）', en: 'Congratulate in good times' },
    claims: ['D1-22'],
    effects: { affection: 0.15, socialBenefit: 0.15, respectBenefit: 0.15 },
    cost: 2,
  },
  helpneed: {
    label: { zh: '雪中送炭（救急）', en: 'Help in need' },
    claims: ['D1-22'],
    effects: { affection: 0.4, initialTrust: 0.25, confidenceBenefit: 0.2, socialBenefit: 0.15 },
    cost: 4,
  },
  learning: {
    label: { zh: '使用培训/操作习惯', en: 'Training and habits' },
    claims: ['D1-24', 'D1-25'],
    effects: { learningTime: 0.5, learningEffort: 0.5 },
    cost: 3,
  },
  techint: {
    label: { zh: '平台搭建/技术集成', en: 'Shared platform, technical integration' },
    claims: ['D1-25'],
    effects: { technicalConversion: 0.6, structuralIntegration: 0.4, enterpriseResources: 0.3 },
    cost: 6,
  },
  contract: {
    label: { zh: '合约/预付', en: 'Contract, prepayment' },
    claims: ['D1-24'],
    effects: { financialLoss: 0.5, affection: -0.1 },
    cost: 1,
  },
  structural: {
    label: { zh: '结构性联系（深度介入经营）', en: 'Structural bond (deep involvement)' },
    claims: ['D1-26', 'D1-28'],
    effects: {
      structuralIntegration: 0.6,
      serviceValue: 0.25,
      enterpriseResources: 0.4,
      personalRelationship: 0.3,
      initialTrust: 0.15,
    },
    cost: 12,
  },
  crosssell: {
    label: { zh: '交叉销售/一站式', en: 'Cross-selling, one stop' },
    claims: ['D1-27', 'D2-12'],
    effects: { productsUsed: 2, timeCost: 0.15, serviceValue: 0.08 },
    cost: 4,
  },
  extension: {
    label: { zh: '延伸服务/跑腿', en: 'Service extension, errands' },
    claims: ['D2-04', 'D2-05', 'D2-06', 'D2-07'],
    effects: {
      timeCost: 0.3,
      energyCost: 0.3,
      psychicCost: 0.15,
      serviceValue: 0.2,
      socialBenefit: 0.25,
      affection: 0.15,
      productsUsed: 1,
    },
    cost: 6,
  },
  process: {
    label: { zh: '流程优化到极致', en: 'Process excellence' },
    claims: ['D2-12'],
    effects: { serviceValue: 0.2, timeCost: 0.15, failureRate: 0.3 },
    cost: 4,
  },
  staffstable: {
    label: { zh: '人员稳定（任期）', en: 'Stable staff (tenure)' },
    claims: ['D2-08'],
    effects: { socialBenefit: 0.25, personalRelationship: 0.4, personnelValue: 0.1 },
    cost: 3,
  },
  mobile: {
    label: { zh: '移动应用', en: 'Mobile app' },
    claims: ['D2-14'],
    effects: { timeCost: 0.25, energyCost: 0.25, serviceValue: 0.1, learningTime: 0.1 },
    cost: 4,
  },
  norms: {
    label: { zh: '口碑社群/社会认同', en: 'Community, social proof' },
    claims: ['D2-25'],
    effects: { socialNorm: 15 },
    cost: 2,
  },
} as const satisfies Record<string, Action>;

export type ActionId = keyof typeof ACTIONS;
export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[];
/** An action by its id, seen as an `Action`. */
export const action = (id: ActionId): Action => ACTIONS[id];
