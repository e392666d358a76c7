import type { Deck, Stand } from '../step';

/** A rival that moves everything over: the ties of habit, data and contract are mostly gone. */
const EASY_MOVE = {
  learningTime: 30,
  learningEffort: 30,
  technicalConversion: 20,
  financialLoss: 20,
  procurementRisk: 40,
  structuralIntegration: 20,
} as const;
/** Four years in which service was cared for and people came to know each other. */
const CARE = {
  serviceValue: 88,
  personnelValue: 85,
  psychicCost: 20,
  socialBenefit: 70,
  confidenceBenefit: 85,
  respectBenefit: 75,
  initialTrust: 75,
  affection: 75,
} as const;
const YEAR_FOUR: Stand = { case: 'soft_y4' };
const DEARER: Stand = { case: 'soft_y4', values: { moneyCost: 65 } };

export const software: Deck = {
  id: 'software',
  title: { zh: '换软件有多贵', en: 'What it costs to change software' },
  about: {
    zh: '绳子留住的人，和心留住的人，差在哪里。37分钟。',
    en: 'Held by ties or held by heart: what is the difference? 37 minutes.',
  },
  steps: [
    {
      id: 'new',
      title: { zh: '刚上线', en: 'Month one' },
      before: { case: 'soft_y0' },
      now: { case: 'soft_y0' },
      look: {
        zh: '刚上线：对手{rival1}，我们{deliveredValue}，一年后留下*{retention_whole}*',
        en: 'Month one: the rival delivers {rival1}, we {deliveredValue}; *{retention_whole}* stay the year',
      },
      note: {
        look: {
          zh: '先读图：右下角那一叠是转换成本，现在很薄。问：谁换过公司里的系统？换一次要多久？',
          en: 'Read the picture: the stack of switching cost is thin now. Ask: who has changed a system at work, and how long did it take?',
        },
      },
      focus: 'switching',
      minutes: 4,
      source: ['loyaltyText', 'assumption'],
    },
    {
      id: 'four',
      title: { zh: '用了四年：猜真忠诚', en: 'Four years on: guess true loyalty' },
      before: { case: 'soft_y0' },
      now: YEAR_FOUR,
      look: {
        zh: '现在的转换成本{switchingCost}，真忠诚{trueLoyalty_whole}：再过四年呢？',
        en: 'Switching cost {switchingCost}, true loyalty {trueLoyalty_whole} today: and four years on?',
      },
      question: {
        output: 'trueLoyalty',
        shown: 'switching',
        ask: {
          zh: '业务全接进来，转换成本从{switchingCost_before_bare}到{switchingCost}：真忠诚会怎样？',
          en: 'All work runs on it, switching cost {switchingCost_before_bare} to {switchingCost}: and true loyalty?',
        },
        margin: 6,
      },
      told: {
        zh: '留存从{retention_before_whole}到{retention_whole}，真忠诚只从{trueLoyalty_before_whole}到*{trueLoyalty_whole}*',
        en: 'Retention {retention_before_whole} to {retention_whole}, true loyalty just {trueLoyalty_before_whole} to *{trueLoyalty_whole}*',
      },
      more: {
        zh: '多出来的几乎全是锁定：从{lockInPart_before}到{lockInPart}。',
        en: 'Nearly all the gain is lock-in: {lockInPart_before} to {lockInPart}.',
      },
      note: {
        look: {
          zh: '请大家数一数：学会的人、接好的数据、签好的合同，哪一样带得走？',
          en: 'Have them count what could be taken along: skills, data, contracts.',
        },
        ask: {
          zh: '用得久、离不开，就是忠诚吗？很多人会猜“跳上去”。提醒真忠诚的量法：说走就能走，还是留下。',
          en: 'Used for long and hard to leave: is that loyalty? Many will say it jumps. Recall the measure: they stay although leaving is free.',
        },
        reveal: {
          zh: '留存涨得漂亮，喜欢没有涨。2003年的研究里，转换成本对去留意愿的解释力超过满意；2014年的元分析：对真正换不换只有弱的影响。',
          en: 'Retention looks splendid, liking did not grow. A 2003 study found switching costs explain intention better than satisfaction; a 2014 meta-analysis found only a weak effect on switching itself.',
        },
      },
      focus: 'retention',
      minutes: 7,
      source: ['loyaltyText', 'burnham2003', 'pickEisend2014'],
    },
    {
      id: 'dearer',
      title: { zh: '涨价：猜留存', en: 'A price rise: guess retention' },
      before: YEAR_FOUR,
      now: DEARER,
      look: {
        zh: '第四年，满意{meanSatisfaction}，留下*{retention_whole}*：假如这时涨价',
        en: 'Year four, satisfaction {meanSatisfaction}, *{retention_whole}* stay: suppose prices rise',
      },
      question: {
        output: 'retention',
        shown: 'satisfaction',
        ask: {
          zh: '涨价，满意从{meanSatisfaction_before}掉到{meanSatisfaction}：年留存率会怎样？',
          en: 'Prices up, satisfaction down {meanSatisfaction_before} to {meanSatisfaction}: what will retention do?',
        },
        margin: 5,
      },
      told: {
        zh: '满意少了{meanSatisfaction_size}分，走不了：留存还有*{retention_whole}*',
        en: '{meanSatisfaction_size} points less satisfied, and stuck: still *{retention_whole}* stay',
      },
      more: {
        zh: '怨气从{resentment_before}升到{resentment}：账都记着。',
        en: 'Resentment went from {resentment_before} to {resentment}: they keep score.',
      },
      note: {
        look: {
          zh: '问：你是供应商的老板，这时候会不会想涨价？',
          en: 'Ask: as the owner of the vendor, would you be tempted?',
        },
        ask: {
          zh: '满意掉了这么多，多数人会猜“掉下去”。请猜“差不多”的人说说被锁住是什么滋味。',
          en: 'Satisfaction falls so far that most will say it drops. Ask those who said “about the same” what being locked in feels like.',
        },
        reveal: {
          zh: '短期看，涨价是白赚的。让人反感的锁定会招来怨气，这有研究；怨气指数的算法是我们定的。',
          en: 'For now the rise looks free. That a lock-in which feels like a trap breeds resentment has been studied; the index is ours.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['hajSalemChebat2014', 'assumption'],
    },
    {
      id: 'moved',
      title: { zh: '对手包搬家：猜留存', en: 'The rival moves you: guess retention' },
      before: DEARER,
      now: { case: 'soft_y4', values: { ...DEARER.values, ...EASY_MOVE } },
      look: {
        zh: '涨价之后，人还在：锁定{lockInPart_whole}，真忠诚{trueLoyalty_whole}',
        en: 'After the rise they are still here: lock-in {lockInPart_whole}, true loyalty {trueLoyalty_whole}',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '对手包搬家包培训，转换成本从{switchingCost_before_bare}到{switchingCost}：年留存率会怎样？',
          en: 'The rival moves all the data, switching cost {switchingCost_before_bare} to {switchingCost}: and retention?',
        },
        margin: 6,
      },
      told: {
        zh: '绳子一松，人就走：留存从{retention_before_whole}掉到*{retention_whole}*',
        en: 'The ties loosen and people go: retention {retention_before_whole} to *{retention_whole}*',
      },
      more: {
        zh: '满意一分没变，还是{meanSatisfaction}：留住他们的一直是绳子。',
        en: 'Satisfaction has not moved from {meanSatisfaction}: it was the ties that held them all along.',
      },
      note: {
        look: {
          zh: '指着留存的三段：真忠诚只有这么短。',
          en: 'Point at the three parts of retention: true loyalty is this short.',
        },
        ask: {
          zh: '问：满意没变，价钱没变，变的只是搬家容易了。有人会说老客户懒得动。',
          en: 'Ask: same satisfaction, same price, only moving got easier. Some will say old customers cannot be bothered.',
        },
        reveal: {
          zh: '锁定是借来的留存：谁剪断绳子，谁就把人领走。',
          en: 'Lock-in is borrowed retention: whoever cuts the ties leads the customers away.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['assumption'],
    },
    {
      id: 'care',
      title: { zh: '用心的四年：猜留存', en: 'Four years of care: guess retention' },
      before: { case: 'soft_y4', values: CARE },
      now: { case: 'soft_y4', values: { ...CARE, ...EASY_MOVE } },
      look: {
        zh: '换一种四年：服务上心，人也熟，满意{meanSatisfaction}，真忠诚*{trueLoyalty_whole}*',
        en: 'Four other years, full of care: satisfaction {meanSatisfaction}, true loyalty *{trueLoyalty_whole}*',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '同一个对手来包搬家，转换成本从{switchingCost_before_bare}到{switchingCost}：年留存率会怎样？',
          en: 'The same free move, switching cost {switchingCost_before_bare} to {switchingCost}: and retention?',
        },
        margin: 6,
      },
      told: {
        zh: '同样松了绳子，人还在：留存*{retention_whole}*',
        en: 'The ties loosen just the same, and people stay: *{retention_whole}*',
      },
      more: {
        zh: '满意{meanSatisfaction}，不再搜索的有{noSearchProbability}：他们没打算看别家。',
        en: 'Satisfaction {meanSatisfaction}, and {noSearchProbability} no longer search: they do not mean to look.',
      },
      note: {
        look: {
          zh: '绳子和刚才一样粗，不同的只有服务、人和信任。',
          en: 'The ties are as strong as before; only service, people and trust differ.',
        },
        ask: {
          zh: '刚看过人走掉，很多人会猜“掉下去”。让大家先指出哪一个数和上次不同。',
          en: 'Having just seen them leave, many will say it drops. First let them name the number that differs.',
        },
        reveal: {
          zh: '绳子可以有，别只靠绳子。这个对照是我们的设想。',
          en: 'Ties are fine, but do not rely on them alone. This contrast is our supposition.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['assumption'],
    },
    {
      id: 'evidence',
      title: { zh: '换成证据视角：猜留存', en: 'As the evidence says: guess retention' },
      before: YEAR_FOUR,
      now: { case: 'soft_y4', view: 'evidence' },
      look: {
        zh: '回到没涨价的第四年：原文说绳子全管用，留存*{retention_whole}*',
        en: 'Year four again, no price rise: if all ties bind in full, *{retention_whole}* stay',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '按证据，转换成本只算六成，从{switchingCost_before_bare}到{switchingCost}：年留存率会怎样？',
          en: 'Ties count six tenths, switching cost {switchingCost_before_bare} to {switchingCost}: and retention?',
        },
        margin: 3,
      },
      told: {
        zh: '绳子没有想的那么牢：留存从{retention_before_whole}到*{retention_whole}*',
        en: 'The ties are weaker than they look: retention {retention_before_whole} to *{retention_whole}*',
      },
      more: {
        zh: '换了视角，曲线也变成直线，态度从{attitude_before}到{attitude}；留存还是少了。',
        en: 'The curve became a straight line too, and attitude went from {attitude_before} to {attitude}; retention is lower all the same.',
      },
      note: {
        look: {
          zh: '说明三个视角：原文怎么说，我们怎么定，公开的研究支持到哪里。',
          en: 'Explain the three views: what the text says, what we chose, how far published research goes.',
        },
        ask: {
          zh: '问：你公司里的“离不开”，有几成是真的？',
          en: 'Ask: of what seems indispensable in your firm, how much really is?',
        },
        reveal: {
          zh: '六成是我们从弱的效应推出来的假定，不是量出来的数。结论看方向，不看小数点。台阶都往下，只因为它们是和曲线值比的，曲线值高了。',
          en: 'Six tenths is our assumption from a weak effect, not a measured number. Trust the direction, not the decimals. The steps to attitude all sank only because they are measured from the curve value, which is higher now.',
        },
      },
      focus: 'retention',
      minutes: 5,
      source: ['pickEisend2014', 'assumption'],
    },
    {
      id: 'yours',
      title: { zh: '剪断绳子以后', en: 'With the ties cut' },
      before: { case: 'soft_y4', values: { ...CARE, ...EASY_MOVE } },
      now: { case: 'soft_y4', values: { ...CARE, ...EASY_MOVE } },
      look: {
        zh: '假如明天绳子全剪断，你的客户为什么还留下？写一句',
        en: 'If every tie were cut tomorrow, why would your customers stay? Write one line',
      },
      note: {
        look: {
          zh: '安静写一分钟，再和邻座交换着看。写不出来，就是要做的事。',
          en: 'A minute of silence to write, then swap with a neighbour. Where nothing comes to mind, there is the work to do.',
        },
      },
      minutes: 3,
    },
  ],
};
