import type { StationId } from '../content/stations';
import { OUTPUTS } from '../model/outputs';
import type { Measure } from './measure';
import type { Anchor, Mark, Part, Point, Words } from './mark';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** A place to try for some words: x, baseline, and which end of the words stands at x. */
export type Spot = readonly [x: number, y: number, anchor?: Anchor];
type Extras = Partial<Pick<Words, 'output' | 'opens' | 'look'>>;

/** Room above the baseline and below it, as a share of the size. */
const ASCENT = 0.86;
const DESCENT = 0.22;

/** Says that the words lead somewhere, and that an assumption was changed there. */
const OPENS: readonly Part[] = [{ text: ' ›', look: 'muted' }];
const TOUCHED: readonly Part[] = [{ text: ' ※', look: 'thread bold' }, ...OPENS];

const asParts = (text: string | readonly Part[]): readonly Part[] => (typeof text === 'string' ? [{ text }] : text);

/**
 * Collects the marks of one picture and keeps a board of what is occupied, because words are placed, never
 * hoped for: whatever is drawn first is the more important, and later words look for a free spot.
 */
export class Drawing {
  readonly marks: Mark[] = [];
  readonly #taken: Box[] = [];
  /** The station that is being drawn; nothing while the thread is, which belongs to all. */
  private part: StationId | undefined;
  /** Whatever is drawn meanwhile belongs to a station. */
  as<T>(station: StationId, drawing: () => T): T {
    const before = this.part;
    this.part = station;
    const answer = drawing();
    this.part = before;
    return answer;
  }

