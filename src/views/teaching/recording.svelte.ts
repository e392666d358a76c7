import { mount } from 'svelte';
import RecordStrip from './RecordStrip.svelte';

/** What this window has recorded steps into last, and whether the strip on the map offers the next one. */
class Recording {
  /** Id of the story; '' before the first step. */
  story = $state('');
  offered = $state(false);
  #mounted = false;

  /**
   * A step went into a story: from now on the map has a way to the next one.
   * @param context of the page of one's own map, for the strip that lies on it
   */
  added(story: string, context: Map<unknown, unknown>): void {
    this.story = story;
    this.offered = true;
    if (!this.#mounted) mount(RecordStrip, { target: document.body, context });
    this.#mounted = true;
  }
}

export const recording = new Recording();
