import type { Lesson } from '../lesson';

export const sameness: Lesson = {
  id: 'sameness',
  title: { zh: '大家都一样的时候', en: 'When everybody is alike' },
  about: { zh: '同质化：差异没了，黏性跟着没了', en: 'Sameness: once the difference is gone, so is the stickiness' },
  source: ['stickinessText', 'pickEisend2014', 'assumption'],
  claims: ['D2-16', 'D2-17', 'D2-23', 'D1-05', 'D1-21'],
  before: { case: 'diff_mkt' },
  now: { case: 'homog_mkt' },
  ask: {
    output: 'retention',
    shown: 'attitude',
    text: {
      zh: '对手原来差一截，现在六家全学成和你一样，你自己一点没变差。年留存率会到多少？原来是{retention_before}。',
      en: 'Rivals used to be clearly weaker. Now six of them have copied you, and you are no worse than before. Where will retention be? It was {retention_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '满意度{meanSatisfaction}、态度{attitude}，都和原来一样，年留存率却从{retention_before}掉到{retention}。',
    en: 'Satisfaction {meanSatisfaction} and attitude {attitude} are as before, yet retention fell from {retention_before} to {retention}.',
  },
  explain: [
    {
      id: 'edge',
      right: true,
      text: {
        zh: '领先没了：选谁都一样，就谁都选',
        en: 'The lead is gone: with nothing to choose between them, people go anywhere',
      },
      says: {
        zh: '对。留存看的是“比别家好多少”，不是“自己有多好”。',
        en: 'Yes. Retention looks at how much better you are than others, not at how good you are.',
      },
    },
    {
      id: 'quality',
      text: { zh: '自己的质量下降了', en: 'Our own quality fell' },
      says: {
        zh: '八项没动，让渡价值还是{deliveredValue}。',
        en: 'The eight rows are unchanged; delivered value is still {deliveredValue}.',
      },
    },
    {
      id: 'unhappy',
      text: { zh: '客户变得不满意', en: 'Customers became dissatisfied' },
      says: {
        zh: '满意度没变。满意的客户也会走，只要别家一样好。',
        en: 'Satisfaction has not changed. Satisfied customers leave too, once others are just as good.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '产品一改对手就抄，所以产品不算数。用别人抄不走的，把年留存率送到55%。',
          en: 'Whatever you change in the product is copied, so leave it. With what cannot be copied, bring retention to 55%.',
        },
        start: { case: 'homog_mkt' },
        free: ['productValue', 'affection', 'confidenceBenefit', 'personalRelationship'],
        goals: [
          { kind: 'atLeast', gauge: 'retention', at: 55 },
          { kind: 'untouched', parameter: 'productValue' },
        ],
        mistakes: [
          {
            id: 'copied',
            signs: [{ kind: 'moved', parameter: 'productValue', by: 1 }],
            says: {
              zh: '产品加了，六家对手跟着一样加：看标尺，三角和你一起往右。把产品放回去。',
              en: 'You improved the product and six rivals did too: on the ruler the triangles move along. Put it back.',
            },
          },
        ],
      },
    ],
    hints: [
      { zh: '什么是对手抄不走的？', en: 'What can rivals not copy?' },
      {
        zh: '感情、放心、个人交情，都长在你和客户之间。',
        en: 'Affection, confidence and personal ties grow between you and the customer.',
      },
      { zh: '感情90，信心90，个人关系70。', en: 'Affection 90, confidence 90, personal relationship 70.' },
    ],
    done: {
      zh: '年留存率{retention}，态度{attitude}。东西抄得走，关系抄不走。',
      en: 'Retention {retention}, attitude {attitude}. Things can be copied, relationships cannot.',
    },
    winning: [
      [
        { set: 'affection', to: 90 },
        { set: 'confidenceBenefit', to: 90 },
        { set: 'personalRelationship', to: 70 },
      ],
    ],
    mistake: { moves: [{ set: 'productValue', to: 90 }], id: 'copied' },
  },
};
