import type { OutputId } from '../model/outputs';
import type { ParameterId } from '../model/parameters';
import type { Text } from '../text';

export interface Term {
  readonly id: string;
  readonly term: Text;
  /** One sentence a shop owner understands. */
  readonly plain: Text;
  /** Other names in use, and what it is not to be confused with. */
  readonly also?: Text;
  /** The result it names. */
  readonly output?: OutputId;
  /** The factor where it is set. */
  readonly parameter?: ParameterId;
}

/** The words of the product, in the order of the chain. One name per thing; other names stand under `also`. */
export const GLOSSARY = [
  {
    id: 'customerValueMap',
    term: { zh: '客户价值地图', en: 'Customer Value Map' },
    plain: {
      zh: '这个产品的名字；原文用它讲客户一辈子的价值，而不是一两次买卖的利润。',
      en: 'The name of this product; in the text it means the value of a customer’s whole life, not the profit of a sale or two.',
    },
    also: {
      zh: '不要和盖尔的性价比图混，也不是终身价值的另一个名字。',
      en: 'Not Gale’s chart, which is called the value-for-money map here, and not another name for lifetime value.',
    },
  },
  {
    id: 'totalCustomerValue',
    term: { zh: '顾客总价值', en: 'Total customer value' },
    plain: {
      zh: '顾客得到的全部好处：产品、服务、人员、形象，加起来算多少分。',
      en: 'Everything customers get, from product, service, people and image, added up in points.',
    },
    also: { zh: '短名“总价值”；不是客户给企业带来的价值。', en: 'Not what the customer is worth to the firm.' },
    output: 'totalCustomerValue',
  },
  {
    id: 'totalCustomerCost',
    term: { zh: '顾客总成本', en: 'Total customer cost' },
    plain: {
      zh: '顾客付出的全部代价：钱、时间、体力、操心，加起来算多少分。',
      en: 'Everything customers give, in money, time, effort and worry, added up in points.',
    },
    also: { zh: '短名“总成本”；不是企业自己的成本。', en: 'Not the firm’s own cost.' },
    output: 'totalCustomerCost',
  },
  {
    id: 'deliveredValue',
    term: { zh: '让渡价值', en: 'Delivered value' },
    plain: { zh: '顾客得到的减去付出的，还剩多少分。', en: 'What customers get minus what they give, in points.' },
    also: {
      zh: '全名“顾客让渡价值”，也叫顾客感知价值；是差，不是比率。',
      en: 'In full: customer delivered value; also perceived value. A difference, not a ratio.',
    },
    output: 'deliveredValue',
  },
  {
    id: 'productValue',
    term: { zh: '产品价值', en: 'Product value' },
    plain: { zh: '东西好不好用、耐不耐用、新不新。', en: 'How good, lasting and new the thing itself is.' },
    parameter: 'productValue',
  },
  {
    id: 'serviceValue',
    term: { zh: '服务价值', en: 'Service value' },
    plain: {
      zh: '买之前说清楚，买的时候送到装好，买了以后有人管。',
      en: 'Clear answers before, delivery and fitting during, and somebody there after the purchase.',
    },
    parameter: 'serviceValue',
  },
  {
    id: 'personnelValue',
    term: { zh: '人员价值', en: 'People value' },
    plain: { zh: '打交道的人懂不懂行、上不上心、快不快。', en: 'How skilled, caring and quick the people are.' },
    also: { zh: '科特勒的书里叫personnel value。', en: 'Kotler: personnel value.' },
    parameter: 'personnelValue',
  },
  {
    id: 'imageValue',
    term: { zh: '形象价值', en: 'Image value' },
    plain: {
      zh: '名声和品牌让人放心、有面子，其中一部分是前三项的影子。',
      en: 'The ease and pride a good name gives; part of it mirrors product, service and people.',
    },
    parameter: 'imageValue',
  },
  {
    id: 'moneyCost',
    term: { zh: '货币成本', en: 'Money cost' },
    plain: { zh: '掏的钱让人多心疼。', en: 'How much the price hurts.' },
    parameter: 'moneyCost',
  },
  {
    id: 'timeCost',
    term: { zh: '时间成本', en: 'Time cost' },
    plain: { zh: '等和来回跑，费了多少工夫。', en: 'What waiting and trips take out of the day.' },
    parameter: 'timeCost',
  },
  {
    id: 'energyCost',
    term: { zh: '体力成本', en: 'Effort cost' },
    plain: { zh: '搬、装、跑腿有多累人。', en: 'How tiring carrying, fitting and errands are.' },
    also: { zh: '科特勒的书里叫energy cost。', en: 'Kotler: energy cost.' },
    parameter: 'energyCost',
  },
  {
    id: 'psychicCost',
    term: { zh: '精神成本', en: 'Mental cost' },
    plain: { zh: '担心、嫌烦、不踏实，有多费神。', en: 'The worry, hassle and doubt it takes.' },
    also: {
      zh: '科特勒的书里叫psychic cost；原文也用它讲“不忍离去”，那一份算在转换成本里。',
      en: 'Kotler: psychic cost. The text also uses it for not bearing to leave; that is counted in switching cost.',
    },
    parameter: 'psychicCost',
  },
  {
    id: 'intrinsicValue',
    term: { zh: '内在价值', en: 'Intrinsic value' },
    plain: {
      zh: '质量、服务、价格三样合起来好不好，缺了哪一样都算0。',
      en: 'How good quality, service and price are together; if one is missing, it is nil.',
    },
    also: {
      zh: '不是让渡价值：它不看时间、体力和操心。',
      en: 'Not delivered value: it leaves out time, effort and worry.',
    },
    output: 'intrinsicValue',
  },
  {
    id: 'valueForMoneyMap',
    term: { zh: '性价比图', en: 'Value-for-money map' },
    plain: {
      zh: '把各家放在一张图上：横看相对价格，竖看相对质量。',
      en: 'All offers on one chart: relative price one way, relative quality the other.',
    },
    also: {
      zh: '盖尔叫它customer value map，字面也是“客户价值地图”，和这个产品的名字不是一回事。',
      en: 'Gale’s own name is “customer value map”; the name of this product means something else.',
    },
  },
  {
    id: 'expectation',
    term: { zh: '期望', en: 'Expectation' },
    plain: { zh: '顾客来之前以为能得到多少分。', en: 'How many points customers thought they would get.' },
    output: 'expectation',
    parameter: 'baseExpectation',
  },
  {
    id: 'disconfirmation',
    term: { zh: '期望落差', en: 'Gap to expectation' },
    plain: { zh: '得到的比以为的多多少，或者少多少。', en: 'How much more, or less, than expected they got.' },
    also: { zh: '学术名“期望不一致”。', en: 'In the field: disconfirmation.' },
    output: 'disconfirmation',
  },
  {
    id: 'satisfaction',
    term: { zh: '满意度', en: 'Satisfaction' },
    plain: {
      zh: '从0到100，顾客有多满意；出过的差错和补救都算进去了。',
      en: 'How satisfied customers are, 0 to 100, failures and their repair counted.',
    },
    also: {
      zh: '全名“顾客满意度”；不要和“没出失误时的满意度”混。',
      en: 'Not the same as “satisfaction with no failure”.',
    },
    output: 'meanSatisfaction',
  },
  {
    id: 'recoveryParadox',
    term: { zh: '补救悖论', en: 'Recovery paradox' },
    plain: {
      zh: '出了差错又补得漂亮，人比没出差错时还满意。',
      en: 'After a failure put right superbly, people are happier than with no failure at all.',
    },
    also: { zh: '只在满意上看得到，再买未必。', en: 'Seen in satisfaction, not in buying again.' },
  },
  {
    id: 'satisfactionCurve',
    term: { zh: '满意与忠诚的曲线', en: 'Satisfaction–loyalty curve' },
    plain: {
      zh: '满意多少，忠诚多少：低处陡，中间平，高处又陡。',
      en: 'How much loyalty each satisfaction brings: steep when low, flat between, steep again when high.',
    },
  },
  {
    id: 'curveValue',
    term: { zh: '曲线值', en: 'Curve value' },
    plain: {
      zh: '从曲线上读出来的数，还没算信任和感情。',
      en: 'What is read off the curve, before trust and affection.',
    },
    also: { zh: '不叫忠诚：忠诚还要过后面几关。', en: 'Never called loyalty: more stations follow.' },
    output: 'curveLoyalty',
  },
  {
    id: 'minimumSatisfaction',
    term: { zh: '最低满意度水平', en: 'Satisfaction floor' },
    plain: {
      zh: '满意度低过这条线，忠诚就明显往下掉。',
      en: 'Below this line of satisfaction, loyalty drops markedly.',
    },
    also: { zh: '原文的说法；图上叫最低线。', en: 'The text: minimum level of satisfaction. On the picture: floor.' },
    parameter: 'minimumSatisfaction',
  },
  {
    id: 'jumpSatisfaction',
    term: { zh: '跃升满意度', en: 'Loyalty take-off' },
    plain: {
      zh: '满意度高过这条线，忠诚就大幅往上涨。',
      en: 'Above this line of satisfaction, loyalty rises sharply.',
    },
    also: { zh: '原文说“达到某一高度”；图上叫起飞线。', en: 'The text: a certain height. On the picture: take-off.' },
    parameter: 'jumpSatisfaction',
  },
  {
    id: 'indifferenceZone',
    term: { zh: '无差异区', en: 'Zone of indifference' },
    plain: {
      zh: '最低线和起飞线之间的一段：满意变了，忠诚几乎不动。',
      en: 'The stretch between floor and take-off: satisfaction changes, loyalty hardly does.',
    },
    also: { zh: '也叫平台区、不温不火的一段。', en: 'Also: plateau.' },
    parameter: 'loyaltyPlateau',
  },
  {
    id: 'trust',
    term: { zh: '信任', en: 'Trust' },
    plain: { zh: '一次次满意攒下来的放心。', en: 'The confidence that many satisfactions add up to.' },
    also: {
      zh: '不是信心利益：那是每年给的好处，这是慢慢攒的。',
      en: 'Not confidence benefits: those are given, trust is built up.',
    },
    output: 'trust',
  },
  {
    id: 'affection',
    term: { zh: '情感', en: 'Affection' },
    plain: { zh: '买卖之外，心里有多亲近。', en: 'How close people feel beyond the deal.' },
    also: { zh: '也叫感情；因素叫“情感投入”。', en: 'Also: feelings, emotional bond.' },
    parameter: 'affection',
  },
  {
    id: 'relationalBenefits',
    term: { zh: '关系利益', en: 'Relational benefits' },
    plain: {
      zh: '熟客才有的好处：亲近、优待、放心、受尊重。',
      en: 'What only regulars get: closeness, favours, confidence, respect.',
    },
    output: 'relationalBenefits',
  },
  {
    id: 'socialBenefit',
    term: { zh: '社会利益', en: 'Social benefits' },
    plain: { zh: '叫得出名字，聊得上天，像朋友一样。', en: 'Being known by name and treated like a friend.' },
    parameter: 'socialBenefit',
  },
  {
    id: 'specialTreatment',
    term: { zh: '特殊待遇利益', en: 'Special-treatment benefits' },
    plain: { zh: '熟客的专享价和专享服务。', en: 'The special price and special service for regulars.' },
    also: {
      zh: '分经济的（专享价）和非经济的（专享服务）两项。',
      en: 'Two factors: special price (in money) and special service (not in money).',
    },
    parameter: 'specialPriceBenefit',
  },
  {
    id: 'confidenceBenefit',
    term: { zh: '信心利益', en: 'Confidence benefits' },
    plain: {
      zh: '和熟悉的人打交道，风险小，心里有底。',
      en: 'With people one knows the risk is smaller and the mind at ease.',
    },
    parameter: 'confidenceBenefit',
  },
  {
    id: 'respectBenefit',
    term: { zh: '尊重利益', en: 'Respect benefits' },
    plain: { zh: '被当回事，有面子。', en: 'Being taken seriously and held in regard.' },
    also: {
      zh: '中文文献里的一类，英文的分类里没有。',
      en: 'From Chinese texts; the English typology does not have it.',
    },
    parameter: 'respectBenefit',
  },
  {
    id: 'attitude',
    term: { zh: '态度忠诚', en: 'Attitudinal loyalty' },
    plain: { zh: '心里有多愿意留下，从0到100。', en: 'How much people want to stay, 0 to 100.' },
    also: { zh: '短名“态度”；是心里的，不是行动。', en: 'Short: attitude. What people feel, not what they do.' },
    output: 'attitude',
  },
  {
    id: 'recommendation',
    term: { zh: '推荐意愿', en: 'Willingness to recommend' },
    plain: { zh: '从0到10，有多愿意介绍给别人。', en: 'How readily people would recommend, 0 to 10.' },
    also: { zh: '原文叫转介绍、推荐；像NPS，但不是NPS。', en: 'Like NPS, but not NPS.' },
    output: 'recommendation',
  },
  {
    id: 'switchingCost',
    term: { zh: '转换成本', en: 'Switching cost' },
    plain: { zh: '换一家要付出的全部代价，算多少分。', en: 'Everything it takes to change supplier, in points.' },
    also: {
      zh: '不叫黏性：它只是让人难走，黏性是真留下来多少。',
      en: 'Never called stickiness: it makes leaving hard, stickiness is how many stay.',
    },
    output: 'switchingCost',
  },
  {
    id: 'learningCost',
    term: { zh: '学习成本', en: 'Learning cost' },
    plain: {
      zh: '换一家，要从头学会另一套，费时又费力。',
      en: 'The time and effort to learn another way of doing things.',
    },
    parameter: 'learningTime',
  },
  {
    id: 'economicCost',
    term: { zh: '经济成本', en: 'Economic cost' },
    plain: {
      zh: '换一家，要改设备、丢掉花了的钱、担买错的风险。',
      en: 'Converting the equipment, losing money spent, risking a bad purchase.',
    },
    parameter: 'technicalConversion',
  },
  {
    id: 'emotionalCost',
    term: { zh: '情感成本', en: 'Emotional cost' },
    plain: {
      zh: '换一家，断了人情，也断了两家一起攒的家底。',
      en: 'Personal ties cut, and what both firms built together.',
    },
    parameter: 'personalRelationship',
  },
  {
    id: 'benefitLoss',
    term: { zh: '权益损失', en: 'Lost privileges' },
    plain: { zh: '一走，积分和专享价就没了。', en: 'Points and special prices are gone on leaving.' },
    parameter: 'benefitLossPoints',
  },
  {
    id: 'structuralTie',
    term: { zh: '结构性联系', en: 'Structural tie' },
    plain: {
      zh: '两家的业务长在一起，分开要动筋骨。',
      en: 'Two businesses have grown together, and parting cuts deep.',
    },
    also: { zh: '也叫结构性纽带、深度介入。', en: 'Also: structural bond.' },
    parameter: 'structuralIntegration',
  },
  {
    id: 'serviceExtension',
    term: { zh: '服务延伸', en: 'Service extension' },
    plain: { zh: '多帮一样忙，让顾客一处办完更多的事。', en: 'One more service, so that more gets done in one place.' },
    also: { zh: '原文也叫延伸服务、“一站式”；增加的触点也算。', en: 'Also: one-stop service, more points of contact.' },
    parameter: 'productsUsed',
  },
  {
    id: 'noSearch',
    term: { zh: '不再搜索概率', en: 'Probability of not searching' },
    plain: { zh: '有多大可能根本不去看别家。', en: 'How likely people are not to look at others at all.' },
    also: { zh: '原文：“不再进行相关品牌信息搜索”。', en: 'The text: no longer searching for other brands.' },
    output: 'noSearchProbability',
  },
  {
    id: 'retention',
    term: { zh: '年留存率', en: 'Yearly retention' },
    plain: { zh: '一年以后还在的比例。', en: 'The share still there after a year.' },
    also: {
      zh: '这里就等于黏性；原文叫保有率；1减去它就是年流失率。',
      en: 'Here the same as stickiness. One minus it is the yearly churn, or defection rate.',
    },
    output: 'retention',
  },
  {
    id: 'stickiness',
    term: { zh: '黏性', en: 'Stickiness' },
    plain: {
      zh: '不管为什么，人留下来多少，也就是年留存率。',
      en: 'How many stay, for whatever reason: yearly retention.',
    },
    also: {
      zh: '原文写作粘性、粘度、黏度，都是这一个；学名行为忠诚。不要和转换成本混，也不等于忠诚。',
      en: 'Also behavioural loyalty. Not switching cost, and not loyalty.',
    },
    output: 'retention',
  },
  {
    id: 'challengedRetention',
    term: { zh: '抗挑战留存', en: 'Retention under challenge' },
    plain: {
      zh: '来了一个更好、人人都知道的对手，还会留下多少。',
      en: 'How many stay when a better rival comes that everyone knows.',
    },
    also: { zh: '不叫忠诚：里面还有走不掉的。', en: 'Never called loyalty: some of them merely cannot leave.' },
    output: 'challengedRetention',
  },
  {
    id: 'trueLoyalty',
    term: { zh: '真忠诚', en: 'True loyalty' },
    plain: {
      zh: '更好的对手来了，说走就能走，还是愿意留下的那些人。',
      en: 'Those who stay although a better rival is there and leaving is free.',
    },
    also: { zh: '永远不会高过年留存率。', en: 'Never above yearly retention.' },
    output: 'trueLoyalty',
  },
  {
    id: 'lockIn',
    term: { zh: '锁定', en: 'Lock-in' },
    plain: {
      zh: '更好的对手来了，只因为换起来太麻烦才留下的那些人。',
      en: 'Those who stay only because changing is too much trouble.',
    },
    also: { zh: '原文的“牢牢锁定”“客户依赖”。', en: 'The text: firmly locked in, dependence.' },
    output: 'lockInPart',
  },
  {
    id: 'captive',
    term: { zh: '无替代', en: 'No alternative' },
    plain: {
      zh: '眼下没有更好的可去才留下，来一家就走的那些人。',
      en: 'Those who stay because nothing better is there, and leave once it is.',
    },
    also: { zh: '门口唯一的便利店就是这样。', en: 'As in the only shop at the gate.' },
    output: 'captivePart',
  },
  {
    id: 'challenger',
    term: { zh: '挑战者', en: 'Challenger' },
    plain: {
      zh: '一个设想的对手，比你好若干分，用来试谁是真心留下。',
      en: 'An imagined rival, better by some points, that tests who stays by choice.',
    },
    parameter: 'challengerAdvantage',
  },
  {
    id: 'resentment',
    term: { zh: '怨气指数', en: 'Resentment index' },
    plain: { zh: '被锁住又不满意的人有多少。', en: 'How many are locked in and unhappy.' },
    output: 'resentment',
  },
  {
    id: 'gladToStay',
    term: { zh: '心甘情愿', en: 'Glad to stay' },
    plain: { zh: '心里想留，人也留下了。', en: 'They want to stay, and they do.' },
    also: { zh: '文献叫真忠诚（迪克与巴苏）。', en: 'In the literature: true loyalty (Dick & Basu).' },
  },
  {
    id: 'fondButFree',
    term: { zh: '心在人不在', en: 'Fond but free' },
    plain: { zh: '心里喜欢，人却没留下。', en: 'They like it, yet do not stay.' },
    also: { zh: '文献叫潜在忠诚。', en: 'In the literature: latent loyalty.' },
  },
  {
    id: 'captiveRegion',
    term: { zh: '离不开', en: 'Captive' },
    plain: { zh: '人留下了，心里并不想留。', en: 'They stay without wanting to.' },
    also: { zh: '文献叫虚假忠诚、伪忠诚。', en: 'In the literature: spurious loyalty.' },
  },
  {
    id: 'readyToLeave',
    term: { zh: '随时会走', en: 'Ready to leave' },
    plain: { zh: '不想留，也没什么拦着。', en: 'They do not want to stay, and nothing holds them.' },
    also: { zh: '文献叫没有忠诚。', en: 'In the literature: no loyalty.' },
  },
  {
    id: 'customerTypes',
    term: { zh: '六类客户', en: 'Six types of customer' },
    plain: {
      zh: '按满意和去留分：传道者、忠诚者、人质留下，唯利是图者、背离者、破坏者会走。',
      en: 'By satisfaction and retention: apostles, loyalists and hostages stay; mercenaries, defectors and terrorists go.',
    },
    also: {
      zh: '琼斯与萨塞的叫法：传道者替你说好话，破坏者最不满意，会劝别人也别来；和上面四种按态度分的可以不一致。',
      en: 'Names of Jones & Sasser: apostles recommend you, terrorists, the least satisfied, warn others off. They may disagree with the four regions, which go by attitude.',
    },
  },
  {
    id: 'homogenisation',
    term: { zh: '同质化', en: 'Sameness of offers' },
    plain: {
      zh: '各家越来越像，选谁都差不多。',
      en: 'Offers grow so alike that it hardly matters which one is chosen.',
    },
    parameter: 'homogenisation',
  },
  {
    id: 'normAndSituation',
    term: { zh: '社会规范与情境', en: 'Social norm and situation' },
    plain: { zh: '身边的人怎么看，当时方不方便。', en: 'What people around think, and what the moment allows.' },
    parameter: 'socialNorm',
  },
  {
    id: 'expectedLifetime',
    term: { zh: '平均留存', en: 'Average stay' },
    plain: { zh: '一位客户平均会留几年。', en: 'How many years a customer stays on average.' },
    also: { zh: '原文叫客户的生命周期。', en: 'Also: customer lifetime. In years; lifetime value is in money.' },
    output: 'expectedLifetime',
  },
  {
    id: 'lifetimeValue',
    term: { zh: '终身价值', en: 'Lifetime value' },
    plain: {
      zh: '一位客户今后带来的利润，折到今天，再减掉赢得他花的钱。',
      en: 'The profit one customer will bring, in today’s money, less what it cost to win that customer.',
    },
    also: {
      zh: '全名“客户终身价值”；不叫客户价值地图，也不是顾客得到的价值。',
      en: 'In full: customer lifetime value, CLV. Not the customer value map, and not value for the customer.',
    },
    output: 'lifetimeValue',
  },
  {
    id: 'acquisitionCost',
    term: { zh: '获客成本', en: 'Acquisition cost' },
    plain: { zh: '赢得一位新客户花的钱。', en: 'The money it takes to win a new customer.' },
    parameter: 'acquisitionCost',
  },
  {
    id: 'discountRate',
    term: { zh: '折现率', en: 'Discount rate' },
    plain: { zh: '晚一年到手的钱，今天要打的折扣。', en: 'How much less money is worth if it comes a year later.' },
    parameter: 'discountRate',
  },
  {
    id: 'fourTasks',
    term: { zh: '四大核心任务', en: 'Four core tasks' },
    plain: {
      zh: '建立联络、发展关系、创造价值、巩固忠诚，原文的四步。',
      en: 'Make contact, build relations, create value, secure loyalty: the four steps of the text.',
    },
  },
  {
    id: 'valuePoint',
    term: { zh: '价值分', en: 'Value point' },
    plain: {
      zh: '图上统一的单位：好处、代价、对手、转换成本都用它量，才加得起来。',
      en: 'The one unit of the picture: gains, costs, rivals and switching cost are all in it, so they add up.',
    },
    also: { zh: '短名“分”；不是评分，也不是百分点。', en: 'Short: point. Not a rating, and not a percentage point.' },
  },
  {
    id: 'rating',
    term: { zh: '评分、权重、贡献', en: 'Rating, weight, points' },
    plain: {
      zh: '评分是顾客打的0到100，权重是有多看重，两个相乘就是贡献几分。',
      en: 'A rating is what customers give, 0 to 100, the weight is how much they care, and the two multiplied are the points.',
    },
  },
  {
    id: 'baseline',
    term: { zh: '对照', en: 'Baseline' },
    plain: {
      zh: '拿来比的那个样子，图上画成灰色虚线。',
      en: 'The state everything is compared with, drawn in grey dashes.',
    },
  },
  {
    id: 'assumption',
    term: { zh: '模型假设', en: 'Assumption' },
    plain: {
      zh: '模型自己定的数，不是能做的事；改过的标※。',
      en: 'A number the model chose, not a lever; a changed one is marked ※.',
    },
  },
] as const satisfies readonly Term[];

export type TermId = (typeof GLOSSARY)[number]['id'];
