import { goalSteps, type GoalAsk, type GoalFound } from '../../../content/matters-goal';

/** What is asked of the worker, and what it answers. */
export interface GoalTask {
  readonly turn: number;
  readonly ask: GoalAsk;
}
export interface GoalNews {
  readonly turn: number;
  readonly found: GoalFound;
}

/** Works for so long before it lets others have a turn, in milliseconds. */
const SLICE = 8;

/**
 * Looks for the ways to a target in slices, so that whoever runs it stays open to the next wish.
 * @returns stops it
 */
export function pursue(ask: GoalAsk, tell: (found: GoalFound) => void): () => void {
  const steps = goalSteps(ask);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return;
      if (step.value) tell(step.value);
    } while (performance.now() < until);
    timer = setTimeout(go);
  };
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}
