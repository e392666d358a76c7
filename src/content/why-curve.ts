import { curveAt, curveSlopeAt } from '../model/curve';
import type { Locale, Text } from '../text';
import { points, rounded } from './format';
import { CASES, chances } from './why-failure';
import { POINTS, figure, share, sum, type Part, type State, type Teller } from './why-step';

export const curve: Teller = (state, locale) => {
  const { inputs, result } = state;
  const felt = [result.satisfaction, result.satisfactionRecoveredForLoyalty, result.satisfactionUnrecovered];
  const chance = chances(state);
  const parts = CASES.map((name, i): Part => {
    const [at, likely] = [felt[i] ?? 0, chance[i] ?? 0];
    const read = curveAt(at, inputs);
    const label = {
      zh: `${name.zh}（满意度${points(at, 'zh')}）`,
      en: `${name.en} (satisfaction ${points(at, 'en')})`,
    };
    return { label, working: `${points(read, locale)} × ${share(likely, locale)}`, value: read * likely };
  });
  const { steps, value } = sum(parts, { zh: '曲线值', en: 'Curve value' }, POINTS, locale);
  return { steps, worked: value, sentence: zone(state)[locale] };
};

/** Where on the curve satisfaction stands, how far from both lines, and what that means. */
function zone({ inputs, result }: State): Text {
  const at = result.meanSatisfaction;
  const now = rounded(at);
  const [floor, jump] = [rounded(inputs.minimumSatisfaction), rounded(inputs.jumpSatisfaction)];
  const text = (locale: Locale): string => {
    const zh = locale === 'zh';
    const f = (value: number) => points(value, locale);
    const [low, high] = [figure(floor, locale), figure(jump, locale)];
    const slope = f(curveSlopeAt(at, inputs));
    if (inputs.curveLinearity >= 0.5)
      return zh
        ? `曲线在这里近乎直线，没有明显的起飞线：满意度每高1分，曲线值高${slope}分。`
        : `The curve is nearly straight, with no clear take-off: each point of satisfaction adds ${slope}.`;
    if (now < floor)
      return zh
        ? `满意度${f(now)}，比最低线${low}还低${f(floor - now)}：这一段满意一降，忠诚跟着明显下降。`
        : `Satisfaction of ${f(now)} is ${f(floor - now)} below the floor of ${low}: here loyalty falls with it.`;
    if (now < jump)
      return zh
        ? `满意度${f(now)}，在两条线之间，比最低线${low}高${f(now - floor)}，离起飞线${high}还差${f(jump - now)}：这一段忠诚几乎不动。`
        : `Satisfaction of ${f(now)} is ${f(now - floor)} above the floor of ${low} and ${f(jump - now)} short of take-off at ${high}: here loyalty hardly moves.`;
    return zh
      ? `满意度${f(now)}，过了起飞线${high}，高出${f(now - jump)}：这里满意度每高1分，曲线值高${slope}分。`
      : `Satisfaction of ${f(now)} is ${f(now - jump)} past take-off at ${high}: here each point of it adds ${slope}.`;
  };
  return { zh: text('zh'), en: text('en') };
}
