import { digitsOf, sideName } from '../../content/matters-sentences';
import { printChange, printRating } from '../../content/matters-print';
import {
  TEN,
  reversed,
  visible,
  type Effect,
  type EffectMeasure,
  type EffectOutput,
  type FactorKind,
  type Side,
} from '../../content/matters-effects';
import type { RowNames } from '../../content/matters-words';
import type { ParameterId } from '../../model/parameters';
import { Drawing } from '../drawing';
import { line, px, type Mark, type Part } from '../mark';
import type { Measure } from '../measure';
import { fitAxis } from './spread';

export interface Tornado {
  /** In the order in which they stand. */
  readonly rows: readonly Effect[];
  readonly expectation: Effect;
  readonly output: EffectOutput;
  readonly measure: EffectMeasure;
  /** Today's result as printed, with the word before it. */
  readonly now: string;
  /** The row whose slider is open. */
  readonly chosen: ParameterId | null;
  readonly names: RowNames;
  readonly s: number;
}

const LOOKS: Readonly<Record<FactorKind, string>> = {
  value: 'value',
  cost: 'cost',
  relationship: 'mirror',
  expectation: 'total',
};
/** Pixels at s = 1. */
const TOP = 40;
const PITCH = 25;
const BAR = 13;
const APART = 12;
const GAP = 6;
const BOTTOM = 6;
/** Narrower pictures leave out how far a row really goes; its sentence tells it. */
const NARROW = 480;
const HEAD_GAP = 12;

/** Where a row stands, in pixels: the last one is expectation and stands apart. */
export const tornadoRow = (
  at: number,
  count: number,
  s: number,
): { readonly top: number; readonly height: number } => ({
  top: (TOP + at * PITCH + (at === count ? APART : 0)) * s,
  height: PITCH * s,
});

interface Ends {
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}

/** The words at both ends of a row. */
function endsOf({ output, measure, names: { locale } }: Tornado, effect: Effect, first: boolean, brief: boolean): Ends {
  const zh = locale === 'zh';
  const { id, worse, better, kind } = effect;
  const faint = !visible(effect, output);
  const print = ({ change }: Side, strong: boolean): Part => ({
    text: printChange(change, output, locale, digitsOf(measure)),
    look: faint ? 'muted' : `bold${strong ? ' thread' : ''}`,
  });
  /** How far it really goes, where that is not what the head of the column says. */
  const told = (side: 'worse' | 'better', { by }: Side): readonly Part[] => {
    const muted = (text: string): readonly Part[] => [{ text, look: 'muted' }];
    if (by === 0) return muted(zh ? '已到头' : 'at the end');
    const long = measure === 'range' || output === 'lifetimeValue';
    if (kind === 'expectation') return brief && long ? [] : muted(sideName(id, side, by, locale));
    if (brief || measure !== 'ten' || by === TEN) return [];
    return muted(zh ? `只剩${printRating(by, locale)}分` : `${printRating(by, locale)} left`);
  };
  const space: Part = { text: ' ' };
  const words = (side: 'worse' | 'better', value: Side, numberLast: boolean): readonly Part[] => {
    const extra = told(side, value);
    if (value.by === 0) return extra;
    const figure = print(value, first && side === 'better' && value.change > 0);
    if (extra.length === 0) return [figure];
    return numberLast ? [...extra, space, figure] : [figure, space, ...extra];
  };
  const slash: Part = { text: ' / ', look: 'muted' };
  const [a, b] = [worse.change, better.change];
  if (a > 0 && b > 0)
    return { left: [], right: [...words('worse', worse, false), slash, ...words('better', better, false)] };
  if (a < 0 && b < 0)
    return { left: [...words('worse', worse, true), slash, ...words('better', better, true)], right: [] };
  return a > 0 || b < 0
    ? { left: words('better', better, true), right: words('worse', worse, false) }
    : { left: words('worse', worse, true), right: words('better', better, false) };
}

