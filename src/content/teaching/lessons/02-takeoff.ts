import type { Lesson } from '../lesson';
import { costsUp } from './costs-up';

const START = { case: 'opening' } as const;

export const takeoff: Lesson = {
  id: 'takeoff',
  title: { zh: '满意不等于忠诚', en: 'Satisfied is not loyal' },
  about: { zh: '两道门槛：最低线和起飞线', en: 'Two thresholds: the floor and take-off' },
  source: ['stickinessText', 'coyne1989', 'assumption'],
  claims: ['D2-19', 'D2-20', 'D2-21', 'D1-08'],
  evidence: 'threeZones',
  before: START,
  now: { ...START, values: { serviceValue: 72 } },
  ask: {
    output: 'attitude',
    shown: 'satisfaction',
    text: {
      zh: '服务加{param_serviceValue_size}分，满意度从{meanSatisfaction_before}到{meanSatisfaction}，刚过起飞线。态度忠诚会到多少？原来是{attitude_before}。',
      en: 'Service gains {param_serviceValue_size} points and satisfaction goes from {meanSatisfaction_before} to {meanSatisfaction}, just past take-off. Where will attitudinal loyalty be? It was {attitude_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '满意度只多{meanSatisfaction_size}，曲线值却从{curveLoyalty_before}到{curveLoyalty}；信任、情感这些没跟上，态度停在{attitude}。',
    en: 'Satisfaction gained only {meanSatisfaction_size}, yet the curve value went from {curveLoyalty_before} to {curveLoyalty}; trust, affection and the rest did not keep up, and attitude stopped at {attitude}.',
  },
  explain: [
    {
      id: 'threshold',
      right: true,
      text: { zh: '满意越过了起飞线，曲线在这里最陡', en: 'Satisfaction passed take-off, where the curve is steepest' },
      says: {
        zh: '对。同样的几分，在平台上几乎没用，在起飞线上就是一跳。',
        en: 'Yes. The same few points do nearly nothing on the plateau and a great deal at take-off.',
      },
    },
    {
      id: 'line',
      text: { zh: '满意和忠诚按固定比例一起长', en: 'Satisfaction and loyalty grow in fixed proportion' },
      says: {
        zh: '看曲线：中间一大段几乎是平的。比例到处不一样，这正是“满意不等于忠诚”。',
        en: 'Look at the curve: a long stretch is nearly flat. There is no fixed proportion, and that is the point.',
      },
    },
    {
      id: 'trust',
      text: { zh: '服务好了，信任立刻跟上', en: 'Better service brings trust at once' },
      says: {
        zh: '信任要一年一年地攒：这里只多了{trust_size}，算进态度里更少。',
        en: 'Trust builds up year by year: here it gained only {trust_size}, and only part of that counts in attitude.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '回到起点。这回服务加不动了，价钱也不降：动别的六行，评分一共最多动10分，把态度送到55。',
          en: 'Back at the start. Service cannot get better now and the price stays: with the other six rows, 10 rating points in all, bring attitude to 55.',
        },
        start: START,
        free: ['productValue', 'personnelValue', 'imageValue', 'timeCost', 'energyCost', 'psychicCost'],
        goals: [
          { kind: 'atLeast', gauge: 'attitude', at: 55 },
          { kind: 'budget', most: 10 },
        ],
        mistakes: [
          {
            id: 'over',
            signs: [{ kind: 'overBudget' }],
            says: {
              zh: '评分动得超过了10分。力气有限：先收回一些，再看哪一行最划算。',
              en: 'More than 10 rating points. Effort is limited: take some back and look for the row that yields most.',
            },
          },
          ...costsUp('timeCost', 'energyCost', 'psychicCost'),
          {
            id: 'image',
            signs: [{ kind: 'moved', parameter: 'imageValue', by: 5 }],
            says: {
              zh: '形象抬高让渡价值，也抬高期望，一进一出，满意几乎没动。',
              en: 'Image raises delivered value and expectations alike; satisfaction hardly gains.',
            },
          },
          {
            id: 'spread',
            signs: [
              { kind: 'atLeast', gauge: 'meanSatisfaction', at: 75 },
              { kind: 'atMost', gauge: 'attitude', at: 54.9 },
              { kind: 'moved', parameter: 'personnelValue', by: 1 },
            ],
            says: {
              zh: '满意过了线，态度还差一截：点数撒在几行上，每行都只抬一点。集中到一行试试。',
              en: 'Satisfaction is past the line, attitude is not there yet: the points are spread over several rows. Try a single row.',
            },
          },
        ],
      },
    ],
    hints: [
      {
        zh: '离起飞线只差一点。能动的六行里，哪一行动10分，让渡价值多得最多？',
        en: 'Take-off is close. Which of the six rows adds most to delivered value for 10 rating points?',
      },
      {
        zh: '六行里产品最划算，时间其次；形象会把期望一起抬高。',
        en: 'Of the six, product yields most and time comes next; image lifts expectations too.',
      },
      { zh: '把10分全给产品价值。', en: 'Give all 10 rating points to product value.' },
    ],
    done: {
      zh: '满意{meanSatisfaction}，态度{attitude}。满意要过线才算数，集中力气过线，比到处好一点强。',
      en: 'Satisfaction {meanSatisfaction}, attitude {attitude}. Satisfaction counts once it passes the line: one push across beats a little everywhere.',
    },
    winning: [[{ set: 'productValue', to: 76 }]],
    mistake: {
      moves: [
        { set: 'productValue', to: 69 },
        { set: 'personnelValue', to: 69 },
        { set: 'timeCost', to: 42 },
      ],
      id: 'spread',
    },
  },
};
