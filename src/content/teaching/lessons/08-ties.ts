import type { Choice, Lesson, Stage } from '../lesson';

const COLD = {
  case: 'tetra_pack',
  values: { serviceValue: 45, personnelValue: 45, affection: 10, initialTrust: 20, confidenceBenefit: 30 },
} as const;
const WARM = {
  case: 'tetra_pack',
  values: {
    serviceValue: 88,
    personnelValue: 82,
    affection: 30,
    confidenceBenefit: 85,
    socialBenefit: 70,
    respectBenefit: 70,
    initialTrust: 70,
    tenure: 6,
  },
} as const;
const BUDGET = { kind: 'budget', most: 60, price: { productsUsed: 20 } } as const;
const FREE = ['productsUsed', 'structuralIntegration', 'affection'] as const satisfies Stage['free'];

const CHOICES: readonly Choice[] = [
  {
    id: 'asleep',
    right: true,
    text: {
      zh: '心热的客户本来就不去比较，锁链用不上',
      en: 'Warm customers do not compare anyway, so the chain has nothing to hold',
    },
    says: {
      zh: '对。锁链只对会去比较的人有用；心已经在的人，再加感情，连搜索都省了。',
      en: 'Yes. A chain only holds those who compare; with those whose hearts are won, more affection ends the search itself.',
    },
  },
  {
    id: 'thin',
    text: { zh: '锁链变细了', en: 'The chain got thinner' },
    says: { zh: '锁链一样粗，只是用不上。', en: 'It is as thick as before; it is just not needed.' },
  },
  {
    id: 'price',
    text: { zh: '感情变便宜了', en: 'Affection became cheaper' },
    says: {
      zh: '价钱没变：感情每分1分，多用一样产品20分。',
      en: 'The price is the same: 1 per point of affection, 20 for one more product.',
    },
  },
];

export const ties: Lesson = {
  id: 'ties',
  title: { zh: '结构性联系：先拴住，还是先赢心', en: 'Structural ties: chain first or heart first' },
  about: { zh: '利乐与蒙牛，长在一起', en: 'Tetra Pak and Mengniu, grown together' },
  source: ['loyaltyText', 'tetraPak2016', 'crossSelling'],
  claims: ['D1-26', 'D1-27', 'D1-28', 'D1-29'],
  evidence: 'productDepth',
  before: { case: 'tetra_pack' },
  now: { case: 'tetra_pack', values: { structuralIntegration: 60 } },
  ask: {
    output: 'retention',
    shown: 'attitude',
    text: {
      zh: '利乐把工程师派进牛奶厂，从奶源到终端一起做：结构性联系从0到60，产品和价钱没变。年留存率会到多少？原来是{retention_before}。',
      en: 'Tetra Pak sends its engineers into the dairy and works with it from farm to shelf: the structural tie goes from 0 to 60, product and price stay the same. Where will retention be? It was {retention_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '年留存率从{retention_before}到{retention}，真忠诚还是{trueLoyalty}，锁定从{lockInPart_before}到{lockInPart}。',
    en: 'Retention went from {retention_before} to {retention}, true loyalty is still {trueLoyalty}, and lock-in went from {lockInPart_before} to {lockInPart}.',
  },
  explain: [
    {
      id: 'cost',
      right: true,
      text: { zh: '换一家更麻烦了，喜欢没有变', en: 'Leaving became harder, liking did not change' },
      says: {
        zh: '对。原文也说，这样赢得的是忠诚，“或者说客户依赖”。',
        en: 'Yes. The text itself says that what is won is loyalty, “or rather dependence”.',
      },
    },
    {
      id: 'heart',
      text: { zh: '天天在一起，感情深了', en: 'Working side by side warmed hearts' },
      says: {
        zh: '可能会，但这里态度没动。感情是另一个滑块。',
        en: 'It may, but here attitude has not moved. Affection is another slider.',
      },
    },
    {
      id: 'rival',
      text: { zh: '对手退出了', en: 'The rival gave up' },
      says: { zh: '对手还在标尺上，位置没变。', en: 'The rival is still on the ruler, where it was.' },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '一家交情还浅的客户。60分预算：多用一样产品20分，感情和结构性联系每分1分。把终身价值送到¥470。',
          en: 'A customer you hardly know. Budget 60: one more product costs 20, a point of affection or of the tie costs 1. Bring lifetime value to ¥470.',
        },
        start: COLD,
        free: FREE,
        goals: [{ kind: 'atLeast', gauge: 'lifetimeValue', at: 470 }, BUDGET],
        mistakes: [
          {
            id: 'hearts',
            signs: [
              { kind: 'moved', parameter: 'affection', by: 45 },
              { kind: 'atMost', gauge: 'lifetimeValue', at: 469 },
            ],
            says: {
              zh: '交情还浅，感情再加也不够让人不去比较；这时候多一根线更管用。',
              en: 'With so little between you, affection does not yet stop people comparing; one more thread does more.',
            },
          },
          {
            id: 'over',
            signs: [{ kind: 'overBudget' }],
            says: { zh: '预算只有60分。', en: 'The budget is 60 points.' },
          },
        ],
      },
      {
        text: {
          zh: '换一家交情很深的客户，同样60分。把终身价值送到¥1,300。',
          en: 'Now a customer who is an old friend, with the same 60 points. Bring lifetime value to ¥1,300.',
        },
        start: WARM,
        free: FREE,
        goals: [{ kind: 'atLeast', gauge: 'lifetimeValue', at: 1300 }, BUDGET],
        mistakes: [
          {
            id: 'chains',
            signs: [
              { kind: 'moved', parameter: 'productsUsed', by: 2 },
              { kind: 'atMost', gauge: 'lifetimeValue', at: 1299 },
            ],
            says: {
              zh: '上一关的办法到这里不灵了：他本来就不想走，再加锁链也没处使。',
              en: 'What worked before fails here: they did not mean to leave, so more chain has nothing to hold.',
            },
          },
          {
            id: 'over',
            signs: [{ kind: 'overBudget' }],
            says: { zh: '预算只有60分。', en: 'The budget is 60 points.' },
          },
        ],
      },
      {
        text: { zh: '两关的答案反过来了。为什么？', en: 'The answers of the two stages are opposite. Why?' },
        free: [],
        goals: [{ kind: 'answer' }],
        asks: {
          question: { zh: '为什么交情深了，锁链反而不划算？', en: 'Why do chains pay less once you are close?' },
          choices: CHOICES,
        },
        mistakes: [],
      },
    ],
    hints: [
      { zh: '冷的客户会比较，热的客户不比较。', en: 'Cold customers compare, warm ones do not.' },
      { zh: '第一关多用产品，第二关把60分给感情。', en: 'Products in the first stage, affection in the second.' },
      { zh: '第一关：产品数4。第二关：感情90。', en: 'First: 4 products. Second: affection 90.' },
    ],
    done: {
      zh: '终身价值{lifetimeValue}。先看心在不在：心不在，锁链有用但招怨；心在，锁链多余。',
      en: 'Lifetime value {lifetimeValue}. First see where the heart is: without it chains work but breed resentment, with it they are superfluous.',
    },
    winning: [[{ set: 'productsUsed', to: 4 }], [{ set: 'affection', to: 90 }], [{ choose: 'asleep' }]],
    mistake: { moves: [{ set: 'affection', to: 70 }], id: 'hearts' },
  },
};
