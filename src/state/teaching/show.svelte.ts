import { createContext } from 'svelte';
import type { StationId } from '../../content/stations';
import type { Deck } from '../../content/teaching/step';
import { Answers } from './answers.svelte';
import { beatsOf, type Beat } from './beats';

/** What a clock counts down: a minute of silence, three minutes in pairs, five in groups. */
export const TIMERS = { silence: 60, pair: 180, group: 300 } as const;
export type TimerKind = keyof typeof TIMERS;
export interface Timer {
  readonly kind: TimerKind;
  /** Milliseconds since 1970 at which it is over. */
  readonly ends: number;
}

/** Everything about a running show that both windows must agree on; plain, so that it can be sent. */
export interface ShowState {
  readonly at: number;
  readonly black: boolean;
  /** One station stands in the light, the others step back. */
  readonly spot: StationId | null;
  readonly locked: boolean;
  /** What lies over the picture. */
  readonly over: 'qr' | 'compare' | 'help' | null;
  readonly timer: Timer | null;
  /** Milliseconds since 1970 at which the show began. */
  readonly began: number;
  /** Number of this session in the codes of the room, 0…255. */
  readonly session: number;
  readonly answers: ReturnType<Answers['plain']>;
}

/** A running show: where it is, what the room answered, and what lies over it. */
export class Show {
  readonly beats: readonly Beat[];
  readonly answers = new Answers();
  at = $state(0);
  black = $state(false);
  spot = $state.raw<StationId | null>(null);
  /** Sliders do not follow a brushing finger. */
  locked = $state(false);
  over = $state.raw<ShowState['over']>(null);
  timer = $state.raw<Timer | null>(null);
  began = $state(Date.now());
  session = $state(0);
  readonly beat: Beat = $derived.by(() => this.beats[this.at] as Beat);
  /** Somebody else wants to know of every change that is made here. */
  onchange: () => void = () => undefined;

  constructor(
    readonly deck: Deck,
    at = 0,
  ) {
    this.beats = beatsOf(deck);
    this.at = Math.max(0, Math.min(this.beats.length - 1, at));
    this.over = this.#opening;
    this.session = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
  }

  /** What lies over the picture as the beat begins. A page opened as a file has no address that a room could scan. */
  get #opening(): ShowState['over'] {
    return location.protocol === 'file:' ? null : (this.beat.step.opens ?? null);
  }
  /** The next beat (1) or the one before (−1); what lay over the picture goes. */
  go(by: 1 | -1): void {
    this.jump(this.at + by);
  }
  jump(at: number): void {
    this.black = false;
    this.spot = null;
    this.at = Math.max(0, Math.min(this.beats.length - 1, at));
    this.over = this.#opening;
    this.onchange();
  }
  /** Any other change, told to the other window. */
  set(change: Partial<Omit<ShowState, 'answers' | 'at'>>): void {
    Object.assign(this, change);
    this.onchange();
  }
  start(kind: TimerKind): void {
    this.set({ timer: { kind, ends: Date.now() + TIMERS[kind] * 1000 } });
  }

  plain(): ShowState {
    const { at, black, spot, locked, over, timer, began, session } = this;
    return { at, black, spot, locked, over, timer, began, session, answers: this.answers.plain() };
  }
  /** Becomes what the other window says, without telling it again. */
  take({ answers, ...state }: ShowState): void {
    Object.assign(this, state);
    this.answers.take(answers);
  }
}

export const [useShow, provideShow] = createContext<Show>();
