import { createSubscriber } from 'svelte/reactivity';
import { Hall } from './hall';
import { InStep } from './in-step';
import { callLine, type Line } from './line';
import { otherRole, readEnvelope, type Heard, type Order, type Role, type Said } from './message';
import { joinPair, windowName } from './pair';
import type { Show } from './show.svelte';

/** Milliseconds between two questions whether the other window is still there, and how many may stay unanswered. */
const BEAT = 1500;
const SILENT = 2;

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
  readonly #hall: Hall;
  #line: Line;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #before: () => void;
  #pair: string;
  readonly #inStep: InStep;
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
    this.#inStep = new InStep(show, role, (said) => this.#say(said));
    this.#line = callLine(show.deck.id, pair, (data) => this.#hear(data));
    this.#hall = new Hall({
      show,
      role,
      pair: () => this.#pair,
      // Of several stages the first one: while it has not been heard, no other.
      alone: () => this.#apart && !this.#inStep.guest,
      join: (found) => this.#join(found),
      changed: () => this.#changed(),
    });
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

  /** The other window is there, but one of them does not understand the other: they have different versions of the show. */
  get astray(): boolean {
    this.#read();
    return this.#inStep.astray && this.paired;
  }
  /** A window for the presenter that has no stage, because another one leads it. */
  get led(): boolean {
    this.#read();
    return !this.paired && this.#hall.led;
  }

  /** Tells what stands here now; nothing where the other window knows it. */
  tell(): void {
    this.#inStep.tell();
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
    this.#hall.close();
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
    if (this.#role === 'notes' && this.#apart) this.#hall.seek();
  }
  #part(): void {
    this.#apart = true;
    this.#inStep.guest = false;
    this.#changed();
  }
  /** Joins the pair of a stage that was found. */
  #join(pair: string): void {
    this.#inStep.guest = true;
    this.#unanswered = 0;
    this.#pair = pair;
    joinPair(this.#role, pair);
    this.#line.close();
    this.#line = callLine(this.#show.deck.id, pair, (heard) => this.#hear(heard));
    this.#ask();
  }
  #hear(data: unknown): boolean {
    const said = readEnvelope(data, this.#listener);
    if (!said) return false;
    if (said.kind === 'bye') {
      this.#part();
      return true;
    }
    // A window that is the same as this one: it is followed, and says nothing of the other one.
    if (said.kind === 'beside') {
      this.#inStep.take(said.stamp, said.state);
      return false;
    }
    const { astray } = this.#inStep;
    if (said.kind === 'garbled' || said.kind === 'unread') this.#inStep.astray = true;
    const again = this.#apart;
    this.#met = true;
    this.#apart = false;
    this.#unanswered = 0;
    this.#answer(said);
    if (astray !== this.#inStep.astray) this.#changed();
    if (!again) return true;
    // What was changed while they were apart.
    if (said.kind === 'ping' || said.kind === 'pong') this.#ask();
    this.#changed();
    return true;
  }
  #answer(said: Heard): void {
    if (said.kind === 'ping') this.#say({ kind: 'pong' });
    else if (said.kind === 'garbled') this.#say({ kind: 'unread' });
    else if (said.kind === 'order') this.#heed(said.order);
    else if (said.kind === 'state') this.#inStep.take(said.stamp, said.state);
    else if (said.kind === 'ask') this.#inStep.answer();
  }
}

/** Puts a window of a show in step with the other one, until it is closed. */
export const pairUp = (options: PairOptions): Pairing => new Pairing(options);
