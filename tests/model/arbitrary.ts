import fc from 'fast-check';
import { RATING_IDS, type Alternative, type RatingId } from '../../src/model/alternatives';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { settle, type Inputs } from '../../src/model/settle';
import { WEIGHT_GROUPS } from '../../src/model/weight-groups';

/** How often a law is tried, unless it is about a single point. */
export const RUNS = 1_000;

const GRID = 2 ** 30;
/** Uniform between two ends, which themselves are met more often than chance would have it; shrinks to the lower one. */
export const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: GRID }).map((i) => (i === GRID ? high : low + (i / GRID) * (high - low)));

/** Anywhere in a parameter's range. */
const across = (id: ParameterId) => between(PARAMETERS[id].range[0], PARAMETERS[id].range[1]);

export const anyRatings = fc.record(
  Object.fromEntries(RATING_IDS.map((id) => [id, between(0, 100)])) as Record<RatingId, fc.Arbitrary<number>>,
);
/** Seven of ten by a delivered value, three by eight ratings. */
export const anyAlternative: fc.Arbitrary<Alternative> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      deliveredValue: between(-60, 80),
      availability: between(0, 1),
      copies: fc.integer({ min: 1, max: 8 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ ratings: anyRatings, availability: between(0, 1), copies: fc.integer({ min: 1, max: 8 }) }),
  },
);

const anyValues = fc.record(
  Object.fromEntries(PARAMETER_IDS.map((id) => [id, across(id)])) as Record<ParameterId, fc.Arbitrary<number>>,
);

/** Settled inputs from everywhere in the ranges, with nought to three alternatives; no group of weights is empty. */
export const anyInputs: fc.Arbitrary<Inputs> = fc
  .tuple(anyValues, fc.array(anyAlternative, { maxLength: 3 }))
  .map(([values, alternatives]) => {
    const filled = { ...values };
    for (const group of WEIGHT_GROUPS) filled[group[0]] = Math.max(1, filled[group[0]]);
    return settle({ ...filled, alternatives }).inputs;
  });

/** The same inputs with one parameter somewhere else in its range. */
export const withOther = (id: ParameterId): fc.Arbitrary<readonly [Inputs, Inputs]> =>
  fc.tuple(anyInputs, across(id)).map(([inputs, value]) => [inputs, { ...inputs, [id]: value }] as const);
