import type { DrawnOutput } from '../../model/draw-answer';
import { OUTPUTS } from '../../model/outputs';

/** The two ends of an axis and the way from one tick to the next. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** 1, 2 or 5 times a power of ten, at least as large as asked. */
export const roundStep = (least: number): number => {
  if (!(least > 0) || !Number.isFinite(least)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
};

/** Numbers closer than this, in parts of their size, are one: the rest is the dust of binary fractions. */
const DUST = 1e-6;

/** A round axis that holds two numbers, with about so many steps; around one number it is a tenth of it wide. */
export const roundAxis = (least: number, most: number, steps: number): Axis => {
  const size = Math.max(Math.abs(least), Math.abs(most), DUST);
  const aside = most - least > DUST * size ? 0 : size / 20;
  const [low, high] = [least - aside, most + aside];
  const spread = high - low;
  const step = roundStep(spread / steps);
  const from = Math.floor(low / step + 1e-9) * step;
  const to = Math.ceil(high / step - 1e-9) * step;
  return { low: from, high: to > from ? to : from + step, step };
};

/** The axis of a result: the whole scale where it has one, a round one from nought elsewhere. */
export const axisOf = (id: DrawnOutput, values: readonly number[]): Axis => {
  const { unit } = OUTPUTS[id];
  if (unit === 'prob') return { low: 0, high: 1, step: 0.25 };
  if (unit === '0–100') return { low: 0, high: 100, step: 25 };
  return roundAxis(Math.min(0, ...values), Math.max(0, ...values), 2);
};

/** The ticks of an axis, both ends included. */
export const ticksOf = ({ low, high, step }: Axis): readonly number[] =>
  Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => Number((low + i * step).toPrecision(12)));
