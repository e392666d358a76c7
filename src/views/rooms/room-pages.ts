import type { Component } from 'svelte';
import type { Room } from '../../state/room';
import type { RoomProps } from './room-props';

/** The pages of analysis: each is a file of its own, fetched when it is wanted or ahead of it. */
export const PAGES: Readonly<Record<Room, () => Promise<{ default: Component<RoomProps> }>>> = {
  compare: () => import('./compare/Compare.svelte'),
  loyalty: () => import('./loyalty/Loyalty.svelte'),
  market: () => import('./market/Market.svelte'),
  matters: () => import('./matters/Matters.svelte'),
  actions: () => import('./actions/Actions.svelte'),
  money: () => import('./money/Money.svelte'),
  ranges: () => import('./ranges/RangesRoom.svelte'),
  people: () => import('./people/People.svelte'),
  extension: () => import('./extension/Extension.svelte'),
};
/** All of them, before a conference's network goes. */
export const fetchRooms = () => Promise.allSettled(Object.values(PAGES).map((page) => page()));
