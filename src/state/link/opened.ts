import type { Room } from '../room';
import type { Scene, Work } from '../scene';
import type { Told } from './told';

/** How an opening ended. */
export type Outcome = 'none' | 'exact' | 'older' | 'partial' | 'damaged' | 'newer' | 'several';

/** What stood in a text. */
export interface Found {
  readonly outcome: Outcome;
  /** null: nothing is to be applied. */
  readonly work: Work | null;
  readonly notices: readonly Told[];
}

/** What an address opened, and everything about it that was not as its sender had it. */
export interface Opened extends Found {
  readonly scene: Scene;
  /** The page of analysis that was open; the chain without. */
  readonly room?: Room;
}
