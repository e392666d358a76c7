/**
 * The least effort that brings a smooth function up to a target inside a box (E39):
 * min ½ Σ cⱼ (xⱼ − x⁰ⱼ)²  subject to  f(x) ≥ target,  low ≤ x ≤ high.
 * The effort is strictly convex; the function need not be concave, so several starts are tried.
 */
export interface Climb {
  /** Where nothing has been moved yet. */
  readonly origin: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Effort weight of each coordinate, > 0. */
  readonly effort: readonly number[];
  readonly target: number;
  /** The function and its exact gradient. */
  readonly rise: (x: readonly number[]) => { readonly value: number; readonly slope: readonly number[] };
}

export interface Foothold {
  readonly x: readonly number[];
  readonly value: number;
  readonly effort: number;
  /**
   * Largest violation of the optimality conditions: the distance of x from the box-clipped step x⁰ + ν slope / c,
   * or, where that is larger, how far the value is from the target.
   */
  readonly residual: number;
}

const clip = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const largestGap = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((gap, value, j) => Math.max(gap, Math.abs(value - (b[j] ?? value))), 0);

export const effortOf = ({ origin, effort }: Pick<Climb, 'origin' | 'effort'>, x: readonly number[]): number =>
  x.reduce((sum, value, j) => sum + ((effort[j] ?? 0) * (value - (origin[j] ?? 0)) ** 2) / 2, 0);

/** The point the multiplier ν leads to along a slope, kept in the box. */
const reached = (climb: Climb, slope: readonly number[], multiplier: number): number[] =>
  climb.origin.map((start, j) => {
    const push = slope[j] ?? 0;
    const value = start + (push === 0 ? 0 : (multiplier * push) / (climb.effort[j] ?? 1));
    return clip(value, climb.low[j] ?? value, climb.high[j] ?? value);
  });

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, j) => sum + x * (b[j] ?? 0), 0);

/** The point of least effort that meets the target on the tangent plane at x; the far corner where none does. */
const nextPoint = (
  climb: Climb,
  x: readonly number[],
  value: number,
  slope: readonly number[],
  target: number,
): number[] => {
  const needed = target - value + dot(slope, x);
  const gained = (multiplier: number): number => dot(slope, reached(climb, slope, multiplier));
  if (gained(0) >= needed) return reached(climb, slope, 0);
  let high = 1;
  while (gained(high) < needed) {
    high *= 4;
    if (high > 1e12) return reached(climb, slope, Infinity);
  }
  // Between two ends of the box the gain is a straight line in the multiplier, so the secant soon meets the target.
  let low = high / 4;
  if (high === 1) low = 0;
  let [below, above] = [gained(low), gained(high)];
  for (let round = 0; round < 200 && high - low > 1e-15 * high; round += 1) {
    const secant = low + ((needed - below) / (above - below)) * (high - low);
    const trial = round % 3 === 2 || !(secant > low && secant < high) ? (low + high) / 2 : secant;
    const gain = gained(trial);
    if (Math.abs(gain - needed) <= 1e-15 * Math.abs(needed)) return reached(climb, slope, trial);
    if (gain < needed) [low, below] = [trial, gain];
    else [high, above] = [trial, gain];
  }
  return reached(climb, slope, (low + high) / 2);
};

/** Steps in which the target is approached from what the origin reaches. */
const PATH_STEPS = 20;
const POLISH_STEPS = 400;
const TOLERANCE = 1e-12;

/**
 * Repeated linearisation from one start. Where a step goes is mixed from the last two residuals (Anderson 1965), which
 * turns the slow swing of plain repetition into a quick approach; a step that makes the residual much larger is halved.
 */
const polish = (climb: Climb, start: readonly number[]): Foothold => {
  let x = start;
  let step = 0.5;
  let before: { readonly x: readonly number[]; readonly gap: readonly number[]; readonly residual: number } | null =
    null;
  let best: Foothold = { x: start, value: NaN, effort: effortOf(climb, start), residual: Infinity };
  for (let round = 0; round < POLISH_STEPS; round += 1) {
    const here = x;
    const { value, slope } = climb.rise(here);
    const next = nextPoint(climb, here, value, slope, climb.target);
    const gap = here.map((at, j) => (next[j] ?? at) - at);
    const residual = Math.max(largestGap(here, next), climb.target - value);
    if (residual < best.residual) best = { x: here, value, effort: effortOf(climb, here), residual };
    if (residual < TOLERANCE) break;
    if (before && residual > 2 * before.residual) step = Math.max(0.02, step / 2);
    const last = before;
    const change = last ? gap.map((g, j) => g - (last.gap[j] ?? 0)) : [];
    const size = dot(change, change);
    const mix = last && size > 0 ? clip(dot(gap, change) / size, -1, 0.9) : 0;
    const taken = step;
    x = here.map((at, j) => {
      const earlier = (last?.x[j] ?? at) + taken * (last?.gap[j] ?? 0);
      const moved = (1 - mix) * (at + taken * (gap[j] ?? 0)) + mix * earlier;
      return clip(moved, climb.low[j] ?? moved, climb.high[j] ?? moved);
    });
    before = { x: here, gap, residual };
  }
  return best;
};

/** Follows the target upwards from the origin, then polishes. */
const followPath = (climb: Climb): Foothold => {
  let x: readonly number[] = climb.origin;
  const from = climb.rise(x).value;
  for (let step = 1; step <= PATH_STEPS; step += 1) {
    const { value, slope } = climb.rise(x);
    const next = nextPoint(climb, x, value, slope, from + ((climb.target - from) * step) / PATH_STEPS);
    x = x.map((at, j) => (at + (next[j] ?? at)) / 2);
  }
  return polish(climb, x);
};

/** The highest point of the box the slope leads to from a start: every coordinate at the end it points to. */
export const summit = (climb: Climb, start: readonly number[] = climb.origin): readonly number[] => {
  let x = start;
  let { value, slope } = climb.rise(x);
  for (let round = 0; round < 60; round += 1) {
    const corner = reached(climb, slope, Infinity);
    let part = 1;
    let trial = corner;
    let there = climb.rise(trial);
    while (there.value < value && part > 1e-9) {
      part /= 2;
      const share = part;
      const from = x;
      trial = from.map((at, j) => at + share * ((corner[j] ?? at) - at));
      there = climb.rise(trial);
    }
    if (!(there.value > value + 1e-13)) break;
    x = trial;
    ({ value, slope } = there);
  }
  return x;
};

/** Optimal to within this residual counts as solved. */
export const SOLVED = 1e-8;

/**
 * @returns the foothold of least effort among the starts that were solved, or, where none was, the one nearest to it
 * @param peak a point of the box that meets the target
 */
export const leastEffort = (climb: Climb, peak: readonly number[]): Foothold => {
  const between = climb.origin.map((from, j) => (from + (peak[j] ?? from)) / 2);
  const found = [followPath(climb), polish(climb, peak), polish(climb, between)];
  const solved = found.filter((foothold) => foothold.residual < SOLVED);
  const better = (a: Foothold, b: Foothold): Foothold =>
    solved.length > 0 ? (b.effort < a.effort - 1e-9 ? b : a) : b.residual < a.residual ? b : a;
  return (solved.length > 0 ? solved : found).reduce(better);
};
