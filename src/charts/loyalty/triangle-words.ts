import { LOYAL_FROM } from '../../content/loyalty-split';
import { LOYALTY } from '../../content/loyalty-words';
import type { Text } from '../../text';
import type { Drawing, Spot } from '../drawing';
import { line, type Mark, type Point } from '../mark';
import type { TriangleFrame } from './triangle-frame';

/** Directions to try, the best first: straight to the right and left, above, below, then aslant. */
const TURNS = [0, 180, 270, 90, 315, 225, 45, 135, 292, 248, 68, 112, 338, 202, 22, 158].map((turn) => {
  const [u, v] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return { u, v, anchor: u > 0.2 ? 'start' : u < -0.2 ? 'end' : 'middle' } as const;
});

/** Spots around a dot, the nearest first; those farther off need a line that leads to them. */
export function spotsAround(x: number, y: number, reach: number, size: number, rings: number): readonly Spot[] {
  const spots: Spot[] = [];
  for (let ring = 0; ring < rings; ring++) {
    const r = reach * (1 + 0.28 * ring + 0.09 * ring * ring);
    // The baseline lies so that the edge of the words that is nearest to the dot is as far away in all directions.
    for (const { u, v, anchor } of TURNS) spots.push([x + r * u, y + r * v + size * (0.34 + 0.36 * v), anchor]);
  }
  return spots;
}

/** The hairline from a dot to words at a spot: from beside the dot to the nearest point of their box. */
function lead(x: number, y: number, [wx, wy, anchor = 'start']: Spot, width: number, size: number, s: number) {
  const left = anchor === 'end' ? wx - width : anchor === 'middle' ? wx - width / 2 : wx;
  const tx = Math.min(left + width, Math.max(left, x));
  const ty = Math.min(wy + size * 0.15, Math.max(wy - size * 0.8, y));
  const away = Math.hypot(tx - x, ty - y);
  const at = (by: number) => [x + ((tx - x) * by) / away, y + ((ty - y) * by) / away] as const;
  return away < 15 * s ? undefined : ([at(8 * s), at(away - 2 * s)] as const);
}

/** A name beside its dot; a hairline that crosses nothing leads to it where it stands farther off. */
export function nameDot(draw: Drawing, { s, top, bottom, size: full, small }: TriangleFrame, dot: Named): void {
  const size = dot.large ? full : small;
  const width = draw.width(dot.name, size, dot.look ?? '');
  const spots = spotsAround(dot.x, dot.y, 10 * s, size, dot.rings ?? 8);
  const leadTo = (spot: Spot) => lead(dot.x, dot.y, spot, width, size, s);
  const inside = ({ left, right, top: high, bottom: low }: Box) =>
    left >= draw.left && right <= draw.right && high >= top - 2 && low <= bottom;
  const strict = (spot: Spot) => {
    const box = boxOf(spot, width, size);
    if (!inside(box) || draw.hits(box)) return false;
    const way = leadTo(spot);
    return !way || clear(draw, way[0], way[1], 12 * s);
  };
  // On a phone some can stand only across an arrow, which their halo parts.
  const across = (spot: Spot) => {
    const box = boxOf(spot, width, size);
    return inside(box) && !covers(draw.marks, box);
  };
  const near = spots.filter((spot, i) => i < NEAR && !leadTo(spot));
  const free = dot.must
    ? (near.find(strict) ?? near.find(across) ?? spots.find(strict) ?? spots.find(across))
    : (spots.find(strict) ?? near.find(across));
  if (!free) return;
  draw.words(`name-${dot.id}`, free, size, dot.name, { look: `halo ${dot.look ?? ''}`.trim() });
  const way = leadTo(free);
  if (!way) return;
  draw.path(`lead-${dot.id}`, 'leader', line(way[0][0], way[0][1], way[1][0], way[1][1]));
  draw.block(way, 1.5);
}

interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly look?: string;
  /** It stands across lines, too, rather than not at all. */
  readonly must?: boolean;
  readonly large?: boolean;
  /** How far off it may stand. */
  readonly rings?: number;
}

/** Spots of the nearest rings, to which no line has to lead. */
const NEAR = 48;

/** Whether a box covers words or a dot; lines do not count. */
const covers = (marks: readonly Mark[], box: Box): boolean =>
  marks.some((mark) => {
    if (mark.kind !== 'words' && mark.kind !== 'circle') return false;
    const other =
      mark.kind === 'words'
        ? boxOf([mark.x, mark.y, mark.anchor], mark.width, mark.size)
        : { left: mark.x - mark.r, right: mark.x + mark.r, top: mark.y - mark.r, bottom: mark.y + mark.r };
    return box.left < other.right + 2 && box.right + 2 > other.left && box.top < other.bottom && box.bottom > other.top;
  });

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of words at a spot, as the drawing reckons it. */
const boxOf = ([x, y, anchor = 'start']: Spot, width: number, size: number): Box => {
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.86, bottom: y + size * 0.22 };
};

/** Whether a hairline between two points would touch nothing, but for its first pixels: arrows begin at dots too. */
function clear(draw: Drawing, [x0, y0]: Point, [x1, y1]: Point, from: number): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 4));
  for (let i = Math.min(steps, Math.ceil(from / 4)); i <= steps; i++) {
    const [x, y] = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * i) / steps];
    if (draw.hits({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }, 0)) return false;
  }
  return true;
}

/** The words of the three corners, each somewhere inside its own. */
export function cornerWords(draw: Drawing, frame: TriangleFrame, cut: number, t: (text: Text) => string): void {
  const { x, y, bottom, right, size, s } = frame;
  const corners = [
    { id: 'both', text: LOYALTY.both, look: 'bold thread', from: [Math.max(cut, LOYAL_FROM), LOYAL_FROM], to: [1, 1] },
    { id: 'sticky', text: LOYALTY.sticky, look: 'bold', from: [cut, 0], to: [1, LOYAL_FROM] },
    { id: 'neither', text: LOYALTY.neither, look: 'bold', from: [0, 0], to: [cut, Math.min(cut, LOYAL_FROM)] },
  ] as const;
  for (const { id, text, look, from, to } of corners) {
    const words = t(text);
    const width = draw.width(words, size, look);
    const r = Math.min(x(to[0]), right) - 5 * s;
    // Where a corner is narrower than its words, they may begin before it.
    const l = Math.min(x(from[0]) + 5 * s, id === 'neither' ? Infinity : r - width);
    const [high, low] = [y(to[1]) + size * 1.1, y(from[1]) - size * 0.5];
    const spots: Spot[] = [];
    for (let v = id === 'sticky' ? high : low; v >= high && v <= low; v += (id === 'sticky' ? 1 : -1) * size * 0.7)
      for (let end = r; end - width >= l; end -= size * 1.5) {
        // Wholly below the diagonal: the upper left corner of the words decides.
        if (end - width - x(0) > bottom - v + size * 1.1) spots.push([end, v, 'end']);
      }
    const ordered = id === 'neither' ? fromTheMiddle(spots, (l + r + width) / 2) : spots;
    const free =
      ordered.find((spot) => !draw.hits(boxOf(spot, width, size))) ??
      ordered.find((spot) => !covers(draw.marks, boxOf(spot, width, size)));
    if (free) draw.words(`corner-${id}`, free, size, words, { look: `halo ${look}` });
  }
}

/** The same spots, those of each row that are nearest to the middle first. */
const fromTheMiddle = (spots: readonly Spot[], middle: number): readonly Spot[] =>
  spots.toSorted((a, b) => b[1] - a[1] || Math.abs(a[0] - middle) - Math.abs(b[0] - middle));
