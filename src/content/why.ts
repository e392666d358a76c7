import type { RatingId } from '../model/alternatives';
import { OUTPUTS, type OutputId } from '../model/outputs';
import type { Locale, Text } from '../text';
import { points, rounded } from './format';
import { outputText } from './readout';
import { ATTITUDE } from './why-attitude';
import { MONEY } from './why-money';
import { RETENTION } from './why-retention';
import { tellRow } from './why-rows';
import { SATISFACTION } from './why-satisfaction';
import { rowName, type State, type Step, type Teller, type Told } from './why-step';
import { SWITCHING } from './why-switching';
import { COSTS, VALUE } from './why-value';

export type { State, Step } from './why-step';
export { overPromising } from './why-expectation';
export { missingIngredient } from './why-intrinsic';
export { onePurchase } from './why-money';

/** How a number comes about today. `worked` is what the exact numbers of the steps come to: the number itself. */
export interface Explanation extends Told {
  readonly label: string;
  /** The number with its unit, as it stands everywhere else. */
  readonly value: string;
  /** How it is worked out, in words. */
  readonly formula: string;
  readonly steps: readonly Step[];
  /** What drives it now. */
  readonly sentence: string;
}

const TELLERS: Readonly<Record<OutputId, Teller>> = {
  ...VALUE,
  ...SATISFACTION,
  ...ATTITUDE,
  ...SWITCHING,
  ...RETENTION,
  ...MONEY,
};

/** Why a result is what it is: its formula with the numbers of this state, and what drives it. */
export const why = (id: OutputId, state: State, locale: Locale): Explanation => ({
  label: OUTPUTS[id].label[locale],
  value: outputText(id, state.result[id], locale),
  formula: OUTPUTS[id].formula[locale],
  ...TELLERS[id](state, locale),
});

const FORMULAS = {
  value: { zh: '得分＝评分×权重', en: 'Points = rating × weight' },
  image: {
    zh: '得分＝（自己的形象＋产品、服务、人员的影子）×权重',
    en: 'Points = (image of its own + mirror of product, service and people) × weight',
  },
  cost: { zh: '扣分＝评分×权重×成本敏感系数', en: 'Points taken off = rating × weight × cost sensitivity' },
  spared: {
    zh: '扣分＝评分×权重×成本敏感系数，再减去专享价或信心减掉的',
    en: 'Points taken off = rating × weight × cost sensitivity, less what special price or confidence take off',
  },
} as const satisfies Record<string, Text>;
const formulaOf = (id: RatingId): Text =>
  id === 'imageValue'
    ? FORMULAS.image
    : !COSTS.includes(id)
      ? FORMULAS.value
      : id === 'moneyCost' || id === 'psychicCost'
        ? FORMULAS.spared
        : FORMULAS.cost;

/** Why one of the eight rows counts for what it does, in points of delivered value added or taken off. */
export function whyRow(id: RatingId, state: State, locale: Locale): Explanation {
  const told = tellRow(id, state, locale);
  const shown = points(told.steps.at(-1)?.printed ?? rounded(told.worked), locale);
  return {
    label: rowName(state, id, locale),
    value: locale === 'zh' ? `${shown}分` : `${shown} points`,
    formula: formulaOf(id)[locale],
    ...told,
  };
}
