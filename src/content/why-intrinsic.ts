import { numbers, shares } from '../model/arithmetic';
import type { Inputs } from '../model/settle';
import type { Locale, Text } from '../text';
import { points, rounded } from './format';
import { FINE, POINTS, line, share, sum, type Part, type State, type Teller } from './why-step';

interface Ingredient {
  readonly label: Text;
  /** 0…100 */
  readonly value: number;
  /** Share of the three, 0…1. */
  readonly weight: number;
}

/** What intrinsic value is made of; none can stand in for another. */
function ingredients(p: Inputs): readonly Ingredient[] {
  const [service = 0, people = 0] = shares(numbers, [p.serviceWeight, p.personnelWeight]);
  const relief = (p.specialPriceRelief * p.specialPriceBenefit) / 100;
  const weights = shares(numbers, [p.intrinsicWeightQuality, p.intrinsicWeightService, p.intrinsicWeightPrice]);
  const values = [
    p.productValue,
    service * p.serviceValue + people * p.personnelValue,
    100 - p.moneyCost * (1 - relief),
  ];
  return NAMES.map((label, i) => ({ label, value: values[i] ?? 0, weight: weights[i] ?? 0 }));
}

export const intrinsicValue: Teller = (state, locale) => {
  const list = ingredients(state.inputs);
  const empty = list.some(({ value }) => value <= 0);
  const given = list.map(({ label, value }) => line('line', { label, value }, POINTS, locale));
  const parts = list.map(({ label, value, weight }): Part => ({
    label: { zh: `${label.zh}：份量÷分数`, en: `${label.en}: weight ÷ rating` },
    working: `${share(weight, locale).replace('%', '')} ÷ ${points(value, locale)}`,
    value: (100 * weight) / value,
  }));
  const sentence = (missingIngredient(state) ?? balanced(list))[locale];
  if (empty) {
    const nothing = line('result', { label: LABEL, value: 0 }, POINTS, locale);
    return { steps: [...given, nothing], worked: 0, sentence };
  }
  const { steps, value } = sum(parts, { zh: '合计', en: 'Together' }, FINE, locale);
  const working = `100 ÷ ${FINE.text(rounded(value, 2), locale)}`;
  const last = line('result', { label: LABEL, working, value: 100 / value }, POINTS, locale);
  return { steps: [...steps, last], worked: 100 / value, sentence };
};

/** From this many points below the plain average on, the weakest ingredient is worth a word. */
const BITES = 5;

/**
 * The ingredient that holds intrinsic value down: the lowest of quality, service and price, where it drags the whole at
 * least five points below the weighted average of the three, or to nil; undefined where the three are in balance.
 */
export function missingIngredient({ inputs }: Pick<State, 'inputs'>): Text | undefined {
  const list = ingredients(inputs);
  const [first] = list;
  if (!first) return undefined;
  const weakest = list.reduce((a, b) => (b.value < a.value ? b : a), first);
  const { zh, en } = weakest.label;
  if (weakest.value <= 0)
    return {
      zh: `内在价值缺了${zh}：这一样是0，另外两样再好，内在价值也是0。`,
      en: `Intrinsic value lacks ${en.toLowerCase()}: with that at nil, the other two cannot help.`,
    };
  const average = list.reduce((all, { value, weight }) => all + value * weight, 0);
  const whole = 1 / list.reduce((all, { value, weight }) => all + weight / value, 0);
  if (average - whole < BITES) return undefined;
  const text = (locale: Locale) => [weakest.value, average, whole].map((one) => points(one, locale));
  const [low, mean, down] = text('zh');
  return {
    zh: `内在价值缺的是${zh}：只有${low}分，三样平均${mean}分，被它拖到${down}分。`,
    en: `Intrinsic value lacks ${en.toLowerCase()}: at ${low} it drags the average of ${mean} down to ${down}.`,
  };
}

/** Nothing is missing: the three stand close together, and the lowest still weighs most. */
function balanced(list: readonly Ingredient[]): Text {
  const sorted = [...list].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high || rounded(low.value) === rounded(high.value))
    return {
      zh: '质量、服务、价格一样高，没有短板。',
      en: 'Quality, service and price stand level; nothing is missing.',
    };
  return {
    zh: `三样里最低的是${low.label.zh}，${points(low.value, 'zh')}分，最高的是${high.label.zh}，${points(high.value, 'zh')}分；没有哪一样拖住全体。`,
    en: `Of the three, ${low.label.en.toLowerCase()} is lowest at ${points(low.value, 'en')} and ${high.label.en.toLowerCase()} highest at ${points(high.value, 'en')}; none holds the others back.`,
  };
}

const LABEL = { zh: '内在价值', en: 'Intrinsic value' };
const NAMES = [
  { zh: '质量', en: 'Quality' },
  { zh: '服务', en: 'Service' },
  { zh: '价格', en: 'Price' },
] as const satisfies readonly Text[];
