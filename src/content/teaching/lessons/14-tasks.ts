import type { Lesson } from '../lesson';

const CONTACT = ['acquisitionCost'] as const;
const RELATIONS = ['confidenceBenefit', 'affection'] as const;
const VALUE = ['productValue', 'serviceValue', 'timeCost'] as const;
const SECURE = ['financialLoss', 'structuralIntegration', 'specialServiceBenefit'] as const;

export const tasks: Lesson = {
  id: 'tasks',
  title: { zh: '四大核心任务：一张总图', en: 'The four core tasks: one map' },
  about: {
    zh: '联络、关系、价值、巩固，合起来值多少',
    en: 'Contact, relations, value, securing: what they are worth together',
  },
  source: ['loyaltyText', 'stickinessText', 'assumption'],
  claims: ['D1-01', 'D2-01', 'D2-10', 'D2-18', 'D2-26', 'D2-27'],
  evidence: 'loyaltyProfit',
  before: { case: 'agent_basic' },
  now: { case: 'agent_ext' },
  ask: {
    output: 'lifetimeValue',
    shown: 'retention',
    text: {
      zh: '小赵哥把四件事都做了，年留存率从{retention_before}到{retention}。一位客户的终身价值会到多少？原来只有{lifetimeValue_before}。',
      en: 'Xiao Zhao did all four things, and retention went from {retention_before} to {retention}. Where will the lifetime value of a customer be? It was only {lifetimeValue_before}.',
    },
    low: 0,
    high: 3000,
    step: 10,
  },
  observe: {
    zh: '终身价值从{lifetimeValue_before}到{lifetimeValue}，平均留存从{expectedLifetime_before}到{expectedLifetime}。“客户价值地图”看的就是客户的这一辈子。',
    en: 'Lifetime value went from {lifetimeValue_before} to {lifetimeValue}, the average stay from {expectedLifetime_before} to {expectedLifetime}. The “customer value map” is about that whole life.',
  },
  explain: [
    {
      id: 'compound',
      right: true,
      text: { zh: '留存率高到一定程度，多留的年数成倍地长', en: 'Once retention is high, the years gained multiply' },
      says: {
        zh: '对。从三成到五成只多留一点，从九成到九成八多留好多年。',
        en: 'Yes. Going from 30% to 50% adds little; going from 90% to 98% adds many years.',
      },
    },
    {
      id: 'price',
      text: { zh: '他收费更高', en: 'He charges more' },
      says: { zh: '每年的基础利润没改。', en: 'The base profit of a year has not changed.' },
    },
    {
      id: 'line',
      text: { zh: '留存率翻几倍，价值就翻几倍', en: 'Three times the retention, three times the value' },
      says: {
        zh: '不成比例：留存率大约三倍，终身价值多了几百倍，因为原来刚够回本。',
        en: 'Not in proportion: retention is about three times as high, the value hundreds of times, because at first it barely paid back.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '基准企业。四件事每件至少做一样，一共最多动100分：终身价值到¥500，真忠诚到25%。',
          en: 'The baseline firm. Do at least one thing for each task, 100 points in all: lifetime value ¥500 and true loyalty 25%.',
        },
        start: { case: 'baseline' },
        free: [...CONTACT, ...RELATIONS, ...VALUE, ...SECURE],
        goals: [
          { kind: 'atLeast', gauge: 'lifetimeValue', at: 500 },
          { kind: 'atLeast', gauge: 'trueLoyalty', at: 25 },
          { kind: 'moved', among: CONTACT, name: { zh: '建立联络', en: 'Make contact' } },
          { kind: 'moved', among: RELATIONS, name: { zh: '发展关系', en: 'Build relations' } },
          { kind: 'moved', among: VALUE, name: { zh: '创造价值', en: 'Create value' } },
          { kind: 'moved', among: SECURE, name: { zh: '巩固忠诚', en: 'Secure loyalty' } },
          { kind: 'budget', most: 100 },
        ],
        mistakes: [
          {
            id: 'locked',
            signs: [
              { kind: 'moved', parameter: 'structuralIntegration', by: 30 },
              { kind: 'atMost', gauge: 'trueLoyalty', at: 24.9 },
            ],
            says: {
              zh: '点数都花在“巩固”上：终身价值上去了，真忠诚没动。先创造价值、发展关系，再谈巩固。',
              en: 'The points went into securing: the value rose, true loyalty did not. Create value and build relations first.',
            },
          },
          {
            id: 'over',
            signs: [{ kind: 'overBudget' }],
            says: { zh: '超过100分了。收回见效最少的一项。', en: 'More than 100 points. Take back what does least.' },
          },
        ],
      },
    ],
    hints: [
      { zh: '真忠诚从哪里来？不从锁定来。', en: 'Where does true loyalty come from? Not from lock-in.' },
      {
        zh: '先让满意过起飞线，再让人放心；另外两件各做一点点。',
        en: 'Bring satisfaction past take-off, then reassure; of the other two a little will do.',
      },
      {
        zh: '服务90、信心75、获客成本120、结构性联系5。',
        en: 'Service 90, confidence 75, acquisition cost 120, structural tie 5.',
      },
    ],
    done: {
      zh: '终身价值{lifetimeValue}，真忠诚{trueLoyalty}。联络带来人，价值和关系留住心，巩固放在最后。',
      en: 'Lifetime value {lifetimeValue}, true loyalty {trueLoyalty}. Contact brings people, value and relations win hearts, securing comes last.',
    },
    winning: [
      [
        { set: 'serviceValue', to: 90 },
        { set: 'confidenceBenefit', to: 75 },
        { set: 'acquisitionCost', to: 120 },
        { set: 'structuralIntegration', to: 5 },
      ],
    ],
    mistake: {
      moves: [
        { set: 'structuralIntegration', to: 50 },
        { set: 'financialLoss', to: 50 },
      ],
      id: 'locked',
    },
  },
};
