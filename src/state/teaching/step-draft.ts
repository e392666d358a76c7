import type { StoryStep } from './story';

/** What is said about a step that has not been added yet; the state of the model is that of the map. */
export interface StepDraft {
  readonly said: Partial<Omit<StoryStep, 'id' | 'now' | 'before' | 'names'>>;
  /** Id of the story it is for; '' for a new one, and its title. */
  readonly story: string;
  readonly title: string;
}

let kept: StepDraft | null = null;
/** The draft of this window: it outlives the sheet it is typed in, and goes with the window. */
export const stepDraft = {
  get: (): StepDraft | null => kept,
  keep: (draft: StepDraft | null): void => void (kept = draft),
};
