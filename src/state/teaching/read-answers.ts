import { GUESSES, type Guess } from '../../content/teaching/guess';
import { MOST_ANSWERS, type PlainAnswers, type RoundAnswers } from './answers.svelte';
import { QUESTIONS, SEATS, SESSIONS, type Answer } from './code';

/** More questions than any deck has. */
const MOST_QUESTIONS = 40;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBelow = (value: unknown, end: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < end;
const isGuess = (value: unknown): value is Guess => (GUESSES as readonly unknown[]).includes(value);

const isCode = (value: unknown): value is Answer =>
  isFields(value) &&
  isBelow(value['session'], SESSIONS) &&
  isBelow(value['question'], QUESTIONS) &&
  isBelow(value['seat'], SEATS) &&
  isGuess(value['guess']) &&
  typeof value['sure'] === 'boolean';

const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.length <= MOST_ANSWERS && value.every(is);

const isRound = (value: unknown): value is RoundAnswers =>
  isFields(value) &&
  isListOf(value['hands'], isGuess) &&
  isListOf(value['codes'], isCode) &&
  isListOf(value['pasted'], isGuess);

/** The answers of a room as another window sent them; undefined where anything in them is none. */
export function readAnswers(value: unknown): PlainAnswers | undefined {
  if (!isFields(value)) return undefined;
  const questions = Object.entries(value);
  if (questions.length > MOST_QUESTIONS) return undefined;
  const read = questions.map(([question, rounds]) => {
    const [first, second, ...more] = Array.isArray(rounds) ? (rounds as readonly unknown[]) : [];
    return more.length === 0 && isRound(first) && isRound(second) ? ([question, [first, second]] as const) : undefined;
  });
  return read.every((one) => one !== undefined) ? Object.fromEntries(read) : undefined;
}
