import type { OutputId } from '../model/outputs';
import type { Values } from '../model/parameters';
import type { Locale, Text } from '../text';
import { BARS } from './bars';
import { percent } from './format';
import { POINTS, figure, share, spanOfYears, sum, type Part, type Step, type Teller } from './why-step';

/** What each of the eleven parts is worked out from: points at full measure, and how much of that is there. */
const FROM = (p: Values): Readonly<Record<string, readonly [points: number, ...shares: number[]]>> => {
  const learnt = 1 - Math.exp(-p.tenure / p.learningPeriod);
  return {
    learningTime: [p.learningTimePoints, p.learningTime / 100, learnt],
    learningEffort: [p.learningEffortPoints, p.learningEffort / 100, learnt],
    technicalConversion: [p.technicalConversionPoints, p.technicalConversion / 100],
    financialLoss: [p.financialLossPoints, p.financialLoss / 100],
    procurementRisk: [p.procurementRiskPoints, p.procurementRisk / 100],
    personalRelationship: [p.personalRelationshipPoints, p.personalRelationship / 100],
    enterpriseResources: [p.enterpriseResourcesPoints, p.enterpriseResources / 100],
    benefitLoss: [p.benefitLossPoints, p.specialPriceBenefit / 100],
    affection: [p.affectionPoints, p.affection / 100],
    depth: [p.depthPoints, 1 - Math.exp(-p.depthRate * (p.productsUsed - 1))],
    integration: [p.integrationPoints, p.structuralIntegration / 100],
  };
};

const switchingCost: Teller = ({ inputs }, locale) => {
  const from = FROM(inputs);
  const effect = inputs.switchingEffectiveness;
  const parts = (BARS.switching?.names ?? []).map(([id, label]): Part => {
    const [full = 0, ...rest] = from[id] ?? [];
    const working = [figure(full, locale), ...rest.map((one) => share(one, locale))];
    if (effect !== 1) working.push(figure(effect, locale));
    return { label, working: working.join(' × '), value: rest.reduce((all, one) => all * one, full * effect) };
  });
  const { steps, value } = sum(parts, { zh: '转换成本', en: 'Switching cost' }, POINTS, locale);
  return { steps, worked: value, sentence: biggest(steps, value, locale) + learning(inputs, parts, locale) };
};

function biggest(steps: readonly Step[], total: number, locale: Locale): string {
  if (total < 0.05)
    return locale === 'zh' ? '几乎没有转换成本：说走就能走。' : 'There is hardly any switching cost: leaving is free.';
  const { label, text, value } = steps.slice(0, -1).reduce((a, b) => (b.value > a.value ? b : a));
  const of = percent(value / total, locale);
  return locale === 'zh'
    ? `最大的一块是“${label}”，${text}分，占${of}。`
    : `The largest part is “${label}”, ${text} points, ${of} of the whole.`;
}

/** Learning costs build up with the years; says so while they still do. */
function learning({ tenure, learningPeriod }: Values, parts: readonly Part[], locale: Locale): string {
  const learnt = 1 - Math.exp(-tenure / learningPeriod);
  const [time, effort] = parts;
  if (learnt >= 0.9 || ((time?.value ?? 0) + (effort?.value ?? 0) < 0.05 && learnt > 0)) return '';
  const text: Text = {
    zh: `往来${spanOfYears(tenure, 'zh')}，学习成本只形成了${percent(learnt, 'zh')}。`,
    en: ` After ${spanOfYears(tenure, 'en')} only ${percent(learnt, 'en')} of the learning costs have built up.`,
  };
  return text[locale];
}

export const SWITCHING = { switchingCost } as const satisfies Partial<Record<OutputId, Teller>>;
