import type { Text } from '../text';
import type { AttributionGroupId } from '../model/attribution-groups';
import { ATTRIBUTION_GROUPS, OTHER_GROUP } from '../model/attribution-groups';
import type { RatingId } from '../model/alternatives';
import type { Component, GapOutput } from './compare-gap';

/** The words of the page that lays offers side by side. */
export const COMPARE = {
  beside: { zh: '摆在一起', en: 'Side by side' },
  explain: { zh: '差距从哪一个算起', en: 'Explain the gap from' },
  now: { zh: '方案', en: 'To-be' },
  before: { zh: '现状', en: 'As-is' },
  asTold: { zh: '{title}（原样）', en: '{title} (as told)' },
  frozen: { zh: '冻结着：拖动不会改它', en: 'Frozen: dragging does not change it' },
  add: { zh: '添一个', en: 'Add' },
  addWhich: { zh: '添一个来比', en: 'Add an offer to compare with' },
  full: { zh: '最多摆三个', en: 'Three at most' },
  rivals: { zh: '对手', en: 'Rivals' },
  cases: { zh: '案例', en: 'Cases' },
  remove: { zh: '拿走{name}', en: 'Take {name} away' },
  freeze: { zh: '存为现状', en: 'Freeze as as-is' },
  freezeTitle: {
    zh: '把现在的样子冻结成现状，接着改出来的就是方案',
    en: 'Keeps the present map as the as-is; what you change next is the to-be',
  },
  swap: { zh: '互换', en: 'Swap' },
  swapTitle: { zh: '现状和方案互换，一步可撤销', en: 'As-is and to-be change places; one undo takes it back' },

  walkTitle: { zh: '得到与付出', en: 'What they get, what they give' },
  picture: { zh: '看哪张图', en: 'Picture' },
  walk: { zh: '得到与付出', en: 'Get and give' },
  money: { zh: '性价比', en: 'Value for money' },
  gets: { zh: '↑ 顾客总价值：得到的', en: '↑ Total value: what they get' },
  gives: { zh: '顾客总成本：付出的 →', en: 'Total cost: what they give →' },
  even: { zh: '不赚不赔线：得到＝付出', en: 'Break-even: get = give' },
  worse: { zh: '得不偿失', en: 'Worse than nothing' },
  handleValue: { zh: '得到的，四项价值一起', en: 'What they get, the four values together' },
  handleCost: { zh: '付出的，四项成本一起', en: 'What they give, the four costs together' },
  handle: { zh: '拖动现在的供给', en: 'Drag the present offer' },
  handleKeys: {
    zh: '拖红圈，或选中后按方向键：上下动价值，左右动成本，每按一次1分。',
    en: 'Drag the red ring, or focus it and use the arrow keys: up and down for value, left and right for cost, one point each.',
  },
  valued: { zh: '{points}分', en: '{points} points' },

  moneyTitle: { zh: '性价比图', en: 'Value-for-money map' },
  moneyNote: {
    zh: '盖尔的图：越往右质量越好，越往下越便宜；线的右下方比公道价更值。',
    en: 'Gale’s map: further right is better quality, further down is cheaper; below the line is better than fair value.',
  },
  quality: { zh: '相对质量 →', en: 'Relative quality →' },
  price: { zh: '↑ 相对价格', en: '↑ Relative price' },
  fair: { zh: '公道价', en: 'Fair value' },
  better: { zh: '更值', en: 'Better value' },
  dearer: { zh: '不值', en: 'Worse value' },
  identity: {
    zh: '两张图说的是一回事：优势×尺度＝让渡价值－平均',
    en: 'Both pictures say the same: advantage × scale = delivered value − mean',
  },
  identityNote: {
    zh: '都按现在顾客的权重算，只看八项评分，不含关系返还。尺度{scale}分，平均{mean}分。',
    en: 'All with the present customers’ weights, from the eight ratings alone, without what relationships give back. Scale {scale} points, mean {mean} points.',
  },
  offer: { zh: '供给', en: 'Offer' },
  step: { zh: '步', en: 'Step' },
  getsShort: { zh: '得到的', en: 'Gets' },
  givesShort: { zh: '付出的', en: 'Gives' },
  qualityShort: { zh: '相对质量', en: 'Relative quality' },
  priceShort: { zh: '相对价格', en: 'Relative price' },
  advantage: { zh: '优势', en: 'Advantage' },
  noPlace: {
    zh: '{names}只知道让渡价值，没有评分，上不了这张图。',
    en: 'Of {names} only the delivered value is known; without ratings there is no place on this map.',
  },

  bridge: { zh: '差距从哪来', en: 'Where the gap comes from' },
  output: { zh: '看哪个结果', en: 'Result' },
  rowsOf: { zh: '怎么分', en: 'Divided by' },
  byGroup: { zh: '按组', en: 'Groups' },
  byPart: { zh: '按八项', en: 'Eight parts' },
  sort: { zh: '次序', en: 'Order' },
  modelOrder: { zh: '模型次序', en: 'Model order' },
  bySize: { zh: '按大小', en: 'By size' },
  to: { zh: '到哪一个', en: 'To' },
  stepsPoints: { zh: '从“{a}”到“{b}”，每一步几分', en: 'from “{a}” to “{b}”, each step in points' },
  stepsPercent: { zh: '从“{a}”到“{b}”，每一步几个百分点', en: 'from “{a}” to “{b}”, each step in percentage points' },
  stepsMoney: { zh: '从“{a}”到“{b}”，每一步多少元', en: 'from “{a}” to “{b}”, each step in yuan' },
  method: {
    zh: '沙普利值：对所有先后次序取平均，所以先改哪一组都一样。',
    en: 'Shapley value: the average over all orders, so order does not matter.',
  },
  how: {
    zh: '每一组在每种次序里轮到它时，结果变了多少，全部平均起来就是它的份；各组的份正好加成总差距。',
    en: 'In every order, see how much the result moves when a group’s turn comes; its part is the mean of those moves, and the parts add up to the whole gap.',
  },
  plainSum: {
    zh: '让渡价值是一笔加法：每一项的差就是它的份，次序本来就无关。',
    en: 'Delivered value is a plain sum: the difference of each part is its share, and order never matters.',
  },
  rivalOwn: {
    zh: '“{name}”按这样算：它的八项评分放到我们的位置上，别的照旧，我们成了它的对手；它的形象不沾别项的光，关系也没有返还。“市场”一页另按模型对对手顾客的假设算，所以留存不同。',
    en: '“{name}” is worked out so: its eight ratings in our place, all else as it is, and we become its rival; its image mirrors nothing and relationships give nothing back. “Market” uses the model’s assumptions about a rival’s customers instead, so its retention differs.',
  },
  onlyDelivered: {
    zh: '“{name}”只知道让渡价值，没有八项评分：只能说差多少，说不出差在哪一项。给它打上评分，这里就能分解。',
    en: 'Of “{name}” only the delivered value is known, not the eight ratings: the size of the gap can be told, not where it comes from. Rate it and the gap is divided here.',
  },
  onlyTotal: { zh: '说不清是哪项', en: 'cannot be divided' },
  nothingBeside: {
    zh: '旁边还没有别的供给。存为现状再改，或者添一个对手、一个案例。',
    en: 'Nothing stands beside it yet. Freeze it as as-is and change something, or add a rival or a case.',
  },

  changes: { zh: '改了什么：{count}项', en: 'What changed: {count}' },
  factor: { zh: '因素', en: 'Factor' },
  fromTo: { zh: '从 → 到', en: 'From → to' },
  alone: { zh: '单改这一项', en: 'On its own' },
  groupPart: { zh: '这组的份', en: 'Its part' },
  aloneNote: {
    zh: '“单改这一项”是别的都按“{b}”、只让它从“{a}”的样子变过来时结果的变化；各项连着起作用，加起来不一定等于总差距。组的份才加得拢。',
    en: '“On its own” is how the result changes when all else is as in “{b}” and only this factor goes from its value in “{a}” to that in “{b}”. Factors work together, so these need not add up; the parts of the groups do.',
  },
  noChanges: { zh: '没有哪一项不同。', en: 'No factor differs.' },
  alternatives: { zh: '对手的让渡价值', en: 'What rivals deliver' },

  panels: { zh: '并排看：同一把尺', en: 'Side by side, on one scale' },
  panelsNote: {
    zh: '每张小图的横轴都一样长：得到的往右，付出的往左，红的是剩下的。',
    en: 'All small pictures share one axis: what they get goes right, what they give comes back, the last bar remains.',
  },
  onlyThis: { zh: '只知道让渡价值', en: 'only this is known' },
  delivered: { zh: '让渡价值', en: 'Delivered' },
  satisfied: { zh: '满意度', en: 'Satisfied' },
  attitude: { zh: '态度', en: 'Attitude' },
  retention: { zh: '年留存率', en: 'Retention' },
  lifetime: { zh: '终身价值', en: 'Lifetime' },
} as const satisfies Record<string, Text>;

