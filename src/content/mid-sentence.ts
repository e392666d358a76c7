import type { Locale } from '../text';

/** A name or a clause within a sentence, where the language has small letters. */
export const midSentence = (text: string, locale: Locale): string =>
  locale === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
