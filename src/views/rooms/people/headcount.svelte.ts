import { CHUNK } from '../../../model/crowd-draws';
import { DEFAULT_SEED } from '../../../model/customer';
import type { Result } from '../../../model/evaluate';
import { ownThread, workers, type Counters } from './counters';
import { gather, Hand, type Answer, type Order } from './counting';

/** What is wanted on screen. */
export interface Wanted extends Order {
  /** Of the customer in the middle, to be shown together with the crowd. */
  readonly result: Result;
  /** A finger moves: being in time comes before counting all. */
  readonly moving: boolean;
}

/** A crowd that was counted, with everything it was counted for. */
export type Counted = Wanted & Answer;

/** While a finger moves, a count may take so long; a slower machine counts fewer, and more again below the second number. ms. */
const LONGEST = 12;
const AIM = 8;
const MOST_HALVINGS = 6;
/** The first count also draws its customers: it begins with so many. */
const BEGINNING = 8_000;

/**
 * Has a crowd counted, one order after the other: whatever is asked meanwhile waits, and only the last of it is done.
 */
export class Headcount {
  #now = $state.raw<Counted>() as Counted;
  #waiting: Wanted | undefined;
  #turn = 0;
  /** The order that is being worked on. */
  #running: { readonly wanted: Wanted; readonly order: Order } | undefined;
  #counters: Counters | undefined;
  /** Milliseconds a hand takes per customer, once all are drawn; 0 before it is known. */
  #pace = 0;
  #drawn = 0;
  #halvings = 0;
  /** There are no workers. */
  #alone = false;

  constructor(first: Wanted) {
    // The first chunk is counted on the spot: there is never a page without a crowd.
    const order = { ...first, size: Math.min(first.size, CHUNK) };
    this.#now = { ...first, ...gather(new Hand(DEFAULT_SEED, 0, 1).countAll(order), [], order) };
    const answered = (turn: number, answer: Answer) => this.#answered(turn, answer);
    try {
      this.#counters = workers(DEFAULT_SEED, answered, () => this.#failed());
    } catch {
      this.#alone = true;
      this.#counters = ownThread(DEFAULT_SEED, answered);
    }
  }

  get now(): Counted {
    return this.#now;
  }
  ask(wanted: Wanted): void {
    this.#waiting = wanted;
    this.#next();
  }
  close(): void {
    this.#counters?.close();
    this.#counters = undefined;
  }

  /** A worker could not be had after all: the page counts by itself, beginning with what was asked last. */
  #failed(): void {
    if (!this.#counters || this.#alone) return;
    this.#alone = true;
    this.close();
    this.#counters = ownThread(DEFAULT_SEED, (turn, answer) => this.#answered(turn, answer));
    this.#drawn = 0;
    this.#pace = 0;
    this.#waiting ??= this.#running?.wanted;
    this.#running = undefined;
    this.#next();
  }

  #next(): void {
    const wanted = this.#waiting;
    const counters = this.#counters;
    if (!wanted || this.#running || !counters) return;
    this.#waiting = undefined;
    const { inputs, spread, plane, grid, ink, challenge } = wanted;
    const order: Order = { inputs, spread, plane, grid, ink, challenge, size: this.#sizeOf(wanted, counters.hands) };
    this.#turn += 1;
    this.#running = { wanted, order };
    counters.ask(this.#turn, order);
  }
  /** How many are counted of what is wanted: in halves, so that the crowd does not change at every frame. */
  #sizeOf({ size, moving }: Wanted, hands: number): number {
    if (this.#drawn === 0) return Math.min(size, BEGINNING);
    if (!moving) return size;
    const takes = (halvings: number) => (this.#pace * size) / hands / 2 ** halvings;
    while (this.#halvings < MOST_HALVINGS && takes(this.#halvings) > LONGEST) this.#halvings += 1;
    while (this.#halvings > 0 && takes(this.#halvings - 1) <= AIM) this.#halvings -= 1;
    const dealt = CHUNK * hands;
    return Math.min(size, dealt * Math.max(1, Math.round(size / 2 ** this.#halvings / dealt)));
  }

  #answered(turn: number, answer: Answer): void {
    const running = this.#running;
    if (!running || turn !== this.#turn) return;
    const { wanted, order } = running;
    this.#running = undefined;
    if (order.size > this.#drawn) this.#drawn = order.size;
    else {
      const pace = (answer.milliseconds * (this.#counters?.hands ?? 1)) / order.size;
      this.#pace = this.#pace === 0 ? pace : 0.7 * this.#pace + 0.3 * pace;
    }
    this.#now = { ...wanted, ...answer };
    // What was left out is counted as soon as nothing else is wanted and no finger moves.
    if (!this.#waiting && order.size < wanted.size && !wanted.moving) this.#waiting = wanted;
    this.#next();
  }
}
