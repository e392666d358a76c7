import type { OutputId } from '../model/outputs';
import type { ParameterId } from '../model/parameters';
import type { Text } from '../text';
import type { CaseId } from './cases';
import type { EvidenceId, EvidenceStanding } from './evidence';
import type { ROOM_NAMES } from './room-words';
import type { StationId } from './stations';

/**
 * How a claim stands. Besides what a card can say: `plausible`, sensible but not looked up; `hypothesis`, a mechanism
 * nobody has tested here; `story`, an anecdote of the text.
 */
export type ClaimStanding = EvidenceStanding | 'plausible' | 'hypothesis' | 'story';

/** Where on the chain a claim can be seen, and the move that shows it. ▸ in a move stands for playing the case on. */
export interface Sight {
  readonly case?: CaseId;
  readonly station?: StationId;
  /** What is dragged, the telling one first. */
  readonly parameters?: readonly ParameterId[];
  /** What is watched. */
  readonly outputs?: readonly OutputId[];
  readonly move: Text;
}

/** Where among the pages of analysis a claim can be seen. */
export interface RoomSight {
  readonly id: keyof typeof ROOM_NAMES;
  readonly case: CaseId;
  readonly move: Text;
}

export interface Claim {
  /** The text, then the number of the claim in it: D1 is Wang Jian 2023, D2 the pasted texts on stickiness. */
  readonly id: `D${1 | 2}-${number}`;
  /** The claim in our words; a short quotation stands in quotation marks. */
  readonly text: Text;
  readonly standing: ClaimStanding;
  readonly evidence?: readonly EvidenceId[];
  readonly seen: readonly Sight[];
  /** The page of analysis that shows what the chain alone does not. */
  readonly room?: RoomSight;
  /** Why nothing on screen can show it. */
  readonly aside?: Text;
  /** What else it would take to see the claim whole. */
  readonly opens?: Text;
}

