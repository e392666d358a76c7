import type { Case } from '../case';
import { FAMILIES } from './families';

export const meituan = [
  {
    id: 'meituan_food',
    title: { zh: '美团，只有外卖', en: 'Meituan, food only' },
    story: {
      zh: '只有外卖：常用、省事，可客户和它只连着一根绳子。对手的外卖也差不多，看一年后还剩多少人。',
      en: 'Food delivery only: handy and often used, but a single thread holds the customer. A rival is almost as good; see how many are left after a year.',
    },
    source: ['stickinessText', 'assumption'],
    claims: ['D2-09'],
    set: { timeCost: 15, energyCost: 8, alternatives: [{ deliveredValue: 26, availability: 0.95, copies: 1 }] },
    rivals: [{ zh: '另一家外卖', en: 'another delivery app' }],
    evidence: { zh: '故事出自原文，数字是示例。', en: 'The story comes from the text; the numbers illustrate.' },
    next: { case: 'meituan_life', move: { zh: '订房出行都接进来', en: 'Add hotels, rides and travel' } },
    family: FAMILIES.extend,
  },
  {
    id: 'meituan_life',
    title: { zh: '美团，一站办完', en: 'Meituan, everything in one place' },
    story: {
      zh: '外卖之外，订房、出行、旅游一处办完。绳子多了，换一家更麻烦；看锁定这一段怎样变长。',
      en: 'Besides food, hotels, rides and travel in one place. More threads make changing more trouble: watch the lock-in part grow.',
    },
    source: ['stickinessText', 'meituan2021', 'crossSelling'],
    claims: ['D2-09', 'D2-10', 'D2-12'],
    set: {
      serviceValue: 72,
      timeCost: 15,
      energyCost: 8,
      specialPriceBenefit: 40,
      confidenceBenefit: 60,
      productsUsed: 6,
      structuralIntegration: 25,
      alternatives: [{ deliveredValue: 26, availability: 0.95, copies: 1 }],
    },
    rivals: [{ zh: '另一家外卖', en: 'another delivery app' }],
    evidence: {
      zh: '用得多的人走得少，这是相关，不等于因果。原文没提的事：2021年10月，美团因要求商家“二选一”，被罚34.42亿元。企业占支配地位时，用结构锁住客户可能违法。',
      en: 'People who use more leave less: a correlation, not a cause. Left out of the text: in October 2021 Meituan was fined RMB 3.442 billion for forcing merchants into exclusivity. For a dominant firm, lock-in by structure can be unlawful.',
    },
    family: FAMILIES.extend,
  },
] as const satisfies readonly Case[];
