import type { Lesson } from '../lesson';
import { costsUp } from './costs-up';

const START = { case: 'mcd_queue' } as const;

export const queue: Lesson = {
  id: 'queue',
  title: { zh: '时间、精神、体力也是钱', en: 'Time, worry and effort are money too' },
  about: { zh: '麦当劳排队时先点好单', en: 'McDonald’s takes the order in the queue' },
  source: ['loyaltyText', 'assumption'],
  claims: ['D1-04', 'D1-12', 'D1-13', 'D1-15'],
  before: START,
  now: { case: 'mcd_preorder' },
  ask: {
    output: 'meanSatisfaction',
    shown: 'value',
    text: {
      zh: '排队时先点好单：时间成本减{param_timeCost_size}，精神成本减{param_psychicCost_size}，价钱不变。满意度会到多少？原来是{meanSatisfaction_before}。',
      en: 'Orders are taken in the queue: time cost falls by {param_timeCost_size}, mental cost by {param_psychicCost_size}, the price stays. Where will satisfaction be? It was {meanSatisfaction_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '一分钱没降，让渡价值从{deliveredValue_before}到{deliveredValue}，满意度从{meanSatisfaction_before}到{meanSatisfaction}，从最低线下面回到平台上。',
    en: 'Not a yuan cheaper, yet delivered value went from {deliveredValue_before} to {deliveredValue} and satisfaction from {meanSatisfaction_before} to {meanSatisfaction}: from below the floor back onto the plateau.',
  },
  explain: [
    {
      id: 'both',
      right: true,
      text: { zh: '等得短，又不烦，两项成本一起降', en: 'A shorter wait and less fretting: two costs fell at once' },
      says: {
        zh: '对。一个动作减了两项成本，而且原来已经跌破期望，失望的分量更重，减一点就很见效。',
        en: 'Yes. One act cut two costs, and since customers were disappointed before, where losses weigh more, every bit told.',
      },
    },
    {
      id: 'cheap',
      text: { zh: '东西变便宜了', en: 'It became cheaper' },
      says: {
        zh: '价钱没动。便宜只是四项成本里的一项。',
        en: 'The price has not moved. It is only one of four costs.',
      },
    },
    {
      id: 'food',
      text: { zh: '东西更好吃了', en: 'The food got better' },
      says: {
        zh: '上面四项价值一分没加，全是减法。',
        en: 'The four values above gained nothing; it is all subtraction.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '货币成本的评分减6，让渡价值就到14.8。不许降价，评分一共最多动16分，只用时间、体力、精神，做到一样。',
          en: 'A price cut of 6 rating points would bring delivered value to 14.8. Do the same without it: time, effort and worry only, 16 rating points in all.',
        },
        start: START,
        free: ['moneyCost', 'timeCost', 'energyCost', 'psychicCost'],
        goals: [
          { kind: 'atLeast', gauge: 'deliveredValue', at: 14.8 },
          { kind: 'budget', most: 16 },
          { kind: 'untouched', parameter: 'moneyCost' },
        ],
        mistakes: [
          {
            id: 'price',
            signs: [{ kind: 'moved', parameter: 'moneyCost', by: -1 }],
            says: {
              zh: '这是降价。题目要的是不降价也能少让客户付出：把货币成本放回去。',
              en: 'That is a price cut. The task is to ask less of customers without one: put the money cost back.',
            },
          },
          ...costsUp('moneyCost', 'timeCost', 'energyCost', 'psychicCost'),
          {
            id: 'effort',
            signs: [{ kind: 'moved', parameter: 'energyCost', by: -8 }],
            says: {
              zh: '体力的权重只有10%，减得再多也短不了多少。客户最在意的不是这一项。',
              en: 'Effort weighs only 10%: however much you cut, the row hardly shortens. It is not what customers mind most.',
            },
          },
        ],
      },
    ],
    hints: [
      { zh: '三行里哪一行最长，动起来变化最大？', en: 'Which of the three rows is longest and changes most?' },
      {
        zh: '时间的权重是20%，体力只有10%；精神成本里有一部分已经被信心减掉了。',
        en: 'Time weighs 20%, effort only 10%; part of the mental cost is already taken off by confidence.',
      },
      { zh: '时间成本减15分。', en: 'Cut time cost by 15.' },
    ],
    done: {
      zh: '让渡价值{deliveredValue}，不比降价的少。省客户的时间，也是一种降价，还不伤利润。',
      en: 'Delivered value {deliveredValue}, no less than the price cut would bring. Saving people’s time is a discount that costs no margin.',
    },
    winning: [[{ set: 'timeCost', to: 57 }]],
    mistake: { moves: [{ set: 'energyCost', to: 9 }], id: 'effort' },
  },
};
