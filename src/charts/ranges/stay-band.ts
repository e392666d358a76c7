import { staySay } from '../../content/ranges-sentences';
import type { FiveQuantiles } from '../../model/uncertainty';
import type { Locale } from '../../text';
import { Drawing } from '../drawing';
import { line, px, through, type Mark, type Point } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

export interface StayView {
  /** Quantiles of yearly retention over the draws. */
  readonly retention: FiveQuantiles;
  /** The same with independent ranges, where they differ. */
  readonly alone: FiveQuantiles | null;
  readonly today: number;
  readonly locale: Locale;
}

const YEARS = 10;
const PIECES = 48;
/** The year that is said in words. */
const SAID = 5;

/**
 * How many of a hundred customers are left, year by year, with the bands of the draws. What is left after t years is
 * retention to the power of t, which rises with retention: its quantiles are those of retention to the power of t.
 */
export function stayPicture({ retention, alone, today, locale }: StayView, measure: Measure, width: number, s: number) {
  const draw = new Drawing(measure, new Set(), 0, width);
  const small = 12.5 * s;
  const [x0, x1] = [30 * s, width - 10 * s];
  const [top, base] = [14 * s, 128 * s];
  const x = linear([0, YEARS], [x0, x1]);
  const y = linear([0, 100], [base, top]);
  const along = (share: number): Point[] =>
    Array.from({ length: PIECES + 1 }, (_, i) => {
      // Denser at the start, where the curve bends.
      const year = (i / PIECES) ** 2 * YEARS;
      return [x(year), y(100 * share ** year)] as const;
    });
  const area = (low: number, high: number): string => `${through([...along(high), ...along(low).reverse()])}Z`;
  const [a, b, , d, e] = retention;
  draw.path('stay-outer', 'outer', area(a, e));
  draw.path('stay-inner', 'inner', area(b, d));
  if (alone) draw.path('stay-alone', 'ghost', `${through(along(alone[0]))}${through(along(alone[4]))}`);
  draw.path('stay-axis', 'hair', line(x0, base, x1, base));
  draw.path('stay-post', 'threshold', line(x(SAID), top, x(SAID), base));
  draw.path('stay-today', 'now', through(along(today)));
  for (const level of [0, 50, 100])
    draw.words(`stay-level-${level}`, [x0 - 6 * s, y(level) + small * 0.36, 'end'], small, String(level), {
      look: 'muted',
    });
  for (const year of [0, 2, 4, 6, 8])
    draw.words(`stay-year-${year}`, [x(year), base + small * 1.4, 'middle'], small, String(year), { look: 'muted' });
  draw.words('stay-years', [x1 + 10 * s, base + small * 1.4, 'end'], small, YEAR_TEN[locale], { look: 'muted' });
  const say = staySay(retention, today, SAID, locale);
  draw.block(along(e), 2);
  draw.place(
    'stay-said',
    [
      [x1, y(90), 'end'],
      [x1, y(100), 'end'],
      [x1, y(72), 'end'],
      [x1, y(8), 'end'],
    ],
    small,
    say,
    { must: true },
  );
  return { marks: draw.marks as readonly Mark[], width, height: px(base + small * 1.8) };
}

const YEAR_TEN = { zh: '第10年', en: 'year 10' };
