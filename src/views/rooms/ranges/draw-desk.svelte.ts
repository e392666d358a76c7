import type { DrawAnswer } from '../../../model/draw-answer';
import { DrawingHand } from './drawing-hand';
import type { Ask, RangeQuestion, Told } from './range-question';

/** What takes longer than this is felt: then a bar shows how far it is. Milliseconds. */
const FELT = 300;
/** Milliseconds of drawing between two frames where no worker can be had. */
const SLICE = 10;

/** Asks for draws and keeps the answer; the last question counts. */
export class DrawDesk {
  answer = $state.raw<DrawAnswer | null>(null);
  /** Waiting for the draws of the last question. */
  busy = $state(false);
  /** Waiting for so long that it is felt. */
  felt = $state(false);
  /** How many of the draws have been taken. */
  drawn = $state(0);
  #turn = 0;
  /** Answers to questions up to this one are not wanted any more. */
  #closed = 0;
  #worker: Worker | null = null;
  #hand: DrawingHand | null = null;
  #last: Ask | null = null;
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param make makes the worker; throws where there is none */
  constructor(make: () => Worker) {
    try {
      const worker = make();
      worker.onmessage = ({ data }: MessageEvent<Told>) => this.#hear(data);
      // It could not be fetched or run: the page draws for itself, beginning with what is still open.
      worker.onerror = () => {
        this.#alone();
        if (this.#last && this.busy) this.#say(this.#last);
      };
      this.#worker = worker;
    } catch {
      this.#alone();
    }
  }
  /** A question that was asked already is not asked again. */
  ask(question: RangeQuestion): void {
    const key = JSON.stringify(question);
    if (key === this.#key) return;
    this.#key = key;
    this.#turn += 1;
    this.busy = true;
    this.drawn = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.felt = this.busy), FELT);
    this.#say({ kind: 'ask', turn: this.#turn, question });
  }
  /** The rest of what was stopped. */
  resume(): void {
    const last = this.#last;
    this.#key = '';
    if (last?.kind === 'ask') this.ask(last.question);
  }
  /** Enough: what has been drawn by now is the answer. */
  stop(): void {
    if (this.busy) this.#say({ kind: 'stop', turn: this.#turn });
  }
  /** Nothing is asked any more. */
  clear(): void {
    this.stop();
    this.#closed = this.#turn;
    this.#key = '';
    this.answer = null;
    this.#rest();
  }
  close(): void {
    this.clear();
    this.#worker?.terminate();
    this.#worker = null;
    this.#hand = null;
  }

  #alone(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#hand = new DrawingHand({
      tell: (told) => this.#hear(told),
      rest: (go) => setTimeout(go),
      clock: () => performance.now(),
      slice: SLICE,
    });
  }
  #say(ask: Ask): void {
    if (ask.kind === 'ask') this.#last = ask;
    if (this.#worker) this.#worker.postMessage(ask);
    else this.#hand?.hear(ask);
  }
  #hear(told: Told): void {
    if (told.turn <= this.#closed) return;
    // While a finger moves, the answers to the questions before are what there is to show.
    if (told.kind !== 'progress') this.answer = told.answer;
    if (told.turn !== this.#turn) return;
    if (told.kind === 'progress') this.drawn = told.drawn;
    else this.drawn = told.answer.drawn;
    if (told.kind === 'whole') this.#rest();
  }
  #rest(): void {
    clearTimeout(this.#timer);
    this.busy = false;
    this.felt = false;
  }
}
