import { largestRemainder, points, rounded, signed } from '../../content/format';
import { COST_PARTS, MARKET } from '../../content/market-room-words';
import type { Locale, Text } from '../../text';
import { Drawing } from '../drawing';
import { line, px } from '../mark';
import type { Measure } from '../measure';
import { linear, type Scale } from '../scale';

export type CostPart = keyof typeof COST_PARTS;
export interface RulerPart {
  readonly id: CostPart | 'switching';
  readonly points: number;
}
export interface BreakEvenRuler {
  /** What attitude is worth, in points; it may pull the wrong way. */
  readonly bonus: number;
  /** What leaving costs, part by part; none is negative. */
  readonly costs: readonly RulerPart[];
  readonly rivals: readonly { readonly name: string; readonly advantage: number; readonly ours?: boolean }[];
  /** The break-even point of the baseline. */
  readonly before: number | null;
  readonly locale: Locale;
}

const LOOKS: Readonly<Record<RulerPart['id'], string>> = {
  learningTime: 'stack learning',
  learningEffort: 'stack learning',
  technicalConversion: 'stack economic',
  financialLoss: 'stack economic',
  procurementRisk: 'stack economic',
  personalRelationship: 'stack emotional',
  enterpriseResources: 'stack emotional',
  benefitLoss: 'stack benefitLoss',
  affection: 'stack affection',
  depth: 'stack depth',
  integration: 'stack integration',
  switching: 'stack emotional',
};
/** Parts below a twentieth of a point are not drawn. */
const VISIBLE = 0.05;

/** How much better a rival has to be: attitude and the costs of leaving end to end, and the rivals under it. */
export function breakEvenRuler(what: BreakEvenRuler, width: number, measure: Measure, s: number) {
  const { bonus, costs, rivals, before, locale } = what;
  const [size, small] = [13 * s, 12 * s];
  const t = (text: Text) => text[locale];
  const draw = new Drawing(measure, undefined, 0, width);
  const point = bonus + costs.reduce((sum, part) => sum + part.points, 0);
  const shown = rivals.map(({ advantage }) => advantage);
  const ends = [0, bonus, point, before ?? 0];
  // A rival far off would press everything else together; it stands at the edge and its number says where it is.
  const reach = 1.6 * Math.max(8, ...ends.map(Math.abs));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const low = Math.max(least - reach, Math.min(least, ...shown));
  const high = Math.min(most + reach, Math.max(most, ...shown));
  const pad = Math.max(2, (high - low) * 0.08);
  const x = linear([low - pad, high + pad], [10 * s, width - 10 * s]);
  const inside = (advantage: number) => Math.min(high + pad, Math.max(low - pad, advantage));
  // Attitude has a lane of its own: where it pulls the wrong way the costs run back over it.
  const [lane, thin, bar] = [small * 2.6, 8 * s, 16 * s];
  const y = lane + thin + 2 * s;
  const axis = y + bar + 11 * s;
  segment(draw, 'attitude', bonus < 0 ? 'cost' : 'mirror', x, 0, bonus, lane, thin, s);
  let run = bonus;
  for (const { id, points: length } of costs) {
    if (length >= VISIBLE) segment(draw, id, LOOKS[id], x, run, run + length, y, bar, s);
    run += length;
  }
  draw.path('ruler-axis', 'hair', line(10 * s, axis, width - 10 * s, axis));
  scaleMarks(draw, x, axis, small, locale, width, s);
  draw.path('ruler-zero', 'post', line(x(0), lane - 4 * s, x(0), axis + 4 * s));
  if (before !== null && rounded(before) !== rounded(point))
    draw.path('ruler-before', 'ghost', line(x(before), lane - 4 * s, x(before), axis + 5 * s));
  draw.path('ruler-point', 'thread', line(x(point), lane - 5 * s, x(point), axis + 5 * s));
  const label = `${t(MARKET.point)} ${signed(point, locale)}`;
  const half = draw.width(label, size, 'bold') / 2;
  const middle = Math.min(width - half - 2, Math.max(half + 2, x(point)));
  draw.words('ruler-point-words', [middle, lane - 9 * s, 'middle'], size, label, { look: 'bold thread' });

  let lowest = axis + small * 1.9;
  const marked = rivals.map((rival, i) => ({ ...rival, i })).sort((a, b) => a.advantage - b.advantage);
  const rivalSize = size;
  for (const { advantage, ours, i } of marked) {
    const at = x(inside(advantage));
    draw.path(
      `ruler-rival-${i}`,
      ours ? 'delivered' : 'tip',
      `M${px(at - 5 * s)} ${px(axis + 11 * s)}L${px(at)} ${px(axis + 2 * s)}L${px(at + 5 * s)} ${px(axis + 11 * s)}Z`,
    );
  }
  const from = lowest + small * 1.55;
  const rows: number[] = [];
  for (const { name, advantage, i, ours } of marked) {
    const text = draw.cut(
      `${off(advantage, low - pad, '◂ ')}${name} ${signed(advantage, locale)}${off(-advantage, -high - pad, ' ▸')}`,
      rivalSize,
      width - 8,
    );
    const wide = draw.width(text, rivalSize, 'bold');
    const left = Math.min(width - wide - 2, Math.max(2, x(inside(advantage)) - wide / 2));
    // The first row where nothing stands to the left of it any more.
    let row = rows.findIndex((end) => end + 12 * s < left);
    if (row < 0) row = rows.length;
    rows[row] = left + wide;
    const base = from + row * size * 1.35;
    draw.words(`ruler-rival-words-${i}`, [left, base], rivalSize, text, { look: ours ? 'bold thread' : 'bold' });
    lowest = Math.max(lowest, base);
  }
  const bottom = key(draw, what, width, lowest + small * 1.9, small, s, t, point);
  return { marks: draw.marks, width, height: bottom + small * 0.5 };
}

