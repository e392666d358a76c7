/** The link of a kept map without the language and colours it was looked at in. */
export const bare = (link: string): string => link.replace(/v=[a-z]*/, '');
/** Do two links hold the same numbers and names? */
export const sameMap = (a: string, b: string): boolean => bare(a) === bare(b);
/** The two sides of a link as a browser splits an address: '?…' and '#…', either may be ''. */
export const sides = (link: string): readonly [search: string, hash: string] => {
  const cut = link.indexOf('#');
  return cut < 0 ? [link, ''] : [link.slice(0, cut), link.slice(cut)];
};
