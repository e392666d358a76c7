import type { Case } from '../case';
import { FAMILIES } from './families';

export const lianjia = [
  {
    id: 'lianjia_5',
    title: { zh: '链家，经纪人只干五六个月', en: 'Lianjia, agents stay half a year' },
    story: {
      zh: '经纪人平均只干五六个月，人一走，熟悉和信任都从头来。看信任、感情和个人关系有多低。',
      en: 'Agents stay five or six months on average; when one leaves, familiarity and trust start again. See how low trust, affection and personal ties are.',
    },
    source: ['stickinessText', 'assumption'],
    claims: ['D2-08'],
    set: {
      personnelValue: 50,
      socialBenefit: 10,
      confidenceBenefit: 30,
      initialTrust: 30,
      tenure: 0.46,
      affection: 10,
      personalRelationship: 10,
      alternatives: [{ deliveredValue: 16, availability: 0.9, copies: 3 }],
    },
    rivals: [{ zh: '同行三家', en: 'three peers' }],
    evidence: {
      zh: '任期的数字出自原文转述的一篇访谈，没有找到出处。',
      en: 'The months come from an interview retold in the text; its source was not found.',
    },
    next: { case: 'lianjia_30', move: { zh: '让经纪人留满三十个月', en: 'Keep agents thirty months' } },
    family: FAMILIES.extend,
  },
  {
    id: 'lianjia_30',
    title: { zh: '链家，经纪人干满三十个月', en: 'Lianjia, agents stay thirty months' },
    story: {
      zh: '经纪人一干三十个月，成了小区里的邻居。信任和人情慢慢攒起来，态度和转换成本一起变高。',
      en: 'After thirty months the agent is a neighbour. Trust and ties build up, and attitude and switching cost rise together.',
    },
    source: ['stickinessText', 'assumption'],
    claims: ['D2-08'],
    set: {
      personnelValue: 80,
      socialBenefit: 65,
      confidenceBenefit: 68,
      initialTrust: 30,
      tenure: 2.5,
      affection: 50,
      personalRelationship: 65,
      alternatives: [{ deliveredValue: 16, availability: 0.9, copies: 3 }],
    },
    rivals: [{ zh: '同行三家', en: 'three peers' }],
    evidence: {
      zh: '三十个月的目标出自原文转述的一篇访谈，没有找到出处；它有多大效果是示例。',
      en: 'The thirty-month goal comes from an interview retold in the text; its source was not found, and the size of the effect illustrates.',
    },
    family: FAMILIES.extend,
  },
] as const satisfies readonly Case[];
