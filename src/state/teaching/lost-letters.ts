import { answerOf, FURTHER, leftOver, LENGTH, type Answer } from './code';
import { valuesOf } from './letters';
import { LOST, Runs } from './runs';

/** A remainder divided by x⁵, that is, one letter back. */
const BACK = new Uint8Array(256);
FURTHER.forEach((further, value) => (BACK[further] = value));
const LETTER_VALUES = 32;
/** With more letters lost, too much could have stood there. */
const MOST_LOST = 2;

/** All answers that eight letters may have been, of which some at known places (one or two) are lost. */
export const filled = (letters: string): readonly Answer[] => {
  const values = valuesOf(letters);
  const holes = values.flatMap((value, at) => (value < 0 ? [at] : []));
  const [last = 0] = holes.slice(-1);
  if (values.length !== LENGTH || holes.length === 0 || holes.length > MOST_LOST) return [];
  const found: Answer[] = [];
  for (let other = 0; other < (holes.length > 1 ? LETTER_VALUES : 1); other += 1) {
    for (const at of holes) values[at] = at === last ? 0 : other;
    let left = leftOver(values);
    for (let at = LENGTH - 1; at > last; at -= 1) left = BACK[left] ?? 0;
    if (left >= LETTER_VALUES) continue;
    values[last] = left;
    const answer = answerOf(values);
    if (answer) found.push(answer);
  }
  return found;
};

/** Anything that has signs of lost letters beside letters. */
const SIGNS = /[0-9A-Za-z][ \t]?[?\ufffd]|[?\ufffd][ \t]?[0-9A-Za-z]/;

/**
 * What may be a code with a letter or two lost on the way, '7K?M 2XDP', and what it may have been. Questions end in the
 * same sign: two are lost only where nothing else was said.
 */
export function* withLostLetters(
  text: string,
): Generator<{ readonly letters: string; readonly text: string; readonly answers: readonly Answer[] }> {
  if (!SIGNS.test(text)) return;
  const runs = new Runs(text, true);
  for (let first = 0; first < runs.count; first += 1) {
    const last = runs.last(first, LENGTH);
    if (last < 0 || (!runs.tidy(first, last) && !runs.alone(first, last))) continue;
    const piece = runs.piece(first, LENGTH);
    if (!piece || piece.wrapped || !LOST.test(piece.letters)) continue;
    const letters = piece.letters.replaceAll(/[?\ufffd]/g, '');
    const standing = runs.standing(piece);
    if (standing.glued || letters.length < LENGTH - (standing.alone ? MOST_LOST : 1)) continue;
    yield { letters: letters.toUpperCase(), text: standing.text, answers: filled(piece.letters) };
  }
}
