import { shown, takenBack, thrownAway, written, type MapRecord } from './map-record';
import type { MapStore, Saved } from './map-store';

class MemoryStore implements MapStore {
  readonly lasting = false;
  readonly #now: () => number;
  readonly #records = new Map<string, MapRecord>();
  // Listeners of an event target cannot break what they listen to.
  readonly #news = new EventTarget();

  constructor(now: () => number) {
    this.#now = now;
  }
  list(): Promise<readonly MapRecord[]> {
    return Promise.resolve(shown(this.#records.values()));
  }
  get(id: string): Promise<MapRecord | null> {
    return Promise.resolve(this.#records.get(id) ?? null);
  }
  save(id: string, link: string, revision: number): Promise<Saved> {
    const there = this.#records.get(id) ?? null;
    const record = written(there, { id, link, revision }, this.#now());
    if (record) this.#put(record);
    return Promise.resolve(record ? { kind: 'saved', record } : { kind: 'conflict', there });
  }
  bin(id: string): Promise<boolean> {
    return this.#turn(id, (record) => thrownAway(record, this.#now()));
  }
  restore(id: string): Promise<boolean> {
    return this.#turn(id, takenBack);
  }
  empty(before: number): Promise<void> {
    const old = [...this.#records.values()].filter(({ binned }) => binned !== null && binned < before);
    for (const { id } of old) this.#records.delete(id);
    if (old.length > 0) this.#tell();
    return Promise.resolve();
  }
  watch(listener: () => void): () => void {
    const own = (): void => listener();
    this.#news.addEventListener('change', own);
    return () => this.#news.removeEventListener('change', own);
  }
  #turn(id: string, turned: (record: MapRecord) => MapRecord): Promise<boolean> {
    const there = this.#records.get(id);
    const next = there && turned(there);
    if (next && next !== there) this.#put(next);
    return Promise.resolve(next !== undefined);
  }
  #put(record: MapRecord): void {
    this.#records.set(record.id, record);
    this.#tell();
  }
  #tell(): void {
    this.#news.dispatchEvent(new Event('change'));
  }
}

/** Maps for as long as the tab is open. */
export const memoryStore = (now: () => number = Date.now): MapStore => new MemoryStore(now);
