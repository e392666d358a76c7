import { expect } from 'vitest';
import type { Result } from '../../src/model/evaluate';
import { OUTPUTS, OUTPUT_IDS } from '../../src/model/outputs';

/** Equal to a number printed with seven significant digits. */
export const expectPrinted = (actual: number, printed: number, name = ''): void => {
  const close = Math.abs(actual - printed) <= 5.1e-7 * Math.abs(printed) + 1e-12;
  expect(close, `${name} ${actual}, printed ${printed}`).toBe(true);
};

/** Equal to within rounding: 1e-9 relative, absolute below one. */
export const expectClose = (actual: number, expected: number, name = ''): void => {
  const close = Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  expect(close, `${name} ${actual}, expected ${expected}`).toBe(true);
};

/** a ≤ b but for rounding. */
export const expectAtMost = (a: number, b: number, name = ''): void =>
  expect(a <= b + 1e-11 * Math.max(1, Math.abs(b)), `${name} ${a} ≤ ${b}`).toBe(true);

/** The sum of a record of bars, each read in some way first. */
export const total = (bars: object, read = (bar: number): number => bar): number =>
  (Object.values(bars) as number[]).reduce((sum, bar) => sum + read(bar), 0);

/** Two results are equal in every output to within rounding, money on the scale of what goes in and out. */
export const expectSameResult = (a: Result, b: Result): void => {
  const money = 1 + total(b.lifetimeBars, Math.abs);
  for (const id of OUTPUT_IDS)
    if (OUTPUTS[id].unit === '¥') expectClose(a[id] / money, b[id] / money, id);
    else expectClose(a[id], b[id], id);
};
