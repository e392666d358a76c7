import { parseNumber } from '../../content/format';
import { GUESSES, GUESS_WORDS, type Guess } from '../../content/teaching/guess';
import { levelled } from './letters';

/** A cell that was understood, with its row counted from 1 as it was pasted. */
export interface ColumnCell {
  readonly row: number;
  /** A guessed value in the unit that is printed, or the name of a band. */
  readonly said: number | Guess;
}
export interface Column {
  readonly cells: readonly ColumnCell[];
  /** What could not be read; empty cells are nothing. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
  /** The heading of the column; null when there is none. */
  readonly heading: string | null;
  /** Which column was read, from 1, and of how many. */
  readonly column: number;
  readonly columns: number;
  /** The text was too long and its end was not read. */
  readonly cut: boolean;
}

const READ_LIMIT = 500_000;
/** Columns that are looked at: more than any survey has questions. */
const MOST_COLUMNS = 200;

/** What people call the bands: the words of the page and plain ones. */
const NAMES: ReadonlyMap<string, Guess> = new Map([
  ...GUESSES.flatMap((guess) => Object.values(GUESS_WORDS[guess]).map((name) => [name.toLowerCase(), guess] as const)),
  ...(['up', 'rises', '上', '升', '上升', '涨'] as const).map((name) => [name, 'up'] as const),
  ...(['same', '平', '不变', '一样'] as const).map((name) => [name, 'same'] as const),
  ...(['down', 'drop', 'falls', '下', '降', '下降', '跌'] as const).map((name) => [name, 'down'] as const),
]);

const saidIn = (cell: string): number | Guess | null => {
  const text = cell.replace(/^[A-Ca-c][.、)]\s*/, '').trim();
  // “跳上去（52以上）”: an option with its borders behind it.
  const name = NAMES.get(text.toLowerCase()) ?? NAMES.get(text.replace(/[\s(（].*$/s, '').toLowerCase());
  return name ?? parseNumber(text);
};

/** '1,200' is one number, not two columns. */
const THOUSANDS = /^\D{0,2}\d{1,3}(,\d{3})+(\.\d+)?\s*\D{0,3}$/;
const separatorOf = (lines: readonly string[]): string | null => {
  const used = lines.filter((line) => line.trim() !== '');
  for (const sign of ['\t', ';']) if (used.filter((line) => line.includes(sign)).length * 2 > used.length) return sign;
  const commas = used.filter((line) => line.includes(',') && !THOUSANDS.test(line.trim()));
  return commas.length * 2 > used.length ? ',' : null;
};

/** The cells of one line; a quoted one may hold the separator. */
const cellsOf = (line: string, separator: string | null): readonly string[] => {
  if (separator === null) return [line.trim().replace(/^"(.*)"$/s, '$1')];
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      if (cells.length >= MOST_COLUMNS) return cells;
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
};

/** 1, 2, 3 …: the rows are counted, nothing is answered. */
const numbersRows = (said: readonly (number | Guess)[]): boolean =>
  said.length > 2 && said.every((one, i) => i === 0 || (typeof one === 'number' && one - 1 === said[i - 1]));

/**
 * Answers pasted as one column or as the table of a survey: numbers (full-width, with %, signs, grouped thousands) or
 * names of bands. Of several columns the one with most answers is read; of equals the last, since surveys ask
 * after what they know. A column that numbers the rows is none.
 */
export const readColumn = (text: string): Column => {
  const lines = levelled(text.slice(0, READ_LIMIT)).split(/\r\n?|\n/);
  const separator = separatorOf(lines);
  const table = lines.map((line) => cellsOf(line, separator));
  const columns = table.reduce((most, { length }) => Math.max(most, length), 1);
  const read: (readonly (number | Guess | null)[])[] = table.map((cells) =>
    cells.map((cell) => (cell === '' ? null : saidIn(cell))),
  );
  let column = 0;
  let most = -1;
  for (let at = 0; at < columns; at += 1) {
    const there = read.map((row) => row[at] ?? null).filter((one) => one !== null);
    const count = columns > 1 && numbersRows(there) ? 0 : there.length;
    if (count >= most) [column, most] = [at, count];
  }
  const first = table.findIndex((cells) => cells.some((cell) => cell !== ''));
  const headed = first >= 0 && (read[first]?.[column] ?? null) === null;
  const heading = headed ? (table[first]?.[column] ?? '') : null;
  const cells: ColumnCell[] = [];
  const unread: { row: number; text: string }[] = [];
  table.forEach((row, at) => {
    const cell = row[column] ?? '';
    if (cell === '' || (headed && at === first)) return;
    const said = read[at]?.[column] ?? null;
    if (said === null) unread.push({ row: at + 1, text: cell });
    else cells.push({ row: at + 1, said });
  });
  return {
    cells,
    unread,
    heading: heading === '' ? null : heading,
    column: column + 1,
    columns,
    cut: text.length > READ_LIMIT,
  };
};
