import type { Lesson } from '../lesson';
import { costsUp } from './costs-up';

const START = { case: 'kfc_before' } as const;

export const subtraction: Lesson = {
  id: 'subtraction',
  title: { zh: '一道减法：得到的减付出的', en: 'One subtraction: what you get less what you give' },
  about: { zh: '肯德基的新品：加法加在哪里最值', en: 'New dishes at KFC: where adding pays most' },
  source: ['loyaltyText', 'assumption'],
  claims: ['D1-02', 'D1-03', 'D1-06', 'D1-07', 'D1-09', 'D1-10', 'D1-11'],
  before: START,
  now: { ...START, values: { productValue: 72 } },
  ask: {
    output: 'meanSatisfaction',
    shown: 'value',
    text: {
      zh: '肯德基的菜单吃腻了，上一批新品：产品价值的评分从{param_productValue_before}加到{param_productValue}。满意度会到多少？原来是{meanSatisfaction_before}。',
      en: 'People are tired of the KFC menu, so new dishes come: the product rating goes from {param_productValue_before} to {param_productValue}. Where will satisfaction be? It was {meanSatisfaction_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '产品评分加了{param_productValue_size}分，让渡价值多了{deliveredValue_size}，满意度从{meanSatisfaction_before}到{meanSatisfaction}。',
    en: 'The product gained {param_productValue_size} rating points and delivered value {deliveredValue_size}; satisfaction went from {meanSatisfaction_before} to {meanSatisfaction}.',
  },
  explain: [
    {
      id: 'weight',
      right: true,
      text: {
        zh: '让渡价值多了，期望没变，差距就大了',
        en: 'Delivered value grew while expectations stood still, so the gap widened',
      },
      says: {
        zh: '对。满意看的是“得到的比期望多多少”，不是产品一项的高低。',
        en: 'Yes. Satisfaction looks at how far the outcome exceeds what was expected, not at the product alone.',
      },
    },
    {
      id: 'product',
      text: { zh: '产品好几分，满意就高几分', en: 'Each point of product is a point of satisfaction' },
      says: {
        zh: '不是一比一。先乘权重，再减成本，再和期望比，最后才是满意。',
        en: 'Not one for one. First comes the weight, then costs are taken off, then the comparison with expectations.',
      },
    },
    {
      id: 'rivals',
      text: { zh: '对手变差了', en: 'The rivals got worse' },
      says: {
        zh: '对手一点没动。对手影响留存，不影响这一步的满意。',
        en: 'The rivals have not moved. They bear on retention, not on satisfaction.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '菜单还是老样子。除了价钱，每一行都可以动，评分一共最多动12分：把让渡价值送到20。',
          en: 'The old menu again. Move any row but the price, 12 rating points in all: bring delivered value to 20.',
        },
        start: START,
        free: [
          'productValue',
          'serviceValue',
          'personnelValue',
          'imageValue',
          'moneyCost',
          'timeCost',
          'energyCost',
          'psychicCost',
        ],
        goals: [
          { kind: 'atLeast', gauge: 'deliveredValue', at: 20 },
          { kind: 'budget', most: 12 },
          { kind: 'untouched', parameter: 'moneyCost' },
        ],
        mistakes: [
          {
            id: 'price',
            signs: [{ kind: 'moved', parameter: 'moneyCost', by: -1 }],
            says: {
              zh: '降价最快，也最容易被对手跟上；这一课的价钱不许动。把货币成本放回去，看看权重第二大的是哪一项。',
              en: 'A price cut is quickest, and the easiest for rivals to follow; here the price stays. Put it back and look for the row that weighs most after it.',
            },
          },
          ...costsUp('moneyCost', 'timeCost', 'energyCost', 'psychicCost'),
          {
            id: 'spread',
            signs: [{ kind: 'overBudget' }, { kind: 'atMost', gauge: 'deliveredValue', at: 19.9 }],
            says: {
              zh: '这样花，用过12分也到不了。价钱不算，把评分花在权重最大的那一行。',
              en: 'More than 12 rating points, and still not there. Price apart, spend them on the row with the largest weight.',
            },
          },
          {
            id: 'over',
            signs: [{ kind: 'overBudget' }],
            says: {
              zh: '评分动得超过了12分，收回一些。',
              en: 'More than 12 rating points: take some back.',
            },
          },
        ],
      },
    ],
    hints: [
      {
        zh: '价钱不算，评分同样动10分，哪一行的长短变得最多？',
        en: 'Price apart, which row changes its length most for the same 10 rating points?',
      },
      {
        zh: '行的长度＝评分×权重。产品的权重是40%。',
        en: 'Length = rating × weight. The weight of the product is 40%.',
      },
      { zh: '把12分全给产品价值。', en: 'Give all 12 rating points to product value.' },
    ],
    done: {
      zh: '让渡价值{deliveredValue}。同样的力气，加在权重大的地方，减法的结果才大；降价不是唯一的办法。',
      en: 'Delivered value {deliveredValue}. The same effort yields more where the weight is large, and cutting the price is not the only way.',
    },
    winning: [[{ set: 'productValue', to: 64 }]],
    mistake: { moves: [{ set: 'moneyCost', to: 40 }], id: 'price' },
  },
};
