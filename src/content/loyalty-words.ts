import type { Text } from '../text';
import type { CaseId } from './cases';

/** The cases that are drawn at first, in the order of their bars; those of a pair stand together. */
export const CHOSEN = [
  'shop_only',
  'shop_rival',
  'soft_y0',
  'soft_y4',
  'agent_basic',
  'agent_ext',
  'shop_loved',
  'fedex',
  'air_vip',
  'baseline',
  'pricewar',
  'monopoly',
] as const satisfies readonly CaseId[];

/** From which case to which an arrow leads while only the chosen ones are drawn. */
export const CHOSEN_PAIRS: readonly (readonly [CaseId, CaseId])[] = [
  ['shop_only', 'shop_rival'],
  ['soft_y0', 'soft_y4'],
  ['agent_basic', 'agent_ext'],
];

/** Names of cases where there is room for two or three words only. */
export const SHORT_NAMES: Readonly<Record<CaseId, Text>> = {
  opening: { zh: '开场故事', en: 'Opening story' },
  baseline: { zh: '基准企业', en: 'Baseline firm' },
  kfc_before: { zh: '肯德基·老菜单', en: 'KFC, old menu' },
  kfc_after: { zh: '肯德基·出新品', en: 'KFC, new dishes' },
  mcd_queue: { zh: '麦当劳·排队', en: 'McDonald’s, queue' },
  mcd_preorder: { zh: '麦当劳·先点餐', en: 'McDonald’s, pre-order' },
  delivery: { zh: '送货上门', en: 'To the door' },
  cheap: { zh: '便宜包装', en: 'Cheaper pack' },
  ibm_none: { zh: 'IBM·没出错', en: 'IBM, no failure' },
  ibm_great: { zh: 'IBM·补好了', en: 'IBM, put right' },
  ibm_seed: { zh: 'IBM·原文版', en: 'IBM, as in the text' },
  ibm_severe: { zh: 'IBM·错得太重', en: 'IBM, severe' },
  ibm_ignored: { zh: 'IBM·没人管', en: 'IBM, ignored' },
  air_novip: { zh: '航空·无常客计划', en: 'Airline, no VIP' },
  air_vip: { zh: '航空常客', en: 'Airline VIP' },
  fedex: { zh: '联邦快递', en: 'FedEx' },
  soft_y0: { zh: '软件首月', en: 'Software, month 1' },
  soft_y4: { zh: '软件第四年', en: 'Software, year 4' },
  tetra_pack: { zh: '利乐·只卖包材', en: 'Tetra Pak, packs only' },
  tetra_deep: { zh: '利乐·长在一起', en: 'Tetra Pak, as one' },
  shop_only: { zh: '独一家的店', en: 'Only shop' },
  shop_rival: { zh: '来了对手的店', en: 'Shop, rival opens' },
  shop_loved: { zh: '得人心的店', en: 'Loved shop' },
  monopoly: { zh: '独家垄断', en: 'Monopoly' },
  pricewar: { zh: '价格战', en: 'Price war' },
  latent: { zh: '想留留不住', en: 'Fond, leaving' },
  agent_basic: { zh: '中介·只做成交', en: 'Agent, deal only' },
  agent_ext: { zh: '小赵哥', en: 'Xiao Zhao' },
  lianjia_5: { zh: '链家·五个月', en: 'Lianjia, 5 months' },
  lianjia_30: { zh: '链家·三十个月', en: 'Lianjia, 30 months' },
  meituan_food: { zh: '美团·只有外卖', en: 'Meituan, food only' },
  meituan_life: { zh: '美团·一站办完', en: 'Meituan, all in one' },
  diff_mkt: { zh: '各有特色的市场', en: 'Varied market' },
  homog_mkt: { zh: '各家一样的市场', en: 'Look-alike market' },
  mobile_lag: { zh: '手机应用落后', en: 'App behind' },
  mobile_lead: { zh: '手机应用领先', en: 'App ahead' },
};

