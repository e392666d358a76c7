import { deliveredValueOf } from '../model/value';
import { RATING_IDS, type RatingId, type Ratings } from '../model/alternatives';
import { numbers } from '../model/arithmetic';
import type { Result } from '../model/evaluate';
import type { Inputs } from '../model/settle';
import { costShares, valueShares } from '../model/value';
import type { Locale } from '../text';
import { percent, rounded, signed } from './format';
import { visible, type Effect, type EffectOutput } from './matters-effects';
import { MATTERS, type RowNames } from './matters-words';

export interface Gap {
  readonly id: RatingId;
  /** Points of delivered value by which we are ahead; below nought: behind. */
  readonly points: number;
}

/** Ours less theirs, component by component, in points of delivered value; the sum is the whole difference. */
export function gapsTo(inputs: Inputs, { valueBars }: Pick<Result, 'valueBars'>, theirs: Ratings): readonly Gap[] {
  const gets = valueShares(numbers, inputs);
  const gives = costShares(numbers, inputs);
  return RATING_IDS.map((id, i) => {
    const weight = i < gets.length ? (gets[i] ?? 0) : -inputs.costSensitivity * (gives[i - gets.length] ?? 0);
    const back = id === 'moneyCost' ? valueBars.specialPrice : id === 'psychicCost' ? valueBars.confidence : 0;
    return { id, points: valueBars[id] + back - weight * theirs[id] };
  });
}

interface Market {
  readonly inputs: Inputs;
  readonly result: Pick<Result, 'valueBars' | 'deliveredValue'>;
  readonly rivalNames: readonly string[];
  readonly output: EffectOutput;
  readonly ranked: readonly Effect[];
  readonly names: RowNames;
  readonly locale: Locale;
}

/** Which two factors explain most of why customers are lost to the strongest rival that has ratings. */
export function whySentence(market: Market): string {
  const { inputs, result, rivalNames, locale, names } = market;
  const zh = locale === 'zh';
  const rivals = inputs.alternatives.map((rival, place) => ({
    ratings: rival.ratings,
    name: rivalNames[place] ?? '',
    worth: deliveredValueOf(rival, inputs),
  }));
  const strongest = rivals.toSorted((a, b) => b.worth - a.worth);
  const rated = strongest.find(({ ratings }) => ratings);
  if (!rated?.ratings) return movers(market, rivals.length > 0);
  const { name, worth, ratings } = rated;
  const behind = gapsTo(inputs, result, ratings)
    .filter(({ points }) => points < -0.05)
    .sort((a, b) => a.points - b.points);
  const [other] = strongest;
  const unknown =
    !other || other === rated
      ? ''
      : zh
        ? `让渡价值更高的${other.name}没有逐项评分。`
        : ` ${other.name}, with more delivered value, has no ratings.`;
  const [first, second] = behind;
  if (!first) return zh ? `八项里没有一项落后于${name}。${unknown}` : `None of the eight is behind ${name}.${unknown}`;
  const whole = rounded(result.deliveredValue) - rounded(worth);
  const text = ({ id, points }: Gap) =>
    zh
      ? `${names.inside(id)}（${signed(points, locale)}分）`
      : `${names.inside(id)} (${signed(points, locale)} points)`;
  const lead = zh
    ? whole < 0
      ? `让渡价值比${name}少${signed(-whole, locale).slice(1)}分：`
      : `总账不输${name}：`
    : whole < 0
      ? `Delivered value is ${signed(-whole, locale).slice(1)} below ${name}: `
      : `Not behind ${name} as a whole: `;
  if (!second)
    return zh ? `${lead}落后的只有${text(first)}。${unknown}` : `${lead}only ${text(first)} is behind.${unknown}`;
  const all = behind.reduce((sum, { points }) => sum + points, 0);
  const share = percent((first.points + second.points) / all, locale);
  return zh
    ? `${lead}落后最多的是${text(first)}和${text(second)}，占全部落后的${share}。${unknown}`
    : `${lead}furthest behind in ${text(first)} and ${text(second)}, ${share} of all that is behind.${unknown}`;
}

/** Without ratings to compare with: the two that move the result most. */
function movers({ ranked, output, names, locale }: Market, rivals: boolean): string {
  const zh = locale === 'zh';
  const lead = rivals
    ? zh
      ? '对手没有逐项评分，说不出差在哪几项；'
      : 'No rival has ratings, so where we are behind cannot be told; '
    : zh
      ? '眼前没有对手；'
      : 'There is no rival now; ';
  const result = MATTERS.output[output][locale];
  const [a, b] = ranked.filter((effect) => visible(effect, output)).map(({ id }) => names.inside(id));
  if (!a) return zh ? `${lead}也没有一项评分牵得动${result}。` : `${lead}and no rating moves ${result.toLowerCase()}.`;
  if (!b) return zh ? `${lead}牵动${result}的只有${a}。` : `${lead}only ${a} moves ${result.toLowerCase()}.`;
  return zh
    ? `${lead}最牵动${result}的两项是${a}和${b}。`
    : `${lead}the two that move ${result.toLowerCase()} most are ${a} and ${b}.`;
}
