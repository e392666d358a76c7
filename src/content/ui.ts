import type { Text } from '../text';

/** The words of the interface that name nothing in the model. */
export const UI = {
  product: { zh: '客户价值地图', en: 'Customer Value Map' },
  summary: {
    zh: '这是一条从顾客让渡价值到客户终身价值的因果链。按Tab到任一滑块，用方向键调整，输入数字直接改评分。',
    en: 'A causal chain from customer delivered value to customer lifetime value. Tab to any slider and use the arrow keys, or type a number.',
  },
  hint: {
    zh: '拖动任一圆点，或点数字输入评分；双击回到对照值。',
    en: 'Drag any dot or type a rating; double-click restores.',
  },
  dragRight: { zh: '往右拖', en: 'Drag this way' },
  chooseCase: { zh: '换一个案例', en: 'Choose a case' },
  analysis: { zh: '分析 ›', en: 'Analysis ›' },
  chain: { zh: '‹ 全链', en: '‹ The chain' },
  view: { zh: '视角', en: 'View' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  replay: { zh: '重放上一步', en: 'Replay the last change' },
  teach: { zh: '上课 ›', en: 'Lessons ›' },
  whyChanged: { zh: '为什么变了', en: 'Why did that change?' },
  myMaps: { zh: '我的地图', en: 'My maps' },
  shareMap: { zh: '分享', en: 'Share' },
  setBaseline: { zh: '设为对照', en: 'Set baseline' },
  resetAll: { zh: '全部复位', en: 'Reset all' },
  resetFactors: { zh: '因素回到案例原值', en: 'Factors back to the case' },
  assumptions: { zh: '模型假设', en: 'Assumptions' },
  refused: { zh: '“{text}”不是一个数，原值没有变。', en: '“{text}” is not a number. The value was kept.' },
  theme: { zh: '明暗', en: 'Theme' },
  otherLanguage: { zh: 'EN', en: '中文' },
  switchLanguage: { zh: 'Switch to English', en: '切换到中文' },
  more: { zh: '更多', en: 'More' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  byRatings: { zh: '按八项评分算出', en: 'worked out from eight ratings' },
  factors: { zh: '因素', en: 'Levers' },
  about: { zh: '关于模型', en: 'About the model' },
  claims: { zh: '原文的五十六个说法', en: 'The fifty-six claims' },
  why: { zh: '这个数怎么来的', en: 'How this number comes about' },
  readingMissing: {
    zh: '这部分文字没有传到。连上网后重新打开网页就有；图和滑块照常能用。',
    en: 'These texts did not arrive. Reload when online; picture and sliders work as before.',
  },
  readingComing: { zh: '这部分正在传来，到了就打开。', en: 'This part is still on its way and opens when it is here.' },
  illustrative: { zh: '示例数字', en: 'Illustrative numbers' },
} as const satisfies Record<string, Text>;

export const THEMES = {
  auto: { zh: '跟随系统', en: 'System' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  projector: { zh: '投影', en: 'Projector' },
} as const satisfies Record<string, Text>;

/** The three views in a word, for the switch. */
export const VIEW_NAMES = {
  seed: { zh: '原文', en: 'Texts' },
  default: { zh: '默认', en: 'Default' },
  evidence: { zh: '证据', en: 'Evidence' },
} as const satisfies Record<string, Text>;
