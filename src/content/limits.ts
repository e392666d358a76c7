import type { Text } from '../text';

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

/** What readers should know about the model before they trust a number of it. */
export const ABOUT = [
  {
    id: 'what',
    title: { zh: '这是什么', en: 'What this is' },
    paragraphs: [
      {
        zh: '这是一条能动手的因果链：顾客得到的和付出的，变成让渡价值，再到满意、忠诚、转换成本、留存，最后是一位客户一辈子值多少。每个因素都能拖，后面的一切跟着变。',
        en: 'A causal chain to take in hand: what customers get and give becomes delivered value, then satisfaction, loyalty, switching cost and retention, and in the end what one customer is worth over a lifetime. Every factor can be dragged, and all that follows moves with it.',
      },
      {
        zh: '它把两份中文培训文字里的五十六个说法放到同一张图上：王鉴2023年的《打造客户忠诚的四大关键（下）》，和网上汇编的《服务延伸与客户粘性》等几段。哪个说法有研究撑着，哪个有争议，哪个说走样了，都写明。',
        en: 'It puts the fifty-six claims of two Chinese training texts on one picture: “Four keys to customer loyalty, part 2” by Wang Jian, 2023, and several passages compiled online, among them “Service extension and customer stickiness”. Which claims research supports, which are disputed and which were retold too loosely is said with each.',
      },
      {
        zh: '它适合讲课、自学，也适合理清自己的想法。它不预测哪家企业明年会怎样。',
        en: 'It is for teaching, for learning and for sorting out one’s own thinking. It does not forecast what will happen to any firm.',
      },
    ],
  },
  {
    id: 'numbers',
    title: { zh: '数字从哪里来', en: 'Where the numbers come from' },
    paragraphs: [
      {
        zh: '所有默认值和范围都是我们定的，为了让模型合情合理；没有一个是行业平均。每个因素写着它的想法出自哪里，那是想法的出处，不是数字的出处。',
        en: 'All defaults and ranges are our choice, so that the model behaves sensibly; none is an industry average. The source beside a factor is the source of the notion, not of the number.',
      },
      {
        zh: '来源分四种：读过的，网址写在旁边，常常只是摘要或别人的介绍；凭所知引用、没有重读的；两份文字里说的，没有查证；我们自己定的或算的。',
        en: 'Sources are of four kinds: read, with the address beside it, often an abstract or an account by others; cited from memory and not read again; said by one of the two texts and not checked; chosen or worked out by us.',
      },
      {
        zh: '案例里的评分和金额是示例，没有哪家企业给过数据。故事是原文的，效果大小是我们设想的。',
        en: 'Ratings and amounts in the cases illustrate; no company has given data. The stories are those of the texts, the sizes of the effects are supposed by us.',
      },
      {
        zh: '“原文”“默认”“证据”三个视角，用的是同一个情形，只换几个有争议的数。换一换，就知道结论靠的是什么。',
        en: 'The three views, texts, default and evidence, show the same situation with a few disputed numbers exchanged. Switching between them tells what a conclusion rests on.',
      },
    ],
  },
  {
    id: 'disagreements',
    title: { zh: '来源不一致的地方', en: 'Where the sources disagree' },
    paragraphs: [
      {
        zh: '原文有一处说“以上的四个因素”，前面列的却是五个：满意、内在价值、让渡价值、关系利益、转换成本。这里五个都有。',
        en: 'One text speaks of “the four factors above” after listing five: satisfaction, intrinsic value, delivered value, relational benefits and switching cost. All five are here.',
      },
      {
        zh: '“客户价值地图”有两个意思：原文指客户整个生命周期的价值；盖尔指相对质量对相对价格的图。这里前一个是产品的名字，后一个叫性价比图。',
        en: '“Customer value map” has two meanings: in the text, the value of a customer’s whole life; in Gale, a chart of relative quality against relative price. Here the first is the name of the product and the second is called the value-for-money map.',
      },
      {
        zh: '科特勒的让渡价值是差：得到的减去付出的；盖尔一路的图常用比：质量比价格。我们用差，这样每一条都能加起来。',
        en: 'Kotler’s delivered value is a difference, what one gets minus what one gives; charts after Gale often use a ratio, quality over price. We use the difference, so that all the bars add up.',
      },
      {
        zh: '原文说黏性是忠诚的必要条件。迪克与巴苏却有“潜在忠诚”：心里喜欢，人没留下。这里两样都在：真忠诚照定义不会高过留存率，“心在人不在”是另一张图上的一块。',
        en: 'The text calls stickiness necessary for loyalty. Dick and Basu know latent loyalty: liking without staying. Both are here: true loyalty, by its definition, never exceeds retention, and “fond but free” is a region of the other plane.',
      },
      {
        zh: '“流失率降低5%，利润增加25%到85%”，出处说的是5个百分点、一位客户终身的利润，还是个思想实验。这里不把那句话当事实。',
        en: '“Five per cent fewer defections, 25% to 85% more profit”: the original speaks of five percentage points, of the profit of a customer’s life, and of a thought experiment. The sentence is not taken as a fact here.',
      },
      {
        zh: '转换成本到底留得住多少人，满意是不是最重要的原因，三段曲线看不看得见，研究之间都不一致，见证据卡片。',
        en: 'How far switching costs hold people, whether satisfaction is the main cause, whether the three zones can be seen: studies differ, as the evidence cards tell.',
      },
    ],
  },
  {
    id: 'limits',
    title: { zh: '它不能做什么', en: 'What it cannot do' },
    paragraphs: [
      {
        zh: '在这个模型里，客户留下是有原因的，因为我们把原因写了进去。现实里，同样的数据可能另有原因。它能说明一个说法是什么意思，不能证明它。',
        en: 'In this model customers stay for a reason, because we wrote the reason in. In the world the same data may have another. The model shows what a claim means; it cannot prove it.',
      },
      {
        zh: '图上是一位有代表性的客户。真实的客户各不相同，他们的平均留存，和“平均客户”的留存不是一个数。',
        en: 'The picture follows one representative customer. Real customers differ, and their average retention is not the retention of the average customer.',
      },
      {
        zh: '每年的留存率一直不变，对手也不会还手。真的市场里，你一改，别人也会改。',
        en: 'Retention stays the same from year to year, and rivals do not answer. In a real market they move when you do.',
      },
      {
        zh: '“真忠诚”是我们的定义：先请来一个更好的挑战者，再把转换成本拿掉，还留下的才算。顺序换过来，几段的长短会不同。',
        en: 'True loyalty is our definition: first bring in a better challenger, then take away the switching cost, and count those who stay. In the other order the parts would have other lengths.',
      },
      {
        zh: '推荐意愿像NPS，但不是NPS。怨气指数也是我们的算法。',
        en: 'Willingness to recommend is like NPS but not NPS. The resentment index is our own formula, too.',
      },
      {
        zh: '别把锁定当成目标。企业占支配地位时，靠结构锁住客户可能违法：原文夸的企业里，就有两家被罚过。',
        en: 'Do not take lock-in for a goal. For a dominant firm, locking customers in by structure can be unlawful: two of the firms praised in the texts have been fined.',
      },
    ],
  },
  {
    id: 'privacy',
    title: { zh: '你的数据', en: 'Your data' },
    paragraphs: [
      {
        zh: '计算全在你的浏览器里。网页打开以后，不再向网络要任何东西，也不往外发。',
        en: 'Everything is worked out in your browser. Once the page has loaded it asks the network for nothing and sends nothing.',
      },
      {
        zh: '名字和备注在链接的#后面，浏览器不会发送这一段；普通链接里的数字，放这个网页的主机看得见；问卷的每一行不在任何链接里。',
        en: 'Names and notes stay behind #, which browsers do not send; numbers in an ordinary link are seen by the host of the page; survey rows are in no link.',
      },
    ],
  },
] as const satisfies readonly Section[];
