import { yuan } from '../../content/format';
import { MONEY_ROOM } from '../../content/money-words';
import { paysBackAfter, runningSum } from '../../content/money-years';
import type { State } from '../../content/why-step';
import type { Locale } from '../../text';
import { Drawing } from '../drawing';
import { line, through, type Mark, type Point } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';
import { steps } from './steps';

export interface PayBackData {
  readonly now: Pick<State, 'inputs' | 'result'>;
  readonly before: Pick<State, 'inputs' | 'result'>;
  readonly locale: Locale;
}

/** Years on the picture: ten, or as many as it takes to see the turn, at most thirty. */
export const yearsShown = (back: number | null): number =>
  back === null ? 10 : Math.min(30, Math.max(10, Math.ceil(back) + 3));

/** Profit so far, year by year, from the acquisition cost on; where it turns positive stands a ring. */
export function payBackPicture(
  data: PayBackData,
  width: number,
  measure: Measure,
  s: number,
): { marks: readonly Mark[]; width: number; height: number } {
  const { now, before, locale } = data;
  const draw = new Drawing(measure, new Set(), 0, width);
  const small = 12 * s;
  const back = paysBackAfter(now.inputs, now.result);
  const count = yearsShown(back);
  const sums = runningSum(now.inputs, now.result, count);
  const ghost = runningSum(before.inputs, before.result, count);
  const all = [0, ...sums, ...ghost];
  const ticks = steps(Math.min(...all), Math.max(...all), 4);
  const [low, high] = [Math.min(...all, ...ticks), Math.max(...all, ...ticks)];
  const height = 190 * s;
  const [top, bottom] = [24 * s, height - 26 * s];
  const left = Math.max(...ticks.map((tick) => draw.width(yuan(tick, locale), small))) + 14 * s;
  const right = width - 14 * s;
  const x = linear([0, count], [left, right]);
  const y = linear([low, high === low ? low + 1 : high], [bottom, top]);
  ticks.forEach((tick, i) => {
    const at = y(tick);
    draw.path(`tick-${i}`, tick === 0 ? 'tick' : 'threshold', line(left - 6 * s, at, right, at));
    draw.words(`tick-${i}-words`, [left - 12 * s, at + small * 0.36, 'end'], small, yuan(tick, locale), {
      look: 'muted',
    });
  });
  const every = count > 16 ? 5 : width < 420 * s ? 2 : 1;
  const unit = MONEY_ROOM.yearAxis[locale];
  const unitWidth = draw.width(unit, small) + 8 * s;
  for (let year = 0; year <= count; year += every) {
    const at = x(year);
    draw.path(`year-${year}`, 'hair', line(at, bottom, at, bottom + 4 * s));
    if (at < right - unitWidth || year === 0)
      draw.words(`year-${year}-words`, [at, bottom + 4 * s + small, 'middle'], small, String(year), { look: 'muted' });
  }
  draw.words('year-unit', [right + 8 * s, bottom + 4 * s + small, 'end'], small, unit, { look: 'muted' });
  const points = (list: readonly number[]): Point[] => list.map((value, year) => [x(year), y(value)]);
  if (ghost.some((value, year) => Math.abs(y(value) - y(sums[year] ?? value)) > 0.5))
    draw.path('before', 'ghost', through(points(ghost)));
  const path = points(sums);
  const cost = now.inputs.acquisitionCost;
  if (cost > 0) draw.rect('acquisition', 'cost', x(0) - 4 * s, y(0), 8 * s, y(-cost) - y(0));
  draw.path('sum', 'curve', through(path));
  draw.block(path);
  sums.slice(1).forEach((_, year) => {
    const [atX, atY] = path[year + 1] ?? [0, 0];
    draw.circle(`dot-${year + 1}`, 'tip', atX, atY, 2.4 * s);
  });
  if (back !== null && back > 0 && back <= count) {
    const at = x(back);
    draw.circle('turn', 'ring', at, y(0), 6 * s);
    draw.occupy(at - 6 * s, y(0) - 6 * s, at + 6 * s, y(0) + 6 * s);
  }
  ends(draw, sums, path, locale, small, s);
  const words =
    back === null ? NEVER[locale] : back === 0 ? AT_ONCE[locale] : TURN[locale].replace('{years}', back.toFixed(1));
  const at = x(back === null ? count : Math.min(back, count));
  draw.place(
    'turn-words',
    [
      [at + 12 * s, y(0) + small + 8 * s],
      [at + 12 * s, y(0) + 2.2 * small + 8 * s],
      [at - 12 * s, y(0) - 8 * s, 'end'],
      [right, y(0) + small + 8 * s, 'end'],
      [right, y(0) - 8 * s, 'end'],
      [right, bottom - 6 * s, 'end'],
      [right, top + small, 'end'],
    ],
    13.5 * s,
    words,
    { look: 'thread bold', must: true },
  );
  return { marks: draw.marks, width, height };
}

/** What has come in by the last year that is shown. */
function ends(
  draw: Drawing,
  sums: readonly number[],
  path: readonly Point[],
  locale: Locale,
  small: number,
  s: number,
): void {
  const last = path[path.length - 1];
  if (!last) return;
  const [atX, atY] = last;
  draw.place(
    'end-words',
    [
      [atX, atY - 8 * s, 'end'],
      [atX, atY + small + 8 * s, 'end'],
    ],
    small,
    yuan(sums[sums.length - 1] ?? 0, locale),
    { look: 'bold' },
  );
}

const TURN = { zh: '{years}年回本', en: 'pays back in {years} years' };
const NEVER = { zh: '永远回不了本', en: 'never pays back' };
const AT_ONCE = { zh: '一开始就在赚', en: 'earns from the start' };
