import fc from 'fast-check';
import { GUESSES } from '../../../src/content/teaching/guess';
import { drawSeat, QUESTIONS, SEATS, SESSIONS, type Answer } from '../../../src/state/teaching/code';

export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  session: fc.integer({ min: 0, max: SESSIONS - 1 }),
  question: fc.integer({ min: 0, max: QUESTIONS - 1 }),
  guess: fc.constantFrom(...GUESSES),
  sure: fc.boolean(),
  seat: fc.integer({ min: 0, max: SEATS - 1 }),
});

/** Numbers 0…1, always the same (mulberry32). */
export const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let x = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
  return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
};

/** So many answers as phones give them, always the same, each of another seat. */
export const drawn = (count: number, fixed: Partial<Answer> = {}, seed = 1): readonly Answer[] => {
  const next = dice(seed);
  const below = (end: number) => Math.floor(next() * end);
  const taken = new Set<number>();
  return Array.from({ length: count }, () => {
    const room = { session: below(SESSIONS), question: below(QUESTIONS), ...fixed };
    let seat = drawSeat(room, next);
    while (taken.has(seat)) seat = drawSeat(room, next);
    taken.add(seat);
    return { guess: GUESSES[below(3)] ?? 'up', sure: next() < 0.5, seat, ...room };
  });
};
