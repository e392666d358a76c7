import { freeId, MOST_QUESTIONS, MOST_STEPS, questionsOf, type Story, type StoryStep } from './story';

/** A step that was taken out of a story, so that it can be put back. */
export interface RemovedStep {
  readonly step: StoryStep;
  /** Ids of the steps before it, in their order. */
  readonly before: readonly string[];
}

/** What is removed when a step goes; null where there is no such step. */
export const removedStep = ({ steps }: Story, id: string): RemovedStep | null => {
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  return step ? { step, before: steps.slice(0, at).map((one) => one.id) } : null;
};

/**
 * The step stands again behind what it stood behind, and nothing else of the story changes, whoever has changed it
 * since. Its id where another step has taken it is a new one; a question too many is left out. Null where the story is
 * full.
 */
export const putBack = (story: Story, { step, before }: RemovedStep): { story: Story; id: string } | null => {
  const { steps } = story;
  if (steps.length >= MOST_STEPS) return null;
  const id = steps.some((one) => one.id === step.id) ? freeId(story) : step.id;
  const question = questionsOf(story) < MOST_QUESTIONS ? step.question : null;
  const at = steps.findLastIndex((one) => before.includes(one.id)) + 1;
  return { story: { ...story, steps: [...steps.slice(0, at), { ...step, id, question }, ...steps.slice(at)] }, id };
};
