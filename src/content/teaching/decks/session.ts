import type { Deck } from '../step';
import { LOVED_ALONE } from './shop';

/** A whole session of an hour and a half; the minutes of its steps add up to 90. */
export const session: Deck = {
  id: 'session',
  title: { zh: '一堂90分钟的课', en: 'A session of 90 minutes' },
  about: {
    zh: '从一张图讲到自己的公司：猜五回，再分组动手。90分钟。',
    en: 'From one picture to your own firm: five guesses, then work in groups. 90 minutes.',
  },
  steps: [
    {
      id: 'arrive',
      title: { zh: '入场', en: 'Arrive' },
      before: { case: 'opening' },
      now: { case: 'opening' },
      look: {
        zh: '扫码，一起猜；手机上的东西，一样也不会自己发出去',
        en: 'Scan the code and guess along; your phone sends nothing by itself',
      },
      note: {
        look: {
          zh: '二维码已经在屏幕上，等大家坐下；再按一下翻页笔，它就收起（Q键再放）。说清楚：这个页面不会往外发任何东西，猜的答案要自己念出来或者贴出来。没有手机的举手就行。',
          en: 'The code is on the screen while people sit down; the next click puts it away (key Q brings it back). Say that the page sends nothing: a guess leaves the phone only when it is read out or pasted. Without a phone, hands will do.',
        },
      },
      minutes: 5,
      opens: 'qr',
    },
    {
      id: 'gets',
      title: { zh: '一张图：得到的', en: 'One picture: what they get' },
      before: { case: 'opening' },
      now: { case: 'opening' },
      look: {
        zh: '得到的：产品、服务、人员、形象，加起来*{totalCustomerValue}*',
        en: 'What customers get: product, service, people, image, in all *{totalCustomerValue}*',
      },
      note: {
        look: {
          zh: '横着念：条越长，贡献越多；单位是分。问：你们公司哪一条最长？空心的一截是形象里的影子，拖不动。',
          en: 'Read across: the longer the bar, the more it gives, in points. Ask: which is longest in your firm? The hollow piece of image mirrors the others and cannot be dragged.',
        },
      },
      focus: 'value',
      minutes: 3,
      source: ['kotler', 'loyaltyText', 'assumption'],
    },
    {
      id: 'gives',
      title: { zh: '一张图：付出的', en: 'One picture: what they give' },
      before: { case: 'opening' },
      now: { case: 'opening' },
      look: {
        zh: '付出的不只是钱：还有时间、体力、精神，一共*{totalCustomerCost}*',
        en: 'They give more than money: time, effort and worry as well, in all *{totalCustomerCost}*',
      },
      note: {
        look: {
          zh: '问：上一次生气地离开一家店，是因为钱吗？等两个回答。成本这四条越短越好。',
          en: 'Ask: the last time you left a shop in anger, was it about money? Wait for two answers. The shorter these four, the better.',
        },
      },
      focus: 'value',
      minutes: 2,
      source: ['kotler', 'loyaltyText', 'assumption'],
    },
    {
      id: 'net',
      title: { zh: '一张图：一路走到钱', en: 'One picture: on to the money' },
      before: { case: 'opening' },
      now: { case: 'opening' },
      look: {
        zh: '相减剩{deliveredValue}；顺着红线走：满意、态度、留存，最后值*{lifetimeValue}*',
        en: 'That leaves {deliveredValue}; follow the red line to satisfaction, retention and *{lifetimeValue}*',
      },
      note: {
        look: {
          zh: '用手指跟着红线走一遍，每到一站说一句话。最后说：数字是示例，模型讲的是方向，不是预报。',
          en: 'Follow the red line with your finger, one sentence a station. Then: the numbers are examples; the model shows directions and is no forecast.',
        },
      },
      focus: 'money',
      minutes: 2,
      source: ['assumption'],
    },
    {
      id: 'play',
      title: { zh: '两人一组，随便拖', en: 'Free play in pairs' },
      before: { case: 'opening' },
      now: { case: 'opening' },
      look: {
        zh: '两人一部手机，随便拖：拖哪一条，钱动得最多？',
        en: 'Two to a phone, drag anything: which bar moves the money most?',
      },
      note: {
        look: {
          zh: '不布置任务，也别替人动手。走一圈，只问一句：你原来以为会怎样？最后一分钟，请两组各说一个没想到的。',
          en: 'Set no task and touch nobody’s phone. Walk round and ask only: what did you expect? In the last minute, two pairs tell what surprised them.',
        },
      },
      minutes: 8,
    },
    {
      id: 'product',
      title: { zh: '新产品：猜态度', en: 'New dishes: guess attitude' },
      before: { case: 'kfc_before' },
      now: { case: 'kfc_before', values: { productValue: 68 } },
      look: {
        zh: '设想肯德基只卖标准菜单：满意{meanSatisfaction}，态度*{attitude}*',
        en: 'Suppose KFC never left its standard menu: satisfaction {meanSatisfaction}, attitude *{attitude}*',
      },
      question: {
        output: 'attitude',
        shown: 'satisfaction',
        ask: {
          zh: '新品不断，产品评分加{param_productValue_size}，满意多{meanSatisfaction_size}分：态度忠诚会怎样？',
          en: 'New dishes: product {param_productValue_by}, satisfaction {meanSatisfaction_by}: what will attitude do?',
        },
        margin: 6,
      },
      told: {
        zh: '满意多了{meanSatisfaction_size}分，态度只多*{attitude_size}*：还没到起飞线',
        en: 'Satisfaction {meanSatisfaction_by}, attitude only *{attitude_by}*: short of take-off',
      },
      more: {
        zh: '留存却从{retention_before}升到{retention}：和别家比，东西确实好了。喜欢是另一回事。',
        en: 'Yet retention rose from {retention_before} to {retention}: compared with rivals the food is better. Liking is another matter.',
      },
      note: {
        look: {
          zh: '原文说肯德基的产品从15种加到近百种，没有另外查证；菜单没变只是设想。',
          en: 'The text says KFC went from 15 products to nearly 100, unchecked; the unchanged menu is imagined.',
        },
        ask: {
          zh: '一分钟安静，先自己猜；看完票数，和邻座谈两分钟，再猜一次。满意涨这么多，多数人会猜“跳上去”。',
          en: 'A silent minute to guess; show the count; two minutes with a neighbour; guess again. Satisfaction rises so much that most will say it jumps.',
        },
        reveal: {
          zh: '看满意落在哪两条虚线之间：中间一段，曲线几乎不动。这是对个人的假设，公开问卷里没看出来。',
          en: 'See between which dotted lines it lands: there the curve hardly moves. This is a hypothesis about individuals; public surveys do not show it.',
        },
      },
      focus: 'attitude',
      minutes: 7,
      source: ['loyaltyText', 'assumption'],
    },
    {
      id: 'queue',
      title: { zh: '排队点餐：猜留存', en: 'The queue: guess retention' },
      before: { case: 'mcd_queue' },
      now: { case: 'mcd_preorder' },
      look: {
        zh: '麦当劳高峰排队：时间和精神两行这么长，满意只有{meanSatisfaction}',
        en: 'The rush at McDonald’s: long bars of time and worry, satisfaction only {meanSatisfaction}',
      },
      question: {
        output: 'retention',
        shown: 'satisfaction',
        ask: {
          zh: '价钱没动，排队先点餐，满意从{meanSatisfaction_before}到{meanSatisfaction}：年留存率会怎样？',
          en: 'Orders taken in the queue, satisfaction {meanSatisfaction_before} to {meanSatisfaction}: what will retention do?',
        },
        margin: 6,
      },
      told: {
        zh: '一分钱没降，留存从{retention_before_whole}跳到*{retention_whole}*',
        en: 'Not a cent off the price, and retention jumps {retention_before_whole} to *{retention_whole}*',
      },
      more: {
        zh: '让渡价值从{deliveredValue_before_bare}到{deliveredValue}，对手是{rival1}：从落后变成领先。',
        en: 'Delivered value went from {deliveredValue_before_bare} to {deliveredValue}, with rivals at {rival1}: from behind to ahead.',
      },
      note: {
        look: {
          zh: '问：这两条里，哪一条你能不花钱就减短？',
          en: 'Ask: which of the two could you shorten without spending money?',
        },
        ask: {
          zh: '上一题刚吃过亏，有人会猜“差不多”。提醒：留存不只看喜欢，还看和别家比。',
          en: 'After the last answer some will say “about the same”. Hint: retention is not only liking but also comparing.',
        },
        reveal: {
          zh: '时间和精神也是价钱。做法出自原文，效果大小是示例。',
          en: 'Time and worry are a price too. The practice comes from the text; the size of its effect is only an example.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['loyaltyText', 'assumption'],
    },
    {
      id: 'repair',
      title: { zh: '出错又补好：猜留存', en: 'A failure put right: guess retention' },
      before: { case: 'ibm_none' },
      now: { case: 'ibm_great' },
      look: {
        zh: '从没出过问题的客户：满意{meanSatisfaction}，一年后留下*{retention_whole}*',
        en: 'Customers who never had a problem: satisfaction {meanSatisfaction}, *{retention_whole}* stay the year',
      },
      question: {
        output: 'retention',
        shown: 'satisfaction',
        ask: {
          zh: '出了小错又圆满解决，满意从{meanSatisfaction_before}升到{meanSatisfaction}：年留存率会怎样？',
          en: 'A slip superbly put right, satisfaction {meanSatisfaction_before} to {meanSatisfaction}: and retention?',
        },
        margin: 3,
      },
      told: {
        zh: '更满意了，人没有多留：留存还是*{retention_whole}*',
        en: 'More satisfied, and no more of them stay: retention is *{retention_whole}*',
      },
      more: {
        zh: '能变成忠诚的满意度只有{meanSatisfactionForLoyalty}：惊喜没有传过去。',
        en: 'The satisfaction that reaches loyalty is only {meanSatisfactionForLoyalty}: the delight does not get through.',
      },
      note: {
        look: {
          zh: '这是对照组。请大家记住两个数。',
          en: 'This is the control group. Have them remember both numbers.',
        },
        ask: {
          zh: '原文引IBM调查：解决得圆满，客户比没出过问题更满意。问：更满意，就更会留下吗？',
          en: 'The text quotes an IBM survey: after a problem well solved, customers are happier than without one. Ask: do happier ones stay, too?',
        },
        reveal: {
          zh: '那份调查没有找到出处。元分析：满意上看得到，再买和口碑上看不出，还要错得轻、又是第一次。别为了补救制造差错。换到原文视角，再看一遍。',
          en: 'The survey could not be traced. A meta-analysis finds the effect in satisfaction, not in repurchase or word of mouth, and only for mild first failures. Never plan one. Switch to the view of the text and look again.',
        },
      },
      focus: 'retention',
      minutes: 7,
      source: ['loyaltyText', 'deMatos2007', 'magnini2007'],
    },
    {
      id: 'shop',
      title: { zh: '黏，不等于忠', en: 'Sticky is not loyal' },
      before: { case: 'shop_only' },
      now: { case: 'shop_only' },
      look: {
        zh: '门口只有一家店：满意{meanSatisfaction}，一年后还留下*{retention_whole}*',
        en: 'The only shop at the gate: satisfaction {meanSatisfaction}, yet *{retention_whole}* stay the year',
      },
      note: {
        look: {
          zh: '问：他们忠诚吗？请两边各一位说。指给大家看：态度这么低，转换成本也不高，可人还在。',
          en: 'Ask: are they loyal? Hear one from each side. Point out: attitude is low, switching costs little, yet they are here.',
        },
      },
      focus: 'retention',
      minutes: 3,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'rival',
      title: { zh: '隔壁新开一家：猜留存', en: 'A rival next door: guess retention' },
      before: { case: 'shop_only' },
      now: { case: 'shop_rival' },
      look: {
        zh: '店还是老样子，隔壁在装修：看清满意{meanSatisfaction}、态度{attitude}',
        en: 'Builders are in next door: note satisfaction {meanSatisfaction} and attitude {attitude}',
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
        zh: '态度还是{attitude}，真忠诚本来就只有{trueLoyalty_before}。',
        en: 'Attitude is still {attitude}, and true loyalty was {trueLoyalty_before} all along.',
      },
      note: {
        look: {
          zh: '让大家记下这两个数，看等会儿动不动。',
          en: 'Have them write both numbers down, to see whether they move.',
        },
        ask: {
          zh: '方向多半猜得对，请几个人报掉多少。常见的误会：老顾客会念旧。',
          en: 'Most get the direction; have some say how far. The usual mistake: old customers stay out of habit.',
        },
        reveal: {
          zh: '停三秒。高留存原来是没得选。原文里的小故事，不是调查。',
          en: 'Wait three seconds. The high retention was lack of choice. A little story from the text, not a survey.',
        },
      },
      focus: 'retention',
      minutes: 7,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'loved',
      title: { zh: '换一种过去：猜留存', en: 'Another past: guess retention' },
      before: LOVED_ALONE,
      now: { case: 'shop_loved' },
      look: {
        zh: '换一种过去，老板热心，街坊都熟：态度{attitude}，留存{retention_whole}',
        en: 'Another past, a warm owner, friendly neighbours: attitude {attitude}, retention {retention_whole}',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '同一家新店，让渡价值{rival2}，比我们的{deliveredValue}还高：年留存率会怎样？',
          en: 'The same new shop delivers {rival2}, more than our {deliveredValue}: and retention?',
        },
        margin: 10,
      },
      told: {
        zh: '新店略胜一点，人大多没走：从{retention_before_whole}到*{retention_whole}*',
        en: 'The new shop is a bit better, most stay: {retention_before_whole} to *{retention_whole}*',
      },
      more: {
        zh: '同一个对手，两种过去：差别在真忠诚，{trueLoyalty}。',
        en: 'One rival, two pasts: the difference is true loyalty, {trueLoyalty}.',
      },
      note: {
        look: {
          zh: '只换了过去，门口和新店都一样。',
          en: 'Only the past is different; the gate and the new shop are the same.',
        },
        ask: {
          zh: '刚看过人走光，很多人会猜“掉下去”。问：这次哪里不一样？',
          en: 'Having just seen everyone leave, many will say it drops. Ask: what is different?',
        },
        reveal: {
          zh: '“忠诚必有黏性，有黏性未必忠诚”：在这里由定义成立，换一种定义未必。这个结局是我们的设想。',
          en: '“Loyal means sticky, sticky need not mean loyal”: here by definition; with other definitions it may not hold. This ending is our supposition.',
        },
      },
      focus: 'retention',
      minutes: 5,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'groups',
      title: { zh: '自己的公司，三人一组', en: 'Your own firm, in threes' },
      before: { case: 'baseline' },
      now: { case: 'baseline' },
      look: {
        zh: '三人一组，画自己的公司：八条拖到像，再放上一个对手',
        en: 'In threes, draw your own firm: drag all eight bars into place, then add a rival',
      },
      note: {
        look: {
          zh: '先定顾客是谁，再打分：顾客会怎么打，不是自己觉得。十分钟时提醒放对手，十五分钟时提醒选一项要动的。每组存一个链接或文件。',
          en: 'First decide who the customer is, then rate as that customer would. After ten minutes remind them of the rival, after fifteen to pick one thing to change. Each group keeps a link or a file.',
        },
      },
      minutes: 20,
    },
    {
      id: 'compare',
      title: { zh: '各组放在一起比', en: 'Compare the groups' },
      before: { case: 'baseline' },
      now: { case: 'baseline' },
      look: {
        zh: '几组放在一起：同一位顾客，为什么画得不一样？',
        en: 'Side by side: the same customer, so why do the pictures differ?',
      },
      note: {
        look: {
          zh: '先找分歧最大的一条，请两组各说一分钟。别评谁对：分歧就是该去问顾客的问题，记下来。',
          en: 'Find the bar they disagree on most; two groups get a minute each. Do not judge: where they differ is what to ask customers. Write it down.',
        },
      },
      minutes: 10,
    },
    {
      id: 'commit',
      title: { zh: '写下一件事', en: 'One thing to do' },
      before: { case: 'baseline' },
      now: { case: 'baseline' },
      look: {
        zh: '写下一件事：我要做什么，到哪一天',
        en: 'Write down one thing: what I will do, and by which day',
      },
      note: {
        look: {
          zh: '安静写两分钟，纸归自己，不收。愿意的人念一句。最后再放二维码，课后接着做。',
          en: 'Two silent minutes; the sheet is theirs and is not collected. Whoever likes reads a line. Show the code again for afterwards.',
        },
      },
      minutes: 5,
    },
  ],
};
