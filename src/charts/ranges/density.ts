import { px, through, type Point } from '../mark';

/** A range as it is drawn from. */
interface Shape {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

const PIECES = 12;

/**
 * The outline of a triangular density over a track: as high as the picture at its mode.
 * @param at where on the track a value stands, in pixels; need not be straight
 */
export function densityPath({ low, mode, high }: Shape, at: (value: number) => number, height: number): string {
  if (!(high > low)) return `M${px(at(mode))} ${px(height)}V0`;
  const side = (from: number, to: number): Point[] =>
    Array.from({ length: PIECES + 1 }, (_, i) => {
      const value = from + ((to - from) * i) / PIECES;
      const up = value <= mode ? (mode > low ? (value - low) / (mode - low) : 1) : (high - value) / (high - mode);
      return [at(value), height * (1 - up)] as const;
    });
  return `${through([[at(low), height], ...side(low, mode), ...side(mode, high), [at(high), height]])}Z`;
}
