import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot, numbers, shares, sum, type Arithmetic } from '../../src/model/arithmetic';
import { duals, variable, type Dual } from '../../src/model/dual';
import { RUNS, between } from './arbitrary';
import { expectClose } from './printed';

/** A formula of two variables over any arithmetic. */
type Formula = <T>(m: Arithmetic<T>, a: T, b: T) => T;

const slopes = ({ slope }: Dual): readonly number[] => (slope ? [...slope] : []);
const differentiate = (formula: Formula, a: number, b: number): Dual =>
  formula(duals, variable(a, 0, 2), variable(b, 1, 2));

/** Two-sided difference of fourth order. */
function difference(f: (x: number) => number, at: number): number {
  const step = 1e-3 * Math.max(1, Math.abs(at));
  return (8 * (f(at + step) - f(at - step)) - (f(at + 2 * step) - f(at - 2 * step))) / (12 * step);
}

/** The dual result has the plain value, and both derivatives agree with differences of it. */
function expectDerivatives(formula: Formula, a: number, b: number): void {
  const { value, slope } = differentiate(formula, a, b);
  const plain = formula(numbers, a, b);
  expectClose(value, plain, 'value');
  const found = [difference((x) => formula(numbers, x, b), a), difference((x) => formula(numbers, a, x), b)];
  found.forEach((one, i) => {
    const exact = slope?.[i] ?? 0;
    const scale = Math.max(1, Math.abs(one), Math.abs(plain));
    expect(Math.abs(exact - one), `by variable ${i}: ${exact}, found ${one}`).toBeLessThanOrEqual(1e-7 * scale);
  });
}

const anyNumber = between(-20, 20);
const aboveZero = between(0.5, 40);
const smallNumber = between(-5, 5);

describe('the derivative rule (law)', () => {
  test.each<[string, Formula, fc.Arbitrary<number>, fc.Arbitrary<number>]>([
    ['of a sum', (m, a, b) => m.add(a, b), anyNumber, anyNumber],
    ['of a difference', (m, a, b) => m.sub(a, b), anyNumber, anyNumber],
    ['of a product', (m, a, b) => m.mul(a, b), anyNumber, anyNumber],
    ['of a quotient', (m, a, b) => m.div(a, b), anyNumber, aboveZero],
    ['of a quotient below zero', (m, a, b) => m.div(a, m.scale(b, -1)), anyNumber, aboveZero],
    ['of a plain multiple', (m, a, b) => m.add(m.scale(a, -2.5), m.scale(b, 0)), anyNumber, anyNumber],
    ['of the exponential', (m, a, b) => m.exp(m.sub(a, b)), smallNumber, smallNumber],
    ['of the logarithm', (m, a, b) => m.log(m.mul(a, b)), aboveZero, aboveZero],
    ['of the square root', (m, a, b) => m.sqrt(m.add(a, b)), aboveZero, aboveZero],
    ['of the logistic function', (m, a, b) => m.logistic(m.add(a, b)), anyNumber, anyNumber],
    ['of a number and a variable', (m, a, b) => m.mul(m.of(3), m.sub(m.div(m.of(2), b), a)), anyNumber, aboveZero],
    ['of a variable with itself', (m, a, b) => m.div(m.mul(a, a), b), anyNumber, aboveZero],
    ['of a sum over a list', (m, a, b) => sum(m, [a, b, a, m.of(1)]), anyNumber, anyNumber],
    ['of a sum of products', (m, a, b) => dot(m, [a, b, m.of(2)], [b, b, a]), anyNumber, anyNumber],
    ['of a share', (m, a, b) => shares(m, [a, b, m.of(5)])[0] ?? m.of(NaN), aboveZero, aboveZero],
  ])('%s agrees with differences', (_, formula, left, right) => {
    fc.assert(
      fc.property(left, right, (a, b) => expectDerivatives(formula, a, b)),
      { numRuns: RUNS },
    );
  });
});

describe('a dual number', () => {
  test('of a constant has no derivative, and neither has what is made of constants', () => {
    const { of, add, sub, mul, div, scale, exp, log, sqrt, logistic } = duals;
    const made = [add(of(1), of(2)), sub(of(1), of(2)), mul(of(2), of(3)), div(of(1), of(4)), scale(of(2), 3)];
    for (const one of [of(7), ...made, exp(of(1)), log(of(2)), sqrt(of(4)), logistic(of(0))])
      expect(one.slope).toBeNull();
    expect(made.map(duals.value)).toEqual([3, -1, 6, 0.25, 6]);
  });

  test('of an input has derivative 1 by itself and 0 by the others', () => {
    expect(variable(5, 1, 3).value).toBe(5);
    expect(slopes(variable(5, 1, 3))).toEqual([0, 1, 0]);
  });

  test('is not changed by what is made of it', () => {
    const a = variable(2, 0, 2);
    const b = variable(3, 1, 2);
    const { add, mul, div, exp } = duals;
    exp(div(mul(a, b), add(a, b)));
    expect([a.value, ...slopes(a), b.value, ...slopes(b)]).toEqual([2, 1, 0, 3, 0, 1]);
  });

  test('keeps the logistic function and its derivative finite at any distance', () => {
    for (const x of [-1e308, -1_000, 1_000, 1e308]) {
      const { value, slope } = duals.logistic(variable(x, 0, 1));
      expect([value, slope?.[0]]).toEqual([x > 0 ? 1 : 0, 0]);
      expect(numbers.logistic(x)).toBe(value);
    }
  });

  test('gives equal shares without a derivative for a group of zeros', () => {
    const list = shares(duals, [variable(0, 0, 2), variable(0, 1, 2)]);
    expect(list).toEqual([
      { value: 0.5, slope: null },
      { value: 0.5, slope: null },
    ]);
  });
});
