import type { OutputId } from '../model/outputs';
import type { ParameterId } from '../model/parameters';
import type { Text } from '../text';
import type { StationId } from './stations';

/** One core task as a lens on the chain: what it governs stays lit, the rest steps back. */
export interface Task {
  readonly id: string;
  readonly name: Text;
  /** What it is about, and what of it the chain leaves out. */
  readonly note: Text;
  /** Stations where it acts, in the order of the chain. */
  readonly stations: readonly StationId[];
  readonly parameters: readonly ParameterId[];
  /** Where its effect is read first. */
  readonly outputs: readonly OutputId[];
}

/** The four core tasks of loyalty (Wang Jian 2023), in their order. Which factor belongs to which task is our reading. */
export const TASKS = [
  {
    id: 'contact',
    name: { zh: '建立联络', en: 'Make contact' },
    note: {
      zh: '赢得一位客户要花多少，一年后一百位里还剩几位。有多少客户、接触多少次，这条链不算，它只看一位客户。',
      en: 'What it costs to win a customer, and how many of a hundred are left after a year. How many customers and how many contacts there are is not counted here: the chain follows one customer.',
    },
    stations: ['money'],
    parameters: ['acquisitionCost'],
    outputs: ['lifetimeValue'],
  },
  {
    id: 'relations',
    name: { zh: '发展关系', en: 'Build relations' },
    note: {
      zh: '亲近、优待、放心、尊重，加上信任、感情和多帮一点忙，把态度拉上去，也让人不忍离去。',
      en: 'Closeness, favours, confidence and respect, with trust, affection and a little extra help, lift the attitude and make leaving hard to bear.',
    },
    stations: ['attitude', 'switching'],
    parameters: [
      'socialBenefit',
      'specialPriceBenefit',
      'specialServiceBenefit',
      'confidenceBenefit',
      'respectBenefit',
      'initialTrust',
      'tenure',
      'affection',
      'personalRelationship',
      'productsUsed',
    ],
    outputs: ['trust', 'relationalBenefits', 'attitude', 'switchingCost'],
  },
  {
    id: 'value',
    name: { zh: '创造价值', en: 'Create value' },
    note: {
      zh: '价值等式的加减法：四项价值多给，四项成本少收，再和期望、和对手比。',
      en: 'Adding and subtracting: give more of four values, ask less of four costs, then stand beside the expectation and the rivals.',
    },
    stations: ['value', 'satisfaction'],
    parameters: [
      'productValue',
      'serviceValue',
      'personnelValue',
      'imageValue',
      'moneyCost',
      'timeCost',
      'energyCost',
      'psychicCost',
      'baseExpectation',
    ],
    outputs: ['totalCustomerValue', 'totalCustomerCost', 'deliveredValue', 'meanSatisfaction'],
  },
  {
    id: 'loyalty',
    name: { zh: '巩固忠诚', en: 'Secure loyalty' },
    note: {
      zh: '奖励忠诚，让换一家更难，把联系做深。留下的人多了，要分清哪些是真忠诚，哪些是锁定。',
      en: 'Reward loyalty, make changing harder, deepen the tie. More customers stay, so tell apart true loyalty and lock-in.',
    },
    stations: ['attitude', 'switching', 'retention', 'money'],
    parameters: [
      'specialPriceBenefit',
      'specialServiceBenefit',
      'learningTime',
      'learningEffort',
      'technicalConversion',
      'financialLoss',
      'procurementRisk',
      'personalRelationship',
      'enterpriseResources',
      'productsUsed',
      'structuralIntegration',
      'leverCost',
    ],
    outputs: ['switchingCost', 'retention', 'trueLoyaltyPart', 'lockInPart', 'captivePart', 'lifetimeValue'],
  },
] as const satisfies readonly Task[];

export type TaskId = (typeof TASKS)[number]['id'];
