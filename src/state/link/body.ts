import { RATING_IDS, MAX_ALTERNATIVES, type Alternative, type Ratings } from '../../model/alternatives';
import { BitReader, BitWriter, EndOfBits } from './bits';
import { bitsToDigits, digitsToBits } from './digits';
import { readNumber, writeNumber } from './number';
import { PRIME } from './seal';
import type { Table } from './table';
import type { ReadSoFar, Written, WrittenSetting } from './written';

/*
 * The body of a link, bit by bit, on the table of its version:
 *
 *     words?  case view  baseline(2)  changes  rivals  [baseline’s case, view, changes, rivals]
 *
 * Changes are a list of places or, where that is shorter, one bit for every parameter; each with its value. A baseline
 * in the same case and view shares the list: two bits say whose value follows.
 */
const SUM_BITS = Math.ceil(Math.log2(PRIME));
const COUNT_BITS = Math.ceil(Math.log2(MAX_ALTERNATIVES + 1));
const widthFor = (count: number): number => Math.max(1, Math.ceil(Math.log2(count)));

const BASELINE = { own: 0, shared: 1, other: 2 } as const;
/** Whose value stands at a place of the shared list. */
const WHOSE = { now: 0, before: 1, both: 2, each: 3 } as const;

const sameHome = (a: WrittenSetting, b: WrittenSetting) => a.case === b.case && a.view === b.view;
const sameRivals = (a: WrittenSetting, b: WrittenSetting) => JSON.stringify(a.rivals) === JSON.stringify(b.rivals);
const placeOf = (list: readonly { readonly id: string }[], id: string) => list.findIndex((one) => one.id === id);

class BodyWriter extends BitWriter {
  constructor(readonly table: Table) {
    super();
  }
  home({ case: name, view }: WrittenSetting): void {
    this.uint(placeOf(this.table.cases, name), widthFor(this.table.cases.length));
    this.uint(placeOf(this.table.views, view), widthFor(this.table.views.length));
  }
  places(places: readonly number[], each: (place: number) => void): void {
    const all = this.table.parameters.length;
    const width = widthFor(all);
    const map = width * (places.length + 1) > all;
    this.flag(map);
    if (map) for (let place = 0; place < all; place += 1) this.flag(places.includes(place));
    else this.uint(places.length, width);
    for (const place of places) {
      if (!map) this.uint(place, width);
      each(place);
    }
  }
  value({ values }: WrittenSetting, place: number): void {
    const row = this.table.parameters[place];
    if (row) writeNumber(this, row, values[row.id] ?? row.initial);
  }
  changed({ values }: WrittenSetting): readonly number[] {
    return this.table.parameters.flatMap(({ id }, place) => (values[id] === undefined ? [] : [place]));
  }
  changes(setting: WrittenSetting): void {
    this.places(this.changed(setting), (place) => this.value(setting, place));
  }
  shared(now: WrittenSetting, before: WrittenSetting): void {
    const places = [...new Set([...this.changed(now), ...this.changed(before)])].sort((a, b) => a - b);
    this.places(places, (place) => {
      const id = this.table.parameters[place]?.id ?? '';
      const [mine, theirs] = [now.values[id], before.values[id]];
      const both = Object.is(mine, theirs) ? WHOSE.both : WHOSE.each;
      this.uint(theirs === undefined ? WHOSE.now : mine === undefined ? WHOSE.before : both, 2);
      if (mine !== undefined) this.value(now, place);
      if (theirs !== undefined && (mine === undefined || both === WHOSE.each)) this.value(before, place);
    });
  }
  rivals({ rivals }: WrittenSetting): void {
    this.flag(rivals !== null);
    if (!rivals) return;
    this.uint(rivals.length, COUNT_BITS);
    const { deliveredValue, availability, copies, rating } = this.table.rival;
    for (const one of rivals) {
      const { ratings } = one;
      this.flag(ratings !== undefined);
      if (ratings) for (const id of RATING_IDS) writeNumber(this, rating, ratings[id]);
      else writeNumber(this, deliveredValue, one.deliveredValue ?? 0);
      writeNumber(this, availability, one.availability);
      writeNumber(this, copies, one.copies);
    }
  }
}

