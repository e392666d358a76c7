import type { Case } from '../case';
import { FAMILIES } from './families';
import { PEERS } from './peers';

export const ibm = [
  {
    id: 'ibm_none',
    title: { zh: 'IBM，没出问题', en: 'IBM, no failure' },
    story: {
      zh: '对照组：从没出过问题的客户。记住这里的满意度和留存率，再看出了问题会怎样。',
      en: 'The control group: customers who never had a problem. Remember their satisfaction and retention, then see what a failure does.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-14'],
    set: { failureRate: 0 },
    rivals: PEERS,
    evidence: {
      zh: '原文提到的IBM调查，我们没有找到出处。',
      en: 'The IBM survey named in the text could not be traced.',
    },
    next: { case: 'ibm_great', move: { zh: '出个小错，迅速补好', en: 'A small slip, quickly put right' } },
    family: FAMILIES.less,
  },
  {
    id: 'ibm_great',
    title: { zh: 'IBM，出错后圆满解决（证据）', en: 'IBM, superb recovery (evidence)' },
    story: {
      zh: '出了一次小错，很快圆满解决。满意度比没出错时还高，留存率却没有跟着升。',
      en: 'One small failure, quickly and fully put right. Satisfaction ends up higher than with no failure at all, yet retention does not follow.',
    },
    source: ['loyaltyText', 'deMatos2007', 'magnini2007'],
    claims: ['D1-14'],
    set: { failureRate: 1, failureSeverity: 0.3, complaintHandling: 1, recoveryQuality: 95 },
    rivals: PEERS,
    evidence: {
      zh: '元分析：这个效应在满意上有，在再买意愿、口碑和形象上不显著，还要失误不重、又是第一次。别为它制造差错。原文提到的IBM调查，我们没有找到出处。',
      en: 'Meta-analysis: the effect shows in satisfaction, not significantly in repurchase intention, word of mouth or image, and only after mild first failures. Never plan one. The IBM survey named in the text could not be traced.',
    },
    next: { case: 'ibm_seed', move: { zh: '让惊喜全变成忠诚', en: 'Let delight turn into loyalty' } },
    family: FAMILIES.less,
  },
  {
    id: 'ibm_seed',
    title: { zh: 'IBM，出错后圆满解决（原文）', en: 'IBM, superb recovery (as the text says)' },
    story: {
      zh: '同样一次补救，按原文的看法：惊喜全部变成忠诚。比一比，留存率多了多少。',
      en: 'The same recovery as the text sees it: all the delight turns into loyalty. Compare how much retention gains.',
    },
    source: ['loyaltyText', 'deMatos2007'],
    claims: ['D1-14'],
    set: { failureRate: 1, failureSeverity: 0.3, complaintHandling: 1, recoveryQuality: 95, delightPassThrough: 1 },
    rivals: PEERS,
    evidence: {
      zh: '这是原文的说法。元分析看不出惊喜会传到再买。原文提到的IBM调查，我们没有找到出处。',
      en: 'This is the view of the text. The meta-analysis does not find delight reaching repurchase. The IBM survey named in the text could not be traced.',
    },
    next: { case: 'ibm_severe', move: { zh: '换成一次大错', en: 'Make it a serious failure' } },
    family: FAMILIES.less,
  },
  {
    id: 'ibm_severe',
    title: { zh: 'IBM，错得太重', en: 'IBM, severe failure' },
    story: {
      zh: '错得太重，补救再好，满意度也只是回到没出错时的样子。“补好了反而更满意”不见了。',
      en: 'The failure is severe. Even a superb recovery only brings satisfaction back to where no failure would leave it; the bonus is gone.',
    },
    source: ['loyaltyText', 'magnini2007', 'soaresProenca2015'],
    claims: ['D1-14'],
    set: { failureRate: 1, failureSeverity: 0.8, complaintHandling: 1, recoveryQuality: 95 },
    rivals: PEERS,
    evidence: {
      zh: '一份40,813位客户的数据：失误越重，补救后再买越少。原文提到的IBM调查，我们没有找到出处。',
      en: 'Data on 40,813 customers: the worse the failure, the less they buy after recovery. The IBM survey named in the text could not be traced.',
    },
    family: FAMILIES.less,
  },
  {
    id: 'ibm_ignored',
    title: { zh: 'IBM，投诉没人管', en: 'IBM, complaint ignored' },
    story: {
      zh: '出了小错，投诉却石沉大海。没人受理就谈不上补救，满意度一路掉到最低线附近。',
      en: 'A small failure, and the complaint goes nowhere. Without anyone to take it up there is no recovery, and satisfaction sinks close to its floor.',
    },
    source: ['loyaltyText', 'assumption'],
    claims: ['D1-08', 'D1-14'],
    set: { failureRate: 1, failureSeverity: 0.3, complaintHandling: 0, recoveryQuality: 95 },
    rivals: PEERS,
    evidence: {
      zh: '原文提到的IBM调查，我们没有找到出处。数字是示例。',
      en: 'The IBM survey named in the text could not be traced. The numbers illustrate.',
    },
    next: { case: 'ibm_great', move: { zh: '受理投诉，迅速补好', en: 'Take it up, put it right fast' } },
    family: FAMILIES.less,
  },
] as const satisfies readonly Case[];
