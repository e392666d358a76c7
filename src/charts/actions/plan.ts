import { number, percent, points, yuan } from '../../content/format';
import { OUTPUTS, type OutputId } from '../../model/outputs';
import type { Result } from '../../model/evaluate';
import type { Locale } from '../../text';
import { Drawing } from '../drawing';
import { line, type Mark } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

export interface PlanData {
  readonly before: Result;
  readonly after: Result;
  readonly locale: Locale;
}

type Shown =
  'deliveredValue' | 'meanSatisfaction' | 'attitude' | 'switchingCost' | 'retention' | 'trueLoyalty' | 'lifetimeValue';
interface Row {
  readonly id: Shown & OutputId;
  /** The ends of its axis, widened where a number lies beyond. */
  readonly ends: readonly [number, number];
  readonly print: (value: number, locale: Locale) => string;
}
const share = (value: number, locale: Locale) => percent(value, locale, 1);
/** The chain in seven numbers. */
const ROWS: readonly Row[] = [
  { id: 'deliveredValue', ends: [-20, 60], print: points },
  { id: 'meanSatisfaction', ends: [0, 100], print: points },
  { id: 'attitude', ends: [0, 100], print: points },
  { id: 'switchingCost', ends: [0, 60], print: (value, locale) => number(value, locale, 1) },
  { id: 'retention', ends: [0, 1], print: share },
  { id: 'trueLoyalty', ends: [0, 1], print: share },
  { id: 'lifetimeValue', ends: [0, 1], print: yuan },
];
export const PLAN_OUTPUTS = ROWS.map(({ id }) => id);

/** Name, number before and number after of every row, as they are printed. */
export const planRows = ({ before, after, locale }: PlanData) =>
  ROWS.map(({ id, print }) => ({
    id,
    name: OUTPUTS[id].label[locale],
    from: print(before[id], locale),
    to: print(after[id], locale),
  }));

/** Seven results, each on an axis of its own: a ring where it stands, a dot where the plan takes it. */
export function planPicture(
  data: PlanData,
  width: number,
  measure: Measure,
  s: number,
): { marks: readonly Mark[]; width: number; height: number } {
  const { before, after } = data;
  const draw = new Drawing(measure, new Set(), 0, width);
  const size = 13.5 * s;
  const pitch = 27 * s;
  const texts = planRows(data);
  const names = Math.min(width * 0.38, Math.max(...texts.map(({ name }) => draw.width(name, size, 'bold'))));
  const figures = texts.map(({ from, to }) => [draw.width(`${from} → `, size), draw.width(to, size, 'bold')] as const);
  const wideTo = Math.max(...figures.map(([, to]) => to));
  const wideFrom = Math.max(...figures.map(([from]) => from));
  const left = names + 16 * s;
  const right = Math.max(left + 30 * s, width - wideFrom - wideTo - 18 * s);
  let y = pitch / 2;
  ROWS.forEach(({ id, ends }, i) => {
    const [a, b] = [before[id], after[id]];
    const money = id === 'lifetimeValue';
    const top = money ? Math.max(1, a, b) * 1.05 : Math.max(ends[1], a, b);
    const x = linear([Math.min(ends[0], a, b), top], [left, right]);
    const base = y + size * 0.36;
    const text = texts[i];
    if (!text) return;
    const key = id === 'retention' || money;
    draw.words(`${id}-name`, [names, base, 'end'], size, draw.cut(text.name, size, names, key ? 'bold' : ''), {
      look: key ? 'bold' : '',
    });
    draw.path(`${id}-axis`, 'travel', line(left, y, right, y));
    if (Math.abs(x(b) - x(a)) > 0.5) draw.path(`${id}-way`, 'curve', line(x(a), y, x(b), y));
    draw.circle(`${id}-now`, 'thumb', x(a), y, 5 * s);
    if (Math.abs(x(b) - x(a)) > 0.5) draw.circle(`${id}-then`, key ? 'trueLoyaltyPart' : 'tip', x(b), y, 5.5 * s);
    draw.words(`${id}-from`, [width - wideTo, base, 'end'], size, [{ text: `${text.from} → `, look: 'muted' }], {
      output: id,
    });
    draw.words(`${id}-to`, [width, base, 'end'], size, text.to, {
      look: key && text.from !== text.to ? 'thread bold' : 'bold',
    });
    y += pitch;
  });
  return { marks: draw.marks, width, height: y - pitch / 2 + 4 * s };
}
