import { GUESSES, type Guess } from '../content/teaching/guess';
import type { Asked } from '../state/teaching/asked';
import { drawSeat, SEATS } from '../state/teaching/code';

/** What somebody has answered so far. */
export interface Kept {
  readonly seat: number;
  readonly guess: Guess | null;
  /** null: not said, which counts as not sure. */
  readonly sure: boolean | null;
  /** In their own words; leaves this phone in no way. */
  readonly reason: string;
}

/** Numbers 0…1 that nobody can foretell. */
const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

const keyOf = ({ session, question }: Asked): string => `customer-value-map.vote.${session}.${question}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const read = (text: string): Kept | null => {
  const kept: unknown = JSON.parse(text);
  if (!isRecord(kept)) return null;
  const { seat, guess, sure, reason } = kept;
  if (typeof seat !== 'number' || !Number.isInteger(seat) || seat < 0 || seat >= SEATS) return null;
  return {
    seat,
    guess: GUESSES.find((one) => one === guess) ?? null,
    sure: typeof sure === 'boolean' ? sure : null,
    reason: typeof reason === 'string' ? reason : '',
  };
};

/** What this tab knows of an answer to a question; a new seat where it knows none. */
export const keptFor = (asked: Asked): Kept => {
  try {
    const kept = read(sessionStorage.getItem(keyOf(asked)) ?? 'null');
    if (kept) return kept;
  } catch {
    // Storage is blocked, or something else was written there: as if for the first time.
  }
  return { seat: drawSeat(asked, chance), guess: null, sure: null, reason: '' };
};

/** Keeps it over a reload, in this tab only. */
export const keep = (asked: Asked, kept: Kept): void => {
  try {
    sessionStorage.setItem(keyOf(asked), JSON.stringify(kept));
  } catch {
    // Storage is blocked: a reload forgets.
  }
};
