import { signed } from '../../content/format';
import { printRating, type Move } from '../../content/matters-print';
import { kindOf } from '../../content/matters-effects';
import type { RowNames } from '../../content/matters-words';
import { Drawing } from '../drawing';
import { line, px, type Mark, type Part } from '../mark';
import type { Measure } from '../measure';
import { roundUp } from './spread';

export interface GoalRow extends Move {
  readonly locked: boolean;
  /** Nothing is known of it yet. */
  readonly pending?: boolean;
}
export interface GoalBars {
  /** In the order in which they stand. */
  readonly rows: readonly GoalRow[];
  readonly names: RowNames;
  readonly s: number;
}

const TOP = 4;
const PITCH = 25;
const BAR = 13;
/** Width of a lock with the room around it, pixels at s = 1; never less than a finger needs. */
export const LOCK = 26;

/** Where a row stands, in pixels. */
export const goalRow = (at: number, s: number): { readonly top: number; readonly height: number } => ({
  top: (TOP + at * PITCH) * s,
  height: PITCH * s,
});

const LOOKS = { value: 'value', cost: 'cost', relationship: 'mirror', expectation: 'total' } as const;

/** What stands behind a bar: how far, and from where to where. */
function wordsOf({ shown, from, to, locked, pending }: GoalRow, { names: { locale } }: GoalBars): readonly Part[] {
  const zh = locale === 'zh';
  if (locked) {
    const at = printRating(from, locale);
    return [{ text: zh ? `锁住，停在${at}` : `locked at ${at}`, look: 'muted' }];
  }
  if (pending) return [{ text: '…', look: 'muted' }];
  if (from === to)
    return [
      { text: zh ? `不动，${printRating(from, locale)}` : `stays at ${printRating(from, locale)}`, look: 'muted' },
    ];
  if (shown === 0) return [{ text: zh ? '不到0.1' : 'under 0.1', look: 'muted' }];
  return [
    { text: signed(shown, locale, Number.isInteger(shown) ? 0 : 1), look: 'bold' },
    { text: ` ${printRating(from, locale)} → ${printRating(to, locale)}`, look: 'muted' },
  ];
}

/** Where the names end and the locks begin: the buttons over the picture stand there. */
export const lockX = (marks: readonly Mark[]): number => {
  for (const mark of marks) if (mark.kind === 'words' && mark.anchor === 'end') return mark.x;
  return 0;
};

/** The way to the target: how far every lever moves, whatever its direction, and where it comes to stand. */
export function goalBars(
  picture: GoalBars,
  width: number,
  measure: Measure,
): {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
} {
  const { rows, names, s } = picture;
  const draw = new Drawing(measure, new Set(), 0, width);
  const size = 13.5 * s;
  const small = 12 * s;
  const widest = Math.max(0, ...rows.map(({ id }) => draw.width(names.of(id), size)));
  const labelX = px(Math.min(width * 0.36, widest));
  const zero = px(labelX + Math.max(24, LOCK * s) + 12 * s);
  const words = rows.map((row) => wordsOf(row, picture));
  const lengths = rows.map(({ from, to, locked }) => (locked ? 0 : Math.abs(to - from)));
  const gap = 6 * s;
  // The largest scale at which every row with its words ends inside.
  const unit = rows.reduce((least, _, i) => {
    const length = roundUp(lengths[i] ?? 0);
    const free = width - 1 - zero - gap - draw.width(words[i] ?? [], small);
    return length > 0 ? Math.min(least, Math.max(0, free) / length) : least;
  }, Infinity);
  rows.forEach((row, i) => {
    const { top, height } = goalRow(i, s);
    const y = top + height / 2;
    const base = px(y + size * 0.36);
    const { id, locked } = row;
    draw.words(`${id}-name`, [labelX, base, 'end'], size, draw.cut(names.of(id), size, labelX + 0.1), {
      look: locked ? 'muted' : '',
    });
    const length = px((lengths[i] ?? 0) * (Number.isFinite(unit) ? unit : 0));
    if (length > 0) draw.rect(id, LOOKS[kindOf(id)], zero, px(y - (BAR * s) / 2), length, BAR * s);
    if (locked) draw.path(`${id}-held`, 'ghost', line(zero, px(y), zero + 26 * s, px(y)));
    const from = zero + (locked ? 26 * s : length) + gap;
    draw.words(`${id}-words`, [from, base], small, words[i] ?? []);
  });
  const height = (TOP + rows.length * PITCH + TOP) * s;
  draw.path('axis', 'hair', line(zero, 0, zero, height));
  return { marks: draw.marks, width, height };
}
