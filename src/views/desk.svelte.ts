import { createContext } from 'svelte';
import type { StationId } from '../content/stations';
import { UI } from '../content/ui';
import type { RatingId } from '../model/alternatives';
import type * as reading from './reading';
import type { OutputId } from '../model/outputs';
import type { ParameterId } from '../model/parameters';
import type { Theme } from '../state/scene';
import type { Locale, Text } from '../text';

export type DrawerId = StationId | 'assumptions';
/** A page laid over the chain, and the element of it to begin at. */
export interface SheetPlace {
  readonly id: 'cases' | 'about' | 'claims' | 'share' | 'maps' | 'changed' | 'paper' | 'story';
  readonly at?: string;
}
/** What the reader points at: the line under the headline speaks about it. */
export type Pointed =
  | { readonly kind: 'parameter'; readonly id: ParameterId }
  | { readonly kind: 'station'; readonly id: StationId }
  | null;

/** What is open and what is pointed at: nothing of it belongs into a link. */
export class Desk {
  drawer = $state.raw<DrawerId | null>(null);
  sheet = $state.raw<SheetPlace | null>(null);
  pointed = $state.raw<Pointed>(null);
  /** A core task that lights its stations while the others step back. */
  lens = $state.raw<{ readonly id: string; readonly stations: ReadonlySet<StationId> } | null>(null);
  /** Nobody has moved anything yet, now or on an earlier visit: the page says where to begin. */
  fresh = $state(false);
  /** Drawers and pages with their long texts; they come after the first picture, and what was asked for opens then. */
  reading = $state.raw<typeof reading | 'coming' | 'missing'>('coming');
  /** Lessons and the stage have taken the place of the chain. */
  teaching = $state(false);
  /** Language and colours of the teaching side, while it is there. */
  look = $state.raw<{ readonly locale: Locale; readonly theme: Theme } | null>(null);
  /** Something lies over the chain or has taken its place: nothing may change unseen. */
  get covered(): boolean {
    return this.teaching || this.sheet !== null;
  }
  /** A sentence that answers the last attempt, until the next one. */
  remark = $state<string | null>(null);

  constructor(readonly t: (text: Text) => string) {}

  /** A page that was closed takes its step of the browser's history back: nothing else follows from that. */
  leaving = false;
  /** The result or row whose “why” the drawer opens with. */
  asked = $state.raw<{ readonly id: OutputId | RatingId } | null>(null);
  /** The row that is opened in place on a narrow page. */
  row = $state.raw<RatingId | null>(null);

  #opener: HTMLElement | null = null;

  /** Asks for the drawers, pages and long texts; without them the picture still works. */
  async fetchReading(): Promise<void> {
    try {
      this.reading = await import('./reading');
      if (this.remark === this.t(UI.readingComing)) this.remark = null;
    } catch {
      this.reading = 'missing';
      if (this.drawer || this.sheet) this.#sayMissing();
    }
  }
  /** Lays a page over the chain, or says why it cannot. */
  read(place: SheetPlace): void {
    // Before the texts have come only the last wish counts.
    if (this.reading === 'coming') this.drawer = null;
    this.sheet = place;
    this.#sayMissing();
  }
  #sayMissing(): void {
    if (typeof this.reading === 'object') return;
    this.remark = this.t(this.reading === 'coming' ? UI.readingComing : UI.readingMissing);
    if (this.reading === 'missing') this.drawer = this.sheet = null;
  }
  open(drawer: DrawerId): void {
    const from = document.activeElement;
    // A drawer that gives way to another takes its buttons along: the way back is to what opened the first.
    if (from instanceof HTMLElement && !from.closest('aside')) this.#opener = from;
    if (this.reading === 'coming') this.sheet = null;
    this.drawer = this.drawer === drawer ? null : drawer;
    this.asked = null;
    this.#sayMissing();
  }
  /** Opens the drawer of a station at the “why” of one of its results, or of one of the eight rows. */
  ask(what: OutputId | RatingId, station: StationId): void {
    if (this.drawer !== station) this.open(station);
    this.asked = { id: what };
  }
  /** The working of a result or a row unfolds and comes into view when it was asked for. */
  show(working: HTMLDetailsElement, id: OutputId | RatingId): void {
    if (this.asked?.id !== id) return;
    working.open = true;
    working.scrollIntoView({ block: 'nearest' });
  }
  close(): void {
    this.drawer = null;
    // Back to what opened the drawer, or keyboard users would start again at the top.
    this.#opener?.focus();
  }
  /** Lessons and the stage, as a step of their own for the Back button. */
  teach(): void {
    this.drawer = this.sheet = null;
    try {
      history.pushState(null, '', `${location.pathname}?t=lessons`);
    } catch {
      // On a page opened as a file; it begins with the lessons without an address, too.
    }
    this.teaching = true;
  }
  point(pointed: Pointed): void {
    this.pointed = pointed;
    if (pointed) this.remark = null;
  }
}

/** Does the address name a page of the teaching side? Mail and chat programs hang a `t=` of their own on links. */
export const teaches = (search = location.search): boolean => /[?&]t=(lesson|deck|notes|task)/.test(search);

export const [useDesk, provideDesk] = createContext<Desk>();
