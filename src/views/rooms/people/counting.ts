import { addDots, emptyDots, type Grid } from '../../../charts/people/dots';
import { crowdTerms, simulate } from '../../../model/crowd';
import { crowdColumns } from '../../../model/crowd-columns';
import { CHUNK, drawChunk, type Chunk } from '../../../model/crowd-draws';
import { addChunk, emptyTally, type Tally } from '../../../model/crowd-tally';
import type { Spread } from '../../../model/customer';
import type { Inputs } from '../../../model/settle';

/** What is asked of whoever counts; plain, so that it can be sent to a worker. */
export interface Order {
  readonly inputs: Inputs;
  readonly spread: Spread;
  /** The first so many customers. */
  readonly size: number;
  /** What stands beside retention. */
  readonly plane: 'satisfaction' | 'attitude';
  readonly grid: Grid;
  /** Whether retention under a challenger and true loyalty are wanted. */
  readonly challenge: boolean;
}

/** What one hand counted. */
export interface Share {
  readonly tally: Tally;
  readonly dots: Uint8ClampedArray<ArrayBuffer>;
  /** How long it took. */
  readonly milliseconds: number;
}

/**
 * One of several hands that count a crowd. The chunks of customers are dealt like cards, so that the first so many
 * customers are always spread over all hands. What was drawn of a customer is kept.
 */
export class Hand {
  readonly #chunks: Chunk[] = [];
  readonly #columns = crowdColumns();

  /** @param place 0…hands − 1 */
  constructor(
    readonly seed: number,
    readonly place: number,
    readonly hands: number,
  ) {}

  /** Counts its part of an order, a chunk at each step, so that whoever shares a thread can stop in between. */
  *count({ inputs, spread, size, plane, grid, challenge }: Order): Generator<undefined, Share> {
    const terms = crowdTerms(inputs, spread, challenge);
    const tally = emptyTally(terms);
    const dots = emptyDots(grid);
    const columns = this.#columns;
    const across = plane === 'satisfaction' ? columns.meanSatisfaction : columns.attitude;
    for (let n = 0; ; n += 1) {
      const first = (this.place + n * this.hands) * CHUNK;
      if (first >= size) break;
      const chunk = (this.#chunks[n] ??= drawChunk(this.seed, first));
      const count = Math.min(CHUNK, size - first);
      simulate(chunk, terms, columns, count);
      addChunk(tally, chunk, terms, columns, count);
      addDots(dots, grid, across, 100, columns.retention, count);
      yield undefined;
    }
    return { tally, dots, milliseconds: 0 };
  }

  /** Counts its part at once. */
  countAll(order: Order): Share {
    const start = performance.now();
    const work = this.count(order);
    for (;;) {
      const step = work.next();
      if (step.done) return { ...step.value, milliseconds: performance.now() - start };
    }
  }
}
