import type { Case } from '../case';
import { FAMILIES } from './families';

export const mcdonalds = [
  {
    id: 'mcd_queue',
    title: { zh: '麦当劳，高峰排队', en: 'McDonald’s, the queue' },
    story: {
      zh: '高峰时队伍很长，顾客赔上时间，心里也烦。看时间和精神这两行，吃掉了多少让渡价值。',
      en: 'At the busy hour the queue is long: customers lose time and patience. See how much delivered value the time and mental rows eat up.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-12'],
    set: {
      timeCost: 72,
      energyCost: 25,
      psychicCost: 55,
      alternatives: [{ deliveredValue: 18, availability: 0.9, copies: 2 }],
    },
    rivals: [{ zh: '别家快餐两家', en: 'two other chains' }],
    evidence: { zh: '做法来自原文，评分是示例。', en: 'The practice comes from the text; the ratings illustrate.' },
    next: { case: 'mcd_preorder', move: { zh: '排队时先点好餐', en: 'Take orders in the queue' } },
    family: FAMILIES.less,
  },
  {
    id: 'mcd_preorder',
    title: { zh: '麦当劳，排队先点餐', en: 'McDonald’s, orders taken in the queue' },
    story: {
      zh: '排队时先记下要什么，到柜台只管取。一个做法同时缩短时间和精神两行，满意度回到最低线以上。',
      en: 'Orders are taken in the queue and picked up at the counter. One step shortens both the time and the mental row, and satisfaction climbs back above its floor.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-12'],
    set: { timeCost: 45, energyCost: 25, alternatives: [{ deliveredValue: 18, availability: 0.9, copies: 2 }] },
    rivals: [{ zh: '别家快餐两家', en: 'two other chains' }],
    evidence: {
      zh: '做法来自原文，效果大小是示例。',
      en: 'The practice comes from the text; the size of its effect illustrates.',
    },
    family: FAMILIES.less,
  },
] as const satisfies readonly Case[];
