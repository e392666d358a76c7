import { Drawing, type Spot } from '../drawing';
import { line, type Mark } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

/** A number on the axis, and as it is printed. */
export interface AxisValue {
  readonly at: number;
  readonly text: string;
}
export interface GoalAxis {
  readonly low: number;
  readonly high: number;
  readonly tick: (at: number) => string;
  /** Where it stands; nothing while it is not to be seen. */
  readonly live?: AxisValue;
  readonly goal?: { readonly at: number };
  readonly guess?: AxisValue;
  /** Points spent of those there are, in squares. */
  readonly budget?: { readonly spent: number; readonly most: number; readonly text: string };
}
export interface LaidAxis {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

const STEPS = [1, 2, 2.5, 5, 10];
/** So many squares at most; above that one square is several points. */
const SQUARES = 20;

/** Round ends and a step for an axis on which all of some numbers have room. */
export function axisEnds(
  numbers: readonly number[],
  [least, most]: readonly [number, number],
): { readonly low: number; readonly high: number; readonly step: number } {
  const finite = numbers.filter(Number.isFinite);
  const known = finite.length > 0 ? finite : [0];
  const from = Math.max(least, Math.min(...known));
  const to = Math.min(most, Math.max(...known));
  // Where nothing ends the axis, a fifth of what is shown is room enough.
  const open = !Number.isFinite(most - least);
  const room = Math.max(
    (to - from) * 1.25,
    open ? 0.2 * Math.max(Math.abs(from), Math.abs(to)) : (most - least) / 20,
    1e-6,
  );
  const size = 10 ** Math.floor(Math.log10(room / 3));
  const step = size * (STEPS.find((one) => room / (one * size) <= 5) ?? 10);
  const low = Math.max(least, Math.floor((from - room * 0.08) / step) * step);
  const high = Math.min(most, Math.ceil((to + room * 0.08) / step) * step);
  return high > low ? { low, high, step } : { low, high: low + step, step };
}

/** The goal axis: red as far as one has come, a tick for the goal, a hollow ring for the guess, squares for points spent. */
export function goalAxis(axis: GoalAxis, step: number, width: number, s: number, measure: Measure): LaidAxis {
  const small = Math.max(12, 12 * s);
  const edge = 7 * s;
  const draw = new Drawing(measure, new Set(), 0, width);
  const x = linear([axis.low, axis.high], [edge, width - edge]);
  const inside = (at: number): number => Math.max(edge, Math.min(width - edge, x(at)));
  const y = small * 1.25 + 9 * s;
  draw.path('axis', 'hair', line(edge, y, width - edge, y));
  for (let at = axis.low, i = 0; at <= axis.high + step * 1e-6 && i < 12; at = axis.low + step * (i += 1)) {
    const anchor = i === 0 ? 'start' : at >= axis.high - step * 1e-6 ? 'end' : 'middle';
    draw.path(`axis-${i}`, 'hair', line(x(at), y, x(at), y + 4 * s));
    draw.words(
      `axis-${i}-text`,
      [anchor === 'start' ? 0 : anchor === 'end' ? width : x(at), y + small * 1.35, anchor],
      small,
      axis.tick(at),
      {
        look: 'muted',
      },
    );
  }
  if (axis.goal) {
    const at = inside(axis.goal.at);
    draw.path('goal', 'bracket', line(at, y - 10 * s, at, y + 5 * s));
  }
  if (axis.live) {
    const at = inside(axis.live.at);
    draw.path('live-line', 'thread', line(edge, y, at, y));
    draw.circle('live', 'ring', at, y, 5.5 * s);
    draw.words('live-text', held(draw, axis.live.text, at, y, small, s, width), small * 1.15, axis.live.text, {
      look: 'thread bold',
    });
  }
  if (axis.guess) {
    const at = inside(axis.guess.at);
    draw.circle('guess', 'ring guess', at, y, 6.5 * s);
    const up = y - 10 * s;
    const spots: Spot[] = [
      [at, up, 'middle'],
      [at + 9 * s, up],
      [at - 9 * s, up, 'end'],
      [Math.min(width, at + 60 * s), up],
      [width, up, 'end'],
      [0, up],
    ];
    draw.place('guess-text', spots, small, axis.guess.text, { look: 'muted', must: true });
  }
  const under = y + small * 1.35 + 6 * s;
  if (!axis.budget) return { marks: draw.marks, width, height: under };
  return { marks: draw.marks, width, height: budgetRow(draw, axis.budget, under, width, s, small) };
}

/** Words over a point, kept inside. */
function held(draw: Drawing, text: string, at: number, y: number, small: number, s: number, width: number): Spot {
  const half = draw.width(text, small * 1.15, 'bold') / 2;
  return [Math.max(half, Math.min(width - half, at)), y - 10 * s, 'middle'];
}

function budgetRow(
  draw: Drawing,
  { spent, most, text }: NonNullable<GoalAxis['budget']>,
  top: number,
  width: number,
  s: number,
  small: number,
): number {
  const each = Math.max(1, Math.ceil(most / SQUARES));
  const count = Math.ceil(most / each);
  const left = width - draw.width(text, small) - 8 * s;
  const size = Math.max(3, Math.min(11 * s, left / count - 3.5 * s));
  const pitch = size + 3.5 * s;
  const y = top + 7 * s;
  for (let i = 0; i < count; i += 1) {
    const share = Math.max(0, Math.min(1, spent / each - i));
    if (share > 0)
      draw.rect(`square-${i}-spent`, spent > most ? 'delivered' : 'ink-square', i * pitch, y, size * share, size);
    draw.rect(`square-${i}`, 'total thin', i * pitch, y, size, size);
  }
  draw.words('budget', [count * pitch + 6 * s, y + size - 1 * s], small, text, {
    look: spent > most ? 'thread' : 'muted',
  });
  return y + size + 5 * s;
}
