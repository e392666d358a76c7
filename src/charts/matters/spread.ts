/** A row on an axis that runs to both sides: how far its marks reach, and the words beyond them in pixels. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly leftWords: number;
  readonly rightWords: number;
}

const STEPS = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** The next round number, so that an axis holds still while a finger moves a little. */
export function roundUp(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (STEPS.find((step) => step * power >= value * (1 - 1e-9)) ?? 10);
}

/**
 * Where nought stands and how many pixels one unit is, so that every row with its words lies between two ends: the
 * largest scale that fits.
 */
export function fitAxis(
  rows: readonly Reach[],
  start: number,
  end: number,
): { readonly zero: number; readonly unit: number } {
  const all = rows.map((row) => ({ ...row, left: roundUp(row.left), right: roundUp(row.right) }));
  const most = Math.max(0, ...all.map(({ left, right }) => Math.max(left, right)));
  const ends = (unit: number): readonly [number, number] => [
    Math.max(start, ...all.map(({ left, leftWords }) => start + left * unit + leftWords)),
    Math.min(end, ...all.map(({ right, rightWords }) => end - right * unit - rightWords)),
  ];
  const middle = ([low, high]: readonly [number, number]) => (low + high) / 2;
  if (most === 0) return { zero: middle(ends(0)), unit: 0 };
  let low = 0;
  let high = (end - start) / most;
  for (let halving = 0; halving < 40; halving += 1) {
    const unit = (low + high) / 2;
    const [from, to] = ends(unit);
    if (from <= to) low = unit;
    else high = unit;
  }
  return { zero: middle(ends(low)), unit: low };
}
