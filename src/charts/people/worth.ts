import { yuan } from '../../content/format';
import { PEOPLE } from '../../content/people-words';
import { bars, type Classes } from '../../model/crowd-summary';
import { Drawing, type Spot } from '../drawing';
import { line, px } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';
import type { Laid } from './steadily';
import type { CrowdSubject } from './subject';

/** Bars of the distribution. */
const BARS = 36;
/** So many of a thousand may lie beyond the axis on either side. */
const BEYOND = 15;

const STEPS = [1, 2, 2.5, 5, 10];
/** The smallest round step of which so many reach over an amount. */
const roundStep = (span: number, steps: number): number => {
  const least = span / steps;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * (STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10);
};

/** The amounts between which an axis for a tally runs: round, and nearly everybody inside. */
export function worthReach({
  heads,
  count,
  reach: [low, high],
}: Classes): readonly [from: number, to: number, step: number] {
  const width = (high - low) / heads.length;
  const beyond = (count * BEYOND) / 1000;
  const edge = (from: number, by: 1 | -1): number => {
    let seen = 0;
    let at = from;
    for (; at > 0 && at < heads.length - 1; at += by) {
      seen += heads[at] ?? 0;
      if (seen > beyond) break;
    }
    return at;
  };
  // The ends are seen from outside, past the first class that is at the end itself.
  const bottom = low + width * edge((heads[0] ?? 0) > beyond ? 0 : 1, 1);
  const top = low + width * (edge((heads.at(-1) ?? 0) > beyond ? heads.length - 1 : heads.length - 2, -1) + 1);
  const from = Math.min(0, bottom);
  const to = Math.max(0, top, from + 1);
  const step = roundStep((to - from) * 1.02, 4);
  return [from < 0 ? Math.floor(from / step) * step : 0, Math.ceil(to / step - 1e-9) * step, step];
}

/** How many customers are worth how much: bars, the mean, the median and the one customer of the main screen. */
export function worthPicture(
  subject: CrowdSubject & { readonly classes: Classes },
  [from, to, step]: readonly [number, number, number],
  measure: Measure,
  width: number,
  tall: number,
): Laid {
  const { s, t, locale, crowd, result, classes } = subject;
  const small = 12.5 * s;
  const draw = new Drawing(measure, new Set(), 0, width);
  const words = 3 * small * 1.45;
  const ground = words + tall;
  const x = linear([from, to], [4 * s, width - 4 * s]);
  const { within, below, above } = bars(classes, from, to, BARS);
  const most = Math.max(1, ...within);
  const wide = (x(to) - x(from)) / BARS;
  // One path: some dozens of rectangles are dearer to draw anew.
  const outlines = within.map((count, i) => {
    const left = px(x(from) + wide * i + 0.5);
    return `M${left} ${px(ground)}V${px(ground - (tall * count) / most)}H${px(left + Math.max(0.5, wide - 1))}V${px(ground)}Z`;
  });
  draw.path('bars', 'bars', outlines.join(''));
  draw.path('ground', 'hair', line(0, ground, width, ground));
  const label = ground + small * 1.3;
  for (let i = 0; from + i * step <= to + step / 2; i += 1) {
    const amount = from + i * step;
    const at = x(amount);
    const anchor = at < 24 * s ? 'start' : at > width - 24 * s ? 'end' : 'middle';
    const place = anchor === 'start' ? 0 : anchor === 'end' ? width : at;
    draw.place(`x-${i}`, [[place, label, anchor]], small, yuan(amount, locale), { look: 'muted' });
  }
  const share = (count: number) => count / crowd.count;
  const over = (bars: readonly number[]) => ground - (tall * Math.max(...bars)) / most - 6 * s;
  if (share(above) >= 0.0005)
    draw.place('above', [[width, over(within.slice(-6)), 'end']], small, `${t(PEOPLE.more)} →`, { look: 'muted' });
  if (share(below) >= 0.0005)
    draw.place('below', [[0, over(within.slice(0, 6))]], small, `← ${t(PEOPLE.less)}`, { look: 'muted' });
  const row = (i: number) => small * (1 + 1.45 * i);
  const inside = (amount: number) => Math.max(0, Math.min(width, x(Math.max(from, Math.min(to, amount)))));
  const entries = [
    { id: 'mean', amount: crowd.meanLifetimeValue, look: 'curve', name: PEOPLE.mean, figure: 'bold' },
    { id: 'median', amount: crowd.medianLifetimeValue, look: 'cut', name: PEOPLE.median, figure: '' },
    { id: 'one', amount: result.lifetimeValue, look: 'split', name: PEOPLE.single, figure: 'thread bold' },
  ] as const;
  // The leftmost line is the tallest, so that its words stand above the others and no line runs through them.
  [...entries]
    .sort((a, b) => inside(a.amount) - inside(b.amount))
    .forEach(({ id, amount, look, name, figure }, i) => {
      const at = inside(amount);
      const parts = [{ text: `${t(name)} ` }, { text: yuan(amount, locale), look: figure }];
      const spots: readonly Spot[] = [
        [at + 6 * s, row(i)],
        [at - 6 * s, row(i), 'end'],
        [width, row(i), 'end'],
        [0, row(i)],
      ];
      draw.path(`${id}-line`, look, line(at, row(i) - small * 0.8, at, ground));
      draw.place(`${id}-words`, spots, small, parts, { must: true });
    });
  return { marks: draw.marks, width, height: label + small * 0.5 };
}
