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
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
] as const;
const TAIL = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const;
const FAR_TAIL = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
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
