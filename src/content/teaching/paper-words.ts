import type { OutputId } from '../../model/outputs';
import type { Text } from '../../text';

/** The sheets that can be printed, in the order a lesson needs them. */
export const PAPERS = ['worksheet', 'key', 'handout', 'commitment'] as const;
export type PaperId = (typeof PAPERS)[number];

export const PAPER_NAMES: Readonly<Record<PaperId, Text>> = {
  worksheet: { zh: '练习单', en: 'Worksheet' },
  key: { zh: '答案', en: 'Answer key' },
  handout: { zh: '讲义', en: 'Handout' },
  commitment: { zh: '行动单', en: 'Commitment' },
};
/** For whom a sheet is, and when. */
export const PAPER_USES: Readonly<Record<PaperId, Text>> = {
  worksheet: {
    zh: '上课前发：先算、先画、先猜。单子上没有一个结果。',
    en: 'Hand it out first: work it out, draw it, guess. It holds no result.',
  },
  key: {
    zh: '给讲课的人，或者揭晓之后再发：同一张单子，填好了。',
    en: 'For the teacher, or for everybody after the reveal: the same sheet, filled in.',
  },
  handout: {
    zh: '带回去的一页：图、数字和三句要记的话。',
    en: 'One page to take home: picture, numbers, three things to remember.',
  },
  commitment: {
    zh: '结束前十分钟写：我要做的一件事。',
    en: 'For the last ten minutes: one thing I will do.',
  },
};

/** The five results that are guessed on the worksheet and told on the other sheets, in causal order. */
export const FIVE = [
  'deliveredValue',
  'meanSatisfaction',
  'attitude',
  'retention',
  'lifetimeValue',
] as const satisfies readonly OutputId[];
export type FiveId = (typeof FIVE)[number];
/** What a guess is measured in. */
export const GUESS_UNITS: Readonly<Record<FiveId, Text>> = {
  deliveredValue: { zh: '分', en: 'points' },
  meanSatisfaction: { zh: '／100', en: '/ 100' },
  attitude: { zh: '／100', en: '/ 100' },
  retention: { zh: '％', en: '%' },
  lifetimeValue: { zh: '元', en: 'yuan' },
};

