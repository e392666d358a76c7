/** The link of a kept map without the language and colours it was looked at in. */
export const bare = (link: string): string => link.replace(/v=[a-z]*/, '');
/** Do two links hold the same numbers and names? */
export const sameMap = (a: string, b: string): boolean => bare(a) === bare(b);