/** A sign for what lies beyond an end. */
const off = (value: number, end: number, sign: string): string => (value < end ? sign : '');

function segment(
  draw: Drawing,
  id: string,
  look: string,
  x: Scale,
  from: number,
  to: number,
  y: number,
  bar: number,
  s: number,
) {
  const [a, b] = [x(Math.min(from, to)), x(Math.max(from, to))];
  if (b - a > 0.8) draw.rect(`ruler-${id}`, look, a + 0.6 * s, y, b - a - 1.2 * s, bar);
}

/** Round numbers under the axis; those beside the ends only where they fit. */
function scaleMarks(
  draw: Drawing,
  x: Scale,
  axis: number,
  small: number,
  locale: Locale,
  width: number,
  s: number,
): void {
  const [low, high] = [x.invert(0), x.invert(width)];
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (high - low) / one <= 9) ?? 200;
  for (let at = Math.ceil(low / step) * step; at <= high; at += step) {
    const text = signed(at, locale, 0);
    const half = draw.width(text, small) / 2;
    if (x(at) - half < 0 || x(at) + half > width) continue;
    draw.path(`ruler-tick-${at}`, 'hair', line(x(at), axis, x(at), axis + 3 * s));
    draw.words(`ruler-tick-words-${at}`, [x(at), axis + small * 1.9, 'middle'], small, text, { look: 'muted' });
  }
}

/** What the pieces are, with numbers that add up to the break-even point. */
function key(
  draw: Drawing,
  what: BreakEvenRuler,
  width: number,
  top: number,
  small: number,
  s: number,
  t: (text: Text) => string,
  point: number,
): number {
  const parts = [{ id: 'attitude' as const, points: what.bonus }, ...what.costs];
  const printed = largestRemainder(
    parts.map((part) => part.points),
    point,
  );
  let [x, base] = [0, top];
  parts.forEach(({ id, points: length }, i) => {
    if (id !== 'attitude' && length < VISIBLE) return;
    const name = id === 'attitude' ? t(MARKET.attitude) : id === 'switching' ? t(MARKET.switching) : t(COST_PARTS[id]);
    const text = `${name} ${points(printed[i] ?? 0, what.locale)}`;
    const wide = draw.width(text, small) + 14 * s;
    if (x > 0 && x + wide > width) {
      x = 0;
      base += small * 1.45;
    }
    const look = id === 'attitude' ? (what.bonus < 0 ? 'cost' : 'mirror') : LOOKS[id];
    draw.rect(`ruler-key-${id}`, look, x + s, base - small * 0.76, 9 * s, 9 * s);
    draw.words(`ruler-key-words-${id}`, [x + 14 * s, base], small, text, { look: 'muted' });
    x += wide + 14 * s;
  });
  return base;
}
