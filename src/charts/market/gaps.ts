import { largestRemainder, signed } from '../../content/format';
import { MARKET } from '../../content/market-room-words';
import type { Locale } from '../../text';
import { Drawing } from '../drawing';
import { line } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

export interface GapRow {
  readonly id: string;
  readonly name: string;
  /** Points by which the side we look from is ahead. */
  readonly points: number;
}

/** Points ahead to the right and solid, behind to the left and hatched; the printed numbers add up to the sum below. */
export function gapBars(rows: readonly GapRow[], width: number, measure: Measure, s: number, locale: Locale) {
  const size = 13 * s;
  const draw = new Drawing(measure, undefined, 0, width);
  const total = rows.reduce((sum, { points }) => sum + points, 0);
  const printed = largestRemainder(
    rows.map(({ points }) => points),
    total,
  );
  const sum = rows.length > 1 ? [{ id: 'sum', name: MARKET.gapSum[locale], points: total }] : [];
  const all = [...rows, ...sum].map((row, i) => ({
    ...row,
    figure: signed(i < rows.length ? (printed[i] ?? 0) : total, locale),
  }));
  const longest = Math.max(...all.map(({ name }) => draw.width(name, size, 'bold')));
  const label = Math.min(longest + 12 * s, width * 0.4);
  const figures = Math.max(...all.map(({ figure }) => draw.width(figure, size, 'bold'))) + 7 * s;
  const [low, high] = [
    Math.min(0, ...all.map(({ points }) => points)),
    Math.max(0, ...all.map(({ points }) => points)),
  ];
  const x = linear(
    [low, high === low ? low + 1 : high],
    [label + (low < 0 ? figures : 4 * s), width - (high > 0 || low === high ? figures : 4 * s)],
  );
  const [pitch, bar] = [24 * s, 13 * s];
  all.forEach(({ id, name, points, figure }, i) => {
    const y = (id === 'sum' ? 7 * s : 0) + i * pitch;
    const base = y + pitch / 2 + size * 0.34;
    const bold = id === 'sum' ? 'bold' : '';
    draw.words(`gap-name-${id}`, [0, base], size, draw.cut(name, size, label - 8 * s, bold), { look: bold });
    const [from, to] = points < 0 ? [x(points), x(0)] : [x(0), x(points)];
    if (to - from > 0.4)
      draw.rect(
        `gap-${id}`,
        id === 'sum' ? 'delivered' : points < 0 ? 'cost' : 'value',
        from,
        y + (pitch - bar) / 2,
        to - from,
        bar,
      );
    draw.words(`gap-figure-${id}`, points < 0 ? [from - 5 * s, base, 'end'] : [to + 5 * s, base], size, figure, {
      look: id === 'sum' ? 'bold thread' : bold,
    });
  });
  const foot = all.length * pitch + (sum.length > 0 ? 7 * s : 0);
  draw.path('gap-axis', 'hair', line(x(0), 0, x(0), foot));
  return { marks: draw.marks, width, height: foot + 4 * s };
}
