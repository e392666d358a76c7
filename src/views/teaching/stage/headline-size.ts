/** Type sizes of a headline at scale 1, the largest first, each with the lines of it that stand above the picture. */
const STEPS = [
  { size: 34, lines: 1 },
  { size: 29.5, lines: 2 },
  { size: 22, lines: 3 },
  { size: 17, lines: 4 },
  { size: 13, lines: 5 },
] as const;
/** Lines are not filled to their ends: clauses hold together, and the last two are balanced. */
const LOSS = 1.1;

/**
 * How large a headline is set: as large as it may be without reaching the picture.
 * @param long width of the text on one line, in its own type size
 * @param room pixels for a line at scale 1
 */
export function headlineSize(long: number, room: number): { readonly size: number; readonly lines: number } {
  const [last] = STEPS.slice(-1);
  return (
    STEPS.find(({ size, lines }) => long * size * (lines === 1 ? 1.02 : LOSS) <= room * lines) ??
    last ?? { size: 13, lines: 5 }
  );
}
