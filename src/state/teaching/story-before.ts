import { sameSetting } from '../setting';
import type { StoryStep } from './story';

type Ends = Pick<StoryStep, 'now'>;

/** Can a question go on from a step? It can where that one shows the same case in another state. */
export const canGoOn = (from: Ends | undefined, step: Ends): from is Ends =>
  from !== undefined && from.now.case === step.now.case && !sameSetting(from.now, step.now);

/**
 * A step as it is told behind another one: a question that goes on from the step before it begins where that one ends.
 * Where it cannot, it begins at what the step was recorded against.
 */
export const toldAfter = <T extends Omit<StoryStep, 'id'>>(earlier: Ends | undefined, step: T): T =>
  step.question?.from === 'step' && canGoOn(earlier, step) ? { ...step, before: earlier.now } : step;

/** All steps as they are told in this order. */
export const toldSteps = (steps: readonly StoryStep[]): readonly StoryStep[] =>
  steps.map((step, at) => toldAfter(steps[at - 1], step));
