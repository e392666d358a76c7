import type { Lesson } from '../lesson';

const START = { case: 'air_novip' } as const;

export const miles: Lesson = {
  id: 'miles',
  title: { zh: '奖励忠诚：积分换来了什么', en: 'Rewarding loyalty: what points buy' },
  about: { zh: '航空公司的常客计划', en: 'An airline’s frequent-flyer programme' },
  source: ['loyaltyText', 'belli2022', 'liu2007'],
  claims: ['D1-18'],
  evidence: 'loyaltyProgrammes',
  before: START,
  now: { case: 'air_vip' },
  ask: {
    output: 'trueLoyalty',
    shown: 'attitude',
    text: {
      zh: '积分、专线、候机厅一起上。真忠诚（更好的对手真的来了，仍因为喜欢而留下的概率）会到多少？原来是{trueLoyalty_before}。',
      en: 'Miles, a special line, a lounge. True loyalty is the chance that people stay because they like it, though a better rival has really come. Where will it be? It was {trueLoyalty_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '年留存率从{retention_before}到{retention}，真忠诚只到{trueLoyalty}；涨得最多的是锁定，从{lockInPart_before}到{lockInPart}。',
    en: 'Retention went from {retention_before} to {retention}, true loyalty only to {trueLoyalty}; what grew most is lock-in, from {lockInPart_before} to {lockInPart}.',
  },
  explain: [
    {
      id: 'lose',
      right: true,
      text: { zh: '换一家要放弃积分和待遇，走的代价大了', en: 'Leaving means giving up miles and privileges' },
      says: {
        zh: '对。那是转换成本，不是喜欢。',
        en: 'Yes. That is switching cost, not liking.',
      },
    },
    {
      id: 'love',
      text: { zh: '客户爱上了这家公司', en: 'Customers fell in love with the airline' },
      says: {
        zh: '态度是升了，升了{attitude_size}，远不如留存率涨得多。',
        en: 'Attitude did rise, by {attitude_size}; retention rose far more.',
      },
    },
    {
      id: 'fare',
      text: { zh: '机票便宜了', en: 'Fares came down' },
      says: {
        zh: '票价没动；专享价只抵掉一小块货币成本。',
        en: 'Fares have not moved; the special price only gives back a little of the money cost.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '没有常客计划的航空公司。一共最多动80分，把真忠诚送到25%。',
          en: 'The airline without a programme. 80 points in all: bring true loyalty to 25%.',
        },
        start: START,
        free: ['serviceValue', 'timeCost', 'specialPriceBenefit', 'financialLoss', 'respectBenefit', 'affection'],
        goals: [
          { kind: 'atLeast', gauge: 'trueLoyalty', at: 25 },
          { kind: 'budget', most: 80 },
        ],
        mistakes: [
          {
            id: 'locked',
            signs: [
              { kind: 'moved', parameter: 'financialLoss', by: 20 },
              { kind: 'atMost', gauge: 'trueLoyalty', at: 24.9 },
            ],
            says: {
              zh: '锁住了，没赢得心：留存率上去了，真忠诚几乎没动。对手把积分补上，人就走。',
              en: 'Locked in, hearts not won: retention rose, true loyalty hardly moved. A rival who makes up for the miles takes these customers.',
            },
          },
          {
            id: 'bargain',
            signs: [
              { kind: 'moved', parameter: 'specialPriceBenefit', by: 30 },
              { kind: 'atMost', gauge: 'trueLoyalty', at: 24.9 },
            ],
            says: {
              zh: '优惠让人多买，态度难改变。大客户领走奖励，照旧那么买。',
              en: 'Discounts make people buy more and hardly like more. Heavy buyers take the reward and buy as before.',
            },
          },
          {
            id: 'over',
            signs: [{ kind: 'overBudget' }],
            says: { zh: '超过80分了。收回见效最少的一项。', en: 'More than 80 points. Take back what does least.' },
          },
        ],
      },
    ],
    hints: [
      { zh: '什么能让人在更好的对手面前还想留？', en: 'What makes people want to stay before a better rival?' },
      {
        zh: '先让满意过起飞线：服务更好，排队更短。',
        en: 'Bring satisfaction past take-off: better service, shorter queues.',
      },
      { zh: '服务90，时间成本10。', en: 'Service 90, time cost 10.' },
    ],
    done: {
      zh: '真忠诚{trueLoyalty}，年留存率{retention}。奖励可以有，先把航班飞好。',
      en: 'True loyalty {trueLoyalty}, retention {retention}. Rewards are fine; first fly well.',
    },
    winning: [
      [
        { set: 'serviceValue', to: 90 },
        { set: 'timeCost', to: 10 },
      ],
    ],
    mistake: { moves: [{ set: 'financialLoss', to: 70 }], id: 'locked' },
  },
};
