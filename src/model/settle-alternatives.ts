import { RATING_IDS, type Alternative, type RatingId } from './alternatives';
import type { Change } from './settle';

const DELIVERED = [-60, 80] as const;
const AVAILABILITY = [0, 1] as const;
const COPIES = [1, 8] as const;
const RATING = [0, 100] as const;

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** Alternatives that the model accepts: broken ones are repaired where a number is missing and dropped where nothing is left. */
export function settleAlternatives(given: unknown, most: number, changes: Change[]): readonly Alternative[] {
  if (!Array.isArray(given)) {
    changes.push({ id: 'alternatives', from: given, to: [], reason: 'broken' });
    return [];
  }
  const list: Alternative[] = [];
  const entries: readonly unknown[] = given;
  entries.slice(0, most).forEach((entry, index) => {
    const id = `alternatives.${index}`;
    const one = isRecord(entry) ? settleOne(entry, id, changes) : undefined;
    if (one) list.push(one);
    else changes.push({ id, from: entry, to: undefined, reason: 'broken' });
  });
  if (entries.length > most) changes.push({ id: 'alternatives', from: entries.length, to: most, reason: 'tooMany' });
  return list;
}

/** An entry without a change is handed through as it is, so that nothing downstream sees a new object. */
function settleOne(entry: Readonly<Record<string, unknown>>, id: string, changes: Change[]): Alternative | undefined {
  const before = changes.length;
  const number = (key: string, range: readonly [number, number], otherwise: number): number => {
    const from = entry[key];
    if (typeof from !== 'number' || !Number.isFinite(from)) {
      changes.push({ id: `${id}.${key}`, from, to: otherwise, reason: from === undefined ? 'broken' : 'notFinite' });
      return otherwise;
    }
    return clamp(`${id}.${key}`, from, range, changes);
  };
  const ratings = isRecord(entry.ratings) ? settleRatings(entry.ratings, id, changes) : undefined;
  if (!ratings && entry.deliveredValue === undefined) {
    changes.length = before;
    return undefined;
  }
  if (entry.ratings !== undefined && !ratings)
    changes.push({ id: `${id}.ratings`, from: entry.ratings, to: undefined, reason: 'broken' });
  const shared = { availability: number('availability', AVAILABILITY, 1), copies: number('copies', COPIES, 1) };
  const settled: Alternative = ratings
    ? { ratings, ...shared }
    : { deliveredValue: number('deliveredValue', DELIVERED, 0), ...shared };
  return changes.length === before ? (entry as unknown as Alternative) : settled;
}

/** Eight ratings, or none of them when one is missing or no number. */
function settleRatings(
  given: Readonly<Record<string, unknown>>,
  id: string,
  changes: Change[],
): Record<RatingId, number> | undefined {
  const ratings = {} as Record<RatingId, number>;
  if (!RATING_IDS.every((key) => typeof given[key] === 'number' && Number.isFinite(given[key]))) return undefined;
  for (const key of RATING_IDS) ratings[key] = clamp(`${id}.ratings.${key}`, given[key] as number, RATING, changes);
  return ratings;
}

function clamp(id: string, from: number, [low, high]: readonly [number, number], changes: Change[]): number {
  const to = Math.min(high, Math.max(low, from));
  if (to !== from) changes.push({ id, from, to, reason: 'outOfRange' });
  return to;
}
