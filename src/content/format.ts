import { LANG, type Locale } from '../text';

/** What is printed for a number that does not exist. */
const NOTHING = '—';

interface Formatter {
  readonly format: Intl.NumberFormat;
  /** What was printed lately: most numbers of a frame are those of the frame before. */
  readonly printed: Map<number, string>;
}
const formatters = new Map<string, Formatter>();
const REMEMBERED = 400;

/** Intl formatters are dear to make and not free to use; a drag prints dozens of numbers per frame. */
const print = (value: number, locale: Locale, key: string, options: () => Intl.NumberFormatOptions): string => {
  if (!Number.isFinite(value)) return NOTHING;
  const name = locale + key;
  let known = formatters.get(name);
  if (!known) {
    known = { format: new Intl.NumberFormat(LANG[locale], options()), printed: new Map() };
    formatters.set(name, known);
  }
  let text = known.printed.get(value);
  if (text === undefined) {
    if (known.printed.size >= REMEMBERED) known.printed.clear();
    text = known.format.format(value).replace('-', '−');
    known.printed.set(value, text);
  }
  return text;
};

/**
 * The number that is printed with so many decimals, as a number: halves go away from zero and the shortest decimal
 * text counts (1.005 is 1.01), as in Intl. A printed difference is the difference of two of these.
 */
export const rounded = (value: number, digits = 1): number => {
  if (!Number.isFinite(value)) return value;
  const shift = (number: number, by: number): number => {
    const [mantissa, exponent = '0'] = String(number).split('e');
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  const size = shift(Math.round(shift(Math.abs(value), digits)), -digits);
  return size === 0 ? 0 : Math.sign(value) * size;
};

/** With so many decimals and grouped thousands; the minus is U+2212 and zero has none. */
export const number = (value: number, locale: Locale, digits = 0): string =>
  print(value, locale, `n${digits}`, () => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  }));

/** Points of value, satisfaction or attitude: one decimal, so that the digits do not jump; without a unit. */
export const points = (value: number, locale: Locale): string => number(value, locale, 1);

/** Years, one decimal, without a unit. */
export const years = (value: number, locale: Locale): string => number(value, locale, 1);

/** A change: '+3.4', '−3.4', and '0.0' without a sign. */
export const signed = (value: number, locale: Locale, digits = 1): string =>
  print(value, locale, `s${digits}`, () => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  }));

/** A share or probability 0…1 as '68%'. A change of one is in points: use `signed(100 × change)`. */
export const percent = (share: number, locale: Locale, digits = 0): string =>
  print(share, locale, `p${digits}`, () => ({
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  }));

/** From this amount on money is printed in 万 and 亿, K and M. */
const COMPACT_FROM = 100_000;

/** Money as printed, as a number: to ¥1 below ¥1,000, to ¥10 below ¥10,000, then three significant digits. */
export const roundYuan = (value: number): number => {
  const size = Math.abs(value);
  if (!Number.isFinite(size)) return value;
  const step = size < 1000 ? 1 : size < 10_000 ? 10 : 10 ** (Math.floor(Math.log10(size)) - 2);
  return size < step / 2 ? 0 : Math.sign(value) * Math.round(size / step) * step;
};

const money = (value: number, locale: Locale, signDisplay: 'negative' | 'exceptZero'): string => {
  const amount = roundYuan(value);
  const compact = Math.abs(amount) >= COMPACT_FROM;
  return print(amount, locale, `y${signDisplay}${compact}`, () => ({
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    signDisplay,
    ...(compact
      ? { notation: 'compact', maximumSignificantDigits: 3 }
      : { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  }));
};

/** Money: '¥2,750', '−¥120', '¥12.3万' / '¥123K'. */
export const yuan = (value: number, locale: Locale): string => money(value, locale, 'negative');

/** A change of money: '+¥1,910', '−¥120', '¥0'. Give it the difference of two `roundYuan`s. */
export const signedYuan = (value: number, locale: Locale): string => money(value, locale, 'exceptZero');

/** Speech skips U+2212, so for a screen reader the minus becomes a word. */
export const spoken = (text: string, locale: Locale): string => text.replaceAll('−', locale === 'zh' ? '负' : 'minus ');

const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, k: 3, m: 6 };
const WRITTEN =
  /^([+-]?)\s*¥?\s*([+-]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)\s*([万亿km]?)\s*(?:%|分|点|元|年|个百分点|points?|pts?|yuan|years?|yrs?)?$/i;

/**
 * A number as people type it: '28', '２８', '+6', '−3', '28分', '28%' (28, not 0.28), '¥1,200', '1.2万'.
 * @returns null when the text is not one number
 */
export const parseNumber = (text: string): number | null => {
  if (text.length > 60) return null;
  const match = WRITTEN.exec(text.normalize('NFKC').replace(/[−–‒]/g, '-').trim());
  if (!match) return null;
  const [, before = '', after = '', digits = '', power = ''] = match;
  if (before && after) return null;
  const size = Number(`${digits.replaceAll(',', '')}e${POWERS[power.toLowerCase()] ?? 0}`);
  return size === 0 ? 0 : before + after === '-' ? -size : size;
};

/**
 * Rounded values that add to the rounded total: all are rounded down, then those that lost most are rounded up
 * (largest remainder). None changes its sign and a whole one stays.
 * @param total the sum as printed elsewhere; when it is not the sum of the values, the largest takes the rest
 * @returns as many numbers, each with at most `digits` decimals
 */
export const largestRemainder = (values: readonly number[], total: number, digits = 1): readonly number[] => {
  const unit = 10 ** digits;
  const units = values.map((value) => {
    const exact = value * unit;
    const nearest = Math.round(exact);
    return Math.abs(exact - nearest) < 1e-9 ? nearest : exact;
  });
  const whole = units.map(Math.floor);
  let rest = Math.round(rounded(total, digits) * unit) - whole.reduce((sum, value) => sum + value, 0);
  const lost = units.map((value, index) => ({ index, by: value - Math.floor(value) }));
  for (const { index, by } of lost.sort((a, b) => b.by - a.by)) {
    if (rest <= 0 || by === 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    rest -= 1;
  }
  if (rest !== 0 && whole.length > 0) {
    const sizes = values.map(Math.abs);
    const largest = sizes.indexOf(Math.max(...sizes));
    whole[largest] = (whole[largest] ?? 0) + rest;
  }
  return whole.map((value) => rounded(value / unit, digits));
};
