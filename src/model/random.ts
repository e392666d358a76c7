/**
 * Counter-based random numbers (E34): a number is a function of its place, not of the numbers drawn before it.
 * A customer can be drawn alone, dots stay where they are while a slider moves, and every machine draws the same.
 */

/** Finaliser of MurmurHash3 (Appleby 2011): spreads every input bit over the 32 output bits. */
const mix = (bits: number): number => {
  let h = bits;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** An integer 0…2³²−1 for the place (seed, index, draw). */
export const hash3 = (seed: number, index: number, draw: number): number => {
  const first = mix(seed + 0x9e3779b9);
  const second = mix(first ^ Math.imul(index, 0x85ebca77));
  return mix((second ^ Math.imul(draw, 0xc2b2ae3d)) + 0x27d4eb2f);
};

/** Uniform in the open interval (0, 1): never 0 and never 1, so that its normal quantile is finite. */
export const uniform = (seed: number, index: number, draw: number): number =>
  (hash3(seed, index, draw) + 0.5) / 2 ** 32;

/** Value at x of the polynomial whose coefficients are given from the highest power down. */
const polynomial = (coefficients: readonly number[], x: number): number => {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
};

/* Numerators and denominators of the three rational approximations of Wichura (1988), highest power first. */
const CENTRE = [
  [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
    1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
    687.1870074920579083, 42.313330701600911252, 1,
  ],
] as const;
const TAIL = [
  [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
] as const;
const FAR_TAIL = [
  [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
] as const;

const ratio = (pair: readonly [readonly number[], readonly number[]], x: number): number =>
  polynomial(pair[0], x) / polynomial(pair[1], x);

/**
 * The standard normal quantile of a probability in (0, 1), to about 16 digits.
 * Source: Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37 (1988).
 */
export const normalQuantile = (probability: number): number => {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
  const size = r <= 5 ? ratio(TAIL, r - 1.6) : ratio(FAR_TAIL, r - 5);
  return q < 0 ? -size : size;
};

/**
 * The probability that a standard normal number is at most x: the inverse of `normalQuantile`.
 * Source: Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11 (2004).
 */
export const normalProbability = (x: number): number => {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
};

/** A standard normal number for the place (seed, index, draw). */
export const normal = (seed: number, index: number, draw: number): number => normalQuantile(uniform(seed, index, draw));
