import type { Case } from '../case';
import { FAMILIES } from './families';

export const priceWar = [
  {
    id: 'pricewar',
    title: { zh: '价格战，谁便宜找谁', en: 'Price war, off to the cheapest' },
    story: {
      zh: '四家同行打价格战，人人满意，也人人随时会走。满意度过了起飞线，留存率只有三成多，因为别家几乎一样好。',
      en: 'Four peers fight over price. Everyone is satisfied and ready to go: satisfaction is past take-off, retention barely three in ten, because the others are almost as good.',
    },
    source: ['stickinessText', 'kumar2013', 'assumption'],
    claims: ['D2-19', 'D2-21'],
    set: {
      productValue: 75,
      serviceValue: 72,
      personnelValue: 72,
      imageValue: 65,
      moneyCost: 30,
      baseExpectation: 28,
      socialBenefit: 10,
      specialPriceBenefit: 10,
      specialServiceBenefit: 5,
      respectBenefit: 25,
      tenure: 1,
      affection: 5,
      learningTime: 0,
      learningEffort: 0,
      technicalConversion: 0,
      financialLoss: 0,
      procurementRisk: 5,
      personalRelationship: 0,
      enterpriseResources: 0,
      alternatives: [{ deliveredValue: 38, availability: 1, copies: 4 }],
    },
    rivals: [{ zh: '同行四家', en: 'four peers' }],
    evidence: {
      zh: '满意不保证忠诚，这有研究支持：单靠满意能解释的忠诚差别相当小。数字是示例。',
      en: 'That satisfaction does not guarantee loyalty is supported: by itself it explains rather little of the differences. The numbers illustrate.',
    },
    family: FAMILIES.stick,
  },
] as const satisfies readonly Case[];
