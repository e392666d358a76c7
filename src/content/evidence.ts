import type { OutputId } from '../model/outputs';
import type { ParameterId } from '../model/parameters';
import type { SourceId } from '../model/sources';
import type { Text } from '../text';
import type { CaseId } from './cases';
import type { StationId } from './stations';

/** How a claim of the texts stands after a look at what is published. */
export type EvidenceStanding = 'supported' | 'mixed' | 'contested' | 'misstated' | 'definition' | 'untraced';

/** What something is about: shown beside the controls, results, stations and cases named here. */
export interface About {
  readonly parameters?: readonly ParameterId[];
  readonly outputs?: readonly OutputId[];
  readonly stations?: readonly StationId[];
  readonly cases?: readonly CaseId[];
}

/** What is claimed, what the evidence says, and how sure that is. */
export interface EvidenceCard {
  readonly title: Text;
  readonly says: Text;
  readonly standing: EvidenceStanding;
  readonly sources: readonly SourceId[];
  readonly about: About;
}

/** Where the texts are wrong, disputed or retold too loosely. */
export const EVIDENCE = {
  fivePoints: {
    title: { zh: '“流失率降低5%”，说的是5个百分点', en: '“Five per cent fewer defections” means five points' },
    says: {
      zh: '原文说，流失率降低5%，利润增加25%到85%。1990年那篇文章降的是5个百分点，比如从10%到5%；算的是一位客户一辈子的利润，是个思想实验，也没算降流失要花的钱。按字面只降5%，也就是从10%到9.5%，这笔利润只多2%到5%，明年的利润多得更少。正文读过摘录，图表和脚注凭所知；2%到5%是我们算的。',
      en: 'The text says: 5% fewer defections, 25% to 85% more profit. The 1990 article takes away five percentage points, say from 10% to 5%, and counts the profit of a customer’s whole life, as a thought experiment that leaves out what it costs. Read literally, from 10% to 9.5%, it is worth 2–5%, and far less in next year’s profit. An excerpt was read, chart and footnote are from memory; the 2–5% is our calculation.',
    },
    standing: 'misstated',
    sources: ['reichheldSasser1990', 'loyaltyMyths', 'computation'],
    about: {
      parameters: ['involuntaryChurn', 'leverCost', 'discountRate'],
      outputs: ['retention', 'expectedLifetime', 'lifetimeValue'],
      stations: ['money'],
    },
  },
  upliftRange: {
    title: { zh: '“25%到85%”不是量出来的范围', en: '“25% to 85%” is not a measured range' },
    says: {
      zh: '同一篇文章里，流失从10%降到5%，一家信用卡公司的图写多75%，另一家却多125%；汽车服务1990年写多30%，1996年的书里写八成以上。各行业原来的流失率没有公布，除了信用卡都没法复算。每年利润不变、折现率10%的话，5个百分点最多值50%。1996年各行业的对应关系我们没有十足把握。',
      en: 'In the same article, going from 10% to 5% brings one card issuer 75% and another 125%; car service gains 30% in 1990 and more than 80% in the book of 1996. The starting rates were not printed, so only the credit card can be worked out again. With steady yearly profit and a discount rate of 10%, five points are worth 50% at most. Which bar of 1996 belongs to which trade is not quite certain.',
    },
    standing: 'misstated',
    sources: ['reichheldSasser1990', 'reichheld1996', 'computation'],
    about: { parameters: ['discountRate', 'baseProfit'], outputs: ['lifetimeValue'], stations: ['money'] },
  },
  loyaltyProfit: {
    title: { zh: '老客户不一定更赚钱', en: 'Old customers are not always worth more' },
    says: {
      zh: '原文说，老客户买得更多、会推荐、不计较价格，还省营销费。一份研究没有发现他们更省成本或愿付更高价，推荐也不多，忠诚与利润的相关只有0.20到0.45。一批客户的留存率逐年升高，多半是容易走的先走了，不是谁变得更忠诚。读的是报道和摘要；换到“证据”视角，这几项利润就归零。',
      en: 'The text says old customers buy more, recommend, mind prices less and save marketing cost. One study found no sign that they cost less or pay more and little that they recommend; loyalty and profit correlated at only 0.20–0.45. Retention that rises with the years mostly means that the restless have left, not that anyone grew loyal. Accounts and abstracts were read; the evidence view sets these profits to nil.',
    },
    standing: 'contested',
    sources: ['reinartzKumar2002', 'faderHardie2010', 'reichheldSasser1990'],
    about: {
      parameters: ['purchaseProfit', 'costSaving', 'referralProfit', 'premiumProfit', 'tenure'],
      outputs: ['lifetimeValue', 'recommendation'],
      stations: ['money'],
    },
  },
  recoveryParadox: {
    title: { zh: '补救得好，满意更高，忠诚未必', en: 'A good recovery lifts satisfaction, not always loyalty' },
    says: {
      zh: '原文引一份IBM调查：问题解决得圆满，客户比没出过问题更满意。元分析在满意上看得到这个效应，在再买的意愿、口碑和形象上看不出；而且要失误不重、又是第一次。40,813位客户的数据里，失误越重，补救后再买越少。那份IBM调查没有找到出处；别为了补救去制造差错。',
      en: 'The text quotes an IBM survey: after a problem well solved, customers are happier than without one. A meta-analysis finds this in satisfaction but not in the intention to buy again, word of mouth or image, and only mild first failures qualify. Among 40,813 customers, the worse the failure, the less they bought afterwards. The IBM survey could not be traced; never plan a failure.',
    },
    standing: 'mixed',
    sources: ['deMatos2007', 'magnini2007', 'soaresProenca2015'],
    about: {
      parameters: [
        'failureRate',
        'failureSeverity',
        'complaintHandling',
        'recoveryQuality',
        'priorFailures',
        'recoveryDelight',
        'delightPassThrough',
      ],
      outputs: ['satisfactionRecovered', 'satisfactionRecoveredForLoyalty', 'meanSatisfaction'],
      cases: ['ibm_none', 'ibm_great', 'ibm_seed', 'ibm_severe', 'ibm_ignored'],
    },
  },
  threeZones: {
    title: { zh: '三段曲线是对个人的假设', en: 'The three zones are a hypothesis about individuals' },
    says: {
      zh: '原文说，太低明显下降，中间不动，到了某个高度大幅上升。这个说法有来头，实验也支持“两头陡、中间平”，但量的是愿意多付多少钱。我们试了三份公开问卷，都用不着三段；不过250份问卷，大约一半时候才看得出来，许多门槛不同的人一平均，曲线也会变直。所以这里一个滑块就能把它拉成直线。',
      en: 'The text says: a clear drop below, nothing in between, a sharp rise at a certain height. The idea has a pedigree, and experiments find it steep at both ends and flat between, though for the price people would pay. None of three public surveys we tried needs the zones; but 250 answers would show them only about half the time, and averaging people with different thresholds straightens the curve. So one slider here turns it into a line.',
    },
    standing: 'mixed',
    sources: [
      'coyne1989',
      'oliva1992',
      'homburg2005',
      'eisenbeiss2014',
      'mobilePhoneSurvey',
      'reputationSurvey',
      'bankSurvey',
      'computation',
    ],
    about: {
      parameters: [
        'minimumSatisfaction',
        'jumpSatisfaction',
        'lowerRampWidth',
        'upperRampWidth',
        'loyaltyFloor',
        'loyaltyPlateau',
        'loyaltyCeiling',
        'curveLinearity',
      ],
      outputs: ['curveLoyalty'],
      stations: ['curve'],
      cases: ['opening'],
    },
  },
  satisfactionCause: {
    title: { zh: '满意很重要，能解释的却不多', en: 'Satisfaction matters, but explains little' },
    says: {
      zh: '原文说，满意是重复购买最重要的原因。综述说，单靠满意能解释的忠诚差别相当小；自称满意的客户，每年仍走掉15%到40%。问卷里满意与忠诚的相关有0.62到0.71，可两道题是同一个人同一时刻答的，数字偏高。综述和汇总读过，相关是我们用公开问卷算的。',
      en: 'The text calls satisfaction the most important cause of buying again. A review says that by itself it explains rather little of the differences in loyalty, and 15–40% of customers who call themselves satisfied leave each year. In surveys the two correlate at 0.62–0.71, but the same person answers both at the same moment, which inflates it. Review and digest were read; the correlations are ours, from public surveys.',
    },
    standing: 'contested',
    sources: ['kumar2013', 'bpir', 'jonesSasser1995', 'mobilePhoneSurvey', 'bankSurvey', 'computation'],
    about: {
      parameters: ['attitudeWeightCurve'],
      outputs: ['satisfaction', 'meanSatisfaction', 'attitude'],
      stations: ['satisfaction'],
      cases: ['pricewar', 'monopoly'],
    },
  },
  switchingStrength: {
    title: { zh: '转换成本留得住多少，各研究不一样', en: 'How far switching costs hold people is disputed' },
    says: {
      zh: '原文说，转换成本的高低直接影响忠诚。2003年的研究里，它比满意更能解释去留的意愿；2014年的元分析里，它对真正换不换只有弱的影响。让人觉得被困住的成本还会招来怨气和报复，企业占支配地位时更可能违法：利乐2016年、美团2021年都被罚过。读的是摘要和报道，点数是我们定的。',
      en: 'The text says switching costs bear directly on loyalty. In a 2003 study they explain more of the intention to stay than satisfaction does; in a 2014 meta-analysis they curb actual switching only weakly. Costs that feel like a trap breed resentment and revenge, and for a dominant firm they can be unlawful: Tetra Pak was fined in 2016, Meituan in 2021. Abstracts and press were read; the points are ours.',
    },
    standing: 'mixed',
    sources: ['burnham2003', 'pickEisend2014', 'hajSalemChebat2014', 'tetraPak2016', 'meituan2021'],
    about: {
      parameters: [
        'switchingEffectiveness',
        'technicalConversion',
        'financialLoss',
        'procurementRisk',
        'homogenisation',
      ],
      outputs: ['switchingCost', 'lockInPart', 'resentment'],
      stations: ['switching'],
      cases: ['soft_y0', 'soft_y4', 'tetra_pack', 'tetra_deep', 'meituan_life', 'homog_mkt'],
    },
  },
  loyaltyProgrammes: {
    title: { zh: '积分让人多买，很难让人更喜欢', en: 'Points make people buy more, hardly like more' },
    says: {
      zh: '原文说，航空公司的礼遇“牢牢锁定”了高消费客户。429个效应的元分析：忠诚计划能让人多买，态度较难改变。另一项研究里，大客户领走奖励，照旧那么买；买得少和一般的客户才改变了。摘要读过；在这个模型里，“锁定”与真忠诚分开算。',
      en: 'The text says airline privileges have “firmly locked in” high spenders. A meta-analysis of 429 effects: such programmes raise buying, while attitude is harder to move. In another study heavy buyers took the rewards and bought as before; light and moderate buyers changed. Abstracts were read; in this model lock-in and true loyalty are counted apart.',
    },
    standing: 'mixed',
    sources: ['belli2022', 'liu2007'],
    about: {
      parameters: ['specialPriceBenefit', 'specialServiceBenefit', 'benefitLossPoints', 'leverCost'],
      outputs: ['lockInPart', 'trueLoyalty'],
      cases: ['air_novip', 'air_vip'],
    },
  },
  productDepth: {
    title: { zh: '买得多走得少，多半是谁在买', en: 'More products, fewer leave: mostly who buys them' },
    says: {
      zh: '原文说，客户买得越多，依赖越大，越不会走。银行业的数字是一个账户流失16%，四个以上5%，但这是相关：本来就想留的人，才会买第二样。在一份虚构公司的练习数据里，扣掉年限、合约和收费，这个关系几乎消失。所以默认只计一半左右；练习数据不能当证据。',
      en: 'The text says the more customers buy, the more they depend and the less they leave. Banks report attrition of 16% with one account and 5% with four or more, but that is a correlation: those who meant to stay buy the second one. In practice data of a made-up company the link all but vanishes once tenure, contract and charges are counted. So our default credits about half; practice data are no evidence.',
    },
    standing: 'contested',
    sources: ['crossSelling', 'churnSample', 'computation'],
    about: {
      parameters: ['productsUsed', 'depthPoints', 'depthRate'],
      outputs: ['switchingCost', 'retention'],
      cases: ['agent_ext', 'meituan_life', 'tetra_deep'],
    },
  },
  inertia: {
    title: { zh: '看着像黏性，很多其实是口味', en: 'Much that looks like stickiness is taste' },
    says: {
      zh: '上次买谁这次还买谁，看起来是黏性。516户人家买人造黄油的记录里，一算进各家自己的口味，这股劲就缩到十几分之一。口味的算法很粗；仔细做的研究仍会剩下一些惯性。所以留存率高，不能全算成黏性的功劳。',
      en: 'Buying again what was bought last looks like stickiness. In the margarine purchases of 516 households that pull shrinks more than tenfold once each household’s taste is counted. The way taste is counted is crude, and careful studies still find some inertia. High retention, then, is not all the work of stickiness.',
    },
    standing: 'mixed',
    sources: ['margarinePurchases', 'dube2010', 'computation'],
    about: {
      parameters: ['attitudeBonus', 'choiceSensitivity'],
      outputs: ['retention', 'noSearchProbability'],
      stations: ['retention'],
    },
  },
  necessaryNotSufficient: {
    title: { zh: '“必要非充分”在这里由定义成立', en: '“Necessary, not sufficient” holds here by definition' },
    says: {
      zh: '原文说，黏性是忠诚的必要非充分条件。这个模型把忠诚定义为：更好的对手真的来了，仍会留下的概率；多一个对手只会少留人，所以忠诚不会高过黏性。换成别的黏性，比如多久用一次、用多长时间，就推不出来；文献还有“潜在忠诚”：心里喜欢，人却没留下。这是用词的选择，不是发现。',
      en: 'The text calls stickiness necessary but not sufficient for loyalty. This model defines loyalty as the chance of staying when a better rival has really come; one more rival can only lower it, so loyalty never exceeds stickiness. With other kinds of stickiness, such as how often or how long something is used, it would not follow; and the literature knows latent loyalty, liking without staying. It is a choice of words, not a finding.',
    },
    standing: 'definition',
    sources: ['dickBasu1994', 'jonesSasser1995', 'assumption'],
    about: {
      parameters: ['challengerAdvantage'],
      outputs: ['challengedRetention', 'trueLoyalty', 'captivePart'],
      stations: ['retention'],
      cases: ['shop_only', 'shop_rival', 'shop_loved', 'monopoly', 'latent'],
    },
  },
  wordingSlips: {
    title: { zh: '原文自己的几处出入', en: 'Slips in the texts themselves' },
    says: {
      zh: '一处说“以上的四个因素”，前面列的是五个，这里五个都有。“客户价值地图”在原文里是客户一辈子的价值，在盖尔那里是相对质量对相对价格，这里分开叫。利乐的市场份额和蒙牛的轶事没有出处，应用下载的调查只剩半截，没有数字。这几处都查不到更多。',
      en: 'One passage speaks of “the four factors above” after listing five; all five are here. “Customer value map” means the value of a whole customer life in the text and relative quality against relative price in Gale; here they have two names. Tetra Pak’s market share and the Mengniu anecdote name no source, and the survey of app downloads breaks off without a figure. Nothing more could be found on these.',
    },
    standing: 'untraced',
    sources: ['loyaltyText', 'stickinessText', 'gale1994'],
    about: {
      outputs: ['lifetimeValue'],
      cases: ['tetra_pack', 'tetra_deep', 'mobile_lag', 'mobile_lead'],
    },
  },
} as const satisfies Record<string, EvidenceCard>;

export type EvidenceId = keyof typeof EVIDENCE;