/** The words of the printed sheets. */
export const PAPER = {
  title: { zh: '打印讲义', en: 'Paper for the room' },
  note: {
    zh: '一页A4：练习单、答案、讲义、行动单，都照眼前这张图做。',
    en: 'One page of A4: worksheet, answer key, handout or commitment, made from this map.',
  },
  which: { zh: '打印哪一张', en: 'Which sheet' },
  print: { zh: '打印', en: 'Print' },
  onePage: { zh: '正好一页A4，黑白打印也看得清。', en: 'Exactly one A4 page; it reads in black and white, too.' },
  onlyHere: {
    zh: '这个网页是在这台设备上打开的，纸上的二维码和网址也只在这里打得开。发给别人的，请在网上的页面里打印。',
    en: 'This page was opened on this device, so the QR code and the address on the sheet open only here. Print sheets for others from a page that is on the web.',
  },
  fromFile: {
    zh: '这个页面是从文件打开的，没有网上的地址，所以纸上没有二维码，印的是口令。',
    en: 'This page was opened from a file and has no address on the web, so the sheet carries a code to type instead of a QR code.',
  },
  preview: { zh: '{sheet}，打印出来的样子', en: '{sheet} as it will be printed' },

  name: { zh: '姓名', en: 'Name' },
  date: { zh: '日期', en: 'Date' },
  fillIn: { zh: '留空，用笔填', en: 'blank, to be filled in by hand' },
  changes: { zh: '（在案例上改了{count}项）', en: ' (changes to the case: {count})' },

  draw: { zh: '算一算，画出瀑布', en: 'Work it out and draw the waterfall' },
  drawn: { zh: '瀑布', en: 'The waterfall' },
  waterfall: {
    zh: '八行和两行合计，每行有评分和权重，右边是横轴。',
    en: 'Eight rows and two totals, each row with rating and weight, and an axis on the right.',
  },
  rating: { zh: '评分', en: 'Rating' },
  weight: { zh: '权重', en: 'Weight' },
  points: { zh: '得分', en: 'Points' },
  field: { zh: '标出顾客站在哪里，画出曲线', en: 'Mark the customer’s point, draw the curve' },
  fieldFilled: { zh: '满意与忠诚的曲线', en: 'The satisfaction–loyalty curve' },
  fieldSays: {
    zh: '满意度从左到右，忠诚从下到上，两条竖线是最低线和起飞线。',
    en: 'Satisfaction from left to right, loyalty upwards; two upright lines mark the floor and take-off.',
  },
  satisfaction: { zh: '满意度→', en: 'Satisfaction →' },
  loyalty: { zh: '↑忠诚', en: '↑ Loyalty' },
  floor: { zh: '最低线', en: 'Floor' },
  takeOff: { zh: '起飞线', en: 'Take-off' },
  given: { zh: '已知', en: 'What is known' },
  guess: { zh: '先猜，再看', en: 'Guess first' },
  told: { zh: '结果', en: 'The results' },
  iThink: { zh: '我认为', en: 'I think' },
  sure: { zh: '有把握', en: 'sure' },
  unsure: { zh: '没把握', en: 'unsure' },
  because: { zh: '因为', en: 'because' },
  questions: { zh: '三个问题', en: 'Three questions' },
  scanLater: { zh: '写完再扫：同一个起点', en: 'Scan it when you are done' },
  scan: { zh: '扫一扫，自己拖拖看', en: 'Scan it, try it yourself' },
  scanBack: { zh: '扫一扫，回到今天这张图', en: 'Scan it to come back' },
  typeCode: { zh: '在“我的地图”里输入口令：', en: 'Type this code in “My maps”:' },
  qrName: { zh: '链接的二维码', en: 'QR code of the link' },
  notNamed: { zh: '只有数字，不带名称。', en: 'Numbers only, no names.' },

  chain: { zh: '从价值到终身价值', en: 'From value to lifetime value' },
  remember: { zh: '记住三件事', en: 'Three things to remember' },
  story: { zh: '故事', en: 'The story' },
  lever: { zh: '最管用的一项', en: 'What helps most' },
  staying: { zh: '留下来的是哪一种', en: 'Which kind of staying' },
  evidence: { zh: '证据怎么说', en: 'What the evidence says' },
  noEvidence: { zh: '数字是示例，不是哪家企业的数据。', en: 'The numbers are examples, not the data of any company.' },
  model: { zh: '模型第{version}版', en: 'model version {version}' },

  commit: { zh: '我要做的一件事', en: 'One thing I will do' },
  commitLead: {
    zh: '小到下周就能开始，具体到别人看得见。',
    en: 'Small enough to begin next week, plain enough for others to see.',
  },
  what: { zh: '我要做的是', en: 'What I will do' },
  by: { zh: '在哪一天之前', en: 'By when' },
  who: { zh: '谁来做，谁帮我', en: 'Who does it, who helps' },
  how: { zh: '我怎么看出它有用', en: 'How I will see that it works' },
  stop: { zh: '什么会拦住我，那时怎么办', en: 'What may stop me, and what then' },
  today: { zh: '今天的图', en: 'Today’s map' },
  private: {
    zh: '这张纸只在你手里。写下的字不会存进网页，也不会发到任何地方。',
    en: 'This sheet is yours. What you write is kept nowhere else and never sent anywhere.',
  },
} as const satisfies Record<string, Text>;

/** The three questions; each is answered from the state on the key. */
export const QUESTIONS = [
  {
    id: 'cost',
    ask: {
      zh: '四项成本里，哪一项扣掉的分最多？评分最高的就是它吗？',
      en: 'Which of the four costs takes off most points? Is it the one with the highest rating?',
    },
  },
  {
    id: 'lever',
    ask: {
      zh: '八项里只准动一项、让它好10分，动哪一项最能提高留存率？为什么？',
      en: 'Make one of the eight better by ten points: which one lifts retention most, and why?',
    },
  },
  {
    id: 'kind',
    ask: {
      zh: '一年后还在的人，是黏住了，还是真忠诚？从哪里看得出来？',
      en: 'Those who are still here after a year: are they stuck, or loyal? How can you tell?',
    },
  },
] as const satisfies readonly { readonly id: string; readonly ask: Text }[];
export type QuestionId = (typeof QUESTIONS)[number]['id'];
