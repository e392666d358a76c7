import type { Challenge, Stage } from '../../content/teaching/lesson';
import { settledStand } from '../../content/teaching/stand';
import type { Stand } from '../../content/teaching/step';
import type { Inputs } from '../../model/settle';
import { beginStage } from './lesson-check';

/** Hints come by themselves after so many milliseconds. */
export const HINT_AFTER = 60_000;

/** One attempt at a challenge: which stage, where it began, and what was pressed, answered and hinted in it. */
export class Attempt {
  place = $state(0);
  pressed = $state(false);
  chosen = $state.raw<string | null>(null);
  /** The stage was solved once; moving on does not undo it. */
  passed = $state(false);
  hints = $state(0);
  begun = $state.raw<Stand>({ case: 'opening' });
  /** Counts the beginnings, so that the same stage can begin again. */
  turn = $state(0);
  readonly stage: Stage = $derived.by(() => this.challenge.stages[this.place] as Stage);
  readonly last: boolean = $derived.by(() => this.place === this.challenge.stages.length - 1);
  /** Where the stage began, as the model takes it. */
  readonly start: Inputs = $derived.by(() => beginStage({ ...this.stage, start: this.begun }, this.#none).start);
  readonly #none: Inputs = settledStand({ case: 'opening' }).inputs;

  constructor(readonly challenge: Challenge) {
    this.begin(0, this.begun);
  }
  /** @param from where the stage before ended */
  begin(place: number, from: Stand): void {
    this.place = Math.max(0, Math.min(this.challenge.stages.length - 1, place));
    this.begun = this.stage.start ?? from;
    this.pressed = false;
    this.chosen = null;
    this.passed = false;
    this.hints = 0;
    this.turn += 1;
  }
  /** The same stage anew; after the last one the whole challenge. */
  again(): void {
    if (this.passed && this.last) this.begin(0, this.begun);
    else this.begin(this.place, this.begun);
  }
  hint(): void {
    this.hints = Math.min(this.challenge.hints.length, this.hints + 1);
  }
}
