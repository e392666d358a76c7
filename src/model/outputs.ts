import type { Text } from '../text';
import type { Alternative } from './alternatives';
import type { Values } from './parameters';
import type { SourceId } from './sources';

/** Units of results: value points, a 0–100 or 0–10 scale, probability per year, yuan, years. */
export type OutputUnit = 'pt' | '0–100' | '0–10' | 'prob' | '¥' | 'yr';

export interface Output {
  readonly label: Text;
  /** Where the label is too long. */
  readonly short?: Text;
  readonly unit: OutputUnit;
  /** The sign used in the formulas. */
  readonly symbol: string;
  /** The station of the chain that answers it. */
  readonly station: 'value' | 'satisfaction' | 'curve' | 'attitude' | 'switching' | 'retention' | 'money';
  /** How it is worked out, in words. */
  readonly formula: Text;
  /** What the formula leans on; its exact form and its numbers are ours. */
  readonly source: SourceId;
  /** Worked example: what is set, the rest at its default, and the answer. Shown to readers and run as a test. */
  readonly example: {
    readonly inputs: Partial<Values> & { readonly alternatives?: readonly Alternative[] };
    readonly value: number;
  };
}

/** The one table of what the model answers, in causal order. An id is part of exported files: never rename one. */
export const OUTPUTS = {
  totalCustomerValue: {
    label: { zh: '顾客总价值', en: 'Total customer value' },
    short: { zh: '总价值', en: 'Total value' },
    unit: 'pt',
    symbol: 'TCV',
    station: 'value',
    formula: {
      zh: '顾客总价值＝产品、服务、人员、形象四项评分各乘权重再相加；形象里有一部分是前三项的影子',
      en: 'Total customer value = the ratings of product, service, people and image, each times its weight; part of the image mirrors the other three',
    },
    source: 'kotler',
    example: { inputs: { productValue: 80, imageHalo: 0 }, value: 68 },
  },
  totalCustomerCost: {
    label: { zh: '顾客总成本', en: 'Total customer cost' },
    short: { zh: '总成本', en: 'Total cost' },
    unit: 'pt',
    symbol: 'TCC',
    station: 'value',
    formula: {
      zh: '顾客总成本＝成本敏感系数×（货币、时间、体力、精神四项负担各乘权重再相加，扣去专享价和信心减掉的部分）',
      en: 'Total customer cost = cost sensitivity × (the burdens of money, time, effort and mind, each times its weight, less what special price and confidence give back)',
    },
    source: 'kotler',
    example: { inputs: { moneyCost: 60, specialPriceBenefit: 0, confidenceBenefit: 0 }, value: 48 },
  },
  deliveredValue: {
    label: { zh: '让渡价值', en: 'Delivered value' },
    unit: 'pt',
    symbol: 'D',
    station: 'value',
    formula: {
      zh: '让渡价值＝顾客总价值－顾客总成本',
      en: 'Delivered value = total customer value − total customer cost',
    },
    source: 'kotler',
    example: { inputs: { productValue: 80, imageHalo: 0, specialPriceBenefit: 0, confidenceBenefit: 0 }, value: 25 },
  },
  expectation: {
    label: { zh: '期望', en: 'Expectation' },
    unit: 'pt',
    symbol: 'E',
    station: 'satisfaction',
    formula: {
      zh: '期望＝基础期望＋抬高系数×（形象价值－60）',
      en: 'Expectation = base expectation + lift × (image value − 60)',
    },
    source: 'oliver1980',
    example: { inputs: { baseExpectation: 15, imageValue: 80 }, value: 17 },
  },
  disconfirmation: {
    label: { zh: '期望落差', en: 'Gap to expectation' },
    unit: 'pt',
    symbol: 'δ',
    station: 'satisfaction',
    formula: { zh: '期望落差＝让渡价值－期望', en: 'Gap to expectation = delivered value − expectation' },
    source: 'oliver1980',
    example: { inputs: { baseExpectation: 15 }, value: 6.2 },
  },
  satisfaction: {
    label: { zh: '没出失误时的满意度', en: 'Satisfaction with no failure' },
    unit: '0–100',
    symbol: 'S',
    station: 'satisfaction',
    formula: {
      zh: '从中性满意度出发，按期望落差和让渡价值上下移动，落差为负时分量更重；只会接近0和100',
      en: 'Start from neutral satisfaction and move with the gap to expectation and with delivered value, shortfalls weighing more; it only nears 0 and 100',
    },
    source: 'oliver1980',
    example: { inputs: { baseExpectation: 12 }, value: 75.382206603868 },
  },
  satisfactionUnrecovered: {
    label: { zh: '失误没补救的满意度', en: 'Satisfaction after an unrepaired failure' },
    unit: '0–100',
    symbol: 'S₋',
    station: 'satisfaction',
    formula: {
      zh: '没出失误时的满意度，再减去失误冲击×失误严重度（在对数几率上减）',
      en: 'Satisfaction with no failure, less failure damage × severity (taken off in log-odds)',
    },
    source: 'assumption',
    example: { inputs: { failureSeverity: 0.8 }, value: 14.326615290233 },
  },
  satisfactionRecovered: {
    label: { zh: '失误补救后的满意度', en: 'Satisfaction after recovery' },
    unit: '0–100',
    symbol: 'S₊',
    station: 'satisfaction',
    formula: {
      zh: '失误的冲击按补救质量减轻；补救够好、失误不重、又是第一次，还会添一份惊喜',
      en: 'The better the recovery, the smaller the damage; a superb one after a mild first failure adds delight',
    },
    source: 'magnini2007',
    example: { inputs: { failureSeverity: 0.3, recoveryQuality: 95 }, value: 72.445285257379 },
  },
  satisfactionRecoveredForLoyalty: {
    label: { zh: '补救后能变成忠诚的满意度', en: 'Satisfaction after recovery that reaches loyalty' },
    unit: '0–100',
    symbol: 'S₊ᴸ',
    station: 'satisfaction',
    formula: {
      zh: '同失误补救后的满意度，但惊喜只计传导到忠诚的那一部分',
      en: 'As satisfaction after recovery, but only the share of delight that is passed on to loyalty counts',
    },
    source: 'deMatos2007',
    example: { inputs: { failureSeverity: 0.3, recoveryQuality: 95 }, value: 63.797291559677 },
  },
  meanSatisfaction: {
    label: { zh: '满意度', en: 'Satisfaction' },
    unit: '0–100',
    symbol: 'S̄',
    station: 'satisfaction',
    formula: {
      zh: '满意度＝没出失误、失误有补救、失误没补救三种情形的满意度，按各自的概率平均',
      en: 'Satisfaction = the average over no failure, repaired failure and unrepaired failure, each with its probability',
    },
    source: 'assumption',
    example: { inputs: { failureRate: 0.5 }, value: 54.701394863954 },
  },
  meanSatisfactionForLoyalty: {
    label: { zh: '能变成忠诚的满意度', en: 'Satisfaction that reaches loyalty' },
    unit: '0–100',
    symbol: 'S̄ᴸ',
    station: 'satisfaction',
    formula: {
      zh: '同满意度，但补救的惊喜只计传导到忠诚的那一部分',
      en: 'As satisfaction, but only the share of recovery delight that is passed on to loyalty counts',
    },
    source: 'deMatos2007',
    example: { inputs: { failureRate: 0.5, failureSeverity: 0.3, recoveryQuality: 95 }, value: 59.07409175006 },
  },
  curveLoyalty: {
    label: { zh: '曲线值', en: 'Curve value' },
    unit: '0–100',
    symbol: 'L̄',
    station: 'curve',
    formula: {
      zh: '把三种情形的满意度分别放到曲线上读出忠诚，再按概率平均',
      en: 'Read loyalty off the curve for each of the three cases of satisfaction, then average by probability',
    },
    source: 'stickinessText',
    example: { inputs: { baseExpectation: 12, failureRate: 0 }, value: 47.736639857357 },
  },
  trust: {
    label: { zh: '信任', en: 'Trust' },
    unit: '0–100',
    symbol: 'T',
    station: 'attitude',
    formula: {
      zh: '信任从初始信任出发，每年向满意度靠近一步，步子等于信任学习率',
      en: 'Trust starts at initial trust and moves each year towards satisfaction by the trust learning rate',
    },
    source: 'loyaltyText',
    example: { inputs: { tenure: 1 }, value: 45.699063624632 },
  },
  relationalBenefits: {
    label: { zh: '关系利益', en: 'Relational benefits' },
    unit: '0–100',
    symbol: 'RB',
    station: 'attitude',
    formula: {
      zh: '关系利益＝社会、专享价、专享服务、信心、尊重五项各乘权重再相加',
      en: 'Relational benefits = social, special price, special service, confidence and respect, each times its weight',
    },
    source: 'gwinner1998',
    example: { inputs: { confidenceBenefit: 80 }, value: 50 },
  },
  intrinsicValue: {
    label: { zh: '内在价值', en: 'Intrinsic value' },
    unit: '0–100',
    symbol: 'IV',
    station: 'attitude',
    formula: {
      zh: '内在价值＝质量、服务、价格三项的加权调和平均；缺了哪一项都是0',
      en: 'Intrinsic value = the weighted harmonic mean of quality, service and price; if one is nil, so is the whole',
    },
    source: 'stickinessText',
    example: {
      inputs: { productValue: 80, serviceValue: 80, personnelValue: 80, moneyCost: 20, specialPriceBenefit: 0 },
      value: 80,
    },
  },
  attitude: {
    label: { zh: '态度忠诚', en: 'Attitudinal loyalty' },
    short: { zh: '态度', en: 'Attitude' },
    unit: '0–100',
    symbol: 'A',
    station: 'attitude',
    formula: {
      zh: '态度忠诚＝曲线值、信任、情感、关系利益、内在价值的加权平均',
      en: 'Attitudinal loyalty = the weighted mean of curve value, trust, affection, relational benefits and intrinsic value',
    },
    source: 'dickBasu1994',
    example: { inputs: { affection: 80 }, value: 51.850962153876 },
  },
  recommendation: {
    label: { zh: '推荐意愿', en: 'Willingness to recommend' },
    short: { zh: '推荐', en: 'Recommend' },
    unit: '0–10',
    symbol: 'rec',
    station: 'attitude',
    formula: {
      zh: '态度忠诚换算成0到10的推荐分；不是NPS，只是像它',
      en: 'Attitudinal loyalty put on a 0–10 scale of recommending; like NPS, but not NPS',
    },
    source: 'assumption',
    example: { inputs: { affection: 80 }, value: 8.028569341554 },
  },
  switchingCost: {
    label: { zh: '转换成本', en: 'Switching cost' },
    unit: 'pt',
    symbol: 'SC',
    station: 'switching',
    formula: {
      zh: '转换成本＝效力×（学习、经济、情感三类七项，加权益损失、不忍离去、产品深度和结构性联系）',
      en: 'Switching cost = effect × (seven learning, economic and emotional items, plus lost privileges, affection, products in use and structural tie)',
    },
    source: 'burnham2003',
    example: { inputs: { tenure: 0, technicalConversion: 100 }, value: 14.9 },
  },
  noSearchProbability: {
    label: { zh: '不再搜索概率', en: 'Probability of not searching' },
    short: { zh: '不再搜索', en: 'Not searching' },
    unit: 'prob',
    symbol: 'h',
    station: 'retention',
    formula: {
      zh: '态度加上规范和情境的推拉，过了门槛就多半不再去比较',
      en: 'Attitude, pushed by norm and situation: past the threshold most customers no longer compare',
    },
    source: 'stickinessText',
    example: { inputs: { affection: 80, socialNorm: 30 }, value: 0.17966338715 },
  },
  retention: {
    label: { zh: '年留存率', en: 'Yearly retention' },
    short: { zh: '留存率', en: 'Retention' },
    unit: 'prob',
    symbol: 'K',
    station: 'retention',
    formula: {
      zh: '年留存率＝（1－非自愿流失率）×（不再搜索的＋比较之后仍留下的）',
      en: 'Yearly retention = (1 − unavoidable churn) × (those who do not search + those who compare and stay)',
    },
    source: 'guadagniLittle1983',
    example: { inputs: { structuralIntegration: 60 }, value: 0.844638501609 },
  },
  challengedRetention: {
    label: { zh: '抗挑战留存', en: 'Retention under challenge' },
    unit: 'prob',
    symbol: 'Ω',
    station: 'retention',
    formula: {
      zh: '同年留存率，但多了一个更好的对手，人人都知道它，让渡价值高出挑战者优势那么多',
      en: 'As yearly retention, but with one more rival, known to all and better by the challenger’s advantage',
    },
    source: 'assumption',
    example: { inputs: { challengerAdvantage: 5 }, value: 0.520332183323 },
  },
  trueLoyalty: {
    label: { zh: '真忠诚', en: 'True loyalty' },
    unit: 'prob',
    symbol: 'Ω₀',
    station: 'retention',
    formula: {
      zh: '同抗挑战留存，并且转换成本为零：更好的对手来了，说走就能走，还是留下',
      en: 'As retention under challenge, with switching cost at nil: a better rival came, leaving is free, and they stay',
    },
    source: 'assumption',
    example: { inputs: { affection: 80, initialTrust: 80 }, value: 0.280535863717 },
  },
  trueLoyaltyPart: {
    label: { zh: '留存里的真忠诚', en: 'True loyalty within retention' },
    short: { zh: '真忠诚', en: 'True loyalty' },
    unit: 'prob',
    symbol: 'K₁',
    station: 'retention',
    formula: {
      zh: '更好的对手来了、说走就能走，仍会留下的那一部分；数值等于真忠诚',
      en: 'The part that would stay with a better rival there and leaving free; the same number as true loyalty',
    },
    source: 'assumption',
    example: { inputs: { productValue: 80 }, value: 0.233742637541 },
  },
  lockInPart: {
    label: { zh: '锁定', en: 'Lock-in' },
    unit: 'prob',
    symbol: 'K₂',
    station: 'retention',
    formula: { zh: '锁定＝抗挑战留存－真忠诚', en: 'Lock-in = retention under challenge − true loyalty' },
    source: 'assumption',
    example: { inputs: { structuralIntegration: 60 }, value: 0.293797443432 },
  },
  captivePart: {
    label: { zh: '无替代', en: 'No alternative' },
    unit: 'prob',
    symbol: 'K₃',
    station: 'retention',
    formula: {
      zh: '无替代＝年留存率－抗挑战留存',
      en: 'No alternative = yearly retention − retention under challenge',
    },
    source: 'assumption',
    example: { inputs: { alternatives: [] }, value: 0.596262325712 },
  },
  resentment: {
    label: { zh: '怨气指数', en: 'Resentment index' },
    short: { zh: '怨气', en: 'Resentment' },
    unit: '0–100',
    symbol: 'R',
    station: 'retention',
    formula: {
      zh: '怨气指数＝100×锁定×（1－满意度÷100）',
      en: 'Resentment index = 100 × lock-in × (1 − satisfaction ÷ 100)',
    },
    source: 'hajSalemChebat2014',
    example: { inputs: { structuralIntegration: 60, baseExpectation: 30 }, value: 17.324907221453 },
  },
  expectedLifetime: {
    label: { zh: '平均留存', en: 'Average stay' },
    unit: 'yr',
    symbol: '1/(1−K)',
    station: 'money',
    formula: {
      zh: '平均留存＝1÷（1－年留存率），最多记999年',
      en: 'Average stay = 1 ÷ (1 − yearly retention), at most 999 years',
    },
    source: 'guptaLehmann2004',
    example: { inputs: { involuntaryChurn: 0.1 }, value: 3.34792997199 },
  },
  lifetimeValue: {
    label: { zh: '终身价值', en: 'Lifetime value' },
    unit: '¥',
    symbol: 'CLV',
    station: 'money',
    formula: {
      zh: '终身价值＝－获客成本＋（基础利润－举措成本）÷（1－q）＋增购、降本、推荐、溢价四项逐年增长的利润；q＝年留存率÷（1＋折现率）',
      en: 'Lifetime value = −acquisition cost + (base profit − programme cost) ÷ (1 − q) + growing profit from extra purchases, lower cost, referrals and price; q = yearly retention ÷ (1 + discount rate)',
    },
    source: 'reichheldSasser1990',
    example: { inputs: { discountRate: 0.05 }, value: 331.772933399939 },
  },
  lifetimeValueFinite: {
    label: { zh: '有限期终身价值', en: 'Lifetime value to the horizon' },
    unit: '¥',
    symbol: 'CLV_H',
    station: 'money',
    formula: { zh: '同终身价值，只加到有限期那一年为止', en: 'As lifetime value, added up to the horizon only' },
    source: 'reichheldSasser1990',
    example: { inputs: { horizon: 1 }, value: -50 },
  },
} as const satisfies Record<string, Output>;

export type OutputId = keyof typeof OUTPUTS;
export const OUTPUT_IDS = Object.keys(OUTPUTS) as readonly OutputId[];

/** A row by its id, seen as an `Output`. */
export const output = (id: OutputId): Output => OUTPUTS[id];
