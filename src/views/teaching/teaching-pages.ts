import type { Component } from 'svelte';
import { teachingIn, type TeachingPlace } from '../../state/teaching/place';
import type { TeachingProps } from './teaching-props';

/** Pages of the teaching side: each is a file of its own, fetched when it is wanted or ahead of it. */
export const PAGES: Readonly<Record<TeachingPlace['kind'], () => Promise<{ default: Component<TeachingProps> }>>> = {
  lessons: () => import('./Lessons.svelte'),
  lesson: () => import('./Lesson.svelte'),
  decks: () => import('./Decks.svelte'),
  deck: () => import('./Stage.svelte'),
  notes: () => import('./Notes.svelte'),
  task: () => import('./Task.svelte'),
};
/** All of them, before a conference's network goes. */
export const fetchTeaching = () => Promise.allSettled(Object.values(PAGES).map((page) => page()));
/** The one that the address asks for. */
export const fetchAsked = () => PAGES[teachingIn(location.search, location.hash)?.kind ?? 'lessons']();