/** The digits of a body. Settings must be of the table’s version. */
export const writeBody = (table: Table, { now, before }: Omit<Written, 'names' | 'version'>, words: number | null) => {
  const to = new BodyWriter(table);
  to.flag(words !== null);
  if (words !== null) to.uint(words, SUM_BITS);
  to.home(now);
  const shared = before !== null && sameHome(now, before);
  to.uint(!before ? BASELINE.own : shared ? BASELINE.shared : BASELINE.other, 2);
  if (before && shared) to.shared(now, before);
  else to.changes(now);
  to.rivals(now);
  if (before && shared) {
    const same = sameRivals(now, before);
    to.flag(same);
    if (!same) to.rivals(before);
  } else if (before) {
    to.home(before);
    to.changes(before);
    to.rivals(before);
  }
  return bitsToDigits(to.bits);
};

/** A setting while it is read; what is not there yet is as in its case. */
interface Draft extends WrittenSetting {
  readonly values: Record<string, number>;
  rivals: readonly Alternative[] | null;
}
const draft = (name: string, view: string): Draft => ({ case: name, view, values: {}, rivals: null });

class BodyReader extends BitReader {
  constructor(
    readonly table: Table,
    bits: readonly number[],
  ) {
    super(bits);
  }
  home(): Draft {
    const { cases, views } = this.table;
    const [name, view] = [cases[this.uint(widthFor(cases.length))], views[this.uint(widthFor(views.length))]];
    // Places that the table does not have: not ours, or damaged.
    if (!name || !view) throw new EndOfBits();
    return draft(name.id, view.id);
  }
  places(each: (row: Table['parameters'][number]) => void): void {
    const rows = this.table.parameters;
    const width = widthFor(rows.length);
    const next = (place: number) => {
      const row = rows[place];
      if (!row) throw new EndOfBits();
      each(row);
    };
    if (this.flag()) {
      const there = rows.map(() => this.flag());
      there.forEach((yes, place) => yes && next(place));
    } else for (let left = this.uint(width); left > 0; left -= 1) next(this.uint(width));
  }
  changes(to: Draft): void {
    this.places((row) => (to.values[row.id] = readNumber(this, row)));
  }
  shared(now: Draft, before: Draft): void {
    this.places((row) => {
      const whose = this.uint(2);
      const value = readNumber(this, row);
      if (whose !== WHOSE.before) now.values[row.id] = value;
      if (whose === WHOSE.each) before.values[row.id] = readNumber(this, row);
      else if (whose !== WHOSE.now) before.values[row.id] = value;
    });
  }
  rivals(): readonly Alternative[] | null {
    if (!this.flag()) return null;
    return Array.from({ length: this.uint(COUNT_BITS) }, (): Alternative => {
      const { deliveredValue, availability, copies, rating } = this.table.rival;
      const ratings = this.flag() ? this.#ratings(rating) : undefined;
      const offer = ratings ? { ratings } : { deliveredValue: readNumber(this, deliveredValue) };
      return { ...offer, availability: readNumber(this, availability), copies: readNumber(this, copies) };
    });
  }
  #ratings(grid: Table['rival']['rating']): Ratings {
    return Object.fromEntries(RATING_IDS.map((id) => [id, readNumber(this, grid)])) as unknown as Ratings;
  }
}

/** Reads a body as far as it goes. Total: any digits give an answer, in time that grows with their number. */
export const readBody = (table: Table, digits: string): ReadSoFar => {
  const from = new BodyReader(table, digitsToBits(digits));
  let words: number | null = null;
  let now: Draft | null = null;
  let before: Draft | null = null;
  try {
    if (from.flag()) words = from.uint(SUM_BITS);
    now = from.home();
    const baseline = from.uint(2);
    const shared = baseline === BASELINE.shared;
    if (shared) from.shared(now, (before = draft(now.case, now.view)));
    else from.changes(now);
    now.rivals = from.rivals();
    if (shared && before) before.rivals = from.flag() ? now.rivals : from.rivals();
    else if (baseline !== BASELINE.own) {
      before = from.home();
      from.changes(before);
      before.rivals = from.rivals();
    }
    return { now, before, words, complete: from.done };
  } catch (error) {
    if (!(error instanceof EndOfBits)) throw error;
    return { now, before, words, complete: false };
  }
};
