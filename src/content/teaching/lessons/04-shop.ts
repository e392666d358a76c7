import type { Alternative } from '../../../model/alternatives';
import type { Lesson } from '../lesson';

const FAR: Alternative = {
  availability: 0.25,
  copies: 1,
  ratings: {
    productValue: 70,
    serviceValue: 60,
    personnelValue: 55,
    imageValue: 60,
    moneyCost: 45,
    timeCost: 90,
    energyCost: 90,
    psychicCost: 45,
  },
};
const NEXT_DOOR: Alternative = {
  availability: 1,
  copies: 1,
  ratings: {
    productValue: 72,
    serviceValue: 70,
    personnelValue: 66,
    imageValue: 72,
    moneyCost: 50,
    timeCost: 15,
    energyCost: 10,
    psychicCost: 20,
  },
};

export const shop: Lesson = {
  id: 'shop',
  title: { zh: '便利店陷阱：黏，不等于忠', en: 'The corner-shop trap: sticky is not loyal' },
  about: { zh: '小区门口唯一的便利店，隔壁新开一家', en: 'The only shop at the gate, until one opens next door' },
  source: ['stickinessText', 'assumption'],
  claims: ['D2-02', 'D2-03', 'D2-04'],
  evidence: 'necessaryNotSufficient',
  before: { case: 'shop_only' },
  now: { case: 'shop_rival' },
  ask: {
    output: 'retention',
    shown: 'attitude',
    text: {
      zh: '小区门口只有这一家，年留存率{retention_before}。现在隔壁新开一家更好的，店里什么都没变。年留存率会到多少？',
      en: 'The only shop at the gate keeps {retention_before} a year. Now a better one opens next door, and nothing in the shop has changed. Where will retention be?',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '店没变差，态度还是{attitude}，年留存率从{retention_before}掉到{retention}。',
    en: 'The shop got no worse and attitude is still {attitude}, yet retention fell from {retention_before} to {retention}.',
  },
  explain: [
    {
      id: 'captive',
      right: true,
      text: { zh: '原来的高留存是没得选，不是喜欢', en: 'The high retention was lack of choice, not liking' },
      says: {
        zh: '对。原来留下的{retention_before}里，{captivePart_before}只是没有别处可去；有了别处，他们就走了。',
        en: 'Yes. Of the {retention_before} who stayed, {captivePart_before} had nowhere else to go; now they have, and they are gone.',
      },
    },
    {
      id: 'worse',
      text: { zh: '店的服务变差了', en: 'Service in the shop got worse' },
      says: {
        zh: '看上面：八项一分没动。变的是市场，不是店。',
        en: 'Look above: none of the eight rows moved. The market changed, not the shop.',
      },
    },
    {
      id: 'disliked',
      text: { zh: '大家忽然不喜欢它了', en: 'People suddenly came to dislike it' },
      says: {
        zh: '态度前后一样低。本来就不喜欢，只是走不了。',
        en: 'Attitude is as low as before. They never liked it; they could not leave.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '另一家这样的店，远处有家店能送货了。别让人更喜欢它（态度不超过30），只靠拴住人，把年留存率送到80%。',
          en: 'Another shop like it; one far away now delivers. Without making it better liked (attitude 30 at most), tie people down until retention is 80%.',
        },
        start: { case: 'shop_only', rivals: [FAR] },
        free: ['serviceValue', 'personnelValue', 'financialLoss', 'technicalConversion'],
        goals: [
          { kind: 'atLeast', gauge: 'retention', at: 80 },
          { kind: 'atMost', gauge: 'attitude', at: 30 },
        ],
        mistakes: [
          {
            id: 'liked',
            signs: [{ kind: 'atLeast', gauge: 'attitude', at: 30.1 }],
            says: {
              zh: '这样是真让人更喜欢了，好事，但这一关要看的是只靠拴住会怎样。把服务和人员放回去。',
              en: 'That makes people like the shop better: good, but this stage is about ties alone. Put service and people back.',
            },
          },
        ],
      },
      {
        text: {
          zh: '留存率够高了。现在按下按钮，看看隔壁新开一家会怎样，再回答一个问题。',
          en: 'Retention is high enough. Now press the button, see what a new shop next door does, and answer one question.',
        },
        free: [],
        goals: [{ kind: 'event' }, { kind: 'answer' }],
        event: {
          label: { zh: '隔壁新开一家店', en: 'A shop opens next door' },
          said: {
            zh: '新店开了，年留存率只剩{retention}，态度没变。',
            en: 'The new shop is open. Retention is down to {retention}, attitude has not moved.',
          },
          rival: NEXT_DOOR,
        },
        asks: {
          question: { zh: '为什么拴住的人还是走了？', en: 'They were tied down. Why did they leave all the same?' },
          choices: [
            {
              id: 'gap',
              right: true,
              text: {
                zh: '新店好得太多，超过了换一家要付的代价',
                en: 'The new shop is so much better that it outweighs the price of changing',
              },
              says: {
                zh: '对。锁链有价，差距一大就断；人心不在，只能靠锁链。',
                en: 'Yes. A chain has a price, and a wide gap breaks it; without hearts there was only the chain.',
              },
            },
            {
              id: 'chain',
              text: { zh: '储值卡过期了', en: 'The prepaid cards ran out' },
              says: {
                zh: '换一家的代价还在，只是不够大。',
                en: 'The price of changing is still there; it is just not high enough.',
              },
            },
            {
              id: 'mood',
              text: { zh: '大家的态度变了', en: 'Attitudes changed' },
              says: { zh: '态度一点没动，看竖轴。', en: 'Attitude has not moved at all; see the vertical axis.' },
            },
          ],
        },
        mistakes: [],
      },
    ],
    hints: [
      {
        zh: '换一家要付的代价越大，人越难走，但不会更喜欢。',
        en: 'The more it costs to change, the harder it is to leave; nobody likes the shop more for it.',
      },
      {
        zh: '让人存钱、绑定，都算转换成本：财务损失和技术转换。',
        en: 'Deposits and tie-ins are switching costs: financial loss and technical conversion.',
      },
      {
        zh: '财务损失到100，技术转换到60；下一关按按钮。',
        en: 'Financial loss to 100, technical conversion to 60; then press the button.',
      },
    ],
    done: {
      zh: '留存率再高，也要问一句：来了更好的，还剩多少？这里剩{retention}。忠诚一定黏，黏不一定忠诚。',
      en: 'However high retention is, ask what is left when something better comes. Here: {retention}. Loyalty sticks, but what sticks need not be loyal.',
    },
    winning: [
      [
        { set: 'financialLoss', to: 100 },
        { set: 'technicalConversion', to: 60 },
      ],
      [{ press: 'event' }, { choose: 'gap' }],
    ],
    mistake: { moves: [{ set: 'serviceValue', to: 70 }], id: 'liked' },
  },
};
