import type { KanoClass } from '../model/kano';
import type { Text } from '../text';

/** The words of the rivals' eight ratings. */
export const RIVAL_WORDS = {
  remove: { zh: '去掉', en: 'Remove' },
  name: { zh: '对手的名称', en: 'Name of the rival' },
  described: { zh: '{name}有多好，按什么算', en: 'What says how good {name} is' },
  oneNumber: { zh: '一个数', en: 'One number' },
  eightRatings: { zh: '八项评分', en: 'Eight ratings' },
  works: { zh: '让渡价值（算出来的）', en: 'Delivered value (worked out)' },
  weighed: {
    zh: '权重和成本敏感度与我们的相同；没有形象的连带，也没有优惠的返还。',
    en: 'Weighed like ours, without the image halo and without anything given back.',
  },
  started: {
    zh: '{name}改按八项评分算：从我们自己的评分整体挪动而来，让渡价值仍是{value}分。',
    en: 'Eight ratings now describe {name}: ours, all moved alike, so the delivered value is still {value} points.',
  },
  notMet: {
    zh: '{name}原来是{goal}分，八项评分到了头也只有{value}分，从这里开始。',
    en: 'Even at their ends eight ratings give {name} {value} points, not {goal}; it starts from there.',
  },
  kept: {
    zh: '从现在起，{name}按一个数算：{value}分，就是八项评分刚才算出的。',
    en: 'From now on {name} is one number: {value} points, as its eight ratings gave.',
  },
} as const satisfies Record<string, Text>;

/** Curves of the individual by market, or markets described by rivals and switching costs. */
export type MarketSetKind = 'curves' | 'structures';
interface SetWords {
  readonly title: Text;
  readonly caveat: Text;
}
export const SET_WORDS: Readonly<Record<MarketSetKind, SetWords>> = {
  curves: {
    title: { zh: '现成的五种市场曲线', en: 'Five ready curves' },
    caveat: {
      zh: '次序和形状照Jones与Sasser 1995年的图；数字是我们的假设，不是从图上量的。',
      en: 'Order and shapes are those of the figure in Jones & Sasser 1995; the numbers are our assumption, not read off the print.',
    },
  },
  structures: {
    title: { zh: '现成的五种市场结构', en: 'Five ready market structures' },
    caveat: {
      zh: '只换对手和转换成本，个人的曲线不动：1995年那张图上几条线的次序会自己出来。数字是我们的假设。没提到的几项回到通常的值；对手的名称不变。',
      en: 'Only rivals and switching factors change, not the individual’s curve: the order of the 1995 figure comes out by itself. The numbers are our assumption. What a structure does not name goes back to its usual value; rivals keep their names.',
    },
  },
};
/** How straight the present view draws every curve. */
export const STRAIGHTENED: Text = {
  zh: '现在“曲线的直线程度”是{share}，所以几条线看上去更直、更像。',
  en: 'The curve’s linearity is {share} now, so these look straighter and more alike.',
};
export const SPARK_AXES: Readonly<Record<MarketSetKind, Text>> = {
  curves: {
    zh: '小图：横着是满意度，竖着是忠诚，都是0到100。',
    en: 'Small charts: satisfaction across, loyalty up, both 0 to 100.',
  },
  structures: {
    zh: '小图：横着是满意度0到100，竖着是年留存率0到100%。',
    en: 'Small charts: satisfaction 0 to 100 across, yearly retention 0 to 100% up.',
  },
};

