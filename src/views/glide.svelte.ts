import { untrack } from 'svelte';
import type { Alternative } from '../model/alternatives';
import { PARAMETER_IDS, type ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import type { Reach } from '../charts/subject';

/** What the picture is drawn from: the inputs and the axes. */
export interface Frame {
  readonly inputs: Inputs;
  readonly reach: Reach;
}

const ease = (t: number) => 1 - Math.pow(1 - t, 3);
const between = (a: number, b: number, t: number) => a + (b - a) * t;

/** A rival on its way in or out is one that fewer and fewer can reach. */
function rivalsBetween(a: readonly Alternative[], b: readonly Alternative[], t: number): readonly Alternative[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i): Alternative => {
    const [from, to] = [a[i], b[i]];
    if (!from || !to) {
      const one = (to ?? from) as Alternative;
      return { ...one, availability: one.availability * (to ? t : 1 - t) };
    }
    const shared = {
      availability: between(from.availability, to.availability, t),
      copies: between(from.copies, to.copies, t),
    };
    if (from.deliveredValue !== undefined && to.deliveredValue !== undefined && !from.ratings && !to.ratings)
      return { ...shared, deliveredValue: between(from.deliveredValue, to.deliveredValue, t) };
    return { ...to, ...shared };
  });
}

/** A true state of the model between two others. */
export function frameBetween(a: Frame, b: Frame, t: number): Frame {
  const values = {} as Record<ParameterId, number>;
  for (const id of PARAMETER_IDS) values[id] = between(a.inputs[id], b.inputs[id], t);
  return {
    inputs: { ...values, alternatives: rivalsBetween(a.inputs.alternatives, b.inputs.alternatives, t) },
    reach: {
      low: between(a.reach.low, b.reach.low, t),
      high: between(a.reach.high, b.reach.high, t),
      switching: between(a.reach.switching, b.reach.switching, t),
    },
  };
}

/**
 * The frame on screen: the target itself under a finger and at rest, something in between while gliding.
 * All marks move together, because the inputs are tweened and not the marks.
 */
export class Glide {
  #frame = $state.raw<Frame | null>(null);
  #last: Frame;
  #tick = 0;

  constructor(
    readonly target: () => Frame,
    /** Milliseconds for the next move; 0 for none. */
    duration: () => number,
  ) {
    this.#last = untrack(target);
    $effect.pre(() => {
      const next = target();
      untrack(() => this.#move(next, duration()));
    });
    $effect(() => () => cancelAnimationFrame(this.#tick));
  }
  get shown(): Frame {
    return this.#frame ?? this.target();
  }

  #move(next: Frame, duration: number): void {
    if (next === this.#last) return;
    cancelAnimationFrame(this.#tick);
    const from = this.#frame ?? this.#last;
    this.#last = next;
    if (duration === 0) {
      this.#frame = null;
      return;
    }
    this.#frame = from;
    const start = performance.now();
    const step = (time: number) => {
      const t = Math.min(1, Math.max(0, (time - start) / duration));
      this.#frame = t === 1 ? null : frameBetween(from, next, ease(t));
      if (t < 1) this.#tick = requestAnimationFrame(step);
    };
    this.#tick = requestAnimationFrame(step);
  }
}
