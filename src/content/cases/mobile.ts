import type { Case } from '../case';
import { FAMILIES } from './families';
import { PEERS } from './peers';

export const mobile = [
  {
    id: 'mobile_lag',
    title: { zh: '手机应用，落在后面', en: 'Mobile app, behind' },
    story: {
      zh: '自己没变，对手先把手机应用做好了。标尺上有一家对手跑到前面，人就跟着走。',
      en: 'Nothing changed here, but a rival got its mobile app right first. On the ruler that rival moves ahead, and customers follow.',
    },
    source: ['stickinessText', 'assumption'],
    claims: ['D2-14'],
    set: {
      alternatives: [
        { deliveredValue: 29, availability: 0.9, copies: 1 },
        { deliveredValue: 20, availability: 0.7, copies: 1 },
      ],
    },
    rivals: [
      { zh: '应用做得好的同行', en: 'a peer with a good app' },
      { zh: '跟上来的同行', en: 'a peer catching up' },
    ],
    evidence: { zh: '原文是推广文字，数字是示例。', en: 'The text is promotional; the numbers illustrate.' },
    next: { case: 'mobile_lead', move: { zh: '先把应用做好', en: 'Get the app right first' } },
    family: FAMILIES.market,
  },
  {
    id: 'mobile_lead',
    title: { zh: '手机应用，走在前面', en: 'Mobile app, ahead' },
    story: {
      zh: '先把应用做好：少等、少跑、回应更快。让渡价值领先，满意度过了起飞线，留存率升上去。',
      en: 'The app is good and early: less waiting, fewer trips, quicker answers. Delivered value leads, satisfaction passes take-off and retention rises.',
    },
    source: ['stickinessText', 'assumption'],
    claims: ['D2-13', 'D2-15'],
    set: {
      serviceValue: 72,
      timeCost: 22,
      energyCost: 15,
      alternatives: [
        { deliveredValue: 18, availability: 0.9, copies: 1 },
        { deliveredValue: 12, availability: 0.7, copies: 1 },
      ],
    },
    rivals: PEERS,
    evidence: {
      zh: '原文是推广文字。它提到的应用下载调查残缺，没有数字和日期，这里没有采用。',
      en: 'The text is promotional. The survey of app downloads it mentions is cut off, without figures or date, and is not used.',
    },
    family: FAMILIES.market,
  },
] as const satisfies readonly Case[];
