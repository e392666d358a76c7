import { MAX_ALTERNATIVES, RATING_IDS, type RatingId, type Ratings } from './alternatives';
import { numbers } from './arithmetic';
import type { Inputs } from './settle';
import { mirroredImage } from './value';

/** The eight ratings of the own offer as customers meet them: the image with what it mirrors of the rest. */
export const ratingsMet = (inputs: Inputs): Ratings => {
  const met = Object.fromEntries(RATING_IDS.map((id) => [id, inputs[id]])) as Record<RatingId, number>;
  met.imageValue = mirroredImage(numbers, inputs);
  return met;
};

/**
 * The scene with a rival in the place of the own offer: its eight ratings, everything else as it is, and the own offer
 * as a rival in its place. Its image mirrors nothing and its customers get nothing back, as the model has it for
 * every alternative, so its delivered value is the same from either side.
 * @returns settled inputs; null for a rival without ratings, or for none
 */
export function rivalAsOwn(inputs: Inputs, index: number): Inputs | null {
  const rival = inputs.alternatives[index];
  if (!rival?.ratings) return null;
  const { ratings, availability, copies } = rival;
  // Of several alike one is the own offer now; the others stay rivals where the list has room for them.
  const parted = copies >= 2 && inputs.alternatives.length < MAX_ALTERNATIVES;
  const own = { ratings: ratingsMet(inputs), availability, copies: parted ? 1 : copies };
  const others = inputs.alternatives.map((one, place) => (place === index ? own : one));
  const alternatives = parted ? [...others, { ratings, availability, copies: copies - 1 }] : others;
  return { ...inputs, ...ratings, imageHalo: 0, specialPriceRelief: 0, confidenceRelief: 0, alternatives };
}
