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
  cases: { zh: '案例', en: 'Cases' },
  chooseCase: { zh: '换一个案例', en: 'Choose a case' },
  view: { zh: '视角', en: 'View' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  setBaseline: { zh: '设为对照', en: 'Set baseline' },
  resetAll: { zh: '全部复位', en: 'Reset all' },
  resetFactors: { zh: '因素回到案例原值', en: 'Factors back to the case' },
  assumptions: { zh: '模型假设', en: 'Assumptions' },
  assumptionsNote: {
    zh: '这些数是模型自己的选择，不是因素。改了哪一项，它起作用的地方就会标上※。',
    en: 'These numbers are choices of the model, not levers. A changed one is marked ※ wherever it acts.',
  },
  assumptionsChanged: { zh: '※改过{count}项假设', en: '※ {count} assumptions changed' },
  resetAssumptions: { zh: '恢复全部假设', en: 'Restore all assumptions' },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  refused: { zh: '“{text}”不是一个数，原值没有变。', en: '“{text}” is not a number. The value was kept.' },
  copied: { zh: '链接已复制。', en: 'Link copied.' },
  notCopied: { zh: '浏览器不让复制，请从地址栏复制。', en: 'The browser refused. Copy it from the address bar.' },
  theme: { zh: '明暗', en: 'Theme' },
  otherLanguage: { zh: 'EN', en: '中文' },
  switchLanguage: { zh: 'Switch to English', en: '切换到中文' },
  more: { zh: '更多', en: 'More' },
  close: { zh: '关闭', en: 'Close' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  table: { zh: '全部结果与公式', en: 'All results and formulas' },
  result: { zh: '结果', en: 'Result' },
  today: { zh: '现在', en: 'Now' },
  baseline: { zh: '对照', en: 'Baseline' },
  formula: { zh: '怎么算', en: 'How it is worked out' },
  row: { zh: '项目', en: 'Row' },
  rows: { zh: '八项价值与成本', en: 'Eight values and costs' },
  rating: { zh: '评分', en: 'Rating' },
  share: { zh: '权重', en: 'Weight' },
  contributes: { zh: '贡献（分）', en: 'Points' },
  givenBack: { zh: '其中返还', en: 'given back' },
  rivals: { zh: '对手', en: 'Rivals' },
  addRival: { zh: '添一个对手', en: 'Add a rival' },
  removeRival: { zh: '去掉{name}', en: 'Remove {name}' },
  availability: { zh: '会被考虑的概率', en: 'Chance to be considered' },
  copies: { zh: '同样的有几家', en: 'How many like it' },
  rivalValue: { zh: '让渡价值', en: 'Delivered value' },
  byRatings: { zh: '按八项评分算出', en: 'worked out from eight ratings' },
  restoreRivals: { zh: '对手回到案例原样', en: 'Rivals back to the case' },
  results: { zh: '这一站的结果', en: 'What this station answers' },
  factors: { zh: '因素', en: 'Levers' },
  onStage: { zh: '八项评分就在图上拖。', en: 'The eight ratings are dragged on the picture.' },
  evidence: { zh: '证据怎么说', en: 'What the evidence says' },
  source: { zh: '来源', en: 'Source' },
  noneYet: { zh: '还没有对手：顾客只能留下，或者不买。', en: 'No rival: customers can only stay or do without.' },
  illustrative: { zh: '示例数字', en: 'Illustrative numbers' },
  noScript: {
    zh: '打开JavaScript后，图上的每个因素都能拖动。',
    en: 'With JavaScript on, every factor of the chain can be dragged.',
  },
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
