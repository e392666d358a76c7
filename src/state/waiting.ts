/** A map whose last change may not have been written when its page went. */
export interface Waiting {
  readonly id: string;
  readonly link: string;
  /** How often the map had been written before. */
  readonly revision: number;
}

/** What a browser may keep at once; any use of it may throw where storage is blocked. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'customer-value-map.waiting.';

/**
 * Puts aside what is still to be written. The database answers too late for a page that is going; this is done before
 * it is gone.
 */
export const putAside = (shelf: () => Shelf, waiting: readonly Waiting[]): void => {
  try {
    for (const one of waiting) shelf().setItem(PREFIX + one.id, JSON.stringify(one));
  } catch {
    // Then the address, which is in the browser's history, is all that is left of it.
  }
};

const read = (text: string | null): Waiting | null => {
  try {
    const { id, link, revision } = JSON.parse(text ?? '') as Partial<Record<keyof Waiting, unknown>>;
    return typeof id === 'string' && typeof link === 'string' && typeof revision === 'number'
      ? { id, link, revision }
      : null;
  } catch {
    return null;
  }
};

/** Takes back what an earlier page put aside. */
export const takeBack = (shelf: () => Shelf): readonly Waiting[] => {
  try {
    const store = shelf();
    const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((key) =>
      key.startsWith(PREFIX),
    );
    const found = keys.map((key) => read(store.getItem(key)));
    for (const key of keys) store.removeItem(key);
    return found.filter((one) => one !== null);
  } catch {
    return [];
  }
};
