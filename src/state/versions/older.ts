import { evaluateSettled, type Result } from '../../model/evaluate';
import { NOW, type Table } from '../link/table';
import type { Written } from '../link/written';
import first from './1.json';
import { inputsIn } from './inputs-in';
import { MIGRATIONS } from './migrations';

const TABLES: readonly Table[] = [first, NOW];
const tableOf = (version: number): Table | undefined => TABLES.find((table) => table.version === version);

/** Everything about versions before today’s; fetched only when a link asks for it. */
export interface Older {
  table(version: number): Table | undefined;
  /** An older state in today’s terms, step by step; the numbers stay what they were. */
  brought(written: Written): Written;
  /** What the older model answered. The equations are the same in all versions so far; only the tables differ. */
  resultOf(written: Written): Result | undefined;
}

export const OLDER: Older = {
  table: (version) => (version < NOW.version ? tableOf(version) : undefined),
  brought(written) {
    const [from, to] = [tableOf(written.version), tableOf(written.version + 1)];
    const migrate = MIGRATIONS[written.version];
    return from && to && migrate ? OLDER.brought(migrate(written, from, to)) : written;
  },
  resultOf(written) {
    const table = tableOf(written.version);
    return table && evaluateSettled(inputsIn(table, written.now));
  },
};
