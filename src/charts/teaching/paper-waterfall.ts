import { given, givenWeight, type Known } from '../../content/teaching/paper-given';
import { PAPER } from '../../content/teaching/paper-words';
import { number, points as printPoints, signed } from '../../content/format';
import { printed, type Printed } from '../../content/printed';
import { RATING_IDS } from '../../model/alternatives';
import type { Result } from '../../model/evaluate';
import { Drawing } from '../drawing';
import { line, type Mark } from '../mark';
import type { Measure } from '../measure';
import { rows, type Row } from '../rows';
import { linear, type Scale } from '../scale';
import { bottomOf, DELIVERED_LINE, middle, TOTAL_LINE, type WaterfallFrame } from '../waterfall-frame';
import { paperName } from './paper-name';

export interface PaperPicture {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  /** Empty edges that are left out, in pixels. */
  readonly crop?: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The ledger's columns and the field to draw in, in pixels of the sheet. */
interface Ledger extends WaterfallFrame {
  readonly rating: number;
  readonly weight: number;
  readonly equals: number;
  /** Left end of the room for the points, and their right edge. */
  readonly blank: number;
  readonly points: number;
  readonly left: number;
  readonly end: number;
}

const STEP = 20;
/** The axis in steps of twenty points, as coarse on the empty sheet as on the key: it must hold the answer, not tell it. */
function domain(list: readonly Row[], result: Result): readonly [number, number] {
  const ends = list.flatMap(({ start, end, back }) => [start, end, end + back]);
  const low = Math.min(-STEP, ...ends, result.deliveredValue);
  const high = Math.max(4 * STEP, ...ends);
  return [Math.floor(low / STEP) * STEP, Math.ceil(high / STEP) * STEP];
}

function ledger(width: number, locale: Known['locale'], [low, high]: readonly [number, number]): Ledger {
  const labelX = locale === 'zh' ? 132 : 152;
  const left = labelX + 190;
  return {
    x: linear([low, high], [left + 6, width - 12]),
    top: 20,
    pitch: 21,
    bar: 12,
    size: 12,
    small: 9.6,
    s: 1,
    thumb: 0,
    labelX,
    rating: labelX + 42,
    weight: labelX + 92,
    equals: labelX + 108,
    blank: labelX + 120,
    points: labelX + 172,
    left,
    end: width,
  };
}

/**
 * The waterfall as a ledger: eight rows and two totals with rating and weight, beside a ruled field. Without `result`
 * nothing of it is drawn or printed: it is there to be filled in by hand.
 * @param reach the result the axis has room for
 */
export function paperWaterfall(
  known: Known,
  reach: Result,
  result: Result | null,
  width: number,
  measure: Measure,
): PaperPicture {
  const { locale, inputs } = known;
  const list = rows({ inputs, result: reach });
  const frame = ledger(width, locale, domain(list, reach));
  const draw = new Drawing(measure, undefined, 0, width);
  const bottom = bottomOf(frame);
  ground(draw, known, frame, bottom);
  const told = result && printed(result);
  RATING_IDS.forEach((id, i) => {
    const at = i < TOTAL_LINE ? i : i + 1;
    const base = middle(frame, at) + frame.size * 0.36;
    const sign = { text: SIGNS[locale][i < TOTAL_LINE ? 0 : 1], look: 'muted' };
    paperName(draw, `${id}-name`, base, known.rowName(id), sign, frame.labelX, { size: frame.size, small: 8.8 });
    draw.words(`${id}-rating`, [frame.rating, base, 'end'], frame.size, given(inputs[id], locale));
    draw.words(`${id}-times`, [frame.rating + 9, base, 'middle'], frame.small, '×', { look: 'muted' });
    draw.words(`${id}-weight`, [frame.weight, base, 'end'], frame.size, givenWeight(id, inputs, locale));
    const figure = told && `${i < TOTAL_LINE ? '' : '−'}${printPoints(told.rows[id], locale)}`;
    sum(draw, id, at, figure, frame, '');
    const row = list[i];
    if (told && row) bar(draw, known, row, at, told, frame);
  });
  total(draw, known, result, told, frame);
  return { marks: draw.marks, width, height: bottom + 18 };
}

/** Column heads, a light line under every row, a light upright every ten points, and zero. */
function ground(draw: Drawing, { locale }: Known, frame: Ledger, bottom: number): void {
  const { x, top, left, end, small, rating, weight, points } = frame;
  const head = (id: string, at: number, text: string) =>
    draw.words(`head-${id}`, [at, top - 7, 'end'], small, text, { look: 'muted' });
  head('rating', rating, PAPER.rating[locale]);
  head('weight', weight, PAPER.weight[locale]);
  head('points', points, PAPER.points[locale]);
  for (let at = 0; at <= DELIVERED_LINE + 1; at += 1) {
    const y = top + frame.pitch * at;
    const strong = at === 0 || at === TOTAL_LINE || at === DELIVERED_LINE || at === DELIVERED_LINE + 1;
    draw.path(`rule-${at}`, strong ? 'hair' : 'fan', line(0, y, end, y));
  }
  const [low, high] = [x.invert(left + 6), x.invert(end - 12)];
  // On a long axis fewer of them, so that their figures stay apart.
  const unit = STEP * Math.ceil(30 / (x(STEP) - x(0)));
  for (let value = Math.ceil(Math.round(low) / unit) * unit; value <= high + 0.01; value += unit / 2) {
    const [at, whole] = [x(value), value % unit === 0];
    if (value !== 0) draw.path(`upright-${value}`, 'fan', line(at, top, at, bottom));
    if (whole)
      draw.words(`axis-${value}`, [at, bottom + 13, 'middle'], small, number(value, locale), { look: 'muted' });
  }
  draw.path('zero', 'tick', line(x(0), top - 3, x(0), bottom + 3));
}

/** “= 16.5”, or a line to write it on. */
function sum(draw: Drawing, id: string, at: number, figure: string | null, frame: Ledger, look: string): void {
  const base = middle(frame, at) + frame.size * 0.36;
  draw.words(`${id}-equals`, [frame.equals, base, 'middle'], frame.small, '＝', { look: 'muted' });
  if (figure !== null)
    draw.words(`${id}-points`, [frame.points, base, 'end'], frame.size, figure, { look: `bold ${look}`.trim() });
  else draw.path(`${id}-blank`, 'hair', line(frame.blank, base + 3, frame.points, base + 3));
}

function bar(draw: Drawing, { locale }: Known, row: Row, at: number, told: Printed, frame: Ledger): void {
  const { x, bar: tall, small } = frame;
  const y = middle(frame, at);
  const [left, right] = [x(Math.min(row.start, row.end)), x(Math.max(row.start, row.end))];
  const top = y - tall / 2;
  if (row.id === 'imageValue' && row.from > row.start) {
    const own = x(row.from);
    draw.rect(`${row.id}-mirror`, 'mirror', left + 0.6, top + 0.6, own - left - 0.6, tall - 1.2);
    draw.rect(row.id, 'value', own, top, right - own, tall);
  } else draw.rect(row.id, row.sign > 0 ? 'value' : 'cost', left, top, right - left, tall);
  const next = x(row.end + row.back);
  if (row.back > 0) draw.rect(`${row.id}-back`, 'back', x(row.end), top + 1.2, next - x(row.end), tall - 2.4);
  draw.path(`${row.id}-join`, 'hair', line(next, y + tall / 2, next, middle(frame, at + 1) - tall / 2));
  const back = told.back[row.id] ?? 0;
  if (back < 0.05) return;
  const text = `${BACK[locale]} ${printPoints(back, locale)}`;
  const base = y + small * 0.36;
  const room = draw.width(text, small);
  const beside = right + 6 + room < frame.end ? ([right + 6, base] as const) : ([left - 6, base, 'end'] as const);
  draw.words(`${row.id}-back-words`, beside, small, text, { look: 'muted' });
}

function total(draw: Drawing, { locale }: Known, result: Result | null, told: Printed | null, frame: Ledger): void {
  const { x, bar: tall, size } = frame;
  const base = (at: number) => middle(frame, at) + size * 0.36;
  draw.words('total-name', [0, base(TOTAL_LINE)], size, TOTAL[locale], { look: 'bold' });
  sum(draw, 'total', TOTAL_LINE, told && printPoints(told.total, locale), frame, '');
  const red = result ? 'bold thread' : 'bold';
  draw.words('delivered-name', [0, base(DELIVERED_LINE)], size, DELIVERED[locale], { look: red });
  sum(draw, 'delivered', DELIVERED_LINE, told && signed(told.delivered, locale), frame, 'thread');
  if (!result) return;
  const rect = (id: string, look: string, at: number, value: number, high: number) =>
    draw.rect(id, look, x(Math.min(0, value)), middle(frame, at) - high / 2, Math.max(1.5, span(x, value)), high);
  rect('total', 'total', TOTAL_LINE, result.totalCustomerValue, tall);
  const end = x(result.totalCustomerValue);
  const below = middle(frame, TOTAL_LINE + 1) - tall / 2;
  draw.path('total-join', 'hair', line(end, middle(frame, TOTAL_LINE) + tall / 2, end, below));
  const { deliveredValue } = result;
  rect(
    'delivered',
    deliveredValue >= 0 ? 'delivered' : 'delivered hollow',
    DELIVERED_LINE,
    deliveredValue,
    tall * 1.15,
  );
}
const span = (x: Scale, value: number): number => Math.abs(x(value) - x(0));

const SIGNS = { zh: ['＋', '－'], en: ['+', '−'] } as const;
const TOTAL = { zh: '顾客总价值', en: 'Total value' };
const DELIVERED = { zh: '让渡价值', en: 'Delivered value' };
const BACK = { zh: '返还', en: 'back' };
