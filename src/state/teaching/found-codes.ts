import { answerOf, LENGTH, writeCode, type Answer } from './code';
import { levelled, valuesOf } from './letters';
import { withLostLetters } from './lost-letters';
import { Runs, type Piece, type Standing } from './runs';
import { oneSlipFrom } from './slips';

/** Which meeting and which question of it. */
export interface Room {
  readonly session: number;
  readonly question: number;
}
/** A seat that answered more than once; its last answer counts. */
export interface Doubled {
  /** The code that counts. */
  readonly code: string;
  readonly times: number;
  /** The answers differed. */
  readonly changed: boolean;
}
export interface FoundCodes {
  /** One for each seat, in the order they first came. */
  readonly accepted: readonly Answer[];
  readonly doubled: readonly Doubled[];
  /** What was a code of this room once, as it stands there. */
  readonly damaged: readonly { readonly text: string }[];
  readonly elsewhere: readonly { readonly text: string; readonly session: number }[];
  readonly otherQuestion: readonly { readonly text: string; readonly question: number }[];
  /** The text was too long and its end was not read. */
  readonly cut: boolean;
}

/** Characters that are read: a day’s chat of a large group has a fifth of that. */
export const READ_LIMIT = 500_000;

const digits = (letters: string): number => letters.replace(/\D/g, '').length;
/** 'iPhone15', 'room 1204': a word that can be spoken, and a number. */
const wordAndNumber = (letters: string): boolean =>
  /^(?:[a-z]{3,}\d+|\d+[a-z]{3,})$/i.test(letters) && /[aeiou]/i.test(letters);

/** Letters and digits that were probably made by a phone: most words and all numbers are not. */
const made = ({ letters }: Piece, { alone, tidy, glued }: Standing): boolean =>
  (tidy || alone) && !glued && (digits(letters) > 0 || alone || letters === letters.toUpperCase());
const allDigits = (letters: string): boolean => /^\d+$/.test(letters);

/**
 * All codes in a pasted chat: names, times and other talk may stand around them, and they may be written in any manner.
 * A code of this room counts wherever it stands: by chance a word is one once in a million times. One of another room
 * is named when it also looks like a code. Damaged is what is one slip away from a code of this room, and whatever
 * stands alone as a message, has eight letters and digits, and is no word with a number.
 */
export const foundCodes = (text: string, { session, question }: Room): FoundCodes => {
  const plain = levelled(text.slice(0, READ_LIMIT));
  const runs = new Runs(plain);
  const used = new Uint8Array(runs.count);
  const look = (first: number, length: number, take: (piece: Piece) => boolean): void => {
    const piece = runs.piece(first, length);
    if (!piece || used.subarray(first, piece.last + 1).includes(1) || !take(piece)) return;
    used.fill(1, first, piece.last + 1);
  };
  const whole: number[] = [];
  for (let first = 0; first < runs.count; first += 1) if (runs.whole(first)) whole.push(first);

  const isOurs = (one: Answer): boolean => one.session === session && one.question === question;
  const bySeat = new Map<number, { answer: Answer; times: number; changed: boolean }>();
  const otherQuestion = new Map<string, { text: string; question: number }>();
  const takeOwn = ({ letters }: Piece): boolean => {
    const answer = answerOf(valuesOf(letters));
    if (answer?.session !== session) return false;
    if (answer.question !== question) {
      otherQuestion.set(writeCode(answer), { text: writeCode(answer), question: answer.question });
      return true;
    }
    const before = bySeat.get(answer.seat);
    const other = before && (before.answer.guess !== answer.guess || before.answer.sure !== answer.sure);
    bySeat.set(answer.seat, {
      answer,
      times: (before?.times ?? 0) + 1,
      changed: Boolean(before?.changed) || Boolean(other),
    });
    return true;
  };
  for (const first of whole) look(first, LENGTH, takeOwn);

  const elsewhere = new Map<string, { text: string; session: number }>();
  const takeOther = (piece: Piece): boolean => {
    if (piece.wrapped || allDigits(piece.letters)) return false;
    const answer = answerOf(valuesOf(piece.letters));
    if (!answer || !made(piece, runs.standing(piece))) return false;
    elsewhere.set(writeCode(answer), { text: writeCode(answer), session: answer.session });
    return true;
  };
  for (const first of whole) look(first, LENGTH, takeOther);

  const damaged = new Map<string, { text: string }>();
  const takeDamaged = (piece: Piece): boolean => {
    const { letters, wrapped } = piece;
    if (wrapped || allDigits(letters)) return false;
    const standing = runs.standing(piece);
    if (!made(piece, standing)) return false;
    const near = oneSlipFrom(valuesOf(letters)).some(isOurs);
    const looks = standing.alone && letters.length === LENGTH && digits(letters) > 0 && !wordAndNumber(letters);
    if (near || looks) damaged.set(letters.toUpperCase(), { text: standing.text });
    return near || looks;
  };
  for (let first = 0; first < runs.count; first += 1)
    for (const length of [LENGTH, LENGTH - 1, LENGTH + 1]) {
      const last = runs.last(first, length);
      if (last >= 0 && (runs.tidy(first, last) || runs.alone(first, last))) look(first, length, takeDamaged);
    }
  for (const { letters, text: there, answers } of withLostLetters(plain))
    if (answers.some(isOurs)) damaged.set(letters, { text: there });

  const seats = [...bySeat.values()];
  return {
    accepted: seats.map(({ answer }) => answer),
    doubled: seats
      .filter(({ times }) => times > 1)
      .map(({ answer, times, changed }) => ({ code: writeCode(answer), times, changed })),
    damaged: [...damaged.values()],
    elsewhere: [...elsewhere.values()],
    otherQuestion: [...otherQuestion.values()],
    cut: text.length > READ_LIMIT,
  };
};
