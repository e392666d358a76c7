import { GUESSES, type Guess } from '../../content/teaching/guess';
import { LETTERS, levelled, valuesOf } from './letters';

/** What somebody in the room answered. */
export interface Answer {
  /** Which meeting: 0…255, drawn by whoever leads it. */
  readonly session: number;
  /** Which question of it: 0…15. */
  readonly question: number;
  readonly guess: Guess;
  readonly sure: boolean;
  /** A number drawn by the phone, 0…`SEATS` − 1: who answers twice is counted once. It names nobody. */
  readonly seat: number;
}

export const SESSIONS = 256;
export const QUESTIONS = 16;
/** Bits of what is guessed and of the seat together: 7 for the value and 12 for the seat. */
const PLACE_BITS = 19;
/** Of the value only three are used; what that leaves makes more seats: of 60 people two share one in 1 room of 100. */
export const SEATS = Math.floor(2 ** PLACE_BITS / GUESSES.length);

/** Characters of a code, and how they are printed. */
export const LENGTH = 8;
const GROUP = 4;
const LETTER_BITS = 5;

/*
 * The 32 bits of the answer, stirred so that the codes of one room do not look alike, and 8 bits of checksum: the 40
 * bits are a polynomial over GF(2) whose remainder by x⁸+x⁴+x³+x²+1 is always `REST`. That polynomial is primitive, so
 * the powers of x repeat only after 255: a change of one letter is a polynomial below x⁵ times a power of x, two letters
 * that changed places are one times x⁵+1 (or, further apart, x¹⁰+1 …), and none of these has the remainder 0.
 */
const DIVISOR = 0x11d;
export const REST = 0x5a;
const double = (value: number): number => (value & 0x80 ? (value << 1) ^ DIVISOR : value << 1);

/** A remainder times x⁵, that is, one letter further. */
export const FURTHER: Uint8Array = Uint8Array.from({ length: 256 }, (_, value) => {
  let product = value;
  for (let i = 0; i < LETTER_BITS; i += 1) product = double(product);
  return product;
});

/** 0 for a whole code; otherwise what the damage left. */
export const leftOver = (values: readonly number[]): number => {
  let rest = 0;
  for (const value of values) rest = (FURTHER[rest] ?? 0) ^ value;
  return rest ^ REST;
};

const SALT = 0x9e3779b9;
/** One-to-one on 32 bits: Chris Wellons’ “lowbias32”, and its inverse. */
const stir = (bits: number): number => {
  let x = (bits ^ SALT) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
};
const unstir = (bits: number): number => {
  let x = Math.imul(bits ^ (bits >>> 16), 0x43021123);
  x = Math.imul(x ^ (x >>> 15) ^ (x >>> 30), 0x1d69e2a5);
  return (x ^ (x >>> 16) ^ SALT) >>> 0;
};

const within = (value: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor(Number.isFinite(value) ? value : 0)));

/** An answer as a code of eight letters and digits, '7KQM 2XDP'. Numbers outside their range are moved into it. */
export const writeCode = ({ session, question, guess, sure, seat }: Answer): string => {
  const place = within(seat, SEATS) * GUESSES.length + GUESSES.indexOf(guess);
  const head = (within(session, SESSIONS) * QUESTIONS + within(question, QUESTIONS)) * 2 + (sure ? 1 : 0);
  const bits = stir(head * 2 ** PLACE_BITS + place);
  // The remainder of the answer alone: 32 bits, then room for the sum.
  let rest = 0;
  for (let at = 31; at >= -8; at -= 1) rest = double(rest) ^ (at >= 0 ? (bits >>> at) & 1 : 0);
  const whole = bits * 256 + (rest ^ REST);
  const letters = Array.from(
    { length: LENGTH },
    (_, i) => LETTERS[Math.floor(whole / 2 ** (LETTER_BITS * (LENGTH - 1 - i))) % 32],
  );
  return `${letters.slice(0, GROUP).join('')} ${letters.slice(GROUP).join('')}`;
};

/** The answer that eight values 0…31 stand for; null when they are no whole code. */
export const answerOf = (values: readonly number[]): Answer | null => {
  if (values.length !== LENGTH || values.some((value) => value < 0) || leftOver(values) !== 0) return null;
  const whole = values.reduce((sum, value) => sum * 32 + value, 0);
  const bits = unstir(Math.floor(whole / 256));
  const place = bits % 2 ** PLACE_BITS;
  const head = Math.floor(bits / 2 ** PLACE_BITS);
  const guess = GUESSES[place % GUESSES.length];
  const seat = Math.floor(place / GUESSES.length);
  if (!guess || seat >= SEATS) return null;
  return { session: head >> 5, question: (head >> 1) % QUESTIONS, guess, sure: head % 2 === 1, seat };
};

/** A code as somebody typed it: any case, full-width, spaces and dashes inside, I L O U for 1 1 0 V. */
export const readCode = (text: string): Answer | null => {
  if (text.length > 80) return null;
  const letters = levelled(text).replace(/[\s\-–—_.·]/g, '');
  return answerOf(valuesOf(letters));
};

/** Figures, and letters, that every code of a phone has at least, so that no word and no number looks like one. */
const OF_EACH = 1;
const telling = (code: string): boolean => {
  const figures = code.replace(/\D/g, '').length;
  return figures >= OF_EACH && figures <= LENGTH - OF_EACH;
};

/**
 * A seat for somebody who answers a question: one whose codes, whatever is answered, have both letters and figures.
 * @param random numbers 0…1, 1 excluded
 */
export const drawSeat = (room: Pick<Answer, 'session' | 'question'>, random: () => number): number => {
  let seat = 0;
  // Three in four will do; whoever has no luck a hundred times has no random numbers.
  for (let tries = 0; tries < 100; tries += 1) {
    seat = Math.floor(random() * SEATS);
    const codes = GUESSES.flatMap((guess) => [true, false].map((sure) => writeCode({ ...room, guess, sure, seat })));
    if (codes.every(telling)) break;
  }
  return seat;
};
