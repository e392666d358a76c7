import type { DrawnOutput } from '../model/draw-answer';
import type { RangePart } from '../model/asked-ranges';
import type { Text } from '../text';

/** Words of the page of ranges. */
export const RANGES = {
  bandsTitle: {
    zh: '如果滑块落在这些范围内，结果落在哪里',
    en: 'Where results lie if the sliders lie in these ranges',
  },
  pointTitle: { zh: '今天的结果，还没有区间', en: 'Today’s results, without ranges yet' },
  nine: { zh: '十次里九次', en: 'nine draws in ten' },
  half: { zh: '一半', en: 'half of them' },
  today: { zh: '今天', en: 'today' },
  alone: { zh: '各落各的', en: 'each on its own' },
  choose: { zh: '细看', en: 'Look closer at' },
  whyTitle: { zh: '为什么要给区间', en: 'Why give ranges' },
  why: {
    zh: '滑块上的数大多是估计：服务到底是60分还是67分，没人说得准。给因素一个最低、一个最可能、一个最高，这一页就在范围里反复抽数，看结果会晃多少，看方案的高下还站不站得住。',
    en: 'Most numbers on the sliders are estimates: nobody knows whether service rates 60 or 67. Give a factor a low, a likely and a high value, and this page draws from the ranges again and again: how far results move, and whether one map still beats the other.',
  },
  eight: { zh: '给八项评分各留±10', en: 'Put ±10 on the eight ratings' },
  listTitle: { zh: '因素的区间', en: 'Ranges of the factors' },
  add: { zh: '加一个因素', en: 'Add a factor' },
  put: { zh: '加上', en: 'Add' },
  pick: { zh: '选一个因素', en: 'Choose a factor' },
  clear: { zh: '全部拿掉', en: 'Remove all' },
  remove: { zh: '拿掉区间', en: 'Remove the range' },
  follows: { zh: '“最可能”跟着地图上的值，自己拖开才不跟', en: 'Likely follows the map until you move it' },
  follow: { zh: '跟着地图', en: 'Follow the map' },
  outside: {
    zh: '地图上的值是{value}，在区间外面，抽数用最近的一端。',
    en: 'The map has {value}, outside this range; draws take the nearer end.',
  },
  dotsTitle: { zh: '{output}：二十个点', en: '{output} in twenty dots' },
  dotsNote: {
    zh: '一个点是二十分之一的抽取；实心的是中间一半，空心的是两头',
    en: 'Each dot is one twentieth of the draws; solid is the middle half, hollow the outer ones',
  },
  stayTitle: { zh: '一百位客户，十年里还剩多少', en: 'Of a hundred customers, how many are left' },
  stayNote: {
    zh: '深色是抽取的中间一半，浅色是十次里九次，逐年分开算',
    en: 'Dark: the middle half of the draws; light: nine in ten; each year by itself',
  },
  duelTitle: { zh: '换一张地图，还赢不赢', en: 'Does this map still beat the other' },
  duelWith: { zh: '和哪张比', en: 'Compared with' },
  baseline: { zh: '原来的地图', en: 'The map before' },
  /** The same inside a sentence. */
  before: { zh: '原来的地图', en: 'the map before' },
  sameMap: {
    zh: '两张图一样，所以正好对半。动一动因素，或者换一张来比。',
    en: 'The two maps are the same, so they split evenly. Move a factor, or choose another map.',
  },
  sameDraws: {
    zh: '两张图用的是同一批抽取；同一个因素在两张图里取值不同的，区间跟着值平移。打平各算半次。',
    en: 'Both maps meet the same draws; where a factor stands elsewhere on the other map, its range moves along. Ties count half.',
  },
  drawsTitle: { zh: '怎么抽', en: 'How it is drawn' },
  draws: { zh: '抽多少次', en: 'Number of draws' },
  correlation: { zh: '一起偏的程度 ρ', en: 'How far ranges move together, ρ' },
  correlationNote: {
    zh: 'ρ＝0是各落各的，这本身也是假定；ρ越大，各因素越是一起偏高或一起偏低。大于0时两种都画。',
    en: 'At 0 each falls on its own, which is itself an assumption; the larger ρ, the more all of them are high or low together. Above 0 both are drawn.',
  },
  people: {
    zh: '这里的宽窄是我们对同一位客户的数字没把握。客户之间本来就各不相同，那是另一回事，两种宽窄不能加在一条带子里。',
    en: 'This width is how unsure we are of the numbers of one customer. That customers differ from each other is another matter; the two must never be added in one band.',
  },
  toPeople: { zh: '去看一群客户', en: 'See many customers' },
  table: { zh: '看成表格', en: 'As a table' },
  stop: { zh: '停下', en: 'Stop' },
  resume: { zh: '抽完', en: 'Draw the rest' },
  drawing: { zh: '正在抽取', en: 'Drawing' },
  levers: { zh: '拖地图上的因素', en: 'Move the factors of the map' },
} as const satisfies Record<string, Text>;

/** The three numbers of a range. */
export const PART_WORDS: Readonly<Record<RangePart, Text>> = {
  low: { zh: '低', en: 'low' },
  mode: { zh: '最可能', en: 'likely' },
  high: { zh: '高', en: 'high' },
};

/** What the results are called on this page, inside a sentence. */
export const DRAWN_WORDS: Readonly<Record<DrawnOutput, Text>> = {
  deliveredValue: { zh: '让渡价值', en: 'delivered value' },
  meanSatisfaction: { zh: '满意度', en: 'satisfaction' },
  attitude: { zh: '态度忠诚', en: 'attitudinal loyalty' },
  retention: { zh: '年留存率', en: 'yearly retention' },
  challengedRetention: { zh: '抗挑战留存', en: 'retention under challenge' },
  trueLoyalty: { zh: '真忠诚', en: 'true loyalty' },
  lifetimeValue: { zh: '终身价值', en: 'lifetime value' },
};
