import type { Deck, Stand } from '../step';

/** Xiao Zhao is gone: the successor is as able, but acquaintance starts again. */
const AFTER_HIM: Stand = {
  case: 'agent_ext',
  values: { tenure: 0, affection: 10, personalRelationship: 10, socialBenefit: 15, confidenceBenefit: 50 },
};
/** The agent stays for thirty months and does nothing else differently. */
const LONGER: Stand = { case: 'lianjia_5', values: { tenure: 2.5 } };

export const agent: Deck = {
  id: 'agent',
  title: { zh: '小赵的服务延伸', en: 'Xiao Zhao goes the extra mile' },
  about: {
    zh: '多跑几趟腿，什么时候变成忠诚，什么时候什么都不变。45分钟。',
    en: 'When errands turn into loyalty, and when into nothing. 45 minutes.',
  },
  steps: [
    {
      id: 'lines',
      title: { zh: '两道线：先看坐标', en: 'Two lines: read the axes' },
      before: { case: 'opening' },
      now: { case: 'opening' },
      look: {
        zh: '一家出租小店：满意{meanSatisfaction}，离起飞线{param_jumpSatisfaction}只差一点',
        en: 'A small letting shop: satisfaction {meanSatisfaction}, just short of take-off at {param_jumpSatisfaction}',
      },
      note: {
        look: {
          zh: '横着念满意，竖着念态度。指两道虚线：低于最低线，忠诚明显下降；中间几乎不动；过了起飞线才大涨。说明白：这是对个人的假设，三份公开问卷里没看出来。',
          en: 'Satisfaction runs across, attitude up. Point at the two dotted lines: below the minimum loyalty drops, between them it hardly moves, past take-off it soars. Say that this is a hypothesis about individuals; three public surveys do not show it.',
        },
      },
      focus: 'curve',
      minutes: 4,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'ten',
      title: { zh: '服务加10：猜态度', en: 'Service +10: guess attitude' },
      before: { case: 'opening' },
      now: { case: 'opening', values: { serviceValue: 72 } },
      look: {
        zh: '服务评分现在{param_serviceValue}，态度{attitude}：把服务往右拖一点',
        en: 'Service is rated {param_serviceValue} now, attitude is {attitude}: drag service a little to the right',
      },
      question: {
        output: 'attitude',
        shown: 'satisfaction',
        ask: {
          zh: '服务评分加{param_serviceValue_size}，满意只多{meanSatisfaction_size}分：态度忠诚会怎样？',
          en: 'Service {param_serviceValue_by}, satisfaction just {meanSatisfaction_by}: what will attitudinal loyalty do?',
        },
        margin: 6,
      },
      told: {
        zh: '满意过了起飞线，态度从{attitude_before_whole}跳到*{attitude_whole}*',
        en: 'Past take-off, attitude jumps from {attitude_before_whole} to *{attitude_whole}*',
      },
      more: {
        zh: '曲线值{curveLoyalty}，态度只到{attitude}：信任和情感长得慢。',
        en: 'The curve says {curveLoyalty}, attitude only {attitude}: trust and affection grow slowly.',
      },
      note: {
        look: {
          zh: '告诉大家要动哪一行，手先不动。',
          en: 'Say which row you will move, and keep your hand still.',
        },
        ask: {
          zh: '问：满意多一点，忠诚也只多一点吗？请大家举手，先不解释。“差不多”最多就对了：大多数人心里是一条直线。翻页前停三秒。',
          en: 'Ask: a little more satisfaction, a little more loyalty? Hands, no comment. If “about the same” leads, good: most people carry a straight line in mind. Pause before the page.',
        },
        reveal: {
          zh: '请一位猜“跳上去”的人说理由。重放一遍，让大家盯着起飞线看。四级台阶是和曲线值比的：曲线值跳高了，信任没降，也显得往下。',
          en: 'Let somebody who said “jumps” explain. Replay it while all watch the take-off line. The four steps are measured from the curve value: once it has jumped, they point down, though trust has not fallen.',
        },
      },
      focus: 'attitude',
      minutes: 6,
      source: ['stickinessText', 'coyne1989', 'assumption'],
    },
    {
      id: 'flat',
      title: { zh: '只做成交的中介：猜态度', en: 'The deal-only agent: guess attitude' },
      before: { case: 'agent_basic' },
      now: { case: 'agent_basic', values: { serviceValue: 72, timeCost: 50 } },
      look: {
        zh: '另一家中介，成交就散：满意{meanSatisfaction}，一年后留下*{retention_whole}*',
        en: 'Another agent, gone after the deal: satisfaction {meanSatisfaction}, *{retention_whole}* stay the year',
      },
      question: {
        output: 'attitude',
        shown: 'satisfaction',
        ask: {
          zh: '服务好些、省点时间，满意多{meanSatisfaction_size}分：态度忠诚会怎样？',
          en: 'Better service, less waiting, satisfaction {meanSatisfaction_by}: what will attitude do?',
        },
        margin: 6,
      },
      told: {
        zh: '满意多了{meanSatisfaction_size}分，还在两道线之间：态度*{attitude_by}*',
        en: 'Satisfaction {meanSatisfaction_by}, still between the two lines: attitude *{attitude_by}*',
      },
      more: {
        zh: '上一步满意动得少，态度跳了；这一步动得多，态度没动。要紧的是站在哪里。',
        en: 'Last time satisfaction moved little and attitude jumped; now it moved a lot and nothing happened. What matters is where you stand.',
      },
      note: {
        look: {
          zh: '故事是小赵的反面，我们设想的。让大家找出它离起飞线多远。',
          en: 'This is the opposite of Xiao Zhao, our own supposition. Have them find how far it is from take-off.',
        },
        ask: {
          zh: '刚看过跳上去，多数人会猜还会跳。提醒：看满意落在哪两条线之间。',
          en: 'Having seen a jump, most expect another. Hint: see between which lines satisfaction lands.',
        },
        reveal: {
          zh: '问：你们做过哪些改进，满意升了，人却没什么反应？',
          en: 'Ask: which of your own improvements pleased people and changed nothing?',
        },
      },
      focus: 'attitude',
      minutes: 6,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'errands',
      title: { zh: '小赵全揽了：猜锁定', en: 'Xiao Zhao takes it all on: guess lock-in' },
      before: { case: 'agent_basic' },
      now: { case: 'agent_ext' },
      look: {
        zh: '量尺寸、买衣柜、补办电卡：假如这些他都替你跑',
        en: 'Measuring, buying, repairs, a new electricity card: suppose he does it all',
      },
      question: {
        output: 'lockInPart',
        shown: 'switching',
        ask: {
          zh: '小赵全揽了，转换成本从{switchingCost_before_bare}到{switchingCost}：“锁定”会怎样？',
          en: 'He does it all, switching cost {switchingCost_before_bare} to {switchingCost}: what will lock-in do?',
        },
        margin: 10,
      },
      told: {
        zh: '锁定只到*{lockInPart_whole}*；真忠诚从{trueLoyalty_before_whole}到{trueLoyalty_whole}',
        en: 'Lock-in only *{lockInPart_whole}*; true loyalty {trueLoyalty_before_whole} to {trueLoyalty_whole}',
      },
      more: {
        zh: '一年后留下的从{retention_before}到{retention}。换掉他很麻烦，可他们留下不是因为麻烦。',
        en: 'Those who stay went from {retention_before} to {retention}. Leaving would be a nuisance, but that is not why they stay.',
      },
      note: {
        look: {
          zh: '照原文讲房东的故事：小修小补，他每次都爽快。问：这里面哪一件值钱？',
          en: 'Retell the landlord’s story: small repairs, always gladly done. Ask: which of these is worth money?',
        },
        ask: {
          zh: '说明锁定：不喜欢，但走起来太麻烦的那一部分。转换成本涨了这么多，很多人会猜“跳上去”。',
          en: 'Explain lock-in: those who stay only because leaving is a nuisance. Switching cost rises so much that many will say it jumps.',
        },
        reveal: {
          zh: '同样更难走，多数人是心甘情愿。这是一位房东的亲身故事，数字是示例。信任涨了，台阶却往下：台阶是和曲线值比的，曲线值涨得更多。',
          en: 'Leaving is harder, yet most are glad to stay. It is one landlord’s story; the numbers are only examples. The steps to attitude point down, though trust grew: they are measured from a curve value that rose more.',
        },
      },
      focus: 'retention',
      minutes: 6,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'chased',
      title: { zh: '五家同行追上来：猜留存', en: 'Five peers catch up: guess retention' },
      before: { case: 'agent_ext' },
      now: { case: 'agent_ext', rivals: [{ deliveredValue: 40, availability: 0.9, copies: 5 }] },
      look: {
        zh: '小赵{deliveredValue}，五家同行{rival1}：假如他们都来学他',
        en: 'Xiao Zhao delivers {deliveredValue}, five peers {rival1}: suppose they all copy him',
      },
      question: {
        output: 'retention',
        shown: 'switching',
        ask: {
          zh: '五家同行从{rival1_before_bare}追到{rival1}，小赵没变：年留存率会怎样？',
          en: 'Five peers rise from {rival1_before_bare} to {rival1}: what will his retention do?',
        },
        margin: 5,
      },
      told: {
        zh: '五家都追到跟前，他还留住*{retention_whole}*',
        en: 'All five are close behind, and he still keeps *{retention_whole}*',
      },
      more: {
        zh: '{noSearchProbability}的人不再搜索：同行再好，他们没去看。',
        en: '{noSearchProbability} no longer search: however good the peers, they do not look.',
      },
      note: {
        look: {
          zh: '在标尺上指给大家看：同行的三角离小赵多远。',
          en: 'Show on the ruler how far the peers’ triangle is from him.',
        },
        ask: {
          zh: '问：五家都差不多好了，你会去比一比吗？',
          en: 'Ask: with five almost as good, would you go and compare?',
        },
        reveal: {
          zh: '和便利店比：那里对手一来人就走光。差在有没有人还在找。',
          en: 'Compare the corner shop, where everyone left: the difference is whether anyone still looks around.',
        },
      },
      focus: 'retention',
      minutes: 5,
      source: ['assumption'],
    },
    {
      id: 'leaves',
      title: { zh: '小赵离职：猜态度', en: 'Xiao Zhao quits: guess attitude' },
      before: { case: 'agent_ext' },
      now: AFTER_HIM,
      look: {
        zh: '小赵手里的客户：满意{meanSatisfaction}，态度{attitude}；下个月他要走',
        en: 'His customers: satisfaction {meanSatisfaction}, attitude {attitude}; next month he quits',
      },
      question: {
        output: 'attitude',
        shown: 'satisfaction',
        ask: {
          zh: '小赵走了，接手的一样能干，满意{meanSatisfaction}：态度忠诚会怎样？',
          en: 'He quits, an equal takes over, satisfaction {meanSatisfaction}: what will attitude do?',
        },
        margin: 6,
      },
      told: {
        zh: '满意几乎没动，态度从{attitude_before_whole}掉到*{attitude_whole}*：心跟着人走',
        en: 'Just as satisfied, but attitude drops {attitude_before_whole} to *{attitude_whole}*',
      },
      more: {
        zh: '信任从{trust_before}退回{trust}，感情从头来。留存还有{retention}，可真忠诚只剩{trueLoyalty}。',
        en: 'Trust is back from {trust_before} to {trust}, affection starts anew. Retention is still {retention}, true loyalty only {trueLoyalty}.',
      },
      note: {
        look: {
          zh: '问：客户是公司的，还是小赵的？',
          en: 'Ask: are these customers the firm’s, or his?',
        },
        ask: {
          zh: '满意没怎么变，多数人会猜“差不多”。请一位带过团队的人说说。',
          en: 'Satisfaction hardly changes, so most will say “about the same”. Ask somebody who has led a team.',
        },
        reveal: {
          zh: '由此引到链家的目标：让经纪人留得久。',
          en: 'This leads to the goal at Lianjia: make agents stay longer.',
        },
      },
      focus: 'attitude',
      minutes: 5,
      source: ['assumption'],
    },
    {
      id: 'tenure',
      title: { zh: '只是干得久：猜态度', en: 'Just staying longer: guess attitude' },
      before: { case: 'lianjia_5' },
      now: LONGER,
      look: {
        zh: '经纪人只干五六个月就走：信任{trust}，态度{attitude}',
        en: 'Agents leave after five or six months: trust {trust}, attitude {attitude}',
      },
      question: {
        output: 'attitude',
        shown: 'satisfaction',
        ask: {
          zh: '经纪人留满三十个月，别的一样没变：态度忠诚会怎样？',
          en: 'Agents stay thirty months, nothing else changes: what will attitude do?',
        },
        margin: 4,
      },
      told: {
        zh: '光是干得久，态度只多了*{attitude_size}*',
        en: 'Just staying longer lifts attitude by only *{attitude_size}*',
      },
      more: {
        zh: '信任从{trust_before}到{trust}：时间只把信任带到满意那么高。',
        en: 'Trust went from {trust_before} to {trust}: time carries it only as high as satisfaction.',
      },
      note: {
        look: {
          zh: '讲左晖的第三个目标：经纪人从干五六个月到三十个月。原文转述一篇访谈，我们没有找到出处。',
          en: 'Tell of the third goal of Lianjia’s founder: from five or six months to thirty. The text retells an interview; its source was not found.',
        },
        ask: {
          zh: '访谈听着很有道理，多数人会猜“跳上去”。问：三十个月里，什么也没做，会怎样？',
          en: 'The interview sounds convincing, so most will say it jumps. Ask: thirty months of doing nothing more?',
        },
        reveal: {
          zh: '时间是机会，不是办法。问：那三十个月拿来做什么？',
          en: 'Time is a chance, not a method. Ask: what should fill the thirty months?',
        },
      },
      focus: 'attitude',
      minutes: 5,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'neighbours',
      title: { zh: '成了邻居：猜留存', en: 'Become neighbours: guess retention' },
      before: LONGER,
      now: { case: 'lianjia_30' },
      look: {
        zh: '三十个月，什么也没多做：一年后留下*{retention_whole}*',
        en: 'Thirty months and nothing more done: *{retention_whole}* stay the year',
      },
      question: {
        output: 'retention',
        shown: 'satisfaction',
        ask: {
          zh: '这次他成了邻居：懂行、熟络、放心，满意{meanSatisfaction}；年留存率会怎样？',
          en: 'Now he is a neighbour, skilled and trusted, satisfaction {meanSatisfaction}: and retention?',
        },
        margin: 6,
      },
      told: {
        zh: '成了邻居，留存从{retention_before_whole}升到*{retention_whole}*',
        en: 'As a neighbour he keeps more: {retention_before_whole} to *{retention_whole}*',
      },
      more: {
        zh: '态度从{attitude_before}到{attitude}，转换成本从{switchingCost_before_bare}到{switchingCost}：心和绳子一起长。',
        en: 'Attitude {attitude_before} to {attitude}, switching cost {switchingCost_before_bare} to {switchingCost}: heart and ties grow together.',
      },
      note: {
        look: {
          zh: '上一步停在这里：时间有了，内容没有。',
          en: 'This is where the last step ended: the time is there, nothing in it.',
        },
        ask: {
          zh: '请大家说出三十个月里最要紧的一件事，再举手。',
          en: 'Have them name the one thing that matters in thirty months, then take hands.',
        },
        reveal: {
          zh: '说清楚：三十个月有多大效果，这里是示例，不是链家的数据。',
          en: 'Say that the size of the effect is only an example; these are not Lianjia’s data.',
        },
      },
      focus: 'retention',
      minutes: 5,
      source: ['stickinessText', 'assumption'],
    },
    {
      id: 'yours',
      title: { zh: '写下一趟腿', en: 'One errand of yours' },
      before: { case: 'agent_ext' },
      now: { case: 'agent_ext' },
      look: {
        zh: '你能替客户多跑哪一趟腿？写下来，写上日子',
        en: 'Which errand could you run for a customer? Write it down, with a date',
      },
      note: {
        look: {
          zh: '安静写一分钟。收尾时说：延伸服务让人更黏，是个假设；本来就忠诚的人多用几样，数据看起来也一样。',
          en: 'A minute of silence to write. Close with this: that extra services make people stick is a hypothesis; already loyal people using more would look the same in data.',
        },
      },
      minutes: 3,
      source: ['stickinessText', 'crossSelling'],
    },
  ],
};
