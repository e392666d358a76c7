import { BARS } from '../content/bars';
import { number, percent, points, rounded, signed } from '../content/format';
import { OUTPUTS } from '../model/outputs';
import { deliveredValueOf } from '../model/value';
import { fill } from '../text';
import type { Frame } from './frame';
import { LIFT_NAMES, liftSteps } from './lift';
import { px } from './mark';
import type { Reach, Subject } from './subject';
import { YEARS } from './survival';
import type { Stop, Walk } from './walk';
import * as words from './walk-words';

/** Half the height of a chart that is hardly more than a line, in pixels. */
const HALF = 14;

/** Expectation, rivals and ourselves along the ruler, from the fewest points to the most. */
export function rulerWalk(
  { now, locale, t, rivalName }: Subject,
  { fall: { x }, ruler: { y }, s }: Frame,
  reach: Reach,
): Walk {
  const { inputs, result } = now;
  const own = rounded(result.deliveredValue);
  const against = (value: number): string => {
    const gap = rounded(rounded(value) - own);
    if (gap === 0) return t(words.LEVEL);
    return fill(t(gap < 0 ? words.BELOW : words.ABOVE), { gap: points(Math.abs(gap), locale) });
  };
  const list = [
    {
      id: 'expected',
      value: result.expectation,
      said: fill(t(words.EXPECTED), { value: points(result.expectation, locale) }) + against(result.expectation),
    },
    ...inputs.alternatives.map((rival, index) => {
      const value = deliveredValueOf(rival, inputs);
      const printed = signed(value, locale, Number.isInteger(value) ? 0 : 1);
      return { id: `rival-${index}`, value, said: `${rivalName(index)} ${printed}${against(value)}` };
    }),
    {
      id: 'now',
      value: result.deliveredValue,
      said: t(words.NOW) + fill(t(words.OURS), { value: signed(result.deliveredValue, locale) }),
    },
  ].sort((a, b) => a.value - b.value);
  const [start, end] = [x(reach.low), x(reach.high)];
  return {
    kind: 'walk',
    id: 'ruler',
    name: words.NAMES.ruler,
    stops: list.map(({ id, value, said }): Stop => {
      const off = value < reach.low || value > reach.high;
      // A rival beyond the ends is drawn a little inside them.
      const at = Math.min(end - (off ? 4 * s : 0), Math.max(start + (off ? 4 * s : 0), x(value)));
      return { id, x: px(at), y: px(y), said: off ? said + t(words.OFF) : said };
    }),
    at: list.findIndex(({ id }) => id === 'now'),
    place: { x: px(start), y: px(y - HALF), width: px(end - start), height: 2 * HALF },
  };
}

/** The four steps from the curve's value to attitude. */
export function liftWalk({ now, locale, t }: Subject, { yl, risers }: Frame): Walk {
  const steps = liftSteps(now);
  const levels = steps.flatMap(({ from, to }) => [yl(from), yl(to)]);
  const [high, low] = [Math.min(...levels) - HALF, Math.max(...levels) + HALF];
  const [first, last] = [risers[0] ?? 0, risers.at(-1) ?? 0];
  return {
    kind: 'walk',
    id: 'lift',
    name: words.NAMES.lift,
    stops: steps.map(({ id, by, to }, i): Stop => {
      const said = fill(t(words.STEP), {
        name: t(LIFT_NAMES[id]),
        step: signed(by, locale),
        level: points(to, locale),
      });
      return { id, x: px(risers[i] ?? 0), y: px(yl(to)), said };
    }),
    at: 0,
    place: { x: px(first), y: px(high), width: px(last - first), height: px(low - high) },
  };
}

/** What leaving costs, part by part; parts that come to nothing are passed over. */
export function stackWalk({ now, locale, t }: Subject, { plane: { xk } }: Frame, y: number): Walk {
  const { switchingBars, switchingCost } = now.result;
  const values: Readonly<Record<string, number>> = switchingBars;
  const stops: Stop[] = [];
  let run = 0;
  for (const [id, name] of BARS.switching?.names ?? []) {
    const value = values[id] ?? 0;
    if (value >= 0.05)
      stops.push({
        id,
        x: px(xk(run + value / 2)),
        y: px(y),
        said: fill(t(words.PART), {
          name: t(name),
          points: points(value, locale),
          share: percent(value / switchingCost, locale),
        }),
      });
    run += value;
  }
  if (stops.length === 0) stops.push({ id: 'none', x: px(xk(0)), y: px(y), said: t(words.NO_PART) });
  return {
    kind: 'walk',
    id: 'stack',
    name: words.NAMES.stack,
    stops,
    at: 0,
    place: { x: px(xk(0)), y: px(y - HALF), width: px(Math.max(2 * HALF, xk(run) - xk(0))), height: 2 * HALF },
  };
}

const STAYING = ['trueLoyaltyPart', 'lockInPart', 'captivePart'] as const;

/** A hundred customers year by year, and why those of the first year have stayed. */
export function survivalWalk({ now: { result }, locale, t }: Subject, { survival, moneyTop, ground }: Frame): Walk {
  const { xy, yc } = survival;
  const hundred = (share: number) => number(100 * share, locale);
  const parts = STAYING.filter((id) => result[id] >= 0.005)
    .map((id) => {
      const row = OUTPUTS[id];
      const name = t('short' in row ? row.short : row.label);
      return `${name.toLowerCase()}${locale === 'zh' ? '' : ' '}${hundred(result[id])}`;
    })
    .join(t(words.AND));
  return {
    kind: 'walk',
    id: 'survival',
    name: words.NAMES.survival,
    stops: Array.from({ length: YEARS + 1 }, (_, year): Stop => {
      const share = Math.pow(result.retention, year);
      const said = fill(t(year === 0 ? words.START : words.YEAR), { year: String(year), left: hundred(share) });
      const split = year === 1 && parts ? fill(t(words.OF_WHOM), { parts }) : '';
      return { id: `year-${year}`, x: px(xy(year)), y: px(yc(100 * share)), said: said + split };
    }),
    // The thread's own ring stands at the first year.
    at: 1,
    place: { x: px(xy(0)), y: px(moneyTop), width: px(xy(YEARS) - xy(0)), height: px(ground - moneyTop) },
  };
}
