import type { Text } from '../../text';

/** What can be guessed of a number: it rises, stays about the same, or falls. From above, as the bands stand. */
export const GUESSES = ['up', 'same', 'down'] as const;
export type Guess = (typeof GUESSES)[number];

/** How many guessed what. */
export type Counts = Readonly<Record<Guess, number>>;
export const NOBODY: Counts = { up: 0, same: 0, down: 0 };
export const everybody = ({ up, same, down }: Counts): number => up + same + down;

export const GUESS_WORDS: Readonly<Record<Guess, Text>> = {
  up: { zh: '跳上去', en: 'Jumps up' },
  same: { zh: '差不多', en: 'About the same' },
  down: { zh: '掉下去', en: 'Drops' },
};

/** Which band a number lies in; a border belongs to the middle one. In the unit of the borders. */
export const guessOf = (value: number, { low, high }: { readonly low: number; readonly high: number }): Guess =>
  value > high ? 'up' : value < low ? 'down' : 'same';
