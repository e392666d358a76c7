import { caseById } from '../../cases';
import type { Deck, Stand } from '../step';

/** The well-loved shop while it is still the only one at the gate. */
export const LOVED_ALONE: Stand = { case: 'shop_loved', rivals: caseById('shop_only')?.set.alternatives ?? [] };

export const shop: Deck = {
  id: 'shop',
  title: { zh: '便利店陷阱', en: 'The corner-shop trap' },
  about: {
    zh: '黏，不等于忠：隔壁开一家店就看出来。36分钟。',
    en: 'Sticky is not loyal, and a shop next door shows it. 36 minutes.',
  },
  steps: [
    {
      id: 'only',
      title: { zh: '门口只有一家', en: 'The only shop' },
      before: { case: 'shop_only' },
      now: { case: 'shop_only' },
      look: {
        zh: '门口只有这一家：满意{meanSatisfaction}，一年后还留下*{retention_whole}*',
        en: 'The only shop at the gate: satisfaction {meanSatisfaction}, yet *{retention_whole}* stay the year',
      },
      more: {
        zh: '留下的{retention}里，{captivePart}是“无替代”：没有别处可去。',
        en: 'Of the {retention} who stay, {captivePart} are “no alternative”: there is nowhere else to go.',
      },
      note: {
        look: {
          zh: '先带大家读图：上面是得到的减付出的，红线往下走到满意，再走到留存。然后问：满意这么低，为什么人还在？等两三个回答，先不评对错。',
          en: 'Read the picture first: gets minus gives on top, then the red line down to satisfaction and on to retention. Ask: so unhappy, why are they still here? Wait for two or three answers and judge none.',
        },
      },
      focus: 'retention',
      minutes: 4,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'neglect',
      title: { zh: '老板不上心：猜留存', en: 'The owner stops caring: guess retention' },
      before: { case: 'shop_only' },
      now: { case: 'shop_only', values: { productValue: 35, serviceValue: 25, personnelValue: 30 } },
      look: {
        zh: '现在的产品、服务、人员只有这么长：假如老板更不上心',
        en: 'Product, service and people are this short already: suppose the owner cares even less',
      },
      question: {
        output: 'retention',
        shown: 'satisfaction',
        ask: {
          zh: '老板更不上心，满意从{meanSatisfaction_before}掉到{meanSatisfaction}：年留存率会怎样？',
          en: 'The owner cares less, satisfaction drops {meanSatisfaction_before} to {meanSatisfaction}: what will retention do?',
        },
        margin: 4,
      },
      told: {
        zh: '满意少了{meanSatisfaction_size}分，人还是走不开：留存*{retention_whole}*',
        en: '{meanSatisfaction_size} points less satisfied, and they still stay: *{retention_whole}*',
      },
      more: {
        zh: '态度从{attitude_before}掉到{attitude}。留存好看，不等于没事。',
        en: 'Attitude fell from {attitude_before} to {attitude}. Retention looks fine; the firm is not.',
      },
      note: {
        look: {
          zh: '指着三条蓝条说：老板要偷懒了。翻页前先别讲结果。',
          en: 'Point at the three blue bars: the owner is about to let go. Give no hint before turning the page.',
        },
        ask: {
          zh: '先请大家自己想十秒，再举手。多数人会猜“掉下去”：满意少了这么多。请一位猜“差不多”的人说理由。',
          en: 'Ten silent seconds, then hands. Most will say it drops, since satisfaction fell so far. Ask somebody who said “about the same” for a reason.',
        },
        reveal: {
          zh: '有人叫他们“人质”：不满意，可走不了。问：哪些行业是这样？有人问四级台阶为什么反而升了：台阶是和曲线值比的，曲线值掉了，没变的关系利益就显得高。',
          en: 'They have been called hostages: unhappy, but unable to leave. Ask: in which trades is it like this? If asked why the four steps rise: they are measured from the curve value, and beside one that fell, unchanged benefits stand higher.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['jonesSasser1995', 'assumption'],
    },
    {
      id: 'rival',
      title: { zh: '隔壁新开一家：猜留存', en: 'A rival next door: guess retention' },
      before: { case: 'shop_only' },
      now: { case: 'shop_rival' },
      look: {
        zh: '店还是老样子，隔壁在装修：看清现在的满意{meanSatisfaction}、态度{attitude}',
        en: 'Builders are in next door: note satisfaction {meanSatisfaction} and attitude {attitude} as they are',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '新店开张：它的让渡价值{rival2}，我们{deliveredValue}；年留存率会怎样？',
          en: 'The new shop delivers {rival2}, ours {deliveredValue}: what will yearly retention do?',
        },
        margin: 4,
      },
      told: {
        zh: '店一点没变，人走光了：留存从{retention_before_whole}到*{retention_whole}*',
        en: 'Ours is as it was, and everyone is gone: {retention_before_whole} to *{retention_whole}*',
      },
      more: {
        zh: '态度还是{attitude}，真忠诚本来就只有{trueLoyalty_before}：他们不是变心，是从来没有过心。',
        en: 'Attitude is still {attitude}, and true loyalty was {trueLoyalty_before} all along: no change of heart, there never was one.',
      },
      note: {
        look: {
          zh: '提醒大家：满意和态度这两个数，等会儿会不会变？记在纸上。',
          en: 'Ask everybody to write the two numbers down: will satisfaction and attitude change?',
        },
        ask: {
          zh: '方向多半猜得对，要追问的是掉多少：请几个人报个数。常见的误会是以为老顾客会念旧。',
          en: 'Most get the direction; ask how far, and have some say a number. The usual mistake: old customers will stay out of habit.',
        },
        reveal: {
          zh: '停三秒，让数字自己说话。再说：从前的高留存是没得选，不是忠诚。这是原文里的小故事，不是调查。',
          en: 'Wait three seconds. Then: the old retention was lack of choice, not loyalty. This is a little story from the text, not a survey.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'cut',
      title: { zh: '大降价：猜留存', en: 'A deep price cut: guess retention' },
      before: { case: 'shop_rival' },
      now: { case: 'shop_rival', values: { moneyCost: 40 } },
      look: {
        zh: '人走光了，老店打算大降价：先看货币成本这一行',
        en: 'Everyone gone, the old shop plans a deep cut: look at the money row first',
      },
      question: {
        output: 'retention',
        shown: 'satisfaction',
        ask: {
          zh: '大降价，满意从{meanSatisfaction_before}升到{meanSatisfaction}：年留存率会怎样？',
          en: 'Prices cut, satisfaction up {meanSatisfaction_before} to {meanSatisfaction}: what will retention do?',
        },
        margin: 10,
      },
      told: {
        zh: '满意多了{meanSatisfaction_size}分，人没有回来：留存*{retention_whole}*',
        en: '{meanSatisfaction_size} points more satisfied, and nobody is back: *{retention_whole}*',
      },
      more: {
        zh: '新店{rival2}，我们{deliveredValue}：顾客比的不是昨天的我们，是隔壁。',
        en: 'They deliver {rival2}, we {deliveredValue}: customers compare us with next door, not with yesterday.',
      },
      note: {
        look: {
          zh: '只说老板要降价，别的不动。',
          en: 'Say only that the owner will cut prices and change nothing else.',
        },
        ask: {
          zh: '满意升了这么多，多数人会猜“跳上去”。请两边各一位说理由，再翻页。',
          en: 'Satisfaction rises so much that most will say it jumps. Hear one reason from each side, then turn the page.',
        },
        reveal: {
          zh: '满意是和期望比，留存是和别家比。问：你们的满意度调查，问过别家吗？',
          en: 'Satisfaction compares with expectation, retention with the rivals. Ask: does your own survey ask about rivals?',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['assumption'],
    },
    {
      id: 'hearts',
      title: { zh: '换一种过去：猜真忠诚', en: 'Another past: guess true loyalty' },
      before: { case: 'shop_only' },
      now: LOVED_ALONE,
      look: {
        zh: '倒回去，门口还是只有一家：真忠诚*{trueLoyalty_whole}*',
        en: 'Back to the only shop at the gate: true loyalty *{trueLoyalty_whole}*',
      },
      question: {
        output: 'trueLoyalty',
        shown: 'satisfaction',
        ask: {
          zh: '老板热心，街坊都熟，满意{meanSatisfaction}，仍只有一家：真忠诚会怎样？',
          en: 'A warm owner, satisfaction {meanSatisfaction}, still the only shop: what will true loyalty do?',
        },
        margin: 6,
      },
      told: {
        zh: '留存只从{retention_before_whole}到{retention_whole}，真忠诚从{trueLoyalty_before_whole}到*{trueLoyalty_whole}*',
        en: 'Retention {retention_before_whole} to {retention_whole}, true loyalty {trueLoyalty_before_whole} to *{trueLoyalty_whole}*',
      },
      more: {
        zh: '只看留存，两家店一模一样。差别要等对手来了才看得见。',
        en: 'By retention alone the two shops look the same. The difference shows only when a rival comes.',
      },
      note: {
        look: {
          zh: '说明真忠诚怎么量：更好的对手来了，说走就能走，还是留下的人。',
          en: 'Explain how true loyalty is measured: those who stay although a better rival came and leaving is free.',
        },
        ask: {
          zh: '问：没有对手，用心还有用吗？有人会说反正留存已经到顶。',
          en: 'Ask: with no rival, is care of any use? Some will say retention is at its top anyway.',
        },
        reveal: {
          zh: '留存这个数看不出忠诚。“忠诚必有黏性”在这里由定义成立，换一种定义未必，说清楚。',
          en: 'Retention does not show loyalty. That loyalty implies stickiness holds here by definition; with another definition it may not. Say so.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'again',
      title: { zh: '同一家新店：猜留存', en: 'The same new shop: guess retention' },
      before: LOVED_ALONE,
      now: { case: 'shop_loved' },
      look: {
        zh: '热心的老店：让渡价值{deliveredValue}，态度{attitude}；隔壁又在装修',
        en: 'The warm shop: delivered value {deliveredValue}, attitude {attitude}; builders are in next door',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '新店让渡价值{rival2}，比我们的{deliveredValue}还高：年留存率会怎样？',
          en: 'The new shop delivers {rival2}, more than our {deliveredValue}: what will retention do?',
        },
        margin: 10,
      },
      told: {
        zh: '新店略胜一点，人大多没走：从{retention_before_whole}到*{retention_whole}*',
        en: 'The new shop is a bit better, most stay: {retention_before_whole} to *{retention_whole}*',
      },
      more: {
        zh: '不再搜索的有{noSearchProbability}：他们根本没去隔壁比。',
        en: '{noSearchProbability} no longer search: they never went next door to compare.',
      },
      note: {
        look: {
          zh: '提醒：同一家新店，上一次把人全带走了。',
          en: 'Remind them: the same new shop took everyone last time.',
        },
        ask: {
          zh: '刚看过人走光，很多人会猜“掉下去”。问：这一次哪里不一样？',
          en: 'Having just seen everyone leave, many will say it drops. Ask: what is different this time?',
        },
        reveal: {
          zh: '把两次揭晓并排说一遍：同一个对手，两种过去。这个结局是我们的设想。',
          en: 'Tell both reveals side by side: one rival, two pasts. This ending is our supposition.',
        },
      },
      focus: 'retention',
      minutes: 4,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'yours',
      title: { zh: '写下你的一位客户', en: 'One customer of yours' },
      before: { case: 'shop_loved' },
      now: { case: 'shop_loved' },
      look: {
        zh: '你的客户里，谁只是没得选？写下一个名字，和明天要做的一件事',
        en: 'Which of your customers just has no choice? Write a name, and one thing to do tomorrow',
      },
      note: {
        look: {
          zh: '安静写两分钟，不收。愿意的人念一句。最后给出二维码，让大家带走这一课。',
          en: 'Two minutes of silence to write; nothing is collected. Whoever likes reads one line. End with the code to take the lesson home.',
        },
      },
      minutes: 4,
    },
  ],
};
