import type { Locale } from '../text';
import type { Unit } from '../model/parameters';
import { number, percent, yuan } from './format';

const SHARES: readonly Unit[] = ['0–1', 'prob'];

/** A parameter's value with its unit, as it stands beside a slider. */
export function withUnit(value: number, unit: Unit, step: number, locale: Locale): string {
  const zh = locale === 'zh';
  const decimals =
    step >= 1 && Number.isInteger(value)
      ? 0
      : Math.min(3, Math.max(step >= 1 ? 1 : 0, (String(value).split('.')[1] ?? '').length));
  const plain = number(value, locale, decimals);
  if (SHARES.includes(unit)) return percent(value, locale, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1);
  if (unit === '¥' || unit === '¥/yr') {
    const money = Number.isInteger(value) && value < 1e5 ? `¥${number(value, locale, 0)}` : yuan(value, locale);
    return unit === '¥' ? money : `${money}${zh ? '/年' : '/yr'}`;
  }
  if (unit === '1/yr') return percent(value, locale, 0);
  if (unit === 'yr' || unit === 'periods' || unit === 'periods (years)') return zh ? `${plain}年` : `${plain} yr`;
  if (unit === 'pt') return zh ? `${plain}分` : `${plain} pt`;
  return plain;
}
