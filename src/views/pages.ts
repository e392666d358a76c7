import type { Component } from 'svelte';
import type { Room } from '../state/room';
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

/** What the address asks for, which nothing else may hold up on a slow line. */
const asked = async ({
  teaching,
  room,
}: {
  readonly teaching: boolean;
  readonly room: Room | null;
}): Promise<unknown> => {
  if (teaching) {
    const [{ fetchAsked }] = await Promise.all([import('./teaching/teaching-pages'), teachingPage()]);
    return fetchAsked();
  }
  return room && (await import('./rooms/room-pages')).PAGES[room]();
};
/** Fetches ahead whatever may be wanted later: all of it is here before a conference's network goes. */
export const fetchLater = async (now: Parameters<typeof asked>[0], prepare: () => unknown): Promise<unknown> => {
  await Promise.allSettled([asked(now)]);
  return Promise.allSettled([
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
};
