import { EXTENSION } from '../../content/extension-words';
import { number, percent, yuan } from '../../content/format';
import type { Locale, Text } from '../../text';
import { Drawing, type Spot } from '../drawing';
import { line, type Mark } from '../mark';
import type { Measure } from '../measure';
import { linear, type Scale } from '../scale';
import { MONTHS, momentOf, QUANTITIES, type Course, type Quantity } from './course';
import { pathOf, timeTo } from './curve';
import type { LoopRun } from './loop-run';
import type { Look } from './phase-frame';

export const QUANTITY_NAMES: Readonly<Record<Quantity, Text>> = {
  stickiness: EXTENSION.stickiness,
  services: EXTENSION.services,
  customers: EXTENSION.customers,
  revenue: EXTENSION.revenue,
};

/** A quantity as it is printed. */
export function printed(quantity: Quantity, value: number, locale: Locale): string {
  if (quantity === 'stickiness') return percent(value, locale);
  if (quantity === 'services') return number(value, locale, 1);
  return quantity === 'revenue' ? yuan(value, locale) : number(value, locale);
}

/** The time courses, finished, with the scales on which they stand. */
export interface CoursesPicture {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly y: Readonly<Record<Quantity, Scale>>;
}

const STEPS = [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10] as const;

/** The least round number that is as large; 1 for what is as good as nothing. */
export function roundUp(value: number): number {
  if (!(value > 1e-6)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Number(((STEPS.find((step) => step * power >= value * 0.999) ?? 10) * power).toPrecision(2));
}

const largest = (courses: readonly Course[], quantity: Quantity): number =>
  Math.max(...courses.flatMap((course) => course.curves[quantity].flatMap(([a, , , b]) => [a, b])));

function ends(run: LoopRun, courses: readonly Course[], quantity: Quantity): readonly [number, number] {
  if (quantity === 'stickiness') return [0, 1];
  if (quantity === 'services') return [1, Math.max(1.5, run.values.maximumServices)];
  return [0, roundUp(largest(courses, quantity))];
}

/**
 * Four curves over the same 60 months, one under the other.
 *
 * @param other what the other course is called at its ends
 */
export function timeCourses(
  run: LoopRun,
  look: Look,
  other: string,
  measure: Measure,
  width: number,
  height: number,
): CoursesPicture {
  const { s, locale, t } = look;
  const small = 12.5 * s;
  const size = 15 * s;
  const courses = run.other ? [run.path, run.other] : [run.path];
  const draw = new Drawing(measure, new Set(), 0, width);
  const last = QUANTITIES.map((quantity) => printed(quantity, momentOf(run.path, MONTHS)[quantity], locale));
  const otherLast = QUANTITIES.map((quantity) =>
    run.other ? `${other} ${printed(quantity, momentOf(run.other, MONTHS)[quantity], locale)}` : '',
  );
  const rightRoom = Math.max(
    ...last.map((text) => draw.width(text, size, 'bold')),
    ...otherLast.map((text) => draw.width(text, small)),
  );
  const domains = QUANTITIES.map((quantity) => ends(run, courses, quantity));
  const leftRoom = Math.max(
    ...QUANTITIES.flatMap((quantity, i) =>
      (domains[i] ?? [0, 1]).map((end) => draw.width(axisEnd(quantity, end, locale), small)),
    ),
  );
  const x = linear([0, MONTHS], [leftRoom + 6 * s, width - rightRoom - 10 * s]);
  const foot = small * 1.5;
  const pitch = (height - foot) / QUANTITIES.length;
  const y = {} as Record<Quantity, Scale>;
  const panels = QUANTITIES.map((quantity, i): Panel => {
    const domain = domains[i] ?? [0, 1];
    const [top, bottom] = [i * pitch + small * 1.55, (i + 1) * pitch - 7 * s];
    y[quantity] = linear(domain, [bottom, top]);
    return { run, look, quantity, domain, x, y: y[quantity], top, bottom, small, size };
  });
  for (const one of panels) panel(draw, one);
  // Only now, so that no end covers the name of the next panel.
  panels.forEach((one, i) => panelEnds(draw, one, last[i] ?? '', otherLast[i] ?? ''));
  for (let month = 0; month <= MONTHS; month += 12)
    draw.words(`month-${month}`, [x(month), height - small * 0.3, 'middle'], small, String(month), { look: 'muted' });
  draw.place('months', [[x(MONTHS) + 15 * s, height - small * 0.3]], small, t(EXTENSION.month), { look: 'muted' });
  return { marks: draw.marks, width, height, x, y };
}

const axisEnd = (quantity: Quantity, value: number, locale: Locale): string =>
  quantity === 'stickiness'
    ? percent(value, locale)
    : quantity === 'revenue'
      ? yuan(value, locale)
      : number(value, locale, Number.isInteger(value) ? 0 : 1);

interface Panel {
  readonly run: LoopRun;
  readonly look: Look;
  readonly quantity: Quantity;
  readonly domain: readonly [number, number];
  readonly x: Scale;
  readonly y: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly small: number;
  readonly size: number;
}

function panel(draw: Drawing, { run, look, quantity, domain, x, y, top, bottom, small }: Panel): void {
  const { s, locale, t } = look;
  const [left, right] = [x(0), x(MONTHS)];
  draw.path(`${quantity}-base`, 'hair', line(left, bottom, right, bottom));
  draw.path(`${quantity}-side`, 'hair', line(left, top, left, bottom));
  for (let month = 12; month < MONTHS; month += 12)
    draw.path(`${quantity}-grid-${month}`, 'grid', line(x(month), top, x(month), bottom));
  const time = timeTo(MONTHS);
  if (run.other) draw.path(`${quantity}-other`, 'ghost', pathOf(time, run.other.curves[quantity], x, y));
  draw.path(`${quantity}-path`, 'split', pathOf(time, run.path.curves[quantity], x, y));
  draw.words(`${quantity}-name`, [left, top - small * 0.45], small, t(QUANTITY_NAMES[quantity]), { look: 'bold' });
  draw.words(`${quantity}-least`, [left - 5 * s, bottom, 'end'], small, axisEnd(quantity, domain[0], locale), {
    look: 'muted',
  });
  draw.words(
    `${quantity}-most`,
    [left - 5 * s, top + small * 0.6, 'end'],
    small,
    axisEnd(quantity, domain[1], locale),
    { look: 'muted' },
  );
}

/** The values after 60 months, at the right. */
function panelEnds(
  draw: Drawing,
  { run, look: { s }, quantity, x, y, top, bottom, small, size }: Panel,
  last: string,
  other: string,
): void {
  const right = x(MONTHS);
  const end = y(momentOf(run.path, MONTHS)[quantity]);
  const inside = (at: number, tall: number) => Math.min(bottom + small * 0.2, Math.max(top + tall * 0.75, at));
  const at = inside(end + size * 0.36, size);
  draw.words(`${quantity}-end`, [right + 8 * s, at], size, last, { look: 'bold thread' });
  if (!run.other) return;
  const wanted = inside(y(momentOf(run.other, MONTHS)[quantity]) + small * 0.36, small);
  const above = at - size * 1.22;
  const below = at + small * 1.4;
  const spot: Spot[] = [
    [right + 8 * s, Math.abs(wanted - at) < small * 1.4 ? (wanted < at ? above : below) : wanted],
    [right + 8 * s, below],
    [right + 8 * s, above],
  ];
  draw.place(`${quantity}-other-end`, spot, small, other, { look: 'muted' });
}
