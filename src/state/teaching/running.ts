import type { Deck } from '../../content/teaching/step';
import { readState } from './message';
import { Show, type ShowState } from './show.svelte';

/** Shows that were left, by deck, for as long as the page lives. */
const LEFT = new Map<string, ShowState>();
const keyOf = (deck: string): string => `customer-value-map.show.${deck}`;

/** A reload, or Back from another page: what this tab kept is the show that went on here. */
const returned = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => ['reload', 'back_forward'].includes((entry as PerformanceNavigationTiming).type));

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/** A browser may refuse its shelf, and it may be full: then a show is kept by its page only. */
const shelved = <T>(shelf: () => Shelf, use: (shelf: Shelf) => T): T | undefined => {
  try {
    return use(shelf());
  } catch {
    return undefined;
  }
};
const tab = (): Shelf => sessionStorage;

/** What a tab kept of a show; undefined where it is none of this deck. Total. */
export const readKept = (text: string | null, beats: number): ShowState | undefined => {
  try {
    return readState(JSON.parse(text ?? 'null'), beats);
  } catch {
    return undefined;
  }
};

/**
 * The show of a deck as it was left: its number, its clock and what the room answered. A new one where none was.
 * @param at the beat the address names
 */
export function runShow(deck: Deck, at: number, shelf: () => Shelf = tab, fromShelf = returned()): Show {
  const show = new Show(deck, at);
  const left =
    LEFT.get(deck.id) ??
    (fromShelf ? readKept(shelved(shelf, (it) => it.getItem(keyOf(deck.id))) ?? null, show.beats.length) : undefined);
  if (!left) return show;
  const timer = left.timer && left.timer.ends > Date.now() ? left.timer : null;
  show.take({ ...left, at: show.at, over: show.over, black: false, spot: null, timer });
  return show;
}

/** Keeps a show when it is left, and when its page is. @returns leaves it */
export function keepShow(show: Show, shelf: () => Shelf = tab): () => void {
  const put = (): void => void shelved(shelf, (it) => it.setItem(keyOf(show.deck.id), JSON.stringify(show.plain())));
  addEventListener('pagehide', put);
  return () => {
    removeEventListener('pagehide', put);
    LEFT.set(show.deck.id, show.plain());
    put();
  };
}

/** A show of a deck begins anew. */
export function beginAnew(deck: string, shelf: () => Shelf = tab): void {
  LEFT.delete(deck);
  shelved(shelf, (it) => it.removeItem(keyOf(deck)));
}
