import type { Case } from '../case';
import { FAMILIES } from './families';

export const opening = [
  {
    id: 'opening',
    title: { zh: '开场故事，只差一点', en: 'Opening story, nearly there' },
    story: {
      zh: '一家替房东出租的小店，样样过得去，满意度离起飞线只差一点。把服务价值往右拖，看忠诚、留存率和终身价值怎样跟着变。',
      en: 'A small letting shop does everything passably, and satisfaction stands just short of take-off. Drag service value to the right and watch loyalty, retention and lifetime value follow.',
    },
    source: ['assumption'],
    claims: ['D1-02', 'D1-08', 'D2-20'],
    set: {
      productValue: 66,
      serviceValue: 62,
      personnelValue: 66,
      imageValue: 55,
      moneyCost: 48,
      timeCost: 46,
      energyCost: 40,
      psychicCost: 40,
      serviceWeight: 40,
      moneyWeight: 40,
      timeWeight: 30,
      baseExpectation: 12,
      failureRate: 0.04,
      upperRampWidth: 1.5,
      tenure: 1,
      initialTrust: 45,
      affection: 20,
      socialBenefit: 30,
      baseProfit: 1200,
      acquisitionCost: 900,
      purchaseProfit: 300,
      costSaving: 150,
      referralProfit: 500,
      premiumProfit: 150,
      alternatives: [
        { deliveredValue: 14, availability: 0.9, copies: 2 },
        { deliveredValue: -18, availability: 0.6, copies: 1 },
      ],
    },
    rivals: [
      { zh: '同行两家', en: 'two peers' },
      { zh: '自己动手', en: 'do it yourself' },
    ],
    evidence: {
      zh: '故事和数字都是为讲解编的示例，不是哪家企业的数据。“起飞线”是对个人的假设，三份公开调查里都没看出来。',
      en: 'Story and numbers are made up to explain; they are no company’s data. The take-off line is a hypothesis about individuals; three public surveys do not show it.',
    },
    family: FAMILIES.start,
  },
] as const satisfies readonly Case[];
