import { MONTHS } from '../../../charts/extension/course';

/** Months a second. */
export const SPEEDS = [3, 6, 12] as const;

/** Runs a month from 0 to 60 and stops there. Stands at the end until it is played. */
export class Movie {
  #month = $state<number>(MONTHS);
  #playing = $state(false);
  #speed = $state(1);
  #tick = 0;
  #last: number | null = null;

  /** Of 0…60; a part of a month while it plays. */
  get month(): number {
    return this.#month;
  }
  get playing(): boolean {
    return this.#playing;
  }
  /** A place in `SPEEDS`. */
  get speed(): number {
    return this.#speed;
  }
  set speed(place: number) {
    this.#speed = Math.min(SPEEDS.length - 1, Math.max(0, Math.round(place)));
  }

  /** From here on, or from the beginning when it stands at the end. */
  play(): void {
    if (this.#playing) return;
    if (this.#month >= MONTHS) this.#month = 0;
    this.#playing = true;
    this.#last = null;
    this.#tick = requestAnimationFrame(this.#step);
  }
  pause(): void {
    cancelAnimationFrame(this.#tick);
    this.#playing = false;
  }
  /** Stands still in a month. */
  seek(month: number): void {
    this.pause();
    this.#month = Math.min(MONTHS, Math.max(0, month));
  }
  /** To the next or the last whole month. */
  step(by: 1 | -1): void {
    this.seek(by > 0 ? Math.floor(this.#month + 1e-9) + 1 : Math.ceil(this.#month - 1e-9) - 1);
  }

  readonly #step = (time: number): void => {
    // A tab that was hidden goes on where it was.
    const passed = Math.min(100, time - (this.#last ?? time));
    this.#last = time;
    this.#month = Math.min(MONTHS, this.#month + (passed / 1000) * (SPEEDS[this.#speed] ?? 6));
    if (this.#month >= MONTHS) this.pause();
    else this.#tick = requestAnimationFrame(this.#step);
  };
}
