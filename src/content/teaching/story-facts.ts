import { fill, type Text } from '../../text';
import { STORY } from './story-words';

/** “14 steps, 90 minutes, 5 questions”; English has words of its own for one. */
export function storyFacts(counts: Readonly<Record<'steps' | 'minutes' | 'questions', number>>): Text {
  const { steps, minutes, questions } = counts;
  const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  return {
    zh: fill(STORY.facts.zh, { steps: String(steps), minutes: String(minutes), questions: String(questions) }),
    en: fill(STORY.facts.en, {
      steps: many(steps, 'step'),
      minutes: many(minutes, 'minute'),
      questions: many(questions, 'question'),
    }),
  };
}
