import type { Case } from '../case';
import { FAMILIES } from './families';

export const fedex = [
  {
    id: 'fedex',
    title: { zh: '联邦快递，先赢得心', en: 'FedEx, hearts first' },
    story: {
      zh: '服务周到，人可靠，差错少，客户的心先跟着走。价钱不低，更好的对手来了，真忠诚这一段还在。',
      en: 'Careful service, reliable people, few failures: hearts come first. It is not cheap, yet when a better rival appears the true-loyalty part remains.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-19', 'D1-20', 'D1-21'],
    set: {
      serviceValue: 86,
      personnelValue: 84,
      imageValue: 78,
      moneyCost: 58,
      timeCost: 25,
      psychicCost: 20,
      failureRate: 0.03,
      complaintHandling: 0.9,
      recoveryQuality: 90,
      socialBenefit: 65,
      confidenceBenefit: 85,
      respectBenefit: 70,
      initialTrust: 70,
      tenure: 8,
      affection: 80,
      alternatives: [
        { deliveredValue: 30, availability: 0.95, copies: 1 },
        { deliveredValue: 26, availability: 0.9, copies: 1 },
      ],
    },
    rivals: [
      { zh: '另一家快递', en: 'another courier' },
      { zh: '第三家快递', en: 'a third courier' },
    ],
    evidence: {
      zh: '创始人的名言出自原文，没有另外查证。数字是示例。',
      en: 'The founder’s saying is taken from the text, unchecked. The numbers illustrate.',
    },
    family: FAMILIES.secure,
  },
] as const satisfies readonly Case[];
