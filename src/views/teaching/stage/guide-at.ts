import { ATTITUDE_AXIS } from '../../../charts/words';
import type { Bands, Guide } from '../../../charts/teaching/guide';
import { outputText } from '../../../content/readout';
import { spell } from '../../../content/sentence';
import { BAND_NAMES, bandOf, bandsOf } from '../../../content/teaching/bands';
import { everybody, GUESSES, type Counts } from '../../../content/teaching/guess';
import { changeText, shownChange, shownValue } from '../../../content/teaching/print';
import { revealWhy } from '../../../content/teaching/reveal-why';
import { STAGE } from '../../../content/teaching/stage-words';
import type { States } from '../../../content/teaching/stand';
import type { Question } from '../../../content/teaching/step';
import { OUTPUTS, type OutputId } from '../../../model/outputs';
import type { Beat } from '../../../state/teaching/beats';
import { fill, type Locale } from '../../../text';

/** Results whose bands can be drawn to scale, because their axis goes from 0 to 100. */
const TO_SCALE: readonly OutputId[] = ['attitude', 'retention', 'meanSatisfaction', 'curveLoyalty', 'trueLoyalty'];
/** Bands narrower than that, of a hundred, have no room for their words. */
const NARROWEST = 14;

/** A value on the scale of the bands, 0…100: its own, or the borders at one and two thirds. */
const onScale = (value: number, low: number, high: number, scaled: boolean): number => {
  if (scaled) return Math.min(100, Math.max(0, value));
  const third = 100 / 3;
  const at = high > low ? third + ((value - low) / (high - low)) * third : 50;
  return Math.min(94, Math.max(6, at));
};

/** The counts of both rounds as the room may see them. */
export interface Rounds {
  readonly first: Counts;
  readonly second: Counts;
}

function bandsFor(question: Question, kind: Beat['kind'], states: States, rounds: Rounds, locale: Locale): Bands {
  const { output } = question;
  const { before, now } = states;
  const { low, high, borders } = bandsOf(question, before.result);
  const roomy = Math.min(low, 100 - high, high - low) >= NARROWEST;
  const scaled = TO_SCALE.includes(output) && roomy;
  const again = everybody(rounds.second) > 0;
  const counts = again ? rounds.second : rounds.first;
  const all = everybody(counts);
  const bands = GUESSES.map((id) => ({
    id,
    name: BAND_NAMES[id][locale],
    border: borders[id][locale],
    ...(all > 0 && { count: counts[id] }),
    ...(again && everybody(rounds.first) > 0 && { earlier: rounds.first[id] }),
  }));
  const [up, same, down] = bands;
  if (!up || !same || !down) throw new Error('There are three bands.');
  const place = (value: number) => onScale(shownValue(output, value), low, high, scaled);
  const name = OUTPUTS[output].label[locale];
  const told = kind === 'reveal';
  return {
    output,
    bands: [up, same, down],
    ...(scaled && { borders: { low, high } }),
    was: { at: place(before.result[output]), text: outputText(output, before.result[output], locale) },
    title: output === 'attitude' ? ATTITUDE_AXIS[locale] : `${name} ↑`,
    nowWord: STAGE[told ? 'before' : 'now'][locale],
    ...(all > 0 && { counted: counted(rounds, locale) }),
    ...(told && {
      answer: {
        band: bandOf(question, before.result, now.result),
        at: place(now.result[output]),
        text: outputText(output, now.result[output], locale),
        by: changeText(output, shownChange(output, before.result, now.result), locale),
      },
      why: STAGE.why[locale] + spell(revealWhy(output, states, locale)),
    }),
  };
}

function counted({ first, second }: Rounds, locale: Locale): string {
  const [one, two] = [everybody(first), everybody(second)].map(String) as [string, string];
  return everybody(second) > 0
    ? fill(STAGE.countedRounds[locale], { first: one, second: two })
    : fill(STAGE.counted[locale], { all: one });
}

/** How the picture is led on a beat. Until the reveal nothing behind the question's station is in it. */
export function guideAt({ step: { question }, kind }: Beat, states: States, rounds: Rounds, locale: Locale): Guide {
  if (!question || kind === 'look') return { shown: 'money' };
  const bands = bandsFor(question, kind, states, rounds, locale);
  return kind === 'ask'
    ? { shown: question.shown, bands, hiddenWord: STAGE.guessFirst[locale] }
    : { shown: 'money', bands };
}
