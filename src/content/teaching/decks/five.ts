import type { Deck, Stand } from '../step';
import type { ParameterId } from '../../../model/parameters';

/**
 * A firm without rivals whose customers cannot do without: who stays is exactly who does not have to leave. What it
 * cost to win them is spent and left out, as in the article.
 */
const churning = (rate: number, values: Partial<Record<ParameterId, number>> = {}): Stand => ({
  case: 'baseline',
  values: { acquisitionCost: 0, doNothingValue: -100, involuntaryChurn: rate, ...values },
  rivals: [],
});
const TEN = churning(0.1);
const FIVE = churning(0.05);

/** Margins are a quarter of what stands before: “jumps up” is the 25% that the sentence promises. */
export const five: Deck = {
  id: 'five',
  title: { zh: '5%的真相', en: 'The truth about 5%' },
  about: {
    zh: '流失降5%，利润多25%到85%？什么时候是，什么时候不是。36分钟。',
    en: '5% less churn, 25% to 85% more profit? When it is so, and when not. 36 minutes.',
  },
  steps: [
    {
      id: 'claim',
      title: { zh: '一句名言', en: 'A famous sentence' },
      before: TEN,
      now: TEN,
      look: {
        zh: '流失率降低5%，利润就多25%到85%？先问：是哪一个5%？',
        en: '5% less churn, 25% to 85% more profit? Ask first: 5% of what?',
      },
      more: {
        zh: '这家企业每年流失{param_involuntaryChurn}，平均留{expectedLifetime}，一位客户值{lifetimeValue}。',
        en: 'This firm loses {param_involuntaryChurn} a year; customers stay {expectedLifetime} on average and are worth {lifetimeValue}.',
      },
      note: {
        look: {
          zh: '请一位用自己的话解释这句话，再问第二位。多半会听到两种5%。先不评，写在白板上。没有对手，也没有获客成本，只看流失。',
          en: 'Have one person explain the sentence, then another; you will mostly hear two kinds of 5%. Write both up without comment. There are no rivals and no acquisition cost here, only churn.',
        },
      },
      focus: 'money',
      minutes: 5,
      source: ['loyaltyText', 'reichheldSasser1990'],
    },
    {
      id: 'literal',
      title: { zh: '照字面：猜终身价值', en: 'Read literally: guess lifetime value' },
      before: TEN,
      now: churning(0.095),
      look: {
        zh: '流失率{param_involuntaryChurn}，终身价值*{lifetimeValue}*：照字面，少5%',
        en: 'Churn {param_involuntaryChurn}, lifetime value *{lifetimeValue}*: literally, take 5% off churn',
      },
      question: {
        output: 'lifetimeValue',
        shown: 'retention',
        ask: {
          zh: '流失率从{param_involuntaryChurn_before}降到{param_involuntaryChurn}，正好少5%：终身价值会怎样？',
          en: 'Churn {param_involuntaryChurn_before} to {param_involuntaryChurn}, exactly 5% less: what will lifetime value do?',
        },
        margin: 195,
      },
      told: {
        zh: '只多*{lifetimeValue_size}*：照字面读，离25%还远',
        en: 'Just *{lifetimeValue_size}* more: read literally, it is far from 25%',
      },
      more: {
        zh: '终身价值从{lifetimeValue_before}到{lifetimeValue}。按字面只值2%到5%，这是我们算的。',
        en: 'Lifetime value went from {lifetimeValue_before} to {lifetimeValue}. Read literally it is worth 2% to 5%, by our calculation.',
      },
      note: {
        look: {
          zh: '在白板上算：百分之十的百分之五，是半个百分点。',
          en: 'Work it out on the board: five per cent of ten per cent is half a point.',
        },
        ask: {
          zh: '三档的边界就是那句话承诺的四分之一。信那句话的人会猜“跳上去”。',
          en: 'The borders of the bands are the quarter that the sentence promises. Those who trust it will say it jumps.',
        },
        reveal: {
          zh: '原文照抄成“5%”，少了三个字：“百分点”。',
          en: 'Copied as “5%”, the sentence lost a word: points.',
        },
      },
      focus: 'money',
      minutes: 6,
      source: ['reichheldSasser1990', 'computation'],
    },
    {
      id: 'points',
      title: { zh: '五个百分点：猜终身价值', en: 'Five points: guess lifetime value' },
      before: TEN,
      now: FIVE,
      look: {
        zh: '1990年那篇文章降的是五个百分点：现在平均留{expectedLifetime}',
        en: 'The article of 1990 took off five points: customers now stay {expectedLifetime}',
      },
      question: {
        output: 'lifetimeValue',
        shown: 'retention',
        ask: {
          zh: '流失率从{param_involuntaryChurn_before}降到{param_involuntaryChurn}，少了一半：终身价值会怎样？',
          en: 'Churn {param_involuntaryChurn_before} to {param_involuntaryChurn}, cut in half: what will lifetime value do?',
        },
        margin: 195,
      },
      told: {
        zh: '平均多留{expectedLifetime_size}，终身价值多*{lifetimeValue_size}*',
        en: 'They stay {expectedLifetime_size} longer, and are worth *{lifetimeValue_size}* more',
      },
      more: {
        zh: '留得久翻了一倍，价值没有翻倍：远的钱要打折。',
        en: 'The stay doubled, the value did not: far-away money is discounted.',
      },
      note: {
        look: {
          zh: '说明出处：这是个思想实验，算的是一位客户一辈子的利润。正文我们只读过摘录，图表是凭记忆说的。',
          en: 'Name the source: a thought experiment on the profit of a customer’s whole life. We have read an excerpt; what we say of its chart is from memory.',
        },
        ask: {
          zh: '上一题刚说不值，有人会猜“差不多”。问：人均留多久？',
          en: 'After the last answer some will say “about the same”. Ask: how long does each stay now?',
        },
        reveal: {
          zh: '这样读，那句话能成立。但25%到85%不是量出来的范围：同一篇文章里，一家信用卡公司75%，另一家125%。',
          en: 'Read like this the sentence can hold. But 25% to 85% is no measured range: in the same article one card issuer has 75%, another 125%.',
        },
      },
      focus: 'money',
      minutes: 6,
      source: ['reichheldSasser1990', 'reichheld1996', 'loyaltyMyths'],
    },
    {
      id: 'soon',
      title: { zh: '只算头两年：猜利润', en: 'The first two years: guess profit' },
      before: churning(0.1, { horizon: 2 }),
      now: churning(0.05, { horizon: 2 }),
      look: {
        zh: '只看头两年：一位客户带来*{lifetimeValueFinite}*',
        en: 'Count the first two years only: a customer brings *{lifetimeValueFinite}*',
      },
      question: {
        output: 'lifetimeValueFinite',
        shown: 'retention',
        ask: {
          zh: '同样从{param_involuntaryChurn_before}降到{param_involuntaryChurn}，只算头两年：一位客户的利润会怎样？',
          en: 'Again {param_involuntaryChurn_before} to {param_involuntaryChurn}, the first two years only: what will profit do?',
        },
        margin: 49,
      },
      told: {
        zh: '头两年只多*{lifetimeValueFinite_size}*：好处都在后面',
        en: 'Only *{lifetimeValueFinite_size}* more in two years: the gain lies further on',
      },
      more: {
        zh: '一辈子多{lifetimeValue_size}，头两年只见到{lifetimeValueFinite_size}。谁按年度考核，谁就不会做。',
        en: 'Over a life it is {lifetimeValue_size}, in two years {lifetimeValueFinite_size}. Nobody who is judged by the year will do it.',
      },
      note: {
        look: {
          zh: '问：你们的预算看几年？',
          en: 'Ask: over how many years does your budget look?',
        },
        ask: {
          zh: '常见的误会：把终身利润当成今年的利润。请财务的同事先说。',
          en: 'The usual mistake: taking lifetime profit for this year’s. Let somebody from finance speak first.',
        },
        reveal: {
          zh: '同一个决定，看两年几乎没用，看一辈子很值。争的不是数，是看多远。',
          en: 'One decision, nearly worthless over two years and well worth it over a life. The quarrel is about the horizon.',
        },
      },
      focus: 'money',
      minutes: 6,
      source: ['computation', 'assumption'],
    },
    {
      id: 'leaky',
      title: { zh: '漏得多的桶：猜终身价值', en: 'A leaky bucket: guess lifetime value' },
      before: churning(0.3),
      now: churning(0.25),
      look: {
        zh: '换一家漏得多的：每年流失{param_involuntaryChurn}，终身价值*{lifetimeValue}*',
        en: 'A leakier firm: {param_involuntaryChurn} lost a year, lifetime value *{lifetimeValue}*',
      },
      question: {
        output: 'lifetimeValue',
        shown: 'retention',
        ask: {
          zh: '也降五个百分点，从{param_involuntaryChurn_before}到{param_involuntaryChurn}：终身价值会怎样？',
          en: 'Five points here too, {param_involuntaryChurn_before} to {param_involuntaryChurn}: what will lifetime value do?',
        },
        margin: 85,
      },
      told: {
        zh: '同样五个百分点，这里只多*{lifetimeValue_size}*',
        en: 'The same five points bring only *{lifetimeValue_size}* here',
      },
      more: {
        zh: '平均留存只从{expectedLifetime_before_bare}到{expectedLifetime}：漏得越多，同样几点越不值。',
        en: 'The average stay went only from {expectedLifetime_before_bare} to {expectedLifetime}: the leakier, the less the same points are worth.',
      },
      note: {
        look: {
          zh: '一篇汇总文章说，自称满意的客户每年也走掉15%到40%：三成不稀奇。',
          en: 'A digest says 15% to 40% of those who call themselves satisfied still leave each year: three in ten is nothing unusual.',
        },
        ask: {
          zh: '直觉是漏得多的补起来更值。让两边各说一句。',
          en: 'Intuition says a leakier bucket gains more from mending. Hear one line from each side.',
        },
        reveal: {
          zh: '好企业补最后几个点最值。所以那句话的25%，只在流失本来就低的地方成立。',
          en: 'The last points are worth most where churn is already low; only there does the 25% hold.',
        },
      },
      focus: 'money',
      minutes: 5,
      source: ['computation', 'bpir'],
    },
    {
      id: 'price',
      title: { zh: '留住人要花钱：猜终身价值', en: 'Keeping costs money: guess lifetime value' },
      before: TEN,
      now: churning(0.05, { leverCost: 75 }),
      look: {
        zh: '回到流失{param_involuntaryChurn}的那家：终身价值*{lifetimeValue}*，留人的钱还没算',
        en: 'Back to {param_involuntaryChurn} churn: lifetime value *{lifetimeValue}*, and nothing spent on keeping yet',
      },
      question: {
        output: 'lifetimeValue',
        shown: 'retention',
        ask: {
          zh: '流失率降到{param_involuntaryChurn}，每位客户花{param_leverCost}：终身价值会怎样？',
          en: 'Churn down to {param_involuntaryChurn}, at {param_leverCost} a customer: what will lifetime value do?',
        },
        margin: 195,
      },
      told: {
        zh: '人留住了，钱亏了：终身价值少了*{lifetimeValue_size}*',
        en: 'Customers kept, money lost: lifetime value is down by *{lifetimeValue_size}*',
      },
      more: {
        zh: '留存还是从{retention_before}到{retention}：那句话里没有这笔钱。',
        en: 'Retention still went from {retention_before} to {retention}: the sentence leaves this money out.',
      },
      note: {
        look: {
          zh: '问：会员礼、专线、上门，一位客户一年要花多少？请大家报数。',
          en: 'Ask what gifts, hotlines and visits cost per customer and year; collect some numbers.',
        },
        ask: {
          zh: '多数人只看流失减半，会猜“跳上去”。提醒：这笔钱花在每一位客户身上，也包括本来就不走的。',
          en: 'Most see only the halved churn and say it jumps. Hint: the money goes to every customer, also those who would have stayed.',
        },
        reveal: {
          zh: '老客户不一定更省、更愿推荐、更肯多付，有研究没有发现这些。下次听到那句话，先问三件事：哪个5%，看几年，花多少。',
          en: 'Nor do old customers always cost less, recommend or pay more; one study found no sign of it. Next time, ask three things: which 5%, over how many years, at what cost.',
        },
      },
      focus: 'money',
      minutes: 5,
      source: ['reinartzKumar2002', 'computation'],
    },
    {
      id: 'yours',
      title: { zh: '你们的三个数', en: 'Three numbers of yours' },
      before: FIVE,
      now: FIVE,
      look: {
        zh: '写下你们的三个数：流失多少，看几年，多留一位要花多少',
        en: 'Write three numbers of yours: churn, years you count, cost of keeping one more',
      },
      note: {
        look: {
          zh: '安静写一分钟。写不出流失率的人最多，这本身就是要做的第一件事。',
          en: 'A minute of silence to write. Most cannot name their churn, which is the first thing to find out.',
        },
      },
      minutes: 3,
    },
  ],
};
