import type { Lesson } from '../lesson';

const START = { case: 'soft_y0' } as const;

export const software: Lesson = {
  id: 'software',
  title: { zh: '换一家有多贵', en: 'What it costs to change' },
  about: { zh: '软件供应商：刚上线和第四年', en: 'A software supplier: month one and year four' },
  source: ['loyaltyText', 'burnham2003', 'pickEisend2014'],
  claims: ['D1-23', 'D1-24', 'D1-25', 'D2-25'],
  evidence: 'switchingStrength',
  before: START,
  now: { case: 'soft_y4' },
  ask: {
    output: 'retention',
    shown: 'attitude',
    text: {
      zh: '用了四年，业务全接在上面，换一家的代价从{switchingCost_before}涨到{switchingCost}；产品没变，对手仍然更好。年留存率会到多少？原来是{retention_before}。',
      en: 'Four years on, all the work runs on it and the price of changing has gone from {switchingCost_before} to {switchingCost}; the product is the same and the rival still better. Where will retention be? It was {retention_before}.',
    },
    low: 0,
    high: 100,
    step: 1,
  },
  observe: {
    zh: '年留存率从{retention_before}到{retention}，真忠诚只从{trueLoyalty_before}到{trueLoyalty}。锁定从{lockInPart_before}到{lockInPart}。',
    en: 'Retention went from {retention_before} to {retention}, true loyalty only from {trueLoyalty_before} to {trueLoyalty}. Lock-in went from {lockInPart_before} to {lockInPart}.',
  },
  explain: [
    {
      id: 'locked',
      right: true,
      text: { zh: '换一家太贵，对手的好处抵不过', en: 'Changing costs more than the rival’s advantage is worth' },
      says: {
        zh: '对。留下是算出来的，不是喜欢出来的：黏，不等于忠。',
        en: 'Yes. They stay because it pays, not because they like it: sticky, not loyal.',
      },
    },
    {
      id: 'liking',
      text: { zh: '用久了就喜欢上了', en: 'They came to like it with use' },
      says: {
        zh: '信任长了一点，态度只多{attitude_size}；撑不起这么大的变化。',
        en: 'Trust grew a little, but attitude gained only {attitude_size}; that cannot carry such a change.',
      },
    },
    {
      id: 'value',
      text: { zh: '产品和服务越做越好', en: 'Product and service kept improving' },
      says: {
        zh: '让渡价值前后都是{deliveredValue}，一点没变。',
        en: 'Delivered value is {deliveredValue} both times: nothing improved.',
      },
    },
  ],
  challenge: {
    stages: [
      {
        text: {
          zh: '第一条路：只用转换成本，把年留存率送到80%。',
          en: 'The first road: switching costs only. Bring retention to 80%.',
        },
        start: START,
        free: ['technicalConversion', 'financialLoss', 'procurementRisk', 'structuralIntegration', 'learningTime'],
        goals: [{ kind: 'atLeast', gauge: 'retention', at: 80 }],
        mistakes: [
          {
            id: 'learning',
            signs: [{ kind: 'moved', parameter: 'learningTime', by: 10 }],
            says: {
              zh: '刚上线，还没学过，学习成本打了折扣，加了也拴不住谁。要等客户用上一阵子。',
              en: 'In month one nobody has learnt anything yet, so learning ties nobody. It takes time in use.',
            },
          },
        ],
      },
      {
        text: {
          zh: '第二条路：重新开始，只用四项价值，同样送到80%。',
          en: 'The second road: start again, with the four values only, to the same 80%.',
        },
        start: START,
        free: ['productValue', 'serviceValue', 'personnelValue', 'imageValue'],
        goals: [{ kind: 'atLeast', gauge: 'retention', at: 80 }],
        mistakes: [
          {
            id: 'image',
            signs: [
              { kind: 'moved', parameter: 'imageValue', by: 15 },
              { kind: 'atMost', gauge: 'retention', at: 79.9 },
            ],
            says: {
              zh: '形象有一部分是前三项的影子，还会抬高期望，单靠它走不远。',
              en: 'Image partly mirrors the other three and lifts expectations; alone it does not go far.',
            },
          },
        ],
      },
      {
        text: {
          zh: '现在来了一家好得多的对手。按下按钮，看第二条路还剩多少，再回答。',
          en: 'Now a much better rival appears. Press the button, see what is left of the second road, then answer.',
        },
        free: [],
        goals: [{ kind: 'event' }, { kind: 'answer' }],
        event: {
          label: { zh: '来了好得多的对手', en: 'A much better rival appears' },
          said: {
            zh: '年留存率{retention}，其中真忠诚{trueLoyaltyPart}，锁定{lockInPart}。',
            en: 'Retention {retention}, of which true loyalty {trueLoyaltyPart} and lock-in {lockInPart}.',
          },
          rival: { deliveredValue: 45, availability: 1, copies: 1 },
        },
        asks: {
          question: {
            zh: '面对这个对手，两条路留住的人数差不了太多。真正差在哪里？',
            en: 'Against this rival both roads keep about as many. What is the real difference?',
          },
          choices: [
            {
              id: 'why',
              right: true,
              text: {
                zh: '留下的原因：一边是走不了，一边有更多人是想留',
                en: 'Why people stay: on one road they cannot leave, on the other more of them want to stay',
              },
              says: {
                zh: '对。锁定的那部分，对手补贴一点转换成本就松；真忠诚不怕补贴。',
                en: 'Yes. A rival who pays part of the switching cost loosens the lock; true loyalty does not mind the subsidy.',
              },
            },
            {
              id: 'nothing',
              text: { zh: '没有差别，留下就行', en: 'None: staying is staying' },
              says: {
                zh: '锁定的客户有怨气，规矩一变就走；真忠诚的不会。',
                en: 'Locked-in customers resent it and go when the rules change; loyal ones do not.',
              },
            },
            {
              id: 'lock',
              text: { zh: '锁得住的那条路永远更稳', en: 'The locked road is always safer' },
              says: {
                zh: '到第四年，锁链确实粗；可它不会让人推荐你，占支配地位的企业这样做还可能违法。',
                en: 'By year four the chain is thick indeed; but it wins no referrals, and for a dominant firm it may be unlawful.',
              },
            },
          ],
        },
        mistakes: [],
      },
    ],
    hints: [
      { zh: '先拉满最大的一种代价：技术转换。', en: 'Begin with the largest cost: technical conversion.' },
      {
        zh: '技术、财务、结构性联系三样一起；第二关先加产品。',
        en: 'Technical, financial and structural together; on the second road begin with the product.',
      },
      {
        zh: '第一关：技术100、财务100、结构60。第二关：产品85、服务75。',
        en: 'First: technical 100, financial 100, structural 60. Second: product 85, service 75.',
      },
    ],
    done: {
      zh: '两条路都到过80%。留得住多少是一个数，为什么留是另一个数。',
      en: 'Both roads reached 80%. How many stay is one number; why they stay is another.',
    },
    winning: [
      [
        { set: 'technicalConversion', to: 100 },
        { set: 'financialLoss', to: 100 },
        { set: 'structuralIntegration', to: 60 },
      ],
      [
        { set: 'productValue', to: 85 },
        { set: 'serviceValue', to: 75 },
      ],
      [{ press: 'event' }, { choose: 'why' }],
    ],
    mistake: { moves: [{ set: 'learningTime', to: 100 }], id: 'learning' },
  },
};
