import { GUESSES, guessOf, type Counts, type Guess } from '../../content/teaching/guess';
import type { Answer } from './code';
import type { Column } from './column';

/** Before the talk with the neighbour, and after it. */
export const ROUNDS = [1, 2] as const;
export type Round = (typeof ROUNDS)[number];

/** What came in for a question in one round. */
export interface RoundAnswers {
  /** Hands in the order they were counted. */
  readonly hands: readonly Guess[];
  /** Codes, one for each seat. */
  readonly codes: readonly Answer[];
  /** Pasted answers of a survey. */
  readonly pasted: readonly Guess[];
}
/** All answers as plain data, to be sent to another window. */
export type PlainAnswers = Readonly<Record<string, readonly [RoundAnswers, RoundAnswers]>>;

const NONE: RoundAnswers = { hands: [], codes: [], pasted: [] };
/** More hands than any room has. */
const MOST_HANDS = 2_000;
/** Answers of one kind in a round: so many are taken, and so many the other window reads. */
export const MOST_ANSWERS = 5_000;

/** How many of some answers are counted, and how many are left out because the round is full. */
export interface Taken {
  readonly taken: number;
  readonly over: number;
}

/**
 * What a room answers, by question and round. It knows nothing of the model and its answer, and it is kept no longer
 * than the window is open.
 */
export class Answers {
  #all = $state.raw<PlainAnswers>({});

  /** Everything for a question in a round. */
  of(question: string, round: Round): RoundAnswers {
    return (Object.hasOwn(this.#all, question) ? this.#all[question]?.[round - 1] : undefined) ?? NONE;
  }
  #put(question: string, round: Round, change: Partial<RoundAnswers>): void {
    const next = { ...this.of(question, round), ...change };
    const pair = [this.of(question, 1), this.of(question, 2)] as const;
    this.#all = { ...this.#all, [question]: round === 1 ? [next, pair[1]] : [pair[0], next] };
  }

  /** How many said what, in whichever way. */
  counts(question: string, round: Round): Counts {
    const { hands, codes, pasted } = this.of(question, round);
    const all = [...hands, ...codes.map(({ guess }) => guess), ...pasted];
    const [up = 0, same = 0, down = 0] = GUESSES.map((guess) => all.filter((one) => one === guess).length);
    return { up, same, down };
  }
  /** How many hands are up for each. */
  hands(question: string, round: Round): Counts {
    const { hands } = this.of(question, round);
    const [up = 0, same = 0, down = 0] = GUESSES.map((guess) => hands.filter((one) => one === guess).length);
    return { up, same, down };
  }
  /** How many of those who sent a code said that they are sure. */
  sure(question: string, round: Round): number {
    return this.of(question, round).codes.filter(({ sure }) => sure).length;
  }
  /** Has anybody answered in a round? */
  any(question: string, round: Round): boolean {
    const { hands, codes, pasted } = this.of(question, round);
    return hands.length + codes.length + pasted.length > 0;
  }

  /** One more hand. */
  add(question: string, round: Round, guess: Guess): void {
    const { hands } = this.of(question, round);
    if (hands.length < MOST_HANDS) this.#put(question, round, { hands: [...hands, guess] });
  }
  /** One hand of these less. */
  remove(question: string, round: Round, guess: Guess): void {
    const { hands } = this.of(question, round);
    const at = hands.lastIndexOf(guess);
    if (at >= 0) this.#put(question, round, { hands: hands.toSpliced(at, 1) });
  }
  /** Takes the hand that was counted last back. */
  takeBack(question: string, round: Round): void {
    this.#put(question, round, { hands: this.of(question, round).hands.slice(0, -1) });
  }
  /** Codes from a chat; of a seat that is here already the new answer counts, so that a chat can be pasted again. */
  addCodes(question: string, round: Round, codes: readonly Answer[]): Taken {
    const again: Readonly<Record<number, true>> = Object.fromEntries(codes.map(({ seat }) => [seat, true]));
    const others = this.of(question, round).codes.filter(({ seat }) => !again[seat]);
    const taken = codes.slice(0, Math.max(0, MOST_ANSWERS - others.length));
    this.#put(question, round, { codes: [...others, ...taken] });
    return { taken: taken.length, over: codes.length - taken.length };
  }
  /** A column of a survey takes the place of the one before; numbers fall into the bands by their borders. */
  setPasted(
    question: string,
    round: Round,
    cells: Column['cells'],
    borders: { readonly low: number; readonly high: number },
  ): Taken {
    const pasted = cells
      .slice(0, MOST_ANSWERS)
      .map(({ said }) => (typeof said === 'number' ? guessOf(said, borders) : said));
    this.#put(question, round, { pasted });
    return { taken: pasted.length, over: cells.length - pasted.length };
  }
  /** Forgets a round. @returns what was there, for `restore` */
  clear(question: string, round: Round): RoundAnswers {
    const before = this.of(question, round);
    this.#put(question, round, NONE);
    return before;
  }
  restore(question: string, round: Round, answers: RoundAnswers): void {
    this.#put(question, round, answers);
  }

  /** Everything as plain data. */
  plain(): PlainAnswers {
    return this.#all;
  }
  /** Becomes what another window has. */
  take(plain: PlainAnswers): void {
    this.#all = plain;
  }
}
