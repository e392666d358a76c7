import { number, percent, points } from '../content/format';
import { retentionWith } from '../model/response';
import { fill } from '../text';
import type { Frame } from './frame';
import { px } from './mark';
import { LEVELS } from './plane';
import type { Reach, State, Subject } from './subject';
import type { Stop, Walk } from './walk';
import { FREE, HERE, NAMES, NEEDS, NEVER, NOW, OFF } from './walk-words';

/** More switching cost than any input can give, in points: what this does not reach, nothing does. */
const MOST = 1000;
const HALVINGS = 50;

/** The switching cost that holds a share of customers at today's attitude and value; 0 when none is needed, ∞ when none suffices. */
export function costFor(level: number, { inputs, result: { attitude, deliveredValue } }: State): number {
  const reaches = (cost: number) => retentionWith(attitude, cost, deliveredValue, inputs) >= level;
  if (reaches(0)) return 0;
  if (!reaches(MOST)) return Infinity;
  let [low, high] = [0, MOST];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Across the plane at today's attitude: what each line of retention would take, and the customer of now between them. */
export function planeWalk({ now, locale, t }: Subject, { plane }: Frame, reach: Reach): Walk {
  const { retention, attitude, switchingCost } = now.result;
  const { xk, yl, left, right, top, bottom } = plane;
  const y = px(yl(attitude));
  const at = (cost: number) => px(xk(Math.min(cost, reach.switching)));
  const stops = LEVELS.map((level): Stop => {
    const cost = costFor(level, now);
    const off = Number.isFinite(cost) && cost > reach.switching ? t(OFF) : '';
    const said = fill(t(cost === 0 ? FREE : cost === Infinity ? NEVER : NEEDS), {
      level: percent(level, locale),
      attitude: number(attitude, locale),
      cost: points(cost, locale),
    });
    return { id: `level-${level}`, x: at(cost), y, said: said + off };
  });
  const here: Stop = {
    id: 'now',
    x: at(switchingCost),
    y,
    said:
      t(NOW) +
      fill(t(HERE), {
        attitude: points(attitude, locale),
        cost: points(switchingCost, locale),
        level: percent(retention, locale),
      }),
  };
  const under = LEVELS.filter((level) => level <= retention).length;
  return {
    kind: 'walk',
    id: 'plane',
    name: NAMES.plane,
    stops: [...stops.slice(0, under), here, ...stops.slice(under)],
    at: under,
    place: { x: px(left), y: px(top), width: px(right - left), height: px(bottom - top) },
  };
}
