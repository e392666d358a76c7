import type { Text } from '../text';
import type { ClaimStanding } from './claims';

/** How a claim or a card stands, in a word. */
export const STANDINGS: Readonly<Record<ClaimStanding, Text>> = {
  supported: { zh: '有研究支持', en: 'Supported' },
  mixed: { zh: '证据有正有反', en: 'Mixed evidence' },
  contested: { zh: '有争议', en: 'Contested' },
  misstated: { zh: '说走样了', en: 'Misstated' },
  definition: { zh: '是定义', en: 'A definition' },
  untraced: { zh: '查不到出处', en: 'Not traced' },
  plausible: { zh: '说得通，没查证', en: 'Plausible, not checked' },
  hypothesis: { zh: '是假设', en: 'A hypothesis' },
  story: { zh: '是故事，没查证', en: 'A story, not checked' },
};
