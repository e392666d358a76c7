import type { Lesson } from '../lesson';

export const fivePoints: Lesson = {
  id: 'five',
  title: { zh: '“降5%”的真相', en: 'The truth about “5% fewer”' },
  about: {
    zh: '流失少5个百分点，一辈子的利润多多少',
    en: 'Five points fewer defections: how much more profit over a customer’s life',
  },
  source: ['loyaltyText', 'reichheldSasser1990', 'computation'],
  claims: ['D1-16', 'D1-17', 'D2-01'],
  evidence: 'fivePoints',
  before: { case: 'baseline', values: { involuntaryChurn: 0.084 } },
  now: { case: 'baseline' },
  ask: {
    output: 'lifetimeValue',
    shown: 'retention',
    text: {
      zh: '年留存率从{retention_before}到{retention}，流失少了5个百分点。一位客户的终身价值会到多少？原来是{lifetimeValue_before}。',
      en: 'Retention goes from {retention_before} to {retention}: five points fewer leave. Where will the lifetime value of a customer be? It was {lifetimeValue_before}.',
    },
    low: 0,
    high: 600,
    step: 5,
  },
  observe: {
    zh: '终身价值从{lifetimeValue_before}到{lifetimeValue}，{lifetimeValue_by}。这是这一家的数，没有一个通用的比例。',
    en: 'Lifetime value went from {lifetimeValue_before} to {lifetimeValue}, {lifetimeValue_by}. That is the figure of this firm; there is no universal one.',
  },
  explain: [
    {
      id: 'longer',
      right: true,
      text: {
        zh: '每位客户平均待得更久，后面的利润多收几年',
        en: 'Each customer stays longer, so later profits come in for more years',
      },
      says: {
        zh: '对。所以原来留存率越高、折现率越低，同样的5个点越值钱。',
        en: 'Yes. Hence the higher retention is already and the lower the discount rate, the more the same five points are worth.',
      },
    },
    {
      id: 'more',
      text: { zh: '每位客户每年多花了钱', en: 'Each customer spends more a year' },
      says: { zh: '每年赚多少没有改，只是多留了一阵子。', en: 'Yearly profit has not changed; they only stay longer.' },
    },
    {
      id: 'law',
      text: { zh: '因为研究说利润会多25%到85%', en: 'Because research says profit rises by 25% to 85%' },
      says: {
        zh: '那是几个行业的算例，不是规律；而且说的是5个百分点，不是5%。',
        en: 'Those were worked examples from a few industries, not a law; and they meant five points, not five per cent.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '同样是少流失5个百分点：调出一个行业，让一辈子的利润多出85%以上。',
          en: 'The same five points: set up a business where they add 85% or more to the profit of a whole life.',
        },
        start: { case: 'delivery' },
        free: ['discountRate', 'involuntaryChurn', 'serviceValue', 'baseProfit', 'acquisitionCost'],
        goals: [{ kind: 'atLeast', gauge: 'fivePoints', at: 85 }],
        mistakes: [
          {
            id: 'profit',
            signs: [{ kind: 'moved', parameter: 'baseProfit', by: 50 }],
            says: {
              zh: '每年赚得多，终身价值跟着大，可5个百分点带来的比例几乎不变。看时间，别看金额。',
              en: 'More profit a year makes the value larger, but hardly changes the share that five points add. Think of time, not of amounts.',
            },
          },
          {
            id: 'acquisition',
            signs: [{ kind: 'moved', parameter: 'acquisitionCost', by: -20 }],
            says: {
              zh: '获客的钱已经花掉了，不在这个比例里。',
              en: 'The cost of winning the customer is spent and is not part of this share.',
            },
          },
        ],
      },
      {
        text: {
          zh: '从这里接着调，让同样的5个百分点只值不到25%。',
          en: 'Go on from here until the same five points are worth less than 25%.',
        },
        free: ['discountRate', 'involuntaryChurn', 'serviceValue', 'baseProfit', 'acquisitionCost'],
        goals: [{ kind: 'atMost', gauge: 'fivePoints', at: 24.9 }],
        mistakes: [],
      },
    ],
    hints: [
      { zh: '什么时候“以后几年”最值钱？', en: 'When are “later years” worth most?' },
      {
        zh: '留存率越高、折现率越低，后面的年份越长、越值钱。',
        en: 'High retention and a low discount rate make the later years many and valuable.',
      },
      {
        zh: '折现率2%、服务90，就过85%；折现率30%，就跌破25%。',
        en: 'Discount rate 2% and service 90 pass 85%; a discount rate of 30% falls below 25%.',
      },
    ],
    done: {
      zh: '同样的5个百分点，可以多值85%，也可以不到25%。先问原来留存多高、钱值多少，再引用那句名言。',
      en: 'The same five points can be worth 85% or less than 25%. Ask how high retention is and what money costs before quoting the famous line.',
    },
    winning: [
      [
        { set: 'discountRate', to: 0.02 },
        { set: 'serviceValue', to: 90 },
      ],
      [{ set: 'discountRate', to: 0.3 }],
    ],
    mistake: { moves: [{ set: 'baseProfit', to: 1000 }], id: 'profit' },
  },
};
