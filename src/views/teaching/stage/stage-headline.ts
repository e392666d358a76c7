import { midSentence } from '../../../content/mid-sentence';
import { outputText } from '../../../content/readout';
import { plain, strong, type Sentence } from '../../../content/sentence';
import { bandOf, withGuesses } from '../../../content/teaching/bands';
import { everybody } from '../../../content/teaching/guess';
import { STAGE } from '../../../content/teaching/stage-words';
import type { States } from '../../../content/teaching/stand';
import { OUTPUTS } from '../../../model/outputs';
import { headlineAt, statesAt } from '../../../state/teaching/beat-headline';
import type { Beat } from '../../../state/teaching/beats';
import { fill, type Locale } from '../../../text';
import type { Rounds } from './guide-at';

/**
 * The headline of a beat; on the reveal also how many guessed right, by the last round.
 *
 * @param moved the model as it stands, where somebody has moved something since the beat began: what was written of the
 * beat's own numbers is no longer true then
 */
export function stageHeadline(beat: Beat, { first, second }: Rounds, locale: Locale, moved?: States): Sentence {
  const { question } = beat.step;
  if (moved && question && beat.kind === 'reveal') {
    const { output } = question;
    const [from, to] = [moved.before, moved.now].map(({ result }) => outputText(output, result[output], locale));
    const name = midSentence(OUTPUTS[output].label[locale], locale);
    const words = fill(STAGE.moved[locale], { from: from ?? '', name });
    return [[plain(words), strong(to ?? '')]];
  }
  const states = moved ?? statesAt(beat);
  const said = headlineAt(beat, states, locale);
  const counts = everybody(second) > 0 ? second : first;
  const all = everybody(counts);
  if (beat.kind !== 'reveal' || !question || all === 0) return said;
  return withGuesses(said, counts[bandOf(question, states.before.result, states.now.result)], all, locale);
}
