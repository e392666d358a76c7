import type { Text } from '../text';
import type { Verdict } from '../model/break-even';

export const MARKET = {
  us: { zh: '我们', en: 'Us' },
  without: { zh: '不买', en: 'Doing without' },
  /** The same inside a sentence. */
  usWord: { zh: '我们', en: 'us' },
  withoutWord: { zh: '不买', en: 'doing without' },
  eyes: { zh: '从谁那边看', en: 'Seen from' },
  kind: { zh: '哪种顾客', en: 'Which customers' },
  howUs: {
    zh: '每年，每位顾客按模型的概率留下、换一家，或者不买；十年里可以走了又回来。',
    en: 'Each year each customer stays, changes or does without, by the odds of the model; over ten years one may leave and come back.',
  },
  howRival: {
    zh: '从{name}那边看：它的顾客的态度和转换成本，按模型对所有对手的假设算（态度{attitude}分，转换成本{cost}分）。',
    en: 'Seen from {name}: attitude and switching cost of the customers there are what the model assumes for every rival (attitude {attitude}, switching cost {cost} points).',
  },
  path: { zh: '十年里顾客在谁那里', en: 'Where customers are, over ten years' },
  pathNote: {
    zh: '每100位里有几位；右边是第10年，再往右是长期不再变的份额。',
    en: 'Of every 100; on the right year 10, then the shares that no longer change.',
  },
  start: { zh: '从哪里开始', en: 'Starting from' },
  startAll: { zh: '100位都在{name}', en: 'All 100 with {name}' },
  startShares: { zh: '对照的长期份额', en: 'The baseline’s long-run shares' },
  year: { zh: '年', en: 'Year' },
  yearTen: { zh: '第10年', en: 'Year 10' },
  longRun: { zh: '长期', en: 'In the end' },
  was: { zh: '对照', en: 'baseline' },
  matrix: { zh: '一年里谁从哪儿到哪儿', en: 'Who goes where within a year' },
  matrixNote: {
    zh: '每行是今年的顾客，每列是他们明年在哪里，合计100%。斜线上的是各家的留存。',
    en: 'A row is this year’s customers, the columns are where they are next year; a row adds up to 100%. The diagonal is each one’s retention.',
  },
  fromTo: { zh: '今年↓明年→', en: 'This year ↓ next →' },
  equity: { zh: '100位顾客值多少', en: 'What 100 customers are worth' },
  lost: { zh: '走了就不算', en: 'Lost for good' },
  returns: { zh: '回头也算', en: 'Returns counted' },
  equityWhy: {
    zh: '走了的人有一部分会回来，他们带回的利润是两条之差。这里只算基本利润和获客成本，没有增购、省成本、口碑、溢价那几项。',
    en: 'Some of those who leave come back; what they bring is the difference. Only base profit less acquisition is counted here, none of the drivers that grow with the years.',
  },
  equityTheirs: {
    zh: '{name}的顾客按我们的利润和获客成本算。',
    en: 'Customers of {name} are counted with our profit and acquisition cost.',
  },
  equityTable: { zh: '算法', en: 'Counted how' },
  per100: { zh: '每100位', en: 'Per 100' },
  gaps: { zh: '{name}的强和弱', en: 'Strong and weak: {name}' },
  gapsUs: { zh: '我们的强和弱', en: 'Where we are strong and weak' },
  gapsNote: {
    zh: '和{name}比，每一项差几分；往右是{self}强，往左是{self}弱。',
    en: 'Against {name}, in points; right is better for {self}, left is worse.',
  },
  whole: { zh: '让渡价值', en: 'Delivered value' },
  gapsWhole: {
    zh: '{name}只给了一个数，看不出差在哪一项；在“价值”那一站给它八项评分，这里就逐项比。',
    en: 'Only one number is known of {name}. Give it eight ratings at the value station, and this compares row by row.',
  },
  gapSum: { zh: '合计', en: 'In all' },
  breakEven: { zh: '对手要好多少，人才会走', en: 'How much better a rival has to be' },
  breakEvenNote: {
    zh: '横轴：对手比{self}好几分。走到临界点，一位正在比较的顾客走和留各一半。',
    en: 'Across: points by which a rival is better than {self}. At the break-even point half of those who compare leave.',
  },
  breakEvenCaveat: {
    zh: '一对一比，其他对手和“不买”都放在一边。转换成本能挡住多少人，研究说法不一：一项含170个样本的元分析只看到很弱的作用。',
    en: 'One against one: other rivals and doing without are left aside. How far switching costs really hold people is disputed; a meta-analysis of 170 samples finds only a weak effect.',
  },
  point: { zh: '临界点', en: 'Break-even' },
  attitude: { zh: '态度', en: 'Attitude' },
  switching: { zh: '转换成本', en: 'Switching cost' },
  part: { zh: '挡在中间的', en: 'What stands between' },
  points: { zh: '分', en: 'Points' },
  noRival: {
    zh: '没有对手，顾客只能留下，或者不买。',
    en: 'There is no rival: customers can only stay or do without.',
  },
  kinds: { zh: '对谁来说我们更好', en: 'For whom we are the better offer' },
  kindsNote: {
    zh: '让渡价值，分。实心红点是我们，空心圈是对那种顾客最好的对手。点一行，整页就只看那种顾客。',
    en: 'Delivered value in points. Red dot: us; ring: the rival that is best for such customers. Choose a row and the whole page is about them.',
  },
  kindsAlone: {
    zh: '让渡价值，分。实心红点是我们。点一行，整页就只看那种顾客。',
    en: 'Delivered value in points. Red dot: us. Choose a row and the whole page is about them.',
  },
  kindsOurs: {
    zh: '各种顾客的权重是我们的假设，不是调查结果；只有权重不同，评分和期望都一样。对手的终身价值按我们的利润算。',
    en: 'The weights of each kind are our assumption, no survey; only weights differ, ratings and expectations are the same. A rival’s lifetime value uses our profit.',
  },
  kindsFlat: {
    zh: '只给一个数的对手，对谁都一样好。',
    en: 'A rival known by one number is equally good for everybody.',
  },
  retention: { zh: '留存', en: 'Retention' },
  lifetime: { zh: '终身价值', en: 'Lifetime value' },
  retentionPair: { zh: '留存，我们∶对手', en: 'Retention, us : rival' },
  lifetimePair: { zh: '终身价值，我们∶对手', en: 'Lifetime value, us : rival' },
  rival: { zh: '对手', en: 'Rival' },
  choose: { zh: '只看：{kind}', en: 'Show only: {kind}' },
} as const satisfies Record<string, Text>;

export const VERDICTS: Readonly<Record<Verdict, Text>> = {
  leaves: { zh: '走', en: 'leaves' },
  undecided: { zh: '拿不定', en: 'undecided' },
  stays: { zh: '留下', en: 'stays' },
};

/** What a switching cost consists of, where there is room for a word or two. */
export const COST_PARTS = {
  learningTime: { zh: '学习·时间', en: 'learning time' },
  learningEffort: { zh: '学习·精力', en: 'learning effort' },
  technicalConversion: { zh: '技术转换', en: 'technical conversion' },
  financialLoss: { zh: '财务损失', en: 'financial loss' },
  procurementRisk: { zh: '采购风险', en: 'procurement risk' },
  personalRelationship: { zh: '个人关系', en: 'personal ties' },
  enterpriseResources: { zh: '企业资源', en: 'shared resources' },
  benefitLoss: { zh: '权益', en: 'perks' },
  affection: { zh: '不舍', en: 'bond' },
  depth: { zh: '用得深', en: 'depth of use' },
  integration: { zh: '长在一起', en: 'integration' },
} as const satisfies Record<string, Text>;
