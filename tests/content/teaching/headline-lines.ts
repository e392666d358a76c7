import type { Locale } from '../../../src/text';

/** What one line of a headline holds on a projector: Chinese characters, or letters. */
export const LINE = { zh: 24, en: 44 } as const satisfies Record<Locale, number>;

/** Width in Chinese characters: letters and digits take a little more than half of one. */
const width = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e7f' || '“”'.includes(sign) ? 1 : 0.55), 0);

/** Lines a headline takes: English breaks at spaces, Chinese anywhere, though clauses are kept together where it can be. */
export function linesOf(text: string, locale: Locale): number {
  if (locale === 'zh') return Math.ceil(width(text) / LINE.zh);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > LINE.en) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
