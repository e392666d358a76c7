import type { Scale } from './scale';
import { points as printPoints, signed } from '../content/format';
import type { Drawing } from './drawing';
import type { RowGrip } from './grip';
import { px, through } from './mark';
import { printed, type Row } from './rows';
import type { Subject } from './subject';

export interface WaterfallFrame {
  readonly x: Scale;
  /** Top of the first row, distance of the rows, height of a bar. */
  readonly top: number;
  readonly pitch: number;
  readonly bar: number;
  readonly size: number;
  readonly small: number;
  /** Stroke scale. */
  readonly s: number;
  readonly thumb: number;
  /** Where row names end (wide) or begin (narrow). */
  readonly labelX: number;
  /** Narrow: names above the bars, numbers at this right edge. */
  readonly right?: number;
}

const line = (x0: number, y0: number, x1: number, y1: number) =>
  through([
    [x0, y0],
    [x1, y1],
  ]);

/** Eight rows, the total and delivered value; every bar begins where the last one ended. */
export function waterfall(draw: Drawing, subject: Subject, list: readonly Row[], frame: WaterfallFrame) {
  const { x, pitch, bar, size, small, s, thumb, labelX, right } = frame;
  const { locale, t } = subject;
  const narrow = right !== undefined;
  const now = printed(subject.now.result);
  const before = printed(subject.before.result);
  const zero = x(0);
  const grips: RowGrip[] = [];
  const middle = (i: number) => frame.top + pitch * (i + (narrow ? 0.68 : 0.5));
  const baseline = (i: number) => (narrow ? frame.top + pitch * i + size * 0.95 : middle(i) + size * 0.36);
  if (narrow) {
    for (const i of [0, 4, 9])
      draw.path(`zero-${i}`, 'hair', line(zero, middle(i) - bar * 0.8, zero, middle(i) + bar * 0.8));
  } else draw.path('zero', 'hair', line(zero, frame.top - 2 * s, zero, frame.top + pitch * 10));

  list.forEach((row, k) => {
    const i = k < 4 ? k : k + 1;
    const y = middle(i);
    const left = x(Math.min(row.start, row.end));
    const width = Math.abs(x(row.end) - x(row.start));
    const tip = x(row.end);
    const points = now.rows[row.id];
    const delta = Math.round((points - before.rows[row.id]) * 10) / 10;
    const moved = subject.now.inputs[row.id] !== subject.before.inputs[row.id];
    const number = printPoints(points, locale);
    const deltaText = delta === 0 ? '' : signed(delta, locale);
    const numberWidth = draw.width(number, size, 'bold');
    const deltaWidth = delta === 0 ? 0 : draw.width(moved ? `${deltaText} ↺` : deltaText, size, 'bold') + 6 * s;

    const stop = x(row.to);
    const room = narrow ? thumb * 0.5 : thumb * 0.5 + numberWidth + deltaWidth + 14 * s;
    const first = tip + row.sign * room;
    if ((stop - first) * row.sign > 2) {
      draw.path(`${row.id}-travel`, 'travel', line(first, y, stop, y));
      draw.path(`${row.id}-stop`, 'stop', line(stop, y - 3 * s, stop, y + 3 * s));
    }
    if (row.id === 'imageValue' && row.from > row.start) {
      const own = x(row.from);
      draw.rect(
        `${row.id}-mirror`,
        'mirror',
        left + 0.6 * s,
        y - bar / 2 + 0.6 * s,
        own - left - 0.6 * s,
        bar - 1.2 * s,
      );
      draw.rect(row.id, 'value', own, y - bar / 2, left + width - own, bar);
    } else draw.rect(row.id, row.sign > 0 ? 'value' : 'cost', left, y - bar / 2, width, bar);
    if (row.back > 0)
      draw.rect(`${row.id}-back`, 'back', tip, y - bar / 2 + 1.2 * s, x(row.end + row.back) - tip, bar - 2.4 * s);
    if (moved) {
      const at = x(row.end - row.sign * delta);
      const inside = (at - left) * (at - left - width) < 0;
      // Outside the bar the tick stays above the number that stands there.
      const [from, to] = inside ? [y - bar * 0.8, y + bar * 0.8] : [y - bar * 0.85, y - bar * 0.42];
      if (inside) draw.path(`${row.id}-gap`, 'gap', line(at, from, at, to));
      draw.path(`${row.id}-ghost`, 'ghost-tick', line(at, from, at, to));
    }
    const next = x(row.end + row.back);
    draw.path(`${row.id}-join`, 'hair', line(next, y + bar / 2, next, middle(i + 1) - bar / 2));

    const name = subject.rowName(row.id);
    const sign = { text: row.sign > 0 ? '＋' : '－', look: 'muted' };
    const base = baseline(i);
    if (narrow) draw.words(`${row.id}-name`, [labelX, base], size, [sign, { text: ` ${name}` }]);
    else fitName(draw, `${row.id}-name`, [labelX, base], size, small, name, sign);
    const printedBack = now.back[row.id] ?? 0;
    const backText = printedBack >= 0.05 ? `${t(BACK)} ${printPoints(printedBack, locale)}` : '';
    const wide = numberWidth + deltaWidth;
    const reach = thumb * 0.5 + 6 * s;
    // A number that would run into the names goes to the far end of its bar.
    const flips = !narrow && row.sign < 0 && tip - reach - wide < labelX + 6 * s;
    const side = row.sign > 0 || flips ? ('start' as const) : ('end' as const);
    const at = narrow
      ? { x: right, y: base, size, anchor: 'end' as const }
      : { x: flips ? left + width + 9 * s : tip + row.sign * reach, y: base, size, anchor: side };
    const from = at.anchor === 'end' ? at.x - wide : at.x;
    draw.occupy(from, base - size, from + wide, base + size * 0.3);
    if (backText !== '') {
      const spot = narrow
        ? ([right - wide - 10, base, 'end'] as const)
        : ([left + width + 9 * s + (flips ? wide + 8 * s : 0), base, 'start'] as const);
      draw.words(`${row.id}-back-words`, spot, small, backText, { look: 'muted' });
    }
    const a = x(row.sign > 0 ? row.from : row.to);
    const b = x(row.sign > 0 ? row.to : row.from);
    grips.push({
      kind: 'row',
      id: row.id,
      x: px(a),
      y: px(narrow ? middle(i) - 22 : y - pitch / 2),
      width: px(b - a),
      height: narrow ? 44 : px(pitch),
      reversed: row.sign < 0,
      thumb,
      weight: row.weight,
      points,
      label: { x: px(narrow ? labelX : 0), y: px(base), width: px(labelX) },
      number: { x: px(at.x), y: px(base), size, anchor: at.anchor },
      delta,
      moved,
    });
  });

  const total = x(subject.now.result.totalCustomerValue);
  draw.rect('total', 'total', zero, middle(4) - bar / 2, total - zero, bar);
  draw.path('total-join', 'hair', line(total, middle(4) + bar / 2, total, middle(5) - bar / 2));
  const totalName = narrow || locale === 'zh' ? t(TOTAL) : t(TOTAL_SHORT);
  draw.words(
    'total-name',
    [labelX, baseline(4), narrow ? 'start' : 'end'],
    size,
    narrow ? totalName : `${totalName} ＝`,
    { look: 'bold' },
  );
  draw.words(
    'total-number',
    narrow ? [right, baseline(4), 'end'] : [total + 8 * s, baseline(4)],
    size,
    printPoints(now.total, locale),
    {
      look: 'bold',
      output: 'totalCustomerValue',
    },
  );

  const delivered = subject.now.result.deliveredValue;
  const y = middle(9);
  const high = bar * 1.3;
  const left = x(Math.min(0, delivered));
  draw.rect(
    'delivered',
    delivered >= 0 ? 'delivered' : 'delivered hollow',
    left,
    y - high / 2,
    Math.max(1.5 * s, Math.abs(x(delivered) - zero)),
    high,
  );
  const change = Math.round((now.delivered - before.delivered) * 10) / 10;
  const ghost = x(subject.before.result.deliveredValue);
  if (change !== 0) {
    const inside = subject.before.result.deliveredValue > 0 && subject.before.result.deliveredValue < delivered;
    draw.path(
      'delivered-ghost',
      inside ? 'ghost-tick inside' : 'ghost-tick',
      line(ghost, y - high * 0.75, ghost, y + high * 0.75),
    );
  }
  draw.words(
    'delivered-name',
    [labelX, baseline(9), narrow ? 'start' : 'end'],
    size * 1.05,
    narrow ? t(DELIVERED) : `${t(DELIVERED)} ＝`,
    {
      look: 'bold thread',
      opens: 'value',
    },
  );
  const was =
    change !== 0 ? [{ text: ` ${t(WAS)} ${signed(before.delivered, locale)}`, look: 'muted', scale: 0.66 }] : [];
  const figure = { text: signed(now.delivered, locale), look: 'bold thread' };
  if (narrow)
    draw.words('delivered-number', [right, baseline(9) + size * 0.1, 'end'], size * 1.35, [figure], {
      output: 'deliveredValue',
    });
  else
    draw.words(
      'delivered-number',
      [Math.max(x(Math.max(0, delivered)), change !== 0 ? ghost : 0) + 10 * s, y + size * 0.52],
      size * 1.5,
      [figure, ...was],
      {
        output: 'deliveredValue',
      },
    );
  return { grips, bottom: frame.top + pitch * 10, deliveredBottom: y + high / 2 };
}

