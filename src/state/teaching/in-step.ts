import { newer, type Role, type Said, type Stamp } from './message';
import type { Show, ShowState } from './show.svelte';

/** How things stand in this window of a show, and which of two windows has the newest of it. */
export class InStep {
  readonly #show: Show;
  readonly #role: Role;
  readonly #say: (said: Said) => void;
  readonly #key = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  #stamp: Stamp;
  /** What is known to both, as text. */
  #known: string;
  /** One of the windows cannot read how things stand in the other. */
  astray = false;
  /** It joined a pair by hand: how things stand there counts, however much was changed here. */
  guest = false;

  constructor(show: Show, role: Role, say: (said: Said) => void) {
    this.#show = show;
    this.#role = role;
    this.#say = say;
    this.#stamp = { n: 0, by: role, key: this.#key };
    this.#known = JSON.stringify(show.plain());
  }

  /** Tells what stands here now; nothing where the other window knows it. */
  tell(): void {
    const known = JSON.stringify(this.#show.plain());
    if (known === this.#known) return;
    this.#known = known;
    this.#stamp = { n: this.#stamp.n + 1, by: this.#role, key: this.#key };
    if (!this.guest) this.#sayState();
  }
  /** Somebody asks how things stand. */
  answer(): void {
    // Two new windows: the one that the room sees says it. So it does to a guest.
    if ((this.#stamp.n === 0 || this.guest) && this.#role === 'notes') return this.#say({ kind: 'ask' });
    if (this.#stamp.n === 0) this.#stamp = { ...this.#stamp, n: 1 };
    this.#sayState();
  }
  /** Becomes what another window says, where that is newer. */
  take(stamp: Stamp, state: ShowState): void {
    const understood = !this.astray;
    this.astray = false;
    if (this.guest || newer(stamp, this.#stamp)) {
      this.guest = false;
      this.#stamp = stamp;
      this.#show.take(state);
      this.#known = JSON.stringify(this.#show.plain());
      if (understood) return;
      // The other one hears that it is understood again.
    } else if (!newer(this.#stamp, stamp)) return;
    // What is older than this was changed by somebody who has not heard of it.
    this.#sayState();
  }
  #sayState(): void {
    this.#say({ kind: 'state', stamp: this.#stamp, state: this.#show.plain() });
  }
}
