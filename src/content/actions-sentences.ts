import { action, type ActionId } from '../model/action-table';
import type { Result } from '../model/evaluate';
import type { Inputs } from '../model/settle';
import type { Locale } from '../text';
import { highestCost, neededRetention, type Outcome, type Single } from './actions-plan';
import { number, percent, roundYuan, rounded, yuan } from './format';
import { plain, strong, type Piece, type Sentence } from './sentence';

const COUNTS = {
  zh: [...'零一两三四五六七八九十'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;
const counted = (count: number, locale: Locale): string => COUNTS[locale][count] ?? String(count);

/** A yearly cost: whole yuan, tenths below ten. */
export const yearlyCost = (cost: number, locale: Locale): string =>
  cost > 0 && cost < 10 && rounded(cost, 1) !== Math.round(cost) ? `¥${number(cost, locale, 1)}` : yuan(cost, locale);

/** What is left in the end. */
const gained = (gain: number, one: boolean, locale: Locale): readonly Piece[] => {
  const zh = locale === 'zh';
  if (roundYuan(gain) === 0) return [plain(zh ? '净值不增不减' : one ? 'nothing gained net' : 'and gain nothing net')];
  const amount = strong(yuan(Math.abs(gain), locale));
  if (zh) return [plain(gain > 0 ? '净多' : '净亏'), amount];
  if (one) return [plain(gain > 0 ? 'a net gain of ' : 'a net loss of '), amount];
  return [plain(gain > 0 ? 'and gain ' : 'and lose '), amount, plain(' net')];
};

/** What the plan does to retention and money; without a plan, which single action would do most. */
export function actionsHeadline(
  ids: readonly ActionId[],
  plan: Outcome,
  before: Result,
  alone: readonly Single[],
  locale: Locale,
): Sentence {
  const zh = locale === 'zh';
  if (ids.length === 0) return nothingPlanned(before, alone, locale);
  const [first] = ids;
  const name = first && ids.length === 1 ? action(first).label[locale] : '';
  const subject =
    name || (zh ? `这${counted(ids.length, locale)}项举措` : `These ${counted(ids.length, locale)} actions`);
  const [from, to] = [percent(before.retention, locale), percent(plan.result.retention, locale)];
  const one = ids.length === 1;
  const still = from === to;
  const cost = yearlyCost(plan.cost, locale);
  const spent = plan.cost > 0;
  const last = gained(plan.netGain, one, locale);
  if (zh)
    return [
      still ? [plain(`${subject}让留存停在${to}，`)] : [plain(`${subject}让留存从${from}到`), strong(to), plain('，')],
      [plain(spent ? `每人每年花${cost}，` : '不花钱，')],
      last,
    ];
  // A single action keeps its own words, singular or plural, before a colon.
  const lead = one ? `${subject}: retention ` : still ? `${subject} leave retention ` : `${subject} take retention `;
  return [
    still
      ? [plain(`${lead}${one ? 'still' : 'at'} ${to}, `)]
      : [plain(`${lead}from ${from} to `), strong(to), plain(', ')],
    [
      plain(
        `${one ? '' : 'cost '}${spent ? `${cost} per customer and year` : one ? 'no cost' : 'nothing'}${one ? ', ' : ' '}`,
      ),
    ],
    last,
  ];
}

function nothingPlanned(before: Result, alone: readonly Single[], locale: Locale): Sentence {
  const zh = locale === 'zh';
  const best = alone.reduce<Single | undefined>(
    (top, one) => (top && top.netGain >= one.netGain ? top : one),
    undefined,
  );
  if (!best || roundYuan(best.netGain) <= 0)
    return [
      [plain(zh ? '从现在的位置出发，' : 'From here, ')],
      [plain(zh ? '没有一项举措单做就划算' : 'no action pays by itself')],
    ];
  const name = action(best.id).label[locale];
  const [from, to] = [percent(before.retention, locale), percent(best.result.retention, locale)];
  const cost = yearlyCost(best.cost, locale);
  const amount = strong(yuan(best.netGain, locale));
  return zh
    ? [
        [plain(`单做一项，净得最多的是${name}：`)],
        [plain(from === to ? `留存还是${to}，` : `留存从${from}到${to}，`)],
        [plain(best.cost > 0 ? `每人每年花${cost}，净多` : '不花钱，净多'), amount],
      ]
    : [
        [plain(`Most net from one action alone: ${name.toLowerCase()}, `)],
        [plain(from === to ? `retention still ${to}, ` : `retention ${from} to ${to}, `)],
        [plain(best.cost > 0 ? `${cost} per customer and year, ` : 'at no cost, '), amount, plain(' net')],
      ];
}

/** The highest cost at which the plan still pays. */
export function costSentence(plan: Outcome, locale: Locale): string {
  const zh = locale === 'zh';
  const most = highestCost(plan);
  const now = yearlyCost(plan.cost, locale);
  if (roundYuan(most) <= 0)
    return zh
      ? '就算一分钱不花，这个方案也不多赚：没有哪个成本划算。'
      : 'Even at no cost this plan would not add anything: there is no cost at which it pays.';
  const limit = yearlyCost(most, locale);
  return zh
    ? `每人每年花到${limit}还不亏；现在花${now}。`
    : `It still pays up to ${limit} per customer and year; now it costs ${now}.`;
}

/** The retention that the plan must bring for its cost to come back. */
export function retentionSentence(inputs: Inputs, before: Result, plan: Outcome, locale: Locale): string {
  const zh = locale === 'zh';
  if (plan.cost === 0)
    return zh
      ? '这个方案不花钱，留存不掉就不亏。'
      : 'This plan costs nothing: it pays as long as retention does not fall.';
  const needed = neededRetention(inputs, before, plan.cost);
  const cost = yearlyCost(plan.cost, locale);
  if (needed === null)
    return zh
      ? `每年花${cost}，单靠提高留存怎样也回不了本。`
      : `At ${cost} a year, more retention alone can never pay for it.`;
  const to = percent(needed, locale, 1);
  const more = number(rounded(100 * needed, 1) - rounded(100 * before.retention, 1), locale, 1);
  const reached = percent(plan.result.retention, locale, 1);
  return zh
    ? `花这${cost}，留存只要到${to}（多${more}个百分点）就回本；模型算出来是${reached}。`
    : `For ${cost} a year to pay, retention must reach ${to} (${more} points more); the model says ${reached}.`;
}
