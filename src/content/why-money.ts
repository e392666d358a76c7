import { numbers } from '../model/arithmetic';
import { LONGEST, lifetimeBars } from '../model/lifetime';
import type { OutputId } from '../model/outputs';
import type { Locale, Text } from '../text';
import { LIFETIME } from './bars';
import { number, percent, rounded, roundYuan, yuan, years } from './format';
import {
  CHANCE,
  FINE,
  POINTS,
  factor,
  figure,
  join,
  line,
  money,
  share,
  spanOfYears,
  sum,
  type Part,
  type State,
  type Teller,
} from './why-step';

const stay: Teller = ({ result: { retention } }, locale) => {
  const leave = 1 - retention;
  const capped = leave <= 1 / LONGEST;
  const worked = capped ? LONGEST : 1 / leave;
  const steps = [
    line(
      'line',
      { label: { zh: '每年走的', en: 'Leaving each year' }, working: `1 − ${share(retention, locale)}`, value: leave },
      CHANCE,
      locale,
    ),
    line(
      'result',
      {
        label: { zh: '平均留存（年）', en: 'Average stay (years)' },
        working: capped ? '' : `1 ÷ ${share(leave, locale)}`,
        value: worked,
      },
      POINTS,
      locale,
    ),
  ];
  const [out, long] = [share(leave, locale), years(worked, locale)];
  if (capped)
    return {
      steps,
      worked,
      sentence:
        locale === 'zh'
          ? '几乎没有人走，按最多999年记。'
          : 'Hardly anybody leaves; 999 years is the most that is reported.',
    };
  const more = leave > 0.01 ? rounded(rounded(1 / (leave - 0.01)) - rounded(worked)) : 0;
  const gain = years(more, locale);
  const text: Text = {
    zh: `每年走${out}，平均留${long}年${more > 0 ? `；留存再高1个百分点，就多留${gain}年` : ''}。`,
    en: `${out} leave each year, so the average stay is ${long} years${more > 0 ? `; one more point of retention adds ${gain}` : ''}.`,
  };
  return { steps, worked, sentence: text[locale] };
};

/** The six parts of a lifetime's value, of all years or of the years to the horizon. */
function lifetime(state: State, label: Text, locale: Locale, horizon?: number) {
  const { inputs: p, result } = state;
  const q = result.retention / (1 + p.discountRate);
  const worth = (ratio: number) => (horizon === undefined ? 1 / (1 - ratio) : (1 - ratio ** horizon) / (1 - ratio));
  const all = worth(q);
  const driver = (time: number) => all - worth(q * Math.exp(-1 / time));
  const bars =
    horizon === undefined ? result.lifetimeBars : lifetimeBars(numbers, result.retention, result.attitude, p, horizon);
  const willing = ` × ${share(result.attitude / 100, locale)}`;
  const f = (value: number) => figure(value, locale);
  const two = (value: number) => FINE.text(rounded(value, 2), locale);
  const spent = p.leverCost === 0 ? f(p.baseProfit) : `(${f(p.baseProfit)} − ${f(p.leverCost)})`;
  const workings: Readonly<Record<string, string>> = {
    acquisition: '',
    base: `${spent} × ${two(all)}`,
    purchases: `${f(p.purchaseProfit)} × ${two(driver(p.purchaseTime))}`,
    costSaving: `${f(p.costSaving)} × ${two(driver(p.costSavingTime))}`,
    referrals: `${f(p.referralProfit)}${willing} × ${two(driver(p.referralTime))}`,
    premium: `${f(p.premiumProfit)}${willing} × ${two(driver(p.premiumTime))}`,
  };
  const parts = LIFETIME.map(([id, name]): Part => ({ label: name, working: workings[id] ?? '', value: bars[id] }));
  const total = parts.reduce((sofar, { value }) => sofar + value, 0);
  const { steps, value } = sum(parts, label, money(total), locale);
  const before = [
    line(
      'line',
      {
        label: { zh: '今年的1元，明年折成几元（q）', en: '¥1 of this year, a year on (q)' },
        working: `${share(result.retention, locale)} ÷ ${factor(1 + p.discountRate, locale)}`,
        value: q,
      },
      FINE,
      locale,
    ),
    line(
      'line',
      {
        label: { zh: '从今年起各年，折合今年几年', en: 'All years, in years of today' },
        working: horizon === undefined ? '1 ÷ (1 − q)' : `(1 − q^${f(horizon)}) ÷ (1 − q)`,
        value: all,
      },
      FINE,
      locale,
    ),
  ];
  return { steps: [...before, ...steps], worked: value };
}

const lifetimeValue: Teller = (state, locale) => {
  const told = lifetime(state, { zh: '终身价值', en: 'Lifetime value' }, locale);
  const parts = told.steps.filter(({ kind }) => kind === 'part');
  const { label, text, printed } = parts.reduce((a, b) => (b.value > a.value ? b : a));
  const most: Text | undefined =
    printed > 0
      ? { zh: `最大的一块是${label}，${text}。`, en: `The largest part is ${label.toLowerCase()}, ${text}.` }
      : undefined;
  return { ...told, sentence: join(locale, onePurchase(state), most) };
};

const finite: Teller = (state, locale) => {
  const { horizon } = state.inputs;
  const told = lifetime(state, { zh: '有限期终身价值', en: 'Lifetime value to the horizon' }, locale, horizon);
  const all = state.result.lifetimeValue;
  const [here, whole, span] = [yuan(told.worked, locale), yuan(all, locale), spanOfYears(horizon, locale)];
  const part = all > 0 && told.worked > 0 && told.worked <= all ? percent(told.worked / all, locale) : undefined;
  const text: Text = {
    zh: `只算${span}是${here}，不设期限是${whole}${part ? `，已经是它的${part}` : ''}。`,
    en: `Over ${span} it is ${here}, without a horizon ${whole}${part ? `: ${part} of it is there by then` : ''}.`,
  };
  return { ...told, sentence: text[locale] };
};

/** One purchase beside a lifetime: lifetime value in base profits of one year, or why it cannot be told that way. */
export function onePurchase({
  inputs: { baseProfit },
  result: { lifetimeValue: all },
}: Pick<State, 'inputs' | 'result'>): Text {
  const worth = roundYuan(all);
  const money = (locale: Locale) => yuan(Math.abs(all), locale);
  if (worth === 0)
    return { zh: '一辈子算下来不赚也不亏。', en: 'Over a lifetime the customer neither earns nor loses money.' };
  if (worth < 0)
    return {
      zh: `一辈子算下来亏${money('zh')}：今后赚的抵不上花的。`,
      en: `Over a lifetime the customer loses ${money('en')}: what is earned does not cover what is spent.`,
    };
  if (baseProfit === 0)
    return {
      zh: `一年的基础利润是0，没有倍数可说；一辈子的${money('zh')}来自别的几项。`,
      en: `Base profit is nil, so there is no multiple; the ${money('en')} of a lifetime come from the other parts.`,
    };
  const times = all / baseProfit;
  if (times < 0.1)
    return {
      zh: '一辈子的价值不到一年基础利润的0.1倍。',
      en: 'A lifetime is worth less than 0.1 of one year’s base profit.',
    };
  return {
    zh: `一辈子的价值＝一年基础利润的${number(times, 'zh', 1)}倍。`,
    en: `A lifetime is worth ${number(times, 'en', 1)} times one year’s base profit.`,
  };
}

export const MONEY = {
  expectedLifetime: stay,
  lifetimeValue,
  lifetimeValueFinite: finite,
} as const satisfies Partial<Record<OutputId, Teller>>;
