import type { Case } from '../case';
import { FAMILIES } from './families';

export const markets = [
  {
    id: 'diff_mkt',
    title: { zh: '各有特色的市场', en: 'A market of different offers' },
    story: {
      zh: '对手明显差一截，自己不用很努力，人也留得住。记住留存率，再看各家越来越像会怎样。',
      en: 'Rivals are clearly weaker, and people stay without much effort. Remember the retention, then see what happens as offers grow alike.',
    },
    source: ['stickinessText', 'assumption'],
    claims: ['D2-16'],
    set: {
      alternatives: [
        { deliveredValue: 8, availability: 0.8, copies: 1 },
        { deliveredValue: 2, availability: 0.5, copies: 1 },
      ],
    },
    rivals: [
      { zh: '差一截的同行', en: 'a weaker peer' },
      { zh: '更差的同行', en: 'a weaker one still' },
    ],
    evidence: { zh: '数字是示例。', en: 'The numbers illustrate.' },
    next: { case: 'homog_mkt', move: { zh: '各家越来越像，越来越多', en: 'Everyone copies everyone' } },
    family: FAMILIES.market,
  },
  {
    id: 'homog_mkt',
    title: { zh: '各家一样的市场', en: 'A crowd of look-alikes' },
    story: {
      zh: '六家同行，东西都一样。自己一点没变差，留存率却掉到三成多：差异没了，黏性跟着没了。',
      en: 'Six peers with the same offer. Ours is no worse than before, yet retention falls to about one in three: with the difference goes the stickiness.',
    },
    source: ['stickinessText', 'pickEisend2014', 'assumption'],
    claims: ['D2-16'],
    set: {
      homogenisation: 1,
      alternatives: [
        { deliveredValue: 8, availability: 0.95, copies: 3 },
        { deliveredValue: 2, availability: 0.9, copies: 3 },
      ],
    },
    rivals: [
      { zh: '一样的三家', en: 'three look-alikes' },
      { zh: '又有三家', en: 'three more' },
    ],
    evidence: {
      zh: '与元分析的方向一致：各种前因里，有没有别家、竞争多激烈最要紧。数字是示例。',
      en: 'In line with a meta-analysis: among the antecedents studied, alternatives and competition count most. The numbers illustrate.',
    },
    family: FAMILIES.market,
  },
] as const satisfies readonly Case[];
