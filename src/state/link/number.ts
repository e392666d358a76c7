import type { BitReader, BitWriter } from './bits';

/** The values a slider can stop at: `low + n · step`, up to `high`. */
export interface Grid {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Without the dust of binary fractions. */
const onGrid = ({ low, step }: Grid, n: number): number =>
  Number((low + n * step).toFixed(Math.max(decimals(low), decimals(step))));
const stepsOf = ({ low, high, step }: Grid): number => Math.round((high - low) / step);
const widthOf = (grid: Grid): number => Math.ceil(Math.log2(stepsOf(grid) + 1));

/** A decimal number as people type it: sign, digits as one whole number, how many of them stand behind the point. */
const PLACES_BITS = 3;
const LENGTH_BITS = 5;
const asDecimal = (value: number): { readonly whole: number; readonly places: number } | undefined => {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(String(value));
  const [whole, places] = [Number(`${match?.[1] ?? ''}${match?.[2] ?? ''}`), match?.[2]?.length ?? 0];
  const fits = match !== null && places < 2 ** PLACES_BITS && whole < 2 ** (2 ** LENGTH_BITS - 1);
  return fits && whole / 10 ** places === Math.abs(value) ? { whole, places } : undefined;
};

/** A value bit by bit: as a step of its grid, as a short decimal number, or as the 64 bits of a double. */
export const writeNumber = (to: BitWriter, grid: Grid, value: number): void => {
  const n = Math.round((value - grid.low) / grid.step);
  const stands = n >= 0 && n <= stepsOf(grid) && Object.is(onGrid(grid, n), value);
  to.flag(!stands);
  if (stands) return to.uint(n, widthOf(grid));
  const decimal = asDecimal(value);
  to.flag(!decimal);
  if (decimal) {
    const length = decimal.whole.toString(2).length;
    to.flag(value < 0 || Object.is(value, -0));
    to.uint(decimal.places, PLACES_BITS);
    to.uint(length, LENGTH_BITS);
    return to.uint(decimal.whole, length);
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  to.uint(view.getUint32(0), 32);
  to.uint(view.getUint32(4), 32);
};

/** What `writeNumber` wrote; for foreign bits any number, NaN and infinities included. */
export const readNumber = (from: BitReader, grid: Grid): number => {
  if (!from.flag()) return onGrid(grid, from.uint(widthOf(grid)));
  if (!from.flag()) {
    const sign = from.flag() ? -1 : 1;
    const places = from.uint(PLACES_BITS);
    return (sign * from.uint(from.uint(LENGTH_BITS))) / 10 ** places;
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, from.uint(32));
  view.setUint32(4, from.uint(32));
  return view.getFloat64(0);
};
