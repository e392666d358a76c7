import { expect, test } from 'vitest';
import { pristine } from '../../../src/state/setting';
import { OwnStories } from '../../../src/state/teaching/own-stories.svelte';
import { putBack, removedStep } from '../../../src/state/teaching/removed-step';
import { STORIES_KEY, type StoryShelf } from '../../../src/state/teaching/story-shelf';
import {
  addStep,
  blankStep,
  emptyStory,
  MOST_QUESTIONS,
  MOST_STEPS,
  moveStep,
  removeStep,
  retoldStory,
  type Story,
} from '../../../src/state/teaching/story';

const plain = blankStep({ now: pristine('opening'), before: pristine('opening'), names: {} });
const titled = (...titles: readonly string[]): Story =>
  titles.map((title) => ({ ...plain, title })).reduce(addStep, emptyStory('myaaaaaaaaaaa', 'A'));
const titles = ({ steps }: Story) => steps.map(({ title }) => title).join('');

/** A shelf that two windows share; it can be full. */
const shared = () => {
  const kept = new Map<string, string>();
  const shelf: StoryShelf & { full: boolean } = {
    full: false,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      if (shelf.full) throw new Error('full');
      kept.set(key, text);
    },
  };
  return shelf;
};

test('a step that comes back changes nothing else, wherever the others are now', () => {
  const story = titled('a', 'b', 'c', 'd');
  const gone = removedStep(story, 's3');
  if (!gone) throw new Error('A step is missing');
  const rest = removeStep(story, 's3');
  expect(putBack(rest, gone)?.story).toEqual(story);
  expect(putBack(retoldStory(rest, { title: 'other' }), gone)?.story).toEqual({ ...story, title: 'other' });
  // What stood before it has moved, or is gone; the nearest that is left counts, else it is the first.
  expect(titles(putBack(moveStep(rest, 's2', -1), gone)?.story ?? story)).toBe('bacd');
  expect(titles(putBack(removeStep(rest, 's2'), gone)?.story ?? story)).toBe('acd');
  expect(titles(putBack(removeStep(removeStep(rest, 's2'), 's1'), gone)?.story ?? story)).toBe('cd');
  expect(removedStep(rest, 's3')).toBeNull();
});

test('a step that comes back takes no place, id or question from another', () => {
  const story = titled('a', 'b');
  const gone = removedStep(story, 's2');
  if (!gone) throw new Error('A step is missing');
  // Another window has added one in the meantime, and it has got the same id.
  const more = addStep(removeStep(story, 's2'), { ...plain, title: 'new' });
  expect(more.steps.map(({ id }) => id)).toEqual(['s1', 's2']);
  const back = putBack(more, gone);
  expect(back?.id).toBe('s3');
  expect(back?.story.steps.map(({ id, title }) => id + title)).toEqual(['s1a', 's3b', 's2new']);
  const full = Array.from({ length: MOST_STEPS }, () => plain).reduce(addStep, more);
  expect(putBack(full, gone)).toBeNull();
  const question = { output: 'retention', shown: 'satisfaction', margin: 4, ask: '', from: 'step' } as const;
  const asking = Array.from({ length: MOST_QUESTIONS }, () => ({ ...plain, question })).reduce(addStep, more);
  const asked = putBack(asking, { ...gone, step: { ...gone.step, question } });
  expect(asked?.story.steps.find(({ id }) => id === asked.id)?.question).toBeNull();
});

test('what another window wrote survives that a step comes back here', () => {
  const shelf = shared();
  const here = new OwnStories(() => shelf);
  const { id } = here.add(titled('a', 'b'));
  const there = new OwnStories(() => shelf);
  const whole = here.find(id);
  const gone = whole && removedStep(whole, 's1');
  if (!gone) throw new Error('A step is missing');
  here.save(removeStep(whole, 's1'));
  there.refresh();
  const other = there.find(id);
  if (!other) throw new Error('A story is missing');
  there.save(retoldStory(other, { title: 'theirs' }));
  here.refresh();
  const back = putBack(here.find(id) ?? whole, gone);
  if (back) here.save(back.story);
  const last = new OwnStories(() => shelf);
  expect(last.list).toHaveLength(1);
  expect(last.list.map(({ title, steps }) => title + steps.map((step) => step.id).join())).toEqual(['theirss1,s2']);
});

test('what could not be kept is known until it is', () => {
  const shelf = shared();
  const stories = new OwnStories(() => shelf);
  const { id } = stories.add(titled('a'));
  expect(stories.stored).toBe(true);
  shelf.full = true;
  stories.save(retoldStory(titled('a'), { title: 'B' }));
  expect(stories.trouble).toBe('full');
  expect(stories.stored).toBe(false);
  expect(stories.find(id)?.title).toBe('B');
  shelf.full = false;
  stories.save(retoldStory(titled('a'), { title: 'C' }));
  expect(stories.trouble).toBeNull();
  expect(stories.stored).toBe(true);
});

test('a copy that two windows made is said to be one while it is changed further', () => {
  const shelf = shared();
  const here = new OwnStories(() => shelf);
  const story = here.add(titled('a'));
  const there = new OwnStories(() => shelf);
  there.save(retoldStory(story, { title: 'theirs' }));
  const copy = here.save(retoldStory(story, { title: 'mine' }));
  expect(copy.id).not.toBe(story.id);
  expect(here.trouble).toBe('otherWindow');
  expect(here.stored).toBe(true);
  here.save(retoldStory(copy, { title: 'mine, too' }));
  expect(here.trouble).toBe('otherWindow');
  here.move(story.id, 1);
  expect(here.trouble).toBeNull();
  expect(JSON.parse(shelf.getItem(STORIES_KEY) ?? '')).toMatchObject({
    stories: [{ story: { title: 'mine, too' } }, { story: { title: 'theirs' } }],
  });
});
