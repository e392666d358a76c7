import { px } from '../mark';

/** A cubic from month to month: start, two guides, end. */
export type Cubic = readonly [number, number, number, number];
/** A number through time, one cubic for each month. */
export type Curve = readonly Cubic[];

/** A slope that keeps the cubic between its ends. */
const tame = (slope: number, rise: number): number =>
  slope * rise <= 0 ? 0 : Math.sign(rise) * Math.min(Math.abs(slope), 3 * Math.abs(rise));

/** A smooth curve through one value a month with these slopes; nowhere beyond the values it joins. */
export const curveThrough = (values: readonly number[], slopes: readonly number[]): Curve =>
  values.slice(1).map((to, i): Cubic => {
    const from = values[i] ?? to;
    const rise = to - from;
    return [from, from + tame(slopes[i] ?? 0, rise) / 3, to - tame(slopes[i + 1] ?? 0, rise) / 3, to];
  });

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The first part of a cubic, up to a share 0…1 of its way. */
const headOf = ([a, b, c, d]: Cubic, t: number): Cubic => {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
  return [a, ab, abc, mix(abc, bcd, t)];
};

/** The value in a month, which may be a part of one; months before and after are those of the ends. */
export const valueAt = (curve: Curve, month: number): number => {
  const index = Math.min(curve.length - 1, Math.max(0, Math.floor(month)));
  const cubic = curve[index];
  return cubic ? headOf(cubic, Math.min(1, Math.max(0, month - index)))[3] : NaN;
};

/** Time itself as a curve. */
export const timeTo = (months: number): Curve =>
  Array.from({ length: months }, (_, i): Cubic => [i, i + 1 / 3, i + 2 / 3, i + 1]);

/** The path of two curves against each other up to a month, in pixels; '' at the very start. */
export function pathOf(
  x: Curve,
  y: Curve,
  toX: (value: number) => number,
  toY: (value: number) => number,
  months: number = x.length,
): string {
  const [x0, y0] = [x[0], y[0]];
  if (!x0 || !y0 || months <= 0) return '';
  let d = `M${px(toX(x0[0]))} ${px(toY(y0[0]))}`;
  for (let month = 0; month < Math.min(months, x.length); month += 1) {
    const [across, down] = [x[month], y[month]];
    if (!across || !down) break;
    const share = Math.min(1, months - month);
    const [, b, c, e] = share < 1 ? headOf(across, share) : across;
    const [, g, h, j] = share < 1 ? headOf(down, share) : down;
    d += `C${px(toX(b))} ${px(toY(g))} ${px(toX(c))} ${px(toY(h))} ${px(toX(e))} ${px(toY(j))}`;
  }
  return d;
}
