import type { OutputId } from './outputs';
import type { Spread } from './spread';

/** What draws are taken of. The order is part of links (`ranges.output`): never change it. */
export const DRAWN = [
  'deliveredValue',
  'meanSatisfaction',
  'attitude',
  'retention',
  'challengedRetention',
  'trueLoyalty',
  'lifetimeValue',
] as const satisfies readonly OutputId[];
export type DrawnOutput = (typeof DRAWN)[number];

/** What two maps are compared by. */
export const CONTESTED = ['retention', 'lifetimeValue', 'deliveredValue'] as const satisfies readonly DrawnOutput[];
export type Contested = (typeof CONTESTED)[number];

/** What the draws say under one assumption of how the ranges move together. */
export interface DrawnSide {
  readonly spreads: Readonly<Record<DrawnOutput, Spread>>;
  /** Share of the draws in which the present map is the higher one, 0…1. */
  readonly wins: Readonly<Record<Contested, number>>;
}

/** What is known after so many draws. */
export interface DrawAnswer {
  readonly drawn: number;
  readonly size: number;
  readonly correlation: number;
  readonly independent: DrawnSide;
  /** null where the correlation is 0. */
  readonly together: DrawnSide | null;
}
