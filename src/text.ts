/** The languages of the product. Both are originals; neither is a translation of the other. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One meaning in every language, written beside the thing it names. */
export type Text = Readonly<Record<Locale, string>>;

/** The BCP 47 tag a language is announced with. */
export const LANG: Readonly<Record<Locale, string>> = { zh: 'zh-Hans-CN', en: 'en' };

/** `fill('Net value {value}', { value: '3' })` → `'Net value 3'`; an unknown blank stays visible. */
export const fill = (text: string, blanks: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => blanks[name] ?? whole);
