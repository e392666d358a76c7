import { RATING_IDS, type RatingId } from './alternatives';
import { numbers } from './arithmetic';
import { KANO_AVERSION, kanoDisconfirmation, type KanoClass } from './kano';
import { expectation, feltDisconfirmation, overFailures, recoveryShift, satisfactionLogit } from './satisfaction';
import type { Inputs } from './settle';
import { deliveredValue } from './value';

type Row<T> = Readonly<Record<RatingId, T>>;
/** Expected bars that were given by hand, in points. */
export type GivenBars = Readonly<Partial<Record<RatingId, number>>>;

export const KANO_CLASSES = Object.keys(KANO_AVERSION) as readonly KanoClass[];

const byRow = <T>(read: (id: RatingId) => T): Row<T> =>
  Object.fromEntries(RATING_IDS.map((id) => [id, read(id)])) as Record<RatingId, T>;

/** No row is basic, none delights: what the panel starts from. */
export const ALL_ONE_DIMENSIONAL: Row<KanoClass> = byRow(() => 'oneDimensional');

/**
 * What each of the eight rows adds to delivered value, in points; costs are negative. What special price and
 * confidence give back belongs to the burden it is given back from, so that the rows sum to delivered value.
 */
export const contributions = (inputs: Inputs): Row<number> => {
  const { bars } = deliveredValue(numbers, inputs);
  return {
    ...byRow((id) => bars[id]),
    moneyCost: bars.moneyCost + bars.specialPrice,
    psychicCost: bars.psychicCost + bars.confidence,
  };
};

/**
 * What was expected of each row, in points: the gap between expectation and delivered value is shared out in
 * proportion to the size of each bar. A bar given by hand stands; the others share what is left, so the bars always
 * sum to the expectation. At least one bar must be free for that.
 */
export const expectedBars = (inputs: Inputs, given: GivenBars = {}): Row<number> => {
  const gives = contributions(inputs);
  const free = RATING_IDS.filter((id) => given[id] === undefined);
  const weight = free.reduce((sum, id) => sum + Math.abs(gives[id]), 0);
  let gap = expectation(numbers, inputs);
  for (const id of RATING_IDS) gap -= given[id] ?? gives[id];
  const share = (id: RatingId) => (weight > 0 ? Math.abs(gives[id]) / weight : 1 / free.length);
  return byRow((id) => given[id] ?? gives[id] + gap * share(id));
};

/** Disconfirmation felt row by row (E8k), in points; with every row one-dimensional it is delivered less expected. */
export const feltByClass = (inputs: Inputs, classes: Row<KanoClass>, given: GivenBars = {}): number => {
  const gives = contributions(inputs);
  const expected = expectedBars(inputs, given);
  const rows = RATING_IDS.map((id) => ({ given: gives[id], expected: expected[id], class: classes[id] }));
  return kanoDisconfirmation(rows, inputs.kinkWidth);
};

/**
 * Mean satisfaction 0–100, failures counted, if so many points of disconfirmation were felt instead of those of E7.
 * With the disconfirmation of E7 it is the satisfaction of the chain.
 */
export const satisfactionIfFelt = (inputs: Inputs, felt: number): number => {
  const delivered = deliveredValue(numbers, inputs).delivered;
  const expected = expectation(numbers, inputs);
  const usual = feltDisconfirmation(numbers, delivered - expected, inputs.lossAversion, inputs.kinkWidth);
  const z = satisfactionLogit(numbers, delivered, expected, inputs) + inputs.disconfirmationEffect * (felt - usual);
  const at = (shift: number) => 100 * numbers.logistic(z + shift);
  const ignored = at(-inputs.failureDamage * inputs.failureSeverity);
  return overFailures(numbers, inputs, at(0), at(recoveryShift(numbers, 1, inputs)), ignored);
};
