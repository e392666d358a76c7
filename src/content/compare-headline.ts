import type { AttributionGroupId } from '../model/attribution-groups';
import type { Locale } from '../text';
import type { Gap } from './compare-gap';
import type { Offer } from './compare-offer';
import { groupName } from './compare-words';
import { percent, points, rounded, signed, yuan } from './format';
import { differences } from './headline-cause';
import { midSentence } from './mid-sentence';
import { plain, strong, type Piece, type Sentence } from './sentence';

interface Compared {
  /** What the present offer is compared with; null where nothing stands beside it. */
  readonly a: Offer | null;
  readonly b: Offer;
  /** The bridge from A to B; null where the gap cannot be divided. */
  readonly gap: Gap<AttributionGroupId> | null;
  readonly locale: Locale;
}

/** The finding: how much more is delivered, what that did to the chosen result, and which group did most of it. */
export function compareHeadline({ a, b, gap, locale }: Compared): Sentence {
  if (!a) return alone(b, locale);
  if (a.state && b.state && differences(a.state.inputs, b.state.inputs).length === 0) return level(a, locale);
  const delivered = more(a, b, locale);
  if (!gap) return [delivered];
  const effect = gap.output === 'deliveredValue' ? [] : moved(gap, a.kind, locale);
  const most = largest(gap, a.kind === 'rival', locale);
  const zh = locale === 'zh';
  const after = (piece: readonly Piece[], mark: string): readonly Piece[] => [...piece, plain(mark)];
  if (effect.length === 0) return most ? [after(delivered, zh ? '：' : ', '), most] : [delivered];
  return [after(delivered, zh ? '，' : '. '), most ? after(effect, zh ? '：' : ', ') : effect, ...(most ? [most] : [])];
}

function alone({ deliveredValue }: Offer, locale: Locale): Sentence {
  const value = strong(signed(deliveredValue, locale));
  return locale === 'zh'
    ? [[plain('现在的让渡价值是'), value, plain('，')], [plain('旁边还没有可比的')]]
    : [[plain('The present offer delivers '), value, plain('. Nothing stands beside it yet.')]];
}
function level({ name, kind }: Offer, locale: Locale): Sentence {
  const other = kind === 'before' ? (locale === 'zh' ? '现状' : 'as-is') : name;
  return locale === 'zh'
    ? [[plain(`和${quoted(other, kind)}一模一样，`)], [plain('改动哪一项，差距就在这里展开')]]
    : [[plain(`No different from ${quoted(other, kind)} yet. Move anything and the gap opens here.`)]];
}
const quoted = (name: string, kind: Offer['kind']): string => (kind === 'before' ? name : `“${name}”`);

/** “32.8 points more delivered”, by the difference of the printed numbers. */
function more(a: Offer, b: Offer, locale: Locale): readonly Piece[] {
  const by = rounded(rounded(b.deliveredValue) - rounded(a.deliveredValue));
  const zh = locale === 'zh';
  const than = a.kind === 'before' ? '' : zh ? `比${quoted(a.name, a.kind)}` : ` than ${quoted(a.name, a.kind)}`;
  if (by === 0)
    return zh
      ? [plain(a.kind === 'before' ? '让渡价值没有变' : `让渡价值和${quoted(a.name, a.kind)}一样`)]
      : [plain(a.kind === 'before' ? 'Delivered value unchanged' : `Delivered value as of ${quoted(a.name, a.kind)}`)];
  const size = points(Math.abs(by), locale);
  return zh
    ? [plain(`${than}${by > 0 ? '多' : '少'}让渡`), strong(`${size}分`)]
    : [strong(`${size} points`), plain(` ${by > 0 ? 'more' : 'less'} delivered${than}`)];
}

/** “Retention 33% to 98%” */
function moved({ output, from, to }: Gap, kind: Offer['kind'], locale: Locale): readonly Piece[] {
  const zh = locale === 'zh';
  const money = output === 'lifetimeValue';
  const print = (value: number) => (money ? yuan(value, locale) : percent(value, locale));
  const name = zh ? (money ? '终身价值' : '留存') : money ? 'Lifetime value' : 'Retention';
  if (print(from) === print(to)) return [plain(zh ? `${name}还是${print(to)}` : `${name} still ${print(to)}`)];
  // Only from an as-is does anything rise or fall; another offer is set against the present one.
  if (kind !== 'before') {
    const rival = kind === 'rival';
    return zh
      ? [plain(`${name}`), strong(print(to)), plain(`，${rival ? '换成它的供给' : '它'}是${print(from)}`)]
      : [
          plain(`${name} `),
          strong(print(to)),
          plain(rival ? `, with its offer ${print(from)}` : ` against ${print(from)}`),
        ];
  }
  return zh
    ? [plain(`${name}从${print(from)}${to > from ? '升到' : '降到'}`), strong(print(to))]
    : [plain(`${name} ${print(from)} to `), strong(print(to))];
}

/** Which group carried most of the way; nothing where none has a printed part. */
function largest(
  { printedFrom, printedTo, rows }: Gap<AttributionGroupId>,
  fromRival: boolean,
  locale: Locale,
): readonly Piece[] | null {
  const zh = locale === 'zh';
  const way = Math.sign(rounded(printedTo - printedFrom, 3));
  // That a rival’s customers meet us among their rivals is how it is worked out, and no cause of ours.
  const [first, second] = [...rows]
    .filter(({ id }) => !(fromRival && id === 'market'))
    .filter(({ printed }) => printed * (way || printed) > 0)
    .sort((x, y) => size(y) - size(x));
  if (!first) return null;
  const text = groupName(first.id, fromRival)[locale];
  const name = midSentence(text, locale);
  if (way === 0) return [plain(zh ? `有升有降，动静最大的是${name}` : `ups and downs even out; ${name} moved it most`)];
  if (!second && rows.every((row) => row === first || row.printed === 0))
    return [plain(zh ? `全来自${name}` : `all of it from ${name}`)];
  if (way < 0) {
    const next = fromRival && second ? groupName(second.id, fromRival)[locale] : '';
    const also = midSentence(next, locale);
    if (also) return [plain(zh ? `拉低最多的是${name}，其次${also}` : `pulled down most by ${name}, then ${also}`)];
    return [plain(zh ? `拉低最多的是${name}` : `pulled down most by ${name}`)];
  }
  return [plain(zh ? `出力最大的是${name}` : `the largest part from ${name}`)];
}
const size = ({ printed }: { readonly printed: number }): number => Math.abs(printed);
