import { STATIONS, type StationId } from '../../content/stations';
import type { Sentence } from '../../content/sentence';
import { statesOf, type States } from '../../content/teaching/stand';
import { told } from '../../content/teaching/told';
import type { Locale } from '../../text';
import { standsAt, type Beat } from './beats';

/** Both ends of the model on a beat. */
export const statesAt = (beat: Beat): States => statesOf(standsAt(beat));

/** What the room reads above the picture on a beat. */
export function headlineAt({ step, kind }: Beat, states: States, locale: Locale): Sentence {
  const text =
    kind === 'ask' ? (step.question?.ask ?? step.look) : kind === 'reveal' ? (step.told ?? step.look) : step.look;
  return told(text, states, locale);
}

/** The last station that the room sees on a beat: all of them, but for a question. */
export const shownAt = ({ step: { question }, kind }: Beat): StationId =>
  kind === 'ask' && question ? question.shown : 'money';

const PLACES: readonly StationId[] = STATIONS.map(({ id }) => id);
/** Does the room see a station on a beat? */
export const isShown = (beat: Beat, station: StationId): boolean =>
  PLACES.indexOf(station) <= PLACES.indexOf(shownAt(beat));

/** What the presenter says on a beat; what was written for the step where the beat has no note of its own. */
export const noteAt = ({ step: { note }, kind }: Beat, locale: Locale): string =>
  (kind === 'look' ? note.look : (note[kind] ?? note.look))[locale];
