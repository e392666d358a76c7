import { percent } from '../../content/format';
import { PEOPLE } from '../../content/people-words';
import { Drawing } from '../drawing';
import { line, px, through, type Point } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';
import type { Laid } from './steadily';
import type { CrowdSubject } from './subject';

/** The lowest tenth an axis begins at for such rates. */
export const rateFloor = (rates: readonly number[]): number =>
  Math.max(0, Math.floor((Math.min(...rates, 0.9) - 0.05) * 10) / 10);

/** Retention of those who are still there, year by year, beside what it were if everybody were alike. */
export function cohortPicture(
  subject: CrowdSubject,
  floor: number,
  measure: Measure,
  width: number,
  tall: number,
): Laid {
  const { s, t, locale, crowd } = subject;
  const small = 12.5 * s;
  const rates = crowd.cohortRetention;
  const [first = 0] = rates;
  const last = rates.at(-1) ?? first;
  const draw = new Drawing(measure, new Set(), 0, width);
  const top = 14 * s;
  const bottom = top + tall;
  const left = 46 * s;
  const alike = t(PEOPLE.alike);
  const right = width - draw.width('100%', small * 1.15, 'bold') - 11 * s;
  const x = linear([0, Math.max(1, rates.length - 1)], [left + 8 * s, right]);
  const y = linear([floor, 1], [bottom, top]);
  for (const share of [1, 0.75, 0.5, 0.25, 0].map((part) => floor + part * (1 - floor)))
    draw.place(
      `y-${Math.round(share * 1000)}`,
      [[left - 6 * s, y(share) + small * 0.35, 'end']],
      small,
      percent(share, locale),
      {
        look: 'muted',
      },
    );
  draw.path('ground', 'hair', line(left, bottom, width, bottom));
  rates.forEach((_, year) =>
    draw.place(`year-${year}`, [[x(year), bottom + small * 1.35, 'middle']], small, String(year + 1), {
      look: 'muted',
    }),
  );
  const points = rates.map((rate, year): Point => [x(year), y(rate)]);
  draw.path('alike', 'ghost', line(x(0), y(first), right, y(first)));
  draw.path('rates', 'thread', through(points));
  points.forEach(([cx, cy], year) => draw.circle(`rate-${year}`, 'ring', px(cx), px(cy), 4.2 * s));
  draw.block(points, 6 * s);
  draw.occupy(left, bottom - 1, width, bottom + 1);
  draw.block([
    [x(0), y(first)],
    [right, y(first)],
  ]);
  const [x0, y0] = [x(0), y(first)];
  const figure = { look: 'thread bold' };
  draw.words('last', [right + 10 * s, y(last) + small * 0.4], small * 1.15, percent(last, locale), figure);
  const spots = [23, -13, -24, -36].map((by) => [x0 - 4 * s, y0 + by * s] as const);
  draw.place('first', spots, small * 1.15, percent(first, locale), figure);
  draw.place(
    'alike-words',
    [
      [right, y0 + small * 1.5, 'end'],
      [right, y0 - small * 0.7, 'end'],
      [x(2), y0 + small * 1.5, 'start'],
    ],
    small,
    `${alike} ${percent(first, locale)}`,
    { look: 'muted' },
  );
  const year = t(PEOPLE.year).replace('{year}', '').trim();
  draw.place('years', [[0, bottom + small * 1.35]], small, locale === 'zh' ? '年' : year, { look: 'muted' });
  return { marks: draw.marks, width, height: bottom + small * 1.8 };
}
