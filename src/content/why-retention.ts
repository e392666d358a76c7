import { numbers } from '../model/arithmetic';
import { offers, stayWhenComparing, type Offer } from '../model/choice';
import type { OutputId } from '../model/outputs';
import type { Locale, Text } from '../text';
import { percent, points } from './format';
import { difference, resentment } from './why-parts';
import { noSearch } from './why-search';
import {
  CHANCE,
  POINTS,
  figure,
  line,
  rivalName,
  share,
  sum,
  type Part,
  type State,
  type Step,
  type Teller,
} from './why-step';

/** Which retention is meant: with a better challenger or without, with switching cost or as if leaving were free. */
interface Setting {
  readonly challenged: boolean;
  readonly free: boolean;
}

/** Those who no longer compare, and those who compare and stay: E16 to E21 with today's numbers. */
function kept(state: State, { challenged, free }: Setting, label: Text, locale: Locale) {
  const { inputs: p, result } = state;
  const pulls: Part[] = [
    { label: { zh: '让渡价值', en: 'Delivered value' }, value: result.deliveredValue },
    {
      label: ATTITUDE,
      working: `${figure(p.attitudeBonus, locale)} × (${points(result.attitude, locale)} − 50)`,
      value: p.attitudeBonus * (result.attitude - 50),
    },
  ];
  if (!free) pulls.push({ label: { zh: '转换成本', en: 'Switching cost' }, value: result.switchingCost });
  const pull = sum(pulls, { zh: '留下来的吸引力', en: 'Pull of staying' }, POINTS, locale);
  const list: Offer<number>[] = [...offers(numbers, result.deliveredValue, p)];
  const others: Step[] = list.map(({ value, availability, copies }, i) => {
    const name = rivalName(state, i, locale);
    const known = percent(availability, locale);
    const many = copies === 1 ? '' : locale === 'zh' ? `，同样的${copies}家` : `, ${copies} alike`;
    const text = locale === 'zh' ? `${name}（${known}会考虑${many}）` : `${name} (${known} consider it${many})`;
    return line('line', { label: text, value }, POINTS, locale);
  });
  if (challenged) {
    const value = result.deliveredValue + p.challengerAdvantage;
    list.push({ value, availability: 1, copies: 1 });
    const working = `${points(result.deliveredValue, locale)} + ${figure(p.challengerAdvantage, locale)}`;
    others.push(line('line', { label: CHALLENGER, working, value }, POINTS, locale));
  }
  others.push(line('line', { label: { zh: '不买', en: 'Doing without' }, value: p.doNothingValue }, POINTS, locale));
  const stays = stayWhenComparing(numbers, p.choiceSensitivity * pull.value, list, p);
  const chosen = line(
    'line',
    { label: { zh: '去比较的，有多少留下', en: 'Of those who compare, stay' }, value: stays },
    CHANCE,
    locale,
  );
  const able = 1 - p.involuntaryChurn;
  const h = result.noSearchProbability;
  const [a, b, c, d] = [able, h, 1 - h, stays].map((one) => share(one, locale));
  const total = sum(
    [
      { label: { zh: '不再比较的', en: 'Those who no longer compare' }, working: `${a} × ${b}`, value: able * h },
      {
        label: { zh: '比较之后留下的', en: 'Those who compare and stay' },
        working: `${a} × ${c} × ${d}`,
        value: able * (1 - h) * stays,
      },
    ],
    label,
    CHANCE,
    locale,
  );
  return { steps: [...pull.steps, ...others, chosen, ...total.steps], worked: total.value, pull: pull.value, stays };
}

const retention: Teller = (state, locale) => {
  const told = kept(state, { challenged: false, free: false }, { zh: '年留存率', en: 'Yearly retention' }, locale);
  const { inputs, result } = state;
  const idle = percent(result.noSearchProbability, locale);
  const stays = percent(told.stays, locale);
  const first: Text = {
    zh: `${idle}的客户不再比较，去比较的有${stays}留下`,
    en: `${idle} of customers no longer compare; of those who do, ${stays} stay`,
  };
  const known = offers(numbers, result.deliveredValue, inputs).filter(({ availability }) => availability > 0);
  if (known.length === 0) {
    const alone: Text = { zh: `${first.zh}：没有对手。`, en: `${first.en}: there is no rival.` };
    return { ...told, sentence: alone[locale] };
  }
  const best = points(Math.max(...known.map(({ value }) => value)), locale);
  const ours = points(told.pull, locale);
  const second: Text = {
    zh: `：我们留人的吸引力${ours}分，最好的对手${best}分。`,
    en: `: our pull is ${ours} points, that of the best rival ${best}.`,
  };
  return { ...told, sentence: first[locale] + second[locale] };
};

const challenged: Teller = (state, locale) => {
  const label = { zh: '抗挑战留存', en: 'Retention under challenge' };
  const told = kept(state, { challenged: true, free: false }, label, locale);
  const by = figure(state.inputs.challengerAdvantage, locale);
  const [from, to] = [percent(state.result.retention, locale, 1), percent(told.worked, locale, 1)];
  const text: Text = {
    zh: `来一家让渡价值高${by}分、人人都知道的对手，留存就从${from}变成${to}。`,
    en: `With a rival known to all and better by ${by} points, retention goes from ${from} to ${to}.`,
  };
  return { ...told, sentence: text[locale] };
};

const trueLoyalty: Teller = (state, locale) => {
  const told = kept(state, { challenged: true, free: true }, { zh: '真忠诚', en: 'True loyalty' }, locale);
  const able = 1 - state.inputs.involuntaryChurn;
  const idle = percent(able * state.result.noSearchProbability, locale, 1);
  const [all, of] = [percent(told.worked, locale, 1), percent(state.result.retention, locale, 1)];
  const text: Text = {
    zh: `更好的来了、说走就能走，留存${of}里还剩${all}；其中${idle}是根本不去比较的。`,
    en: `With a better rival there and leaving free, ${all} are left of ${of}; ${idle} are those who never compare.`,
  };
  return { ...told, sentence: text[locale] };
};

const ATTITUDE = { zh: '态度忠诚', en: 'Attitudinal loyalty' };
const CHALLENGER = { zh: '更好的对手（人人知道）', en: 'Better rival (known to all)' };
export const RETENTION = {
  noSearchProbability: noSearch,
  retention,
  challengedRetention: challenged,
  trueLoyalty,
  trueLoyaltyPart: trueLoyalty,
  lockInPart: difference(
    'challengedRetention',
    'trueLoyalty',
    { zh: '锁定', en: 'Lock-in' },
    {
      zh: '留存里有{part}只因转换成本：走得了就会走。',
      en: '{part} of retention is due to switching cost alone: they would go if they could.',
    },
  ),
  captivePart: difference(
    'retention',
    'challengedRetention',
    { zh: '无替代', en: 'No alternative' },
    {
      zh: '留存里有{part}只因没有更好的：更好的一来就走。',
      en: '{part} of retention is for want of something better: they would go when it comes.',
    },
  ),
  resentment,
} as const satisfies Partial<Record<OutputId, Teller>>;
