import { largestRemainder, rounded } from './format';

/** Shares 0…1 as whole percentages that add up to 100. */
export const printedShares = (shares: readonly number[]): readonly number[] =>
  largestRemainder(
    shares.map((share) => share * 100),
    100,
    0,
  );

/** One row of the matrix in percent with one decimal: the entry on the diagonal is rounded as everywhere, and all add up to 100. */
export const printedRow = (row: readonly number[], diagonal: number): readonly number[] => {
  const kept = rounded((row[diagonal] ?? 0) * 100);
  const others = row.map((share) => share * 100).filter((_, to) => to !== diagonal);
  const total = others.reduce((sum, share) => sum + share, 0);
  const rest = rounded(100 - kept);
  const scaled = others.map((share) => (total > 0 ? (share * rest) / total : 0));
  const printed = [...largestRemainder(scaled, total > 0 ? rest : 0)];
  printed.splice(diagonal, 0, kept);
  return printed;
};
