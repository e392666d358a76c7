import type { DrawAnswer } from '../../../model/draw-answer';
import type { Uncertain } from '../../../model/uncertainty';

/** So many draws are shown first, and no more while a finger moves. */
export const PREVIEW = 1_000;

/** Everything the draws depend on. */
export interface RangeQuestion {
  readonly now: Uncertain;
  /** The map beside it; null for the same map. */
  readonly other: Uncertain | null;
  readonly seed: number;
  /** 0…1; the draws with independent ranges are always taken, too. */
  readonly correlation: number;
  readonly size: number;
}

/** To the one who draws. */
export type Ask =
  | { readonly kind: 'ask'; readonly turn: number; readonly question: RangeQuestion }
  | { readonly kind: 'stop'; readonly turn: number };
/** And back: how far it is, an early look, or all that will come. */
export type Told =
  | { readonly kind: 'progress'; readonly turn: number; readonly drawn: number }
  | { readonly kind: 'early' | 'whole'; readonly turn: number; readonly answer: DrawAnswer };

/** How many draws can be asked for. */
export const SIZES: readonly number[] = [2_000, 10_000, 100_000];
export const DEFAULT_SIZE = 10_000;
