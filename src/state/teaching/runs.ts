import { FURTHER, LENGTH, REST } from './code';
import { valueAt } from './letters';

/** What somebody said on one line, without the name and the time before it. */
interface Said {
  readonly from: number;
  /** Nothing but runs, signs and emoji: no word in another script. */
  readonly bare: boolean;
  /** The runs in it, by their places in the list. */
  readonly first: number;
  readonly last: number;
}

/** Runs that may be one code which somebody wrote in pieces. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** All letters and digits of it. */
  readonly letters: string;
  /** Goes over the end of a line. */
  readonly wrapped: boolean;
}

/** How a piece stands in its text. */
export interface Standing {
  /** As it is written there. */
  readonly text: string;
  /** All that was said on its line. */
  readonly alone: boolean;
  /** In one, or parted in the middle. */
  readonly tidy: boolean;
  /** Part of something longer: an address, a file name, a number with dashes. */
  readonly glued: boolean;
}

/** What is left of a letter whose encoding was lost. */
export const LOST = /[?\ufffd]/;
const isLost = (code: number): boolean => code === 0x3f || code === 0xfffd;

/** By character code: 1 letters and digits, 2 what may stand inside a code. */
const KINDS = new Uint8Array(0x2015);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') KINDS[sign.charCodeAt(0)] = 1;
for (const sign of ' \t-–—_.·') KINDS[sign.charCodeAt(0)] = 2;
const LONGEST_JOINT = 3;
/** Where a code may be broken. */
const LINE_END = /^[ \t-]{0,2}\r?\n[ \t]{0,2}$/;
const LONGEST_GAP = 7;
const GLUE = /[-–—_./@#=?&+%~\\:]/;
const LETTER = /[0-9A-Za-z]/;
/** After the name of who speaks; not the colon of a time or of an address. */
const COLON = /:(?!\d\d\b|\/\/)/g;
/** So far into a line names come. */
const NAMES_UP_TO = 200;
/** A letter or figure of another script. */
const FOREIGN = /(?![\x20-\x7e])[\p{L}\p{N}]/u;
/** The longest half of a code, with one letter too many. */
const HALF = 5;

/** What stands between two runs: 0 something that parts, 1 what may stand inside a code, 2 the end of a line. */
const gap = (text: string, from: number, to: number): 0 | 1 | 2 => {
  if (to - from > LONGEST_GAP) return 0;
  let joint = to - from <= LONGEST_JOINT;
  for (let at = from; joint && at < to; at += 1) joint = KINDS[text.charCodeAt(at)] === 2;
  // A space that is no plain one may be lost, too.
  if (joint || (to - from === 1 && isLost(text.charCodeAt(from)))) return 1;
  return LINE_END.test(text.slice(from, to)) ? 2 : 0;
};

/** A text as runs of letters and digits, and every way of reading a few of them as one. Linear in the text. */
export class Runs {
  readonly #text: string;
  /** Where each run begins and ends, and what it has before it. */
  readonly #from: readonly number[];
  readonly #to: readonly number[];
  readonly #before: Uint8Array;
  /** The line of each run, and of each line where it begins and its first run. */
  readonly #line: Int32Array;
  readonly #lines: readonly number[];
  readonly #firsts: readonly number[];
  /** What is said on the lines that were asked for. */
  readonly #said = new Map<number, Said>();

  /** @param lost what is left of a lost letter is one of the letters */
  constructor(text: string, lost = false) {
    this.#text = text;
    const [from, to]: [number[], number[]] = [[], []];
    const isLetter = (code: number) => KINDS[code] === 1 || (lost && isLost(code));
    for (let at = 0; at < text.length; at += 1) {
      if (!isLetter(text.charCodeAt(at))) continue;
      from.push(at);
      while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
      to.push(at);
    }
    [this.#from, this.#to] = [from, to];
    this.#before = Uint8Array.from(from, (start, run) => (run === 0 ? 0 : gap(text, to[run - 1] ?? 0, start)));
    this.#line = new Int32Array(from.length);
    const [lines, firsts]: [number[], number[]] = [[], []];
    let run = 0;
    for (let start = 0; start <= text.length;) {
      const end = text.indexOf('\n', start);
      const next = end < 0 ? text.length + 1 : end + 1;
      firsts.push(run);
      for (; run < from.length && (from[run] ?? 0) < next; run += 1) this.#line[run] = lines.length;
      lines.push(start);
      start = next;
    }
    [this.#lines, this.#firsts] = [lines, firsts];
  }

  get count(): number {
    return this.#from.length;
  }

  /** The last of the runs that begin with one and have so many letters in all; -1 where none ends there. */
  last(first: number, length: number): number {
    let last = first;
    let wrapped = false;
    let letters = this.#length(first);
    while (letters < length) {
      last += 1;
      const before = this.#before[last] ?? 0;
      if (before === 0 || (before === 2 && wrapped)) return -1;
      wrapped ||= before === 2;
      letters += this.#length(last);
    }
    return letters === length ? last : -1;
  }
  #length(run: number): number {
    return (this.#to[run] ?? 0) - (this.#from[run] ?? 0);
  }
  /** Is what begins with a run a whole code, whoever’s? */
  whole(first: number): boolean {
    const last = this.last(first, LENGTH);
    let rest = 0;
    for (let run = first; run <= last; run += 1)
      for (let at = this.#from[run] ?? 0; at < (this.#to[run] ?? 0); at += 1)
        rest = (FURTHER[rest] ?? 0) ^ valueAt(this.#text, at);
    return last >= 0 && rest === REST;
  }
  /** What begins with a run and has so many letters in all; undefined where runs do not end there. */
  piece(first: number, length: number): Piece | undefined {
    const last = this.last(first, length);
    if (last < 0) return undefined;
    let letters = '';
    let wrapped = false;
    for (let run = first; run <= last; run += 1) {
      wrapped ||= run > first && this.#before[run] === 2;
      letters += this.#text.slice(this.#from[run], this.#to[run]);
    }
    return { first, last, letters, wrapped };
  }

  standing({ first, last }: Pick<Piece, 'first' | 'last'>): Standing {
    const [from, to] = [this.#from[first] ?? 0, this.#to[last] ?? 0];
    return {
      text: this.#text.slice(from, to),
      alone: this.alone(first, last),
      tidy: this.tidy(first, last),
      glued: this.#glued(from - 1, -1) || this.#glued(to, 1),
    };
  }
  tidy(first: number, last: number): boolean {
    return first === last || (last === first + 1 && this.#length(first) <= HALF && this.#length(last) <= HALF);
  }
  alone(first: number, last: number): boolean {
    const line = this.#line[first] ?? 0;
    // A word of what comes before or after on the line, the name aside, is enough.
    if (last < (this.#firsts[line + 1] ?? this.count) - 1) return false;
    const said = this.#saidOn(line);
    return said.bare && said.first === first && said.last === last;
  }
  #saidOn(line: number): Said {
    const known = this.#said.get(line);
    if (known) return known;
    const start = this.#lines[line] ?? 0;
    const text = this.#text.slice(start, (this.#lines[line + 1] ?? this.#text.length + 1) - 1);
    let begin = 0;
    for (const { index } of text.slice(0, NAMES_UP_TO).matchAll(COLON)) begin = index + 1;
    const from = start + begin;
    const last = (this.#firsts[line + 1] ?? this.count) - 1;
    let first = this.#firsts[line] ?? 0;
    while (first <= last && (this.#from[first] ?? 0) < from) first += 1;
    const said = { from, bare: !FOREIGN.test(text.slice(begin)), first, last };
    this.#said.set(line, said);
    return said;
  }
  /** Does a sign tie what stands on both sides of it together? */
  #glued(at: number, step: 1 | -1): boolean {
    return GLUE.test(this.#text[at] ?? '') && LETTER.test(this.#text[at + step] ?? '');
  }
}
