import { getContext, setContext, untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import { differences, type Changed } from '../content/headline-cause';
import type { Named, Replayed } from '../content/replay-words';
import { evaluateSettled } from '../model/evaluate';
import type { Inputs } from '../model/settle';
import type { Text } from '../text';
import { inputsBetween } from './glide.svelte';
import type * as telling from './replay-telling';

export type Phase = 'before' | 'moving' | 'after';
/** Milliseconds of each phase; without motion both ends stand longer, one after the other. */
const LASTS = { before: 600, moving: 1800, after: 1200 } as const;
const STANDS = 1500;
/** How long it is said that there is nothing to replay, in milliseconds. */
const SAID = 3000;

const UNNAMED: Named = { names: {}, rivalNames: [] };

const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/**
 * Plays a change again, slowly: only what is drawn, never what is. Stands still while `phase` is null.
 * All that it shows are true states of the model.
 */
export class Replay {
  #phase = $state<Phase | null>(null);
  #from = $state.raw<Inputs | null>(null);
  #to = $state.raw<Inputs | null>(null);
  /** How far it has come from the one to the other, 0…1. */
  #share = $state(0);
  #ended = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tick = 0;
  #telling = $state.raw<typeof telling | null>(null);

  /** The change in words: null while nothing was asked for. */
  readonly story: Replayed | null = $derived.by(() => {
    const [from, to, words] = [this.#from, this.#to, this.#telling];
    if (!from || !to || !words) return null;
    return words.replayed(from, to, evaluateSettled(from), evaluateSettled(to), this.named);
  });
  /** What a listener hears once, also that there is nothing to replay; null while nothing plays. */
  readonly sentence: Text | null = $derived(this.story && (this.#telling?.replaySentence(this.story) ?? null));
  /** What differs between the two ends. */
  readonly moved: readonly Changed[] = $derived(this.#from && this.#to ? differences(this.#from, this.#to) : []);
  /** Where it begins, its rivals in the places they have now. */
  readonly #start: Inputs | null = $derived.by(() => {
    const [from, to] = [this.#from, this.#to];
    return from && to && this.#telling ? this.#telling.inPlace(from, to) : from;
  });
  /** What is drawn now; at the end the very inputs that were given. Null while nothing plays. */
  readonly inputs: Inputs | null = $derived.by(() => {
    if (!this.#phase || !this.#start || !this.#to) return null;
    if (this.#phase !== 'moving') return this.#phase === 'before' ? this.#start : this.#to;
    return inputsBetween(this.#start, this.#to, this.#share);
  });
  /** States on the way from end to end, which the axes have to have room for. */
  readonly way: readonly Inputs[] = $derived.by(() => {
    const [from, to] = [this.#start, this.#to];
    return from && to ? [from, ...[0.25, 0.5, 0.75].map((share) => inputsBetween(from, to, share)), to] : [];
  });

  /** @param named what rows and rivals are called on the screen */
  constructor(readonly named: Named = UNNAMED) {}
  /** 'before' stands still, 'moving' goes its way, 'after' stands still with the marks; null while nothing plays. */
  get phase(): Phase | null {
    return this.#phase;
  }
  get from(): Inputs | null {
    return this.#from;
  }
  get to(): Inputs | null {
    return this.#to;
  }
  /** Its caption, words and marks, once they are here. */
  get telling(): typeof telling | null {
    return this.#telling;
  }
  /** Whether the last one came to its end by itself. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Asks for caption, words and marks, which need not come with the first picture; it still moves without them. */
  async prepare(): Promise<void> {
    try {
      this.#telling ??= await import('./replay-telling');
    } catch {
      // The next play asks again.
    }
  }
  /**
   * Plays from one setting to another, from the beginning even while it plays; that nothing differs is only said.
   * @param from what stood before; null where nothing did
   * @param to what stands now, the very record: once it is replaced, the replay gives way
   */
  play(from: Inputs | null, to: Inputs): void {
    this.stop();
    void this.prepare();
    this.#from = from ?? to;
    this.#to = to;
    this.#share = 0;
    if (differences(this.#from, to).length === 0) this.#timer = setTimeout(() => this.stop(), SAID);
    else this.#enter('before');
  }
  /** The same again, as long as it is known. */
  again(): void {
    if (this.#from && this.#to) this.play(this.#from, this.#to);
  }
  /** Shows what is, at once. */
  stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#tick);
    this.#phase = null;
    this.#from = this.#to = null;
    this.#ended = false;
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    const still = untrack(() => prefersReducedMotion.current);
    if (phase === 'before')
      this.#timer = setTimeout(() => this.#enter(still ? 'after' : 'moving'), still ? STANDS : LASTS.before);
    else if (phase === 'moving') this.#move();
    else
      this.#timer = setTimeout(
        () => {
          this.stop();
          this.#ended = true;
        },
        still ? STANDS : LASTS.after,
      );
  }
  #move(): void {
    const start = performance.now();
    const step = (time: number) => {
      const t = Math.min(1, Math.max(0, (time - start) / LASTS.moving));
      this.#share = ease(t);
      if (t < 1) this.#tick = requestAnimationFrame(step);
      else this.#enter('after');
    };
    this.#tick = requestAnimationFrame(step);
  }
}

const HERE = Symbol('replay');
/** Makes a replay the one of this page. */
export const provideReplay = (replay: Replay): Replay => setContext(HERE, replay);
/** The replay of this page; a picture on a page without any has one that nobody plays. */
export const useReplay = (): Replay => getContext<Replay | undefined>(HERE) ?? new Replay();
