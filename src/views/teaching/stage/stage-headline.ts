import type { Sentence } from '../../../content/sentence';
import { bandOf, withGuesses } from '../../../content/teaching/bands';
import { everybody } from '../../../content/teaching/guess';
import { headlineAt, statesAt } from '../../../state/teaching/beat-headline';
import type { Beat } from '../../../state/teaching/beats';
import type { Locale } from '../../../text';
import type { Rounds } from './guide-at';

/** The headline of a beat; on the reveal also how many guessed right, by the last round. */
export function stageHeadline(beat: Beat, { first, second }: Rounds, locale: Locale): Sentence {
  const states = statesAt(beat);
  const said = headlineAt(beat, states, locale);
  const { question } = beat.step;
  const counts = everybody(second) > 0 ? second : first;
  const all = everybody(counts);
  if (beat.kind !== 'reveal' || !question || all === 0) return said;
  return withGuesses(said, counts[bandOf(question, states.before.result, states.now.result)], all, locale);
}
