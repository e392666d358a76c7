import type { Case } from '../case';
import { FAMILIES } from './families';

export const software = [
  {
    id: 'soft_y0',
    title: { zh: '软件供应商，刚上线', en: 'Software, month one' },
    story: {
      zh: '系统刚上线，人还没学会，数据也没接进来。对手更好，说换就能换，看转换成本这一叠有多薄。',
      en: 'The system is new, nobody has learned it, no data are wired in. A rival is better and changing is easy: see how thin the switching-cost stack is.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-24', 'D1-25'],
    set: {
      tenure: 0,
      learningTime: 80,
      learningEffort: 80,
      technicalConversion: 20,
      financialLoss: 20,
      procurementRisk: 50,
      personalRelationship: 10,
      enterpriseResources: 5,
      structuralIntegration: 5,
      alternatives: [{ deliveredValue: 30, availability: 0.9, copies: 1 }],
    },
    rivals: [{ zh: '更好的对手', en: 'a better rival' }],
    evidence: { zh: '故事出自原文，数字是示例。', en: 'The story comes from the text; the numbers illustrate.' },
    next: { case: 'soft_y4', move: { zh: '用上四年，接进日常', en: 'Four years on, wired into everything' } },
    family: FAMILIES.secure,
  },
  {
    id: 'soft_y4',
    title: { zh: '软件供应商，第四年', en: 'Software, year four' },
    story: {
      zh: '用了四年，人人都会，业务全接在上面。更好的对手也撬不动，但多出来的几乎全是锁定，不是喜欢。',
      en: 'Four years in, everyone knows it and all the work runs on it. Even a better rival cannot pry them loose, but nearly all the gain is lock-in, not liking.',
    },
    source: ['loyaltyText', 'burnham2003', 'pickEisend2014', 'hajSalemChebat2014'],
    claims: ['D1-23', 'D1-24', 'D1-25', 'D2-25'],
    set: {
      learningTime: 80,
      learningEffort: 80,
      technicalConversion: 85,
      financialLoss: 55,
      procurementRisk: 75,
      personalRelationship: 55,
      enterpriseResources: 60,
      productsUsed: 3,
      structuralIntegration: 85,
      alternatives: [{ deliveredValue: 30, availability: 0.9, copies: 1 }],
    },
    rivals: [{ zh: '更好的对手', en: 'a better rival' }],
    evidence: {
      zh: '2003年的研究：转换成本对去留意愿的解释力超过满意。2014年的元分析：对真正换不换只有弱的影响。让人反感的锁定还会招来怨气。',
      en: 'A 2003 study: switching costs explain more of the intention to stay than satisfaction does. A 2014 meta-analysis: only a weak effect on switching itself. And a lock-in that feels like a trap breeds resentment.',
    },
    family: FAMILIES.secure,
  },
] as const satisfies readonly Case[];
