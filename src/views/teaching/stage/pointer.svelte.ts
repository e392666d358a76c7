import { onDestroy } from 'svelte';

/** Milliseconds after which a pointer that rests is out of sight. */
const RESTS = 3000;

/** Whether the pointer has just moved: on the stage it goes when it rests, and the buttons with it. */
export class Pointer {
  moving = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    onDestroy(() => clearTimeout(this.#timer));
  }
  moved(): void {
    this.moving = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.moving = false), RESTS);
  }
}
