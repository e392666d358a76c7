import { number, yuan } from '../../content/format';
import type { Single } from '../../content/actions-plan';
import { action, type ActionId } from '../../model/action-table';
import type { Locale } from '../../text';
import { Drawing, type Spot } from '../drawing';
import { line, type Mark } from '../mark';
import type { Measure } from '../measure';
import { steps } from '../money/steps';
import { linear } from '../scale';

export interface PlaneData {
  readonly alone: readonly Single[];
  readonly planned: readonly ActionId[];
  readonly locale: Locale;
}

/** Cost across, net gain up: every action alone at full intensity, the telling ones by name. */
export function planePicture(
  { alone, planned, locale }: PlaneData,
  width: number,
  measure: Measure,
  s: number,
): { marks: readonly Mark[]; width: number; height: number } {
  const draw = new Drawing(measure, new Set(), 0, width);
  const small = 12 * s;
  const height = 262 * s;
  const gains = alone.map(({ netGain }) => netGain);
  const low = Math.min(0, ...gains);
  const high = Math.max(0, ...gains);
  const ticks = steps(low, high === low ? low + 1 : high, 4);
  const most = Math.max(1, ...alone.map(({ cost }) => cost)) * 1.06;
  const left = Math.max(...ticks.map((tick) => draw.width(yuan(tick, locale), small))) + 10 * s;
  const right = width - 10 * s;
  const [top, bottom] = [10 * s, height - 24 * s];
  const x = linear([-most * 0.03, most], [left, right]);
  const y = linear([low, high === low ? low + 1 : high * 1.04], [bottom, top]);
  ticks.forEach((tick, i) => {
    draw.path(`tick-${i}`, tick === 0 ? 'hair' : 'threshold', line(left, y(tick), right, y(tick)));
    draw.words(`tick-${i}-words`, [left - 6 * s, y(tick) + small * 0.36, 'end'], small, yuan(tick, locale), {
      look: 'muted',
    });
  });
  for (const cost of steps(0, most, 5))
    draw.words(
      `cost-${cost}`,
      [x(cost), bottom + 5 * s + small, cost > most * 0.97 ? 'end' : 'middle'],
      small,
      `¥${number(cost, locale, cost % 1 === 0 ? 0 : 1)}`,
      { look: 'muted' },
    );
  draw.occupy(0, 0, left - 2, bottom);
  const dots = alone.map((one) => ({
    ...one,
    at: [x(one.cost), y(one.netGain)] as const,
    solid: planned.includes(one.id),
  }));
  for (const { id, at, solid } of dots) {
    const [atX, atY] = at;
    draw.circle(id, solid ? 'trueLoyaltyPart' : 'mirror', atX, atY, (solid ? 5.5 : 4.2) * s);
    draw.occupy(atX - 5 * s, atY - 5 * s, atX + 5 * s, atY + 5 * s);
  }
  // What is in the plan is named first, then what gains or loses most.
  const order = dots.toSorted((a, b) => Number(b.solid) - Number(a.solid) || Math.abs(b.netGain) - Math.abs(a.netGain));
  for (const { id, at, solid } of order) {
    const [atX, atY] = at;
    const base = atY + small * 0.34;
    const spots: Spot[] = [
      [atX + 11 * s, base],
      [atX - 11 * s, base, 'end'],
      [atX, atY - 11 * s, 'middle'],
      [atX, atY + small + 8 * s, 'middle'],
      [atX + 8 * s, atY - 7 * s],
      [atX + 8 * s, atY + small + 4 * s],
      // What is in the plan may stand a little further off: its colour says whose name it is.
      ...(solid
        ? [18, 30, 44, 58].flatMap((off): Spot[] => [
            [atX + 2 * s, atY - off * s],
            [atX - 2 * s, atY - off * s, 'end'],
            [atX + 2 * s, atY + (off + 9) * s],
            [Math.max(left, atX - 60 * s), atY - off * s],
          ])
        : []),
    ];
    const inside = spots.filter(([, at]) => at > top + small && at < bottom - 3 * s);
    draw.place(`${id}-name`, inside, small, action(id).label[locale], { look: solid ? 'thread bold' : '' });
  }
  return { marks: draw.marks, width, height };
}
