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
  /** The browser refused to keep it. */
  refused = $state(false);

  /** @param shelf asked anew each time, because asking alone may be refused */
  constructor(private readonly shelf: () => Shelf) {
    this.#all = this.#read();
  }
  of(id: string): LessonProgress {
    return (Object.hasOwn(this.#all, id) ? this.#all[id] : undefined) ?? NOT_BEGUN;
  }
  /** The guess stands: what follows may be seen. */
  commit(id: string, guess: number, sure: boolean, reason: string): void {
    this.#change(id, { guess, sure, reason: cleanReason(reason), phase: 'observe' });
  }
  pick(id: string, picked: string): void {
    this.#change(id, { picked });
  }
  /** The furthest phase; going back does not lose it. */
  reach(id: string, phase: Phase): void {
    const { phase: last, guess } = this.of(id);
    if (guess !== undefined && PHASES.indexOf(phase) > PHASES.indexOf(last)) this.#change(id, { phase });
  }
  solve(id: string): void {
    if (!this.of(id).solved) this.#change(id, { solved: true });
  }
  /** Begins a lesson anew. */
  forget(id: string): void {
    this.#all = Object.fromEntries(Object.entries(this.#read()).filter(([other]) => other !== id));
    this.#write();
  }

  #change(id: string, change: Partial<LessonProgress>): void {
    // Another tab may have written since.
    this.#all = { ...this.#all, ...this.#read() };
    this.#all = { ...this.#all, [id]: { ...this.of(id), ...change } };
    this.#write();
  }
  #read(): Progress {
    try {
      return readProgress(this.shelf().getItem(PROGRESS_KEY));
    } catch {
      this.refused = true;
      return {};
    }
  }
  #write(): void {
    try {
      this.shelf().setItem(PROGRESS_KEY, writeProgress(this.#all));
    } catch {
      this.refused = true;
    }
  }
}

let ours: LessonsProgress | undefined;
/** The progress of this browser, one for all pages of lessons. */
export const lessonsProgress = (): LessonsProgress => (ours ??= new LessonsProgress(() => localStorage));
