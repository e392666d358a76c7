import { printedResult, printedTick } from '../../content/ranges-printed';
import { RANGES } from '../../content/ranges-words';
import type { DrawnOutput } from '../../model/draw-answer';
import type { Spread } from '../../model/spread';
import type { Locale } from '../../text';
import { Drawing } from '../drawing';
import { line, px, type Mark } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';
import { roundAxis, ticksOf } from './axis-of';

export interface DotsView {
  readonly id: DrawnOutput;
  readonly spread: Spread;
  readonly today: number;
  readonly locale: Locale;
}

/** A dot by its place and how high in its stack it lies, from 0. */
interface Stacked {
  readonly x: number;
  readonly level: number;
}

/** Dots of a radius in stacks as wide as one dot, from left to right. */
const stacked = (places: readonly number[], radius: number): readonly Stacked[] => {
  const stacks = new Map<number, number>();
  return places.map((place) => {
    const stack = Math.floor(place / (2 * radius));
    const level = stacks.get(stack) ?? 0;
    stacks.set(stack, level + 1);
    return { x: (stack + 0.5) * 2 * radius, level };
  });
};

/** Every dot is one twentieth of the draws (a quantile dot plot); the middle half is solid. */
export function dotsPicture({ id, spread, today, locale }: DotsView, measure: Measure, width: number, s: number) {
  const draw = new Drawing(measure, new Set(), 0, width);
  const small = 12.5 * s;
  const [x0, x1] = [10 * s, width - 10 * s];
  const tall = 96 * s;
  const top = 24 * s;
  const base = top + tall;
  const axis = roundAxis(Math.min(today, ...spread.dots), Math.max(today, ...spread.dots), 4);
  const x = linear([axis.low, axis.high], [x0, x1]);
  const places = spread.dots.map(x);
  let radius = Math.min(11 * s, (x1 - x0) / 24);
  let dots = stacked(places, radius);
  const height = () => (Math.max(...dots.map(({ level }) => level)) + 1) * 2 * radius;
  while (height() > tall && radius > 1) {
    radius *= 0.92;
    dots = stacked(places, radius);
  }
  draw.path('dots-axis', 'hair', line(x0, base, x1, base));
  dots.forEach((dot, i) => {
    const middle = i >= dots.length / 4 && i < (3 * dots.length) / 4;
    draw.circle(
      `dot-${i}`,
      middle ? 'value' : 'mirror',
      px(dot.x),
      px(base - radius * (2 * dot.level + 1)),
      px(radius * 0.86),
    );
  });
  draw.path('dots-today', 'split', line(x(today), top - 6 * s, x(today), base));
  const said = [
    { text: `${RANGES.today[locale]} `, look: 'muted' },
    { text: printedResult(id, today, locale), look: 'thread bold' },
  ];
  draw.place(
    'dots-today-words',
    [
      [x(today), top - 10 * s, 'middle'],
      [Math.max(0, x(today)), top - 10 * s],
      [Math.min(width, x(today)), top - 10 * s, 'end'],
    ],
    small,
    said,
    { output: id, must: true },
  );
  const below = base + small * 1.4;
  const ticks = ticksOf(axis);
  for (const [i, tick] of ticks.entries()) {
    draw.path(`dots-tick-${i}`, 'hair', line(x(tick), base, x(tick), base + 4 * s));
    const anchor = i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle';
    const at = i === 0 ? x(tick) - 10 * s : i === ticks.length - 1 ? x(tick) + 10 * s : x(tick);
    draw.place(`dots-tick-${i}-words`, [[at, below, anchor]], small, printedTick(id, tick, locale), {
      look: 'muted',
    });
  }
  return { marks: draw.marks as readonly Mark[], width, height: px(base + small * 1.8) };
}
