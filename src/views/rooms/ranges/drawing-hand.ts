import { CONTESTED, DRAWN, type DrawAnswer, type DrawnOutput, type DrawnSide } from '../../../model/draw-answer';
import { Draws } from '../../../model/draws';
import { spreadOf, winShare, type Spread } from '../../../model/spread';
import { PREVIEW, type Ask, type RangeQuestion, type Told } from './range-question';

/** Draws between two looks at the clock. */
const STRIDE = 50;
/** Milliseconds between two reports. */
const REPORT = 60;

/** Walks to the end at once. */
const ended = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** The draws of one question, in strides of a few milliseconds. */
class Work {
  /** Enough: what is drawn by now is the answer. */
  enough = false;
  reported = 0;
  readonly #sides: readonly Draws[];
  readonly #steps = this.#walk();

  constructor(
    readonly turn: number,
    readonly question: RangeQuestion,
  ) {
    const { now, other, seed, correlation, size } = question;
    const maps = other ? [now, other] : [now];
    this.#sides = (correlation > 0 ? [0, correlation] : [0]).map(
      (shared) => new Draws(maps, DRAWN, { size, seed, correlation: shared }),
    );
  }
  get drawn(): number {
    return this.#sides[0]?.drawn ?? 0;
  }
  /** One stride further; says something where there is something to be said. */
  stride(): { readonly kind: 'early' | 'whole'; readonly answer: DrawAnswer } | null {
    const step = this.#steps.next();
    if (step.done) return { kind: 'whole', answer: step.value };
    return step.value && { kind: 'early', answer: step.value };
  }
  *#walk(): Generator<DrawAnswer | null, DrawAnswer> {
    const { size } = this.question;
    do {
      const before = this.drawn;
      for (const side of this.#sides) side.advance(before + STRIDE);
      const looks = before < PREVIEW && this.drawn >= PREVIEW && PREVIEW < size;
      yield looks ? ended(this.#summary()) : null;
    } while (!this.enough && this.drawn < size);
    // Sorting a hundred thousand numbers takes as long as a stride.
    return yield* this.#summary();
  }
  /** What is known by now, one sorted column at a time. */
  *#summary(): Generator<null, DrawAnswer> {
    const sides: DrawnSide[] = [];
    for (const draws of this.#sides) {
      const spreads: Partial<Record<DrawnOutput, Spread>> = {};
      for (const id of DRAWN) {
        spreads[id] = spreadOf(draws.column(0, id));
        yield null;
      }
      const other = this.question.other ? 1 : 0;
      const wins = CONTESTED.map((id) => [id, winShare(draws.column(other, id), draws.column(0, id))] as const);
      sides.push({
        spreads: spreads as DrawnSide['spreads'],
        wins: Object.fromEntries(wins) as DrawnSide['wins'],
      });
    }
    const [independent, together = null] = sides;
    if (!independent) throw new RangeError('nothing was drawn');
    const { size, correlation } = this.question;
    return { drawn: this.drawn, size, correlation, independent, together };
  }
}

/** What the hand is given by the place where it works: a way to speak, to rest for a moment, and a clock. */
export interface Bench {
  readonly tell: (told: Told) => void;
  /** Calls back when everything else that waits has had its turn. */
  readonly rest: (go: () => void) => void;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Milliseconds of work between two rests. */
  readonly slice: number;
}

/**
 * Draws slice by slice, in a worker or beside the page. A newer question takes the place of an older one at once,
 * unless that one is short: of many short ones in a row, each is answered or passed over, and none waits for ever.
 */
export class DrawingHand {
  #work: Work | null = null;
  #next: { readonly turn: number; readonly question: RangeQuestion } | null = null;
  #going = false;
  readonly #bench: Bench;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  hear(ask: Ask): void {
    if (ask.kind === 'ask') this.#next = ask;
    else {
      const wanted = this.#next?.turn === ask.turn ? this.#next : null;
      this.#next = null;
      if (wanted) this.#begin(wanted);
      if (this.#work?.turn === ask.turn) this.#work.enough = true;
    }
    if (!this.#going) this.#go();
  }
  #begin({ turn, question }: { readonly turn: number; readonly question: RangeQuestion }): void {
    this.#work = new Work(turn, question);
    this.#work.reported = this.#bench.clock();
  }
  #go(): void {
    const { clock, slice, rest } = this.#bench;
    const until = clock() + slice;
    do this.#stride();
    while (this.#work && clock() < until);
    this.#going = this.#work !== null || this.#next !== null;
    if (this.#going) rest(() => this.#go());
  }
  #stride(): void {
    if (this.#next && (!this.#work || this.#work.question.size > PREVIEW)) {
      this.#begin(this.#next);
      this.#next = null;
    }
    const work = this.#work;
    if (!work) return;
    const said = work.stride();
    const now = this.#bench.clock();
    if (said?.kind === 'whole') this.#work = null;
    if (said) this.#bench.tell({ ...said, turn: work.turn });
    else if (now - work.reported > REPORT) {
      work.reported = now;
      this.#bench.tell({ kind: 'progress', turn: work.turn, drawn: work.drawn });
    }
  }
}
