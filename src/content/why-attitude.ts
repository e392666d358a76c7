import { numbers, shares } from '../model/arithmetic';
import type { OutputId } from '../model/outputs';
import type { Locale, Text } from '../text';
import { BARS } from './bars';
import { points, rounded } from './format';
import { curve } from './why-curve';
import { intrinsicValue, missingIngredient } from './why-intrinsic';
import {
  FINE,
  POINTS,
  figure,
  join,
  line,
  mostAndLeast,
  odds,
  share,
  spanOfYears,
  sum,
  type Part,
  type Teller,
} from './why-step';

const trust: Teller = ({ inputs, result }, locale) => {
  const left = (1 - inputs.trustLearningRate) ** inputs.tenure;
  const felt = result.meanSatisfactionForLoyalty;
  const parts: readonly Part[] = [
    {
      label: { zh: '初始信任', en: 'Initial trust' },
      working: `${figure(inputs.initialTrust, locale)} × ${share(left, locale)}`,
      value: inputs.initialTrust * left,
    },
    {
      label: { zh: '能变成忠诚的满意度', en: 'Satisfaction that reaches loyalty' },
      working: `${points(felt, locale)} × ${share(1 - left, locale)}`,
      value: felt * (1 - left),
    },
  ];
  const { steps, value } = sum(parts, { zh: '信任', en: 'Trust' }, POINTS, locale);
  const learnt = share(1 - left, locale);
  const up = rounded(felt) === rounded(value) ? 0 : felt - value;
  const way = {
    zh: up === 0 ? '已经和满意度一样高' : `满意度${points(felt, 'zh')}，信任还会往${up > 0 ? '上' : '下'}走`,
    en:
      up === 0
        ? 'it stands where satisfaction stands'
        : `with satisfaction at ${points(felt, 'en')} it will go on ${up > 0 ? 'rising' : 'falling'}`,
  };
  const text: Text =
    inputs.tenure === 0
      ? {
          zh: '关系刚开始，信任就是初始信任。',
          en: 'The relationship has just begun: trust is still the initial trust.',
        }
      : {
          zh: `往来${spanOfYears(inputs.tenure, 'zh')}，信任有${learnt}来自满意；${way.zh}。`,
          en: `After ${spanOfYears(inputs.tenure, 'en')} ${learnt} of trust comes from satisfaction; ${way.en}.`,
        };
  return { steps, worked: value, sentence: text[locale] };
};

/** Ratings times their shares, added up. */
function weighed(
  list: readonly (readonly [label: Text, rating: number, weight: number])[],
  total: Text,
  printed: (rating: number) => string,
  locale: Locale,
) {
  const weights = shares(
    numbers,
    list.map(([, , weight]) => weight),
  );
  const parts = list.map(([label, rating], i): Part => ({
    label,
    working: `${printed(rating)} × ${share(weights[i] ?? 0, locale)}`,
    value: (weights[i] ?? 0) * rating,
  }));
  const { steps, value } = sum(parts, total, POINTS, locale);
  const most = steps.slice(0, -1).map((step, i) => ({ ...step, full: 100 * (weights[i] ?? 0) }));
  return { steps, worked: value, sentence: mostAndLeast(most, locale) };
}

const benefits: Teller = ({ inputs: p }, locale) =>
  weighed(
    [
      [{ zh: '社会利益', en: 'Social benefits' }, p.socialBenefit, p.benefitWeightSocial],
      [{ zh: '专享价', en: 'Special price' }, p.specialPriceBenefit, p.benefitWeightSpecialPrice],
      [{ zh: '专享服务', en: 'Special service' }, p.specialServiceBenefit, p.benefitWeightSpecialService],
      [{ zh: '信心', en: 'Confidence' }, p.confidenceBenefit, p.benefitWeightConfidence],
      [{ zh: '尊重', en: 'Respect' }, p.respectBenefit, p.benefitWeightRespect],
    ],
    { zh: '关系利益', en: 'Relational benefits' },
    (rating) => figure(rating, locale),
    locale,
  );

const attitude: Teller = (state, locale) => {
  const { inputs: p, result } = state;
  const names = Object.fromEntries(BARS.attitude?.names ?? []);
  const name = (id: string): Text => names[id] ?? { zh: id, en: id };
  const told = weighed(
    [
      [name('curve'), result.curveLoyalty, p.attitudeWeightCurve],
      [name('trust'), result.trust, p.attitudeWeightTrust],
      [name('affection'), p.affection, p.attitudeWeightAffection],
      [name('benefits'), result.relationalBenefits, p.attitudeWeightBenefits],
      [name('intrinsic'), result.intrinsicValue, p.attitudeWeightIntrinsic],
    ],
    { zh: '态度忠诚', en: 'Attitudinal loyalty' },
    (rating) => points(rating, locale),
    locale,
  );
  const missing = p.attitudeWeightIntrinsic > 0 ? missingIngredient(state) : undefined;
  return { ...told, sentence: join(locale, { zh: told.sentence, en: told.sentence }, missing) };
};

const recommendation: Teller = ({ result }, locale) => {
  const z = (result.attitude - 35) / 12;
  const worked = 10 * numbers.logistic(z);
  const steps = [
    line(
      'line',
      {
        label: { zh: '换算成对数几率z', en: 'In log-odds z' },
        working: `(${points(result.attitude, locale)} − 35) ÷ 12`,
        value: z,
      },
      FINE,
      locale,
    ),
    line(
      'result',
      { label: { zh: '推荐意愿', en: 'Willingness to recommend' }, working: odds('10', z, locale), value: worked },
      POINTS,
      locale,
    ),
  ];
  const [a, r] = [points(result.attitude, locale), points(worked, locale)];
  const text: Text = {
    zh: `态度35的人给5分；现在态度${a}，给${r}分。`,
    en: `An attitude of 35 gives 5 out of 10; today’s ${a} gives ${r}.`,
  };
  return { steps, worked, sentence: text[locale] };
};

export const ATTITUDE = {
  curveLoyalty: curve,
  trust,
  relationalBenefits: benefits,
  intrinsicValue,
  attitude,
  recommendation,
} as const satisfies Partial<Record<OutputId, Teller>>;
