import { createContext } from 'svelte';
import type { StationId } from '../content/stations';
import { UI } from '../content/ui';
import type { ParameterId } from '../model/parameters';
import type { Text } from '../text';

export type DrawerId = StationId | 'assumptions';
/** A page laid over the chain, and the element of it to begin at. */
export interface SheetPlace {
  readonly id: 'cases' | 'about' | 'claims';
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
  /** The long texts and their views; they come after the first picture. */
  reading = $state.raw<typeof import('./reading') | 'coming' | 'missing'>('coming');
  /** A sentence that answers the last attempt, until the next one. */
  remark = $state<string | null>(null);

  #opener: HTMLElement | null = null;

  /** Asks for the long texts; without them everything else still works. */
  async fetchReading(): Promise<void> {
    try {
      this.reading = await import('./reading');
    } catch {
      this.reading = 'missing';
    }
  }
  /** Lays a page over the chain, or says why it cannot. */
  read(place: SheetPlace, t: (text: Text) => string): void {
    if (place.id === 'cases' || typeof this.reading === 'object') this.sheet = place;
    else this.remark = t(this.reading === 'coming' ? UI.readingComing : UI.readingMissing);
  }
  open(drawer: DrawerId): void {
    const from = document.activeElement;
    // A drawer that gives way to another takes its buttons along: the way back is to what opened the first.
    if (from instanceof HTMLElement && !from.closest('aside')) this.#opener = from;
    this.drawer = this.drawer === drawer ? null : drawer;
  }
  close(): void {
    this.drawer = null;
    // Back to what opened the drawer, or keyboard users would start again at the top.
    this.#opener?.focus();
  }
  point(pointed: Pointed): void {
    this.pointed = pointed;
    if (pointed) this.remark = null;
  }
}

export const [useDesk, provideDesk] = createContext<Desk>();