export const LOYALTY = {
  title: { zh: '黏不黏，忠不忠', en: 'Sticky, and loyal or not' },
  how: {
    zh: '每个点到斜线的垂直距离，就是锁定加无替代。箭头从之前指到之后。',
    en: 'From a dot up to the diagonal is lock-in plus no alternative. Arrows lead from before to after.',
  },
  across: { zh: '年留存率＝黏性→', en: 'Yearly retention = stickiness →' },
  up: { zh: '↑真忠诚：来了更好的对手也留下', en: '↑ True loyalty: stay when a better rival comes' },
  now: { zh: '现在', en: 'Now' },
  before: { zh: '对照', en: 'Baseline' },
  both: { zh: '又黏又忠', en: 'Sticky and loyal' },
  sticky: { zh: '黏而不忠', en: 'Sticky, not loyal' },
  neither: { zh: '随时会走', en: 'Ready to leave' },
  never: { zh: '到不了', en: 'Out of reach' },
  neverWhy: { zh: '忠诚的人一定黏', en: 'The loyal always stay' },
  gap: { zh: '锁定＋无替代', en: 'lock-in + no alternative' },
  parts: { zh: '留存是由什么撑着的', en: 'What holds them' },
  sum: { zh: '留存＝', en: 'Retention =' },
  loyal: { zh: '真忠诚', en: 'True loyalty' },
  locked: { zh: '锁定', en: 'Lock-in' },
  captive: { zh: '无替代', en: 'No alternative' },
  kept: { zh: '年留存率', en: 'Yearly retention' },
  which: { zh: '哪一个', en: 'Which' },
  ofIt: { zh: '其中真忠诚', en: 'true ' },
  order: {
    zh: '三部分的先后是定义的一部分：先放进一家更好的对手，走掉的算无替代；再免掉转换成本，走掉的算锁定；剩下的才是真忠诚。换个先后，各块的大小会不同。',
    en: 'The order of the split is part of its definition: first let a better rival in, and those who leave were “no alternative”; then make leaving free, and those who leave were locked in; who is left is truly loyal. Another order would give other sizes.',
  },
  lines: {
    zh: '竖虚线：年留存率{cut}，从这里起算黏得住。横虚线：真忠诚50%，从这里起，来了更好的对手、走也不花代价，仍有过半的人留下。',
    en: 'Upright line: yearly retention of {cut}; from here on it counts as sticky. Level line: true loyalty of 50%; from here on more than half stay though a better rival comes and leaving costs nothing.',
  },
  necessary: { zh: '忠⇒黏', en: 'Loyal ⇒ sticky' },
  necessaryWhy: {
    zh: '没有一点在斜线上方。再来一家更好的对手，只会带走人，不会让人多留，所以真忠诚不会超过留存。',
    en: 'No dot lies above the diagonal. One more, better rival can only take customers away, so true loyalty never exceeds retention.',
  },
  sufficient: { zh: '黏⇏忠', en: 'Sticky ⇏ loyal' },
  sufficientWhy: {
    zh: '黏不一定忠：“{name}”留存{kept}，真忠诚只有{loyal}。',
    en: 'Being sticky does not make anybody loyal: “{name}” keeps {kept}, and only {loyal} are truly loyal.',
  },
  sufficientNone: {
    zh: '黏不一定忠；不过照现在的线，图上没有一个黏得住的真忠诚不到一半。',
    en: 'Being sticky does not make anybody loyal; with the line where it is, though, no sticky dot here is below one half.',
  },
  chosen: { zh: '十二个案例', en: 'Twelve cases' },
  all: { zh: '全部{count}个', en: 'All {count}' },
  which12: { zh: '画哪些案例', en: 'Which cases are drawn' },
  openCase: {
    zh: '打开案例：{name}。留存{kept}，其中真忠诚{loyal}',
    en: 'Open case: {name}. {kept} stay, {loyal} truly loyal',
  },
  openHint: {
    zh: '点一个圆点或一行，就打开那个案例；撤销一步就回来。',
    en: 'Click a dot or a row to open that case; one undo brings you back.',
  },
} as const satisfies Record<string, Text>;
