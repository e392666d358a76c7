import { createSubscriber } from 'svelte/reactivity';

/** The part of a browser that keeps a screen awake. */
export interface WakeSource {
  request(type: 'screen'): Promise<WakeLockSentinel>;
}

/** Keeps the screen awake while somebody presents, as far as the browser allows it. */
export class Awake {
  readonly #source: WakeSource | undefined;
  #lock: WakeLockSentinel | null = null;
  #wanted = true;
  #changed: () => void = () => undefined;
  readonly #read = createSubscriber((update) => {
    this.#changed = update;
    return () => (this.#changed = () => undefined);
  });

  constructor(source: WakeSource | undefined) {
    this.#source = source;
    document.addEventListener('visibilitychange', this.#ask);
    this.#ask();
  }
  /** Is it kept awake now? */
  get held(): boolean {
    this.#read();
    return this.#lock !== null;
  }
  /** Lets it sleep again. */
  close(): void {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#ask);
    void this.#lock?.release().catch(() => undefined);
  }

  readonly #ask = (): void => void this.#request();
  /** A hidden page loses its lock, so that a page that comes back asks again. A refusal changes nothing. */
  async #request(): Promise<void> {
    if (!this.#source || this.#lock || document.visibilityState !== 'visible') return;
    try {
      const lock = await this.#source.request('screen');
      if (!this.#wanted || this.#lock) return void lock.release();
      this.#lock = lock;
      lock.addEventListener('release', () => {
        this.#lock = null;
        this.#changed();
      });
      this.#changed();
    } catch {
      // A weak battery, or a browser that never does.
    }
  }
}

/** Keeps the screen awake until it is closed. */
export const keepAwake = (
  source: WakeSource | undefined = 'wakeLock' in navigator ? navigator.wakeLock : undefined,
): Awake => new Awake(source);
