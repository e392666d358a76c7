import { number, percent, points, yuan } from '../../content/format';
import { MARKET } from '../../content/market-room-words';
import type { Locale, Text } from '../../text';
import { Drawing } from '../drawing';
import { line, px, type Mark } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

interface Offered {
  readonly value: number;
  readonly retention: number;
  readonly lifetimeValue: number;
}
export interface KindRow {
  readonly id: string;
  readonly name: string;
  readonly ours: Offered;
  readonly best?: Offered & { readonly name: string };
  readonly chosen: boolean;
}
export interface KindsLaid {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly id: string; readonly y: number; readonly height: number }[];
}

/** For each kind of customer: our delivered value beside the best rival's, and what retention and lifetime value follow. */
export function kindRows(
  rows: readonly KindRow[],
  width: number,
  measure: Measure,
  s: number,
  locale: Locale,
): KindsLaid {
  const [size, small] = [13 * s, 12 * s];
  const t = (text: Text) => text[locale];
  const draw = new Drawing(measure, undefined, 0, width);
  const narrow = width < 640 * s;
  const heads = (
    rows.some(({ best }) => best) ? [MARKET.retentionPair, MARKET.lifetimePair] : [MARKET.retention, MARKET.lifetime]
  ).map(t);
  const told = rows.map((row) => figures(row, locale));
  const label = Math.max(...rows.map(({ name }) => draw.width(name, size, 'bold'))) + 16 * s;
  const wide = [0, 1].map(
    (k) => Math.max(draw.width(heads[k] ?? '', small), ...told.map((pair) => draw.width(pair[k] ?? '', size))) + 20 * s,
  );
  const right = narrow ? width - 10 * s : width - (wide[0] ?? 0) - (wide[1] ?? 0) - 4 * s;
  const left = narrow ? 10 * s : label;
  const values = rows.flatMap(({ ours, best }) => [ours.value, ...(best ? [best.value] : [])]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = Math.max(2, (high - low) * 0.08);
  const room = draw.width('−88.8', small) + 10 * s;
  const x = linear([low - pad, high + pad], [left + room, right - room]);
  const top = small * (narrow ? 0.4 : 1.9);
  const pitch = narrow ? Math.max(62, 62 * s) : Math.max(27, 27 * s);
  const columns = [width - (wide[1] ?? 0), width - 2] as const;
  if (!narrow)
    heads.forEach((head, k) =>
      draw.words(`kind-head-${k}`, [columns[k] ?? 0, small, 'end'], small, head, { look: 'muted' }),
    );
  const places = rows.map((row, i) => {
    const y = top + i * pitch;
    const middle = narrow ? y + 28 * s : y + pitch / 2;
    const base = narrow ? y + size : middle + size * 0.34;
    if (row.chosen) draw.rect(`kind-band-${row.id}`, 'wash', 0, y, width, pitch);
    draw.words(`kind-name-${row.id}`, [2, base], size, row.name, { look: row.chosen ? 'bold' : '' });
    draw.path(`kind-line-${row.id}`, 'travel', line(left, middle, right, middle));
    dots(draw, row, x, middle, small, s, locale);
    told[i]?.forEach((text, k) => {
      if (!narrow) draw.words(`kind-figure-${row.id}-${k}`, [columns[k] ?? 0, base, 'end'], size, text);
    });
    if (narrow) {
      const text = `${t(MARKET.retention)} ${told[i]?.[0] ?? ''}   ${t(MARKET.lifetime)} ${told[i]?.[1] ?? ''}`;
      draw.words(`kind-figure-${row.id}`, [2, y + 52 * s], small, draw.cut(text, small, width - 4), { look: 'muted' });
    }
    return { id: row.id, y, height: pitch };
  });
  return { marks: draw.marks, width, height: top + rows.length * pitch + 2 * s, rows: places };
}

/** Ours, then the best rival's. */
const figures = ({ ours, best }: KindRow, locale: Locale): readonly [string, string] => {
  const pair = (of: (offered: Offered) => string) =>
    best ? `${of(ours)}${locale === 'zh' ? '∶' : ' : '}${of(best)}` : of(ours);
  return [
    pair(({ retention }) => percent(retention, locale)),
    pair(({ lifetimeValue }) => yuan(lifetimeValue, locale)),
  ];
};

function dots(
  draw: Drawing,
  { id, ours, best }: KindRow,
  x: (value: number) => number,
  y: number,
  small: number,
  s: number,
  locale: Locale,
): void {
  const mine = x(ours.value);
  if (best) {
    const theirs = x(best.value);
    draw.path(`kind-gap-${id}`, 'post', line(mine, y, theirs, y));
    draw.circle(`kind-best-${id}`, 'thumb', px(theirs), px(y), 4.6 * s);
    const after = theirs >= mine;
    draw.words(
      `kind-best-words-${id}`,
      [theirs + (after ? 8 : -8) * s, y + small * 0.36, after ? 'start' : 'end'],
      small,
      points(best.value, locale),
      { look: 'halo muted' },
    );
  }
  draw.circle(`kind-ours-${id}`, 'delivered', px(mine), px(y), 5 * s);
  const before = !best || x(best.value) >= mine;
  draw.words(
    `kind-ours-words-${id}`,
    [mine + (before ? -8 : 8) * s, y + small * 0.36, before ? 'end' : 'start'],
    small,
    number(ours.value, locale, 1),
    { look: 'halo bold thread' },
  );
}
