import { weightOf } from '../charts/rows';
import { printed } from '../content/printed';
import { number as plain, percent as share, points } from '../content/format';
import { RATING_IDS, type RatingId } from '../model/alternatives';
import type { Result } from '../model/evaluate';
import type { ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import type { Locale } from '../text';

/** Weight and printed points of a row of the waterfall; undefined for any other parameter. */
export function printedRow(
  id: ParameterId,
  inputs: Inputs,
  result: Result,
): { weight: number; points: string } | undefined {
  if (!(RATING_IDS as readonly string[]).includes(id)) return undefined;
  const row = id as RatingId;
  return { weight: weightOf(row, inputs), points: points(printed(result).rows[row], 'en') };
}
export const number = (value: number, locale: Locale): string => plain(value, locale, Number.isInteger(value) ? 0 : 1);
export const percent = (value: number, locale: Locale): string => share(value, locale);
