import { openIdbStore } from './idb-store';
import type { MapRecord } from './map-record';
import { memoryStore } from './memory-store';

export type Saved =
  | { readonly kind: 'saved'; readonly record: MapRecord }
  /** Somebody else (another tab) has written or removed it since; nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly there: MapRecord | null }
  /** Nothing was written: the browser has no room left, or does not let us. */
  | { readonly kind: 'failed'; readonly why: 'full' | 'blocked' };

/** Named maps kept in the browser. Nothing here throws: every refusal is an answer. */
export interface MapStore {
  /** false: nothing outlives this tab. */
  readonly lasting: boolean;
  /** Without those in the bin, last changed first; what was last known when the browser does not answer. */
  list(): Promise<readonly MapRecord[]>;
  /** Those in the bin too; what was last known when the browser does not answer. */
  get(id: string): Promise<MapRecord | null>;
  /**
   * Writes the link when the record is still at the revision given (0: a new map). A map in the bin comes out of it:
   * what somebody still writes must not be removed later.
   */
  save(id: string, link: string, revision: number): Promise<Saved>;
  /** Deletes a map so that it can come back. true: it is in the bin now; false: not there, or the browser refused. */
  bin(id: string): Promise<boolean>;
  /** true: it is out of the bin now; false: not there any more, or the browser refused. */
  restore(id: string): Promise<boolean>;
  /** Removes for good what was binned before a time (milliseconds since 1970). */
  empty(before: number): Promise<void>;
  /**
   * Tells when any tab (this one too, before its call is answered) has changed something; where tabs cannot hear each
   * other, only this one.
   * @returns ends the telling
   */
  watch(listener: () => void): () => void;
}

/** Name of the database, and of the channel between tabs. */
export const STORE_NAME = 'customer-value-map';

/** The maps of this browser; those of this tab alone where nothing can be kept. Answers within three seconds. */
export const openMapStore = async (now: () => number = Date.now, name = STORE_NAME): Promise<MapStore> => {
  try {
    return await openIdbStore(name, now);
  } catch {
    return memoryStore(now);
  }
};
