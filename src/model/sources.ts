import type { Text } from '../text';

/**
 * How well a statement is backed.
 * `text`: one of the two Chinese training texts says so, and nobody has checked it.
 * `read`: the page at `address` was read; often an abstract or an account by others, not the whole work.
 * `known`: cited from general knowledge of the field, not read again for this work.
 * `assumption`: chosen here so that the model behaves sensibly; published nowhere.
 */
export type Certainty = 'read' | 'known' | 'assumption' | 'text';

export interface Source {
  /** As it is printed beside a number. */
  readonly citation: Text;
  readonly authors: Text;
  /** Absent where none is known. */
  readonly year?: string;
  /** In the language of the work; a Chinese work also has an English title of ours. */
  readonly title: Text;
  readonly certainty: Certainty;
  /** Where the page was found; plain text, never fetched. */
  readonly address?: string;
  /** What it is used for here, and how far it carries. */
  readonly note: Text;
}

/** The same in every language: names and titles stay as they were published. */
const plain = (words: string): Text => ({ zh: words, en: words });

/** Everything a number, a formula or a story in the product may lean on. */
export const SOURCES = {
  assumption: {
    citation: { zh: '本产品的假定', en: 'Our assumption' },
    authors: { zh: '客户价值地图', en: 'Customer Value Map' },
    title: { zh: '我们自己定的数', en: 'Our own choice' },
    certainty: 'assumption',
    note: {
      zh: '我们自己定的数，为了让模型合情合理，没有哪份研究给过。有了你自己的数据，就该换掉。',
      en: 'A number we chose so that the model behaves sensibly. No study gives it. Replace it once you have data of your own.',
    },
  },
  computation: {
    citation: { zh: '本产品的计算', en: 'Our calculation' },
    authors: { zh: '客户价值地图', en: 'Customer Value Map' },
    title: { zh: '用这个模型或公开数据集算的', en: 'Calculated with this model or from public data sets' },
    certainty: 'assumption',
    note: {
      zh: '用这个模型或公开数据集算出来的结果，不是别人发表的结论。',
      en: 'Worked out with this model or from public data sets; not a published finding.',
    },
  },
  loyaltyText: {
    citation: { zh: '王鉴（2023）', en: 'Wang Jian 2023' },
    authors: { zh: '王鉴（优训企业管理）', en: 'Wang Jian, Youxun consulting' },
    year: '2023',
    title: {
      zh: '打造客户忠诚的四大关键（下）：让客户有更多获得感',
      en: 'Four keys to customer loyalty, part 2 (in Chinese)',
    },
    certainty: 'text',
    note: {
      zh: '培训文章，讲让渡价值、四项加法、四项减法和四种巩固忠诚的办法。里面的案例和数字没有另外查证。',
      en: 'A training article: delivered value, what to add, what to take away, and four ways to secure loyalty. Its stories and figures were not checked elsewhere.',
    },
  },
  stickinessText: {
    citation: { zh: '《服务延伸与客户粘性》等', en: '“Service extension and stickiness” and others' },
    authors: { zh: '多位作者，网上汇编', en: 'Several authors, compiled online' },
    title: {
      zh: '服务延伸与客户粘性，及几段关于忠诚的文字',
      en: 'Service extension and customer stickiness, with passages on loyalty (in Chinese)',
    },
    certainty: 'text',
    note: {
      zh: '几段文字拼成，讲便利店、小赵哥、链家、美团，以及影响忠诚的因素。来源和年份不全。尊重利益一项是这类中文文献里的说法。',
      en: 'Several pasted texts: the corner shop, Xiao Zhao, Lianjia, Meituan, and what shapes loyalty. Authors and dates are incomplete. Respect benefits come from such Chinese texts, not from the English typology.',
    },
  },
  kotler: {
    citation: plain('Kotler'),
    authors: plain('Philip Kotler'),
    year: '1994',
    title: plain('Marketing Management: customer delivered value'),
    certainty: 'known',
    address: 'https://marketingmanagementchapter.blogspot.com/2019/08/customer-value.html',
    note: {
      zh: '让渡价值等于总价值减总成本，这是定义。年份取较早写到它的版本，没有重读；网址是别人的摘要。',
      en: 'Delivered value is total value minus total cost: a definition. The year is that of an early edition carrying it, not read again; the address is a summary by others.',
    },
  },
  gale1994: {
    citation: plain('Gale 1994'),
    authors: plain('Bradley T. Gale'),
    year: '1994',
    title: plain('Managing Customer Value'),
    certainty: 'known',
    address: 'https://www.ecocostsvalue.com/value/gale/',
    note: {
      zh: '性价比图：相对质量对相对价格。网址只是方法简介，书没有重读。',
      en: 'The value-for-money map: relative quality against relative price. The address outlines the method; the book was not read again.',
    },
  },
  oliver1980: {
    citation: plain('Oliver 1980'),
    authors: plain('Richard L. Oliver'),
    year: '1980',
    title: plain('A cognitive model of the antecedents and consequences of satisfaction decisions'),
    certainty: 'known',
    note: {
      zh: '满意来自得到的和期望之间的差。公式的具体形状是我们定的。',
      en: 'Satisfaction comes from the gap between what one gets and what one expected. The exact form of the formula is ours.',
    },
  },
  szymanskiHenard2001: {
    citation: plain('Szymanski & Henard 2001'),
    authors: plain('David M. Szymanski, David H. Henard'),
    year: '2001',
    title: plain('Customer satisfaction: A meta-analysis of the empirical evidence'),
    certainty: 'read',
    address: 'https://vdocuments.net/customer-satisfaction-a-meta-analysis-of-the-empirical-.html',
    note: {
      zh: '元分析：公平感和期望落差与满意的关系最强。',
      en: 'A meta-analysis: fairness and the gap to expectation go most strongly with satisfaction.',
    },
  },
  andersonSullivan1993: {
    citation: plain('Anderson & Sullivan 1993'),
    authors: plain('Eugene W. Anderson, Mary W. Sullivan'),
    year: '1993',
    title: plain('The antecedents and consequences of customer satisfaction for firms'),
    certainty: 'known',
    note: {
      zh: '失望比惊喜更重。重多少，各研究不一样。',
      en: 'Disappointment counts more than delight. How much more differs between studies.',
    },
  },
  tverskyKahneman1992: {
    citation: plain('Tversky & Kahneman 1992'),
    authors: plain('Amos Tversky, Daniel Kahneman'),
    year: '1992',
    title: plain('Advances in prospect theory: Cumulative representation of uncertainty'),
    certainty: 'known',
    note: {
      zh: '钱的赌局里，损失的分量约是收益的2.25倍。满意度里我们取2。',
      en: 'In gambles with money a loss weighs about 2.25 times a gain. For satisfaction we take 2.',
    },
  },
  magnini2007: {
    citation: plain('Magnini et al. 2007'),
    authors: plain('Vincent P. Magnini, John B. Ford, Edward P. Markowski, Earl D. Honeycutt'),
    year: '2007',
    title: plain('The service recovery paradox: justifiable theory or smoldering myth?'),
    certainty: 'read',
    address: 'https://www.emerald.com/insight/content/doi/10.1108/08876040710746561/full/html',
    note: {
      zh: '补救后比没出错更满意，要有条件：失误不重、第一次、偶然发生、企业不太能控制。',
      en: 'Happier after a recovery than with no failure: only if it was mild, the first, a one-off and hard for the firm to control.',
    },
  },
  deMatos2007: {
    citation: plain('de Matos et al. 2007'),
    authors: plain('Celso Augusto de Matos, Jorge Luiz Henrique, Carlos Alberto Vargas Rossi'),
    year: '2007',
    title: plain('Service recovery paradox: A meta-analysis'),
    certainty: 'read',
    address: 'https://www.researchgate.net/publication/247745333_Service_Recovery_Paradox_A_Meta-Analysis',
    note: {
      zh: '元分析：补救能抬高满意度，但对再买的意愿、口碑和企业形象看不出显著效果。',
      en: 'A meta-analysis: the paradox shows in satisfaction, but not significantly in repurchase intention, word of mouth or image.',
    },
  },
  soaresProenca2015: {
    citation: plain('Soares & Proença 2015'),
    authors: plain('Raquel Reis Soares, João F. Proença'),
    year: '2015',
    title: plain('Does service failure context matter? Customers’ response to service recovery'),
    certainty: 'read',
    address: 'http://ibimapublishing.com/articles/JMRCS/2015/709531/',
    note: {
      zh: '40,813位客户的实际数据：失误越重，补救后再买越少，也看关系有多久。',
      en: 'Field data on 40,813 customers: the worse the failure, the less they buy after recovery, and the age of the relationship matters.',
    },
  },
  coyne1989: {
    citation: plain('Coyne 1989'),
    authors: plain('Kevin P. Coyne'),
    year: '1989',
    title: plain('Beyond service fads: meaningful strategies for the real world'),
    certainty: 'known',
    note: {
      zh: '两道门槛、中间平坦的说法，较早见于这里。原文没有找到。',
      en: 'An early statement of two thresholds with a flat stretch between. The article itself was not found.',
    },
  },
  oliva1992: {
    citation: plain('Oliva, Oliver & MacMillan 1992'),
    authors: plain('Terence A. Oliva, Richard L. Oliver, Ian C. MacMillan'),
    year: '1992',
    title: plain('A catastrophe model for developing service satisfaction strategies'),
    certainty: 'read',
    address: 'https://ja.scribd.com/document/73640142/1252298',
    note: {
      zh: '满意与忠诚会突变，来回走的路不同。只核对了题目和背景。',
      en: 'Loyalty may jump, and fall along another path than it rose. Only title and setting were checked.',
    },
  },
  homburg2005: {
    citation: plain('Homburg, Koschate & Hoyer 2005'),
    authors: plain('Christian Homburg, Nicole Koschate, Wayne D. Hoyer'),
    year: '2005',
    title: plain('Will your satisfied customers really pay more?'),
    certainty: 'read',
    address: 'https://www.acrwebsite.org/web/acr-content/740/will-your-satisfied-customers-really-pay-more.aspx',
    note: {
      zh: '实验支持“两头陡、中间平”，但量的是愿意多付多少钱，不是留不留。年份按期刊论文，读的是会议版。',
      en: 'Experiments find it steep at both ends and flat between, but for willingness to pay, not for staying. The year is the journal paper’s; the conference version was read.',
    },
  },
  eisenbeiss2014: {
    citation: plain('Eisenbeiss et al. 2014'),
    authors: plain('Maik Eisenbeiss, Markus Cornelißen, Klaus Backhaus, Wayne D. Hoyer'),
    year: '2014',
    title: plain(
      'Nonlinear and asymmetric returns on customer satisfaction: do they vary across situations and consumers?',
    ),
    certainty: 'read',
    address: 'https://data.zhenzhi.com/details/1/903280092/1/9',
    note: {
      zh: '中间平坦的一段有多宽，与企业名声有关。',
      en: 'How wide the flat stretch is depends on reputation.',
    },
  },
  jonesSasser1995: {
    citation: plain('Jones & Sasser 1995'),
    authors: plain('Thomas O. Jones, W. Earl Sasser'),
    year: '1995',
    title: plain('Why satisfied customers defect'),
    certainty: 'read',
    address: 'https://abcdocz.com/doc/242947/why-satisfied-customers-defect',
    note: {
      zh: '竞争越激烈，光满意越留不住人；也给了传道者、人质等叫法。曲线参数是我们仿的，不是从原图量的。',
      en: 'The fiercer the competition, the less mere satisfaction holds people; also the names apostle, hostage and so on. Our curve settings imitate the shapes and were not read off the figure.',
    },
  },
  kumar2013: {
    citation: plain('Kumar, Dalla Pozza & Ganesh 2013'),
    authors: plain('V. Kumar, Ilaria Dalla Pozza, Jaishankar Ganesh'),
    year: '2013',
    title: plain('Revisiting the satisfaction–loyalty relationship'),
    certainty: 'read',
    address: 'https://documents.pub/document/revisiting-the-satisfactionloyalty-relationship.html',
    note: {
      zh: '单靠满意能解释的忠诚差别相当小。',
      en: 'Satisfaction alone explains rather little of the differences in loyalty.',
    },
  },
  dickBasu1994: {
    citation: plain('Dick & Basu 1994'),
    authors: plain('Alan S. Dick, Kunal Basu'),
    year: '1994',
    title: plain('Customer loyalty: Toward an integrated conceptual framework'),
    certainty: 'read',
    address: 'https://link.springer.com/article/10.1177/0092070394222001',
    note: {
      zh: '态度加重复购买，分出真忠诚、潜在忠诚、虚假忠诚和无忠诚；社会规范和情境在旁边起作用。',
      en: 'Attitude and repeat purchase together: true, latent, spurious and no loyalty, with social norms and situation acting from the side.',
    },
  },
  gwinner1998: {
    citation: plain('Gwinner, Gremler & Bitner 1998'),
    authors: plain('Kevin P. Gwinner, Dwayne D. Gremler, Mary Jo Bitner'),
    year: '1998',
    title: plain('Relational benefits in services industries: The customer’s perspective'),
    certainty: 'read',
    address: 'https://link.springer.com/article/10.1177/0092070398262002',
    note: {
      zh: '关系利益三类，轻重为信心、社会、特殊待遇。只用了这个顺序，权重数字是我们定的；尊重利益不在其中。',
      en: 'Relational benefits in order of weight: confidence, social, special treatment. Only the order is theirs; the weights are ours, and respect benefits are not in their list.',
    },
  },
  burnham2003: {
    citation: plain('Burnham, Frels & Mahajan 2003'),
    authors: plain('Thomas A. Burnham, Judy K. Frels, Vijay Mahajan'),
    year: '2003',
    title: plain('Consumer switching costs: A typology, antecedents, and consequences'),
    certainty: 'read',
    address: 'http://link.springer.com/article/10.1177%2F0092070302250897',
    note: {
      zh: '转换成本分程序、财务、关系三类，对去留意愿的解释力超过满意。读的是摘要，八个小类凭所知，点数是我们定的。',
      en: 'Procedural, financial and relational switching costs, explaining more of the intention to stay than satisfaction does. Abstract read; the eight facets from memory; the points are ours.',
    },
  },
  pickEisend2014: {
    citation: plain('Pick & Eisend 2014'),
    authors: plain('Doreén Pick, Martin Eisend'),
    year: '2014',
    title: plain('Buyers’ perceived switching costs and switching: a meta-analytic assessment of their antecedents'),
    certainty: 'read',
    address: 'https://link.springer.com/article/10.1007%2Fs11747-013-0349-2',
    note: {
      zh: '170个样本的元分析：转换成本对换不换只有弱的影响；各种前因里，有没有别家、竞争多激烈最要紧。',
      en: 'A meta-analysis of 170 samples: switching costs curb switching only weakly; among the antecedents, alternatives and competition count most.',
    },
  },
  blut2015: {
    citation: plain('Blut et al. 2015'),
    authors: plain('Markus Blut, Carly M. Frennea, Vikas Mittal, David L. Mothersbaugh'),
    year: '2015',
    title: plain(
      'How procedural, financial and relational switching costs affect customer satisfaction, repurchase intentions, and repurchase behavior',
    ),
    certainty: 'known',
    note: {
      zh: '另一份元分析，分三类转换成本看。效果大小没有查到，所以不引数字。',
      en: 'Another meta-analysis, by the three types of switching cost. Its effect sizes were not found, so none are quoted.',
    },
  },
  hajSalemChebat2014: {
    citation: plain('Haj-Salem & Chebat 2014'),
    authors: plain('Narjess Haj-Salem, Jean-Charles Chebat'),
    year: '2014',
    title: plain(
      'The double-edged sword: the positive and negative effects of switching costs on customer exit and revenge',
    ),
    certainty: 'read',
    address: 'https://econpapers.repec.org/article/eeejbrese/v_3a67_3ay_3a2014_3ai_3a6_3ap_3a1106-1113.htm',
    note: {
      zh: '让人反感的转换成本，会让人想走，也想报复。怨气指数的算法是我们定的。',
      en: 'Switching costs that feel like a trap make people want to leave and to get even. The way we compute the resentment index is ours.',
    },
  },
  belli2022: {
    citation: plain('Belli et al. 2022'),
    authors: plain(
      'Alex Belli, Anne-Maree O’Rourke, François A. Carrillat, Ljubomir Pupovac, Valentyna Melnyk, Ekaterina Napolova',
    ),
    year: '2022',
    title: plain('40 years of loyalty programs: how effective are they and why?'),
    certainty: 'read',
    address: 'https://link.springer.com/article/10.1007/s11747-021-00804-z',
    note: {
      zh: '429个效应的元分析：积分计划能让人多买，态度较难改变。',
      en: 'A meta-analysis of 429 effects: loyalty programmes raise buying; attitude is harder to move.',
    },
  },
  liu2007: {
    citation: plain('Liu 2007'),
    authors: plain('Yuping Liu'),
    year: '2007',
    title: plain('The long-term impact of loyalty programs on consumer purchase behavior and loyalty'),
    certainty: 'read',
    address: 'https://ro.scribd.com/document/78612060/Content-Server',
    note: {
      zh: '大客户只是领走奖励，没有多买；买得少和一般的客户才改变了。',
      en: 'Heavy buyers took the rewards and bought as before; light and moderate buyers changed.',
    },
  },
  guadagniLittle1983: {
    citation: plain('Guadagni & Little 1983'),
    authors: plain('Peter M. Guadagni, John D. C. Little'),
    year: '1983',
    title: plain('A logit model of brand choice calibrated on scanner data'),
    certainty: 'known',
    note: {
      zh: '用logit算人会选哪一家，是这一行的老办法。这里的参数是我们定的。',
      en: 'A logit for which offer is chosen: a standard of the field. The settings here are ours.',
    },
  },
  dube2010: {
    citation: plain('Dubé, Hitsch & Rossi 2010'),
    authors: plain('Jean-Pierre Dubé, Günter J. Hitsch, Peter E. Rossi'),
    year: '2010',
    title: plain('State dependence and alternative explanations for consumer inertia'),
    certainty: 'known',
    note: {
      zh: '看着像习惯，很多其实是口味；仔细算过，还是剩下一些惯性。',
      en: 'Much of what looks like habit is taste; careful work still leaves some inertia.',
    },
  },
  rust2004: {
    citation: plain('Rust, Lemon & Zeithaml 2004'),
    authors: plain('Roland T. Rust, Katherine N. Lemon, Valarie A. Zeithaml'),
    year: '2004',
    title: plain('Return on marketing: Using customer equity to focus marketing strategy'),
    certainty: 'read',
    address: 'https://p.pdfkul.com/return-on-marketing-using-customer-equity-to-focus-_5a36a3c61723dd77302bf2a0.html',
    note: {
      zh: '带惯性的logit给出品牌转换矩阵，再算客户资产。矩阵的做法照它。',
      en: 'A logit with inertia gives the brand-switching matrix and from it customer equity. Our matrix follows it.',
    },
  },
  reichheldSasser1990: {
    citation: plain('Reichheld & Sasser 1990'),
    authors: plain('Frederick F. Reichheld, W. Earl Sasser'),
    year: '1990',
    title: plain('Zero defections: Quality comes to services'),
    certainty: 'known',
    address:
      'https://learninglink.oup.com/access/content/marketing-5e-student-resources/baines5e-chapter-15-2-research-insights',
    note: {
      zh: '老客户更赚钱的几条理由，以及“流失率降5%”的出处：降的是5个百分点，算的是一位客户终身的利润。文字读过摘录，图表凭所知。',
      en: 'Why old customers earn more, and the origin of “5% fewer defections”: five percentage points, and lifetime profit per customer. Excerpt read; the chart from memory.',
    },
  },
  reichheld1996: {
    citation: plain('Reichheld 1996'),
    authors: plain('Frederick F. Reichheld'),
    year: '1996',
    title: plain('The Loyalty Effect'),
    certainty: 'known',
    address: 'http://www.onbarcode.com/tech/803/16/',
    note: {
      zh: '增购、降本、推荐、溢价几股利润来源。同一说法的数字与1990年那篇不同；网址只有数值。',
      en: 'Profit from extra purchases, lower cost, referrals and price. Its figures for the same claim differ from 1990; the address gives values only.',
    },
  },
  loyaltyMyths: {
    citation: { zh: 'marketingscience.info', en: 'marketingscience.info' },
    authors: plain('marketingscience.info'),
    title: plain('Loyalty myths'),
    certainty: 'read',
    address: 'https://marketingscience.info/loyalty-myths/',
    note: {
      zh: '“流失率降5%”只是一个思想实验：10%到5%，平均多留一倍时间。',
      en: 'The “5%” is a thought experiment: from 10% to 5% doubles the average stay.',
    },
  },
  reinartzKumar2002: {
    citation: plain('Reinartz & Kumar 2002'),
    authors: plain('Werner Reinartz, V. Kumar'),
    year: '2002',
    title: plain('The mismanagement of customer loyalty'),
    certainty: 'read',
    address: 'https://www.information-management.com/news/a-new-approach-to-loyalty',
    note: {
      zh: '没有发现老客户更省成本、愿付更高价，推荐也不多；忠诚与利润的相关只有0.20到0.45。读的是报道。',
      en: 'No evidence that loyal customers cost less or pay more, little that they recommend; loyalty and profit correlate at 0.20–0.45. An account of it was read.',
    },
  },
  guptaLehmann2004: {
    citation: plain('Gupta, Lehmann & Stuart 2004'),
    authors: plain('Sunil Gupta, Donald R. Lehmann, Jennifer Ames Stuart'),
    year: '2004',
    title: plain('Valuing customers'),
    certainty: 'read',
    address: 'https://id.scribd.com/document/212074341/6-Valuing-Customers-Gupta',
    note: {
      zh: '留存率提高1%，企业价值约多5%；毛利约1%，获客成本约0.1%。终身价值公式的一种写法。',
      en: 'One per cent more retention adds about 5% to firm value; margin about 1%; acquisition cost about 0.1%. One way to write lifetime value.',
    },
  },
  pfeiferFarris2004: {
    citation: plain('Pfeifer & Farris 2004'),
    authors: plain('Phillip E. Pfeifer, Paul W. Farris'),
    year: '2004',
    title: plain('The elasticity of customer value to retention: The duration of a customer relationship'),
    certainty: 'read',
    address: 'https://sage.cnpereading.com/doi/10.1002/dir.20006',
    note: {
      zh: '终身价值对留存率的弹性，相当于金融里的久期。',
      en: 'How strongly lifetime value answers to retention equals a duration in finance.',
    },
  },
  faderHardie2007: {
    citation: plain('Fader & Hardie 2007'),
    authors: plain('Peter S. Fader, Bruce G. S. Hardie'),
    year: '2007',
    title: plain('How to project customer retention'),
    certainty: 'read',
    address: 'https://docslib.org/doc/2276465/a-spreadsheet-literate-non-statisticians-guide-to-the-beta',
    note: {
      zh: '移位贝塔几何模型，从几年的人数推算以后留多少。网址是给表格用户的讲解。',
      en: 'The shifted beta-geometric model projects how many stay from a few years of counts. The address is a guide for spreadsheet users.',
    },
  },
  faderHardie2010: {
    citation: plain('Fader & Hardie 2010'),
    authors: plain('Peter S. Fader, Bruce G. S. Hardie'),
    year: '2010',
    title: plain('Customer-base valuation in a contractual setting: The perils of ignoring heterogeneity'),
    certainty: 'read',
    address: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=908802',
    note: {
      zh: '一批客户的留存率逐年升高，多半是容易走的先走了，不是谁变得更忠诚。',
      en: 'A cohort’s retention rises year by year mostly because the ones likely to leave go first, not because anyone grows loyal.',
    },
  },
  crossSelling: {
    citation: plain('Harland Clarke 2017'),
    authors: plain('Harland Clarke'),
    year: '2017',
    title: plain('Turning account holders into active, engaged account holders'),
    certainty: 'read',
    address:
      'https://insight.harlandclarke.com/2017/08/turning-account-holders-into-active-engaged-account-holders/?share=twitter',
    note: {
      zh: '银行业说法：一个账户的流失16%，四个以上5%。这是相关，不是因果。',
      en: 'From banking trade: attrition 16% with one account, 5% with four or more. A correlation, not a cause.',
    },
  },
  tetraPak2016: {
    citation: { zh: '工商总局（2016）', en: 'SAIC China 2016' },
    authors: {
      zh: '国家工商行政管理总局（据报道）',
      en: 'State Administration for Industry and Commerce (press report)',
    },
    year: '2016',
    title: { zh: '利乐滥用市场支配地位案', en: 'Tetra Pak: abuse of a dominant position (in Chinese)' },
    certainty: 'read',
    address: 'http://www.wzljl.cn/content/2016-11/16/content_203340.htm',
    note: {
      zh: '利乐2016年11月被罚6.677亿元：搭售包材、限制纸厂、排他性忠诚折扣（2009到2013年）。',
      en: 'Tetra Pak was fined RMB 667.7 million in November 2016 for tying, restricting paper suppliers and exclusionary loyalty discounts (2009–2013).',
    },
  },
  meituan2021: {
    citation: { zh: '市场监管总局（2021）', en: 'SAMR China 2021' },
    authors: { zh: '国家市场监督管理总局（据报道）', en: 'State Administration for Market Regulation (press report)' },
    year: '2021',
    title: { zh: '美团“二选一”案', en: 'Meituan: forced exclusivity (in Chinese)' },
    certainty: 'read',
    address: 'https://tech.gmw.cn/2021-10/08/content_35216735.htm',
    note: {
      zh: '美团2021年10月被罚34.42亿元：要求商家“二选一”。',
      en: 'Meituan was fined RMB 3.442 billion in October 2021 for forcing merchants into exclusivity.',
    },
  },
  bpir: {
    citation: plain('bpir.com'),
    authors: plain('Business Performance Improvement Resource'),
    title: plain('Customer satisfaction and how it can affect other key results'),
    certainty: 'read',
    address: 'https://www.bpir.com/research-study/customer-satisfaction-and-how-it-can-affect-other-key-results/',
    note: {
      zh: '汇总文章：自称满意的客户，每年仍走掉15%到40%。读的是汇总，不是原始研究。',
      en: 'A digest: of customers who call themselves satisfied, 15–40% still leave each year. The digest was read, not the studies behind it.',
    },
  },
  mobilePhoneSurvey: {
    citation: plain('Tenenhaus et al. 2005, data'),
    authors: plain('Michel Tenenhaus, Vincenzo Esposito Vinzi, Yves-Marie Chatelin, Carlo Lauro'),
    year: '2005',
    title: plain('PLS path modeling: mobile phone survey “mobi”'),
    certainty: 'read',
    address: 'https://github.com/GoogleCloudPlatform/plspm-python',
    note: {
      zh: '250位手机用户的公开问卷。我们用它试过曲线的形状，数据不随产品提供。论文没有重读。',
      en: 'A public survey of 250 mobile phone users. We tried shapes of the curve on it; the data are not part of the product. The paper was not read again.',
    },
  },
  reputationSurvey: {
    citation: plain('Hair et al., data'),
    authors: plain('Joseph F. Hair and others'),
    title: plain('Corporate reputation survey “corp_rep_data”'),
    certainty: 'read',
    address: 'https://github.com/sem-in-r/seminr',
    note: {
      zh: '344位手机客户的公开问卷，可用的336份试过曲线的形状。里面的转换成本题是别的题改出来的，没有采用。',
      en: 'A public survey of 344 customers; 336 usable answers were tried for the shape of the curve. Its switching-cost items are recodes of others and were not used.',
    },
  },
  bankSurvey: {
    citation: plain('plspm, data'),
    authors: plain('Gaston Sanchez and others'),
    title: plain('Spanish bank survey “satisfaction”'),
    certainty: 'read',
    address: 'https://github.com/gastonstat/plspm',
    note: {
      zh: '250位西班牙银行客户的公开问卷，试过曲线的形状：直线最合适。',
      en: 'A public survey of 250 customers of a Spanish bank, tried for the shape of the curve: a straight line fits best.',
    },
  },
  churnSample: {
    citation: plain('IBM, sample data'),
    authors: plain('IBM'),
    title: plain('Telco customer churn, a made-up company'),
    certainty: 'read',
    address: 'https://github.com/IBM/telco-customer-churn-on-icp4d',
    note: {
      zh: '一家虚构电信公司的7,043位客户，拿来练习分析，不能当证据。',
      en: '7,043 customers of a made-up telephone company: good for practice, not evidence.',
    },
  },
  margarinePurchases: {
    citation: plain('bayesm, data'),
    authors: plain('Peter E. Rossi'),
    title: plain('Household purchases of margarine, R package bayesm'),
    certainty: 'read',
    address: 'https://github.com/cran/bayesm',
    note: {
      zh: '516户人家买人造黄油的记录。算进各家的口味以后，“上次买谁这次还买谁”缩到十几分之一。口味的算法很粗。',
      en: 'Margarine bought by 516 households. Once each household’s taste is counted, the pull of the last brand shrinks more than tenfold. The way taste is counted is crude.',
    },
  },
  kano1984: {
    citation: plain('Kano et al. 1984'),
    authors: plain('Noriaki Kano and others'),
    year: '1984',
    title: plain('Attractive quality and must-be quality'),
    certainty: 'known',
    note: {
      zh: '基本、期望、魅力三种要求，对满意的影响不一样。',
      en: 'Must-be, one-dimensional and attractive needs act on satisfaction in different ways.',
    },
  },
  johnson2000: {
    citation: plain('Johnson 2000'),
    authors: plain('Jeff W. Johnson'),
    year: '2000',
    title: plain('A heuristic method for estimating the relative weight of predictor variables in multiple regression'),
    certainty: 'known',
    note: {
      zh: '几个因素互相牵连时，仍能算出各自分量的办法。',
      en: 'A way to share out importance among factors that move together.',
    },
  },
  green1991: {
    citation: plain('Green 1991'),
    authors: plain('Samuel B. Green'),
    year: '1991',
    title: plain('How many subjects does it take to do a regression analysis?'),
    certainty: 'known',
    note: {
      zh: '做回归大致要多少份问卷：50加8倍因素数，或104加因素数。',
      en: 'How many answers a regression needs: 50 plus 8 per factor, or 104 plus the number of factors.',
    },
  },
  peduzzi1996: {
    citation: plain('Peduzzi et al. 1996'),
    authors: plain('Peter Peduzzi and others'),
    year: '1996',
    title: plain('A simulation study of the number of events per variable in logistic regression analysis'),
    certainty: 'known',
    note: {
      zh: '逻辑回归每个因素至少要10位流失的客户。这条规矩有争议。',
      en: 'Logistic regression wants ten leavers per factor. The rule is disputed.',
    },
  },
  shapley1953: {
    citation: plain('Shapley 1953'),
    authors: plain('Lloyd S. Shapley'),
    year: '1953',
    title: plain('A value for n-person games'),
    certainty: 'known',
    note: {
      zh: '把一个变化公平分给几个原因，先后次序不影响结果。',
      en: 'Shares a change fairly among its causes, whatever the order.',
    },
  },
  wichura1988: {
    citation: plain('Wichura 1988'),
    authors: plain('Michael J. Wichura'),
    year: '1988',
    title: plain('Algorithm AS 241: The percentage points of the normal distribution'),
    certainty: 'known',
    note: {
      zh: '把均匀的随机数变成正态分布的算法。',
      en: 'Turns evenly spread random numbers into normal ones.',
    },
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
export const SOURCE_IDS = Object.keys(SOURCES) as readonly SourceId[];

/** A row by its id, seen as a `Source`. */
export const source = (id: SourceId): Source => SOURCES[id];
