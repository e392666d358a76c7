import type { Component } from 'svelte';
import type { SheetPlace } from './desk.svelte';

type Page = () => Promise<{ default: Component }>;

/** Pages over the chain that are files of their own, by their ids. */
export const PAGES: Readonly<Partial<Record<SheetPlace['id'], Page>>> = {
  share: () => import('./Share.svelte'),
  maps: () => import('./Maps.svelte'),
  changed: () => import('./WhyChanged.svelte'),
  paper: () => import('./teaching/Paper.svelte'),
  story: () => import('./teaching/TeachSheet.svelte'),
};
/** Lessons and the stage, which take the place of the chain. */
export const teachingPage: Page = () => import('./teaching/Teaching.svelte');

/** Fetches ahead whatever may be wanted later: all of it is here before a conference's network goes. */
export const fetchLater = (prepare: () => unknown): Promise<unknown> =>
  Promise.allSettled([
    ...Object.values(PAGES).map((page) => page()),
    teachingPage(),
    import('./teaching/teaching-pages').then(({ fetchTeaching }) => fetchTeaching()),
    import('./rooms/Rooms.svelte'),
    import('./rooms/room-pages').then(({ fetchRooms }) => fetchRooms()),
    prepare(),
    import('../state/carried'),
    import('../state/keep-all'),
    import('../state/ledger'),
    import('../state/link/opening'),
    import('../state/versions/older'),
  ]);
