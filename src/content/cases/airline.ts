import type { Case } from '../case';
import { FAMILIES } from './families';

export const airline = [
  {
    id: 'air_novip',
    title: { zh: '航空公司，没有常客计划', en: 'Airline, no loyalty programme' },
    story: {
      zh: '航班和票价都差不多，谁便宜坐谁。看一年后还剩多少人，留存率分成哪三段。',
      en: 'Flights and fares are much alike, so people take the cheapest. See how many are left after a year, and which three parts retention splits into.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-18'],
    set: {
      productValue: 60,
      serviceValue: 62,
      specialPriceBenefit: 0,
      specialServiceBenefit: 0,
      respectBenefit: 30,
      alternatives: [
        { deliveredValue: 20, availability: 0.95, copies: 1 },
        { deliveredValue: 18, availability: 0.9, copies: 1 },
      ],
    },
    rivals: [
      { zh: '便宜些的航空公司', en: 'a cheaper airline' },
      { zh: '另一家航空公司', en: 'another airline' },
    ],
    evidence: { zh: '原文没有给数据，数字是示例。', en: 'The text gives no data; the numbers illustrate.' },
    next: { case: 'air_vip', move: { zh: '推出常客礼遇', en: 'Start a frequent-flyer programme' } },
    family: FAMILIES.secure,
  },
  {
    id: 'air_vip',
    title: { zh: '航空公司，常客礼遇', en: 'Airline, frequent flyers' },
    story: {
      zh: '积分、专线、快速通道一起上，每人每年多花12元。留存率大涨，涨得最多的是锁定，不是真忠诚。',
      en: 'Miles, a special line, fast lanes, at ¥12 a year per customer. Retention leaps, and the part that grows most is lock-in, not true loyalty.',
    },
    source: ['loyaltyText', 'belli2022', 'liu2007'],
    claims: ['D1-18'],
    set: {
      productValue: 60,
      serviceValue: 70,
      timeCost: 30,
      specialPriceBenefit: 75,
      specialServiceBenefit: 80,
      respectBenefit: 75,
      affection: 35,
      financialLoss: 60,
      leverCost: 12,
      alternatives: [
        { deliveredValue: 20, availability: 0.95, copies: 1 },
        { deliveredValue: 18, availability: 0.9, copies: 1 },
      ],
    },
    rivals: [
      { zh: '便宜些的航空公司', en: 'a cheaper airline' },
      { zh: '另一家航空公司', en: 'another airline' },
    ],
    evidence: {
      zh: '429个效应的元分析：这类计划能让人多买，态度较难改变。另一项研究里，大客户领了奖励，并没有多买。',
      en: 'A meta-analysis of 429 effects: programmes raise buying, while attitude is harder to move. In another study heavy buyers took the rewards and bought as before.',
    },
    family: FAMILIES.secure,
  },
] as const satisfies readonly Case[];