/** A row's name on one line, on two smaller lines, or cut with its full form in the readout. */
function fitName(
  draw: Drawing,
  id: string,
  spot: readonly [number, number],
  size: number,
  small: number,
  name: string,
  sign: { text: string; look: string },
) {
  const [x, y] = spot;
  const room = x - 8;
  const full = [{ text: `${name} ` }, sign];
  if (draw.width(full, size) <= room) return draw.words(id, [x, y, 'end'], size, full);
  const signs = Array.from(name);
  const fitting = (from: number, tail: string) => {
    let to = from;
    while (to < signs.length && draw.width(signs.slice(from, to + 1).join('') + tail, small) <= room - small * 1.4)
      to += 1;
    return to;
  };
  const half = fitting(0, '');
  const space = name.lastIndexOf(' ', half);
  const cut = space > half * 0.5 && half < signs.length ? space : half;
  const end = fitting(cut, '');
  const second = end < signs.length ? `${signs.slice(cut, fitting(cut, '…')).join('')}…` : signs.slice(cut).join('');
  draw.words(`${id}-1`, [x - small * 1.3, y - small * 0.5, 'end'], small, signs.slice(0, cut).join('').trim());
  return draw.words(id, [x, y + small * 0.5, 'end'], small, [{ text: `${second.trim()} ` }, sign]);
}

const BACK = { zh: '返还', en: 'back' };
const TOTAL = { zh: '顾客总价值', en: 'Total customer value' };
const TOTAL_SHORT = { zh: '总价值', en: 'Total value' };
const DELIVERED = { zh: '让渡价值', en: 'Delivered value' };
const WAS = { zh: '原来', en: 'was' };
