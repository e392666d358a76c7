import { fromTo, printedResult, printedTick } from '../../content/ranges-printed';
import { RANGES } from '../../content/ranges-words';
import { DRAWN, type DrawnOutput } from '../../model/draw-answer';
import { OUTPUTS } from '../../model/outputs';
import type { Spread } from '../../model/spread';
import type { Locale } from '../../text';
import { Drawing, type Spot } from '../drawing';
import { line, px, through, type Mark } from '../mark';
import type { Measure } from '../measure';
import { linear, type Scale } from '../scale';
import { axisOf } from './axis-of';

/** One result: today's point, and where the draws lie. */
export interface Band {
  readonly today: number;
  /** null while nothing is drawn. */
  readonly main: Spread | null;
  /** The same with independent ranges, where the main one has them move together. */
  readonly alone: Spread | null;
}
export interface BandsView {
  readonly bands: Readonly<Record<DrawnOutput, Band>>;
  readonly chosen: DrawnOutput;
  readonly locale: Locale;
}
export interface BandsPicture {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  /** The strip of every result, for the button that lies over it. */
  readonly strips: readonly { readonly id: DrawnOutput; readonly y: number; readonly height: number }[];
}

/** Below this width names stand above their bands. */
const NARROW = 560;

/** Every result on its own axis: nine draws in ten hollow, the middle half solid, today's point in the colour of the thread. */
export function bandsPicture(view: BandsView, measure: Measure, width: number, s: number): BandsPicture {
  const narrow = width < NARROW * s;
  const draw = new Drawing(measure, new Set(), 0, width);
  const { locale } = view;
  const [size, small] = [14 * s, 12.5 * s];
  const any = DRAWN.some((id) => view.bands[id].main);
  const two = DRAWN.some((id) => view.bands[id].alone);
  const names = DRAWN.map((id) => nameOf(id, locale));
  const spans = DRAWN.map((id) => spanOf(id, view.bands[id].main, locale));
  const room = narrow ? 0 : Math.max(...names.map((name) => draw.width(name, size, 'bold'))) + 16 * s;
  const right = narrow ? 0 : Math.max(0, ...spans.map((span) => draw.width(span, size, 'bold'))) + (any ? 14 * s : 0);
  const inset = 8 * s;
  const [x0, x1] = [room + inset, width - right - inset];
  const top = any ? legend(draw, locale, two, width, s) : 4 * s;
  const pitch = (narrow ? 56 : 38) * s + (two ? 11 * s : 0);
  const strips = DRAWN.map((id, i) => {
    const y = top + i * pitch;
    const band = view.bands[id];
    if (id === view.chosen && any) draw.rect(`${id}-chosen`, 'wash', 0, y, width, pitch - 2 * s);
    const yc = y + (narrow ? 32 : 13) * s;
    const [name = '', span = ''] = [names[i], spans[i]];
    const look = id === view.chosen ? 'bold' : '';
    const baseline = narrow ? y + 15 * s : yc + size * 0.36;
    draw.words(`${id}-name`, [narrow ? inset : 6 * s, baseline], size, name, { look });
    if (span) draw.words(`${id}-span`, [width - 6 * s, baseline, 'end'], size, span, { look: 'bold' });
    const { main, alone } = band;
    const ends = [band.today, ...(main?.quantiles ?? []), ...(alone?.quantiles ?? [])];
    const axis = axisOf(id, ends);
    const x = linear([axis.low, axis.high], [x0, x1]);
    draw.path(`${id}-axis`, 'hair', line(x0, yc, x1, yc));
    for (const [end, at] of [axis.low, axis.high].entries())
      draw.path(`${id}-end-${end}`, 'hair', line(x(at), yc - 4 * s, x(at), yc + 4 * s));
    if (main) solid(draw, id, main, x, yc, s);
    if (alone) dashed(draw, id, alone, x, yc + 12 * s, s);
    draw.circle(`${id}-today`, 'ring', px(x(band.today)), px(yc), 5 * s);
    const below = yc + (two ? 32 : 20) * s;
    const said = [{ text: printedResult(id, band.today, locale), look: 'thread bold' }];
    const at = x(band.today);
    const spots: Spot[] = [
      [at, below, 'middle'],
      [Math.max(x0, at), below],
      [Math.min(x1, at), below, 'end'],
    ];
    draw.place(`${id}-today-words`, spots, small, said, { output: id, must: true });
    draw.place(`${id}-low`, [[x0, below]], small, printedTick(id, axis.low, locale), { look: 'muted' });
    draw.place(`${id}-high`, [[x1, below, 'end']], small, printedTick(id, axis.high, locale), { look: 'muted' });
    return { id, y: px(y), height: px(pitch - 2 * s) };
  });
  return { marks: draw.marks, width, height: px(top + DRAWN.length * pitch), strips };
}

