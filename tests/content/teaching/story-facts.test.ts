import { expect, test } from 'vitest';
import { storyFacts } from '../../../src/content/teaching/story-facts';

test('steps, minutes and questions are counted as in speech', () => {
  const whole = { steps: 14, minutes: 90, questions: 5 };
  expect(storyFacts(whole)).toEqual({ zh: '14步，90分钟，5个问题', en: '14 steps, 90 minutes, 5 questions' });
  expect(storyFacts({ steps: 1, minutes: 1, questions: 0 }).en).toBe('1 step, 1 minute, 0 questions');
});
