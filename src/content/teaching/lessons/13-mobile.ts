import type { Lesson } from '../lesson';
import { costsUp } from './costs-up';

const START = { case: 'mobile_lag' } as const;

export const mobile: Lesson = {
  id: 'mobile',
  title: { zh: '手机上的一步之差', en: 'One step behind on the phone' },
  about: { zh: '对手先把手机应用做好了', en: 'A rival gets its app right first' },
  source: ['stickinessText', 'assumption'],
  claims: ['D2-13', 'D2-14', 'D2-15', 'D2-12', 'D2-09'],
  evidence: 'wordingSlips',
  before: START,
  now: { ...START, values: { serviceValue: 72, timeCost: 22, energyCost: 15 } },
  ask: {
    output: 'retention',
    shown: 'attitude',
    text: {
      zh: '对手的应用先做好了。现在自己也跟上：少等、少跑、回应更快，让渡价值从{deliveredValue_before}到{deliveredValue}。年留存率会到多少？原来是{retention_before}。',
      en: 'A rival’s app came first. Now ours follows: less waiting, fewer trips, quicker answers, and delivered value goes from {deliveredValue_before} to {deliveredValue}. Where will retention be? It was {retention_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '让渡价值追平了最强的对手，年留存率从{retention_before}到{retention}。是追回来，不是领先：对手还在那里。',
    en: 'Delivered value is level with the strongest rival, and retention went from {retention_before} to {retention}. That is catching up, not leading: the rival is still there.',
  },
  explain: [
    {
      id: 'channel',
      right: true,
      text: {
        zh: '应用省了时间和体力，让渡价值追上了对手',
        en: 'The app saves time and effort, so delivered value caught up',
      },
      says: {
        zh: '对。手机是送价值的路，不是新的价值：它还是那八行里的几行。',
        en: 'Yes. The phone is a road for value, not a new kind of it: it acts through a few of the eight rows.',
      },
    },
    {
      id: 'app',
      text: { zh: '装了应用的人就不会走', en: 'Whoever installs the app never leaves' },
      says: {
        zh: '转换成本没变。装一个应用，再装一个别家的，只要一分钟。',
        en: 'Switching cost has not moved. Installing another app takes a minute.',
      },
    },
    {
      id: 'price',
      text: { zh: '手机上卖得便宜', en: 'It is cheaper on the phone' },
      says: { zh: '价钱没动，省的是时间、体力。', en: 'The price has not moved; what is saved is time and effort.' },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '还在落后的时候。不许降价，评分一共最多动40分，把年留存率送到70%。',
          en: 'Still behind. No price cut, 40 rating points in all: bring retention to 70%.',
        },
        start: START,
        free: ['serviceValue', 'moneyCost', 'timeCost', 'energyCost'],
        goals: [
          { kind: 'atLeast', gauge: 'retention', at: 70 },
          { kind: 'budget', most: 40 },
          { kind: 'untouched', parameter: 'moneyCost' },
        ],
        mistakes: [
          {
            id: 'price',
            signs: [{ kind: 'moved', parameter: 'moneyCost', by: -1 }],
            says: {
              zh: '用降价补应用的短处，利润先没了。把货币成本放回去，想想应用真正省的是什么。',
              en: 'Paying for a weak app with a price cut costs margin first. Put it back and think what an app really saves.',
            },
          },
          ...costsUp('moneyCost', 'timeCost', 'energyCost'),
          {
            id: 'effort',
            signs: [
              { kind: 'moved', parameter: 'energyCost', by: -15 },
              { kind: 'atMost', gauge: 'retention', at: 69.9 },
            ],
            says: {
              zh: '少跑腿是好，可体力的权重小。点数先给少等和快回应。',
              en: 'Fewer trips are good, but effort weighs little. Spend first on less waiting and quicker answers.',
            },
          },
        ],
      },
    ],
    hints: [
      { zh: '应用能省什么？哪几行会变？', en: 'What can an app save, and which rows change?' },
      {
        zh: '少等（时间）和快回应（服务）的权重最大。',
        en: 'Less waiting (time) and quicker answers (service) weigh most.',
      },
      { zh: '时间成本15，服务75。', en: 'Time cost 15, service 75.' },
    ],
    done: {
      zh: '年留存率{retention}。用得好是机会，用不好就是对手的机会；原文引的下载量只能说明热闹，不能说明忠诚。',
      en: 'Retention {retention}. Used well it is an opportunity, used badly it is the rival’s; the downloads quoted in the text show a boom, not loyalty.',
    },
    winning: [
      [
        { set: 'timeCost', to: 15 },
        { set: 'serviceValue', to: 75 },
      ],
    ],
    mistake: { moves: [{ set: 'moneyCost', to: 40 }], id: 'price' },
  },
};
