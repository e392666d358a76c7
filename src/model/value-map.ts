import { RATING_IDS, type RatingId, type Ratings } from './alternatives';
import { dot, numbers } from './arithmetic';
import { type Inputs, settle } from './settle';
import { costShares, mirroredImage, valueShares } from './value';

/** One offer on Gale's map. */
export interface MappedOffer {
  /** `null` for the own offer, else the place of the alternative in the inputs. */
  readonly alternative: number | null;
  /** Quality as customers weigh it, everything but the price, against the mean of the offers: 1 is average. */
  readonly relativeQuality: number;
  /** Price burden against the mean of the offers: 1 is average. */
  readonly relativePrice: number;
  /** How much better (> 0) or worse than fair value the offer is; times `scale` it is delivered value above the mean. */
  readonly advantage: number;
  /** Delivered value from the eight ratings alone, points: without what relationships give back. */
  readonly deliveredValue: number;
}

export interface ValueMap {
  readonly offers: readonly MappedOffer[];
  /** Weight of relative quality in the judgement, 0…1; relative price has the rest. */
  readonly qualityWeight: number;
  readonly priceWeight: number;
  /** Points that one unit of advantage is worth. */
  readonly scale: number;
  /** Mean delivered value of the offers on the map, points. */
  readonly meanValue: number;
}

/** The relative price at which an offer of this relative quality is fair value. */
export const fairPrice = (map: ValueMap, relativeQuality: number): number =>
  1 + (map.qualityWeight / map.priceWeight) * (relativeQuality - 1);

const PRICE: RatingId = 'moneyCost';
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Relative quality against relative price (E4) for any offers that have eight ratings, under the customer's weights.
 * Source: Gale, Managing Customer Value, 1994. The advantages on the map and delivered values always agree:
 * advantage × scale = delivered value − mean delivered value.
 */
export const mapOffers = (
  offers: readonly { readonly alternative: number | null; readonly ratings: Ratings }[],
  inputs: Inputs,
): ValueMap => {
  const weights = [...valueShares(numbers, inputs), ...costShares(numbers, inputs)];
  const priceImportance = inputs.costSensitivity * (weights[RATING_IDS.indexOf(PRICE)] ?? 0);
  const judged = offers.map(({ alternative, ratings }) => {
    // A burden counts as what is left of the scale, in the same points as value.
    const good = RATING_IDS.map((id) => {
      if (id === PRICE) return 0;
      return id.endsWith('Cost') ? inputs.costSensitivity * (100 - ratings[id]) : ratings[id];
    });
    const signed = RATING_IDS.map((id) => (id.endsWith('Cost') ? -inputs.costSensitivity : 1) * ratings[id]);
    return {
      alternative,
      quality: dot(numbers, weights, good),
      price: ratings[PRICE],
      deliveredValue: dot(numbers, weights, signed),
    };
  });
  const quality = mean(judged.map((offer) => offer.quality));
  const price = mean(judged.map((offer) => offer.price));
  const scale = quality + priceImportance * price;
  const qualityWeight = scale > 0 ? quality / scale : 1;
  const priceWeight = 1 - qualityWeight;
  return {
    offers: judged.map((offer) => {
      // Where every offer is worthless or free, all are average.
      const relativeQuality = quality > 0 ? offer.quality / quality : 1;
      const relativePrice = price > 0 ? offer.price / price : 1;
      return {
        alternative: offer.alternative,
        relativeQuality,
        relativePrice,
        advantage: qualityWeight * (relativeQuality - 1) - priceWeight * (relativePrice - 1),
        deliveredValue: offer.deliveredValue,
      };
    }),
    qualityWeight,
    priceWeight,
    scale,
    meanValue: mean(judged.map((offer) => offer.deliveredValue)),
  };
};

/**
 * The map of the own offer, its image as customers meet it, and of every alternative described by ratings.
 * An alternative given as one number has no place on it.
 */
export const valueMap = (given: Partial<Inputs>): ValueMap => {
  const { inputs } = settle(given);
  const own = Object.fromEntries(RATING_IDS.map((id) => [id, inputs[id]])) as Record<RatingId, number>;
  own.imageValue = mirroredImage(numbers, inputs);
  const rivals = inputs.alternatives.flatMap(({ ratings }, alternative) => (ratings ? [{ alternative, ratings }] : []));
  return mapOffers([{ alternative: null, ratings: own }, ...rivals], inputs);
};
