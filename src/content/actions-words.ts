import type { Text } from '../text';

/** The words of the page on actions. */
export const ACTIONS_ROOM = {
  note: {
    zh: '每根滑块是一项举措做到几成。效果和成本都是我们的假定：只说方向，不是量出来的。',
    en: 'Each slider says how far an action is carried out. Effects and costs are our assumption: a direction, not a measurement.',
  },
  plan: { zh: '合在一起：前 → 后', en: 'All together: before → after' },
  planNote: { zh: '空心圈是现在，实心点是做了以后', en: 'Ring: now; dot: with the plan' },
  plane: { zh: '单做一项，做满：花多少，净多多少', en: 'Each alone, in full: what it costs and what it adds' },
  planeNote: {
    zh: '横：每人每年花多少；竖：终身价值净多多少。实心的已在方案里',
    en: 'Across: cost per customer and year; up: net gain in lifetime value. Solid: in the plan',
  },
  cost: { zh: '每人每年花', en: 'Cost per customer and year' },
  netGain: { zh: '终身价值净多', en: 'Net gain in lifetime value' },
  netLoss: { zh: '终身价值净少', en: 'Net loss of lifetime value' },
  perYuan: { zh: '一辈子每花1元净得', en: 'Net per ¥1 over the lifetime' },
  free: { zh: '不花钱', en: 'free' },
  apply: { zh: '写进地图', en: 'Apply to the map' },
  clear: { zh: '清空方案', en: 'Clear plan' },
  applied: {
    zh: '方案已写进地图，滑块回到0。撤销可以取回。',
    en: 'The plan is on the map now and the sliders are back at 0. Undo takes it back.',
  },
  list: { zh: '35项举措', en: 'The 35 actions' },
  sort: { zh: '排列', en: 'Order' },
  byGroup: { zh: '按内容', en: 'By subject' },
  byReturn: { zh: '按每元净得', en: 'By gain per yuan' },
  action: { zh: '举措', en: 'Action' },
  intensity: { zh: '做几成', en: 'How far' },
  yearly: { zh: '每人每年', en: '¥ a year' },
  moves: { zh: '做满会动什么', en: 'What it moves, in full' },
  retentionAlone: { zh: '单做：留存', en: 'Alone: retention' },
  valueAlone: { zh: '单做：终身价值', en: 'Alone: lifetime value' },
  harm: { zh: '坏处', en: 'Harm' },
  points: { zh: '点', en: 'pts' },
  result: { zh: '结果', en: 'Result' },
  before: { zh: '现在', en: 'Now' },
  after: { zh: '做了以后', en: 'With the plan' },
} as const satisfies Record<string, Text>;
