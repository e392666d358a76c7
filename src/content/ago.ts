import { LANG, LOCALES, type Locale, type Text } from '../text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Up to so many milliseconds a time is told in a unit. */
const UNITS = [
  { below: HOUR, size: MINUTE, unit: 'minute' },
  { below: DAY, size: HOUR, unit: 'hour' },
  { below: 30 * DAY, size: DAY, unit: 'day' },
  { below: 365 * DAY, size: 30 * DAY, unit: 'month' },
  { below: Infinity, size: 365 * DAY, unit: 'year' },
] as const;
/** They are dear to make. */
const relative = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Intl.RelativeTimeFormat(LANG[locale], { numeric: 'always' })]),
) as Record<Locale, Intl.RelativeTimeFormat>;
const dates = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Intl.DateTimeFormat(LANG[locale], { dateStyle: 'medium', timeStyle: 'short' })]),
) as Record<Locale, Intl.DateTimeFormat>;
const NOW: Text = { zh: '刚刚', en: 'just now' };

/** How long ago something was: '7 minutes ago'. Times in milliseconds since 1970; one that is still to come is now. */
export const ago = (then: number, now: number, locale: Locale): string => {
  const since = now - then;
  const found = UNITS.find(({ below }) => since < below);
  if (!found || since < MINUTE) return NOW[locale];
  return relative[locale].format(-Math.floor(since / found.size), found.unit);
};

/** Day and minute, in the time of this device. */
export const exactly = (then: number, locale: Locale): string => dates[locale].format(then);

/** The day as it sorts, for names of files: '2025-11-26'. */
export const dayOf = (then: number): string => {
  const at = new Date(then);
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
};