/** Every claim of the two Chinese texts, in their order. */
export const CLAIMS = [
  {
    id: 'D1-01',
    text: {
      zh: '打造忠诚有四大核心任务：建立客户联络、发展客户关系、创造客户价值、巩固客户忠诚；保有率高了，盈利也高。',
      en: 'Loyalty takes four core tasks: make contact, build relations, create value, secure loyalty. Higher retention then brings higher profit.',
    },
    standing: 'plausible',
    evidence: ['loyaltyProfit'],
    seen: [
      {
        case: 'opening',
        station: 'value',
        parameters: ['serviceValue'],
        outputs: ['retention', 'lifetimeValue'],
        move: {
          zh: '把服务价值往右拖，看年留存率和终身价值一起升；左下角的四大任务，一次照亮一项管得到的地方。',
          en: 'Drag service value to the right and watch yearly retention and lifetime value rise together; the four tasks at the bottom left each light what they govern.',
        },
      },
    ],
  },
  {
    id: 'D1-02',
    text: {
      zh: '顾客让渡价值是感知到的总价值与总成本之差。',
      en: 'Customer delivered value is the perceived total value minus the perceived total cost.',
    },
    standing: 'definition',
    seen: [
      {
        case: 'baseline',
        station: 'value',
        parameters: ['productValue', 'moneyCost'],
        outputs: ['deliveredValue'],
        move: {
          zh: '把产品价值往右拖，再把货币成本往左拖，看让渡价值两次都变大。',
          en: 'Drag product value to the right, then money cost to the left, and see delivered value grow both times.',
        },
      },
    ],
  },
  {
    id: 'D1-03',
    text: {
      zh: '顾客总价值包括产品价值、服务价值、人员价值和形象价值。',
      en: 'Total customer value is made of product, service, people and image value.',
    },
    standing: 'definition',
    seen: [
      {
        case: 'baseline',
        station: 'value',
        parameters: ['productValue', 'serviceValue', 'personnelValue', 'imageValue'],
        outputs: ['totalCustomerValue'],
        move: {
          zh: '把四条价值各往右拖一点，看总价值每次都加上一段。',
          en: 'Drag each of the four values a little to the right: every time total value gains a piece.',
        },
      },
    ],
  },
  {
    id: 'D1-04',
    text: {
      zh: '顾客总成本除了货币，还有时间、体力和精神。',
      en: 'Total customer cost is not money alone but time, effort and worry too.',
    },
    standing: 'definition',
    seen: [
      {
        case: 'baseline',
        station: 'value',
        parameters: ['moneyCost', 'timeCost', 'energyCost', 'psychicCost'],
        outputs: ['totalCustomerCost'],
        move: {
          zh: '把四条成本各拖长一点，看总成本每次都多出一段。',
          en: 'Lengthen each of the four costs a little: every time total cost gains a piece.',
        },
      },
    ],
  },
  {
    id: 'D1-05',
    text: {
      zh: '人们会选让渡价值最大的那一家。',
      en: 'People choose the offer with the largest delivered value.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'baseline',
        station: 'retention',
        parameters: ['choiceSensitivity'],
        outputs: ['retention'],
        move: {
          zh: '把选择灵敏度拖大，顾客越来越只认最划算的一家；拖小，选谁更像碰运气。',
          en: 'Raise choice sensitivity and customers stick more and more to the best offer; lower it and choice looks like luck.',
        },
      },
    ],
  },
  {
    id: 'D1-06',
    text: {
      zh: '企业要做好“价值等式的加减法”：提高总价值，降低总成本。',
      en: 'A firm should add and subtract well: raise total value, lower total cost.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'baseline',
        station: 'value',
        parameters: ['serviceValue', 'timeCost'],
        outputs: ['deliveredValue', 'retention'],
        move: {
          zh: '服务价值加10分，或者时间成本减10分，比一比哪个让留存率升得多。',
          en: 'Add ten to service value or take ten off time cost, and compare which lifts retention more.',
        },
      },
    ],
    room: {
      id: 'compare',
      case: 'kfc_before',
      move: {
        zh: '开一个要对比的情形，看差在哪几项；“什么最要紧”那一页再算：花最少的力气该动哪几项。',
        en: 'Compare with another situation and see what makes the gap; “What matters” then finds the mix that takes the least effort.',
      },
    },
  },
  {
    id: 'D1-07',
    text: {
      zh: '产品都有生命周期，要不断推陈出新；肯德基的产品从15种加到近百种。',
      en: 'Products age, so keep renewing them; KFC went from 15 products to nearly 100.',
    },
    standing: 'story',
    seen: [
      {
        case: 'kfc_before',
        station: 'value',
        parameters: ['productValue', 'imageValue'],
        outputs: ['deliveredValue', 'meanSatisfaction', 'retention'],
        move: {
          zh: '按▸推出本地新品，或自己把产品价值往右拖，看满意度和留存率上升。',
          en: 'Press ▸ to bring out local dishes, or drag product value yourself, and see satisfaction and retention rise.',
        },
      },
    ],
  },
  {
    id: 'D1-08',
    text: {
      zh: '服务价值来自售前的充分信息，售中的发货、安装和培训，售后的反馈、退换和维修。',
      en: 'Service value comes from full information before the sale, delivery, fitting and training during it, and feedback, exchange and repair after it.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'delivery',
        station: 'value',
        parameters: ['serviceValue'],
        outputs: ['deliveredValue', 'retention'],
        move: {
          zh: '把服务价值往左拖回去，看送货安装带来的留存率还剩多少。',
          en: 'Drag service value back to the left and see how much of the retention won by delivery and fitting is left.',
        },
      },
      {
        case: 'ibm_ignored',
        station: 'satisfaction',
        parameters: ['complaintHandling'],
        outputs: ['meanSatisfaction', 'retention'],
        move: {
          zh: '把投诉被受理比例从0往上拖，看满意度从最低线附近爬起来。',
          en: 'Raise the share of complaints handled from nil and see satisfaction climb away from its floor.',
        },
      },
    ],
    room: {
      id: 'actions',
      case: 'baseline',
      move: {
        zh: '把售前、售中、售后、退换维修几项举措各拖上去，看每一项添多少留存、花多少钱。',
        en: 'Raise the actions before, during and after the sale and for repair, and see what retention each adds and costs.',
      },
    },
  },
  {
    id: 'D1-09',
    text: {
      zh: '人员价值在于客户意识、效率、业务水平、应变、团队精神，也看响应快不快、会不会沟通。',
      en: 'People value lies in care for the customer, efficiency, skill, quick thinking and team spirit, and in how fast and clearly people answer.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'baseline',
        station: 'value',
        parameters: ['personnelValue'],
        outputs: ['deliveredValue', 'intrinsicValue', 'retention'],
        move: {
          zh: '把人员价值往右拖，看让渡价值、内在价值和留存率都上升。',
          en: 'Drag people value to the right and see delivered value, intrinsic value and retention all rise.',
        },
      },
    ],
    room: {
      id: 'actions',
      case: 'baseline',
      move: {
        zh: '拖“人员客户意识与业务水平”和“响应时间与沟通”，后一项还省顾客的时间。',
        en: 'Raise customer sense and skill, then response time; the second also saves customers time.',
      },
    },
  },
  {
    id: 'D1-10',
    text: {
      zh: '形象在很大程度上是产品、服务、人员的“综合反映”；广告、公益、媒体、赞助、行业展会能再加一把，让人更满意、更有荣誉感。',
      en: 'Image largely mirrors product, service and people; advertising, good works, media, sponsorship and trade fairs add to it and make customers more satisfied and proud.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'baseline',
        station: 'value',
        parameters: ['imageValue', 'productValue'],
        outputs: ['totalCustomerValue', 'expectation', 'meanSatisfaction'],
        move: {
          zh: '把产品价值往右拖，形象那一条的空心段跟着变长；再拖形象价值，期望也被抬高，满意度只升一点。',
          en: 'Drag product value and the hollow part of image grows with it; then drag image value: the expectation rises too and satisfaction gains little.',
        },
      },
      {
        case: 'fedex',
        station: 'satisfaction',
        parameters: ['imageExpectation'],
        outputs: ['expectation', 'meanSatisfaction'],
        move: {
          zh: '在模型假设里把形象抬高期望系数拖大：名声越响，期望越高，满意度反而降。',
          en: 'Under assumptions, raise how far image lifts the expectation: a great name asks for more, and satisfaction falls.',
        },
      },
    ],
    room: {
      id: 'actions',
      case: 'baseline',
      move: {
        zh: '拖广告一类和公益两项举措，比一比各自的留存和花费。',
        en: 'Raise image advertising and good works, and compare the retention and the cost of each.',
      },
    },
  },
  {
    id: 'D1-11',
    text: {
      zh: '降货币成本：不追求暴利，付款灵活或给融通，用替代品、低纯度产品、便宜包装或大包装。',
      en: 'Lower money cost: no greedy margins, easy payment or credit, substitutes, lower purity, cheaper packaging or larger packs.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'baseline',
        station: 'value',
        parameters: ['moneyCost', 'productValue'],
        outputs: ['deliveredValue', 'retention'],
        move: {
          zh: '按▸换便宜包装、降价：货币成本短了，产品价值也短了，看一抵之后还多出多少。',
          en: 'Press ▸ for a cheaper pack and a lower price: money cost shrinks, product value too; see what is left of the gain.',
        },
      },
    ],
    room: {
      id: 'actions',
      case: 'baseline',
      move: {
        zh: '五种降价各拖一遍，看哪一种伤产品、伤形象或更费力。',
        en: 'Try each of the five ways to a lower price and see which harms product, image or effort.',
      },
    },
  },
  {
    id: 'D1-12',
    text: {
      zh: '麦当劳在排队的人多时先帮客户点好单：快了，也不那么烦躁。',
      en: 'When the queue is long, McDonald’s takes orders in it: faster, and less irritating.',
    },
    standing: 'story',
    seen: [
      {
        case: 'mcd_queue',
        station: 'value',
        parameters: ['timeCost', 'psychicCost'],
        outputs: ['deliveredValue', 'meanSatisfaction', 'retention'],
        move: {
          zh: '按▸先点好餐，看时间和精神两条成本一起变短，满意度升回最低线以上。',
          en: 'Press ▸ to take the orders first: the time and mental costs shrink together and satisfaction climbs back above its floor.',
        },
      },
    ],
  },
  {
    id: 'D1-13',
    text: {
      zh: '降精神成本：给承诺与保证，越要安全可靠的购买越要给；服务主动周到；认真处理投诉。',
      en: 'Lower mental cost: promises and guarantees, the more so the more safety matters; attentive service; complaints taken seriously.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'baseline',
        station: 'value',
        parameters: ['psychicCost', 'psychicWeight'],
        outputs: ['deliveredValue'],
        move: {
          zh: '把精神成本往左拖，看让渡价值升多少；先调大精神成本权重再拖一次，同样一拖升得更多。',
          en: 'Drag mental cost to the left and note the gain; raise its weight first and the same move gains more.',
        },
      },
      {
        case: 'ibm_ignored',
        station: 'satisfaction',
        parameters: ['complaintHandling'],
        outputs: ['meanSatisfaction', 'retention'],
        move: {
          zh: '把投诉被受理比例往上拖，看满意度和留存率回升。',
          en: 'Raise the share of complaints handled and see satisfaction and retention recover.',
        },
      },
    ],
    room: {
      id: 'actions',
      case: 'baseline',
      move: {
        zh: '承诺与保证、周到的服务、处理投诉是三项举措，各拖一遍。',
        en: 'Guarantee, attentive service and complaint handling are three actions; raise each in turn.',
      },
    },
  },
  {
    id: 'D1-14',
    text: {
      zh: 'IBM的调查：售后问题解决得迅速圆满，客户比没出过问题时更满意。',
      en: 'An IBM survey: a problem solved fast and fully leaves customers more satisfied than no problem at all.',
    },
    standing: 'mixed',
    evidence: ['recoveryParadox'],
    seen: [
      {
        case: 'ibm_great',
        station: 'satisfaction',
        parameters: ['delightPassThrough'],
        outputs: ['meanSatisfactionForLoyalty', 'retention'],
        move: {
          zh: '把惊喜传导到忠诚的比例从0拖到100%：原文的说法要它全传过去，元分析说几乎传不过去。',
          en: 'Drag the share of delight passed on from 0 to 100%: the text needs all of it, the meta-analysis finds next to none.',
        },
      },
      {
        case: 'ibm_none',
        station: 'satisfaction',
        outputs: ['meanSatisfaction', 'retention'],
        move: {
          zh: '按▸出个小错、迅速补好：满意度升了，留存率没有跟着升。',
          en: 'Press ▸ for a small slip quickly put right: satisfaction rises, retention does not follow.',
        },
      },
      {
        case: 'ibm_great',
        station: 'satisfaction',
        parameters: ['failureSeverity', 'priorFailures'],
        outputs: ['satisfactionRecovered', 'meanSatisfaction'],
        move: {
          zh: '把失误严重度拖大，或加一次此前的失误，看补救的惊喜消失。',
          en: 'Make the failure worse or add an earlier one, and see the delight of the recovery vanish.',
        },
      },
    ],
  },
  {
    id: 'D1-15',
    text: {
      zh: '降体力成本：送货上门、安装调试、定期维修、供应零配件，能大大增加重复购买和转介绍。',
      en: 'Lower effort cost: delivery, fitting, regular service and spare parts greatly raise repeat purchase and referrals.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'delivery',
        station: 'value',
        parameters: ['energyCost'],
        outputs: ['retention', 'lifetimeValue'],
        move: {
          zh: '把体力成本往右拖回30，看留存率和终身价值退回多少。',
          en: 'Drag effort cost back to 30 and see what retention and lifetime value lose.',
        },
      },
      {
        case: 'delivery',
        station: 'money',
        parameters: ['referralProfit'],
        outputs: ['lifetimeValue'],
        move: {
          zh: '把推荐利润往左拖，看终身价值里来自转介绍的有多少。',
          en: 'Drag referral profit to the left and see how much of lifetime value comes from referrals.',
        },
      },
    ],
    room: {
      id: 'actions',
      case: 'baseline',
      move: {
        zh: '送货上门和安装维修是两项举措，各拖一遍看体力成本和留存。',
        en: 'Home delivery and maintenance are two actions; raise each and see effort and retention.',
      },
    },
  },
  {
    id: 'D1-16',
    text: {
      zh: '流失率降低5%，利润就能增加25%到85%。',
      en: 'Five per cent fewer defections bring 25% to 85% more profit.',
    },
    standing: 'misstated',
    evidence: ['fivePoints', 'upliftRange'],
    seen: [
      {
        case: 'baseline',
        station: 'retention',
        parameters: ['involuntaryChurn'],
        outputs: ['retention', 'lifetimeValue'],
        move: {
          zh: '把非自愿流失率拖大几个点，看留存率少几个百分点、终身价值少多少；这还不是原文的5个百分点，只是同一回事的样子。',
          en: 'Raise unavoidable churn by a few points and see what retention and lifetime value lose: not yet the five points of the text, but the same kind of thing.',
        },
      },
    ],
    room: {
      id: 'money',
      case: 'opening',
      move: {
        zh: '看右边的算账台：眼前这位客户，流失减5个百分点值多少，减5%又值多少，明年的利润各多多少。',
        en: 'Read the desk: for the customer at hand, what churn less five points is worth, what churn less five per cent, and what each does to next year’s profit.',
      },
    },
  },
  {
    id: 'D1-17',
    text: {
      zh: '老顾客会重复甚至增加购买、向别人推荐、对价格不敏感，也省了营销成本。',
      en: 'Old customers buy again and buy more, recommend, mind prices less and save marketing cost.',
    },
    standing: 'contested',
    evidence: ['loyaltyProfit'],
    seen: [
      {
        case: 'opening',
        station: 'money',
        parameters: ['costSaving', 'referralProfit', 'premiumProfit', 'purchaseProfit'],
        outputs: ['lifetimeValue'],
        move: {
          zh: '打开终身价值，把增购、降本、推荐、溢价四项一项项拖到0；换到“证据”视角，后三项就是0。',
          en: 'Open lifetime value and take purchases, cost, referrals and premium down to nil one by one; in the evidence view the last three are nil.',
        },
      },
    ],
  },
  {
    id: 'D1-18',
    text: {
      zh: '奖励忠诚：客户图的是优惠和特殊关照；航空公司靠积分、专线、候机厅“牢牢锁定”了高消费客户。',
      en: 'Reward loyalty: customers want favours and special care; airlines have locked in high spenders with miles, special lines and lounges.',
    },
    standing: 'mixed',
    evidence: ['loyaltyProgrammes'],
    seen: [
      {
        case: 'air_novip',
        station: 'retention',
        outputs: ['retention', 'lockInPart', 'trueLoyalty'],
        move: {
          zh: '按▸推出常客礼遇，看留存率大涨，其中锁定涨得比真忠诚多。',
          en: 'Press ▸ to start the programme: retention leaps, and lock-in grows more than true loyalty.',
        },
      },
      {
        case: 'air_vip',
        station: 'switching',
        parameters: ['financialLoss'],
        outputs: ['retention', 'lockInPart'],
        move: {
          zh: '把“经济成本·财务损失”拖到0：换一家不再丢掉积分，看锁定和留存率少多少。',
          en: 'Take financial loss to nil, so that leaving forfeits no miles, and see what lock-in and retention lose.',
        },
      },
    ],
  },
  {
    id: 'D1-19',
    text: {
      zh: '信任是忠诚的核心：一系列满意产生信任，长期信任形成忠诚；有了信任，购买变得简单，客户也会依赖。',
      en: 'Trust is the core of loyalty: many satisfactions make trust, lasting trust makes loyalty. With trust buying is simple and customers come to depend.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'fedex',
        station: 'attitude',
        parameters: ['initialTrust', 'tenure'],
        outputs: ['trust', 'attitude'],
        move: {
          zh: '把初始信任拖到0，再把关系年限往右拖：满意的日子越长，信任越回得来。',
          en: 'Take initial trust to nil, then lengthen the years together: the longer the satisfaction lasts, the more trust returns.',
        },
      },
      {
        case: 'fedex',
        station: 'attitude',
        parameters: ['confidenceBenefit'],
        outputs: ['noSearchProbability', 'retention'],
        move: {
          zh: '拖信心利益，看不再搜索概率怎样变：放心了，就懒得再比。',
          en: 'Move confidence benefits and watch the probability of not searching: those at ease no longer compare.',
        },
      },
    ],
  },
  {
    id: 'D1-20',
    text: {
      zh: '建立忠诚就是赢得客户的心；联邦快递创始人说，先让客户的心跟着你走，腰包才会跟着走。',
      en: 'Loyalty means winning the heart; FedEx’s founder is quoted: get the heart to follow you, then the purse will.',
    },
    standing: 'story',
    seen: [
      {
        case: 'fedex',
        station: 'attitude',
        parameters: ['affection'],
        outputs: ['attitude', 'trueLoyalty', 'retention'],
        move: {
          zh: '把情感投入往左拖到0，看态度和真忠诚掉下去多少。',
          en: 'Drag affection down to nil and see how far attitude and true loyalty fall.',
        },
      },
    ],
  },
  {
    id: 'D1-21',
    text: {
      zh: '在交易之外多互动、多投入感情，能提高客户换供应商的精神成本，使客户“不忍离去”。',
      en: 'Contact beyond the deal and care for the person raise the mental cost of changing supplier: customers cannot bear to leave.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'fedex',
        station: 'attitude',
        parameters: ['affection'],
        outputs: ['switchingCost', 'retention'],
        move: {
          zh: '在态度里把情感投入往右拖：转换成本里“不忍离去”的那一段变长，留存率也升。',
          en: 'In the drawer of attitude drag affection to the right: its part of switching cost grows, and so does retention.',
        },
      },
      {
        case: 'fedex',
        station: 'switching',
        parameters: ['personalRelationship'],
        outputs: ['switchingCost', 'retention'],
        move: {
          zh: '再把“情感成本·个人关系”往左拖，看断了人情以后，转换成本和留存率各少多少。',
          en: 'Then drag personal relationship to the left and see what switching cost and retention lose without them.',
        },
      },
    ],
  },
  {
    id: 'D1-22',
    text: {
      zh: '客户有喜事去祝贺，是锦上添花；客户有难处第一时间伸手，是雪中送炭。',
      en: 'Congratulate customers in good times; be the first to help in bad ones.',
    },
    standing: 'plausible',
    seen: [],
    room: {
      id: 'actions',
      case: 'baseline',
      move: {
        zh: '锦上添花和雪中送炭是两项举措，各拖到底比一比；差多少是我们定的。',
        en: 'Good wishes and help in need are two actions: take each to its end and compare; by how much they differ is our choice.',
      },
    },
  },
  {
    id: 'D1-23',
    text: {
      zh: '转换成本是客户换一家要付出的各种代价的总和。',
      en: 'Switching cost is the sum of everything a customer gives up to change supplier.',
    },
    standing: 'definition',
    seen: [
      {
        case: 'soft_y4',
        station: 'switching',
        parameters: ['learningTime', 'technicalConversion', 'personalRelationship'],
        outputs: ['switchingCost'],
        move: {
          zh: '打开转换成本，随便拖哪一项，看总数正好按那一项的变化增减。',
          en: 'Open switching cost and move any item: the total changes by exactly as much as that item.',
        },
      },
    ],
  },
  {
    id: 'D1-24',
    text: {
      zh: '转换成本分三类：学习（时间、精力），经济（技术转换、财务损失、采购风险），情感（个人关系、企业资源）。',
      en: 'Switching costs come in three kinds: learning (time, effort), economic (conversion, loss of money, risk of the purchase), emotional (personal ties, the firms’ shared resources).',
    },
    standing: 'definition',
    evidence: ['switchingStrength'],
    seen: [
      {
        case: 'soft_y4',
        station: 'switching',
        parameters: [
          'learningTime',
          'learningEffort',
          'technicalConversion',
          'financialLoss',
          'procurementRisk',
          'personalRelationship',
          'enterpriseResources',
        ],
        outputs: ['switchingCost', 'lockInPart'],
        move: {
          zh: '把学习、经济、情感三段各拖短，看哪一段拿掉后，锁定少得最多。',
          en: 'Shorten the learning, economic and emotional parts in turn and see which one takes most of the lock-in with it.',
        },
      },
    ],
  },
  {
    id: 'D1-25',
    text: {
      zh: '软件用熟以后，换一家就要从头学、重新设计、重新磨合，客户多半留下。',
      en: 'Once a program is familiar, changing means learning, designing and getting acquainted all over again, so most clients stay.',
    },
    standing: 'story',
    evidence: ['switchingStrength'],
    seen: [
      {
        case: 'soft_y0',
        station: 'switching',
        outputs: ['switchingCost', 'retention', 'lockInPart'],
        move: {
          zh: '按▸用上四年，看留存率升到九成以上，多出来的几乎全是锁定。',
          en: 'Press ▸ for four years on: retention passes nine in ten, and nearly all of the gain is lock-in.',
        },
      },
      {
        case: 'soft_y0',
        station: 'switching',
        parameters: ['technicalConversion', 'structuralIntegration'],
        outputs: ['switchingCost', 'retention', 'lockInPart'],
        move: {
          zh: '自己把“经济成本·技术转换”和结构性联系深度往右拖，看转换成本、留存率和锁定一起升。',
          en: 'Drag technical conversion and the structural tie to the right yourself: switching cost, retention and lock-in rise together.',
        },
      },
    ],
  },
  {
    id: 'D1-26',
    text: {
      zh: '结构性联系：企业渗透到客户的业务里，双方结成战略联盟，紧密合作。',
      en: 'A structural tie: the firm has grown into the client’s business, and both work as allies.',
    },
    standing: 'plausible',
    evidence: ['switchingStrength'],
    seen: [
      {
        case: 'tetra_pack',
        station: 'switching',
        parameters: ['structuralIntegration', 'enterpriseResources'],
        outputs: ['switchingCost', 'retention', 'lockInPart'],
        move: {
          zh: '打开转换成本，把结构性联系深度从0往右拖，看锁定变长。',
          en: 'Open switching cost, raise the structural tie from nil and see lock-in grow.',
        },
      },
    ],
  },
  {
    id: 'D1-27',
    text: {
      zh: '客户买一家的产品越多，依赖越大，越不会走，越可能忠诚。',
      en: 'The more products customers buy from one firm, the more they depend, the less they leave, the likelier they are loyal.',
    },
    standing: 'contested',
    evidence: ['productDepth'],
    seen: [
      {
        case: 'baseline',
        station: 'switching',
        parameters: ['productsUsed'],
        outputs: ['switchingCost', 'retention'],
        move: {
          zh: '把产品/服务数从1往上拖，看留存率先快后慢地升；换成“原文”视角，同样几样产品绑得更紧。',
          en: 'Raise the number of products from one: retention climbs fast, then slowly; in the view of the texts the same products bind more.',
        },
      },
      {
        case: 'meituan_life',
        station: 'switching',
        parameters: ['depthPoints'],
        outputs: ['switchingCost', 'lockInPart'],
        move: {
          zh: '在模型假设里把产品深度满量程拖到0：要是多用只是因为本来就想留，锁定就少了这一段。',
          en: 'Under assumptions take the depth points to nil: if wide use only shows who meant to stay, this part of lock-in is gone.',
        },
      },
    ],
  },
  {
    id: 'D1-28',
    text: {
      zh: '利乐卖的“远不止于包装”：深度介入客户的经营，从奶源到终端一起做，所以份额远超对手。',
      en: 'Tetra Pak sells “more than the package”: it works inside its clients’ business from farm to shelf, and its share is far above all rivals.',
    },
    standing: 'story',
    evidence: ['switchingStrength', 'wordingSlips'],
    seen: [
      {
        case: 'tetra_pack',
        station: 'value',
        parameters: ['serviceValue'],
        outputs: ['retention'],
        move: {
          zh: '按▸从奶源到货架一起做，看留存率升到几乎满格；罚款的事在案例的说明里。',
          en: 'Press ▸ to work together from farm to shelf: retention comes close to its limit; the fine is told with the case.',
        },
      },
      {
        case: 'tetra_pack',
        station: 'switching',
        parameters: ['structuralIntegration'],
        outputs: ['retention', 'lockInPart'],
        move: {
          zh: '自己把结构性联系深度往右拖，看介入得越深，锁定和留存率越高。',
          en: 'Drag the structural tie to the right yourself: the deeper it works inside the business, the higher lock-in and retention.',
        },
      },
    ],
  },
  {
    id: 'D1-29',
    text: {
      zh: '这样赢得的是忠诚，“或者说客户依赖”。',
      en: 'What is won in this way is loyalty, “or, one may say, dependence”.',
    },
    standing: 'definition',
    evidence: ['necessaryNotSufficient'],
    seen: [
      {
        case: 'tetra_deep',
        station: 'switching',
        parameters: ['switchingEffectiveness'],
        outputs: ['switchingCost', 'lockInPart'],
        move: {
          zh: '把转换成本效力拖到0，锁定消失，剩下的大多是真忠诚。',
          en: 'Take the effect of switching costs to nil: lock-in is gone, and most of what remains is true loyalty.',
        },
      },
    ],
  },
  {
    id: 'D2-01',
    text: {
      zh: '“客户价值地图”的核心，是挖掘客户整个生命周期的价值，而不只是一次或几次买卖的利润。',
      en: 'The heart of the “customer value map” is the value of a customer’s whole life, not the profit of one or a few sales.',
    },
    standing: 'definition',
    evidence: ['wordingSlips'],
    seen: [
      {
        case: 'opening',
        station: 'value',
        parameters: ['serviceValue'],
        outputs: ['lifetimeValue'],
        move: {
          zh: '服务价值加10分：每年的基础利润一分没加，只因留得久，终身价值差不多翻一倍。',
          en: 'Add ten to service value: base profit stays as it was, yet because customers stay longer lifetime value nearly doubles.',
        },
      },
    ],
    room: {
      id: 'money',
      case: 'opening',
      move: {
        zh: '看“一次还是一辈子”：一年的利润和终身价值并排画。',
        en: 'See “once or a lifetime”, where the profit of one year stands beside lifetime value.',
      },
    },
  },
  {
    id: 'D2-02',
    text: {
      zh: '忠诚的客户黏性一定高；黏性高的客户不一定忠诚。',
      en: 'Loyal customers are surely sticky; sticky customers need not be loyal.',
    },
    standing: 'definition',
    evidence: ['necessaryNotSufficient'],
    seen: [
      {
        case: 'shop_only',
        station: 'retention',
        parameters: ['challengerAdvantage'],
        outputs: ['challengedRetention', 'trueLoyalty'],
        move: {
          zh: '把挑战者优势拖小：对手只好一点点，肯留下的人多了些，还是远远少于现在的留存率。',
          en: 'Make the challenger only slightly better: a few more would stay, still far fewer than the retention of today.',
        },
      },
    ],
    room: {
      id: 'loyalty',
      case: 'shop_only',
      move: {
        zh: '看三角图：横轴是黏性，纵轴是真忠诚，对角线以上永远空着。',
        en: 'See the triangle: stickiness across, true loyalty up, and nothing ever above the diagonal.',
      },
    },
  },
  {
    id: 'D2-03',
    text: {
      zh: '小区门口唯一的便利店，环境差、不便宜，小张还是常去；旁边新开一家更好的，他一定转过去。',
      en: 'The only shop at the gate is shabby and dear, yet Xiao Zhang goes there often; once a better one opens next door he is gone.',
    },
    standing: 'story',
    evidence: ['necessaryNotSufficient'],
    seen: [
      {
        case: 'shop_only',
        station: 'retention',
        outputs: ['retention', 'captivePart'],
        move: {
          zh: '按▸让隔壁新开一家更好的店，看留存率一下子几乎归零。',
          en: 'Press ▸ to open a better shop next door and see retention drop almost to nil at once.',
        },
      },
      {
        case: 'shop_rival',
        station: 'retention',
        outputs: ['retention', 'trueLoyalty'],
        move: {
          zh: '按▸假如早已赢得人心，同一家新店在隔壁，人大多留下。',
          en: 'Press ▸ to suppose hearts had been won: with the same new shop next door most people stay.',
        },
      },
    ],
  },
  {
    id: 'D2-04',
    text: {
      zh: '增加黏性是打造忠诚的必要非充分条件。',
      en: 'More stickiness is necessary for loyalty but not sufficient.',
    },
    standing: 'definition',
    evidence: ['necessaryNotSufficient'],
    seen: [
      {
        case: 'shop_loved',
        station: 'attitude',
        parameters: ['affection', 'serviceValue'],
        outputs: ['trueLoyalty', 'retention'],
        move: {
          zh: '随便怎么拖，真忠诚总不超过年留存率；把情感投入拖到0，真忠诚掉得比留存率多。',
          en: 'Drag as you like, true loyalty never exceeds yearly retention; take affection to nil and loyalty falls by more.',
        },
      },
    ],
    room: {
      id: 'loyalty',
      case: 'shop_only',
      move: {
        zh: '所有案例都在对角线以下：忠诚的一定黏，黏的不一定忠。',
        en: 'Every case lies below the diagonal: whoever is loyal is sticky, not the other way round.',
      },
    },
  },
  {
    id: 'D2-05',
    text: {
      zh: '提供延伸服务能增加黏性：中介小赵哥替房东量尺寸、买衣柜、做小修小补，还补办电卡和煤气卡。',
      en: 'Extra services make customers stick: Xiao Zhao, a letting agent, measures, buys a wardrobe, does small repairs and gets new electricity and gas cards.',
    },
    standing: 'story',
    evidence: ['productDepth'],
    seen: [
      {
        case: 'agent_basic',
        station: 'value',
        parameters: ['serviceValue', 'timeCost', 'energyCost'],
        outputs: ['retention'],
        move: {
          zh: '按▸把跑腿的活也揽下来，看留存率从三成多升到接近满格。',
          en: 'Press ▸ to take on the errands too: retention goes from about a third to near its limit.',
        },
      },
    ],
    room: {
      id: 'extension',
      case: 'agent_basic',
      move: {
        zh: '按播放，看一次次帮忙怎样一个月一个月地攒成黏性。',
        en: 'Press play and watch favours add up to stickiness month by month.',
      },
    },
  },
  {
    id: 'D2-06',
    text: {
      zh: '黏性在一次次“帮忙”里逐渐加强，因为省时间，也省心。',
      en: 'Stickiness grows with every favour, because it saves time and worry.',
    },
    standing: 'story',
    seen: [
      {
        case: 'agent_basic',
        station: 'value',
        parameters: ['timeCost', 'psychicCost', 'energyCost'],
        outputs: ['deliveredValue', 'retention'],
        move: {
          zh: '只把时间、精神、体力三条成本拖短，看让渡价值和留存率升多少。',
          en: 'Shorten only the time, mental and effort costs and see how far delivered value and retention rise.',
        },
      },
    ],
    room: {
      id: 'extension',
      case: 'agent_basic',
      move: {
        zh: '按播放：“逐渐”是在时间里发生的，拖月份看它怎么长。',
        en: 'Press play: growing takes time; drag the month and see how.',
      },
    },
  },
  {
    id: 'D2-07',
    text: {
      zh: '有了黏性，再有房子出租首先想到他，还会推荐给亲友。',
      en: 'Then he is the first to be called for the next flat, and is recommended to friends and family.',
    },
    standing: 'story',
    evidence: ['loyaltyProfit'],
    seen: [
      {
        case: 'agent_ext',
        station: 'attitude',
        parameters: ['affection'],
        outputs: ['recommendation', 'noSearchProbability'],
        move: {
          zh: '把情感投入往左拖，看推荐意愿和不再搜索概率往下掉。',
          en: 'Drag affection down and see the willingness to recommend and the probability of not searching fall.',
        },
      },
      {
        case: 'agent_ext',
        station: 'money',
        parameters: ['referralProfit'],
        outputs: ['lifetimeValue'],
        move: {
          zh: '打开终身价值，拖推荐利润，看终身价值里推荐那一段变长。',
          en: 'Open lifetime value and move referral profit: the part of referrals grows.',
        },
      },
    ],
    room: {
      id: 'extension',
      case: 'agent_ext',
      move: {
        zh: '看社区里的客户那条线：推荐怎样一个月一个月带来新客户。',
        en: 'See the line of customers: how referrals bring new ones month by month.',
      },
    },
  },
  {
    id: 'D2-08',
    text: {
      zh: '链家要把经纪人的平均从业时间从五六个月提到三十个月左右：成了社区一份子，房源和客源就稳定。',
      en: 'Lianjia wants its agents to stay about thirty months instead of five or six: one who belongs to the community has a steady supply of flats and clients.',
    },
    standing: 'untraced',
    seen: [
      {
        case: 'lianjia_5',
        station: 'attitude',
        parameters: ['tenure', 'socialBenefit'],
        outputs: ['trust', 'relationalBenefits', 'switchingCost', 'retention'],
        move: {
          zh: '按▸让经纪人留满三十个月，看信任、关系利益和转换成本一起变高。',
          en: 'Press ▸ to keep agents thirty months and see trust, relational benefits and switching cost rise together.',
        },
      },
    ],
    room: {
      id: 'extension',
      case: 'lianjia_5',
      move: {
        zh: '先点5.5个月，再点30个月：任期太短帮多少忙都散掉，过了某个长度才攒得起来。',
        en: 'Choose 5.5 months, then 30: with short tenure every favour fades, past a certain length it lasts.',
      },
    },
  },
  {
    id: 'D2-09',
    text: {
      zh: '美团靠外卖天天用，有了很高的黏性，再把服务拓展到衣食住行，除了“衣”几乎都有。',
      en: 'Used every day for food, Meituan became very sticky and then spread to housing, travel and nearly everything but clothes.',
    },
    standing: 'story',
    evidence: ['productDepth', 'switchingStrength'],
    seen: [
      {
        case: 'meituan_food',
        station: 'switching',
        outputs: ['switchingCost', 'lockInPart', 'retention'],
        move: {
          zh: '按▸把订房出行都接进来，看锁定变长、留存率上升；罚款的事在案例的说明里。',
          en: 'Press ▸ to add hotels and rides: lock-in and retention grow; the fine is told with the case.',
        },
      },
      {
        case: 'meituan_food',
        station: 'switching',
        parameters: ['productsUsed', 'structuralIntegration'],
        outputs: ['switchingCost', 'lockInPart', 'retention'],
        move: {
          zh: '自己把产品/服务数和结构性联系深度往右拖，看转换成本、锁定和留存率一起升。',
          en: 'Drag products in use and the structural tie to the right yourself: switching cost, lock-in and retention rise together.',
        },
      },
    ],
    room: {
      id: 'extension',
      case: 'meituan_food',
      move: {
        zh: '点“平台”：天天用，光靠次数就能先黏住，再一样样添服务。',
        en: 'Choose the platform: used daily, it sticks by frequency alone and then adds one service after another.',
      },
    },
  },
  {
    id: 'D2-10',
    text: {
      zh: '服务延伸增强黏性，黏性强了又有助于拓展服务，两者互相推着走。',
      en: 'Extending the service strengthens stickiness, and stickiness helps to extend the service: each pushes the other.',
    },
    standing: 'hypothesis',
    evidence: ['productDepth'],
    seen: [
      {
        case: 'meituan_food',
        station: 'switching',
        parameters: ['productsUsed'],
        outputs: ['retention'],
        move: {
          zh: '把产品/服务数往上拖，看留存率上升：这是圈子的一半，从服务到黏性。',
          en: 'Raise the number of services and see retention rise: one half of the circle, from services to stickiness.',
        },
      },
    ],
    room: {
      id: 'extension',
      case: 'meituan_life',
      move: {
        zh: '拖起点，越过虚线那道门槛，圈子才转得起来。',
        en: 'Drag the start across the dashed threshold: only then does the circle turn.',
      },
    },
  },
  {
    id: 'D2-11',
    text: {
      zh: '不断优化流程，把现有服务做到极致，满意度会不断提升。',
      en: 'Improve processes until today’s service is as good as it can be, and satisfaction keeps rising.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'baseline',
        station: 'satisfaction',
        parameters: ['serviceValue', 'failureRate', 'timeCost'],
        outputs: ['meanSatisfaction'],
        move: {
          zh: '把服务价值拖大、服务失误率拖小、时间成本拖短，看满意度每次都升。',
          en: 'Raise service value, lower the failure rate, shorten time cost: satisfaction rises every time.',
        },
      },
    ],
    room: {
      id: 'actions',
      case: 'baseline',
      move: {
        zh: '拖“流程优化到极致”，一项带动服务、时间和失误，另有成本。',
        en: 'Raise process excellence: one action that moves service, time and failures at once, at a cost.',
      },
    },
  },
  {
    id: 'D2-12',
    text: {
      zh: '做“一站式”服务，增加触点和服务内容，以此增加黏性和忠诚。',
      en: 'Offer one-stop service: more points of contact and more services make customers stickier and more loyal.',
    },
    standing: 'plausible',
    evidence: ['productDepth'],
    seen: [
      {
        case: 'agent_basic',
        station: 'switching',
        parameters: ['productsUsed'],
        outputs: ['switchingCost', 'retention', 'lockInPart'],
        move: {
          zh: '把产品/服务数从1往上拖，看转换成本、留存率和锁定一起升。',
          en: 'Raise the number of services from one: switching cost, retention and lock-in rise together.',
        },
      },
    ],
    room: {
      id: 'extension',
      case: 'meituan_life',
      move: {
        zh: '在参数里拖触点每月几次；举措那一页还有一站式和延伸服务两项。',
        en: 'Drag the touches per month among the parameters; “Actions” has one-stop and service extension, too.',
      },
    },
  },
  {
    id: 'D2-13',
    text: {
      zh: '移动平台给企业带来增加销售、黏性和忠诚的机会。',
      en: 'Mobile platforms are a chance for more sales, stickiness and loyalty.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'mobile_lead',
        station: 'value',
        parameters: ['timeCost', 'energyCost', 'serviceValue'],
        outputs: ['meanSatisfaction', 'retention'],
        move: {
          zh: '把时间成本拖回40、体力成本拖回30、服务价值拖回60，看没有应用时满意度和留存率剩多少。',
          en: 'Drag time cost back to 40, effort cost to 30 and service value to 60: this is what is left without the app.',
        },
      },
    ],
  },
  {
    id: 'D2-14',
    text: {
      zh: '不能有效利用移动应用，就会受到用得好的对手威胁。',
      en: 'A firm that fails to use mobile apps well is threatened by rivals who do.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'mobile_lag',
        station: 'retention',
        outputs: ['retention'],
        move: {
          zh: '先在标尺上把走在前面的对手左右拖，看留存率反着动；再按▸先把应用做好。',
          en: 'Drag the leading rival on the ruler and see retention move the other way; then press ▸ to get the app right first.',
        },
      },
    ],
  },
  {
    id: 'D2-15',
    text: {
      zh: 'App Annie的报告：美、英、日三国前十大零售应用的下载量增长超过整个应用市场，美国增长快过日本和英国。',
      en: 'A report by App Annie: in the US, the UK and Japan the ten largest retail apps grow faster than the whole market, fastest in the US.',
    },
    standing: 'untraced',
    evidence: ['wordingSlips'],
    seen: [],
    aside: {
      zh: '不在图上：原文到这里断了，没有数字和日期，只留下证据卡片。',
      en: 'Not on the picture: the text breaks off without figures or date, so only the evidence card keeps it.',
    },
  },
  {
    id: 'D2-16',
    text: {
      zh: '竞争越来越激烈，产品差异越来越小，客户的忠诚和黏性就越来越低。',
      en: 'As competition sharpens and products grow alike, loyalty and stickiness keep falling.',
    },
    standing: 'plausible',
    evidence: ['switchingStrength'],
    seen: [
      {
        case: 'diff_mkt',
        station: 'retention',
        parameters: ['homogenisation'],
        outputs: ['retention'],
        move: {
          zh: '把同质化程度往右拖，看留存率下降。',
          en: 'Raise the sameness of offers and see retention fall.',
        },
      },
      {
        case: 'diff_mkt',
        station: 'retention',
        outputs: ['retention'],
        move: {
          zh: '按▸再加上更多一样的对手，看留存率降到三成多。',
          en: 'Press ▸ for a crowd of look-alikes and see retention drop to about a third.',
        },
      },
    ],
  },
  {
    id: 'D2-17',
    text: {
      zh: '忠诚先是情感，再是行为：认可、信赖，只考虑这一个品牌，不再去找别家的信息。',
      en: 'Loyalty is feeling first and behaviour second: approval and trust, considering this brand alone, no longer looking at others.',
    },
    standing: 'definition',
    evidence: ['necessaryNotSufficient'],
    seen: [
      {
        case: 'shop_loved',
        station: 'attitude',
        parameters: ['affection', 'respectBenefit'],
        outputs: ['attitude', 'noSearchProbability', 'retention'],
        move: {
          zh: '把情感投入往左拖：态度降了，不再搜索的人少了，留存率也跟着降。',
          en: 'Drag affection down: attitude falls, fewer customers stop searching, and retention falls with them.',
        },
      },
    ],
  },
  {
    id: 'D2-18',
    text: {
      zh: '忠诚要用语言或购买行为表达出来，不表达就毫无意义。',
      en: 'Loyalty must show in words or purchases; unexpressed it means nothing.',
    },
    standing: 'contested',
    evidence: ['necessaryNotSufficient'],
    seen: [
      {
        case: 'latent',
        station: 'retention',
        parameters: ['situation'],
        outputs: ['retention'],
        move: {
          zh: '喜欢是喜欢，留存率却低；把情境往右拖，阻碍没了，留存率就升。',
          en: 'Fond as they are, retention is low; raise the situation, and with the obstacle gone retention rises.',
        },
      },
      {
        case: 'latent',
        station: 'attitude',
        parameters: ['affection'],
        outputs: ['recommendation', 'attitude'],
        move: {
          zh: '推荐意愿很高，说得出口；把情感投入往左拖，它才跟着态度往下掉。',
          en: 'Willingness to recommend is high: the liking is spoken. Drag affection to the left and it falls with attitude.',
        },
      },
    ],
  },
  {
    id: 'D2-19',
    text: {
      zh: '不满容易让人走；满意未必保证忠诚。',
      en: 'Dissatisfaction drives people away; satisfaction does not guarantee loyalty.',
    },
    standing: 'supported',
    evidence: ['satisfactionCause'],
    seen: [
      {
        case: 'pricewar',
        station: 'satisfaction',
        parameters: ['baseExpectation'],
        outputs: ['meanSatisfaction', 'retention'],
        move: {
          zh: '满意度过了起飞线，留存率只有三成多；把期望往右拖到40，满意度掉下去，走的人更多。',
          en: 'Satisfaction is past take-off and retention only about a third; drag the expectation up to 40, satisfaction drops and more people leave.',
        },
      },
    ],
  },
  {
    id: 'D2-20',
    text: {
      zh: '满意低于最低水平，忠诚明显下降；之上很大一段不受影响；到了某一高度，忠诚大幅增长。',
      en: 'Below a minimum of satisfaction loyalty drops markedly; over a wide range above it nothing changes; from a certain height it grows sharply.',
    },
    standing: 'mixed',
    evidence: ['threeZones'],
    seen: [
      {
        case: 'opening',
        station: 'curve',
        parameters: ['serviceValue', 'curveLinearity', 'jumpSatisfaction'],
        outputs: ['curveLoyalty', 'attitude'],
        move: {
          zh: '把服务价值慢慢往右拖，看满意度过了起飞线，忠诚忽然上升；再把线性化程度拖到1，三段变成直线。',
          en: 'Drag service value slowly to the right: past take-off loyalty shoots up; then set straightness to 1 and the zones become a line.',
        },
      },
      {
        case: 'mcd_queue',
        station: 'curve',
        parameters: ['timeCost', 'minimumSatisfaction'],
        outputs: ['curveLoyalty'],
        move: {
          zh: '把时间成本往右拖，看低于最低线以后，忠诚往下掉。',
          en: 'Drag time cost to the right and see loyalty drop below the floor.',
        },
      },
    ],
  },
  {
    id: 'D2-21',
    text: {
      zh: '满意是重复购买最重要的原因，也是忠诚的关键因素之一。',
      en: 'Satisfaction is the most important cause of buying again and one of the keys to loyalty.',
    },
    standing: 'contested',
    evidence: ['satisfactionCause'],
    seen: [
      {
        case: 'baseline',
        station: 'attitude',
        parameters: ['attitudeWeightCurve'],
        outputs: ['attitude', 'retention'],
        move: {
          zh: '在模型假设里把满意那一项的权重拖到0，看态度和留存率变多少；它最重，是我们定的。',
          en: 'Under assumptions take the weight of satisfaction to nil and see what attitude and retention do; that it weighs most is our choice.',
        },
      },
    ],
    room: {
      id: 'people',
      case: 'baseline',
      move: {
        zh: '看满意的人里有多少照样走；对比那一页再把留存率的变化分给各个原因。',
        en: 'See how many of the satisfied leave all the same; “Compare” shares a change of retention among its causes.',
      },
    },
  },
  {
    id: 'D2-22',
    text: {
      zh: '内在价值是忠诚的首要理由：质量是根本，服务是保障，价格是促进，三者“缺一不可”。',
      en: 'Intrinsic value is the first reason for loyalty: quality is the root, service the safeguard, price the nudge, and none can be missing.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'baseline',
        station: 'attitude',
        parameters: ['productValue', 'serviceValue', 'moneyCost'],
        outputs: ['intrinsicValue', 'attitude'],
        move: {
          zh: '把产品价值拖到0：服务和价格再好，内在价值也是0。',
          en: 'Take product value to nil: however good service and price are, intrinsic value is nil.',
        },
      },
    ],
  },
  {
    id: 'D2-23',
    text: {
      zh: '让渡价值越大，顾客越倾向买本公司的产品。',
      en: 'The larger the delivered value, the more customers tend to buy from the firm.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'baseline',
        station: 'value',
        parameters: ['productValue', 'moneyCost'],
        outputs: ['deliveredValue', 'retention'],
        move: {
          zh: '把产品价值往右拖，看让渡价值和年留存率总是同升同降。',
          en: 'Drag product value: delivered value and yearly retention always move the same way.',
        },
      },
    ],
  },
  {
    id: 'D2-24',
    text: {
      zh: '关系利益有四种：社会（亲近、友谊），特殊待遇（经济的和非经济的），信心（风险降低），尊重（心里满足）。',
      en: 'Relational benefits are social (closeness, friendship), special treatment (in money or otherwise), confidence (less risk) and respect (a good feeling).',
    },
    standing: 'definition',
    seen: [
      {
        case: 'baseline',
        station: 'attitude',
        parameters: [
          'socialBenefit',
          'specialPriceBenefit',
          'specialServiceBenefit',
          'confidenceBenefit',
          'respectBenefit',
        ],
        outputs: ['relationalBenefits', 'attitude'],
        move: {
          zh: '打开态度，五项各加10分，看信心利益加得最多：先后次序来自研究，数字是我们定的。',
          en: 'Open attitude and add ten to each of the five: confidence adds most. The order comes from research, the numbers are ours.',
        },
      },
    ],
  },
  {
    id: 'D2-25',
    text: {
      zh: '转换成本是换供应商时的一次性成本，有货币的，也有心理和时间上的；它的高低直接影响忠诚。',
      en: 'Switching cost is paid once when changing supplier, in money, in worry and in time, and bears directly on loyalty.',
    },
    standing: 'mixed',
    evidence: ['switchingStrength'],
    seen: [
      {
        case: 'soft_y4',
        station: 'switching',
        parameters: ['switchingEffectiveness', 'financialLoss', 'procurementRisk', 'learningTime'],
        outputs: ['switchingCost', 'retention'],
        move: {
          zh: '把转换成本效力从1拖到0.6，就是“证据”视角的取法，看留存率还剩多少。',
          en: 'Drag the effect of switching costs from 1 to 0.6, as the evidence view has it, and see how much retention is left.',
        },
      },
    ],
  },
  {
    id: 'D2-26',
    text: {
      zh: '社会和感情、社会规范、情境，也会间接影响忠诚。',
      en: 'Social ties and feelings, social norms and the situation act on loyalty indirectly.',
    },
    standing: 'plausible',
    seen: [
      {
        case: 'latent',
        station: 'retention',
        parameters: ['socialNorm', 'situation'],
        outputs: ['noSearchProbability', 'retention'],
        move: {
          zh: '把社会规范和情境从负数拖到0，态度一点没变，不再搜索的人和留存率都升。',
          en: 'Bring social norm and situation from below zero to nil: attitude is unchanged, yet more people stop searching and retention rises.',
        },
      },
    ],
  },
  {
    id: 'D2-27',
    text: {
      zh: '一处出入：文中说“以上的四个因素”，前面列的却是五个：满意、内在价值、让渡价值、关系利益、转换成本。',
      en: 'A slip: the text says “the four factors above” after listing five: satisfaction, intrinsic value, delivered value, relational benefits, switching cost.',
    },
    standing: 'misstated',
    evidence: ['wordingSlips'],
    seen: [
      {
        case: 'baseline',
        station: 'attitude',
        parameters: ['serviceValue', 'socialBenefit'],
        outputs: ['meanSatisfaction', 'intrinsicValue', 'deliveredValue', 'relationalBenefits'],
        move: {
          zh: '拖服务价值，满意、内在价值和让渡价值都动；拖社会利益，关系利益动：五个里的四个。',
          en: 'Service value moves satisfaction, intrinsic and delivered value; social benefits move relational benefits: four of the five.',
        },
      },
      {
        case: 'baseline',
        station: 'switching',
        parameters: ['learningTime'],
        outputs: ['switchingCost'],
        move: {
          zh: '第五个是转换成本：拖“学习成本·时间”，它就变。',
          en: 'The fifth is switching cost: move learning time and it changes.',
        },
      },
    ],
  },
] as const satisfies readonly Claim[];

export type ClaimId = (typeof CLAIMS)[number]['id'];
