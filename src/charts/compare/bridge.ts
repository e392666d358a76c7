import { Drawing } from '../drawing';
import { line, px, type Mark, type Words } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

/** One step of a bridge. */
export interface BridgeRow {
  readonly id: string;
  readonly name: string;
  /** Its step, in the unit of the axis; below zero it leads back. */
  readonly value: number;
  /** Its step as printed. */
  readonly shown: string;
  /** Look of its bar; without, solid for a gain and hatched for a loss. */
  readonly look?: string;
  /** Nothing happens here: the row stays, and steps back. */
  readonly idle?: boolean;
}
/** Where a bridge begins or ends: a bar from zero. */
export interface BridgeEnd {
  readonly name: string;
  readonly value: number;
  readonly shown: string;
  /** Look of its bar. */
  readonly look: string;
  /** Look of its words. */
  readonly words?: string;
  readonly output?: Words['output'];
}
export interface Bridge {
  readonly start: BridgeEnd;
  readonly rows: readonly BridgeRow[];
  readonly end: BridgeEnd;
  /** What the axis reaches over at least; zero always is on it. */
  readonly reach?: readonly [low: number, high: number];
}

/** A bar that stands for something is seen however small it is, in pixels. */
const SLIVER = 2;

/**
 * A waterfall from one total to another, one row a step: names to the left, bars that begin where the last one ended,
 * printed numbers at their ends.
 */
export function bridge(
  { start, rows, end, reach = [0, 0] }: Bridge,
  width: number,
  measure: Measure,
  s: number,
): { readonly marks: readonly Mark[]; readonly width: number; readonly height: number } {
  const draw = new Drawing(measure);
  const size = (width < 460 ? 13 : 13.5) * s;
  const pitch = 29 * s;
  const tall = 15 * s;
  const gap = 7 * s;
  const all = [start, ...rows, end];
  const bold = (index: number) => (index === 0 || index === all.length - 1 ? 'bold' : '');
  const widest = Math.max(...all.map(({ name }, i) => draw.width(name, size, bold(i))));
  const labels = Math.min(widest, width * 0.4);
  const numbers = Math.max(...all.map(({ shown }) => draw.width(shown, size * 1.08, 'bold')));
  const left = labels + 14 * s;

  // Where each step begins and ends.
  let at = start.value;
  const steps = rows.map((row) => {
    const from = at;
    at += row.value;
    return [from, at] as const;
  });
  const spans: readonly (readonly [number, number])[] = [[0, start.value], ...steps, [0, end.value]];
  const ends = [0, ...reach, ...spans.flat()];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const x = linear([low, high === low ? low + 1 : high], [left, Math.max(left + 1, width - numbers - gap - 1)]);
  const middle = (row: number) => 14 * s + row * pitch;
  const height = middle(all.length - 1) + 18 * s;

  draw.path('bridge-axis', 'hair', line(px(x(0)), 2 * s, px(x(0)), height - 3 * s));
  all.forEach((row, i) => {
    const [from, to] = spans[i] ?? [0, 0];
    const y = middle(i);
    const last = i === all.length - 1;
    const isEnd = i === 0 || last;
    const id = isEnd ? (last ? 'end' : 'start') : `row-${(row as BridgeRow).id}`;
    const [a, b] = [x(Math.min(from, to)), x(Math.max(from, to))];
    const idle = !isEnd && 'idle' in row && row.idle === true;
    if (!idle && (isEnd || row.value !== 0)) {
      const thin = b - a < SLIVER;
      const look = row.look ?? (to >= from ? 'value' : 'cost');
      draw.rect(id, look, px(thin ? (a + b - SLIVER) / 2 : a), px(y - tall / 2), px(Math.max(SLIVER, b - a)), px(tall));
    }
    // Hairlines join the end of a bar to the beginning of the next.
    if (!last) {
      const joint = px(x(to));
      draw.path(
        `${id}-joint`,
        'hair',
        line(joint, px(y + (idle ? -tall / 2 : tall / 2)), joint, px(middle(i + 1) - tall / 2)),
      );
    }
    const words = isEnd ? ((row as BridgeEnd).words ?? 'bold') : idle ? 'muted' : '';
    const name = draw.cut(row.name, size, labels, bold(i));
    const base = y + size * 0.36;
    draw.words(`${id}-name`, [px(left - 12 * s), px(base), 'end'], size, name, { look: words });
    const number = draw.width(row.shown, size, 'bold');
    // A loss is named on the side it leads to, where it does not run into the names.
    const before = to < from && a - gap - number > left - 8 * s;
    const spot = before ? ([px(a - gap), px(base), 'end'] as const) : ([px(b + gap), px(base)] as const);
    const look = idle ? 'muted' : isEnd && words !== 'bold' ? words : 'bold';
    const output = isEnd ? (row as BridgeEnd).output : undefined;
    draw.words(`${id}-number`, spot, last ? size * 1.08 : size, row.shown, { look, ...(output && { output }) });
  });
  return { marks: draw.marks, width, height: px(height) };
}
