import type { Lesson } from '../lesson';

export const recovery: Lesson = {
  id: 'recovery',
  title: { zh: '出了差错之后', en: 'After something went wrong' },
  about: {
    zh: 'IBM的调查：补救得好，比没出错还满意？',
    en: 'IBM’s survey: happier after a good repair than without the failure?',
  },
  source: ['loyaltyText', 'deMatos2007', 'magnini2007'],
  claims: ['D1-14', 'D1-13', 'D1-08'],
  evidence: 'recoveryParadox',
  before: { case: 'ibm_none' },
  now: { case: 'ibm_great' },
  ask: {
    output: 'meanSatisfaction',
    shown: 'value',
    text: {
      zh: '出了一次小差错，投诉马上受理，补救得几乎无可挑剔。满意度会到多少？没出差错时是{meanSatisfaction_before}。',
      en: 'A small failure, the complaint taken up at once, a nearly perfect repair. Where will satisfaction be? Without the failure it was {meanSatisfaction_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '满意度{meanSatisfaction}，比没出错还高；可曲线值从{curveLoyalty_before}到{curveLoyalty}，年留存率从{retention_before}到{retention}，几乎没动。',
    en: 'Satisfaction is {meanSatisfaction}, higher than without a failure; yet the curve value went from {curveLoyalty_before} to {curveLoyalty} and retention from {retention_before} to {retention}: hardly a move.',
  },
  explain: [
    {
      id: 'delight',
      right: true,
      text: {
        zh: '补救出了惊喜，但惊喜没有变成忠诚',
        en: 'The repair delighted, but delight did not turn into loyalty',
      },
      says: {
        zh: '对。研究也是这样：满意上看得到，再买的意愿上看不出。',
        en: 'Yes. So does research: it shows in satisfaction, not in the intention to buy again.',
      },
    },
    {
      id: 'fail',
      text: { zh: '出点差错反而是好事', en: 'A failure now and then is a good thing' },
      says: {
        zh: '别急。要失误不重、又是第一次、补救近乎完美，而且忠诚一点没多。',
        en: 'Not so fast: it takes a mild first failure and a nearly perfect repair, and loyalty gains nothing.',
      },
    },
    {
      id: 'value',
      text: { zh: '补救提高了让渡价值', en: 'The repair raised delivered value' },
      says: {
        zh: '八项没变，让渡价值还是{deliveredValue}。',
        en: 'The eight rows are the same; delivered value is still {deliveredValue}.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '差错已经出了，十个投诉只有三个有人管。一共最多动80分，把满意度送到62。',
          en: 'The failure has happened, and only three complaints in ten are taken up. 80 points in all: bring satisfaction to 62.',
        },
        start: {
          case: 'baseline',
          values: { failureRate: 1, failureSeverity: 0.3, complaintHandling: 0.3, recoveryQuality: 60 },
        },
        free: ['complaintHandling', 'recoveryQuality', 'serviceValue'],
        goals: [
          { kind: 'atLeast', gauge: 'meanSatisfaction', at: 62 },
          { kind: 'budget', most: 80 },
          { kind: 'untouched', parameter: 'serviceValue' },
        ],
        mistakes: [
          {
            id: 'unheard',
            signs: [
              { kind: 'moved', parameter: 'recoveryQuality', by: 20 },
              { kind: 'atMost', gauge: 'meanSatisfaction', at: 56 },
            ],
            says: {
              zh: '补救做得再好，十个投诉有七个没人接，好补救到不了他们手里。先让投诉有人管。',
              en: 'However fine the repair, seven complaints in ten reach nobody. First see that they are taken up.',
            },
          },
          {
            id: 'service',
            signs: [{ kind: 'moved', parameter: 'serviceValue', by: 1 }],
            says: {
              zh: '平时的服务再好，差错也已经出了；这一关只看差错之后怎么办。',
              en: 'Good everyday service is fine, but the failure has happened; this stage is about what comes after.',
            },
          },
          {
            id: 'over',
            signs: [{ kind: 'overBudget' }],
            says: { zh: '超过80分了。', en: 'More than 80 points.' },
          },
        ],
      },
    ],
    hints: [
      { zh: '补救分两步：有人受理，办得好。', en: 'Recovery has two steps: somebody takes it up, and does it well.' },
      { zh: '先把投诉受理提上去。', en: 'First raise the share of complaints handled.' },
      { zh: '投诉受理80%，补救质量85。', en: 'Complaints handled 80%, recovery quality 85.' },
    ],
    done: {
      zh: '满意度{meanSatisfaction}。先听见，再办好；补救救得回满意，换不来忠诚，别为它去制造差错。',
      en: 'Satisfaction {meanSatisfaction}. Hear first, then repair well; recovery saves satisfaction, not loyalty, so never plan a failure.',
    },
    winning: [
      [
        { set: 'complaintHandling', to: 0.8 },
        { set: 'recoveryQuality', to: 85 },
      ],
    ],
    mistake: { moves: [{ set: 'recoveryQuality', to: 95 }], id: 'unheard' },
  },
};
