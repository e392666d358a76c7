import { mergeDots } from '../../../charts/people/dots';
import { crowdOf, type Crowd } from '../../../model/crowd-summary';
import { mergeTally, type Tally } from '../../../model/crowd-tally';
import { CHUNK } from '../../../model/crowd-draws';
import { DEFAULT_SEED } from '../../../model/customer';
import type { Result } from '../../../model/evaluate';
import { ownThread, workers, type Counter } from './counters';
import { Hand, type Order, type Share } from './counting';

/** What is wanted on screen. */
export interface Wanted extends Order {
  /** Of the customer in the middle, to be shown together with the crowd. */
  readonly result: Result;
  /** A finger moves: being in time comes before counting all. */
  readonly moving: boolean;
}

/** A crowd that was counted, with everything it was counted for. */
export interface Counted extends Wanted {
  readonly crowd: Crowd;
  readonly tally: Tally;
  readonly dots: Uint8ClampedArray;
}

/** While a finger moves, a count may take so long; a slower machine counts fewer, and more again below the second number. ms. */
const LONGEST = 30;
const AIM = 20;
const MOST_HALVINGS = 6;
/** The first count also draws its customers: it begins with so many. */
const BEGINNING = 8_000;

/**
 * Has a crowd counted by several hands, one order after the other: whatever is asked meanwhile waits, and only the
 * last of it is done.
 */
export class Headcount {
  #now = $state.raw<Counted>() as Counted;
  #waiting: Wanted | undefined;
  #turn = 0;
  /** The order that is being worked on, and what came back of it. */
  #running: { wanted: Wanted; order: Order; shares: Share[] } | undefined;
  #counters: readonly Counter[];
  /** Milliseconds a hand takes per customer, once all are drawn; 0 before it is known. */
  #pace = 0;
  #drawn = 0;
  #halvings = 0;

  constructor(first: Wanted) {
    // The first chunk is counted on the spot: there is never a page without a crowd.
    const order = { ...first, size: Math.min(first.size, CHUNK) };
    this.#show(first, order, [new Hand(DEFAULT_SEED, 0, 1).countAll(order)]);
    this.#counters = this.#hire();
  }

  get now(): Counted {
    return this.#now;
  }
  ask(wanted: Wanted): void {
    this.#waiting = wanted;
    this.#next();
  }
  close(): void {
    for (const counter of this.#counters) counter.close();
    this.#counters = [];
  }

  #hire(): readonly Counter[] {
    const answered = (place: number, turn: number, share: Share) => this.#answered(place, turn, share);
    try {
      return workers(DEFAULT_SEED, answered, () => this.#failed());
    } catch {
      return ownThread(DEFAULT_SEED, answered);
    }
  }
  /** A worker could not be had after all: the page counts by itself, beginning with what was asked last. */
  #failed(): void {
    if (this.#counters.length === 0) return;
    this.close();
    this.#counters = ownThread(DEFAULT_SEED, (place, turn, share) => this.#answered(place, turn, share));
    this.#drawn = 0;
    this.#pace = 0;
    const running = this.#running?.wanted;
    this.#running = undefined;
    this.#waiting ??= running;
    this.#next();
  }

  #next(): void {
    const wanted = this.#waiting;
    if (!wanted || this.#running || this.#counters.length === 0) return;
    this.#waiting = undefined;
    const { inputs, spread, plane, grid, challenge } = wanted;
    const order: Order = { inputs, spread, plane, grid, challenge, size: this.#sizeOf(wanted) };
    this.#turn += 1;
    this.#running = { wanted, order, shares: [] };
    for (const counter of this.#counters) counter.ask(this.#turn, order);
  }
  /** How many are counted of what is wanted: in halves, so that the crowd does not change at every frame. */
  #sizeOf({ size, moving }: Wanted): number {
    if (this.#drawn === 0) return Math.min(size, BEGINNING);
    if (!moving) return size;
    const hands = this.#counters.length;
    const takes = (halvings: number) => (this.#pace * size) / hands / 2 ** halvings;
    while (this.#halvings < MOST_HALVINGS && takes(this.#halvings) > LONGEST) this.#halvings += 1;
    while (this.#halvings > 0 && takes(this.#halvings - 1) <= AIM) this.#halvings -= 1;
    const dealt = CHUNK * hands;
    return Math.min(size, dealt * Math.max(1, Math.round(size / 2 ** this.#halvings / dealt)));
  }

  #answered(place: number, turn: number, share: Share): void {
    const running = this.#running;
    if (!running || turn !== this.#turn) return;
    running.shares[place] = share;
    const { wanted, order, shares } = running;
    const hands = this.#counters.length;
    if (Object.keys(shares).length < hands) return;
    this.#running = undefined;
    if (order.size > this.#drawn) this.#drawn = order.size;
    else {
      const slowest = Math.max(...shares.map(({ milliseconds }) => milliseconds));
      const pace = (slowest * hands) / order.size;
      this.#pace = this.#pace === 0 ? pace : 0.7 * this.#pace + 0.3 * pace;
    }
    this.#show(wanted, order, shares);
    // What was left out is counted as soon as nothing else is wanted and no finger moves.
    if (!this.#waiting && order.size < wanted.size && !wanted.moving) this.#waiting = wanted;
    this.#next();
  }
  #show(wanted: Wanted, order: Order, shares: readonly Share[]): void {
    const [first, ...others] = shares;
    if (!first) return;
    for (const { tally, dots } of others) {
      mergeTally(first.tally, tally);
      mergeDots(first.dots, dots);
    }
    this.#now = { ...order, ...wanted, tally: first.tally, crowd: crowdOf(first.tally), dots: first.dots };
  }
}