export const GAP_OUTPUT_NAMES: Readonly<Record<GapOutput, Text>> = {
  deliveredValue: { zh: '让渡价值', en: 'Delivered value' },
  retention: { zh: '年留存率', en: 'Yearly retention' },
  lifetimeValue: { zh: '终身价值', en: 'Lifetime value' },
};

/** The eight parts in a word. */
export const PART_NAMES: Readonly<Record<RatingId, Text>> = {
  productValue: { zh: '产品', en: 'Product' },
  serviceValue: { zh: '服务', en: 'Service' },
  personnelValue: { zh: '人员', en: 'People' },
  imageValue: { zh: '形象', en: 'Image' },
  moneyCost: { zh: '货币', en: 'Money' },
  timeCost: { zh: '时间', en: 'Time' },
  energyCost: { zh: '体力', en: 'Effort' },
  psychicCost: { zh: '精神', en: 'Mental' },
};
const BACK_NAMES: Readonly<Record<Exclude<Component, RatingId>, Text>> = {
  specialPrice: { zh: '专享价返还', en: 'Special price back' },
  confidence: { zh: '信心返还', en: 'Confidence back' },
};
export const COMPONENT_NAMES: Readonly<Record<Component, Text>> = { ...PART_NAMES, ...BACK_NAMES };

/** What sets an own offer apart from a rival with the same ratings. */
const OWN_GROUP: Text = { zh: '形象的倒影与关系返还', en: 'Image mirror and give-backs' };

/** A group of the bridge as it is called, by what stands at the bridge's other end. */
export const groupName = (group: AttributionGroupId, fromRival: boolean): Text =>
  group !== 'other' ? ATTRIBUTION_GROUPS[group].label : fromRival ? OWN_GROUP : OTHER_GROUP;
