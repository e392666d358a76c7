import type { Text } from '../text';
import { percent, rounded } from './format';
import { CHANCE, POINTS, less, line, type Teller } from './why-step';

/** One retention less another: what falls away is the part. */
export const difference =
  (
    more: 'retention' | 'challengedRetention',
    taken: 'challengedRetention' | 'trueLoyalty',
    label: Text,
    why: Text,
  ): Teller =>
  ({ result }, locale) => {
    const from = { label: NAMES[more], value: result[more] };
    const { steps, value } = less(from, { label: NAMES[taken], value: result[taken] }, label, CHANCE, locale);
    if (rounded(100 * value) === 0)
      return {
        steps,
        worked: value,
        sentence: locale === 'zh' ? '这样留下的几乎没有。' : 'Hardly anybody stays like that.',
      };
    const part = percent(value / result.retention, locale);
    return { steps, worked: value, sentence: why[locale].replace('{part}', part) };
  };

/** Locked in and unhappy. */
export const resentment: Teller = ({ result }, locale) => {
  const unhappy = 1 - result.meanSatisfaction / 100;
  const worked = 100 * result.lockInPart * unhappy;
  const [locked, missing] = [percent(result.lockInPart, locale, 1), percent(unhappy, locale, 1)];
  const steps = [
    line('line', { label: { zh: '锁定', en: 'Lock-in' }, value: result.lockInPart }, CHANCE, locale),
    line(
      'line',
      { label: { zh: '不满（1－满意度÷100）', en: 'Discontent (1 − satisfaction ÷ 100)' }, value: unhappy },
      CHANCE,
      locale,
    ),
    line(
      'result',
      { label: { zh: '怨气指数', en: 'Resentment index' }, working: `100 × ${locked} × ${missing}`, value: worked },
      POINTS,
      locale,
    ),
  ];
  const text: Text =
    rounded(worked) === 0
      ? { zh: '几乎没有人是被锁住又不满的。', en: 'Hardly anybody is both locked in and unhappy.' }
      : {
          zh: `锁住了${locked}，满意还缺${missing}：两样越大，怨气越大。`,
          en: `${locked} are locked in and ${missing} of satisfaction is missing; resentment grows with both.`,
        };
  return { steps, worked, sentence: text[locale] };
};

const NAMES = {
  retention: { zh: '年留存率', en: 'Yearly retention' },
  challengedRetention: { zh: '抗挑战留存', en: 'Retention under challenge' },
  trueLoyalty: { zh: '真忠诚', en: 'True loyalty' },
} as const;
