import { callHall, type Line } from './line';
import { readEnvelope, type Envelope, type Role, type Said } from './message';
import type { Show } from './show.svelte';

/** What stands for the secret where windows of a deck look for one another. */
const HALL = 'hall';
/** A stage that is led says so at every question; so many questions later it is led no longer. */
const STALE = 3;

export interface HallOptions {
  readonly show: Show;
  readonly role: Role;
  /** The secret of this window’s pair, as it is now. */
  readonly pair: () => string;
  /** Is it without its other window? */
  readonly alone: () => boolean;
  /** A stage without a presenter’s window is there: its secret. */
  readonly join: (pair: string) => void;
  /** `led` may be another one. */
  readonly changed: () => void;
}

/** Where a presenter’s window that was opened by hand finds a stage of this browser. */
export class Hall {
  readonly #options: HallOptions;
  readonly #line: Line | null;
  #ledSince = STALE;

  constructor(options: HallOptions) {
    this.#options = options;
    this.#line = callHall(options.show.deck.id, (data) => this.#hear(data));
  }
  /** There is a stage, and another presenter’s window leads it. */
  get led(): boolean {
    return this.#ledSince < STALE;
  }
  /** Asks for a stage. */
  seek(): void {
    this.#ledSince += 1;
    if (this.#ledSince === STALE) this.#options.changed();
    this.#say({ kind: 'seek' });
  }
  close(): void {
    this.#line?.close();
  }

  #say(said: Said): void {
    const { show, role } = this.#options;
    this.#line?.send({ pair: HALL, deck: show.deck.id, from: role, said } satisfies Envelope);
  }
  #hear(data: unknown): boolean {
    const { show, role, pair, alone, join, changed } = this.#options;
    const said = readEnvelope(data, { pair: HALL, deck: show.deck.id, role, beats: show.beats.length });
    if (!said) return false;
    if (role === 'stage') {
      if (said.kind === 'seek') this.#say(alone() ? { kind: 'here', here: pair() } : { kind: 'led' });
    } else if (!alone()) return true;
    else if (said.kind === 'here') join(said.here);
    else if (said.kind === 'led') {
      this.#ledSince = 0;
      changed();
    }
    return true;
  }
}
