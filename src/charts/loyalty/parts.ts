import { number } from '../../content/format';
import { splitOf, type Stay } from '../../content/loyalty-split';
import { LOYALTY } from '../../content/loyalty-words';
import type { OutputId } from '../../model/outputs';
import type { Locale } from '../../text';
import { Drawing } from '../drawing';
import { line, type Mark } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

export interface PartsRow extends Stay {
  readonly id: string;
  readonly name: string;
  /** The own point, now or before, is red. */
  readonly own?: 'now' | 'before';
  /** The row above is what it was before. */
  readonly after?: boolean;
  /** A little room above: something else begins. */
  readonly apart?: boolean;
}
export interface PartsLaid {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  /** Where each row lies, in their order. */
  readonly rows: readonly { readonly id: string; readonly y: number; readonly height: number }[];
}

const LOOKS = {
  own: ['split trueLoyaltyPart', 'split lockInPart', 'split captivePart'],
  other: ['stack learning', 'stack benefitLoss', 'stack depth'],
} as const;

/** Retention as a bar of three parts, one row for each: true loyalty solid, lock-in hatched, no alternative hollow. */
export function parts(
  rows: readonly PartsRow[],
  pointed: string | null,
  width: number,
  measure: Measure,
  s: number,
  locale: Locale,
): PartsLaid {
  const size = 13 * s;
  const small = 12 * s;
  const draw = new Drawing(measure, undefined, 0, width);
  const t = (text: { zh: string; en: string }) => text[locale];
  const longest = Math.max(0, ...rows.map(({ name }) => draw.width(name, size, 'bold')));
  const axis = Math.min(longest + 14 * s, width * 0.42);
  const figures = draw.width('100%', size, 'bold') + draw.width(`${t(LOYALTY.ofIt)}100`, small) + 12 * s;
  const x = linear([0, 1], [axis, Math.max(axis + 40, width - figures)]);
  legend(draw, axis, small, s, t, width);
  const pitch = Math.max(26, 26 * s);
  const bar = 14 * s;
  let y = small * (draw.width(legendText(t), small) + 60 * s > width - axis ? 3.4 : 2.2);
  const top = y;
  const places = rows.map((row) => {
    if (row.apart) y += 8 * s;
    const place = { id: row.id, y, height: pitch };
    const base = y + pitch / 2 + size * 0.34;
    const bold = row.own === 'now' || row.id === pointed;
    const look = `${bold ? 'bold' : ''}${row.own ? ' thread' : ''}`;
    draw.words(
      `part-name-${row.id}`,
      [axis - 8 * s, base, 'end'],
      size,
      draw.cut(row.name, size, axis - 12 * s, look),
      { look },
    );
    if (row.after) arrowDown(draw, row.id, axis - 4 * s, y, s);
    const looks = row.own ? LOOKS.own : LOOKS.other;
    const shares = [row.trueLoyalty, row.lockInPart, row.captivePart];
    let from = 0;
    shares.forEach((share, i) => {
      const to = from + Math.max(0, share);
      const [a, b] = [x(from), x(to)];
      if (b - a > 0.6) draw.rect(`part-${row.id}-${i}`, looks[i] ?? '', a, y + (pitch - bar) / 2, b - a, bar);
      from = to;
    });
    figure(draw, row, x(from) + 7 * s, base, { size, small, locale, t });
    y += pitch;
    return place;
  });
  draw.path('parts-axis', 'hair', line(axis, top, axis, y));
  return { marks: draw.marks, width, height: y + 4 * s, rows: places };
}

const OUTPUTS_NOW: readonly OutputId[] = ['retention', 'trueLoyalty'];

/** “76% true 18”: two marks, because each carries its own exact result. */
function figure(
  draw: Drawing,
  row: PartsRow,
  x: number,
  base: number,
  {
    size,
    small,
    locale,
    t,
  }: { size: number; small: number; locale: Locale; t: (text: { zh: string; en: string }) => string },
): void {
  const { kept, loyal } = splitOf(row);
  const exact = row.own === 'now' ? OUTPUTS_NOW : [];
  const first = draw.words(`part-kept-${row.id}`, [x, base], size, `${number(kept, locale)}%`, {
    look: row.own ? 'bold thread' : 'bold',
    ...(exact[0] && { output: exact[0] }),
  });
  draw.words(
    `part-loyal-${row.id}`,
    [x + first.width + small * 0.3, base],
    small,
    `${t(LOYALTY.ofIt)}${number(loyal, locale)}`,
    {
      look: 'muted',
      ...(exact[1] && { output: exact[1] }),
    },
  );
}

const KEY = [LOYALTY.loyal, LOYALTY.locked, LOYALTY.captive] as const;
const legendText = (t: (text: { zh: string; en: string }) => string): string => KEY.map(t).join('');

/** What the three looks mean; on a second line what does not fit on the first. */
function legend(
  draw: Drawing,
  axis: number,
  small: number,
  s: number,
  t: (text: { zh: string; en: string }) => string,
  limit: number,
): void {
  draw.words('parts-sum', [axis - 8 * s, small, 'end'], small, t(LOYALTY.sum), { look: 'bold' });
  let x = axis;
  let base = small;
  KEY.forEach((name, i) => {
    const text = t(name);
    const wide = draw.width(text, small) + 15 * s;
    if (x > axis && x + wide > limit) {
      x = axis;
      base += small * 1.4;
    }
    draw.rect(`key-${i}`, LOOKS.other[i] ?? '', x + s, base - small * 0.78, 9 * s, 9 * s);
    draw.words(`key-name-${i}`, [x + 14 * s, base], small, text, { look: 'muted' });
    x += wide + 12 * s;
  });
}

function arrowDown(draw: Drawing, id: string, x: number, y: number, s: number): void {
  draw.path(`after-${id}`, 'post', line(x, y - 6 * s, x, y + 3 * s));
  draw.path(`after-head-${id}`, 'tip', `M${x - 3 * s} ${y + 2 * s}L${x} ${y + 7 * s}L${x + 3 * s} ${y + 2 * s}Z`);
}
