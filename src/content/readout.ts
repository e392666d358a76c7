import type { Locale } from '../text';
import type { Result } from '../model/evaluate';
import { OUTPUTS, type OutputId } from '../model/outputs';
import { number, percent, points, yuan, years } from './format';

/** An output with its unit, as it stands in tables and sentences. */
export function outputText(id: OutputId, value: number, locale: Locale): string {
  const { unit } = OUTPUTS[id];
  switch (unit) {
    case 'prob':
      return percent(value, locale, 1);
    case '¥':
      return yuan(value, locale);
    case 'yr':
      return locale === 'zh' ? `${years(value, locale)}年` : `${years(value, locale)} years`;
    case 'pt':
      return locale === 'zh' ? `${points(value, locale)}分` : `${points(value, locale)} points`;
    default:
      return number(value, locale, 1);
  }
}

/** “Delivered value 18.2 points = total customer value − total customer cost”. */
export function outputSentence(id: OutputId, result: Result, locale: Locale): string {
  const { label, formula } = OUTPUTS[id];
  return `${label[locale]} ${outputText(id, result[id], locale)}${locale === 'zh' ? '：' : ': '}${formula[locale]}`;
}
