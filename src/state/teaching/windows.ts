import { createSubscriber } from 'svelte/reactivity';
import { callHall, callLine, type Line } from './line';
import { newer, otherRole, readEnvelope, type Order, type Role, type Said, type Stamp } from './message';
import { joinPair, windowName } from './pair';
import type { Show } from './show.svelte';

/** Milliseconds between two questions whether the other window is still there, and how many may stay unanswered. */
const BEAT = 1500;
const SILENT = 2;

/** What stands for the secret where windows of a deck look for one another. */
const HALL = 'hall';

export interface PairOptions {
  readonly show: Show;
  readonly role: Role;
  /** The secret of both windows: `ownPair(role)`. */
  readonly pair: string;
  /** What the other window asks this one to do. */
  readonly heed?: (order: Order) => void;
}

/**
 * Keeps two windows of one show in step: whoever changes tells, the newest change wins, a new window asks. Over http by
 * a channel of the browser; on a page opened as a file, which may use none, from window to window.
 */
export class Pairing {
  readonly #show: Show;
  readonly #role: Role;
  readonly #heed: (order: Order) => void;
  readonly #hall: Line | null;
  #line: Line;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #key = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  readonly #before: () => void;
  #pair: string;
  #stamp: Stamp;
  /** What is known to both, as text. */
  #known: string;
  #unanswered = 0;
  #met = false;
  #apart = true;
  #changed: () => void = () => undefined;
  readonly #read = createSubscriber((update) => {
    this.#changed = update;
    return () => (this.#changed = () => undefined);
  });

  constructor({ show, role, pair, heed = () => undefined }: PairOptions) {
    this.#show = show;
    this.#role = role;
    this.#heed = heed;
    this.#pair = pair;
    this.#stamp = { n: 0, by: role, key: this.#key };
    this.#known = JSON.stringify(show.plain());
    this.#line = callLine(show.deck.id, pair, (data) => this.#hear(data));
    this.#hall = callHall(show.deck.id, (data) => this.#meet(data));
    this.#before = show.onchange;
    show.onchange = () => {
      this.#before();
      this.tell();
    };
    this.#timer = setInterval(() => this.#beat(), BEAT);
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#ask);
    this.#ask();
  }

  /** Is the other window there? */
  get paired(): boolean {
    this.#read();
    return this.#met && !this.#apart;
  }
  /** It was there and is no longer; for the presenter also when it never came. */
  get lost(): boolean {
    this.#read();
    return this.#apart && (this.#met || (this.#role === 'notes' && this.#unanswered > SILENT));
  }

  /** Tells what stands here now; nothing where the other window knows it. */
  tell(): void {
    const state = this.#show.plain();
    const known = JSON.stringify(state);
    if (known === this.#known) return;
    this.#known = known;
    this.#stamp = { n: this.#stamp.n + 1, by: this.#role, key: this.#key };
    this.#say({ kind: 'state', stamp: this.#stamp, state });
  }
  /** Asks the other window to do something. */
  order(order: Order): void {
    this.#say({ kind: 'order', order });
  }
  /**
   * Brings the other window forward, or opens it where it is not there.
   * @param query its address from the '?' on
   * @returns false where the browser refused it
   */
  open(query: string): boolean {
    if (!this.#apart) {
      this.#line.bringForward();
      return true;
    }
    return this.#line.open(query, windowName(otherRole(this.#role), this.#pair));
  }
  close(): void {
    clearInterval(this.#timer);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#ask);
    this.#show.onchange = this.#before;
    this.#say({ kind: 'bye' });
    this.#line.close();
    this.#hall?.close();
  }

  readonly #leave = (): void => this.#say({ kind: 'bye' });
  readonly #ask = (): void => this.#say({ kind: 'ask' });
  #say(said: Said): void {
    this.#line.send({ ...this.#envelope, said });
  }
  get #envelope() {
    return { pair: this.#pair, deck: this.#show.deck.id, from: this.#role };
  }
  get #listener() {
    return { pair: this.#pair, deck: this.#show.deck.id, role: this.#role, beats: this.#show.beats.length };
  }
  #beat(): void {
    this.#unanswered += 1;
    if (this.#line.closedUnheard() || this.#unanswered > SILENT) this.#part();
    this.#say({ kind: 'ping' });
    // Opened by hand, it may know no secret; a stage of this browser tells it.
    if (this.#role === 'notes' && this.#apart)
      this.#hall?.send({ ...this.#envelope, pair: HALL, said: { kind: 'seek' } satisfies Said });
  }
  #part(): void {
    this.#apart = true;
    this.#changed();
  }
  /** Whoever has no partner finds one among the windows of this browser. */
  #meet(data: unknown): boolean {
    const said = this.#apart && readEnvelope(data, { ...this.#listener, pair: HALL });
    if (!said) return false;
    if (said.kind === 'seek' && this.#role === 'stage')
      this.#hall?.send({ ...this.#envelope, pair: HALL, said: { kind: 'here', here: this.#pair } satisfies Said });
    if (said.kind === 'here' && this.#role === 'notes') {
      this.#pair = said.here;
      joinPair(this.#role, this.#pair);
      this.#line.close();
      this.#line = callLine(this.#show.deck.id, this.#pair, (heard) => this.#hear(heard));
      this.#ask();
    }
    return true;
  }
  #hear(data: unknown): boolean {
    const said = readEnvelope(data, this.#listener);
    if (!said) return false;
    if (said.kind === 'bye') {
      this.#part();
      return true;
    }
    const again = this.#apart;
    this.#met = true;
    this.#apart = false;
    this.#unanswered = 0;
    this.#answer(said);
    if (!again) return true;
    // What was changed while they were apart.
    if (said.kind === 'ping' || said.kind === 'pong') this.#ask();
    this.#changed();
    return true;
  }
  #answer(said: Said): void {
    if (said.kind === 'ping') this.#say({ kind: 'pong' });
    else if (said.kind === 'order') this.#heed(said.order);
    else if (said.kind === 'state') this.#take(said.stamp, said.state);
    else if (said.kind === 'ask') {
      // Two new windows: the one that the room sees says how things stand.
      if (this.#stamp.n === 0 && this.#role === 'notes') return this.#ask();
      if (this.#stamp.n === 0) this.#stamp = { ...this.#stamp, n: 1 };
      this.#say({ kind: 'state', stamp: this.#stamp, state: this.#show.plain() });
    }
  }
  #take(stamp: Stamp, state: ReturnType<Show['plain']>): void {
    if (!newer(stamp, this.#stamp)) return;
    this.#stamp = stamp;
    this.#show.take(state);
    this.#known = JSON.stringify(this.#show.plain());
  }
}

/** Puts a window of a show in step with the other one, until it is closed. */
export const pairUp = (options: PairOptions): Pairing => new Pairing(options);
