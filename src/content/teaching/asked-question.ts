import type { Text } from '../../text';
import type { Guess } from './guess';

/** A question of a deck as the trainer's panel needs it. */
export interface AskedQuestion {
  /** By what its answers are kept: the id of its step. */
  readonly id: string;
  /** Its number in the codes of the room, 0…15. */
  readonly number: number;
  /** “About the same” reaches from `low` to `high`, in the unit that is printed; what each band means. As of `bandsOf`. */
  readonly bands: { readonly low: number; readonly high: number; readonly borders: Readonly<Record<Guess, Text>> };
}
