import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATING_IDS, type RatingId, type Ratings } from '../../src/model/alternatives';
import { ratingsWorth } from '../../src/model/rival-ratings';
import { DEFAULT_INPUTS, settle } from '../../src/model/settle';
import { deliveredValueOf } from '../../src/model/value';
import { RUNS, anyInputs, between } from './arbitrary';

const worth = (ratings: Ratings, inputs = DEFAULT_INPUTS): number =>
  deliveredValueOf({ ratings, availability: 1, copies: 1 }, inputs);
/** How much better a rating is than ours: costs count the other way round. */
const better = (id: RatingId, ratings: Ratings, inputs = DEFAULT_INPUTS): number =>
  id.endsWith('Cost') ? inputs[id] - ratings[id] : ratings[id] - inputs[id];

describe('eight ratings for a delivered value', () => {
  test('of 18 points in the defaults give 18 points', () =>
    expect(worth(ratingsWorth(DEFAULT_INPUTS, 18).ratings)).toBeCloseTo(18, 9));

  test('are all better than ours by one number of points while no end is met', () => {
    const { ratings } = ratingsWorth(DEFAULT_INPUTS, 30);
    const shift = better('productValue', ratings);
    expect(shift).toBeGreaterThan(1);
    for (const id of RATING_IDS) expect(better(id, ratings), id).toBeCloseTo(shift, 9);
  });

  test('meet the goal, or stand at the ends of the scale on its side (law)', () => {
    fc.assert(
      fc.property(anyInputs, between(-60, 80), (inputs, goal) => {
        const { ratings, deliveredValue } = ratingsWorth(inputs, goal);
        expect(deliveredValue).toBe(worth(ratings, inputs));
        for (const id of RATING_IDS) expect(ratings[id] >= 0 && ratings[id] <= 100).toBe(true);
        if (Math.abs(deliveredValue - goal) < 1e-9) return;
        const end = deliveredValue < goal ? 100 : 0;
        for (const id of RATING_IDS) expect(ratings[id], id).toBe(id.endsWith('Cost') ? 100 - end : end);
      }),
      { numRuns: RUNS },
    );
  });

  test('are nothing the model would have to settle (law)', () => {
    fc.assert(
      fc.property(anyInputs, between(-60, 80), (inputs, goal) => {
        const { ratings } = ratingsWorth(inputs, goal);
        expect(settle({ alternatives: [{ ratings, availability: 1, copies: 1 }] }).changes).toEqual([]);
      }),
    );
  });
});
