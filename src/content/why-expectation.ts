import { numbers } from '../model/arithmetic';
import { gradient } from '../model/gradient';
import { feltDisconfirmation } from '../model/satisfaction';
import { valueShares } from '../model/value';
import type { Text } from '../text';
import { number, points, rounded } from './format';
import { POINTS, figure, less, sum, type Part, type State, type Teller } from './why-step';

export const expectation: Teller = (state, locale) => {
  const { baseExpectation, imageExpectation, imageValue } = state.inputs;
  const lift = imageExpectation * (imageValue - 60);
  const parts: readonly Part[] = [
    { label: { zh: '基础期望', en: 'Base expectation' }, value: baseExpectation },
    {
      label: { zh: '形象抬高的', en: 'Lift by the image' },
      working: `${figure(imageExpectation, locale)} × (${figure(imageValue, locale)} − 60)`,
      value: lift,
    },
  ];
  const { steps, value } = sum(parts, EXPECTATION, POINTS, locale);
  const by = points(Math.abs(lift), locale);
  const image = figure(imageValue, locale);
  const plain: Text =
    rounded(lift) === 0
      ? { zh: '形象现在几乎不抬高也不压低期望。', en: 'The image hardly moves expectation now.' }
      : lift > 0
        ? { zh: `形象${image}分，把期望抬高了${by}分。`, en: `An image of ${image} lifts expectation by ${by}.` }
        : {
            zh: `形象${image}分，低于60分，期望也低了${by}分。`,
            en: `An image of ${image}, below 60, lowers expectation by ${by}.`,
          };
  return { steps, worked: value, sentence: (overPromising(state) ?? plain)[locale] };
};

export const gap: Teller = ({ inputs, result }, locale) => {
  const delivered = { label: { zh: '让渡价值', en: 'Delivered value' }, value: result.deliveredValue };
  const expected = { label: EXPECTATION, value: result.expectation };
  const { steps, value } = less(delivered, expected, GAP, POINTS, locale);
  const printed = rounded(value);
  const by = points(Math.abs(value), locale);
  const felt = points(Math.abs(feltDisconfirmation(numbers, value, inputs.lossAversion, inputs.kinkWidth)), locale);
  const text: Text =
    printed === 0
      ? { zh: '得到的和期望的一样多。', en: 'Customers get what they expect.' }
      : printed > 0
        ? { zh: `得到的比期望的多${by}分。`, en: `Customers get ${by} points more than they expect.` }
        : {
            zh: `得到的比期望的少${by}分${felt === by ? '' : `，失望格外重，顾客感到的像少了${felt}分`}。`,
            en: `Customers get ${by} points less than they expect${felt === by ? '' : `; disappointment weighs more, and it feels like ${felt}`}.`,
          };
  return { steps, worked: value, sentence: text[locale] };
};

/** Below this slope, in points of satisfaction per point of image, nothing is worth saying. */
const NOTICED = -1e-4;

/**
 * Over-promising: at this point a better image raises expectation more than it raises what customers get, so that
 * satisfaction falls; undefined where it does not. From the exact derivative of satisfaction by the rating of image.
 */
export function overPromising({ inputs }: Pick<State, 'inputs'>): Text | undefined {
  // Value pleases by itself, too: where it keeps pace with expectation, satisfaction cannot fall, and nothing is worked out.
  const pace = (valueShares(numbers, inputs)[3] ?? 0) * (1 - inputs.imageHalo);
  if (inputs.imageExpectation <= pace) return undefined;
  const slopes = gradient(inputs, ['imageValue']);
  if (slopes.meanSatisfaction.imageValue >= NOTICED) return undefined;
  const expected = 10 * slopes.expectation.imageValue;
  const got = 10 * slopes.deliveredValue.imageValue;
  const digits = rounded(expected, 1) === rounded(got, 1) ? 2 : 1;
  const [up, by] = [number(expected, 'en', digits), number(got, 'en', digits)];
  return {
    zh: `形象评分每抬高10分，期望高${up}分，得到的只多${by}分：期望涨得比得到的快，形象抬得越高，满意反而越低。`,
    en: `For every ten points of image, expectation rises by ${up} and what customers get by only ${by}: promising more than is given, a better image lowers satisfaction.`,
  };
}

const EXPECTATION = { zh: '期望', en: 'Expectation' };
export const GAP = { zh: '期望落差', en: 'Gap to expectation' };
