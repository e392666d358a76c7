import type { Notice } from '../../content/notices';
import { STATIONS, type StationId } from '../../content/stations';
import { ASKED, askedBehind } from '../../content/teaching/asked';
import {
  taskDamaged,
  taskForeign,
  taskNewer,
  taskOlder,
  taskRowsLost,
  taskVersionMissing,
} from '../../content/teaching/task-notices';
import { isParameterId, type ParameterId } from '../../model/parameters';
import { BitReader, BitWriter, EndOfBits } from '../link/bits';
import { bitsToDigits, digitsToBits, readDigits, writeDigits } from '../link/digits';
import { tokenOf } from '../link';
import { workOf } from '../link/resolve';
import { seal, unseal } from '../link/seal';
import { NOW, VERSION, type Table } from '../link/table';
import { readToken, versionOf } from '../link/token';
import { readingOf } from '../link/whole';
import type { Work } from '../scene';
import { fetchOlder } from './story-file';

/** A result that can be guessed. */
export type AskedOutput = (typeof ASKED)[number];

/** A page whose controls somebody has chosen, over a state of the model. */
export interface Task {
  readonly work: Pick<Work, 'now' | 'before'>;
  /** Sliders that move. */
  readonly open: readonly ParameterId[];
  /** Rows that are shown and do not move. */
  readonly locked: readonly ParameterId[];
  /** What hides behind the curtain until a guess is made; null: nothing. */
  readonly hidden: { readonly shown: StationId; readonly output: AskedOutput } | null;
  /** May the whole model be shown? */
  readonly all: boolean;
}

/*
 * A task as letters and digits: head, length, sum, then one digit for the version, two for the length of the choice, the
 * choice, and the state as in the `s=` of a link, its version and its body. The choice, bit by bit: whether all may be
 * shown; the last station that is shown (3, counted from 1) and the result that is guessed (3); then rows, as a list of
 * places on the table of the state’s version or as one bit for every place, each with whether it is locked.
 */
/** No version of the model has this digit, and the state has no sum of its own: neither is taken for a stray map. */
const HEAD = '0';
const LENGTH = 2;
const TASK_VERSION = 1;
const CHOICE_LENGTH = 2;
const PLACE_BITS = 3;
const ROW_BITS = 7;

const STATION_IDS: readonly StationId[] = STATIONS.map(({ id }) => id);

const writeRows = (to: BitWriter, table: Table, rows: ReadonlyMap<string, boolean>): void => {
  const all = table.parameters.map(({ id }) => rows.get(id));
  const map = rows.size * ROW_BITS + ROW_BITS > all.length;
  to.flag(map);
  if (!map) to.uint(rows.size, ROW_BITS);
  all.forEach((locked, place) => {
    if (map) to.flag(locked !== undefined);
    if (locked === undefined) return;
    if (!map) to.uint(place, ROW_BITS);
    to.flag(locked);
  });
};
const readRows = (from: BitReader, table: Table): ReadonlyMap<string, boolean> => {
  const rows = new Map<string, boolean>();
  const row = (place: number) => {
    const id = table.parameters[place]?.id;
    if (id === undefined) throw new EndOfBits();
    rows.set(id, from.flag());
  };
  if (from.flag()) table.parameters.forEach((_, place) => from.flag() && row(place));
  else for (let left = from.uint(ROW_BITS); left > 0; left -= 1) row(from.uint(ROW_BITS));
  return rows;
};

/** The token of a task, of today’s version. A row that is both open and locked is locked. */
export const taskToken = ({ work, open, locked, hidden, all }: Task): string => {
  const to = new BitWriter();
  to.flag(all);
  to.uint(hidden ? STATION_IDS.indexOf(hidden.shown) + 1 : 0, PLACE_BITS);
  to.uint(hidden ? ASKED.indexOf(hidden.output) : 0, PLACE_BITS);
  writeRows(to, NOW, new Map([...open.map((id) => [id, false] as const), ...locked.map((id) => [id, true] as const)]));
  const choice = bitsToDigits(to.bits);
  const state = readToken(tokenOf(work));
  const before = writeDigits(TASK_VERSION, 1) + writeDigits(choice.length, CHOICE_LENGTH);
  return seal(HEAD, before + choice + state.head + state.body, LENGTH);
};

/** What stands behind the path in a link to a task. */
export const taskLink = (task: Task, look: string): string => `?v=${look}&t=task-${taskToken(task)}`;

export interface TaskRead {
  /** null: nothing of it is used. */
  readonly task: Task | null;
  readonly notices: readonly Notice[];
}
const refused = (notice: Notice): TaskRead => ({ task: null, notices: [notice] });

interface Choice extends Omit<Task, 'work'> {
  /** Rows that today’s model does not have any more were left out. */
  readonly lost: boolean;
}
const readChoice = (digits: string, table: Table): Choice | null => {
  const from = new BitReader(digitsToBits(digits));
  try {
    const all = from.flag();
    const shown = STATION_IDS[from.uint(PLACE_BITS) - 1];
    const output = ASKED[from.uint(PLACE_BITS)];
    const rows = [...readRows(from, table)];
    const known = rows.filter((row): row is [ParameterId, boolean] => isParameterId(row[0]));
    if (!from.done || (shown && (!output || !askedBehind(shown).includes(output)))) return null;
    return {
      all,
      hidden: shown && output ? { shown, output } : null,
      open: known.flatMap(([id, locked]) => (locked ? [] : [id])),
      locked: known.flatMap(([id, locked]) => (locked ? [id] : [])),
      lost: known.length < rows.length,
    };
  } catch (error) {
    if (!(error instanceof EndOfBits)) throw error;
    return null;
  }
};

/**
 * Reads the token of a task. Total, in bounded time. The sum is against damage and against hands that change a lock in
 * passing; it keeps nothing secret.
 */
export const readTask = async (text: string): Promise<TaskRead> => {
  const sealed = unseal(text, HEAD.length, LENGTH);
  if (sealed.state !== 'whole' || sealed.text !== text || sealed.head !== HEAD) return refused(taskDamaged());
  if (readDigits(sealed.body.slice(0, 1)) > TASK_VERSION) return refused(taskNewer());
  const body = sealed.body.slice(1);
  const length = readDigits(body.slice(0, CHOICE_LENGTH));
  if (Number.isNaN(length)) return refused(taskForeign());
  const rest = body.slice(CHOICE_LENGTH + length);
  const state = { head: rest.slice(0, 1), body: rest.slice(1), state: 'whole', text: rest } as const;
  const version = versionOf(state);
  if (version > VERSION) return refused(taskNewer());
  const older = version < VERSION ? await fetchOlder() : null;
  if (version < VERSION && !older) return refused(taskVersionMissing());
  const table = older ? older.table(version) : NOW;
  const choice = table && readChoice(body.slice(CHOICE_LENGTH, CHOICE_LENGTH + length), table);
  const reading = table && readingOf(state, table, []);
  const found = reading?.complete ? workOf(older ? older.brought(reading.written) : reading.written) : undefined;
  if (!choice || !reading || !found) return refused(taskForeign());
  const { lost, ...task } = choice;
  const notices = [...(older ? [taskOlder(version)] : []), ...(lost ? [taskRowsLost()] : []), ...found.notices];
  return { task: { ...task, work: found.work }, notices };
};
