import { RATING_IDS, type RatingId } from './alternatives';
import { evaluateSettled } from './evaluate';
import { type Inputs, settle } from './settle';

/** The inputs with the own offer better by so many points on all eight ratings, each kept on its scale. */
export const improved = (inputs: Inputs, points: number): Inputs => {
  const ratings: Partial<Record<RatingId, number>> = {};
  for (const id of RATING_IDS) {
    const better = id.endsWith('Cost') ? inputs[id] - points : inputs[id] + points;
    ratings[id] = Math.min(100, Math.max(0, better));
  }
  return { ...inputs, ...ratings };
};

/**
 * Yearly retention at a given satisfaction, when the own offer is made better or worse on all eight ratings alike and
 * the rivals stay where they are: the satisfaction–loyalty curve of a market as it comes out of its structure.
 *
 * @param given any inputs, settled first
 * @param satisfaction satisfaction with failures counted in, 0…100
 * @returns a probability per year, or `null` if no setting of the ratings gives this satisfaction
 */
export const retentionAt = (given: Partial<Inputs>, satisfaction: number): number | null => {
  const { inputs } = settle(given);
  const at = (points: number) => evaluateSettled(improved(inputs, points));
  let low = -100;
  let high = 100;
  if (at(low).meanSatisfaction > satisfaction || at(high).meanSatisfaction < satisfaction) return null;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (at(middle).meanSatisfaction < satisfaction) low = middle;
    else high = middle;
  }
  return at((low + high) / 2).retention;
};
