/**
 * What "five per cent less defection, 25 to 85 per cent more profit" says, and what it is worth: percentage points of
 * defection, over the whole life of a customer, in a thought experiment (Reichheld & Sasser 1990).
 */

/** Profit of year t = 1, 2, …; the last printed year goes on for ever. */
const profitOf = (stream: readonly number[], year: number): number => stream[Math.min(year, stream.length) - 1] ?? 0;

/**
 * Present value of a customer who stays exactly `life` years, cash at the end of each year, less acquisition.
 * @param life years, > 0; of a last year begun, its part is counted
 * @param rate discount rate per year, ≥ 0
 */
export const fixedLifeValue = (stream: readonly number[], acquisition: number, life: number, rate: number): number => {
  let value = -acquisition;
  // A life of 1/0.05 years is 20 years although the quotient falls short of it in the last binary digit.
  for (let year = 1; year < life + 1 - 1e-9; year += 1)
    value += (Math.min(1, life - (year - 1)) * profitOf(stream, year)) / (1 + rate) ** year;
  return value;
};

/**
 * Present value when every year the same share leaves, cash at the end of each year, less acquisition.
 * @param retention share that stays from one year to the next, 0 ≤ retention < 1
 */
export const geometricLifeValue = (
  stream: readonly number[],
  acquisition: number,
  retention: number,
  rate: number,
): number => {
  let value = -acquisition;
  let weight = 1 / (1 + rate);
  for (let year = 1; year < stream.length; year += 1) {
    value += weight * profitOf(stream, year);
    weight *= retention / (1 + rate);
  }
  return value + (weight * profitOf(stream, stream.length)) / (1 - retention / (1 + rate));
};

/**
 * Relative gain in lifetime value of a constant margin when retention rises by `points`.
 * @param points rise of retention as a probability, 0.05 for five percentage points
 * @returns the gain as a share, or `null` where fewer than that many customers leave at all
 */
export const upliftOfPoints = (retention: number, rate: number, points = 0.05): number | null => {
  if (1 - retention < points - 1e-12) return null;
  const left = 1 + rate - retention - points;
  return left > 1e-12 ? points / left : Infinity;
};

/** The same when the defection rate falls by a share of itself: the sentence read literally. */
export const upliftOfShare = (retention: number, rate: number, share = 0.05): number => {
  const points = share * (1 - retention);
  return points / (1 + rate - retention - points);
};

export interface ImpliedChurn {
  /** Yearly defection rate before, as a probability; may come out below `points`, which is impossible. */
  readonly churn: number;
  readonly possible: boolean;
}

/** The defection rate from which `points` less yield a published gain, for a constant margin: the chart inverted. */
export const churnBehind = (uplift: number, rate: number, points = 0.05): ImpliedChurn => {
  const churn = points / uplift + points - rate;
  return { churn, possible: churn >= points - 1e-12 && churn <= 1 };
};

/** The largest gain `points` less defection can bring at a discount rate with a constant margin: churn from 5 % to 0. */
export const largestUplift = (rate: number, points = 0.05): number => points / rate;

/**
 * The same inversion for a printed profit stream and a fixed life, by bisection: the gain falls as churn rises.
 * @returns the defection rate before, or `null` if no rate between `points` and 1 yields the gain
 */
export const churnBehindStream = (
  stream: readonly number[],
  uplift: number,
  rate: number,
  points = 0.05,
): number | null => {
  const gain = (churn: number): number =>
    fixedLifeValue(stream, 0, 1 / (churn - points), rate) / fixedLifeValue(stream, 0, 1 / churn, rate) - 1;
  let low = points + 1e-3;
  let high = 1;
  if (gain(low) < uplift || gain(high) > uplift) return null;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (gain(middle) > uplift) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** Retention elasticity of the value of a constant margin, 1 % more retention for so many % more value. */
export const retentionElasticity = (retention: number, rate: number): number => retention / (1 + rate - retention);
