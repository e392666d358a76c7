import type { Case } from '../case';
import { FAMILIES } from './families';

export const monopoly = [
  {
    id: 'monopoly',
    title: { zh: '独此一家，人质', en: 'Monopoly, hostages' },
    story: {
      zh: '独此一家，服务差、价钱高、又费时间，可没有第二家。满意度很低，留存率却接近满格：他们是人质，不是忠诚。',
      en: 'The only supplier: poor service, high price, long waits, and nobody else to turn to. Satisfaction is low and retention nearly full: hostages, not loyal customers.',
    },
    source: ['jonesSasser1995', 'assumption'],
    claims: ['D2-02', 'D2-19'],
    set: {
      productValue: 45,
      serviceValue: 32,
      personnelValue: 35,
      imageValue: 35,
      moneyCost: 68,
      timeCost: 60,
      psychicCost: 60,
      baseExpectation: -12,
      doNothingValue: -90,
      alternatives: [],
    },
    rivals: [],
    evidence: {
      zh: '“人质”是Jones和Sasser的叫法，他们也拿垄断市场作例子。数字是示例。',
      en: '“Hostage” is the word of Jones and Sasser, who also describe virtual monopolies. The numbers illustrate.',
    },
    family: FAMILIES.stick,
  },
] as const satisfies readonly Case[];
