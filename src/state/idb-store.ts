import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { readRecord, shown, takenBack, thrownAway, written, type MapRecord } from './map-record';
import type { MapStore, Saved } from './map-store';

interface Schema extends DBSchema {
  maps: { key: string; value: MapRecord; indexes: { binned: number } };
}
type Database = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
type Maps<M extends Mode> = IDBPObjectStore<Schema, ['maps'], 'maps', M>;

const VERSION = 1;
/** Milliseconds until a silent browser counts as one that refuses. */
const PATIENCE = 3000;

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Opens the database. Rejects when the browser refuses or stays silent. */
const opened = async (name: string): Promise<Database> => {
  const opening = openDB<Schema>(name, VERSION, {
    // What is not in the bin has no place in this index: null is no key.
    upgrade: (db) => void db.createObjectStore('maps', { keyPath: 'id' }).createIndex('binned', 'binned'),
    // A newer version, or whoever removes the database, need not wait for this tab.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
  });
  try {
    return await Promise.race([opening, silence]);
  } catch (error) {
    // An answer that comes too late must not stand in the way of a newer version.
    opening.then((db) => db.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

/** One transaction. Only its end counts: a browser can still refuse then, and for want of room some say so only there. */
const transact = async <M extends Mode, T>(db: Database, mode: M, work: (maps: Maps<M>) => Promise<T>): Promise<T> => {
  const transaction = db.transaction('maps', mode);
  const result = work(transaction.store);
  let refusal: unknown;
  result.catch((error: unknown) => (refusal = error));
  try {
    await transaction.done;
  } catch (error) {
    // Some browsers say at the request what was wrong and some at the end; at the other place it is only an abort.
    throw isFull(error) ? error : (refusal ?? error);
  }
  return result;
};

class IdbStore implements MapStore {
  readonly lasting = true;
  readonly #name: string;
  readonly #now: () => number;
  // Listeners of an event target cannot break what they listen to.
  readonly #news = new EventTarget();
  #channel: BroadcastChannel | null = null;
  #connection: Promise<Database> | null = null;
  #known = new Map<string, MapRecord>();

  constructor(name: string, now: () => number) {
    this.#name = name;
    this.#now = now;
  }
  /** Rejects when the database cannot be opened. */
  async start(): Promise<void> {
    await this.#connect();
    try {
      this.#channel = new BroadcastChannel(this.#name);
      this.#channel.onmessage = () => this.#news.dispatchEvent(new Event('change'));
    } catch {
      // Without it a tab hears only of itself.
    }
  }
  async list(): Promise<readonly MapRecord[]> {
    try {
      const records = (await this.#use('readonly', (maps) => maps.getAll())).map(readRecord);
      this.#known = new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])));
    } catch {
      // What was last known stands.
    }
    return shown(this.#known.values());
  }
  async get(id: string): Promise<MapRecord | null> {
    try {
      const record = readRecord(await this.#use('readonly', (maps) => maps.get(id)));
      this.#learn(id, record);
      return record;
    } catch {
      return this.#known.get(id) ?? null;
    }
  }
  async save(id: string, link: string, revision: number): Promise<Saved> {
    try {
      const { there, next } = await this.#write(id, (there) => written(there, { id, link, revision }, this.#now()));
      return next ? { kind: 'saved', record: next } : { kind: 'conflict', there };
    } catch (error) {
      return { kind: 'failed', why: isFull(error) ? 'full' : 'blocked' };
    }
  }
  bin(id: string): Promise<boolean> {
    return this.#turn(id, (record) => thrownAway(record, this.#now()));
  }
  restore(id: string): Promise<boolean> {
    return this.#turn(id, takenBack);
  }
  async empty(before: number): Promise<void> {
    try {
      const ids = await this.#use('readwrite', async (maps) => {
        const old = await maps.index('binned').getAllKeys(IDBKeyRange.upperBound(before, true));
        await Promise.all(old.map((id) => maps.delete(id)));
        return old;
      });
      for (const id of ids) this.#known.delete(id);
      if (ids.length > 0) this.#tell();
    } catch {
      // It is emptied another time.
    }
  }
  watch(listener: () => void): () => void {
    const own = (): void => listener();
    this.#news.addEventListener('change', own);
    return () => this.#news.removeEventListener('change', own);
  }
  async #turn(id: string, turned: (record: MapRecord) => MapRecord): Promise<boolean> {
    try {
      return (await this.#write(id, (there) => there && turned(there))).next !== null;
    } catch {
      return false;
    }
  }
  /** Reads a record and writes what becomes of it, unless that is nothing or the same. */
  async #write(id: string, change: (there: MapRecord | null) => MapRecord | null) {
    const { there, next } = await this.#use('readwrite', async (maps) => {
      const there = readRecord(await maps.get(id));
      const next = change(there);
      if (next && next !== there) await maps.put(next);
      return { there, next };
    });
    this.#learn(id, next ?? there);
    if (next && next !== there) this.#tell();
    return { there, next };
  }
  /**
   * Tries once more over a new connection: the old one may have been closed for a newer version, or ended by the browser,
   * which mobile ones do to pages in the background.
   */
  async #use<M extends Mode, T>(mode: M, work: (maps: Maps<M>) => Promise<T>, again = false): Promise<T> {
    const connection = this.#connect();
    const db = await connection;
    try {
      return await transact(db, mode, work);
    } catch (error) {
      if (again || isFull(error)) throw error;
      this.#leave(connection);
      db.close();
      return this.#use(mode, work, true);
    }
  }
  /** The connection there is, or a new one. */
  #connect(): Promise<Database> {
    if (this.#connection) return this.#connection;
    const connection = opened(this.#name);
    connection.catch(() => this.#leave(connection));
    this.#connection = connection;
    return connection;
  }
  #leave(connection: Promise<Database>): void {
    if (this.#connection === connection) this.#connection = null;
  }
  #learn(id: string, record: MapRecord | null): void {
    if (record) this.#known.set(id, record);
    else this.#known.delete(id);
  }
  #tell(): void {
    this.#news.dispatchEvent(new Event('change'));
    try {
      this.#channel?.postMessage(null);
    } catch {
      // The other tabs see it when they next look.
    }
  }
}

/** Maps in the database of the browser. Rejects when it cannot be opened, or does not answer within three seconds. */
export const openIdbStore = async (name: string, now: () => number = Date.now): Promise<MapStore> => {
  const store = new IdbStore(name, now);
  await store.start();
  return store;
};
