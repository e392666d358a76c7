import { points as printPoints, signed } from '../content/format';
import type { Drawing, Spot } from './drawing';
import type { RowGrip } from './grip';
import { line, px } from './mark';
import { rowName } from './row-name';
import type { Printed } from '../content/printed';
import type { Row } from './rows';
import type { Subject } from './subject';
import { baseline, middle, type WaterfallFrame } from './waterfall-frame';

/** What a row prints, and what has become of it since the baseline. */
interface Figures {
  readonly points: number;
  /** Printed difference from the baseline, in points. */
  readonly delta: number;
  /** Whether this row's own rating was changed. */
  readonly moved: boolean;
  /** Pixels its number takes, and the difference behind it. */
  readonly width: number;
}

/** One row on its line: the bar, what is given back at its end, the name; answers where it can be gripped. */
export function waterfallRow(
  draw: Drawing,
  subject: Subject,
  row: Row,
  at: number,
  now: Printed,
  before: Printed,
  frame: WaterfallFrame,
): RowGrip {
  const { x, pitch, size, small, s, thumb, labelX, right } = frame;
  const { locale } = subject;
  const narrow = right !== undefined;
  const y = middle(frame, at);
  const base = baseline(frame, at);
  const figures = figuresOf(draw, subject, row, now, before, frame);
  const { points, delta, moved, width } = figures;
  travel(draw, row, y, figures, frame);
  bar(draw, row, y, at, figures, frame);

  const edge = Math.max(x(row.start), x(row.end)) + 9 * s;
  const room = thumb * 0.5 + 6 * s;
  const tip = x(row.end);
  // A number that would run into the names goes to the far end of its bar.
  const flips = !narrow && row.sign < 0 && tip - room - width < labelX + 6 * s;
  const anchor = narrow || !(row.sign > 0 || flips) ? ('end' as const) : ('start' as const);
  const numberX = narrow ? right : flips ? edge : tip + row.sign * room;
  const from = anchor === 'end' ? numberX - width : numberX;
  draw.occupy(from, base - size, from + width, base + size * 0.3);
  let until = from - 8 * s;
  const back = now.back[row.id] ?? 0;
  if (back >= 0.05) {
    const spot: Spot = narrow ? [right - width - 10, base, 'end'] : [edge + (flips ? width + 8 * s : 0), base];
    const text = `${subject.t(BACK)} ${printPoints(back, locale)}`;
    const words = draw.words(`${row.id}-back-words`, spot, small, text, { look: 'muted' });
    if (narrow) until = words.x - words.width - 8 * s;
  }
  const sign = { text: SIGNS[locale][row.sign > 0 ? 0 : 1], look: 'muted' };
  rowName(draw, `${row.id}-name`, base, subject.rowName(row.id), sign, frame, until);
  const a = x(row.sign > 0 ? row.from : row.to);
  const b = x(row.sign > 0 ? row.to : row.from);
  return {
    kind: 'row',
    id: row.id,
    x: px(a),
    y: px(narrow ? y - 22 : y - pitch / 2),
    width: px(b - a),
    height: narrow ? 44 : px(pitch),
    reversed: row.sign < 0,
    thumb,
    weight: row.weight,
    points,
    label: { x: px(narrow ? labelX : 0), y: px(base), width: px(narrow ? from - labelX - 8 * s : labelX) },
    number: { x: px(numberX), y: px(base), size, anchor },
    delta,
    moved,
  };
}

function figuresOf(
  draw: Drawing,
  subject: Subject,
  row: Row,
  now: Printed,
  before: Printed,
  { size, s }: WaterfallFrame,
): Figures {
  const points = now.rows[row.id];
  // A row that only rounds otherwise, because the printed numbers have to add up, has not changed.
  const apart = Math.abs(subject.now.result.valueBars[row.id] - subject.before.result.valueBars[row.id]);
  const delta = apart < 0.05 ? 0 : Math.round((points - before.rows[row.id]) * 10) / 10;
  const moved = subject.now.inputs[row.id] !== subject.before.inputs[row.id];
  const change = signed(delta, subject.locale);
  const changeWidth = delta === 0 ? 0 : draw.width(moved ? `${change} ↺` : change, size, 'bold') + 6 * s;
  const width = draw.width(printPoints(points, subject.locale), size, 'bold') + changeWidth;
  return { points, delta, moved, width };
}

/** How far the end of the bar can still be pulled, where there is room to show it. */
function travel(draw: Drawing, row: Row, y: number, { width }: Figures, frame: WaterfallFrame): void {
  const { x, s, thumb, right } = frame;
  const room = right !== undefined ? thumb * 0.5 : thumb * 0.5 + width + 14 * s;
  const stop = x(row.to);
  const first = x(row.end) + row.sign * room;
  if ((stop - first) * row.sign <= 2) return;
  draw.path(`${row.id}-travel`, 'travel', line(first, y, stop, y));
  draw.path(`${row.id}-stop`, 'stop', line(stop, y - 3 * s, stop, y + 3 * s));
}

/** The bar with its mirrored part, what is given back, where its end was, and the join to the next one. */
function bar(draw: Drawing, row: Row, y: number, at: number, { delta, moved }: Figures, frame: WaterfallFrame): void {
  const { x, bar: tall, s } = frame;
  const left = x(Math.min(row.start, row.end));
  const width = Math.abs(x(row.end) - x(row.start));
  const top = y - tall / 2;
  if (row.id === 'imageValue' && row.from > row.start) {
    const own = x(row.from);
    draw.rect(`${row.id}-mirror`, 'mirror', left + 0.6 * s, top + 0.6 * s, own - left - 0.6 * s, tall - 1.2 * s);
    draw.rect(row.id, 'value', own, top, left + width - own, tall);
  } else draw.rect(row.id, row.sign > 0 ? 'value' : 'cost', left, top, width, tall);
  const next = x(row.end + row.back);
  if (row.back > 0) {
    const tip = x(row.end);
    draw.rect(`${row.id}-back`, 'back', tip, top + 1.2 * s, next - tip, tall - 2.4 * s);
  }
  if (moved) {
    const was = x(row.end - row.sign * delta);
    const inside = (was - left) * (was - left - width) < 0;
    // Outside the bar the tick stays above the number that stands there.
    const [from, to] = inside ? [y - tall * 0.8, y + tall * 0.8] : [y - tall * 0.85, y - tall * 0.42];
    if (inside) draw.path(`${row.id}-gap`, 'gap', line(was, from, was, to));
    draw.path(`${row.id}-ghost`, 'ghost-tick', line(was, from, was, to));
  }
  draw.path(`${row.id}-join`, 'hair', line(next, y + tall / 2, next, middle(frame, at + 1) - tall / 2));
}

const SIGNS = { zh: ['＋', '－'], en: ['+', '−'] } as const;
const BACK = { zh: '返还', en: 'back' };
