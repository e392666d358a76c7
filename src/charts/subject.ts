import type { Text } from '../text';
import type { Locale } from '../text';
import type { Inputs } from '../model/settle';
import type { Result } from '../model/evaluate';
import type { RatingId } from '../model/alternatives';

/** One state of the model: what went in and what came out. */
export interface State {
  readonly inputs: Inputs;
  readonly result: Result;
}

/** What a picture of the chain is about. */
export interface Subject {
  readonly now: State;
  /** The baseline: drawn as a ghost where it differs. */
  readonly before: State;
  readonly locale: Locale;
  readonly t: (text: Text) => string;
  /** The names of the eight rows and of the rivals as the user knows them. */
  readonly rowName: (id: RatingId) => string;
  readonly rivalName: (index: number) => string;
  /** Assumptions that differ from the case, by station. */
  readonly touched: ReadonlySet<string>;
}

/** The parts of the axes that must hold still under a finger. */
export interface Reach {
  /** Domain of the point axis. */
  readonly low: number;
  readonly high: number;
  /** End of the switching-cost axis. */
  readonly switching: number;
}
