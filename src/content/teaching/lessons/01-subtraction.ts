import type { Lesson } from '../lesson';

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
      zh: '菜单吃腻了，上一批新品：产品价值的评分从{param_productValue_before}加到{param_productValue}。满意度会到多少？原来是{meanSatisfaction_before}。',
      en: 'People are tired of the menu, so new dishes come: the product rating goes from {param_productValue_before} to {param_productValue}. Where will satisfaction be? It was {meanSatisfaction_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '产品加了{param_productValue_by}分，让渡价值只多{deliveredValue_size}：每一项先乘它的权重，再相加相减。满意度却从{meanSatisfaction_before}走到{meanSatisfaction}，因为期望没有跟着长。',
    en: 'The product gained {param_productValue_size} rating points, delivered value only {deliveredValue_size}: each row is multiplied by its weight before it is added or taken off. Yet satisfaction went from {meanSatisfaction_before} to {meanSatisfaction}, because expectations stayed where they were.',
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
      text: { zh: '产品好几分，满意就高几分', en: 'So many points of product, so many points of satisfaction' },
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
          zh: '菜单还是老样子。八项都可以动，一共最多动12分，价钱不许动：把让渡价值送到20。',
          en: 'The old menu again. All eight rows are free, 12 points in all, and the price stays: bring delivered value to 20.',
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
              en: 'A price cut is quickest, and the easiest for rivals to follow; here the price stays. Put it back and look for the next largest weight.',
            },
          },
          {
            id: 'spread',
            signs: [{ kind: 'overBudget' }, { kind: 'atMost', gauge: 'deliveredValue', at: 19.9 }],
            says: {
              zh: '撒得太开了：每一项动一点，12分用完也到不了。点数要花在权重大的一行。',
              en: 'Spread too thin: a little everywhere uses up the 12 points. Spend them on the row with the largest weight.',
            },
          },
        ],
      },
    ],
    hints: [
      {
        zh: '同样动10分，哪一行的长度变得最多？',
        en: 'Moved by the same 10 points, which row changes its length most?',
      },
      {
        zh: '行的长度＝评分×权重。产品的权重是40%。',
        en: 'Length = rating × weight. The weight of the product is 40%.',
      },
      { zh: '把12分全给产品价值。', en: 'Give all 12 points to product value.' },
    ],
    done: {
      zh: '让渡价值{deliveredValue}。同样的力气，加在权重大的地方，减法的结果才大；降价不是唯一的办法。',
      en: 'Delivered value {deliveredValue}. The same effort yields more where the weight is large, and cutting the price is not the only way.',
    },
    winning: [[{ set: 'productValue', to: 64 }]],
    mistake: { moves: [{ set: 'moneyCost', to: 40 }], id: 'price' },
  },
};
