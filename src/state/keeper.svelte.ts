import type { Host, Knowledge, Ledger } from './ledger';
import { newId } from './map-id';
import type { MapRecord } from './map-record';
import type { MapStore } from './map-store';
import type { Place } from './moment';
import { putAside, takeBack } from './waiting';

/** One's maps in this browser, as views and the session see them. What does the keeping is fetched when it is needed. */
export class Keeper {
  /** Those that are kept, last changed first. */
  list = $state.raw<readonly MapRecord[]>([]);
  readonly #open: () => Promise<MapStore>;
  readonly #revisions: Record<string, number> = {};
  /** What was asked to be written and is not known to be, by id. */
  readonly #unwritten: Record<string, string> = {};
  #host: Host | null = null;
  #ledger: Promise<Ledger> | null = null;

  /** @param open gives the store; asked when it is needed first */
  constructor(open: () => Promise<MapStore>) {
    this.#open = open;
  }
  begin(host: Host): void {
    this.#host = host;
  }
  /** A place for a new map. */
  place(): Place {
    return { kind: 'map', id: newId() };
  }
  /** How often a map had been written when this tab last saw it; 0 for none. */
  revisionOf(id: string | null): number {
    return (id !== null && this.#revisions[id]) || 0;
  }
  /** A map that a step of the browser's history remembers; what this tab knows better counts. */
  adopt(id: string, revision: number): void {
    this.#revisions[id] = Math.max(this.revisionOf(id), revision);
  }
  /** Looks what is there, listens to other tabs, and writes what an earlier page had no time for. */
  async start(): Promise<void> {
    const waiting = takeBack(() => localStorage);
    for (const { id, revision } of waiting) this.adopt(id, revision);
    for (const { id, link } of waiting) this.save(id, link);
    await this.#ask((ledger) => ledger.start());
  }
  /** The page goes: what is not written yet is put aside, for there may be no time. */
  leave(): void {
    const waiting = Object.entries(this.#unwritten);
    putAside(
      () => localStorage,
      waiting.map(([id, link]) => ({ id, link, revision: this.revisionOf(id) })),
    );
    void this.flush();
  }
  /** Writes a map after a moment of quiet. */
  save(id: string, link: string): void {
    this.#unwritten[id] = link;
    void this.#ask((ledger) => ledger.save(id, link));
  }
  /** Writes what is waiting, now. */
  flush(): Promise<void> {
    return this.#ask((ledger) => ledger.flush());
  }
  /** New maps of their own, beside what is on screen. */
  add(...links: readonly string[]): Promise<void> {
    return this.#ask((ledger) => ledger.add(links));
  }
  /** The link of a kept map; null, and said, when it is not there any more. */
  async open(id: string): Promise<string | null> {
    let link: string | null = null;
    await this.#ask(async (ledger) => void (link = await ledger.open(id)));
    return link;
  }
  bin(id: string): Promise<void> {
    // Or the next page would write it again.
    delete this.#unwritten[id];
    return this.#ask((ledger) => ledger.bin(id));
  }
  restore(id: string): Promise<void> {
    return this.#ask((ledger) => ledger.restore(id));
  }

  async #ask(what: (ledger: Ledger) => void | Promise<void>): Promise<void> {
    try {
      this.#ledger ??= import('./ledger').then(({ Ledger }) => new Ledger(this.#open, this.#knowledge()));
      await what(await this.#ledger);
    } catch {
      this.#ledger = null;
      this.#host?.tell({
        kind: 'maps',
        text: {
          zh: '存地图要用的文件没有取到，地图还没有存。联网后刷新本页，数字都在网址里。',
          en: 'The file that keeps maps could not be fetched, so nothing is kept yet. Reload the page when you are online; the numbers are in the address.',
        },
        details: [],
      });
    }
  }
  #knowledge(): Knowledge {
    const get = () => this.list;
    const set = (list: readonly MapRecord[]) => (this.list = list);
    return {
      get list() {
        return get();
      },
      set list(list: readonly MapRecord[]) {
        set(list);
      },
      revisionOf: (id) => this.revisionOf(id),
      learn: (id, revision) => (this.#revisions[id] = revision),
      tell: (notice) => this.#host?.tell(notice),
      moved: (from, to) => {
        const link = this.#unwritten[from];
        if (link !== undefined) this.#unwritten[to] = link;
        delete this.#unwritten[from];
        this.#host?.moved(from, to);
      },
      saved: (id, link) => {
        if (this.#unwritten[id] === link) delete this.#unwritten[id];
        this.#host?.saved(id, link);
      },
    };
  }
}
