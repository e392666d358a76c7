import type { Locale } from '../text';
import { printedOf, type Gap, type GapOutput, type GapRow } from './compare-gap';
import { number, points, signed } from './format';

/** Money in full, to the yuan: the amounts of a bridge are added up by eye, so none is shortened. */
const inYuan = (amount: number, locale: Locale, plus = ''): string =>
  `${amount < 0 ? '−' : amount > 0 ? plus : ''}¥${number(Math.abs(amount), locale)}`;

/** A printed number of a result, as at the ends of a bridge: '42.9', '97.9%', '¥5,250'. */
export const endText = (output: GapOutput, printed: number, locale: Locale): string =>
  output === 'lifetimeValue' ? inYuan(printed, locale) : points(printed, locale) + (output === 'retention' ? '%' : '');

/** A printed step: '+16.9', '−¥120'; '0' where nothing differs. */
export const stepText = (
  output: GapOutput,
  { printed, same }: Pick<GapRow, 'printed' | 'same'>,
  locale: Locale,
): string => {
  if (same) return '0';
  return output === 'lifetimeValue' ? inYuan(printed, locale, '+') : signed(printed, locale);
};

/** What a result gains, printed by itself. */
export const effectText = (output: GapOutput, effect: number, locale: Locale): string =>
  stepText(output, { printed: printedOf(output, effect), same: effect === 0 }, locale);

/** The rows as they are printed, in the order of the model or the largest first. */
export const ordered = <Id extends string>({ rows }: Gap<Id>, bySize: boolean): readonly GapRow<Id>[] =>
  bySize ? [...rows].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)) : rows;
