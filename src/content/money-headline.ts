import { fivePointsHere } from '../model/five-points-here';
import type { Locale, Text } from '../text';
import { percent, roundYuan, years, yuan } from './format';
import { profitToCome } from './money-five';
import { paysBackAfter } from './money-years';
import { plain, strong, type Piece, type Sentence } from './sentence';
import type { State } from './why-step';

/** Gains beyond these are told as money: a share of next to nothing says nothing, and 0% neither. */
const [SMALLEST_SHARE, LARGEST_SHARE] = [0.005, 3];

/** A year beside a lifetime, and what five points less churn would add to it. */
export function moneyHeadline(state: Pick<State, 'inputs' | 'result'>, locale: Locale): Sentence {
  const zh = locale === 'zh';
  const { inputs, result } = state;
  const worth = roundYuan(result.lifetimeValue);
  const year = yuan(inputs.baseProfit, locale);
  const first: readonly Piece[] = [plain(zh ? `做一年赚${year}，` : `One year earns ${year}, `)];
  const amount = strong(yuan(Math.abs(worth), locale));
  const second: readonly Piece[] =
    worth > 0
      ? [plain(zh ? '留下来值' : 'staying is worth '), amount]
      : worth < 0
        ? [plain(zh ? '一辈子却亏' : 'a lifetime loses '), amount]
        : [plain(zh ? '一辈子算下来' : 'a lifetime comes out '), strong(zh ? '不赚不亏' : 'even')];
  return [first, [...second, plain(zh ? '：' : ': ')], fivePoints(state, locale)];
}

function fivePoints({ inputs, result }: Pick<State, 'inputs' | 'result'>, locale: Locale): readonly Piece[] {
  const zh = locale === 'zh';
  const { points } = fivePointsHere(inputs);
  if (!points) {
    const leave = percent(1 - result.retention, locale, 1);
    return [
      plain(
        zh ? `每年只走${leave}，没有5个百分点可降` : `only ${leave} leave a year, so there are no five points to gain`,
      ),
    ];
  }
  const gain =
    profitToCome(inputs, result.attitude, points.retention) - profitToCome(inputs, result.attitude, result.retention);
  const share = gain / result.lifetimeValue;
  const before = plain(zh ? '流失少5个百分点，' : 'five points less churn ');
  if (roundYuan(gain) === 0) return [before, plain(zh ? '也不多' : 'adds nothing')];
  if (gain < 0) {
    const lost = strong(yuan(Math.abs(gain), locale));
    return zh ? [before, plain('反而少'), lost] : [before, plain('takes away '), lost];
  }
  if (result.lifetimeValue <= 0) {
    const back = strong(yuan(gain, locale));
    return zh ? [before, plain('能赚回'), back] : [before, plain('brings back '), back];
  }
  const asShare = share >= SMALLEST_SHARE && share <= LARGEST_SHARE;
  const told = strong(asShare ? percent(share, locale) : yuan(gain, locale));
  return zh ? [before, plain('再多'), told] : [before, plain('adds '), told];
}

/** How soon a customer has paid back, in words. */
const soon = (after: number | null, locale: Locale): string =>
  locale === 'zh'
    ? after === null
      ? '永远回不了本'
      : after === 0
        ? '一开始就在赚'
        : `${years(after, locale)}年回本`
    : after === null
      ? 'never pays back'
      : after === 0
        ? 'earns from the start'
        : `pays back in ${years(after, locale)} years`;

/** When what it cost to win a customer has come back, as a sentence with what it was before. */
export function payBackSentence(
  now: Pick<State, 'inputs' | 'result'>,
  before: Pick<State, 'inputs' | 'result'>,
  locale: Locale,
): string {
  const [here, there] = [now, before].map((state) => soon(paysBackAfter(state.inputs, state.result), locale));
  const cost = yuan(now.inputs.acquisitionCost, locale);
  const free = now.inputs.acquisitionCost === 0;
  const text: Text = {
    zh: `${free ? '不花钱赢来的' : `花${cost}赢来的`}客户，${here}${here === there ? '' : `（对照里${there}）`}。`,
    en: `A customer won for ${free ? 'nothing' : cost} ${here}${here === there ? '' : ` (in the baseline: ${there})`}.`,
  };
  return text[locale];
}
