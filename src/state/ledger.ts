import { mapDeleted, mapGone, mapMoved, storageBlocked, storageFull } from '../content/map-notices';
import type { Notice } from '../content/notices';
import { newId } from './map-id';
import { sameMap } from './map-link';
import { shown, type MapRecord } from './map-record';
import type { MapStore } from './map-store';

/** What keeping a map can lead to for whoever edits it. */
export interface Host {
  tell(notice: Notice): void;
  /** A map goes on under another id, because somebody else has written the first. */
  moved(from: string, to: string): void;
  /** The map is written; what the browser remembers of it can be brought up to date. */
  saved(id: string, link: string): void;
}
/** What is known of the maps without asking the browser. */
export interface Knowledge extends Host {
  /** Those that are kept, last changed first. */
  list: readonly MapRecord[];
  /** How often a map had been written when this tab last saw it; 0 for none. */
  revisionOf(id: string): number;
  learn(id: string, revision: number): void;
}

/** Milliseconds of quiet before a map is written. */
const QUIET = 300;
/** Deleted maps can come back for so long, in milliseconds: thirty days. */
const BIN_TIME = 30 * 24 * 3_600_000;

/** Keeps one's maps in the browser: writes what changes, one after another, and never over what another tab wrote. */
export class Ledger {
  readonly #open: () => Promise<MapStore>;
  readonly #known: Knowledge;
  #store: Promise<MapStore> | null = null;
  /** What is still to be written, by id. */
  readonly #waiting = new Map<string, string>();
  /** What could not be written and is kept by this tab alone. */
  readonly #unwritten = new Map<string, MapRecord>();
  /** What of that was deleted. */
  readonly #thrown = new Map<string, MapRecord>();
  readonly #said = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking = false;
  /** Everything asked of the store, in its order. */
  #queue: Promise<unknown> = Promise.resolve();

  /** @param open gives the store; asked when it is needed first */
  constructor(open: () => Promise<MapStore>, known: Knowledge) {
    this.#open = open;
    this.#known = known;
  }
  /** Looks what is there, and listens to other tabs. */
  start(): Promise<void> {
    return this.#then(async (store) => {
      store.watch(() => this.#lookSoon());
      await store.empty(Date.now() - BIN_TIME);
      await this.#look();
    });
  }
  /** Writes a map after a moment of quiet. */
  save(id: string, link: string): void {
    this.#waiting.set(id, link);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.flush().catch(() => this.#say('blocked', storageBlocked()));
    }, QUIET);
  }
  /** Writes what is waiting, now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    if (waiting.length === 0) return this.#then(() => Promise.resolve());
    return this.#then(async (store) => {
      // What found no room before may find some now.
      const again = [...this.#unwritten.values()].filter(({ id }) => !waiting.some(([other]) => other === id));
      for (const [id, link] of waiting) await this.#write(store, id, link);
      for (const { id, link } of again) await this.#write(store, id, link);
      await this.#look();
    });
  }
  /** New maps of their own, beside what is on screen. */
  async add(links: readonly string[]): Promise<void> {
    for (const link of links) this.#waiting.set(newId(), link);
    await this.flush();
  }
  /** The link of a kept map; null, and said, when it is not there any more. */
  async open(id: string): Promise<string | null> {
    await this.flush();
    let link: string | null = null;
    await this.#then(async (store) => {
      const record = this.#unwritten.get(id) ?? (await store.get(id));
      if (record) this.#known.learn(id, record.revision);
      link = record?.link ?? null;
    });
    if (link === null) this.#known.tell(mapGone());
    return link;
  }
  bin(id: string): Promise<void> {
    return this.#turn(id, (store) => {
      this.#move(id, this.#unwritten, this.#thrown);
      return store.bin(id);
    });
  }
  restore(id: string): Promise<void> {
    return this.#turn(id, (store) => {
      this.#move(id, this.#thrown, this.#unwritten);
      return store.restore(id);
    });
  }

  #move(id: string, from: Map<string, MapRecord>, to: Map<string, MapRecord>): void {
    const record = from.get(id);
    if (record) to.set(id, record);
    from.delete(id);
  }
  #turn(id: string, act: (store: MapStore) => Promise<boolean>): Promise<void> {
    void this.flush().catch(() => undefined);
    return this.#then(async (store) => {
      await act(store);
      const record = await store.get(id);
      if (record) this.#known.learn(id, record.revision);
      await this.#look();
    });
  }
  async #write(store: MapStore, id: string, link: string): Promise<void> {
    if (!store.lasting) this.#say('blocked', storageBlocked());
    const there = this.#known.list.find((one) => one.id === id);
    // To look at a map is not to change it.
    if (there && there.revision === this.#known.revisionOf(id) && sameMap(there.link, link))
      return this.#known.saved(id, link);
    const answer = await store.save(id, link, this.#known.revisionOf(id));
    if (answer.kind === 'saved') {
      this.#unwritten.delete(id);
      this.#known.learn(id, answer.record.revision);
      this.#known.saved(id, link);
    } else if (answer.kind === 'conflict' && answer.there && sameMap(answer.there.link, link)) {
      // The same was written already, by another tab or by this one in an attempt that seemed to fail.
      this.#known.learn(id, answer.there.revision);
      this.#known.saved(id, link);
    } else if (answer.kind === 'conflict') {
      const to = newId();
      this.#known.moved(id, to);
      this.#known.tell(answer.there?.binned === null ? mapMoved() : mapDeleted());
      // What was written meanwhile belongs to the new map too.
      const later = this.#waiting.get(id);
      this.#waiting.delete(id);
      await this.#write(store, to, later ?? link);
    } else {
      const now = Date.now();
      const created = this.#unwritten.get(id)?.created ?? now;
      const revision = this.#known.revisionOf(id);
      this.#unwritten.set(id, { id, link, created, changed: now, revision, binned: null });
      this.#say(answer.why, answer.why === 'full' ? storageFull() : storageBlocked());
    }
  }
  /** Many changes, one look. */
  #lookSoon(): void {
    if (this.#looking) return;
    this.#looking = true;
    this.#then(() => this.#look()).catch(() => (this.#looking = false));
  }
  async #look(): Promise<void> {
    this.#looking = false;
    const kept = (await (await this.#stored()).list()).filter(({ id }) => !this.#unwritten.has(id));
    this.#known.list = shown([...kept, ...this.#unwritten.values()]);
  }
  /** Once is enough. */
  #say(what: string, notice: Notice): void {
    if (!this.#said.has(what)) this.#known.tell(notice);
    this.#said.add(what);
  }
  /** One that could not be had is asked for again the next time. */
  async #stored(): Promise<MapStore> {
    this.#store ??= this.#open();
    try {
      return await this.#store;
    } catch (error) {
      this.#store = null;
      throw error;
    }
  }
  #then(work: (store: MapStore) => Promise<void>): Promise<void> {
    const next = this.#queue.then(async () => work(await this.#stored()));
    this.#queue = next.catch(() => undefined);
    return next;
  }
}
