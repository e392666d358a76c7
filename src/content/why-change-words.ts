import type { Text } from '../text';

/** Words of the page that says why something changed. */
export const WHY_CHANGE = {
  title: { zh: '为什么变了', en: 'Why did that change?' },
  since: { zh: '讲哪一段', en: 'Which change' },
  last: { zh: '上一步', en: 'The last step' },
  baseline: { zh: '和对照比', en: 'Since the baseline' },
  nothing: { zh: '什么都没变：先拖动一个因素。', en: 'Nothing has changed: move a factor first.' },
  note: {
    zh: '留存率的几份按沙普利值分：每条路在一切先后次序里平均贡献多少，加起来就是全部变化。这些是模型里的原因，不是现实里的证明。',
    en: 'The parts of retention are Shapley values: what each way contributes on average over every order; they add up to the whole change. These are reasons in the model, not proof about the world.',
  },
} as const satisfies Record<string, Text>;
