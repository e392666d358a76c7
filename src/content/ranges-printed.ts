import type { DrawnOutput } from '../model/draw-answer';
import { OUTPUTS } from '../model/outputs';
import type { Locale } from '../text';
import { number, percent, yuan } from './format';

/** A result as it stands in a band or a headline: shares in whole per cent, points with one decimal, money in yuan. */
export const printedResult = (id: DrawnOutput, value: number, locale: Locale): string => {
  const { unit } = OUTPUTS[id];
  if (unit === 'prob') return percent(value, locale);
  return unit === '¥' ? yuan(value, locale) : number(value, locale, 1);
};

/** A tick of the axis of a result: round numbers need no decimals. */
export const printedTick = (id: DrawnOutput, value: number, locale: Locale): string => {
  const { unit } = OUTPUTS[id];
  if (unit === 'prob') return percent(value, locale, Number.isInteger(Number((value * 100).toFixed(6))) ? 0 : 1);
  return unit === '¥' ? yuan(value, locale) : number(value, locale, Number.isInteger(value) ? 0 : 1);
};

/** A result where numbers are compared closely: one decimal more for shares. */
export const fineResult = (id: DrawnOutput, value: number, locale: Locale): string =>
  OUTPUTS[id].unit === 'prob' ? percent(value, locale, 1) : printedResult(id, value, locale);

/** From one number to another; one alone where both are printed the same. A minus would be mistaken for the dash. */
export const fromTo = (low: string, high: string, locale: Locale): string => {
  if (low === high) return low;
  if (/^[−-]/.test(high) || /^[−-]/.test(low)) return locale === 'zh' ? `${low}到${high}` : `${low} to ${high}`;
  return `${low}–${high}`;
};

/** How far off a quantile may be, as printed: percentage points for shares. */
export const printedError = (id: DrawnOutput, error: number, locale: Locale): string => {
  const { unit } = OUTPUTS[id];
  if (unit === '¥') return `±${yuan(error, locale)}`;
  const size = unit === 'prob' ? error * 100 : error;
  const text =
    size > 0 && size < 0.01 ? (locale === 'zh' ? '不到0.01' : 'less than 0.01') : `±${number(size, locale, 2)}`;
  if (unit !== 'prob') return locale === 'zh' ? `${text}分` : `${text} points`;
  return locale === 'zh' ? `${text}个百分点` : `${text} percentage points`;
};
