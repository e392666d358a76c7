import { number, percent } from '../../content/format';
import { MARKET } from '../../content/market-room-words';
import { printedShares } from '../../content/market-shares';
import type { Locale, Text } from '../../text';
import { Drawing } from '../drawing';
import { line, px, through, type Mark, type Point } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

/** One of those who share the customers: we, a rival, or nobody. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly role: 'us' | 'rival' | 'without';
}
export interface SharePicture {
  readonly holders: readonly Holder[];
  /** Shares 0…1 of every holder, by year from now on. */
  readonly years: readonly (readonly number[])[];
  /** The shares that reproduce themselves. */
  readonly longRun: readonly number[];
  /** The first holder's share by year before anything was changed. */
  readonly ghost?: readonly number[];
  readonly locale: Locale;
}

/** Told apart by more than colour: our line is thick and red, rivals are ink, whole or dashed, nobody is grey. */
const RIVAL_LOOKS = ['curve', 'cut', 'cut thin'] as const;

/** Lines over ten years with their names at the right end, where words make room for one another. */
export function sharePath(what: SharePicture, width: number, measure: Measure, s: number) {
  const { holders, years, longRun, locale } = what;
  const [size, small] = [13 * s, 12 * s];
  const t = (text: Text) => text[locale];
  const draw = new Drawing(measure, undefined, 0, width);
  const last = years.length - 1;
  const at = printedShares(years[last] ?? []);
  const end = printedShares(longRun);
  const heads = [draw.width(t(MARKET.yearTen), small), draw.width(t(MARKET.longRun), small)];
  const column = Math.max(...heads, draw.width('100%', size, 'bold')) + 8 * s;
  const longest = Math.max(...holders.map(({ name }) => draw.width(name, size, 'bold')));
  // Where it is narrow the long run stays in the table.
  const both = width >= 340 * s;
  const naming = Math.min(longest, width * 0.26) + 6 * s;
  const [left, right] = [draw.width('100%', small) + 10 * s, width - (both ? 2 : 1) * column - naming - 18 * s];
  const [top, height] = [small * 2, Math.max(190 * s, Math.min(290 * s, width * 0.46))];
  const bottom = top + height;
  const x = linear([0, last], [left, right]);
  const y = linear([0, 1], [bottom, top]);
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    draw.path(`grid-${share}`, share === 0 ? 'hair' : 'travel', line(left, y(share), right, y(share)));
    draw.words(`grid-words-${share}`, [left - 6 * s, y(share) + small * 0.36, 'end'], small, percent(share, locale), {
      look: 'muted',
    });
  }
  for (const year of [0, last, ...Array.from({ length: last - 1 }, (_, i) => i + 1).filter((one) => one % 2 === 0)])
    draw.place(`year-${year}`, [[x(year), bottom + small * 1.7, 'middle']], small, yearName(year, locale), {
      look: 'muted',
      must: year === 0,
    });
  const columns = [right + 18 * s + naming + column - 8 * s, width - 2] as const;
  [MARKET.yearTen, MARKET.longRun]
    .slice(0, both ? 2 : 1)
    .forEach((head, i) => draw.words(`head-${i}`, [columns[i] ?? 0, small, 'end'], small, t(head), { look: 'muted' }));

  if (what.ghost) draw.path('path-ghost', 'ghost', through(what.ghost.map((share, year) => [x(year), y(share)])));
  const points = holders.map((_, k) => years.map((shares, year): Point => [x(year), y(shares[k] ?? 0)]));
  let rivals = 0;
  const looks = holders.map(({ role }) =>
    role === 'us' ? 'thread' : role === 'without' ? 'leader' : (RIVAL_LOOKS[rivals++] ?? 'cut thin'),
  );
  // Ours last, over the others.
  const order = holders
    .map((_, k) => k)
    .sort((a, b) => Number(holders[a]?.role === 'us') - Number(holders[b]?.role === 'us'));
  for (const k of order) {
    const id = holders[k]?.id ?? '';
    const run = points[k] ?? [];
    draw.path(`path-${id}`, looks[k] ?? '', through(run));
    const [px1, py1] = run[last] ?? [right, bottom];
    draw.circle(
      `path-end-${id}`,
      looks[k] === 'thread' ? 'delivered' : looks[k] === 'leader' ? 'ghost-ring' : 'tip',
      px(px1),
      px(py1),
      3.4 * s,
    );
  }
  const wanted = holders.map((_, k) => (points[k]?.[last]?.[1] ?? bottom) + size * 0.36);
  spread(wanted, size * 1.35, top + size, bottom + size * 0.5).forEach((base, k) => {
    const holder = holders[k];
    if (!holder) return;
    const look =
      `${k === 0 ? 'bold ' : ''}${holder.role === 'us' ? 'thread' : holder.role === 'without' ? 'muted' : ''}`.trim();
    const from = points[k]?.[last]?.[1] ?? base;
    if (Math.abs(base - size * 0.36 - from) > 2)
      draw.path(`path-lead-${holder.id}`, 'leader', line(right + 5 * s, from, right + 15 * s, base - size * 0.36));
    draw.words(
      `path-name-${holder.id}`,
      [right + 18 * s, base],
      size,
      draw.cut(holder.name, size, naming - 6 * s, look),
      { look },
    );
    draw.words(`path-ten-${holder.id}`, [columns[0], base, 'end'], size, `${number(at[k] ?? 0, locale)}%`, {
      look: `${look} bold`,
    });
    if (both)
      draw.words(`path-end-words-${holder.id}`, [columns[1], base, 'end'], size, `${number(end[k] ?? 0, locale)}%`, {
        look,
      });
  });
  const marks: readonly Mark[] = draw.marks;
  return { marks, width, height: bottom + small * 2.2 };
}

const yearName = (year: number, locale: Locale): string =>
  year === 0 ? (locale === 'zh' ? '今天' : 'today') : String(year);

/** Baselines at least `gap` apart, each as near as can be to where it wants to be. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, k) => k).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = order.map((k) => wanted[k] ?? 0);
  for (let i = 0; i < placed.length; i += 1)
    placed[i] = Math.max(placed[i] ?? 0, i === 0 ? top : (placed[i - 1] ?? 0) + gap);
  for (let i = placed.length - 1; i >= 0; i -= 1)
    placed[i] = Math.min(placed[i] ?? 0, i === placed.length - 1 ? bottom : (placed[i + 1] ?? 0) - gap);
  const answer = [...wanted];
  order.forEach((k, i) => (answer[k] = placed[i] ?? 0));
  return answer;
}
