import { goalSteps, isMet, type GoalAsk, type GoalFound } from '../../../content/matters-goal';
import { pursue, type GoalNews, type GoalTask } from './goal-run';
import { goalWorker } from './goal-worker';

/** After the last change it waits this long, in milliseconds: while a finger moves nothing is begun. */
const PAUSE = 120;

/** Looks for the way to a target beside the page, or between its frames where there is no beside. */
export class GoalSeeker {
  /** The last answer; it stays until the next one. */
  found = $state.raw<GoalFound | null>(null);
  /** What that answer is to. */
  answered = $state.raw<string | null>(null);

  #worker: Worker | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop = () => {};
  #turn = 0;
  #asked = '';
  #ask: GoalAsk | null = null;

  constructor() {
    try {
      this.#worker = goalWorker();
      this.#worker.addEventListener('message', ({ data }: MessageEvent<GoalNews>) => {
        if (data.turn === this.#turn) this.#take(data.found);
      });
      this.#worker.addEventListener('error', () => this.#alone());
    } catch {
      this.#worker = null;
    }
  }

  /** @param key says what is asked: nothing is computed twice for the same */
  want(key: string, ask: GoalAsk): void {
    if (key === this.#asked) return;
    this.#asked = key;
    this.#ask = ask;
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#stop();
    // To stay where one is takes no search.
    if (isMet(ask)) this.#take(goalSteps(ask).next().value ?? null);
    else this.#timer = setTimeout(() => this.#begin(), this.found ? PAUSE : 0);
  }
  close(): void {
    clearTimeout(this.#timer);
    this.#stop();
    this.#worker?.terminate();
  }

  #begin(): void {
    if (!this.#ask) return;
    const task: GoalTask = { turn: this.#turn, ask: this.#ask };
    if (this.#worker) this.#worker.postMessage(task);
    else this.#stop = pursue(task.ask, (found) => this.#take(found));
  }
  /** The worker could not be loaded: what it was asked is worked out here. */
  #alone(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#begin();
  }
  #take(found: GoalFound | null): void {
    this.found = found;
    this.answered = this.#asked;
  }
}