export const KANO_NAMES: Readonly<Record<KanoClass, Text>> = {
  mustBe: { zh: '基本', en: 'Must-be' },
  oneDimensional: { zh: '期望', en: 'One-dimensional' },
  attractive: { zh: '魅力', en: 'Attractive' },
};
export const KANO_WORDS = {
  title: { zh: '试算：有的该有，有的是惊喜（卡诺模型）', en: 'Try: some things are basic, some delight (Kano)' },
  aside: {
    zh: '这是旁边的试算：不进整条链，也不进链接，关上抽屉就没了。',
    en: 'A side calculation: no part of the chain or of links, gone when the drawer closes.',
  },
  classes: {
    zh: '同样比期望少1分：基本的约当4分，期望的当1分，魅力的约当四分之一分。多出1分，三类都当1分左右；刚好越过期望的头一两分，基本的会多算些，因为拐弯处是圆的。',
    en: 'One point short of what was expected counts about four in a must-be, one in a one-dimensional and a quarter in an attractive row. A point more counts about one in all three; the first one or two above the expectation count somewhat more in a must-be, because the bend is rounded.',
  },
  row: { zh: '项目', en: 'Row' },
  kind: { zh: '类别', en: 'Class' },
  gives: { zh: '给了', en: 'Given' },
  expects: { zh: '期望', en: 'Expected' },
  kindOf: { zh: '类别，{name}', en: 'Class, {name}' },
  expectsOf: { zh: '期望几分，{name}', en: 'Expected points, {name}' },
  split: {
    zh: '期望先按各项大小分；改了一项，其余几项分剩下的，合计总是{total}分。',
    en: 'The expectation is shared out by size; when one row is set by hand the others share the rest, always {total} points in all.',
  },
  full: {
    zh: '八项不能都由手定，总要有一项接住剩下的：{name}放开了。',
    en: 'One row must take up the rest, so {name} was set free again.',
  },
  again: { zh: '重新按大小分', en: 'Share out by size again' },
  allAlike: { zh: '八项都算期望类：让渡价值减期望', en: 'All one-dimensional: delivered less expected' },
  chosen: { zh: '按所选类别，感到的差', en: 'With these classes, the gap as felt' },
  now: { zh: '满意度，链上现在', en: 'Satisfaction, in the chain now' },
  alike: { zh: '满意度，八项都算期望类', en: 'Satisfaction, all one-dimensional' },
  would: { zh: '满意度，按所选类别', en: 'Satisfaction, with these classes' },
  chainDiffers: {
    zh: '链上是同一条弯线：失望比惊喜更重；这里改由类别定轻重。所以头两个满意度可以不同。',
    en: 'The chain has one bent line on which disappointment weighs more; here the class decides. So the first two satisfactions may differ.',
  },
} as const satisfies Record<string, Text>;

export const RECOVERY_WORDS = {
  title: { zh: '补救在三个视角下', en: 'Recovery in three views' },
  who: {
    zh: '一位没遇上差错的顾客，和一位遇上差错、投诉有人管的顾客。其他数字照现在的。',
    en: 'A customer who met no failure, and one who did and whose complaint was handled. Everything else as it stands.',
  },
  none: { zh: '没出错', en: 'No failure' },
  present: { zh: '出错，补救照现在（{quality}）', en: 'Failure, recovery as now ({quality})' },
  excellent: { zh: '出错，补救极好（{quality}）', en: 'Failure, excellent recovery ({quality})' },
  satisfaction: { zh: '满意度', en: 'Satisfaction' },
  retention: { zh: '年留存率', en: 'Yearly retention' },
  switchTo: { zh: '换到“{view}”视角', en: 'Switch to the view “{view}”' },
  standsNow: { zh: '现在的视角', en: 'present view' },
  against: { zh: '下面小字：与没出错相比。', en: 'Small figures: compared with no failure.' },
  sentence: {
    zh: '原文说，补救得极好，顾客比没出过错更满意；元分析在满意上看得到这一点，在再买上看不到。',
    en: 'In the texts excellent recovery leaves customers more satisfied than before; the meta-analysis finds that for satisfaction, not for buying again.',
  },
} as const satisfies Record<string, Text>;

/** After a set was laid over what stood there. */
export const LAID_OVER: Text = {
  zh: '“{name}”已经盖在眼前的情形上；撤销一步就回到原样。',
  en: '“{name}” now lies over what was here; one undo takes it off.',
};
