import type { Result } from '../../model/evaluate';
import { OUTPUTS, type OutputId } from '../../model/outputs';
import type { Locale } from '../../text';
import { number, percent, rounded, roundYuan, signed } from '../format';
import { outputText } from '../readout';

/**
 * A result as the number that is printed: percent for probabilities, else its own unit; a tenth of it, money as on the
 * screen. Differences and borders are those of these.
 */
export const shownValue = (id: OutputId, value: number): number => {
  const { unit } = OUTPUTS[id];
  if (unit === '¥') return roundYuan(value);
  return rounded(unit === 'prob' ? 100 * value : value);
};

/** How much a result has moved, as printed: the difference of the two printed numbers. */
export const shownChange = (id: OutputId, before: Result, now: Result): number =>
  rounded(shownValue(id, now[id]) - shownValue(id, before[id]));

/** Money that is a difference of printed money, not rounded once more. */
const fullYuan = (amount: number, locale: Locale): string => `¥${number(Math.abs(amount), locale)}`;

const unitOf = (id: OutputId, locale: Locale): string => {
  const zh = locale === 'zh';
  switch (OUTPUTS[id].unit) {
    case 'prob':
      return zh ? '个百分点' : ' points';
    case 'pt':
      return zh ? '分' : ' points';
    case 'yr':
      return zh ? '年' : ' years';
    default:
      return '';
  }
};

/** A printed difference with its sign: “+10.1”, “−3.0个百分点”, “+¥2,510”. */
export const changeText = (id: OutputId, change: number, locale: Locale): string =>
  OUTPUTS[id].unit === '¥'
    ? `${change > 0 ? '+' : change < 0 ? '−' : ''}${fullYuan(change, locale)}`
    : `${signed(change, locale)}${unitOf(id, locale)}`;

/** The same without its sign. */
export const sizeText = (id: OutputId, change: number, locale: Locale): string =>
  OUTPUTS[id].unit === '¥' ? fullYuan(change, locale) : `${number(Math.abs(change), locale, 1)}${unitOf(id, locale)}`;

/** A result without the name of its unit, for the first of two: “44.8 to 24.6 points”. Percent and yuan stay. */
export const bareText = (id: OutputId, value: number, locale: Locale): string => {
  const { unit } = OUTPUTS[id];
  return unit === 'pt' || unit === 'yr' ? number(value, locale, 1) : outputText(id, value, locale);
};

/** A result without decimals, as the headline of the main screen has it: “56”, “83%”. */
export function wholeText(id: OutputId, value: number, locale: Locale): string {
  const { unit } = OUTPUTS[id];
  if (unit === '¥') return outputText(id, value, locale);
  return unit === 'prob' ? percent(value, locale) : `${number(value, locale)}${unitOf(id, locale)}`;
}
