/** What somebody said on one line, without the name and the time before it. */
interface Said {
  readonly from: number;
  readonly to: number;
  /** Nothing but runs, signs and emoji: no word in another script. */
  readonly bare: boolean;
  /** The runs in it, by their places in the list. */
  first: number;
  last: number;
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

const RUN = /[0-9A-Za-z]+/g;
const LETTER = /[0-9A-Za-z]/;
/** What may stand inside a code, and where it may be broken. */
const JOINT = /^[ \t\-–—_.·]{1,3}$/;
const LINE_END = /^[ \t-]{0,2}\r?\n[ \t]{0,2}$/;
const GLUE = /[-–—_./@#=?&+%~\\:]/;
/** After the name of who speaks; not the colon of a time or of an address. */
const COLON = /:(?!\d\d\b|\/\/)/g;
/** So far into a line names come. */
const NAMES_UP_TO = 200;
/** A letter or figure of another script. */
const FOREIGN = /(?![\x20-\x7e])[\p{L}\p{N}]/u;
/** The longest half of a code, with one letter too many. */
const HALF = 5;

const saidOn = (line: string, from: number): Said => {
  let start = 0;
  for (const { index } of line.slice(0, NAMES_UP_TO).matchAll(COLON)) start = index + 1;
  return { from: from + start, to: from + line.length, bare: !FOREIGN.test(line.slice(start)), first: -1, last: -1 };
};

/** A text as runs of letters and digits, and every way of reading a few of them as one. Linear in the text. */
export class Runs {
  readonly #text: string;
  readonly #runs: readonly string[];
  readonly #from: readonly number[];
  /** What a run has before it: 0 something that parts, 1 what may stand inside a code, 2 the end of a line. */
  readonly #before: Uint8Array;
  /** What is said where the run stands; undefined for a name or a time. */
  readonly #said: readonly (Said | undefined)[];

  constructor(text: string) {
    this.#text = text;
    const found = Array.from(text.matchAll(RUN));
    this.#runs = found.map(([letters]) => letters);
    this.#from = found.map(({ index }) => index);
    this.#before = new Uint8Array(this.#runs.length);
    const said: (Said | undefined)[] = [];
    let run = 0;
    let at = 0;
    let end = 0;
    for (const line of text.split('\n')) {
      const here = saidOn(line, at);
      at += line.length + 1;
      for (; (this.#from[run] ?? Infinity) < at; run += 1) {
        const from = this.#from[run] ?? 0;
        if (run > 0 && from - end < 8) {
          const between = text.slice(end, from);
          this.#before[run] = JOINT.test(between) ? 1 : LINE_END.test(between) ? 2 : 0;
        }
        end = from + (this.#runs[run]?.length ?? 0);
        said.push(from >= here.from ? here : undefined);
        if (from < here.from) continue;
        if (here.first < 0) here.first = run;
        here.last = run;
      }
    }
    this.#said = said;
  }

  get count(): number {
    return this.#runs.length;
  }

  /** What begins with a run and has so many letters in all; undefined where runs do not end there. */
  piece(first: number, length: number): Piece | undefined {
    let letters = this.#runs[first] ?? '';
    let last = first;
    let wrapped = false;
    while (letters.length < length) {
      last += 1;
      const before = this.#before[last] ?? 0;
      if (before === 0 || (before === 2 && wrapped)) return undefined;
      wrapped ||= before === 2;
      letters += this.#runs[last] ?? '';
    }
    return letters.length === length ? { first, last, letters, wrapped } : undefined;
  }

  standing({ first, last, letters }: Piece): Standing {
    const from = this.#from[first] ?? 0;
    const to = (this.#from[last] ?? 0) + (this.#runs[last]?.length ?? 0);
    const said = this.#said[first];
    const half = this.#runs[first]?.length ?? 0;
    return {
      text: this.#text.slice(from, to),
      alone: said !== undefined && said.bare && said.first === first && said.last === last,
      tidy: first === last || (last === first + 1 && half <= HALF && letters.length - half <= HALF),
      glued: this.#glued(from - 1, -1) || this.#glued(to, 1),
    };
  }
  /** Does a sign tie what stands on both sides of it together? */
  #glued(at: number, step: 1 | -1): boolean {
    return GLUE.test(this.#text[at] ?? '') && LETTER.test(this.#text[at + step] ?? '');
  }
}
