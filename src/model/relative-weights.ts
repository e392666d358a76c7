type Matrix = readonly (readonly number[])[];

const at = (m: Matrix, row: number, column: number): number => m[row]?.[column] ?? 0;

export interface Eigen {
  readonly values: readonly number[];
  /** One vector per value, each of length 1 and at right angles to the others. */
  readonly vectors: Matrix;
}

/** Eigenvalues and vectors of a small symmetric matrix by Jacobi's rotations, largest value first. */
export const symmetricEigen = (matrix: Matrix): Eigen => {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, row) => Float64Array.from(matrix, (__, column) => (row === column ? 1 : 0)));
  const rotate = (m: Float64Array[], i: number, j: number, c: number, s: number): void => {
    const first = m[i];
    const second = m[j];
    if (!first || !second) return;
    for (let k = 0; k < n; k += 1) {
      const x = first[k] ?? 0;
      const y = second[k] ?? 0;
      first[k] = c * x - s * y;
      second[k] = s * x + c * y;
    }
  };
  const transpose = (m: Float64Array[]): Float64Array[] => m.map((_, row) => Float64Array.from(m, (r) => r[row] ?? 0));
  let current: Float64Array[] = a;
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let off = 0;
    for (let i = 0; i < n; i += 1)
      for (let j = i + 1; j < n; j += 1) {
        const x = current[i]?.[j] ?? 0;
        off += x * x;
        if (x === 0) continue;
        const theta = ((current[j]?.[j] ?? 0) - (current[i]?.[i] ?? 0)) / (2 * x);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        rotate(current, i, j, c, t * c);
        current = transpose(current);
        rotate(current, i, j, c, t * c);
        rotate(v, i, j, c, t * c);
      }
    if (off < 1e-30) break;
  }
  const order = matrix.map((_, index) => index).sort((p, q) => (current[q]?.[q] ?? 0) - (current[p]?.[p] ?? 0));
  return {
    values: order.map((index) => current[index]?.[index] ?? 0),
    vectors: order.map((index) => Array.from(v[index] ?? [])),
  };
};

/** The matrix with the same vectors and the power of the values; values at or below zero count as almost zero. */
const power = ({ values, vectors }: Eigen, exponent: number): Matrix =>
  values.map((_, row) =>
    values.map((__, column) =>
      values.reduce(
        (sum, value, k) => sum + Math.max(value, 1e-12) ** exponent * at(vectors, k, row) * at(vectors, k, column),
        0,
      ),
    ),
  );

/**
 * How much of the explained variance each predictor carries when predictors are correlated: never negative, and
 * adding up to R². Source: Johnson, "A heuristic method for estimating the relative weight of predictor variables in
 * multiple regression", Multivariate Behavioral Research 35 (2000).
 *
 * @param correlations correlations among the predictors
 * @param withOutcome correlation of each predictor with the outcome
 */
export const relativeWeights = (correlations: Matrix, withOutcome: readonly number[]): readonly number[] => {
  const eigen = symmetricEigen(correlations);
  const root = power(eigen, 0.5);
  const inverseRoot = power(eigen, -0.5);
  const squaredBeta = inverseRoot.map((row) => row.reduce((sum, x, k) => sum + x * (withOutcome[k] ?? 0), 0) ** 2);
  return root.map((row) => row.reduce((sum, x, k) => sum + x * x * (squaredBeta[k] ?? 0), 0));
};
