/** Where it is kept; the script in the head reads it before anything else runs. */
export const KEY = 'customer-value-map.seen';

/** What a browser may keep; any call of it may throw where storage is blocked. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Whether somebody is here for the first time; where nothing can be kept, every visit is one. */
export function firstVisit(shelf: () => Shelf): boolean {
  try {
    return shelf().getItem(KEY) === null;
  } catch {
    return true;
  }
}

/** Remembers that the first drag is done, so that its hint is not shown again. */
export function rememberVisit(shelf: () => Shelf): void {
  try {
    shelf().setItem(KEY, '1');
  } catch {
    // Nothing can be kept here: the hint comes again, and nothing else is lost.
  }
}
