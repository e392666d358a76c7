import { RATING_IDS } from '../../model/alternatives';
import type { Result } from '../../model/evaluate';
import { evaluateSettled } from '../../model/evaluate';
import { isLoyal, isSticky, splitOf } from '../loyalty-split';
import { effectsOf, type Effect } from '../matters-effects';
import { number, percent, points, rounded, signed } from '../format';
import { printed } from '../printed';
import { COSTS } from '../why-value';
import { given, givenWeight, type Known } from './paper-given';
import type { QuestionId } from './paper-words';

/** What the key knows besides: the results. */
export interface Solved extends Known {
  readonly result: Result;
}
export interface Answer {
  readonly answer: string;
  /** The reason, in one sentence from the model. */
  readonly why: string;
}

/** Names joined as in speech. */
const listed = (names: readonly string[], zh: boolean): string => names.join(zh ? '和' : ' and ');

function cost({ inputs, result, locale, rowName }: Solved): Answer {
  const zh = locale === 'zh';
  const { rows } = printed(result);
  const most = Math.max(...COSTS.map((id) => rows[id]));
  if (most <= 0)
    return {
      answer: zh ? '没有一项。' : 'None.',
      why: zh ? '顾客什么也不用付出。' : 'Customers give nothing.',
    };
  const first = COSTS.filter((id) => rows[id] === most);
  const highest = Math.max(...COSTS.map((id) => inputs[id]));
  const dearest = COSTS.filter((id) => inputs[id] === highest);
  const [name, taken] = [listed(first.map(rowName), zh), points(most, locale)];
  const [lead] = first;
  const told = lead
    ? zh
      ? `评分${given(inputs[lead], locale)}，权重${givenWeight(lead, inputs, locale)}`
      : `rated ${given(inputs[lead], locale)}, weight ${givenWeight(lead, inputs, locale)}`
    : '';
  const same = first.some((id) => dearest.includes(id));
  const other = listed(dearest.map(rowName), zh);
  return {
    answer: zh
      ? `${name}，${first.length > 1 ? '各' : ''}扣${taken}分。`
      : `${name}, ${taken} points${first.length > 1 ? ' each' : ''}.`,
    why: same
      ? zh
        ? `${told}；评分最高的正好也是它，可扣多少要看评分×权重。`
        : `It is ${told}. It also has the highest rating, but what counts is rating × weight.`
      : zh
        ? `${told}；评分最高的是${other}，权重却小。`
        : `It is ${told}. ${other} has the highest rating, but weighs less.`,
  };
}

/** What each of the eight does to retention when it gets better, most first; equal ones in the order of the rows. */
export const levers = ({ inputs }: Pick<Known, 'inputs'>): readonly Effect[] =>
  effectsOf(inputs, 'retention', 'ten')
    .filter(({ id }) => (RATING_IDS as readonly string[]).includes(id))
    .sort((a, b) => b.better.change - a.better.change);

/** A change smaller than this, in percentage points, prints as nought. */
const VISIBLE = 0.05;

function lever(state: Solved): Answer {
  const { inputs, result, locale, rowName } = state;
  const zh = locale === 'zh';
  const [top, next] = levers(state);
  const id = RATING_IDS.find((one) => one === top?.id);
  if (!top || !id || top.better.change < VISIBLE)
    return {
      answer: zh ? '没有一项提得动。' : 'None of them lifts it.',
      why:
        inputs.alternatives.length === 0
          ? zh
            ? '没有别家可去，好一点坏一点，人都走不了多少。'
            : 'There is nobody else to go to, so better or worse hardly changes who stays.'
          : zh
            ? `留存率已经是${percent(result.retention, locale)}，好10分也看不出差别。`
            : `Retention is ${percent(result.retention, locale)}, and ten points make no difference that shows.`,
    };
  const by = COSTS.includes(id) ? -top.better.by : top.better.by;
  const after = evaluateSettled({ ...inputs, [id]: inputs[id] + by });
  const gain = signed(top.better.change, locale);
  const much = given(rounded(top.better.by), locale);
  const second = RATING_IDS.find((one) => one === next?.id);
  const then =
    next && second && next.better.change >= VISIBLE
      ? zh
        ? `；其次是${rowName(second)}，${signed(next.better.change, locale)}`
        : `; next comes ${rowName(second)}, ${signed(next.better.change, locale)}`
      : '';
  const value = rounded(rounded(after.deliveredValue) - rounded(result.deliveredValue));
  const [from, to] = [points(result.meanSatisfaction, locale), points(after.meanSatisfaction, locale)];
  const { jumpSatisfaction: jump } = inputs;
  const alone = inputs.alternatives.length === 0;
  const takes = result.meanSatisfaction < jump && after.meanSatisfaction >= jump;
  return {
    answer: zh
      ? `${rowName(id)}：好${much}分，留存率${gain}个百分点${then}。`
      : `${rowName(id)}: ${much} better, ${gain} points of retention${then}.`,
    why: zh
      ? `让渡价值${signed(value, locale)}分，满意度从${from}到${to}${takes ? '，过了起飞线' : ''}；${alone ? '和不买比' : '和对手比'}，也就更值得留下。`
      : `Delivered value ${signed(value, locale)}, satisfaction ${from} to ${to}${takes ? ', past take-off' : ''}; against ${alone ? 'doing without' : 'the rivals'}, staying is worth that much more.`,
  };
}

/** What becomes of those who stay when a better rival comes and leaving is free. */
function kind({ inputs, result, locale }: Solved): Answer {
  const { kept, loyal, locked, captive } = splitOf(result);
  const [stuck, true_] = [isSticky(result, inputs.retentionCut), isLoyal(result)];
  const p = (whole: number) => `${number(whole, locale)}%`;
  const answer = stuck
    ? true_
      ? { zh: '黏得住，也是真忠诚。', en: 'Sticky, and loyal too.' }
      : { zh: '黏住了，不算真忠诚。', en: 'Sticky, not loyal.' }
    : true_
      ? { zh: '留下的是真忠诚，只是还没到黏性的线。', en: 'Loyal, though fewer stay than the line for sticky asks.' }
      : { zh: '没黏住，也不是真忠诚。', en: 'Neither sticky nor loyal.' };
  // The parts are printed as whole points elsewhere, rounded each by itself: which is larger needs no number.
  const rest =
    kept <= loyal
      ? { zh: '', en: '' }
      : locked > captive
        ? { zh: '，其余多半是被锁住的', en: '. Most of the others are locked in' }
        : { zh: '，其余多半是没有更好的去处', en: '. Most of the others have nowhere better to go' };
  const why = {
    zh: `留存${p(kept)}；更好的对手来了、说走就能走，还剩${p(loyal)}${rest.zh}。`,
    en: `${p(kept)} stay; with a better rival there and leaving free, ${p(loyal)} remain${rest.en}.`,
  };
  return { answer: answer[locale], why: why[locale] };
}

/** The answers to the three questions, from the state. */
export const ANSWERS: Readonly<Record<QuestionId, (state: Solved) => Answer>> = { cost, lever, kind };
