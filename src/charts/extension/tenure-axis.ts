import { EXTENSION } from '../../content/extension-words';
import { number } from '../../content/format';
import type { CriticalTenures } from '../../model/extension-equilibria';
import { PLATFORM } from '../../model/extension-values';
import type { Text } from '../../text';
import { Drawing, type Spot } from '../drawing';
import { line, type Mark } from '../mark';
import type { Measure } from '../measure';
import type { LoopEnds } from '../../content/extension-headline';
import type { Look } from './phase-frame';

/** Months at the ends of the slider, and where its main part ends; beyond lies the platform. */
export const LEAST_TENURE = 4;
const MOST_USUAL = 60;
export const MOST_TENURE = PLATFORM.staffTenure ?? 240;
/** Share of the whole slider that the months beyond 60 take. */
const BEYOND = 0.09;
const TICKS = [5.5, 12, 20, 30, 48] as const;

/** Where a tenure stands on the slider, 0…1: equal ways for equal ratios, closer beyond 60 months. */
export function alongOf(tenure: number): number {
  const months = Math.min(MOST_TENURE, Math.max(LEAST_TENURE, tenure));
  if (months <= MOST_USUAL)
    return ((1 - BEYOND) * Math.log(months / LEAST_TENURE)) / Math.log(MOST_USUAL / LEAST_TENURE);
  return 1 - BEYOND + (BEYOND * Math.log(months / MOST_USUAL)) / Math.log(MOST_TENURE / MOST_USUAL);
}

/** The tenure at a place of the slider, to half a month. */
export function tenureAt(along: number): number {
  const exact =
    along <= 1 - BEYOND
      ? LEAST_TENURE * Math.pow(MOST_USUAL / LEAST_TENURE, along / (1 - BEYOND))
      : MOST_USUAL * Math.pow(MOST_TENURE / MOST_USUAL, (along - 1 + BEYOND) / BEYOND);
  return Math.min(MOST_TENURE, Math.max(LEAST_TENURE, Math.round(exact * 2) / 2));
}

export interface TenurePicture {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  /** The line in pixels: its ends and its height. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly ends: LoopEnds;
}

/** The parts of the slider with one number of end states each. */
export function bandsOf({ upperAppears, lowerDisappears }: CriticalTenures, here: LoopEnds): readonly Band[] {
  const whole = { from: LEAST_TENURE, to: MOST_TENURE };
  if (upperAppears === null) return [{ ...whole, ends: here }];
  const inside = (tenure: number) => Math.min(MOST_TENURE, Math.max(LEAST_TENURE, tenure));
  const [first, second] = [inside(upperAppears), inside(lowerDisappears ?? Infinity)];
  const bands: Band[] = [
    { from: LEAST_TENURE, to: first, ends: 'low' },
    { from: first, to: second, ends: 'two' },
    { from: second, to: MOST_TENURE, ends: 'high' },
  ];
  return bands.filter(({ from, to }) => to > from);
}

const NAMES: Readonly<Record<LoopEnds, readonly Text[]>> = {
  low: [EXTENSION.low, EXTENSION.lowShort],
  two: [EXTENSION.two, EXTENSION.twoShort],
  high: [EXTENSION.high, EXTENSION.highShort],
  one: [EXTENSION.one],
};

/** The slider's ground: line, ticks, borders where the number of end states changes, the name of each part. */
export function tenureAxis(
  critical: CriticalTenures,
  here: LoopEnds,
  look: Look,
  measure: Measure,
  width: number,
): TenurePicture {
  const { s, t, locale } = look;
  const small = 12.5 * s;
  const draw = new Drawing(measure, new Set(), 0, width);
  const [left, right, y, height] = [12 * s, width - 12 * s, 30 * s, 56 * s];
  const x = (tenure: number) => left + alongOf(tenure) * (right - left);
  const below = y + 10 * s + small;
  const above = y - 14 * s;
  const bands = bandsOf(critical, here);
  for (const { from, to, ends } of bands)
    if (ends === 'two') draw.rect('band', 'wash', x(from), y - 11 * s, x(to) - x(from), 22 * s);
  draw.path('line', 'curve', line(left, y, x(MOST_USUAL), y));
  draw.path('beyond', 'cut', line(x(MOST_USUAL), y, right, y));
  const borders = bands.slice(1).map(({ from }) => from);
  borders.forEach((tenure, i) => draw.path(`border-${i}`, 'cut', line(x(tenure), y - 13 * s, x(tenure), y + 12 * s)));
  borders.forEach((tenure, i) => {
    const spots: Spot[] = [
      [x(tenure) - (i === 0 ? 4 * s : 0), below, i === 0 ? 'end' : 'middle'],
      [x(tenure), below, 'middle'],
      [x(tenure) + 4 * s, below],
    ];
    draw.place(`border-${i}-value`, spots, small, number(tenure, locale, 1), { look: 'bold' });
  });
  for (const tenure of [...TICKS, MOST_TENURE]) {
    draw.path(`tick-${tenure}`, 'tick', line(x(tenure), y - 5 * s, x(tenure), y + 5 * s));
    const text =
      tenure === MOST_TENURE ? t(EXTENSION.platform) : number(tenure, locale, Number.isInteger(tenure) ? 0 : 1);
    draw.place(
      `tick-${tenure}-value`,
      tenure === MOST_TENURE
        ? [[width, below, 'end']]
        : [
            [x(tenure), below, 'middle'],
            [x(tenure) + 9 * s, below, 'middle'],
          ],
      small,
      text,
      { look: 'muted' },
    );
  }
  bands.forEach(({ from, to, ends }, i) => {
    const name = NAMES[ends].map((text) => t(text)).find((text) => draw.width(text, small) + 8 * s < x(to) - x(from));
    const [middle, edge] = [(x(from) + x(to)) / 2, NAMES[ends].at(-1)];
    const text = name ?? (edge ? t(edge) : '');
    const half = draw.width(text, small) / 2;
    draw.place(`band-${i}-name`, [[Math.min(width - half, Math.max(half, middle)), above, 'middle']], small, text, {
      look: ends === here ? 'bold' : 'muted',
    });
  });
  return { marks: draw.marks, width, height, left, right, y };
}
