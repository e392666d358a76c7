/** Milliseconds spent on each step, by its id. */
export type Spent = Readonly<Record<string, number>>;

/** Longer than this nobody rehearses one step, in milliseconds. */
const MOST = 24 * 3_600_000;

/** Some more time on a step. */
export const spentMore = (spent: Spent, step: string, ms: number): Spent => ({
  ...spent,
  [step]: Math.min(MOST, (spent[step] ?? 0) + Math.max(0, ms)),
});

/** What was kept, as text; nothing of it where it is not what it has to be. */
export function readSpent(text: string | null): Spent {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const times = Object.entries(kept).filter(
      (entry): entry is [string, number] => Number.isFinite(entry[1]) && entry[1] >= 0 && entry[1] <= MOST,
    );
    return Object.fromEntries(times.slice(0, 200));
  } catch {
    return {};
  }
}

/** How long each step takes when a talk is tried out: kept in this window only, and gone with it. */
export class Rehearsal {
  #since = $state.raw<number | null>(null);
  #step = $state('');
  #spent = $state.raw<Spent>({});
  readonly #shelf: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly #key: string;

  /** @param shelf the storage of this window; asked for only when it is needed, because a browser may refuse it */
  constructor(deck: string, shelf: () => Pick<Storage, 'getItem' | 'setItem'>) {
    this.#key = `rehearsal-${deck}`;
    try {
      this.#shelf = shelf();
      this.#spent = readSpent(this.#shelf.getItem(this.#key));
    } catch {
      this.#shelf = null;
    }
  }
  get on(): boolean {
    return this.#since !== null;
  }
  get any(): boolean {
    return this.on || Object.keys(this.#spent).length > 0;
  }
  /** Time spent on a step, that of now included. */
  of(step: string, now: number): number {
    const running = this.#since !== null && step === this.#step ? Math.max(0, now - this.#since) : 0;
    return (this.#spent[step] ?? 0) + running;
  }
  start(step: string, now: number): void {
    this.#step = step;
    this.#since = now;
  }
  /** Another step is shown. */
  enter(step: string, now: number): void {
    if (this.#since === null || step === this.#step) return;
    this.#add(now);
    this.start(step, now);
  }
  stop(now: number): void {
    this.#add(now);
    this.#since = null;
  }
  clear(): void {
    this.#since = null;
    this.#keep({});
  }

  #add(now: number): void {
    if (this.#since !== null) this.#keep(spentMore(this.#spent, this.#step, now - this.#since));
  }
  #keep(spent: Spent): void {
    this.#spent = spent;
    try {
      this.#shelf?.setItem(this.#key, JSON.stringify(spent));
    } catch {
      // The times stand on the page as long as it is open.
    }
  }
}
