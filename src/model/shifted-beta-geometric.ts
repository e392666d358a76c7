/**
 * The shifted beta-geometric model: every customer leaves with a constant probability of their own, and those
 * probabilities are spread over the customers as a Beta(α, β). Retention of a cohort then rises from year to year
 * although nobody becomes more loyal. Source: Fader & Hardie, "How to project customer retention", 2007.
 */
export interface BetaSpread {
  /** Shape of the leaving side, > 0. */
  readonly alpha: number;
  /** Shape of the staying side, > 0. */
  readonly beta: number;
}

/** Share of those still there at the start of year t = 1, 2, … who stay through it. */
export const cohortRetentionRate = ({ alpha, beta }: BetaSpread, year: number): number =>
  (beta + year - 1) / (alpha + beta + year - 1);

/** Share of the cohort still there after 0, 1, …, `years` years. */
export const cohortSurvival = (spread: BetaSpread, years: number): readonly number[] => {
  const survival = [1];
  let left = 1;
  for (let year = 1; year <= years; year += 1) {
    left *= cohortRetentionRate(spread, year);
    survival.push(left);
  }
  return survival;
};

/**
 * Expected discounted number of periods a new customer stays, the first one counted in full.
 * @param rate discount rate per period, > 0
 * @param years periods summed; what is left after them is negligible at usual discount rates
 */
export const discountedLife = (spread: BetaSpread, rate: number, years = 400): number =>
  cohortSurvival(spread, years).reduce((sum, share, year) => sum + share / (1 + rate) ** year, 0);

/** Log-likelihood of a cohort whose sizes after 0, 1, … periods are `sizes`. */
export const cohortLogLikelihood = (spread: BetaSpread, sizes: readonly number[]): number => {
  const survival = cohortSurvival(spread, sizes.length - 1);
  let sum = 0;
  sizes.forEach((size, period) => {
    const next = sizes[period + 1];
    const now = survival[period] ?? 1;
    if (next === undefined) sum += size > 0 ? size * Math.log(now) : 0;
    else if (size > next) sum += (size - next) * Math.log(now - (survival[period + 1] ?? 0));
  });
  return sum;
};

/**
 * The spread that makes an observed cohort most likely, by a shrinking search on the logarithms of α and β.
 * @param sizes customers left after 0, 1, … periods, never rising; at least three of them
 */
export const fitCohort = (sizes: readonly number[]): BetaSpread => {
  let best = { alpha: 1, beta: 1 };
  let height = cohortLogLikelihood(best, sizes);
  for (let step = 1; step > 1e-9;) {
    let moved = false;
    for (const [u, v] of [
      [step, 0],
      [-step, 0],
      [0, step],
      [0, -step],
      [step, step],
      [-step, -step],
    ] as const) {
      const trial = { alpha: best.alpha * Math.exp(u), beta: best.beta * Math.exp(v) };
      const value = cohortLogLikelihood(trial, sizes);
      if (value > height && trial.alpha < 1e6 && trial.beta < 1e6) {
        best = trial;
        height = value;
        moved = true;
      }
    }
    if (!moved) step /= 2;
  }
  return best;
};