const nameOf = (id: DrawnOutput, locale: Locale): string => OUTPUTS[id].label[locale];
const spanOf = (id: DrawnOutput, spread: Spread | null, locale: Locale): string =>
  spread
    ? fromTo(printedResult(id, spread.quantiles[0], locale), printedResult(id, spread.quantiles[4], locale), locale)
    : '';

/** The smallest width at which a band is still seen, in pixels. */
const SEEN = 1.5;

function solid(draw: Drawing, id: DrawnOutput, { quantiles: q }: Spread, x: Scale, yc: number, s: number): void {
  const [a, b, c, d, e] = q.map(x) as [number, number, number, number, number];
  draw.rect(`${id}-outer`, 'mirror', px(a), px(yc - 5 * s), px(Math.max(SEEN, e - a)), px(10 * s));
  draw.rect(`${id}-inner`, 'value', px(b), px(yc - 5 * s), px(Math.max(SEEN, d - b)), px(10 * s));
  draw.path(`${id}-middle`, 'gap', line(c, yc - 4.4 * s, c, yc + 4.4 * s));
}

/** The band of independent ranges: dashed, the middle half as a box. */
function dashed(draw: Drawing, id: DrawnOutput, { quantiles: q }: Spread, x: Scale, yc: number, s: number): void {
  const [a, b, c, d, e] = q.map(x) as [number, number, number, number, number];
  const [up, down] = [yc - 3.5 * s, yc + 3.5 * s];
  const box = through([
    [b, up],
    [d, up],
    [d, down],
    [b, down],
    [b, up],
  ]);
  draw.path(`${id}-alone`, 'ghost', `${line(a, yc, b, yc)}${box}${line(d, yc, e, yc)}${line(c, up, c, down)}`);
}

/** What the looks mean, in one line or, on a phone, in two. Answers where the strips begin. */
function legend(draw: Drawing, locale: Locale, two: boolean, width: number, s: number): number {
  const small = 12.5 * s;
  let [x, y] = [6 * s, 12 * s];
  const key = (id: string, wide: number, text: string, mark: (x: number, y: number) => void): void => {
    const needs = wide + 6 * s + draw.width(text, small);
    if (x > 6 * s && x + needs > width) [x, y] = [6 * s, y + 19 * s];
    mark(x, y);
    draw.words(`key-${id}`, [x + wide + 6 * s, y + small * 0.36], small, text, { look: 'muted' });
    x += needs + 18 * s;
  };
  key('nine', 26 * s, RANGES.nine[locale], (at, on) =>
    draw.rect('key-nine-mark', 'mirror', at, on - 5 * s, 26 * s, 10 * s),
  );
  key('half', 18 * s, RANGES.half[locale], (at, on) =>
    draw.rect('key-half-mark', 'value', at, on - 5 * s, 18 * s, 10 * s),
  );
  if (two)
    key('alone', 26 * s, RANGES.alone[locale], (at, on) =>
      draw.path('key-alone-mark', 'ghost', line(at, on, at + 26 * s, on)),
    );
  key('today', 12 * s, RANGES.today[locale], (at, on) => draw.circle('key-today-mark', 'ring', at + 6 * s, on, 5 * s));
  return y + 14 * s;
}
