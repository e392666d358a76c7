import { sameWork, type Scene } from './scene';

/** Whose work is on screen, and whether it is kept. */
export type Place =
  /** One’s own, with nothing in it yet that would have to be kept. */
  | { readonly kind: 'fresh' }
  /** Somebody else’s, from a link, a code, a file or a picture: nothing of it is kept until it is wanted. */
  | { readonly kind: 'visit' }
  /** One’s own, kept as a map. */
  | { readonly kind: 'map'; readonly id: string };

/** Everything that undo takes back: the scene, whose it is, and which maps were deleted on the way. */
export interface Moment extends Scene {
  readonly place: Place;
  readonly binned: readonly string[];
}

export const FRESH: Place = { kind: 'fresh' };
export const VISIT: Place = { kind: 'visit' };

export const idOf = (place: Place): string | null => (place.kind === 'map' ? place.id : null);
const samePlace = (a: Place, b: Place): boolean => a.kind === b.kind && idOf(a) === idOf(b);

/** Is there nothing between two moments to take back? */
export const sameMoment = (a: Moment, b: Moment): boolean =>
  sameWork(a, b) &&
  a.locale === b.locale &&
  a.theme === b.theme &&
  samePlace(a.place, b.place) &&
  a.binned.length === b.binned.length &&
  a.binned.every((id, i) => id === b.binned[i]);

/** What the browser remembers of a place with a step of its history; survives a reload of the page. */
export interface Trace {
  readonly place?: Place['kind'];
  readonly map?: string;
  /** How often the map had been written when this tab last wrote or read it. */
  readonly revision?: number;
  /** Steps between pages of the same work share a number: going back from one to another takes no work back. */
  readonly step?: number;
}

export const traceOf = (place: Place, revision: number): Trace =>
  place.kind === 'map' ? { place: 'map', map: place.id, revision } : { place: place.kind };

/** The place a step of the browser’s history belongs to; null for one that we have not written. */
export const placeOf = (state: unknown): Place | null => {
  const { place, map } = (typeof state === 'object' && state !== null ? state : {}) as Trace;
  if (place === 'map' && typeof map === 'string') return { kind: 'map', id: map };
  return place === 'fresh' || place === 'visit' ? { kind: place } : null;
};
export const stepOf = (state: unknown): number => {
  const { step } = (typeof state === 'object' && state !== null ? state : {}) as Trace;
  return typeof step === 'number' ? step : -1;
};
export const revisionOf = (state: unknown): number => {
  const { revision } = (typeof state === 'object' && state !== null ? state : {}) as Trace;
  return typeof revision === 'number' && revision >= 0 ? revision : 0;
};
