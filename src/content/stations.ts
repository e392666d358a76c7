import type { Group, Unit } from '../model/parameters';
import type { Text } from '../text';

interface StationRow {
  readonly id: string;
  readonly label: Text;
  readonly short: Text;
  /** The groups of parameters in its drawer. */
  readonly groups: readonly Group[];
  /** What happens here, in one sentence. */
  readonly note: Text;
}

/** The stations of the chain, in the order in which one hands its result to the next. */
export const STATIONS = [
  {
    id: 'value',
    label: { zh: '顾客让渡价值', en: 'Customer delivered value' },
    short: { zh: '让渡价值', en: 'Delivered value' },
    groups: ['value', 'cost', 'weights'],
    note: {
      zh: '得到的减去付出的：四项价值加起来，再减掉四项成本。',
      en: 'What customers get minus what they give: four values added up, four costs taken off.',
    },
  },
  {
    id: 'satisfaction',
    label: { zh: '顾客满意度', en: 'Customer satisfaction' },
    short: { zh: '满意度', en: 'Satisfaction' },
    groups: ['satisfaction', 'failure'],
    note: {
      zh: '得到的比期望多就满意，少就失望，失望更重；出了差错再看补救。',
      en: 'More than expected satisfies, less disappoints, and disappointment weighs more. Failures and their repair count too.',
    },
  },
  {
    id: 'curve',
    label: { zh: '满意与忠诚的曲线', en: 'Satisfaction–loyalty curve' },
    short: { zh: '曲线', en: 'Curve' },
    groups: ['curve'],
    note: {
      zh: '低于最低线，忠诚明显下降；中间一段几乎不动；过了起飞线，忠诚大幅上升。',
      en: 'Below the floor loyalty drops, in between it hardly moves, past take-off it rises sharply.',
    },
  },
  {
    id: 'attitude',
    label: { zh: '态度忠诚', en: 'Attitudinal loyalty' },
    short: { zh: '态度', en: 'Attitude' },
    groups: ['relationship'],
    note: {
      zh: '满意之外，信任、感情、关系利益和内在价值也会把态度拉高或拉低。',
      en: 'Besides satisfaction, trust, affection, relational benefits and intrinsic value pull the attitude up or down.',
    },
  },
  {
    id: 'switching',
    label: { zh: '转换成本', en: 'Switching cost' },
    short: { zh: '转换成本', en: 'Switching cost' },
    groups: ['switching'],
    note: {
      zh: '换一家要付出的代价：重新学、花钱改、断人情。它让人难走，不等于让人想留。',
      en: 'The price of changing supplier: learning again, paying again, breaking ties. It makes leaving hard, not staying welcome.',
    },
  },
  {
    id: 'retention',
    label: { zh: '年留存率＝黏性', en: 'Yearly retention = stickiness' },
    short: { zh: '年留存率', en: 'Yearly retention' },
    groups: ['moderators', 'choice', 'market', 'labels'],
    note: {
      zh: '有人根本不再比较，有人比过才留下；对手越好，留下的越少。',
      en: 'Some customers no longer compare, others compare and stay; the better the rivals, the fewer remain.',
    },
  },
  {
    id: 'money',
    label: { zh: '客户终身价值', en: 'Customer lifetime value' },
    short: { zh: '终身价值', en: 'Lifetime value' },
    groups: ['profit'],
    note: {
      zh: '一位客户今后每年带来的利润，按还在的可能性和折现率加起来，减掉获客成本。',
      en: 'Profit of the years to come, weighed by the chance of still being here and discounted, less the cost of winning the customer.',
    },
  },
] as const satisfies readonly StationRow[];

export type Station = StationRow & { readonly id: StationId };
export type StationId = (typeof STATIONS)[number]['id'];

/** Headings inside the drawers. */
export const GROUP_LABELS: Readonly<Record<Group, Text>> = {
  value: { zh: '四项价值', en: 'Four values' },
  cost: { zh: '四项成本', en: 'Four costs' },
  weights: { zh: '各项的份量', en: 'How much each one counts' },
  satisfaction: { zh: '期望与满意', en: 'Expectation and satisfaction' },
  failure: { zh: '失误与补救', en: 'Failure and recovery' },
  curve: { zh: '曲线的形状', en: 'Shape of the curve' },
  relationship: { zh: '关系、信任与感情', en: 'Relationship, trust and affection' },
  switching: { zh: '换一家要付的代价', en: 'The price of changing supplier' },
  moderators: { zh: '社会规范与情境', en: 'Social norm and situation' },
  choice: { zh: '客户怎么选', en: 'How customers choose' },
  market: { zh: '市场与对手', en: 'Market and rivals' },
  profit: { zh: '利润与成本', en: 'Profit and cost' },
  labels: { zh: '分类的界线', en: 'Lines between the types' },
};

/** How a unit of the table of parameters is called. */
export const UNIT_LABELS: Readonly<Record<Unit, Text>> = {
  '0–1': { zh: '比例，0到1', en: 'share, 0 to 1' },
  '0–100': { zh: '0到100', en: '0 to 100' },
  '1/period': { zh: '每年的比例', en: 'share per year' },
  '1/product': { zh: '每多一样产品', en: 'per extra product' },
  '1/pt': { zh: '每分', en: 'per point' },
  '1/yr': { zh: '每年', en: 'per year' },
  burden: { zh: '负担，0到100', en: 'burden, 0 to 100' },
  count: { zh: '个数', en: 'count' },
  logit: { zh: '对数几率', en: 'log-odds' },
  'logit/pt': { zh: '每分的对数几率', en: 'log-odds per point' },
  periods: { zh: '年', en: 'years' },
  'periods (years)': { zh: '年', en: 'years' },
  prob: { zh: '概率', en: 'probability' },
  pt: { zh: '价值分', en: 'value points' },
  'pt/pt': { zh: '每分折几分', en: 'points per point' },
  rating: { zh: '评分，0到100', en: 'rating, 0 to 100' },
  'raw>0': { zh: '份量，大于0', en: 'weight, above 0' },
  'raw≥0': { zh: '份量，0起', en: 'weight, from 0' },
  yr: { zh: '年', en: 'years' },
  '¥': { zh: '元', en: 'yuan' },
  '¥/yr': { zh: '元/年', en: 'yuan a year' },
  '±50': { zh: '−50到50', en: '−50 to 50' },
  '–': { zh: '倍数', en: 'factor' },
};
