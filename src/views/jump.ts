import type { Locale, Text } from '../text';

/** Goes to the element with an id on the same page; `from` is where the way back leads. */
export type Jump = (id: string, from: HTMLElement) => void;

/** Words that stay as they were published are English on a Chinese page: a reader aloud must know. */
export const foreign = (text: Text, locale: Locale): 'en' | undefined =>
  locale === 'zh' && text.zh === text.en ? 'en' : undefined;
