import { fivePointsHere } from '../model/five-points-here';
import type { Locale, Text } from '../text';
import { percent, rounded } from './format';
import { BAND, POINTS, gainAt, holdsFrom, standingOf, type Standing } from './money-five';
import type { State } from './why-step';

type Seen = Pick<State, 'inputs' | 'result'>;

const share = (value: number, locale: Locale): string => percent(value, locale, 1);

const PLACE: Readonly<Record<Standing, Text>> = {
  below: { zh: '不到25%，不在25–85%之内', en: 'less than 25%, outside 25–85%' },
  inside: { zh: '在25–85%之内', en: 'inside 25–85%' },
  above: { zh: '超过85%，在25–85%之外', en: 'more than 85%, outside 25–85%' },
};

/** Whether this customer's own gain lies in the published band, with and without what acquisition cost. */
export function bandSentence({ inputs, result }: Seen, locale: Locale): string {
  const { points } = fivePointsHere(inputs);
  if (!points) {
    const leave = share(1 - result.retention, locale);
    return locale === 'zh'
      ? `这位客户每年只有${leave}的可能走，降不了5个百分点，那句话在这里没有意义。`
      : `This customer leaves with a chance of only ${leave} a year; five points less is not possible, so the sentence has no meaning here.`;
  }
  const stream = standingOf(points.lifetime);
  if (stream === null)
    return locale === 'zh'
      ? '这位客户今后没有利润，多百分之几无从说起。'
      : 'There is no profit still to come from this customer, so there is no share to speak of.';
  const net = netGain({ inputs, result });
  const netPlace = net === null ? null : standingOf(net);
  const own = share(points.lifetime, locale);
  const first: Text = {
    zh: `这位客户流失少5个百分点，今后的利润多${own}，${PLACE[stream].zh}`,
    en: `For this customer five points less churn bring ${own} more profit, ${PLACE[stream].en}`,
  };
  if (net === null || netPlace === null || rounded(net, 3) === rounded(points.lifetime, 3))
    return `${first[locale]}${locale === 'zh' ? '。' : '.'}`;
  const also = netPlace === stream;
  const second: Text = {
    zh: `；扣掉获客成本算是${share(net, locale)}，${also ? '结论一样' : PLACE[netPlace].zh}。`,
    en: `; with acquisition taken off it is ${share(net, locale)}, ${also ? 'the same verdict' : PLACE[netPlace].en}.`,
  };
  return first[locale] + second[locale];
}

/** Gain of five points in lifetime value with acquisition taken off; nothing where that value is not positive. */
export function netGain({ inputs, result }: Seen, retention = result.retention + POINTS): number | null {
  const { lifetimeValue, lifetimeBars } = result;
  if (!(lifetimeValue > 0) || retention > 1) return null;
  const stream = lifetimeValue - lifetimeBars.acquisition;
  return (gainAt(inputs, result.attitude, result.retention, retention - result.retention) * stream) / lifetimeValue;
}

/** From which retention on the sentence would hold for this customer. */
export function fromSentence({ inputs, result }: Seen, locale: Locale): string {
  const rate = percent(inputs.discountRate, locale, 0);
  const from = holdsFrom(inputs, result);
  const to = holdsFrom(inputs, result, BAND[1]);
  const now = share(result.retention, locale);
  if (from === null)
    return locale === 'zh'
      ? `按折现率${rate}和这位客户的利润，留存率再高，5个百分点也带不来25%。`
      : `At ${rate} discount and with this customer’s profits, five points never bring 25%, whatever the retention.`;
  const until =
    to === null
      ? locale === 'zh'
        ? '多85%怎样都到不了'
        : '85% more profit is out of reach'
      : locale === 'zh'
        ? `到${share(to, locale)}就多85%`
        : `85% more profit from ${share(to, locale)}`;
  return locale === 'zh'
    ? `按折现率${rate}和这位客户的利润，留存率从${share(from, locale)}起才多25%，${until}；现在是${now}。`
    : `At ${rate} discount and with this customer’s profits five points would bring 25% more from a retention of ${share(from, locale)} on (${until}); now it is ${now}.`;
}

/** Under which reading the sentence can be true at all, with the other readings' numbers. */
export function readingSentence({ inputs }: Seen, locale: Locale): string {
  const { points, share: literal } = fivePointsHere(inputs);
  const zh = locale === 'zh';
  const year = points ? points.nextYear : NaN;
  const parts = [
    Number.isFinite(literal.lifetime) &&
      (zh
        ? `照字面少5%，多${share(literal.lifetime, locale)}`
        : `read literally it is ${share(literal.lifetime, locale)}`),
    Number.isFinite(year) &&
      (zh
        ? `次年的利润${year < BAND[0] ? '只' : ''}多${share(year, locale)}`
        : `next year’s profit grows by ${year < BAND[0] ? 'only ' : ''}${share(year, locale)}`),
  ].filter((part) => part !== false);
  const numbers = parts.length > 0 ? (zh ? `：${parts.join('，')}` : `: ${parts.join(', ')}`) : '';
  return zh
    ? `只有“5%”指5个百分点、利润指一辈子的利润，它才可能成立${numbers}。原文是推算，不是哪家公司的实绩。`
    : `It can hold only if “5%” means five points and profit means that of the whole life${numbers}. The original is a calculation, not what a firm achieved.`;
}
