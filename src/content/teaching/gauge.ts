import { fivePointsHere } from '../../model/five-points-here';
import { OUTPUTS } from '../../model/outputs';
import type { Locale } from '../../text';
import { number, rounded, yuan } from '../format';
import type { Gauge } from './lesson';
import { shownValue, sizeText } from './print';
import type { State } from './stand';

const FIVE = { zh: '少流失5个百分点多出的利润', en: 'Profit added by five points fewer leaving' } as const;

/** What a gauge shows, as the number that is printed; NaN where it does not exist. */
export function gaugeValue(gauge: Gauge, { inputs, result }: State): number {
  if (gauge !== 'fivePoints') return shownValue(gauge, result[gauge]);
  // From 95% on there are no five points left.
  const { points } = fivePointsHere(inputs);
  return points ? rounded(100 * points.lifetime) : NaN;
}

export const gaugeName = (gauge: Gauge, locale: Locale): string =>
  gauge === 'fivePoints' ? FIVE[locale] : OUTPUTS[gauge].label[locale];

/** Is it printed in percent? */
const percents = (gauge: Gauge): boolean => gauge === 'fivePoints' || OUTPUTS[gauge].unit === 'prob';

/** A number on the gauge's scale with its unit: '56.1', '70%', '¥470'. Round numbers go without decimals where they may. */
export function gaugeText(gauge: Gauge, value: number, locale: Locale, short = false): string {
  if (gauge !== 'fivePoints' && OUTPUTS[gauge].unit === '¥') return yuan(value, locale);
  const digits = short && Number.isInteger(value) ? 0 : 1;
  return `${number(value, locale, digits)}${percents(gauge) ? '%' : ''}`;
}

/** A distance on the gauge's scale: '4.9', '3.2个百分点', '¥120'. */
export const gaugeGap = (gauge: Gauge, gap: number, locale: Locale): string =>
  sizeText(gauge === 'fivePoints' ? 'retention' : gauge, gap, locale);
