import { untrack } from 'svelte';
import { RATING_IDS, type Alternative, type RatingId } from '../model/alternatives';
import { PARAMETER_IDS, type ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import { deliveredValueOf } from '../model/value';
import type { Reach } from '../charts/subject';

/** What the picture is drawn from: the inputs and the axes. */
export interface Frame {
  readonly inputs: Inputs;
  readonly reach: Reach;
}

const ease = (t: number) => 1 - Math.pow(1 - t, 3);
const between = (a: number, b: number, t: number) => a + (b - a) * t;

/** What a rival offers between two offers: eight ratings where both have them, else one number. */
function offerBetween(from: Alternative, to: Alternative, a: Inputs, b: Inputs, t: number): Partial<Alternative> {
  const [was, is] = [from.ratings, to.ratings];
  if (!was || !is) return { deliveredValue: between(deliveredValueOf(from, a), deliveredValueOf(to, b), t) };
  const ratings = {} as Record<RatingId, number>;
  for (const id of RATING_IDS) ratings[id] = between(was[id], is[id], t);
  return { ratings };
}

/** A rival on its way in or out is one that fewer and fewer can reach. */
function rivalsBetween(a: Inputs, b: Inputs, t: number): readonly Alternative[] {
  const [before, after] = [a.alternatives, b.alternatives];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i): Alternative => {
    const [from, to] = [before[i], after[i]];
    if (!from || !to) {
      const one = (to ?? from) as Alternative;
      return { ...one, availability: one.availability * (to ? t : 1 - t) };
    }
    return {
      ...offerBetween(from, to, a, b, t),
      availability: between(from.availability, to.availability, t),
      copies: between(from.copies, to.copies, t),
    };
  });
}

/** Settled inputs between two others: a true state of the model. */
export function inputsBetween(a: Inputs, b: Inputs, t: number): Inputs {
  const values = {} as Record<ParameterId, number>;
  for (const id of PARAMETER_IDS) values[id] = between(a[id], b[id], t);
  return { ...values, alternatives: rivalsBetween(a, b, t) };
}

/** A true state of the model between two others, on axes between theirs. */
export function frameBetween(a: Frame, b: Frame, t: number): Frame {
  return {
    inputs: inputsBetween(a.inputs, b.inputs, t),
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
    this.#run(from, next, duration);
  }
  /** Eases into the target from a frame that stood in the place of this glide. */
  enter(from: Frame, duration: number): void {
    cancelAnimationFrame(this.#tick);
    const [a, b] = [from.reach, this.#last.reach];
    const there = a.low === b.low && a.high === b.high && a.switching === b.switching;
    this.#run(from, this.#last, there && from.inputs === this.#last.inputs ? 0 : duration);
  }
  #run(from: Frame, next: Frame, duration: number): void {
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
