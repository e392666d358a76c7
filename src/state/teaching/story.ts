import type { StationId } from '../../content/stations';
import { marginOf, shownFor } from '../../content/teaching/asked';
import { OUTPUTS, type OutputId } from '../../model/outputs';
import type { Text } from '../../text';
import type { Names } from '../scene';
import type { Setting } from '../setting';
import { cleanLine, cleanLines } from './plain-text';
import { causeText } from './step-sentence';

/** What a step of one's own asks. */
export interface StoryQuestion {
  readonly output: OutputId;
  /** The last station that is shown until the reveal. */
  readonly shown: StationId;
  /** “About the same” is the old value give or take so much, in the unit that is printed. */
  readonly margin: number;
  /** ''; then what was done and the name of the result make one. */
  readonly ask: string;
  /** What stands before the change: the end of the step before it, where that can be, or what was recorded. */
  readonly from: 'step' | 'baseline';
}

/** A step recorded in the browser: a state of the model, and what is said about it. Texts are typed in one language. */
export interface StoryStep {
  /** Lower-case letters and digits, unique in its story; part of links. */
  readonly id: string;
  /** ''; then it is called after what was done. */
  readonly title: string;
  readonly now: Setting;
  readonly before: Setting;
  readonly names: Names;
  /** The headline; of the reveal where something is asked. '': the sentence that the model writes. */
  readonly caption: string;
  /** The headline before a question; '': a plain invitation to look. */
  readonly look: string;
  readonly question: StoryQuestion | null;
  readonly note: string;
  readonly minutes: number;
  readonly focus: StationId | null;
}

/** A story of one's own. Plain data that is replaced and never changed. */
export interface Story {
  /** Lower-case letters and digits. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly StoryStep[];
}

/** UTF-16 units of the texts, at most; longer ones are cut. */
export const LIMITS = { title: 80, about: 160, caption: 300, look: 300, ask: 200, note: 2000 } as const;
export const MOST_STEPS = 40;
/** A code of the room has four bits for the question. */
export const MOST_QUESTIONS = 16;
/** Ends of the minutes of a step. */
export const MINUTES = [0.5, 120] as const;

/** A number between two ends. */
const within = (value: number, low: number, high: number, otherwise: number): number =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : otherwise;

/** A question that can be asked: something of it is hidden, and its margin has a size; null where nothing can be hidden. */
export const settledQuestion = ({ output, shown, margin, ask, from }: StoryQuestion): StoryQuestion | null => {
  if (OUTPUTS[output].station === 'value') return null;
  const { most, usual, step } = marginOf(output);
  return {
    output,
    shown: shownFor(output, shown),
    margin: within(margin, step, most, usual),
    ask: cleanLine(ask, LIMITS.ask),
    from,
  };
};

/** A step whose texts and numbers are as they may be. */
const settledStep = (step: StoryStep): StoryStep => ({
  ...step,
  title: cleanLine(step.title, LIMITS.title),
  caption: cleanLine(step.caption, LIMITS.caption),
  look: cleanLine(step.look, LIMITS.look),
  question: step.question && settledQuestion(step.question),
  note: cleanLines(step.note, LIMITS.note),
  minutes: within(step.minutes, ...MINUTES, 3),
});

export const emptyStory = (id: string, title: string): Story => ({
  id,
  title: cleanLine(title, LIMITS.title),
  about: '',
  steps: [],
});

export const questionsOf = ({ steps }: Pick<Story, 'steps'>): number => steps.filter(({ question }) => question).length;
export const minutesOf = ({ steps }: Pick<Story, 'steps'>): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** A step of which nothing has been said yet. */
export const blankStep = (ends: Pick<StoryStep, 'now' | 'before' | 'names'>): Omit<StoryStep, 'id'> => ({
  ...ends,
  title: '',
  caption: '',
  look: '',
  question: null,
  note: '',
  minutes: 3,
  focus: null,
});

/** The next free id of a step. */
export const freeId = ({ steps }: Story): string => {
  const taken = new Set(steps.map(({ id }) => id));
  let place = steps.length + 1;
  while (taken.has(`s${place}`)) place += 1;
  return `s${place}`;
};

/** One more step, at the end; the same story when it is full. A question too many is left out. */
export const addStep = (story: Story, step: Omit<StoryStep, 'id'>): Story => {
  if (story.steps.length >= MOST_STEPS) return story;
  const question = questionsOf(story) < MOST_QUESTIONS ? step.question : null;
  return { ...story, steps: [...story.steps, settledStep({ ...step, question, id: freeId(story) })] };
};
/** A step so many places further down (or up, below zero), as far as there are places. */
export const moveStep = (story: Story, id: string, by: number): Story => {
  const from = story.steps.findIndex((step) => step.id === id);
  const to = Math.max(0, Math.min(story.steps.length - 1, from + by));
  const step = story.steps[from];
  if (!step || to === from) return story;
  const others = story.steps.filter((one) => one !== step);
  return { ...story, steps: [...others.slice(0, to), step, ...others.slice(to)] };
};
export const removeStep = (story: Story, id: string): Story => ({
  ...story,
  steps: story.steps.filter((step) => step.id !== id),
});
/** Other words, another question, other numbers; the state of the model can be replaced, too. */
export const editStep = (story: Story, id: string, change: Partial<Omit<StoryStep, 'id'>>): Story => ({
  ...story,
  steps: story.steps.map((step) => {
    if (step.id !== id) return step;
    const full = !step.question && change.question && questionsOf(story) >= MOST_QUESTIONS;
    return settledStep({ ...step, ...change, ...(full && { question: null }) });
  }),
});
/** Another title or line about it. An empty title leaves the old one. */
export const retoldStory = (story: Story, { title, about }: Partial<Pick<Story, 'title' | 'about'>>): Story => ({
  ...story,
  title: (title !== undefined && cleanLine(title, LIMITS.title)) || story.title,
  about: about === undefined ? story.about : cleanLine(about, LIMITS.about),
});

/** How a step is called in a list. */
export const titleOfStep = (step: StoryStep): Text =>
  step.title === '' ? causeText(step) : { zh: step.title, en: step.title };
