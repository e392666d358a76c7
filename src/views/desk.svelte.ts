import { createContext } from 'svelte';
import type { StationId } from '../content/stations';
import type { ParameterId } from '../model/parameters';

export type DrawerId = StationId | 'assumptions';
/** What the reader points at: the line under the headline speaks about it. */
export type Pointed =
  | { readonly kind: 'parameter'; readonly id: ParameterId }
  | { readonly kind: 'station'; readonly id: StationId }
  | null;

/** What is open and what is pointed at: nothing of it belongs into a link. */
export class Desk {
  drawer = $state.raw<DrawerId | null>(null);
  cases = $state(false);
  pointed = $state.raw<Pointed>(null);
  /** A sentence that answers the last attempt, until the next one. */
  remark = $state<string | null>(null);

  #opener: HTMLElement | null = null;

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
