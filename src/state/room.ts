/** The pages of analysis that take the place of the chain, by the word that stands for them in a link. */
export const ROOMS = [
  'compare',
  'loyalty',
  'market',
  'matters',
  'actions',
  'money',
  'ranges',
  'people',
  'extension',
] as const;
export type Room = (typeof ROOMS)[number];
