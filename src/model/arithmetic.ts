/**
 * What the equations need to know about numbers. They are written once over this interface: with `numbers` they
 * give results, with the dual numbers of dual.ts the exact derivatives of the very same code.
 */
export interface Arithmetic<T> {
  /** A number that depends on no input. */
  readonly of: (value: number) => T;
  readonly value: (a: T) => number;
  readonly add: (a: T, b: T) => T;
  readonly sub: (a: T, b: T) => T;
  readonly mul: (a: T, b: T) => T;
  readonly div: (a: T, b: T) => T;
  /** A plain multiple. */
  readonly scale: (a: T, by: number) => T;
  readonly exp: (a: T) => T;
  readonly log: (a: T) => T;
  readonly sqrt: (a: T) => T;
  /** 1 / (1 + e^−a), without overflow on either side. */
  readonly logistic: (a: T) => T;
}

export const numbers: Arithmetic<number> = {
  of: (value) => value,
  value: (a) => a,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  scale: (a, by) => a * by,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  logistic: (a) => {
    if (a >= 0) return 1 / (1 + Math.exp(-a));
    const e = Math.exp(a);
    return e / (1 + e);
  },
};

/** Σ list. */
export function sum<T>({ of, add }: Arithmetic<T>, list: readonly T[]): T {
  let total = of(0);
  for (const one of list) total = add(total, one);
  return total;
}

/** Σ aᵢ bᵢ over the common length. */
export function dot<T>({ of, add, mul }: Arithmetic<T>, a: readonly T[], b: readonly T[]): T {
  let total = of(0);
  a.forEach((one, i) => {
    const other = b[i];
    if (other !== undefined) total = add(total, mul(one, other));
  });
  return total;
}

/** Raw weights as shares that sum to 1; a group of zeros counts as equal weights (E1). */
export function shares<T>(m: Arithmetic<T>, raw: readonly T[]): readonly T[] {
  const total = sum(m, raw);
  return m.value(total) > 0 ? raw.map((one) => m.div(one, total)) : raw.map(() => m.of(1 / raw.length));
}
