/** One kept map. Plain data. */
export interface MapRecord {
  /** Random, of no meaning. */
  readonly id: string;
  /** What a link to it says behind the path; not understood here. */
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** Of the link; milliseconds since 1970. */
  readonly changed: number;
  /** Counts writes, also into the bin and out of it; 0: never written. */
  readonly revision: number;
  /** When it was deleted, in milliseconds since 1970; kept for a while so that it can come back. null: it was not. */
  readonly binned: number | null;
}

/** What a browser gave back, if it is a record; other pages of the same host can write there too. */
export const readRecord = (value: unknown): MapRecord | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { id, link, created, changed, revision, binned } = value as Partial<Record<keyof MapRecord, unknown>>;
  if (typeof id !== 'string' || typeof link !== 'string' || typeof revision !== 'number') return null;
  if (!Number.isSafeInteger(revision) || revision < 1) return null;
  if (typeof created !== 'number' || typeof changed !== 'number') return null;
  if (binned !== null && typeof binned !== 'number') return null;
  if (![created, changed, binned ?? 0].every(Number.isFinite)) return null;
  return { id, link, created, changed, revision, binned };
};

/** What a writer knows of the map it writes. */
export interface Draft {
  readonly id: string;
  readonly link: string;
  /** The revision the writer has read; 0: a new map. */
  readonly revision: number;
}

/** The record after a write, out of the bin if it was there; null when somebody else has written or removed it since. */
export const written = (there: MapRecord | null, { id, link, revision }: Draft, now: number): MapRecord | null =>
  (there?.revision ?? 0) === revision
    ? { id, link, created: there?.created ?? now, changed: now, revision: revision + 1, binned: null }
    : null;

/** In the bin; the same record when it is there already. */
export const thrownAway = (record: MapRecord, now: number): MapRecord =>
  record.binned === null ? { ...record, revision: record.revision + 1, binned: now } : record;

/** Out of the bin; the same record when it is not there. */
export const takenBack = (record: MapRecord): MapRecord =>
  record.binned === null ? record : { ...record, revision: record.revision + 1, binned: null };

/** Without those in the bin, last changed first. */
export const shown = (records: Iterable<MapRecord>): readonly MapRecord[] =>
  [...records]
    .filter(({ binned }) => binned === null)
    .sort((a, b) => b.changed - a.changed || b.created - a.created || (a.id < b.id ? -1 : 1));
