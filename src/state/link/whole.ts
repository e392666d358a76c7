import type { Notice } from '../../content/notices';
import type { Names } from '../scene';
import { readBody } from './body';
import type { Found } from './opened';
import { workOf } from './resolve';
import type { Sealed } from './seal';
import type { Table } from './table';
import { versionOf } from './token';
import { readWords } from './words';
import type { Written } from './written';

/** What became of the names of a link. */
export type NamesState = 'none' | 'whole' | 'lost' | 'damaged' | 'foreign';

/** What a token says under a table. */
export interface Reading {
  readonly written: Written;
  readonly names: NamesState;
  /** Everything was there and nothing was left over. */
  readonly complete: boolean;
}

const namesOf = (table: Table, words: readonly string[], sum: number | null): [NamesState, Names] => {
  if (sum === null) return [words.length > 0 ? 'foreign' : 'none', {}];
  const names = readWords(table, words, sum);
  return names ? ['whole', names] : [words.length > 0 ? 'damaged' : 'lost', {}];
};

/** Reads a token as far as it goes; undefined where not even its case could be read. */
export const readingOf = (token: Sealed, table: Table, words: readonly string[]): Reading | undefined => {
  const read = readBody(table, token.body);
  if (!read.now) return undefined;
  const [state, names] = namesOf(table, words, read.words);
  const written: Written = { version: versionOf(token), now: read.now, before: read.before, names };
  return { written, names: state, complete: read.complete };
};

/** A whole token of today’s version; undefined when it says what we could not have written. */
export const readWhole = (
  token: Sealed,
  table: Table,
  words: readonly string[],
): (Found & { names: NamesState }) | undefined => {
  const reading = token.state === 'whole' ? readingOf(token, table, words) : undefined;
  const found = reading?.complete ? workOf(reading.written) : undefined;
  if (!reading || !found) return undefined;
  const notices: readonly Notice[] = found.notices;
  const exact = notices.length === 0 && (reading.names === 'none' || reading.names === 'whole');
  return { outcome: exact ? 'exact' : 'partial', work: found.work, notices, names: reading.names };
};
