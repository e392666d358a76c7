import { PHASES, type Phase } from '../../content/teaching/phases';
import {
  cleanReason,
  NOT_BEGUN,
  PROGRESS_KEY,
  readProgress,
  writeProgress,
  type LessonProgress,
  type Progress,
} from './progress';

/** What keeps the progress; a browser may refuse each of these. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Progress in all lessons, kept in this browser where it lets us. */
export class LessonsProgress {
  #all = $state.raw<Progress>({});
  /** Nothing is kept: the browser refuses it, or what lies there is of a newer page and not ours to replace. */
  refused = $state(false);
  /** The last change did not get there. */
  #ahead = false;

  /** @param shelf asked anew each time, because asking alone may be refused */
  constructor(private readonly shelf: () => Shelf) {
    this.#all = this.#read() ?? {};
  }
  of(id: string): LessonProgress {
    return (Object.hasOwn(this.#all, id) ? this.#all[id] : undefined) ?? NOT_BEGUN;
  }
  /** The guess stands: what follows may be seen. The first one does, where another tab was faster. */
  commit(id: string, guess: number, sure: boolean, reason: string): void {
    this.#change(id, (last) =>
      last.guess === undefined ? { guess, sure, reason: cleanReason(reason), phase: 'observe' } : {},
    );
  }
  pick(id: string, picked: string): void {
    this.#change(id, () => ({ picked }));
  }
  /** The furthest phase; going back does not lose it. */
  reach(id: string, phase: Phase): void {
    const further = (last: LessonProgress) =>
      last.guess !== undefined && PHASES.indexOf(phase) > PHASES.indexOf(last.phase);
    if (further(this.of(id))) this.#change(id, (last) => (further(last) ? { phase } : {}));
  }
  solve(id: string): void {
    if (!this.of(id).solved) this.#change(id, () => ({ solved: true }));
  }
  /** Begins a lesson anew. */
  forget(id: string): void {
    const all = this.#read() ?? this.#all;
    this.#write(Object.fromEntries(Object.entries(all).filter(([other]) => other !== id)));
  }

  #change(id: string, change: (last: LessonProgress) => Partial<LessonProgress>): void {
    // Another tab may have written since; what never got there is not there to be read again.
    const kept = this.#read();
    this.#all = this.#ahead ? { ...kept, ...this.#all } : { ...this.#all, ...kept };
    const last = this.of(id);
    this.#write({ ...this.#all, [id]: { ...last, ...change(last) } });
  }
  /** What is kept now; null where nothing can be kept. */
  #read(): Progress | null {
    try {
      const { lessons, newer } = readProgress(this.shelf().getItem(PROGRESS_KEY));
      this.refused = newer;
      return newer ? null : lessons;
    } catch {
      this.refused = true;
      return null;
    }
  }
  #write(all: Progress): void {
    this.#all = all;
    if (this.refused) return;
    try {
      this.shelf().setItem(PROGRESS_KEY, writeProgress(all));
      this.#ahead = false;
    } catch {
      this.#ahead = this.refused = true;
    }
  }
}

let ours: LessonsProgress | undefined;
/** The progress of this browser, one for all pages of lessons. */
export const lessonsProgress = (): LessonsProgress => (ours ??= new LessonsProgress(() => localStorage));