  constructor(
    readonly measure: Measure,
    /** Stations where a changed assumption acts. */
    readonly touched: ReadonlySet<string> = new Set(),
    /** Placed words stay between these. */
    readonly left = 0,
    readonly right = Infinity,
  ) {}
  #led(parts: readonly Part[], opens: Extras['opens']): readonly Part[] {
    return opens ? [...parts, ...(this.touched.has(opens) ? TOUCHED : OPENS)] : parts;
  }

  rect(id: string, look: string, x: number, y: number, width: number, height: number): void {
    const { part } = this;
    this.marks.push({ kind: 'rect', id, look, part, x, y, width: Math.max(0, width), height: Math.max(0, height) });
  }
  path(id: string, look: string, d: string): void {
    this.marks.push({ kind: 'path', id, look, part: this.part, d });
  }
  circle(id: string, look: string, x: number, y: number, r: number): void {
    this.marks.push({ kind: 'circle', id, look, part: this.part, x, y, r });
  }

  width(text: string | readonly Part[], size: number, look = ''): number {
    let width = 0;
    for (const part of asParts(text))
      width += this.measure(part.text, size * (part.scale ?? 1), `${look} ${part.look ?? ''}`.includes('bold'));
    return width;
  }

  /** A text as far as it fits into some pixels, ending in “…” where it does not. */
  cut(text: string, size: number, room: number, look = ''): string {
    if (this.width(text, size, look) <= room) return text;
    const signs = Array.from(text);
    let to = signs.length - 1;
    while (to > 1 && this.width(`${signs.slice(0, to).join('').trim()}…`, size, look) > room) to -= 1;
    return `${signs.slice(0, to).join('').trim()}…`;
  }

  /** Words at a fixed place. */
  words(id: string, spot: Spot, size: number, text: string | readonly Part[], extras: Extras = {}): Words {
    const [x, y, anchor = 'start'] = spot;
    const parts = this.#led(asParts(text), extras.opens);
    const width = this.width(parts, size, extras.look);
    const { output, opens } = extras;
    const part = this.part ?? opens ?? (output && OUTPUTS[output].station);
    const mark: Words = {
      kind: 'words',
      id,
      look: '',
      part,
      x,
      y,
      size,
      anchor,
      width,
      parts,
      ...extras,
    };
    this.marks.push(mark);
    this.#taken.push(this.#box(spot, width, this.#tallest(parts, size)));
    return mark;
  }

  /** Words at the first free spot; with `must`, where they cover least when none is free; else not at all. */
  place(
    id: string,
    spots: readonly Spot[],
    size: number,
    text: string | readonly Part[],
    extras: Extras & { must?: boolean } = {},
  ): Words | undefined {
    const { must, ...rest } = extras;
    const parts = asParts(text);
    const width = this.width(this.#led(parts, rest.opens), size, rest.look);
    const tallest = this.#tallest(parts, size);
    const free = spots.find((spot) => {
      const box = this.#box(spot, width, tallest);
      return box.left >= this.left && box.right <= this.right && !this.hits(box, Math.max(4, size * 0.4));
    });
    const spot = free ?? (must ? this.#leastBad(spots, width, tallest) : undefined);
    // Only words that may cross a line get a halo: outlining every letter of a picture is dear to paint.
    return spot && this.words(id, spot, size, parts, { ...rest, look: `halo ${rest.look ?? ''}` });
  }
  /** Of spots that are all taken, the one where the words cover least; moved inside first. */
  #leastBad(spots: readonly Spot[], width: number, size: number): Spot | undefined {
    let best: { spot: Spot; covered: number } | undefined;
    for (const wanted of spots) {
      const spot = this.#inside(wanted, width);
      const box = this.#box(spot, width, size);
      let covered = 0;
      for (const other of this.#taken) {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        if (across > 0 && down > 0) covered += across * down;
      }
      if (!best || covered < best.covered) best = { spot, covered };
    }
    return best?.spot;
  }
  /** The same spot, moved sideways until the words are inside. */
  #inside([x, y, anchor = 'start']: Spot, width: number): Spot {
    const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
    return [Math.max(this.left + before, Math.min(this.right - (width - before), x)), y, anchor];
  }

  /** Whether words of this size would fit at a spot. */
  fits(spot: Spot, size: number, text: string | readonly Part[], look = ''): boolean {
    return !this.hits(this.#box(spot, this.width(text, size, look), size));
  }

  /** Keeps words off a line through some points. */
  block(points: readonly Point[], reach = 3): void {
    for (let i = 1; i < points.length; i++) {
      const [x0, y0] = points[i - 1] as Point;
      const [x1, y1] = points[i] as Point;
      const upright = Math.abs(x1 - x0) < 1 || Math.abs(y1 - y0) < 1;
      const pieces = upright ? 1 : Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 8));
      for (let k = 0; k < pieces; k++) {
        const ax = x0 + ((x1 - x0) * k) / pieces;
        const ay = y0 + ((y1 - y0) * k) / pieces;
        const bx = x0 + ((x1 - x0) * (k + 1)) / pieces;
        const by = y0 + ((y1 - y0) * (k + 1)) / pieces;
        this.occupy(
          Math.min(ax, bx) - reach,
          Math.min(ay, by) - reach,
          Math.max(ax, bx) + reach,
          Math.max(ay, by) + reach,
        );
      }
    }
  }
  occupy(left: number, top: number, right: number, bottom: number): void {
    this.#taken.push({ left, top, right, bottom });
  }
  hits(box: Box, gap = 4): boolean {
    for (const other of this.#taken)
      if (
        box.left < other.right + gap &&
        box.right + gap > other.left &&
        box.top < other.bottom + gap * 0.4 &&
        box.bottom + gap * 0.4 > other.top
      )
        return true;
    return false;
  }

  #tallest(parts: readonly Part[], size: number): number {
    let scale = 0;
    for (const part of parts) scale = Math.max(scale, part.scale ?? 1);
    return size * scale;
  }
  #box([x, y, anchor = 'start']: Spot, width: number, size: number): Box {
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { left, top: y - size * ASCENT, right: left + width, bottom: y + size * DESCENT };
  }
}
