import { ALTERNATIVE_RANGES, RATING_IDS, type Alternative, type RatingId, type Ratings } from './alternatives';
import type { Change } from './settle';

type Range = readonly [number, number];
type Fields = Readonly<Record<string, unknown>>;

const { deliveredValue: DELIVERED, availability: AVAILABILITY, copies: COPIES, rating: RATING } = ALTERNATIVE_RANGES;

const isRecord = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/**
 * Alternatives that the model accepts: the first few entries; one with a number missing is repaired, one that offers
 * neither a delivered value nor eight ratings is dropped. What is no list at all leaves the alternatives as they were.
 */
export function settleAlternatives(
  given: unknown,
  most: number,
  otherwise: readonly Alternative[],
  changes: Change[],
): readonly Alternative[] {
  if (!Array.isArray(given)) {
    changes.push({ id: 'alternatives', from: given, to: otherwise, reason: 'broken' });
    return otherwise;
  }
  const list: Alternative[] = [];
  const entries: readonly unknown[] = given;
  const count = entries.length;
  for (let index = 0; index < Math.min(count, most); index++) {
    const id = `alternatives.${index}`;
    const before = changes.length;
    const one = settleEntry(entries, index, id, changes);
    if (one) list.push(one);
    else changes.splice(before, Infinity, { id, from: entryOf(entries, index), to: undefined, reason: 'broken' });
  }
  if (count > most) changes.push({ id: 'alternatives', from: count, to: most, reason: 'tooMany' });
  return list;
}

/** An entry that cannot be read counts as none. */
function entryOf(entries: readonly unknown[], index: number): unknown {
  try {
    return entries[index];
  } catch {
    return undefined;
  }
}

function settleEntry(entries: readonly unknown[], index: number, id: string, changes: Change[]) {
  try {
    const entry = entries[index];
    return isRecord(entry) ? settleOne(entry, id, changes) : undefined;
  } catch {
    return undefined;
  }
}

/** An entry that needs no change is handed through as it is, so that nothing downstream sees a new object. */
function settleOne(entry: Fields, id: string, changes: Change[]): Alternative | undefined {
  const before = changes.length;
  const { ratings: given, deliveredValue, availability, copies } = entry;
  const ratings = isRecord(given) ? settleRatings(given, `${id}.ratings`, changes) : undefined;
  if (!ratings && deliveredValue === undefined) return undefined;
  if (given !== undefined && !ratings)
    changes.push({ id: `${id}.ratings`, from: given, to: undefined, reason: 'broken' });
  const shared = {
    availability: settleNumber(availability, `${id}.availability`, AVAILABILITY, 1, changes),
    copies: settleNumber(copies, `${id}.copies`, COPIES, 1, changes),
  };
  const settled: Alternative = ratings
    ? { ratings, ...shared }
    : { deliveredValue: settleNumber(deliveredValue, `${id}.deliveredValue`, DELIVERED, 0, changes), ...shared };
  nameUnread(entry, { ratings, ...settled }, id, changes);
  return changes.length === before && ratings === given && holds(entry, settled)
    ? (entry as unknown as Alternative)
    : settled;
}

/** Eight ratings, or none of them when one is missing or no number. */
function settleRatings(given: Fields, id: string, changes: Change[]): Ratings | undefined {
  const before = changes.length;
  const ratings = {} as Record<RatingId, number>;
  const read = RATING_IDS.map((key) => given[key]);
  if (!read.every(Number.isFinite)) return undefined;
  RATING_IDS.forEach((key, i) => (ratings[key] = settleNumber(read[i], `${id}.${key}`, RATING, 0, changes)));
  nameUnread(given, ratings, id, changes);
  return changes.length === before && holds(given, ratings) ? (given as Ratings) : ratings;
}

/** Names what an object brings along that the model does not read: a delivered value beside ratings too. */
function nameUnread(given: Fields, read: object, id: string, changes: Change[]): void {
  for (const key of Object.keys(given))
    if (!Object.hasOwn(read, key) && given[key] !== undefined)
      changes.push({ id: `${id}.${key}`, from: given[key], to: undefined, reason: 'unknown' });
}

/** Whether a record holds the fields of the settled one and nothing else, as plain values that a later reading finds again. */
function holds(given: Fields, settled: object): boolean {
  const fields = Object.values(Object.getOwnPropertyDescriptors(given));
  return fields.length === Object.keys(settled).length && fields.every((field) => 'value' in field);
}

/** A finite number in its range; a missing one is a repair, one that is no number goes to what stands otherwise. */
function settleNumber(from: unknown, id: string, [low, high]: Range, otherwise: number, changes: Change[]): number {
  if (typeof from !== 'number' || !Number.isFinite(from)) {
    changes.push({ id, from, to: otherwise, reason: from === undefined ? 'broken' : 'notFinite' });
    return otherwise;
  }
  const to = Math.min(high, Math.max(low, from));
  if (to !== from) changes.push({ id, from, to, reason: 'outOfRange' });
  return to;
}
