import { Ledger } from './ledger';
import type { MapRecord } from './map-record';

/** The ledger of one's maps, as views see it. */
export class Keeper extends Ledger {
  list = $state.raw<readonly MapRecord[]>([]);
}
