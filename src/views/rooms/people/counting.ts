import { addDots, emptyDots, mergeDots, paintDots, tones, type Colour, type Grid } from '../../../charts/people/dots';
import { crowdTerms, simulate } from '../../../model/crowd';
import { crowdColumns } from '../../../model/crowd-columns';
import { CHUNK, drawChunk, type Chunk } from '../../../model/crowd-draws';
import { crowdOf, type Classes, type Crowd } from '../../../model/crowd-summary';
import { addChunk, emptyTally, mergeTally, type Tally } from '../../../model/crowd-tally';
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
  /** The colour of the dots. */
  readonly ink: Colour;
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

/** What all hands counted, ready to be shown. */
export interface Answer {
  readonly crowd: Crowd;
  readonly classes: Classes;
  /** Red, green, blue and how solid, pixel by pixel. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  /** How long the slowest hand took. */
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

/** Puts together what the hands counted of one order; the first share becomes the sum. */
export function gather(first: Share, others: readonly Share[], { grid, ink }: Order): Answer {
  for (const { tally, dots } of others) {
    mergeTally(first.tally, tally);
    mergeDots(first.dots, dots);
  }
  const { count, reach, heads } = first.tally;
  const pixels = new Uint8ClampedArray(grid.width * grid.height * 4);
  paintDots(new Uint32Array(pixels.buffer), first.dots, tones(count, ink));
  return {
    crowd: crowdOf(first.tally),
    classes: { count, reach, heads },
    pixels,
    milliseconds: Math.max(first.milliseconds, ...others.map(({ milliseconds }) => milliseconds)),
  };
}
