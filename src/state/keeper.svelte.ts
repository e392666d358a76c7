import type { Host, Knowledge, Ledger } from './ledger';
import { newId } from './map-id';
import type { MapRecord } from './map-record';
import type { MapStore } from './map-store';
import type { Place } from './moment';

/** One's maps in this browser, as views and the session see them. What does the keeping is fetched when it is needed. */
export class Keeper {
  /** Those that are kept, last changed first. */
  list = $state.raw<readonly MapRecord[]>([]);
  readonly #open: () => Promise<MapStore>;
  readonly #revisions: Record<string, number> = {};
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
  /** Looks what is there, and listens to other tabs. */
  start(): Promise<void> {
    return this.#ask((ledger) => ledger.start());
  }
  /** Writes a map after a moment of quiet. */
  save(id: string, link: string): void {
    void this.#ask((ledger) => ledger.save(id, link));
  }
  /** Writes what is waiting, now. */
  flush(): Promise<void> {
    return this.#ask((ledger) => ledger.flush());
  }
  /** A new map of its own, beside what is on screen. */
  add(link: string): Promise<void> {
    return this.#ask((ledger) => ledger.add(link));
  }
  /** The link of a kept map; null, and said, when it is not there any more. */
  async open(id: string): Promise<string | null> {
    let link: string | null = null;
    await this.#ask(async (ledger) => void (link = await ledger.open(id)));
    return link;
  }
  bin(id: string): Promise<void> {
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
    const set = (list: readonly MapRecord[]) => (this.list = list);
    return {
      set list(list: readonly MapRecord[]) {
        set(list);
      },
      revisionOf: (id) => this.revisionOf(id),
      learn: (id, revision) => (this.#revisions[id] = revision),
      tell: (notice) => this.#host?.tell(notice),
      moved: (from, to) => this.#host?.moved(from, to),
      saved: (id) => this.#host?.saved(id),
    };
  }
}
