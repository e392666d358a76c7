import fc from 'fast-check';
import { STATIONS } from '../../../src/content/stations';
import { ASKED, marginOf, shownFor } from '../../../src/content/teaching/asked';
import type { Scene } from '../../../src/state/scene';
import { cleanLine, cleanLines } from '../../../src/state/teaching/plain-text';
import { addStep, emptyStory, LIMITS, type Story, type StoryStep } from '../../../src/state/teaching/story';
import { name, scenes } from '../scenes';

const line = (limit: number) =>
  fc
    .oneof(fc.constant(''), name, fc.string({ unit: 'grapheme', maxLength: 400 }))
    .map((text) => cleanLine(text, limit));
const lines = fc
  .oneof(fc.constant(''), fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 5 }))
  .map((text) => cleanLines(typeof text === 'string' ? text : text.join('\n'), LIMITS.note));
const station = fc.constantFrom(...STATIONS.map(({ id }) => id));

const question: fc.Arbitrary<StoryStep['question']> = fc.option(
  fc
    .tuple(
      fc.constantFrom(...ASKED),
      station,
      fc.double({ min: 0, max: 1, noNaN: true }),
      line(LIMITS.ask),
      fc.constantFrom('step', 'baseline'),
    )
    .map(([output, shown, share, ask, from]) => {
      const { most, step } = marginOf(output);
      return { output, shown: shownFor(output, shown), margin: Math.max(step, share * most), ask, from };
    }),
);

/** Any step that can be recorded; names as they stand in a scene. */
export const steps: fc.Arbitrary<Omit<StoryStep, 'id'>> = fc
  .tuple(
    scenes,
    fc.record({
      title: line(LIMITS.title),
      caption: line(LIMITS.caption),
      look: line(LIMITS.look),
      question,
      note: lines,
      minutes: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constantFrom(0.5, 2.5)),
      focus: fc.option(station),
    }),
  )
  .map(([{ now, before, names }, words]: readonly [Scene, Omit<StoryStep, 'id' | 'now' | 'before' | 'names'>]) => ({
    now,
    before,
    names,
    ...words,
  }));

/** Any story of up to six steps. */
export const stories: fc.Arbitrary<Story> = fc
  .tuple(fc.array(steps, { minLength: 1, maxLength: 6 }), line(LIMITS.title), line(LIMITS.about))
  .map(([list, title, about]) => ({
    ...list.reduce(addStep, emptyStory('my00000000000', title)),
    about,
  }));
