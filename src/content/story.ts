import type { Result } from '../model/evaluate';
import type { ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import type { Locale, Text } from '../text';

interface Moment {
  readonly inputs: Inputs;
  readonly result: Result;
}
/** What the headline is told: the state at hand and the one it is compared with. */
export interface Story {
  readonly now: Moment;
  readonly before: Moment;
  readonly locale: Locale;
  /** The name of a row or parameter as the user knows it. */
  readonly name: (id: ParameterId) => string;
  /** What was done, when a before/after pair was played. */
  readonly move?: Text | undefined;
}
