import type { Alternative } from '../../model/alternatives';
import type { Names } from '../scene';

/** A setting as a link or a file has it: names of its version, nothing looked up, nothing settled. */
export interface WrittenSetting {
  readonly case: string;
  readonly view: string;
  readonly values: Readonly<Record<string, number>>;
  /** null: the rivals of the case. */
  readonly rivals: readonly Alternative[] | null;
}

/** Everything a carrier says about the model. */
export interface Written {
  readonly version: number;
  readonly now: WrittenSetting;
  /** null: what stands now is compared with its own case. */
  readonly before: WrittenSetting | null;
  readonly names: Names;
}

/** What could be read before the reading came to an end. */
export interface ReadSoFar {
  readonly now: WrittenSetting | null;
  readonly before: WrittenSetting | null;
  /** The sum of the words that belong to the numbers; null: there are none. */
  readonly words: number | null;
  /** Everything was there and nothing was left over. */
  readonly complete: boolean;
}
