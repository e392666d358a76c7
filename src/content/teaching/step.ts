import type { Alternative } from '../../model/alternatives';
import type { OutputId } from '../../model/outputs';
import type { ParameterId } from '../../model/parameters';
import type { SourceId } from '../../model/sources';
import type { ViewId } from '../../model/views';
import type { Text } from '../../text';
import type { StationId } from '../stations';

/** Where the model stands: a case, and what is changed in it. */
export interface Stand {
  /** The id of a case. */
  readonly case: string;
  /** 'default' where nothing is said. */
  readonly view?: ViewId;
  readonly values?: Readonly<Partial<Record<ParameterId, number>>>;
  /** Other rivals than those of the case. */
  readonly rivals?: readonly Alternative[];
  /** Own names: of parameters by their ids, of rivals (`rival1` to `rival3`), of the whole map (`title`). */
  readonly names?: Readonly<Record<string, string>>;
}

/** What can be guessed: one number, and whether it rises, stays about the same or falls. */
export interface Question {
  readonly output: OutputId;
  /** The last station that is shown; everything behind it stays hidden until the reveal. */
  readonly shown: StationId;
  /** The headline: what was done, and what is asked. Blanks as in `Step.told`, of stations that are shown only. */
  readonly ask: Text;
  /** “About the same” is the old value give or take so much, in the unit that is printed (percent for probabilities). */
  readonly margin: number;
}

/**
 * One step of a deck: a change of the model, told in beats. With a question: look at what stands before, ask, reveal;
 * without: look only.
 */
export interface Step {
  /** Lower-case, unique in its deck; part of links. */
  readonly id: string;
  /** A few words for the list of steps. */
  readonly title: Text;
  readonly before: Stand;
  /** The same as `before` where nothing is changed. */
  readonly now: Stand;
  /**
   * The headline of the first beat: how to read what is seen. Blanks are filled with printed results, so that no
   * number is written twice: {attitude} now, {attitude_before}, {attitude_by} the signed difference of what is printed;
   * any output id; `told.ts` lists all forms. *…* is set in red. On this beat “now” is what stands before the change.
   */
  readonly look: Text;
  readonly question?: Question;
  /** The headline of the reveal, with the same blanks. How many guessed right is added by `withGuesses`. */
  readonly told?: Text;
  /** One more sentence for the presenter, after the reveal, with the same blanks: how to go on. */
  readonly more?: Text;
  /** What the presenter says on each beat; no blanks. */
  readonly note: { readonly look: Text; readonly ask?: Text; readonly reveal?: Text };
  /** The station to look at. */
  readonly focus?: StationId;
  /** Planned minutes for all beats of the step. */
  readonly minutes: number;
  /** What lies over the picture when the step begins, without a key: a clicker has none. The next press takes it away. */
  readonly opens?: 'qr';
  /** Where its story comes from, then what its evidence leans on. */
  readonly source?: readonly SourceId[];
}

/** A sequence of steps for a room. */
export interface Deck {
  readonly id: string;
  readonly title: Text;
  /** What it is about and for how long, in one line. */
  readonly about: Text;
  /** At most 16 of them ask something: a code has four bits for the question. */
  readonly steps: readonly Step[];
}
