import { caseById } from '../../cases';
import type { Alternative } from '../../../model/alternatives';
import type { Deck, Stand } from '../step';

/** The cheaper rival of the case, cheaper still. */
const CUT: readonly Alternative[] = (caseById('tetra_pack')?.set.alternatives ?? []).map((rival) =>
  rival.ratings ? { ...rival, ratings: { ...rival.ratings, moneyCost: 15 } } : rival,
);
/** Machines, systems and processes of the customer run on ours; nothing else is different. */
const TIED = {
  learningTime: 60,
  learningEffort: 60,
  technicalConversion: 90,
  financialLoss: 60,
  procurementRisk: 80,
  enterpriseResources: 85,
  productsUsed: 6,
  structuralIntegration: 95,
} as const;
/** The same ties loosened again. */
const UNTIED = {
  technicalConversion: 40,
  financialLoss: 30,
  procurementRisk: 50,
  enterpriseResources: 20,
  productsUsed: 1,
  structuralIntegration: 10,
} as const;
const ONLY_TIED: Stand = { case: 'tetra_pack', values: TIED };

export const tetra: Deck = {
  id: 'tetra',
  title: { zh: '利乐：绑住，还是长在一起', en: 'Tetra Pak: tied up or grown together' },
  about: {
    zh: '结构性联系能留人，也能惹官司；关键看绳子里面有没有心。37分钟。',
    en: 'Structural ties keep customers and can break the law; what counts is what is inside them. 37 minutes.',
  },
  steps: [
    {
      id: 'pack',
      title: { zh: '只卖包材', en: 'Packaging only' },
      before: { case: 'tetra_pack' },
      now: { case: 'tetra_pack' },
      look: {
        zh: '设想利乐只卖包材：产品好，价钱高，一年后留下*{retention_whole}*',
        en: 'Suppose Tetra Pak sold packaging only: good, dear, and *{retention_whole}* stay the year',
      },
      more: {
        zh: '对手便宜些，让渡价值{rival1}，我们{deliveredValue}。',
        en: 'The rival is cheaper and delivers {rival1}, we {deliveredValue}.',
      },
      note: {
        look: {
          zh: '先读图：产品这条很长，价钱那条也很长。说清楚，“只卖包材”是我们的设想；原文说市场份额远超对手，没有给出处。',
          en: 'Read the picture: a long product bar and a long money bar. Say that packaging only is our supposition; the text claims a share far above all rivals and names no source.',
        },
      },
      focus: 'value',
      minutes: 4,
      source: ['loyaltyText', 'assumption'],
    },
    {
      id: 'cut',
      title: { zh: '对手砍价：猜留存', en: 'The rival cuts: guess retention' },
      before: { case: 'tetra_pack' },
      now: { case: 'tetra_pack', rivals: CUT },
      look: {
        zh: '只靠产品：满意{meanSatisfaction}，转换成本{switchingCost}',
        en: 'Held by the product alone: satisfaction {meanSatisfaction}, switching cost {switchingCost}',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '对手砍价，让渡价值从{rival1_before_bare}到{rival1}：我们的年留存率会怎样？',
          en: 'The rival cuts its price, {rival1_before_bare} to {rival1}: what will our retention do?',
        },
        margin: 6,
      },
      told: {
        zh: '别人一砍价，留存从{retention_before_whole}掉到*{retention_whole}*',
        en: 'The rival cuts, and retention drops {retention_before_whole} to *{retention_whole}*',
      },
      more: {
        zh: '我们一点没变差，满意还是{meanSatisfaction}。',
        en: 'We are no worse than before; satisfaction is still {meanSatisfaction}.',
      },
      note: {
        look: {
          zh: '问：产品这么好，怕不怕别人砍价？',
          en: 'Ask: with a product this good, does a rival’s price cut hurt?',
        },
        ask: {
          zh: '这一题热身，方向不难。让大家说掉多少。',
          en: 'A warm-up; the direction is easy. Have them say how far it drops.',
        },
        reveal: {
          zh: '接下来两条路：把客户绑住，或者和客户长在一起。',
          en: 'Two ways from here: tie the customer up, or grow together.',
        },
      },
      focus: 'retention',
      minutes: 5,
      source: ['assumption'],
    },
    {
      id: 'tied',
      title: { zh: '先绑住：猜真忠诚', en: 'Tie them up: guess true loyalty' },
      before: { case: 'tetra_pack' },
      now: ONLY_TIED,
      look: {
        zh: '现在的转换成本{switchingCost}，真忠诚*{trueLoyalty_whole}*',
        en: 'Switching cost {switchingCost} today, true loyalty *{trueLoyalty_whole}*',
      },
      question: {
        output: 'trueLoyalty',
        shown: 'switching',
        ask: {
          zh: '设备、系统都接上，转换成本从{switchingCost_before_bare}到{switchingCost}：真忠诚会怎样？',
          en: 'Machines wired in, switching cost {switchingCost_before_bare} to {switchingCost}: and true loyalty?',
        },
        margin: 6,
      },
      told: {
        zh: '留存到了{retention_whole}，真忠诚还是*{trueLoyalty_whole}*',
        en: 'Retention is up at {retention_whole}, true loyalty still at *{trueLoyalty_whole}*',
      },
      more: {
        zh: '锁定从{lockInPart_before}到{lockInPart}：多出来的全在这里。',
        en: 'Lock-in went from {lockInPart_before} to {lockInPart}: all the gain is there.',
      },
      note: {
        look: {
          zh: '说明结构性联系：渗透到客户的业务里。原文把它放在巩固忠诚里讲。',
          en: 'Explain structural ties: being part of the customer’s own work. The text lists them as a way to secure loyalty.',
        },
        ask: {
          zh: '买得越多，依赖越大，就越忠诚吗？原文这么说，很多人会猜“跳上去”。',
          en: 'The more they buy, the more they depend, the more loyal they are? The text says so, and many will say it jumps.',
        },
        reveal: {
          zh: '依赖不是忠诚。原文自己也加了半句：“或者说客户依赖”。',
          en: 'Dependence is not loyalty. The text itself adds half a line: “or call it dependence”.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['loyaltyText', 'assumption'],
    },
    {
      id: 'grown',
      title: { zh: '长在一起：猜真忠诚', en: 'Grown together: guess true loyalty' },
      before: ONLY_TIED,
      now: { case: 'tetra_deep' },
      look: {
        zh: '只有绳子：留存{retention_whole}，好像已经到顶',
        en: 'Ties alone: retention {retention_whole}, as if there were nothing left to gain',
      },
      question: {
        output: 'trueLoyalty',
        shown: 'satisfaction',
        ask: {
          zh: '从奶源到货架一起做，满意从{meanSatisfaction_before}到{meanSatisfaction}：真忠诚会怎样？',
          en: 'Farm to shelf together, satisfaction {meanSatisfaction_before} to {meanSatisfaction}: and true loyalty?',
        },
        margin: 10,
      },
      told: {
        zh: '留存还是{retention_whole}，真忠诚从{trueLoyalty_before_whole}到*{trueLoyalty_whole}*',
        en: 'Retention still {retention_whole}, true loyalty {trueLoyalty_before_whole} to *{trueLoyalty_whole}*',
      },
      more: {
        zh: '怨气从{resentment_before}到{resentment}：绳子还在，没人觉得被绑着。',
        en: 'Resentment went from {resentment_before} to {resentment}: the ties are there, and nobody feels tied.',
      },
      note: {
        look: {
          zh: '问：留存已经这么高，还值得再投入吗？',
          en: 'Ask: with retention this high, is there any point in doing more?',
        },
        ask: {
          zh: '有人会说没空间了，猜“差不多”。先别评。',
          en: 'Some will see no room and say “about the same”. Do not comment.',
        },
        reveal: {
          zh: '留存看不出来的差别，真忠诚看得出来。蒙牛上市抱头痛哭的故事，原文也只说“据称”。',
          en: 'What retention hides, true loyalty shows. The tears at Mengniu’s listing are hearsay even in the text.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['loyaltyText', 'assumption'],
    },
    {
      id: 'loosened',
      title: { zh: '绳子松了：猜留存', en: 'Ties loosened: guess retention' },
      before: { case: 'tetra_pack', values: TIED, rivals: CUT },
      now: { case: 'tetra_pack', values: { ...TIED, ...UNTIED }, rivals: CUT },
      look: {
        zh: '只绑不爱的那家，对手在砍价：留存*{retention_whole}*，锁定{lockInPart_whole}',
        en: 'Tied but unloved, a rival cutting prices: *{retention_whole}* stay, lock-in {lockInPart_whole}',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '规矩变了不许绑，转换成本从{switchingCost_before_bare}到{switchingCost}：年留存率会怎样？',
          en: 'Tying is banned, switching cost {switchingCost_before_bare} to {switchingCost}: what will retention do?',
        },
        margin: 2,
      },
      told: {
        zh: '绳子松了，人就走：留存从{retention_before_whole}掉到*{retention_whole}*',
        en: 'The ties loosen and they go: retention {retention_before_whole} to *{retention_whole}*',
      },
      more: {
        zh: '满意没变，还是{meanSatisfaction}；真忠诚从来只有{trueLoyalty}。',
        en: 'Satisfaction is still {meanSatisfaction}; true loyalty never was more than {trueLoyalty}.',
      },
      note: {
        look: {
          zh: '对手砍着价，人还在，因为走不了。',
          en: 'The rival is cutting prices and they are still here, because they cannot leave.',
        },
        ask: {
          zh: '问：哪些绳子会被规矩、技术或者对手剪断？',
          en: 'Ask: which ties may be cut by rules, technology or a rival?',
        },
        reveal: {
          zh: '记住这个数，下一题同样松绑。',
          en: 'Remember this number; the next question loosens the same ties.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['assumption'],
    },
    {
      id: 'free',
      title: { zh: '同样松绑：猜留存', en: 'Loosened here too: guess retention' },
      before: { case: 'tetra_deep', rivals: CUT },
      now: { case: 'tetra_deep', values: UNTIED, rivals: CUT },
      look: {
        zh: '长在一起的那家，对手也在砍价：留存*{retention_whole}*，转换成本{switchingCost}',
        en: 'Grown together, the same rival cutting: *{retention_whole}* stay, switching cost {switchingCost}',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '也不许绑，转换成本从{switchingCost_before_bare}到{switchingCost}：年留存率会怎样？',
          en: 'Tying banned here too, switching cost {switchingCost_before_bare} to {switchingCost}: and retention?',
        },
        margin: 6,
      },
      told: {
        zh: '松了绑还在的，才是忠诚：留存*{retention_whole}*',
        en: 'Those who stay untied are the loyal ones: *{retention_whole}*',
      },
      more: {
        zh: '真忠诚{trueLoyalty}：绳子不在，心在。',
        en: 'True loyalty is {trueLoyalty}: the ties are gone, the heart is not.',
      },
      note: {
        look: {
          zh: '同样的绳子，不同的是服务、人和信任。',
          en: 'The ties are the same; service, people and trust are not.',
        },
        ask: {
          zh: '刚看过人走掉，请猜“差不多”的人说理由。',
          en: 'They have just seen people leave; ask those who said “about the same” for a reason.',
        },
        reveal: {
          zh: '两家并排说：留存一样高的时候，差别一点也看不出来。',
          en: 'Tell both side by side: while retention was the same, nothing showed the difference.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['assumption'],
    },
    {
      id: 'fined',
      title: { zh: '绑住也可能违法', en: 'Ties can break the law' },
      before: { case: 'tetra_deep' },
      now: { case: 'tetra_deep' },
      look: {
        zh: '2016年，利乐被罚6.677亿元：占支配地位还绑客户，可能违法',
        en: 'Tetra Pak, 2016: fined RMB 667.7 million; tying customers can break the law',
      },
      note: {
        look: {
          zh: '原文没提这件事：搭售、限制原纸供应商、排他性忠诚折扣，涉及2009到2013年，据报道。请大家写下：我们的哪一根绳子，客户知道了会不高兴？',
          en: 'The text leaves this out: tying, restricting paper suppliers, exclusionary loyalty discounts, 2009 to 2013, as reported. Have them write: which tie of ours would annoy customers if they knew?',
        },
      },
      minutes: 4,
      source: ['tetraPak2016'],
    },
  ],
};
