import type { Case } from '../case';
import { FAMILIES } from './families';

export const latent = [
  {
    id: 'latent',
    title: { zh: '想留却留不住', en: 'Fond, but leaving' },
    story: {
      zh: '大家都喜欢这家，可身边人劝着换，处境也不方便，对手又强。态度很高，留存率很低：心在人不在。',
      en: 'People like this firm, but those around them urge a change, circumstances pull away and rivals are strong. Attitude is high, retention low: fond but free.',
    },
    source: ['stickinessText', 'dickBasu1994', 'assumption'],
    claims: ['D2-18', 'D2-26'],
    set: {
      productValue: 88,
      serviceValue: 85,
      personnelValue: 85,
      imageValue: 92,
      moneyCost: 60,
      baseExpectation: 30,
      confidenceBenefit: 80,
      respectBenefit: 80,
      initialTrust: 75,
      tenure: 1,
      affection: 80,
      socialNorm: -40,
      situation: -50,
      alternatives: [{ deliveredValue: 60, availability: 1, copies: 3 }],
    },
    rivals: [{ zh: '强手三家', en: 'three strong rivals' }],
    evidence: {
      zh: '文献叫它“潜在忠诚”。社会规范和情境有多管用，这里是假定。',
      en: 'The literature calls it latent loyalty. How much norms and situation count is assumed here.',
    },
    family: FAMILIES.stick,
  },
] as const satisfies readonly Case[];
