import { isFields } from '../map-file-schema';

/** Where one's own stories are kept. */
export const STORIES_KEY = 'customer-value-map.stories';
/** Where something lies that could not be read. */
export const ASIDE_KEY = `${STORIES_KEY}.unread`;
/** The version of what is kept there. */
const SHELF_VERSION = 1;

/** What a browser may keep; any call of it may throw where storage is blocked. */
export type StoryShelf = Pick<Storage, 'getItem' | 'setItem'>;

/** One kept story, as it lies there. */
export interface StoryRecord {
  readonly id: string;
  /** Counts writes. */
  readonly revision: number;
  /** The fields of a story file; not understood here, so that what a newer page wrote stays whole. */
  readonly story: unknown;
}

const isRecord = (value: unknown): value is StoryRecord =>
  isFields(value) &&
  typeof value['id'] === 'string' &&
  /^[0-9a-z]{1,40}$/.test(value['id']) &&
  Number.isSafeInteger(value['revision']) &&
  Number(value['revision']) > 0 &&
  isFields(value['story']);

export type ShelfRead =
  | { readonly state: 'read'; readonly records: readonly StoryRecord[] }
  /** Storage is refused, or a newer page has written there: nothing may be written over it. */
  | { readonly state: 'refused' | 'newer' }
  /** Something that is none of ours. */
  | { readonly state: 'unreadable'; readonly text: string };

/** What lies there now. Total. */
export const readShelf = (shelf: () => StoryShelf): ShelfRead => {
  let text: string | null;
  try {
    text = shelf().getItem(STORIES_KEY);
  } catch {
    return { state: 'refused' };
  }
  if (text === null) return { state: 'read', records: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'unreadable', text };
  }
  if (!isFields(value) || !Array.isArray(value['stories'])) return { state: 'unreadable', text };
  if (value['version'] !== SHELF_VERSION) return { state: 'newer' };
  const records = value['stories'].filter(isRecord);
  const first = new Map([...records].reverse().map((record) => [record.id, record]));
  return { state: 'read', records: records.filter((record) => first.get(record.id) === record) };
};

/** Writes them; false when the browser refuses, for want of space or altogether. */
export const writeShelf = (shelf: () => StoryShelf, records: readonly StoryRecord[]): boolean => {
  try {
    shelf().setItem(STORIES_KEY, JSON.stringify({ version: SHELF_VERSION, stories: records }));
    return true;
  } catch {
    return false;
  }
};
/** Puts a text aside that could not be read; false when even that is refused. */
export const putAside = (shelf: () => StoryShelf, text: string): boolean => {
  try {
    shelf().setItem(ASIDE_KEY, text);
    return true;
  } catch {
    return false;
  }
};