/** The tornado: what each factor does to a result when it gets worse (left) and better (right), largest first. */
export function tornado(
  picture: Tornado,
  width: number,
  measure: Measure,
): {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
} {
  const { rows, expectation, names, s } = picture;
  const draw = new Drawing(measure, new Set(), 0, width);
  const size = 13.5 * s;
  const small = 12 * s;
  const all = [...rows, expectation];
  const titles = all.map((effect) => {
    const name = names.of(effect.id);
    const turned = visible(effect, picture.output) && reversed(effect) ? ' ⇄' : '';
    return `${name}${turned}`;
  });
  const most = width * 0.34;
  const labelX = Math.min(most, Math.max(...titles.map((title) => draw.width(title, size, 'bold'))));
  const ends = all.map((effect, i) => endsOf(picture, effect, i === 0, width < NARROW * s));
  const room = (parts: readonly Part[]) => (parts.length === 0 ? 0 : draw.width(parts, small) + GAP * s);
  const heads = headsOf(picture);
  const [before, after] = heads.map((head) => draw.width(head, small) + HEAD_GAP * s);
  const axis = fitAxis(
    [
      { left: 0, right: 0, leftWords: Math.max(0, (before ?? 0) - labelX), rightWords: after ?? 0 },
      ...all.map(({ worse, better }, i) => ({
        left: Math.max(0, -worse.change, -better.change),
        right: Math.max(0, worse.change, better.change),
        leftWords: room(ends[i]?.left ?? []),
        rightWords: room(ends[i]?.right ?? []),
      })),
    ],
    labelX + 8 * s,
    width - 1,
  );
  const x = (change: number) => px(axis.zero + change * axis.unit);
  const last = tornadoRow(rows.length, rows.length, s);
  const height = last.top + last.height + BOTTOM * s;
  const zero = px(axis.zero);

  all.forEach((effect, i) => {
    const { top, height: tall } = tornadoRow(i, rows.length, s);
    const y = top + tall / 2;
    const { id, worse, better, kind } = effect;
    if (id === picture.chosen) draw.rect(`${id}-wash`, 'wash', 0, px(top), width, px(tall));
    const look = LOOKS[kind];
    const same = worse.change * better.change > 0;
    const bar = (side: string, change: number, from: number, high: number) => {
      const at = x(change);
      if (at !== zero)
        draw.rect(`${id}-${side}`, look, Math.min(at, zero), px(from), px(Math.abs(at - zero)), px(high));
    };
    const thick = BAR * s;
    // Both sides on one side of nought: one above the other, each half as thick.
    bar('worse', worse.change, y - thick / 2, same ? thick / 2 : thick);
    bar('better', better.change, same ? y : y - thick / 2, same ? thick / 2 : thick);
    const base = px(y + size * 0.36);
    const name = draw.cut(titles[i] ?? '', size, labelX, 'bold');
    draw.words(`${id}-name`, [labelX, base, 'end'], size, name, {
      look: i === 0 && visible(effect, picture.output) ? 'bold' : visible(effect, picture.output) ? '' : 'muted',
    });
    const { left, right } = ends[i] ?? { left: [], right: [] };
    const low = Math.min(0, worse.change, better.change);
    const high = Math.max(0, worse.change, better.change);
    if (left.length > 0) draw.words(`${id}-left`, [x(low) - GAP * s, base, 'end'], small, left);
    if (right.length > 0) draw.words(`${id}-right`, [x(high) + GAP * s, base], small, right);
  });

  const foot = tornadoRow(rows.length - 1, rows.length, s);
  const parted = foot.top + foot.height + (APART * s) / 2;
  draw.path('apart', 'leader', line(0, parted, width, parted));
  draw.path('axis', 'tick', line(zero, (TOP - 4) * s, zero, last.top + last.height));
  const half = draw.width(picture.now, size, 'bold') / 2;
  const nowX = Math.max(half, Math.min(width - half, zero));
  draw.words('now', [nowX, 13 * s, 'middle'], size, picture.now, { look: 'bold', output: picture.output });
  draw.words('left-head', [zero - HEAD_GAP * s, 30 * s, 'end'], small, heads[0], { look: 'muted' });
  draw.words('right-head', [zero + HEAD_GAP * s, 30 * s], small, heads[1], { look: 'muted' });
  return { marks: draw.marks, width, height };
}

/** What left and right mean. */
function headsOf({ measure, names: { locale } }: Tornado): readonly [string, string] {
  const zh = locale === 'zh';
  const [left, right] = {
    ten: zh ? ['差10分', '好10分'] : ['10 worse', '10 better'],
    slope: zh ? ['差1分', '好1分'] : ['1 worse', '1 better'],
    range: zh ? ['走到最差', '走到最好'] : ['to the worst', 'to the best'],
  }[measure] as [string, string];
  return [`◂ ${left}`, `${right} ▸`];
}
