import type { Deck, Stand, Step } from '../../content/teaching/step';
import { asked } from '../../content/teaching/story-asked';
import { STORY } from '../../content/teaching/story-words';
import type { Text } from '../../text';
import type { Names } from '../scene';
import { sameSetting, type Setting } from '../setting';
import { causeText, markedSentence } from './step-sentence';
import { titleOfStep, type Story, type StoryStep } from './story';
import { toldSteps } from './story-before';

const both = (text: string): Text => ({ zh: text, en: text });
const standOf = ({ case: id, view, changes, alternatives }: Setting, names: Names): Stand => ({
  case: id,
  view,
  values: changes,
  ...(alternatives && { rivals: alternatives }),
  ...(Object.keys(names).length > 0 && { names }),
});

/** A step as the stage plays it, told after the one before it. */
const stepOf = (step: StoryStep, at: number, steps: readonly StoryStep[]): Step => {
  const { caption, look, question, note, minutes, focus } = step;
  const told = caption === '' ? markedSentence(step) : both(caption);
  const words = both(note);
  const played = {
    id: step.id,
    title: titleOfStep(step),
    before: standOf(step.before, step.names),
    now: standOf(step.now, step.names),
    minutes,
    ...(focus && { focus }),
  };
  if (!question) return { ...played, look: told, note: { look: words } };
  const { ask, output, shown, margin } = question;
  const earlier = steps[at - 1];
  // Whoever has just seen another state must be told that this one is no continuation of it.
  const elsewhere = earlier !== undefined && !sameSetting(earlier.now, step.before);
  const from = elsewhere ? STORY.noteElsewhere : earlier ? STORY.noteGoesOn : STORY.noteBaseline;
  const noted: Text = note === '' ? from : { zh: `${from.zh}\n${note}`, en: `${from.en}\n${note}` };
  return {
    ...played,
    look: look !== '' ? both(look) : elsewhere ? STORY.lookElsewhere : STORY.lookFirst,
    question: { output, shown, margin, ask: ask === '' ? asked(causeText(step), output) : both(ask) },
    told,
    note: { look: noted, ask: noted, reveal: words },
  };
};

/** A story as a deck: what was typed stands in both languages, what the model writes in each. */
export const deckOf = (story: Story): Deck => ({
  id: story.id,
  title: both(story.title),
  about: both(story.about),
  steps: toldSteps(story.steps).map(stepOf),
});
