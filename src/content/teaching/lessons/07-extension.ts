import type { Lesson } from '../lesson';

const START = { case: 'agent_basic' } as const;

export const extension: Lesson = {
  id: 'extension',
  title: { zh: '服务延伸：帮忙帮出来的忠诚', en: 'The extra mile: loyalty out of small favours' },
  about: { zh: '中介小赵哥替房东跑腿', en: 'Letting agent Xiao Zhao runs errands' },
  source: ['stickinessText', 'assumption'],
  claims: ['D2-05', 'D2-06', 'D2-07', 'D2-08', 'D2-11'],
  evidence: 'inertia',
  before: START,
  now: { ...START, values: { timeCost: 18, energyCost: 15, psychicCost: 18 } },
  ask: {
    output: 'attitude',
    shown: 'satisfaction',
    text: {
      zh: '量尺寸、买衣柜、补电卡，小赵哥都办了：房东的时间、体力、精神三项成本大减，满意度从{meanSatisfaction_before}到{meanSatisfaction}。态度忠诚会到多少？原来是{attitude_before}。',
      en: 'Measuring, a wardrobe, a new electricity card: Xiao Zhao sees to it, and the landlord’s time, effort and worry shrink. Satisfaction goes from {meanSatisfaction_before} to {meanSatisfaction}. Where will attitudinal loyalty be? It was {attitude_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '曲线值从{curveLoyalty_before}冲到{curveLoyalty}，态度从{attitude_before}只到{attitude}。房东认识他才一年。',
    en: 'The curve value shot up from {curveLoyalty_before} to {curveLoyalty}, attitude only from {attitude_before} to {attitude}. The landlord has known him for a year.',
  },
  explain: [
    {
      id: 'slow',
      right: true,
      text: {
        zh: '省下的麻烦立刻变成满意，感情却要慢慢攒',
        en: 'Trouble saved turns into satisfaction at once; affection has to build up',
      },
      says: {
        zh: '对。满意是一次的账，关系是多次的账。',
        en: 'Yes. Satisfaction is about one visit, a relationship about many.',
      },
    },
    {
      id: 'enough',
      text: { zh: '满意这么高，态度就该一样高', en: 'With satisfaction this high, attitude must be as high' },
      says: {
        zh: '曲线只占态度的四成，另外六成是信任、感情、关系利益和内在价值。',
        en: 'The curve is only four tenths of attitude; the rest is trust, affection, relational benefits and intrinsic value.',
      },
    },
    {
      id: 'rivals',
      text: { zh: '同行太多，把态度压低了', en: 'So many peers press attitude down' },
      says: { zh: '同行影响去留，不影响心里怎么想。', en: 'Peers affect whether people leave, not what they feel.' },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '换一条路：不替房东跑腿，只用服务价值和关系，一共最多动140分，让态度到53、年留存率到70%。',
          en: 'Another road: no errands, only service and the relationship, 140 points in all. Attitude 53 and retention 70%.',
        },
        start: START,
        free: [
          'serviceValue',
          'socialBenefit',
          'confidenceBenefit',
          'respectBenefit',
          'affection',
          'personalRelationship',
        ],
        goals: [
          { kind: 'atLeast', gauge: 'attitude', at: 53 },
          { kind: 'atLeast', gauge: 'retention', at: 70 },
          { kind: 'budget', most: 140 },
        ],
        mistakes: [
          {
            id: 'work',
            signs: [
              { kind: 'moved', parameter: 'serviceValue', by: 30 },
              { kind: 'atMost', gauge: 'relationalBenefits', at: 36 },
            ],
            says: {
              zh: '活干得再好，人没熟起来：态度上不去。把一部分点数换成放心和感情。',
              en: 'However good the work, people have not grown close, so attitude stays low. Spend part of it on confidence and affection.',
            },
          },
          {
            id: 'friends',
            signs: [
              { kind: 'moved', parameter: 'affection', by: 40 },
              { kind: 'atMost', gauge: 'meanSatisfaction', at: 65 },
            ],
            says: {
              zh: '只讲感情，活没做好：满意没过线，五家同行一比就走了一半。',
              en: 'All warmth and no work: satisfaction is short of the line, and with five peers to compare half of them leave.',
            },
          },
          {
            id: 'over',
            signs: [{ kind: 'overBudget' }],
            says: { zh: '超过140分了。收回见效最少的一项。', en: 'More than 140 points. Take back what does least.' },
          },
        ],
      },
    ],
    hints: [
      {
        zh: '先让满意过起飞线，再攒关系。',
        en: 'First bring satisfaction past take-off, then build the relationship.',
      },
      {
        zh: '关系利益里，信心的分量最大，还能减掉精神成本。',
        en: 'Among relational benefits confidence weighs most, and it takes off mental cost.',
      },
      { zh: '服务98、信心90、感情50、社会35。', en: 'Service 98, confidence 90, affection 50, social 35.' },
    ],
    done: {
      zh: '态度{attitude}，年留存率{retention}。活要做到家，人要处成朋友，两样缺一样都到不了。',
      en: 'Attitude {attitude}, retention {retention}. Do the work well and become a friend: neither alone gets there.',
    },
    winning: [
      [
        { set: 'serviceValue', to: 98 },
        { set: 'confidenceBenefit', to: 90 },
        { set: 'affection', to: 50 },
        { set: 'socialBenefit', to: 35 },
      ],
    ],
    mistake: { moves: [{ set: 'serviceValue', to: 98 }], id: 'work' },
  },
};
