import { linear } from './scale';
import { number, percent, points as printPoints, roundYuan, yuan } from '../content/format';
import { Drawing } from './drawing';
import type { Grip } from './grip';
import { LIFT_STEPS, liftSteps, liftWords } from './lift';
import { loyaltyCurve } from './loyalty-curve';
import { cubic, px, through, type Point } from './mark';
import type { Measure } from './measure';
import { meetings } from './meeting';
import { ring, type Picture } from './picture';
import { plane } from './plane';
import { rows } from './rows';
import { ruler } from './ruler';
import { fan } from './satisfaction-axis';
import { FACETS, mostOf, stack } from './stack';
import type { Reach, State, Subject } from './subject';
import { averageStay, split, survivalGround, survivors, type SurvivalFrame } from './survival';
import { threadPoints, type Stations } from './thread';
import { waterfall } from './waterfall';
import * as words from './words';

/** The smallest scale at which every note still has 12 px. */
const LEAST = 0.96;

/** The chain on one wide screen: down the staircase, through the curve, right to the point, up to the money. */
export function widePicture(
  subject: Subject,
  reach: Reach,
  measure: Measure,
  width: number,
  height: number,
  enlarged: number,
): Picture {
  const g = Math.max(LEAST, Math.min(width / 1280, height / 720));
  const s = Math.max(LEAST, Math.pow(g, 0.88)) * enlarged;
  const size = 14 * s;
  const small = 12.5 * s;
  const pad = width * 0.0325;
  const zh = subject.locale === 'zh';
  const { now, before, t, locale } = subject;
  const draw = new Drawing(measure, subject.touched, pad * 0.5, width - pad * 0.5);
  const grips: Grip[] = [];

  const labelX = pad + (zh ? 104 : 138) * s;
  const x = linear([reach.low, reach.high], [labelX + 14 * s, width * 0.597]);
  const fall = waterfall(draw, subject, rows(now), {
    x,
    top: 108 * g,
    pitch: 26 * g,
    bar: 15 * g,
    size,
    small,
    s,
    thumb: 15 * s,
    labelX,
  });
  grips.push(...fall.grips);

  // Frames: ruler, even axis, curve, plane, money.
  const y = fall.bottom + 29 * g;
  const y2 = y + 32 * g;
  const top = y2 + 24 * g;
  const bottom = height - 80 * g;
  const yl = linear([0, 100], [bottom, top]);
  const xs = linear([0, 100], [width * 0.0875, width * 0.3438]);
  const left = width * (zh ? 0.4875 : 0.4953);
  const right = width - pad;
  const xk = linear([0, reach.switching], [left, right]);
  const risers = LIFT_STEPS.map((_, i) => left - (104 - i * 22) * g);
  const moneyLeft = width * 0.665;
  const moneyTop = 192 * g;
  const ground = fall.bottom - 16 * g;
  const survival: SurvivalFrame = {
    xy: linear([0, 10], [moneyLeft, right]),
    yc: linear([0, 100], [ground, moneyTop]),
    size,
    small,
    s,
  };

  const stationsOf = ({ result }: State): Stations => ({
    value: [x(result.deliveredValue), y],
    satisfaction: [xs(result.meanSatisfaction), y2],
    curve: [xs(result.meanSatisfaction), yl(result.curveLoyalty)],
    plane: [xk(Math.min(result.switchingCost, reach.switching)), yl(result.attitude)],
  });
  const at = stationsOf(now);
  const steps = liftSteps(now);
  const thread = [...threadPoints(at, fall.deliveredBottom - 2, steps, risers, yl), at.plane];
  const [planeX, planeY] = at.plane;
  const over: [Point, Point, Point] = [
    [planeX, planeY * 0.45 + ground * 0.55],
    [moneyLeft, ground + 70 * g],
    [moneyLeft, ground - 10 * g],
  ];
  const falling = survivors(now.result.retention, survival);

  draw.block(thread);
  draw.block(cubic(at.plane, ...over));
  draw.block([
    [moneyLeft, ground],
    [moneyLeft, moneyTop],
  ]);
  draw.block(falling);
  const meeting = meetings(now.inputs);
  const rule = ruler(draw, subject, reach, { x, y, small, s, left: pad, right: width * 0.64, narrow: false });
  fan(draw, subject, meeting, reach, { x, xs, y, y2, small, s });
  words.satisfactionName(draw, subject, [[xs(100) + 14 * s, y2 + small * 0.36]], small);
  const curve = loyaltyCurve(draw, subject, meeting, { xs, yl, top, bottom, small, s, narrow: false });
  survivalGround(draw, subject, survival);
  const map = plane(draw, subject, reach, { xk, yl, left, right, top, bottom, size, small, s });

  const a = now.result;
  const b = before.result;
  if (
    Math.abs(a.deliveredValue - b.deliveredValue) > 0.05 ||
    Math.abs(a.attitude - b.attitude) > 0.3 ||
    Math.abs(a.switchingCost - b.switchingCost) > 0.1
  ) {
    const was = stationsOf(before);
    draw.path(
      'ghost-thread',
      'ghost',
      through([...threadPoints(was, fall.deliveredBottom - 2, liftSteps(before), risers, yl), was.plane]),
    );
    draw.circle('ghost-point', 'ghost-ring', was.plane[0], was.plane[1], 4 * s);
  }

  const figure = 150 * g;
  draw.words('money-name', [right, figure - 20 * g, 'end'], small, t(words.LIFETIME), {
    look: 'muted',
    opens: 'money',
  });
  draw.words('money', [right, figure + 24 * g, 'end'], 44 * s, yuan(a.lifetimeValue, locale), {
    look: 'bold',
    output: 'lifetimeValue',
  });
  const gain = roundYuan(a.lifetimeValue) - roundYuan(b.lifetimeValue);
  if (gain !== 0)
    draw.words('money-change', [right, figure + 46 * g, 'end'], size, words.moneyChange(subject, gain), {
      look: 'bold thread',
    });

  draw.path('thread', 'thread', through(thread));
  const [c1, c2, c3] = over;
  draw.path(
    'thread-over',
    'thread',
    `M${px(planeX)} ${px(planeY)}C${px(c1[0])} ${px(c1[1])} ${px(c2[0])} ${px(c2[1])} ${px(c3[0])} ${px(c3[1])}V${px(moneyTop)}`,
  );
  draw.path('thread-survival', 'thread', through(falling));
  const splitTop = split(draw, subject, survival);
  ring(draw, 'value', at.value[0], y, s);
  ring(draw, 'satisfaction', at.satisfaction[0], y2, s);
  ring(draw, 'curve', at.curve[0], at.curve[1], s);
  ring(draw, 'year', survival.xy(1), survival.yc(100 * a.retention), s);

  draw.words('curve-name', [xs(0) + 7 * s, top + small * 1.2], small, t(words.CURVE_TITLE), {
    look: 'bold',
    opens: 'curve',
  });
  const under = liftWords(draw, subject, steps, { yl, risers, top, bottom, small, s });
  const beside: [number, number][] = [
    [xs(100) + 8 * s, at.curve[1] - 7 * s],
    [xs(100) + 8 * s, at.curve[1] + small + 5 * s],
  ];
  draw.place(
    'curve-value',
    under ? beside : beside.reverse(),
    small,
    `${t(words.CURVE_VALUE)} ${number(a.curveLoyalty, locale, 1)}`,
    {
      look: 'muted',
      must: true,
      output: 'curveLoyalty',
    },
  );
  draw.place(
    'retention',
    [
      [planeX + 13 * s, planeY - 9 * s],
      [planeX + 13 * s, planeY + 20 * s],
      [planeX + 26 * s, planeY - 9 * s],
      [planeX - 13 * s, planeY - 9 * s, 'end'],
      [planeX + 46 * s, planeY - 9 * s],
      [planeX + 26 * s, planeY + 34 * s],
      [planeX + 13 * s, planeY - 30 * s],
      [planeX + 13 * s, planeY + 48 * s],
      [planeX - 13 * s, planeY + 24 * s, 'end'],
    ],
    size,
    [
      { text: `${t(words.RETENTION)} `, look: 'muted' },
      { text: percent(a.retention, locale), look: 'bold thread', scale: 1.3 },
    ],
    { must: true, output: 'retention', opens: 'retention' },
  );
  draw.place(
    'attitude',
    [
      [left + 10 * s, planeY - 8 * s],
      [left + 10 * s, planeY + 23 * s],
      [left - 7 * s, planeY + 24 * s, 'end'],
      [left - 7 * s, planeY - 26 * s, 'end'],
      [left - 7 * s, planeY - 44 * s, 'end'],
      [left - 7 * s, planeY - 62 * s, 'end'],
      [left + 60 * s, planeY - 24 * s],
    ],
    size,
    [
      { text: `${t(words.ATTITUDE_SHORT)} `, look: 'muted' },
      { text: printPoints(a.attitude, locale), look: 'bold thread', scale: 1.3 },
    ],
    { must: true, output: 'attitude' },
  );
  draw.place('survival-name', [[moneyLeft - 2 * s, moneyTop - 34 * g]], small, t(words.OF_A_HUNDRED), {
    look: 'muted',
    must: true,
  });
  const one = survival.xy(1);
  const rest = survival.yc(100 * a.retention);
  draw.place(
    'year-one',
    [
      [one + 11 * s, rest - 4 * s],
      [one + 12 * s, rest - 9 * s],
      [one + 11 * s, Math.min(rest - 4 * s, splitTop - 4 * s)],
      [one + 26 * s, rest - 16 * s],
      [one + 11 * s, splitTop - 10 * s],
      [one + 30 * s, splitTop - 10 * s],
    ],
    size,
    [
      { text: `${t(words.AFTER_A_YEAR)} `, look: 'muted' },
      { text: number(a.retention * 100, locale, 0), look: 'bold thread', scale: 1.3 },
    ],
    { must: true, output: 'retention' },
  );
  averageStay(draw, subject, survival);
  draw.place(
    'lift-name',
    [
      [xs(100) + 8 * s, top + small * 1.2],
      [xs(100) + 8 * s, bottom - 4 * s],
      [xs(100) + 8 * s, top + small * 2.6],
    ],
    small,
    t(words.LIFT),
    { look: 'bold', opens: 'attitude', must: true },
  );
  const pile = stack(draw, subject, { xk, left, y: bottom + 14 * s, height: 13 * s, small, s, limit: right, hit: 24 });
  draw.place(
    'switching',
    [
      [right, bottom + 25 * s, 'end'],
      [right, bottom - 6 * s, 'end'],
      [right, pile.bottom + small * 1.4, 'end'],
    ],
    small,
    [{ text: `${t(words.SWITCHING)} ` }, { text: `${printPoints(a.switchingCost, locale)} →` }],
    {
      look: 'bold',
      must: true,
      output: 'switchingCost',
      opens: 'switching',
    },
  );
  draw.place(
    'attitude-name',
    [
      [left, top - 8 * s],
      [right, top - 8 * s, 'end'],
    ],
    small,
    t(words.ATTITUDE_AXIS),
    { look: 'bold', must: true },
  );
  map.names();
  draw.circle('point', 'ring', planeX, planeY, 7 * s);

  grips.push(rule.expectation, ...rule.rivals, ...curve.grips, ...pile.grips, {
    kind: 'scale',
    family: 'all',
    most: mostOf(FACETS, now.inputs),
    value: FACETS.reduce((sum, id) => sum + a.switchingBars[id], 0),
    ...facetTravel(subject, xk, planeY, s),
  });
  return { width, height, s, size, small, marks: draw.marks, grips };
}

/** The travel of the plane's point: from the cost with no facet at all to all facets at full scale. */
export function facetTravel(subject: Subject, xk: (cost: number) => number, y: number, s: number) {
  const { result, inputs } = subject.now;
  const facets = FACETS.reduce((sum, id) => sum + result.switchingBars[id], 0);
  const rest = result.switchingCost - facets;
  const most = mostOf(FACETS, inputs);
  return { x: px(xk(rest)), y: px(y - 14), width: px(xk(rest + most) - xk(rest)), height: 28, thumb: 20 * s };
}
