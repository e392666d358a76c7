import type { Arithmetic } from './arithmetic';

/** A value with its derivatives by a fixed list of inputs; a constant carries none. */
export interface Dual {
  readonly value: number;
  readonly slope: Float64Array | null;
}

/** a·u + b·v, where null stands for zero. */
function combine(a: number, u: Float64Array | null, b: number, v: Float64Array | null): Float64Array | null {
  if (!u) return v && combine(b, v, 0, null);
  const out = new Float64Array(u.length);
  if (v) for (let i = 0; i < out.length; i++) out[i] = a * (u[i] ?? 0) + b * (v[i] ?? 0);
  else for (let i = 0; i < out.length; i++) out[i] = a * (u[i] ?? 0);
  return out;
}
const chain = (value: number, by: number, a: Dual): Dual => ({ value, slope: combine(by, a.slope, 0, null) });
const logistic = (x: number) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));

/** Forward-mode automatic differentiation (E37): sums, products and the chain rule, exact to rounding. */
export const duals: Arithmetic<Dual> = {
  of: (value) => ({ value, slope: null }),
  value: (a) => a.value,
  add: (a, b) => ({ value: a.value + b.value, slope: combine(1, a.slope, 1, b.slope) }),
  sub: (a, b) => ({ value: a.value - b.value, slope: combine(1, a.slope, -1, b.slope) }),
  mul: (a, b) => ({ value: a.value * b.value, slope: combine(b.value, a.slope, a.value, b.slope) }),
  div: (a, b) => {
    const value = a.value / b.value;
    return { value, slope: combine(1 / b.value, a.slope, -value / b.value, b.slope) };
  },
  scale: (a, by) => chain(a.value * by, by, a),
  exp: (a) => {
    const value = Math.exp(a.value);
    return chain(value, value, a);
  },
  log: (a) => chain(Math.log(a.value), 1 / a.value, a),
  sqrt: (a) => {
    const value = Math.sqrt(a.value);
    return chain(value, 0.5 / value, a);
  },
  logistic: (a) => {
    const value = logistic(a.value);
    return chain(value, value * (1 - value), a);
  },
};

/** The i-th of n inputs: its derivative by itself is 1. */
export function variable(value: number, index: number, count: number): Dual {
  const slope = new Float64Array(count);
  slope[index] = 1;
  return { value, slope };
}
