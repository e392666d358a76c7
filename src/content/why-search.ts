import { numbers } from '../model/arithmetic';
import type { Text } from '../text';
import { percent, points, rounded } from './format';
import { CHANCE, FINE, POINTS, factor, figure, line, odds, sum, type Teller } from './why-step';

/** How many no longer compare: attitude and the pushes of norm and situation against the threshold. */
export const noSearch: Teller = ({ inputs: p, result }, locale) => {
  const { steps, value: push } = sum(
    [
      { label: { zh: '态度忠诚', en: 'Attitudinal loyalty' }, value: result.attitude },
      {
        label: { zh: '社会规范', en: 'Social norm' },
        working: `${figure(p.normStrength, locale)} × ${factor(p.socialNorm, locale)}`,
        value: p.normStrength * p.socialNorm,
      },
      {
        label: { zh: '情境', en: 'Situation' },
        working: `${figure(p.situationStrength, locale)} × ${factor(p.situation, locale)}`,
        value: p.situationStrength * p.situation,
      },
    ],
    { zh: '推拉之后的态度', en: 'Attitude with both pushes' },
    POINTS,
    locale,
  );
  const z = (push - p.noSearchAttitude) / p.noSearchWidth;
  const worked = numbers.logistic(z);
  const distance = `(${points(push, locale)} − ${figure(p.noSearchAttitude, locale)}) ÷ ${figure(p.noSearchWidth, locale)}`;
  const after = [
    line(
      'line',
      { label: { zh: '离门槛多远（对数几率z）', en: 'From the threshold (log-odds z)' }, working: distance, value: z },
      FINE,
      locale,
    ),
    line('result', { label: NO_SEARCH, working: odds('1', z, locale), value: worked }, CHANCE, locale),
  ];
  const gap = rounded(rounded(push) - rounded(p.noSearchAttitude));
  const [line0, by, share0] = [
    figure(p.noSearchAttitude, locale),
    points(Math.abs(gap), locale),
    percent(worked, locale, 1),
  ];
  const text: Text = {
    zh: `${gap < 0 ? `离门槛${line0}还差${by}分` : `过了门槛${line0}，高出${by}分`}：${share0}的客户不再去比较。`,
    en: `${gap < 0 ? `${by} short of` : `${by} past`} the threshold of ${line0}: ${share0} of customers no longer compare.`,
  };
  return { steps: [...steps, ...after], worked, sentence: text[locale] };
};

const NO_SEARCH = { zh: '不再搜索概率', en: 'Probability of not searching' };
