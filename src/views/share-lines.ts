import type { Measure } from '../charts/measure';
import type { Piece, Sentence } from '../content/sentence';

/** The pieces that stand on one line. */
export type Line = readonly Piece[];

const HAN = /[\u2e80-\uffef]/;

/** Parts that are not broken: clauses of Chinese, words of other languages. */
function unbroken(sentence: Sentence): readonly Line[] {
  const chinese = sentence.some((clause) => clause.some(({ text }) => HAN.test(text)));
  if (chinese) return sentence;
  const parts: Piece[][] = [[]];
  for (const piece of sentence.flat())
    for (const text of piece.text.match(/[^ ]* |[^ ]+/g) ?? []) {
      parts.at(-1)?.push({ ...piece, text });
      if (text.endsWith(' ')) parts.push([]);
    }
  return parts.filter((part) => part.length > 0);
}
const letters = (part: Line): readonly Line[] =>
  part.flatMap((piece) => Array.from(piece.text, (text) => [{ ...piece, text }]));
const spelt = (line: Line): string => line.map(({ text }) => text).join('');

/** Neighbours of one look become one piece, and no line begins or ends with a space. */
function joined(parts: readonly Line[]): Line {
  const line: Piece[] = [];
  for (const piece of parts.flat()) {
    const last = line.at(-1);
    if (last && Boolean(last.strong) === Boolean(piece.strong))
      line[line.length - 1] = { ...last, text: last.text + piece.text };
    else line.push(piece);
  }
  return line.map((piece, i) => ({
    ...piece,
    text:
      i === 0
        ? i === line.length - 1
          ? piece.text.trim()
          : piece.text.trimStart()
        : i === line.length - 1
          ? piece.text.trimEnd()
          : piece.text,
  }));
}

/**
 * A sentence in lines of at most a width in pixels, of about equal lengths: clauses of Chinese and words of other
 * languages stay whole unless one alone is too wide.
 */
export function wrapped(
  sentence: Sentence,
  width: number,
  size: number,
  measure: Measure,
  bold: boolean,
): readonly Line[] {
  const wide = (parts: readonly Line[]) => measure(spelt(parts.flat()).trimEnd(), size, bold);
  const atoms = unbroken(sentence).flatMap((part) => (wide([part]) > width ? letters(part) : [part]));
  const fill = (most: number) => {
    const lines: Line[][] = [];
    for (const atom of atoms) {
      const last = lines.at(-1);
      if (last && wide([...last, atom]) <= most) last.push(atom);
      else lines.push([atom]);
    }
    return lines;
  };
  const fewest = fill(width);
  // The narrowest width that needs no more lines.
  let best = fewest;
  for (let most = width * 0.96; most > width / 2; most -= width * 0.04) {
    const lines = fill(most);
    if (lines.length > fewest.length || lines.some((line) => wide(line) > most)) break;
    best = lines;
  }
  return best.map(joined);
}
