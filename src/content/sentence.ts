/** A piece of a sentence; `strong` is set in the colour of the thread. */
export interface Piece {
  readonly text: string;
  readonly strong?: boolean;
}
/** Clauses are never broken inside where the language allows it. */
export type Sentence = readonly (readonly Piece[])[];

export const plain = (text: string): Piece => ({ text });
export const strong = (text: string): Piece => ({ text, strong: true });

/** A sentence as plain text. */
export const spell = (sentence: Sentence): string =>
  sentence.flatMap((clause) => clause.map((piece) => piece.text)).join('');
