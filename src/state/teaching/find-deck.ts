import { deckById } from '../../content/teaching/decks';
import type { Deck } from '../../content/teaching/step';
import { ownStories } from './own-stories.svelte';
import { deckOf } from './story-deck';

/** A deck by its id: a built-in one, or a story that this browser keeps; null when there is none. */
export const findDeck = (id: string): Deck | null => {
  const built = deckById(id);
  if (built) return built;
  const story = ownStories().find(id);
  return story && deckOf(story);
};
