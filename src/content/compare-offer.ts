import { RATING_IDS, type RatingId, type Ratings } from '../model/alternatives';
import type { Result } from '../model/evaluate';
import { ratingsMet } from '../model/rival-as-own';
import type { Inputs } from '../model/settle';
import { largestRemainder, rounded } from './format';

export interface OfferState {
  readonly inputs: Inputs;
  readonly result: Result;
}
/** An offer that stands beside others. */
export interface Offer {
  /** As in a study: `before`, `rival1`, `case.kfc_before`; `now` for the present one. */
  readonly key: string;
  readonly kind: 'now' | 'before' | 'rival' | 'case';
  readonly name: string;
  /** null: a rival of whom only the delivered value is known. */
  readonly state: OfferState | null;
  /** Points. */
  readonly deliveredValue: number;
}

const VALUES = RATING_IDS.slice(0, 4);
const COSTS = RATING_IDS.slice(4);

/** One of eight parts of an offer: its exact points, and those printed. */
export interface OfferPart {
  readonly id: RatingId;
  /** Points, without a sign; costs are net of what is given back. */
  readonly points: number;
  readonly printed: number;
}
export interface OfferParts {
  readonly values: readonly OfferPart[];
  readonly costs: readonly OfferPart[];
  /** As printed: the values add up to `total`, and less the costs to `delivered`. */
  readonly total: number;
  readonly delivered: number;
}

/** What customers get and give, in the parts a walk is made of; the printed numbers add up. */
export function partsOf({ valueBars: bars, totalCustomerValue, deliveredValue }: Result): OfferParts {
  const total = rounded(totalCustomerValue);
  const delivered = rounded(deliveredValue);
  const gets = VALUES.map((id) => bars[id]);
  const back: Partial<Record<RatingId, number>> = { moneyCost: bars.specialPrice, psychicCost: bars.confidence };
  const gives = COSTS.map((id) => -(bars[id] + (back[id] ?? 0)));
  const printedGets = largestRemainder(gets, total);
  const printedGives = largestRemainder(gives, total - delivered);
  const part = (ids: readonly RatingId[], exact: readonly number[], printed: readonly number[]) =>
    ids.map((id, i) => ({ id, points: exact[i] ?? 0, printed: printed[i] ?? 0 }));
  return {
    values: part(VALUES, gets, printedGets),
    costs: part(COSTS, gives, printedGives),
    total,
    delivered,
  };
}

/** The eight ratings that a customer judges an offer by; nothing where they are not known. */
export const ratingsOf = ({ state }: Offer): Ratings | null => state && ratingsMet(state.inputs);
