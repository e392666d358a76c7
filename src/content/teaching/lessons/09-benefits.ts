import type { Lesson } from '../lesson';

const START = { case: 'baseline' } as const;

export const benefits: Lesson = {
  id: 'benefits',
  title: { zh: '关系利益：让人放心，还是给人便宜', en: 'Relational benefits: reassurance or a bargain' },
  about: {
    zh: '亲近、优待、放心、尊重，哪一种最长态度',
    en: 'Closeness, favours, confidence, respect: which lifts attitude most',
  },
  source: ['stickinessText', 'assumption'],
  claims: ['D2-24', 'D2-22', 'D1-19', 'D1-20', 'D1-22'],
  evidence: 'satisfactionCause',
  before: START,
  now: { ...START, values: { confidenceBenefit: 90 } },
  ask: {
    output: 'attitude',
    shown: 'curve',
    text: {
      zh: '把承诺和保证做足：信心利益从{param_confidenceBenefit_before}到{param_confidenceBenefit}。态度忠诚会到多少？原来是{attitude_before}。',
      en: 'Promises and guarantees in full: the confidence benefit goes from {param_confidenceBenefit_before} to {param_confidenceBenefit}. Where will attitudinal loyalty be? It was {attitude_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '关系利益从{relationalBenefits_before}到{relationalBenefits}，态度只从{attitude_before}到{attitude}。',
    en: 'Relational benefits went from {relationalBenefits_before} to {relationalBenefits}, attitude only from {attitude_before} to {attitude}.',
  },
  explain: [
    {
      id: 'share',
      right: true,
      text: { zh: '它只是态度五个来源里的一个', en: 'It is one of five sources of attitude' },
      says: {
        zh: '对，关系利益只占15%。另外它还顺手减掉了一点精神成本，满意也高了一点。',
        en: 'Yes, relational benefits are only 15% of it. Along the way confidence also took off some mental cost and lifted satisfaction a little.',
      },
    },
    {
      id: 'useless',
      text: { zh: '放心没有用，客户只看价格', en: 'Confidence is useless; people look at the price' },
      says: {
        zh: '没用就不会动了。同样加40分，它比社会、尊重、优待都管用。',
        en: 'If it were useless nothing would have moved. For 40 points it does more than closeness, respect or favours.',
      },
    },
    {
      id: 'curve',
      text: { zh: '满意没过起飞线，什么都没用', en: 'Short of take-off nothing helps' },
      says: {
        zh: '满意确实还在平台上；可态度不只看满意，信心这条路不经过曲线。',
        en: 'Satisfaction is indeed on the plateau; but attitude has other roads, and confidence does not pass the curve.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '五种关系利益，一共最多动60分，把态度送到50。',
          en: 'Five relational benefits, 60 points in all. Bring attitude to 50.',
        },
        start: START,
        free: ['socialBenefit', 'specialPriceBenefit', 'specialServiceBenefit', 'confidenceBenefit', 'respectBenefit'],
        goals: [
          { kind: 'atLeast', gauge: 'attitude', at: 50 },
          { kind: 'budget', most: 60 },
        ],
        mistakes: [
          {
            id: 'bargain',
            signs: [
              { kind: 'moved', parameter: 'specialPriceBenefit', by: 30 },
              { kind: 'atMost', gauge: 'attitude', at: 49.9 },
            ],
            says: {
              zh: '便宜留住了人（看年留存率），却没长多少态度：买得多，不等于喜欢。',
              en: 'The bargain keeps people (see retention) but adds little attitude: buying more is not liking more.',
            },
          },
          {
            id: 'over',
            signs: [{ kind: 'overBudget' }],
            says: { zh: '超过60分了。收回见效最少的一项。', en: 'More than 60 points. Take back what does least.' },
          },
        ],
      },
    ],
    hints: [
      { zh: '五种利益的分量不一样，一种一种试10分。', en: 'The five do not weigh the same: try 10 points of each.' },
      { zh: '信心的分量最大，还减精神成本。', en: 'Confidence weighs most and takes off mental cost.' },
      { zh: '信心100，社会45。', en: 'Confidence 100, social 45.' },
    ],
    done: {
      zh: '态度{attitude}。先让人放心，再谈亲近和优待；优待主要留住人，不主要赢得心。',
      en: 'Attitude {attitude}. Reassure first, then be close and generous; favours keep people more than they win hearts.',
    },
    winning: [
      [
        { set: 'confidenceBenefit', to: 100 },
        { set: 'socialBenefit', to: 45 },
      ],
    ],
    mistake: { moves: [{ set: 'specialPriceBenefit', to: 80 }], id: 'bargain' },
  },
};
