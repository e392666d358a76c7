import { LOYALTY } from '../../content/loyalty-words';
import { splitOf, type Stay } from '../../content/loyalty-split';
import { number, percent } from '../../content/format';
import type { Locale, Text } from '../../text';
import { Drawing, type Spot } from '../drawing';
import { line, px, through, type Mark } from '../mark';
import type { Measure } from '../measure';
import { triangleFrame, type TriangleFrame } from './triangle-frame';
import { triangleGround } from './triangle-ground';
import { cornerWords, nameDot } from './triangle-words';

export interface CaseDot extends Stay {
  readonly id: string;
  readonly name: string;
}
export interface Triangle {
  readonly cases: readonly CaseDot[];
  /** Ids of cases that an arrow joins, from before to after. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly now: Stay;
  readonly before: Stay;
  /** What the own point is called; the name of a case that stands as it was told. */
  readonly ownName: string;
  /** From which retention on somebody counts as sticky. */
  readonly cut: number;
  /** The case that is pointed at. */
  readonly pointed: string | null;
  readonly locale: Locale;
}
/** Where a dot stands, for whoever points at it. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
export interface TriangleLaid {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
}

/** Points closer than this are one to the eye, in pixels at scale 1. */
const SAME = 3;

/** Stickiness across, true loyalty up: cases as dots, the own point in red with where it came from. */
export function triangle(what: Triangle, width: number, measure: Measure, s: number, most?: number): TriangleLaid {
  const frame = triangleFrame(width, s, most);
  const { x, y, small } = frame;
  const draw = new Drawing(measure, undefined, 2, width - 2);
  const t = (text: Text) => text[what.locale];
  const at = ({ retention, trueLoyalty }: Stay) => ({ x: x(retention), y: y(trueLoyalty) });
  triangleGround(draw, frame, { cut: what.cut, t, percent: (share) => percent(share, what.locale) });

  const own = at(what.now);
  const was = at(what.before);
  const moved = apart(own, was) >= SAME * s;
  const places = what.cases.map((one) => ({ id: one.id, ...at(one) }));
  const shown = places.filter((one) => apart(one, own) >= SAME * s && (!moved || apart(one, was) >= SAME * s));
  const many = what.pairs.length > 6;
  const begins = new Set(what.pairs.map(([from]) => from));
  what.pairs.forEach(([from, to], i) => {
    const ends = [from, to].map((id) => places.find((one) => one.id === id));
    if (ends[0] && ends[1]) arrow(draw, `pair-${i}`, ends[0], ends[1], s, many ? 'leader' : 'post', 'tip');
  });
  if (moved) arrow(draw, 'own', was, own, s, 'thread', 'delivered');
  else draw.path('own-gap', 'own', line(own.x, own.y - 7 * s, own.x, y(what.now.retention)));
  for (const one of shown) {
    const [r, look] = begins.has(one.id) ? [4.6, 'ghost-ring'] : [5, 'tip'];
    if (one.id === what.pointed) draw.circle(`halo-${one.id}`, 'ring', one.x, one.y, 9 * s);
    dot(draw, `dot-${one.id}`, look, one, r * s);
  }
  if (moved) dot(draw, 'dot-before', 'delivered hollow', was, 5 * s);
  dot(draw, 'dot-now', 'delivered', own, 6 * s);

  nameDot(draw, frame, { id: 'now', ...own, name: what.ownName, look: 'bold thread', must: true, large: true });
  if (moved) nameDot(draw, frame, { id: 'before', ...was, name: t(LOYALTY.before), look: 'thread', must: true });
  const names = new Map(what.cases.map(({ id, name }) => [id, name]));
  // Who has the most neighbours has the fewest places for a name, and chooses first.
  const crowd = (one: Place) =>
    one.id === what.pointed ? Infinity : places.filter((other) => apart(one, other) < 70 * s).length;
  cornerWords(draw, frame, what.cut, t);
  for (const one of shown.toSorted((a, b) => crowd(b) - crowd(a)))
    nameDot(draw, frame, {
      ...one,
      name: names.get(one.id) ?? '',
      rings: many ? 4 : 8,
      ...(one.id === what.pointed && { look: 'bold', must: true }),
    });
  if (!moved) gapWords(draw, frame, what, own, small);
  return { marks: draw.marks, width: frame.width, height: frame.height, places };
}

const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

function dot(draw: Drawing, id: string, look: string, at: { x: number; y: number }, r: number): void {
  draw.occupy(at.x - r - 1, at.y - r - 1, at.x + r + 1, at.y + r + 1);
  draw.circle(id, look, px(at.x), px(at.y), r);
}

/** A straight arrow between two dots; none where they nearly touch. */
function arrow(
  draw: Drawing,
  id: string,
  from: { x: number; y: number },
  to: { x: number; y: number },
  s: number,
  look: string,
  head: string,
): void {
  const length = apart(from, to);
  if (length < 18 * s) return;
  const [u, v] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const along = (by: number, side = 0) => [from.x + u * by - v * side, from.y + v * by + u * side] as const;
  const end = length - 8 * s;
  draw.path(`${id}-arrow`, look, through([along(7 * s), along(end - 4 * s)]));
  draw.path(`${id}-head`, head, `${through([along(end - 8 * s, 3.4 * s), along(end), along(end - 8 * s, -3.4 * s)])}Z`);
  if (look !== 'leader') draw.block([along(7 * s), along(end)], 2);
}

/** What the dotted line above the own point is, and how long. */
function gapWords(draw: Drawing, { y, s }: TriangleFrame, what: Triangle, own: { x: number; y: number }, size: number) {
  const { kept, loyal } = splitOf(what.now);
  const words = `${what.locale === 'zh' ? LOYALTY.gap.zh : LOYALTY.gap.en} ${number(kept - loyal, what.locale)}`;
  const high = y(what.now.retention);
  const spots: Spot[] = [0.5, 0.35, 0.65, 0.8].flatMap((share): Spot[] => {
    const at = own.y + (high - own.y) * share + size * 0.36;
    return [
      [own.x + 6 * s, at],
      [own.x - 6 * s, at, 'end'],
    ];
  });
  if (kept - loyal >= 12) draw.place('own-gap-words', spots, size, words, { look: 'thread' });
}
