const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** An id for a new story: `my` and eleven letters and digits, so that no built-in deck has it. */
export const newStoryId = (): string =>
  `my${Array.from(crypto.getRandomValues(new Uint8Array(11)), (byte) => LETTERS[byte % LETTERS.length] ?? '0').join('')}`;
/** Is it the id of a story of one's own? */
export const isStoryId = (id: string): boolean => /^my[0-9a-z]{11}$/.test(id);
