import type { ShelfTrouble } from '../../content/teaching/story-notices';
import type { Older } from '../versions/older';
import { mergedRecords } from './merge-records';
import { asksForOlder, fetchOlder, readStoryFields, storyFields } from './story-file';
import { newStoryId } from './story-id';
import { putAside, readShelf, STORIES_KEY, writeShelf, type StoryRecord, type StoryShelf } from './story-shelf';
import type { Story } from './story';

/** What the last deletion took: the story as it was, and its place in the list. */
interface Removed {
  readonly story: Story;
  readonly place: number;
}

/** One's own stories. Every write is laid together with what another window has written meanwhile. */
export class OwnStories {
  list = $state.raw<readonly Story[]>([]);
  /** What keeps stories from being kept, or happened to them. */
  trouble = $state.raw<ShelfTrouble | null>(null);
  removed = $state.raw<Removed | null>(null);
  /** Does the shelf hold what this window shows? */
  readonly stored = $derived(this.trouble === null || this.trouble === 'setAside' || this.trouble === 'otherWindow');
  readonly #shelf: () => StoryShelf;
  /** As this window has them, those that cannot be read included; and as they last lay on the shelf. */
  #mine: readonly StoryRecord[] = [];
  #base: readonly StoryRecord[] = this.#mine;
  /** Nothing may be written: what lies there is not ours to replace, or the browser refuses. */
  #onlyHere = false;
  #older: Older | null = null;
  /** Id of the copy that was made because two windows had changed one story. */
  #copy: string | null = null;

  constructor(shelf: () => StoryShelf = () => localStorage) {
    this.#shelf = shelf;
    this.refresh();
  }

  /** Another window may have written. */
  refresh(): void {
    const there = this.#there();
    if (!there) return;
    const { records } = mergedRecords(this.#base, this.#mine, there, newStoryId);
    const written = this.#mine === this.#base;
    this.#base = there;
    this.#take(written ? there : records);
  }
  find(id: string): Story | null {
    return this.list.find((story) => story.id === id) ?? null;
  }

  /** A new story at the end of the list, or at a place. An id that is taken is replaced; answers the story as it is kept. */
  add(given: Story, place = Infinity): Story {
    const taken = this.#mine.some(({ id }) => id === given.id);
    const story = taken ? { ...given, id: newStoryId() } : given;
    const record = { id: story.id, revision: 1, story: storyFields(story) };
    this.#put([...this.#mine.slice(0, place), record, ...this.#mine.slice(place)]);
    return this.find(story.id) ?? story;
  }
  /**
   * Another state of a kept story. Where another window has changed it too, both stay and this one gets another id; one
   * that is not kept is kept from now on. Answers the story as it is kept.
   */
  save(story: Story): Story {
    const there = this.#mine.find(({ id }) => id === story.id);
    if (!there) return this.add(story);
    const record = { id: story.id, revision: there.revision + 1, story: storyFields(story) };
    const renamed = this.#put(
      this.#mine.map((one) => (one === there ? record : one)),
      story.id,
    );
    const id = renamed.get(story.id);
    if (id !== undefined && this.trouble === null) {
      this.trouble = 'otherWindow';
      this.#copy = id;
    }
    return this.find(id ?? story.id) ?? story;
  }
  /** So many places further down (or up, below zero). */
  move(id: string, by: number): void {
    const from = this.#mine.findIndex((record) => record.id === id);
    const record = this.#mine[from];
    if (!record) return;
    const others = this.#mine.filter((one) => one !== record);
    const to = Math.max(0, Math.min(others.length, from + by));
    this.#put([...others.slice(0, to), record, ...others.slice(to)]);
  }
  remove(id: string): void {
    const story = this.find(id);
    const place = this.#mine.findIndex((record) => record.id === id);
    if (!story || place < 0) return;
    this.#put(this.#mine.filter((record) => record.id !== id));
    this.removed = { story, place };
  }
  /** What was deleted last comes back, where it was. */
  undoRemove(): Story | null {
    if (!this.removed) return null;
    const { story, place } = this.removed;
    return this.add(story, place);
  }

  /** What lies on the shelf now; null where it is not to be touched. */
  #there(): readonly StoryRecord[] | null {
    if (this.#onlyHere) return null;
    const read = readShelf(this.#shelf);
    if (read.state === 'read') return read.records;
    if (read.state === 'unreadable' && putAside(this.#shelf, read.text) && writeShelf(this.#shelf, [])) {
      this.trouble = 'setAside';
      return [];
    }
    this.#onlyHere = true;
    this.trouble = read.state === 'newer' ? 'newer' : 'refused';
    return null;
  }
  /** @param about the story that was changed, where it is one */
  #put(mine: readonly StoryRecord[], about: string | null = null): ReadonlyMap<string, string> {
    this.removed = null;
    const there = this.#there();
    const { records, renamed } = mergedRecords(this.#base, mine, there ?? this.#base, newStoryId);
    this.#take(records);
    if (!there) return renamed;
    // A shelf that can be read and not written is full: what is there stays, and the next change is another attempt.
    if (writeShelf(this.#shelf, records)) {
      this.#base = records;
      // While one goes on typing in a copy, it is still said that it is one.
      if (this.trouble === 'full' || (this.trouble === 'otherWindow' && about !== this.#copy)) this.trouble = null;
    } else {
      this.#base = there;
      this.trouble = 'full';
    }
    return renamed;
  }
  #take(records: readonly StoryRecord[]): void {
    const last = this.#mine;
    const read = this.list;
    this.#mine = records;
    this.list = records.flatMap((record): readonly Story[] => {
      // What has not changed stays the same object, so that a page that shows it is not built anew.
      const known = last.includes(record) ? read.find(({ id }) => id === record.id) : undefined;
      const story = known ?? readStoryFields(record.story, record.id, this.#older).story;
      return story ? [story] : [];
    });
    if (!this.#older && records.some(({ story }) => asksForOlder(story))) void this.#readOlder();
  }
  async #readOlder(): Promise<void> {
    this.#older = await fetchOlder();
    if (this.#older) this.#take(this.#mine);
  }
}

let own: OwnStories | null = null;
/** The stories that this browser keeps; every page of the window has the same. */
export const ownStories = (): OwnStories => {
  if (own) return own;
  const stories = new OwnStories();
  addEventListener('storage', ({ key }) => (key === STORIES_KEY || key === null) && stories.refresh());
  return (own = stories);
};
