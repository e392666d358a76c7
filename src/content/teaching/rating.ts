import { RATING_IDS, type RatingId } from '../../model/alternatives';
import type { ParameterId } from '../../model/parameters';

/** Is it one of the eight rows of the picture? */
export const isRating = (id: ParameterId): id is RatingId => (RATING_IDS as readonly string[]).includes(id);
