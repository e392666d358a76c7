import type { Locale } from '../text';
import type { Gap } from './compare-gap';
import { endText, ordered, stepText } from './compare-print';
import type { Offer } from './compare-offer';
import { percent, points, signed, spoken, yuan } from './format';

/** What the pictures of the page show, for whoever does not see them. */

export function walkSaid(now: Offer, beside: readonly Offer[], locale: Locale): string {
  const zh = locale === 'zh';
  const told = [now, ...beside].map(({ name, state, deliveredValue }) => {
    const value = points(deliveredValue, locale);
    if (!state)
      return zh ? `${name}：让渡价值${value}，别的不知道` : `${name}: delivered value ${value}, nothing else known`;
    const gets = points(state.result.totalCustomerValue, locale);
    const gives = points(state.result.totalCustomerCost, locale);
    return zh
      ? `${name}：得到${gets}，付出${gives}，让渡价值${value}`
      : `${name}: gets ${gets}, gives ${gives}, delivered value ${value}`;
  });
  return spoken(zh ? `${told.join('；')}。` : `${told.join('; ')}.`, locale);
}

interface OnMoneyMap {
  readonly name: string;
  readonly relativeQuality: number;
  readonly relativePrice: number;
  readonly shown: string;
}
export function moneySaid(offers: readonly OnMoneyMap[], locale: Locale): string {
  const zh = locale === 'zh';
  const told = offers.map(({ name, relativeQuality, relativePrice, shown }) => {
    const [quality, price] = [percent(relativeQuality, locale), percent(relativePrice, locale)];
    return zh
      ? `${name}：质量是平均的${quality}，价格是平均的${price}，优势${shown}`
      : `${name}: quality ${quality} of the mean, price ${price} of the mean, advantage ${shown}`;
  });
  return spoken(zh ? `${told.join('；')}。` : `${told.join('; ')}.`, locale);
}

export function bridgeSaid(a: string, b: string, gap: Gap, nameOf: (id: string) => string, locale: Locale): string {
  const zh = locale === 'zh';
  const { output, printedFrom, printedTo } = gap;
  const steps = ordered(gap, true)
    .filter(({ printed }) => printed !== 0)
    .map((row) => `${nameOf(row.id)} ${stepText(output, row, locale)}`);
  const from = endText(output, printedFrom, locale);
  const to = endText(output, printedTo, locale);
  const list = steps.join(zh ? '，' : ', ');
  const ends = zh ? `${a} ${from}，${b} ${to}` : `${a} ${from}, ${b} ${to}`;
  return spoken(
    steps.length === 0 ? `${ends}${zh ? '。' : '.'}` : `${ends}${zh ? `：${list}。` : `: ${list}.`}`,
    locale,
  );
}

export function panelSaid({ name, state, deliveredValue }: Offer, locale: Locale): string {
  const zh = locale === 'zh';
  const value = signed(deliveredValue, locale);
  if (!state) return spoken(zh ? `${name}：让渡价值${value}。` : `${name}: delivered value ${value}.`, locale);
  const { meanSatisfaction, attitude, retention, lifetimeValue } = state.result;
  const [satisfied, kept, money] = [
    points(meanSatisfaction, locale),
    percent(retention, locale),
    yuan(lifetimeValue, locale),
  ];
  return spoken(
    zh
      ? `${name}：让渡价值${value}，满意度${satisfied}，态度${points(attitude, locale)}，年留存率${kept}，终身价值${money}。`
      : `${name}: delivered value ${value}, satisfaction ${satisfied}, attitude ${points(attitude, locale)}, retention ${kept}, lifetime value ${money}.`,
    locale,
  );
}
