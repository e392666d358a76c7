import { RATING_IDS, type RatingId } from '../model/alternatives';
import { numbers } from '../model/arithmetic';
import type { OutputId } from '../model/outputs';
import { costShares, deliveredValueOf, mirroredImage, valueShares } from '../model/value';
import type { Locale, Text } from '../text';
import { points, rounded } from './format';
import {
  POINTS,
  figure,
  less,
  mostAndLeast,
  rowName,
  share,
  sum,
  type Part,
  type State,
  type Teller,
} from './why-step';

export const VALUES = RATING_IDS.slice(0, 4);
export const COSTS = RATING_IDS.slice(4);

/** What special price and confidence take off the costs, in points, ≥ 0. */
const BACK = {
  moneyCost: { bar: 'specialPrice', label: { zh: '专享价减掉', en: 'Taken off by the special price' } },
  psychicCost: { bar: 'confidence', label: { zh: '信心减掉', en: 'Taken off by confidence' } },
} as const;
export const backOf = (id: RatingId) => (id === 'moneyCost' || id === 'psychicCost' ? BACK[id] : undefined);

const totalValue: Teller = (state, locale) => {
  const { inputs, result } = state;
  const weights = valueShares(numbers, inputs);
  const parts = VALUES.map((id, i): Part => {
    const rating = id === 'imageValue' ? mirroredImage(numbers, inputs) : inputs[id];
    const met = id === 'imageValue' && inputs.imageHalo > 0 ? points(rating, locale) : figure(rating, locale);
    return {
      label: rowName(state, id, locale),
      working: `${met} × ${share(weights[i] ?? 0, locale)}`,
      value: result.valueBars[id],
    };
  });
  const { steps, value } = sum(parts, TOTAL_VALUE, POINTS, locale);
  const gives = steps.slice(0, 4).map((step, i) => ({ ...step, full: 100 * (weights[i] ?? 0) }));
  return { steps, worked: value, sentence: mostAndLeast(gives, locale) };
};

const burden = (id: RatingId, { inputs }: State, locale: Locale): string => {
  const weight = costShares(numbers, inputs)[COSTS.indexOf(id)] ?? 0;
  const sensitivity = inputs.costSensitivity === 1 ? '' : ` × ${figure(inputs.costSensitivity, locale)}`;
  return `${figure(inputs[id], locale)} × ${share(weight, locale)}${sensitivity}`;
};
/** A cost row and what is given back of it, both as added to the total cost. */
export const costParts = (id: RatingId, state: State, locale: Locale): readonly Part[] => {
  const { inputs, result } = state;
  const back = backOf(id);
  const row: Part = {
    label: rowName(state, id, locale),
    working: burden(id, state, locale),
    value: -result.valueBars[id],
  };
  if (!back) return [row];
  const [relief, benefit] =
    back.bar === 'specialPrice'
      ? [inputs.specialPriceRelief, inputs.specialPriceBenefit]
      : [inputs.confidenceRelief, inputs.confidenceBenefit];
  const working = `−${points(-result.valueBars[id], locale)} × ${share(relief, locale)} × ${share(benefit / 100, locale)}`;
  return [row, { label: back.label, working, value: -result.valueBars[back.bar] }];
};

const totalCost: Teller = (state, locale) => {
  const parts = COSTS.flatMap((id) => costParts(id, state, locale));
  const { steps, value } = sum(parts, TOTAL_COST, POINTS, locale);
  const [first] = steps;
  const most = steps.slice(0, -1).reduce((a, b) => (b.printed > a.printed ? b : a), first ?? NONE);
  const spared = rounded(steps.slice(0, -1).reduce((all, { printed }) => all - Math.min(0, printed), 0));
  const [heavy, saved] = [points(most.printed, locale), points(spared, locale)];
  const sentence =
    most.printed <= 0
      ? { zh: '顾客什么也不用付出。', en: 'Customers give nothing.' }
      : {
          zh: `最重的是${most.label}，扣${heavy}分${spared > 0 ? `；专享价和信心一共减掉${saved}分` : ''}。`,
          en: `${most.label} weighs most, ${heavy} points${spared > 0 ? `; special price and confidence take ${saved} off` : ''}.`,
        };
  return { steps, worked: value, sentence: sentence[locale] };
};

const delivered: Teller = (state, locale) => {
  const { totalCustomerValue, totalCustomerCost } = state.result;
  const gets = { label: TOTAL_VALUE, value: totalCustomerValue };
  const gives = { label: TOTAL_COST, value: totalCustomerCost };
  const { steps, value } = less(gets, gives, DELIVERED, POINTS, locale);
  return { steps, worked: value, sentence: againstRivals(state)[locale] };
};

/** How the best rival that anybody may consider stands beside us, in points of delivered value. */
function againstRivals({ inputs, result }: State): Text {
  const rivals = inputs.alternatives.filter(({ availability }) => availability > 0);
  if (rivals.length === 0)
    return result.deliveredValue < 0
      ? {
          zh: '没有对手可比；顾客付出的比得到的多。',
          en: 'No rival to compare with; customers give more than they get.',
        }
      : {
          zh: '没有对手可比；顾客得到的不比付出的少。',
          en: 'No rival to compare with; customers get no less than they give.',
        };
  const count = rivals.reduce((all, { copies }) => all + copies, 0);
  const best = rounded(Math.max(...rivals.map((rival) => deliveredValueOf(rival, inputs))));
  const gap = rounded(best - rounded(result.deliveredValue));
  const text = (locale: Locale) => {
    const [high, by] = [points(best, locale), points(Math.abs(gap), locale)];
    if (locale === 'zh')
      return `${count === 1 ? '对手' : `${count}家对手里最好的，`}让渡价值${high}分，${
        gap === 0 ? '和我们一样' : `比我们${gap > 0 ? '高' : '低'}${by}分`
      }。`;
    const who = count === 1 ? 'The rival' : `The best of ${count} rivals`;
    return `${who} delivers ${high} points, ${gap === 0 ? 'the same as we do' : `${by} ${gap > 0 ? 'more' : 'less'} than we do`}.`;
  };
  return { zh: text('zh'), en: text('en') };
}

const NONE = { label: '', printed: 0 };
const TOTAL_VALUE = { zh: '顾客总价值', en: 'Total customer value' };
const TOTAL_COST = { zh: '顾客总成本', en: 'Total customer cost' };
const DELIVERED = { zh: '让渡价值', en: 'Delivered value' };

export const VALUE = {
  totalCustomerValue: totalValue,
  totalCustomerCost: totalCost,
  deliveredValue: delivered,
} as const satisfies Partial<Record<OutputId, Teller>>;
