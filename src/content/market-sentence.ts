import { verdictOn, breakEven, stayAgainst } from '../model/break-even';
import type { Side } from '../model/market-sides';
import type { Inputs } from '../model/settle';
import type { Locale } from '../text';
import { number, percent, points, rounded } from './format';
import { midSentence } from './mid-sentence';
import { VERDICTS } from './market-room-words';
import { plain, strong, type Sentence } from './sentence';

/** One of those who share the customers, with the whole percentages that are printed. */
export interface Sharer {
  readonly name: string;
  readonly share: number;
  /** Nobody: those who do without. */
  readonly without?: boolean;
}
export interface SharesTold {
  /** Whose eyes: the first sharer. */
  readonly self: Sharer;
  readonly others: readonly Sharer[];
  /** Share of the first before anything was changed; nothing when it is the same picture. */
  readonly before?: number;
  /** The kind of customer, unless it is everybody. */
  readonly kind?: string;
  /** From the shares of the baseline, instead of all with the first. */
  readonly fromShares: boolean;
  /** Seen with our own eyes. */
  readonly own: boolean;
}

/** Where a hundred customers are in ten years. */
export function sharesSentence(told: SharesTold, locale: Locale): Sentence {
  const { self, others, before, kind, fromShares, own } = told;
  const largest = others.toSorted((a, b) => b.share - a.share)[0];
  const changed = before !== undefined && before !== self.share;
  const count = number(self.share, locale);
  if (locale === 'zh') {
    const who = kind === undefined ? '顾客' : `${kind}顾客`;
    const begin = fromShares ? `从对照的份额出发，每100位${who}，` : `今天在${self.name}的100位${who}，`;
    return [
      ...(own ? [] : [[plain(`从${self.name}那边看：`)]]),
      [plain(begin)],
      [
        plain('十年后'),
        ...(self.share === 0 ? [strong('一位也不'), plain('在')] : [strong(`${count}位`), plain('在')]),
        plain(`${self.name}${fromShares ? '' : '这里'}`),
        plain(changed ? `（对照是${number(before, locale)}位）` : ''),
        plain(largest ? '，' : ''),
      ],
      ...(largest
        ? [
            [
              plain(
                largest.without
                  ? `${number(largest.share, locale)}位不买`
                  : `${largest.name}那边${number(largest.share, locale)}位`,
              ),
            ],
          ]
        : []),
    ].map((clause) => clause.filter(({ text }) => text !== ''));
  }
  const who = kind === undefined ? 'customers' : `${midSentence(kind, 'en')} customers`;
  const name = own ? 'us' : self.name;
  const begin = fromShares ? `From the baseline’s shares, of 100 ${who} ` : `Of 100 ${who} with ${name} today, `;
  const is = self.share === 1 ? 'is' : 'are';
  return [
    [
      plain(own ? begin : `Seen from ${self.name}: ${midSentence(begin, 'en')}`),
      strong(self.share === 0 ? 'none' : count),
      plain(` ${is} ${fromShares ? `with ${name}` : 'there'} in ten years`),
      plain(changed ? ` (baseline ${number(before, locale)})` : ''),
      ...(largest
        ? [
            plain(
              largest.without
                ? `; ${number(largest.share, locale)} do without.`
                : `; ${largest.name}: ${number(largest.share, locale)}.`,
            ),
          ]
        : [plain('.')]),
    ].filter(({ text }) => text !== ''),
  ];
}
const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** One rival against the break-even point: how far off it is, and what the average customer does. */
export function againstSentence(
  self: { readonly name: string; readonly side: Side },
  other: { readonly name: string; readonly side: Side },
  inputs: Inputs,
  locale: Locale,
): Sentence {
  const advantage = other.side.value - self.side.value;
  const point = breakEven(self.side);
  const verdict = VERDICTS[verdictOn(self.side, advantage)][locale];
  const [ahead, needed] = [rounded(advantage), rounded(point)];
  const odds = percent(stayAgainst(self.side, advantage, inputs), locale);
  const size = points(Math.abs(ahead), locale);
  if (locale === 'zh') {
    const stands =
      ahead === 0
        ? `${other.name}和${self.name}一样好`
        : `${other.name}比${self.name}${ahead > 0 ? '好' : '差'}${size}分`;
    const turns =
      needed >= 0 ? `好过${points(needed, locale)}分才有一半人走` : `差到${points(-needed, locale)}分也有一半人走`;
    return [[plain(`${stands}，${turns}：`), strong(verdict), plain(`（比较的人留下${odds}）`)]];
  }
  const stands =
    ahead === 0
      ? `${upper(other.name)}: as good as ${self.name}`
      : `${upper(other.name)}: ${size} points ${ahead > 0 ? 'better' : 'worse'} than ${self.name}`;
  const turns =
    needed >= 0
      ? `half would leave at ${points(needed, locale)} better`
      : `half leave even at ${points(-needed, locale)} worse`;
  return [[plain(`${stands}; ${turns}: `), strong(verdict), plain(` (${odds} of those who compare stay)`)]];
}

/** For which kinds of customer our offer is worth more than the best rival's, in one sentence. */
export function kindsSentence(
  kinds: readonly { readonly name: string; readonly lead: number | undefined }[],
  locale: Locale,
): string {
  const compared = kinds.filter((kind) => kind.lead !== undefined);
  if (compared.length === 0) return '';
  const better = compared.filter(({ lead = 0 }) => rounded(lead) > 0);
  const worse = compared.filter(({ lead = 0 }) => rounded(lead) < 0);
  const zh = locale === 'zh';
  const list = (of: readonly { readonly name: string }[]) =>
    zh ? of.map(({ name }) => name).join('、') : of.map(({ name }) => midSentence(name, 'en')).join(', ');
  if (better.length === compared.length)
    return zh ? '对这几种顾客，我们都更好。' : 'For all of these we are the better offer.';
  if (worse.length === compared.length)
    return zh ? '对这几种顾客，都有对手更好。' : 'For all of these some rival is the better offer.';
  const parts = [
    ...(better.length > 0 ? [zh ? `我们更好：${list(better)}` : `we are better for: ${list(better)}`] : []),
    ...(worse.length > 0 ? [zh ? `对手更好：${list(worse)}` : `a rival is better for: ${list(worse)}`] : []),
  ];
  if (parts.length === 0)
    return zh ? '对这几种顾客，我们和最好的对手一样好。' : 'We and the best rival are equally good for all of these.';
  const text = parts.join(zh ? '；' : '; ');
  return zh ? `${text}。` : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
