import { numbers } from '../model/arithmetic';
import { feltDisconfirmation } from '../model/satisfaction';
import type { OutputId } from '../model/outputs';
import type { Text } from '../text';
import { points, rounded } from './format';
import { GAP, expectation, gap, overPromising } from './why-expectation';
import { Z, mean, recovered, unrecovered } from './why-failure';
import { FINE, POINTS, factor, figure, line, odds, sum, type State, type Teller } from './why-step';

/** The three pulls on satisfaction in log-odds; they add up to z. */
const pulls = ({ inputs, result }: State) => {
  const { neutralSatisfaction, disconfirmationEffect, performanceEffect, neutralDeliveredValue } = inputs;
  const felt = feltDisconfirmation(numbers, result.disconfirmation, inputs.lossAversion, inputs.kinkWidth);
  return {
    start: Math.log(neutralSatisfaction / (100 - neutralSatisfaction)),
    felt,
    byGap: disconfirmationEffect * felt,
    byValue: performanceEffect * (result.deliveredValue - neutralDeliveredValue),
  };
};

const satisfaction: Teller = (state, locale) => {
  const { inputs, result } = state;
  const { start, felt, byGap, byValue } = pulls(state);
  const { steps, value: z } = sum(
    [
      {
        label: {
          zh: `起点：中性满意度${figure(inputs.neutralSatisfaction, locale)}`,
          en: `Start: neutral satisfaction ${figure(inputs.neutralSatisfaction, locale)}`,
        },
        value: start,
      },
      {
        label: { zh: '期望落差', en: 'Gap to expectation' },
        working: `${figure(inputs.disconfirmationEffect, locale)} × ${factor(rounded(felt), locale)}`,
        value: byGap,
      },
      {
        label: { zh: '让渡价值', en: 'Delivered value' },
        working: `${figure(inputs.performanceEffect, locale)} × (${points(result.deliveredValue, locale)} − ${factor(inputs.neutralDeliveredValue, locale)})`,
        value: byValue,
      },
    ],
    Z,
    FINE,
    locale,
  );
  const shown = [
    line('line', { label: GAP, value: result.disconfirmation }, POINTS, locale),
    line('line', { label: FELT, value: felt }, POINTS, locale),
  ];
  const worked = 100 * numbers.logistic(z);
  const last = line('result', { label: UNDISTURBED, working: odds('100', z, locale), value: worked }, POINTS, locale);
  const [from, on, to] = [inputs.neutralSatisfaction, 100 * numbers.logistic(start + byGap), worked].map((one) =>
    points(one, locale),
  );
  const path: Text = {
    zh: `从中性满意度${from}出发，期望落差带到${on}，让渡价值的高低再带到${to}。`,
    en: `From neutral satisfaction ${from}, the gap to expectation leads to ${on} and the level of value on to ${to}.`,
  };
  return { steps: [...shown, ...steps, last], worked, sentence: (overPromising(state) ?? path)[locale] };
};

const FELT = { zh: '顾客感到的落差', en: 'The gap as it is felt' };
const UNDISTURBED = { zh: '没出失误时的满意度', en: 'Satisfaction with no failure' };

export const SATISFACTION = {
  expectation,
  disconfirmation: gap,
  satisfaction,
  satisfactionUnrecovered: unrecovered,
  satisfactionRecovered: recovered(false),
  satisfactionRecoveredForLoyalty: recovered(true),
  meanSatisfaction: mean('satisfactionRecovered', { zh: '满意度', en: 'Satisfaction' }),
  meanSatisfactionForLoyalty: mean('satisfactionRecoveredForLoyalty', {
    zh: '能变成忠诚的满意度',
    en: 'Satisfaction that reaches loyalty',
  }),
} as const satisfies Partial<Record<OutputId, Teller>>;
