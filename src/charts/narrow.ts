import { linear } from './scale';
import { number, percent, points as printPoints, roundYuan, yuan } from '../content/format';
import type { OutputId } from '../model/outputs';
import { Drawing, type Spot } from './drawing';
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
import type { Reach, Subject } from './subject';
import { split, survivalGround, survivors, type SurvivalFrame } from './survival';
import { threadPoints, type Stations } from './thread';
import { waterfall } from './waterfall';
import { facetTravel } from './wide';
import * as words from './words';

/** The chain in one column: the thread runs down the page and turns at the right-hand rail. */
export function narrowPicture(
  subject: Subject,
  reach: Reach,
  measure: Measure,
  width: number,
  enlarged: number,
): Picture {
  const s = enlarged;
  const size = 15 * s;
  const small = 12.5 * s;
  const pad = 16;
  const { now, before, t, locale } = subject;
  const a = now.result;
  const b = before.result;
  const draw = new Drawing(measure, subject.touched, 6, width - 6);
  const grips: Grip[] = [];

  const x = linear([reach.low, reach.high], [pad + 8, width - pad - 8]);
  const fall = waterfall(draw, subject, rows(now), {
    x,
    top: 4,
    pitch: 47 * s,
    bar: 15,
    size,
    small,
    s,
    thumb: 22,
    labelX: pad,
    right: width - pad,
  });
  grips.push(...fall.grips);

  const y = fall.bottom + 46 * s;
  const y2 = y + 40;
  const top = y2 + 28 * s;
  const bottom = top + 190;
  const yl = linear([0, 100], [bottom, top]);
  const xs = linear([0, 100], [pad + 26 * s, pad + (width - 2 * pad) * 0.6]);
  const rail = width - pad - 2;
  const risers = LIFT_STEPS.map((_, i) => rail - (84 - i * 21));
  const stackTop = bottom + 76 * s;
  const planeTop = stackTop + 96 * s;
  const planeBottom = planeTop + 220;
  const [left, right] = [pad + 8, width - pad - 22];
  const xk = linear([0, reach.switching], [left, right]);
  const yp = linear([0, 100], [planeBottom, planeTop]);
  const moneyTop = planeBottom + 120 * s;
  const ground = moneyTop + 190;
  const survival: SurvivalFrame = {
    xy: linear([0, 10], [pad + 8, width - pad]),
    yc: linear([0, 100], [ground, moneyTop]),
    size,
    small,
    s,
  };

  const stationsOf = (result: typeof a): Stations => ({
    value: [x(result.deliveredValue), y],
    satisfaction: [xs(result.meanSatisfaction), y2],
    curve: [xs(result.meanSatisfaction), yl(result.curveLoyalty)],
    plane: [xk(Math.min(result.switchingCost, reach.switching)), yp(result.attitude)],
  });
  const at = stationsOf(a);
  const steps = liftSteps(now);
  const thread = threadPoints(at, fall.deliveredBottom - 2, steps, risers, yl);
  const [planeX, planeY] = at.plane;
  const attitudeY = yl(a.attitude);
  const turn = Math.max(planeBottom - 30, planeY + 6);
  const start = survival.xy(0);
  const falling = survivors(a.retention, survival);
  draw.block(thread);
  draw.block([
    [risers[3] ?? 0, attitudeY],
    [rail, attitudeY],
    [rail, planeY],
    [planeX, planeY],
    [planeX, turn],
  ]);
  draw.block(cubic([planeX, turn], [planeX, planeBottom + 50], [start, planeBottom + 10], [start, moneyTop]));
  draw.block(falling);

  const meeting = meetings(now.inputs);
  const rule = ruler(draw, subject, reach, { x, y, small, s, left: pad, right: width - pad, narrow: true });
  fan(draw, subject, meeting, reach, { x, xs, y, y2, small, s });
  words.satisfactionName(
    draw,
    subject,
    [
      [width - pad, y2 + 5, 'end'],
      [width - pad, y2 - 14, 'end'],
      [width - pad, y2 + 24, 'end'],
    ],
    small,
    locale === 'en',
  );
  const curve = loyaltyCurve(draw, subject, meeting, { xs, yl, top, bottom, small, s, narrow: true });
  const map = plane(draw, subject, reach, {
    xk,
    yl: yp,
    left,
    right,
    top: planeTop,
    bottom: planeBottom,
    size: 14 * s,
    small,
    s,
  });
  survivalGround(draw, subject, survival);
  if (Math.abs(a.deliveredValue - b.deliveredValue) > 0.05) {
    const was = stationsOf(b);
    const ghost: Point[] = [
      ...threadPoints(was, fall.deliveredBottom - 2, liftSteps(before), risers, yl),
      [rail - 8, yl(b.attitude)],
    ];
    draw.path('ghost-thread', 'ghost', through(ghost));
    draw.circle('ghost-point', 'ghost-ring', was.plane[0], was.plane[1], 4);
  }

  const r = 8;
  const down = planeY >= attitudeY ? 1 : -1;
  draw.path(
    'thread',
    'thread',
    `${through(thread)}H${px(rail - r)}Q${px(rail)} ${px(attitudeY)} ${px(rail)} ${px(attitudeY + r * down)}V${px(planeY - r)}Q${px(rail)} ${px(planeY)} ${px(rail - r)} ${px(planeY)}H${px(planeX)}`,
  );
  draw.path(
    'thread-over',
    'thread',
    `M${px(planeX)} ${px(planeY)}V${px(turn)}C${px(planeX)} ${px(planeBottom + 50)} ${px(start)} ${px(planeBottom + 10)} ${px(start)} ${px(moneyTop)}`,
  );
  draw.path('thread-survival', 'thread', through(falling));

  draw.words('money-name', [width - pad, moneyTop - 40 * s, 'end'], small, t(words.LIFETIME), {
    look: 'muted',
    opens: 'money',
  });
  draw.words('money', [width - pad, moneyTop, 'end'], 38 * s, yuan(a.lifetimeValue, locale), {
    look: 'bold',
    output: 'lifetimeValue',
  });
  const gain = roundYuan(a.lifetimeValue) - roundYuan(b.lifetimeValue);
  if (gain !== 0)
    draw.words('money-change', [width - pad, moneyTop + 22 * s, 'end'], 14 * s, words.moneyChange(subject, gain), {
      look: 'bold thread',
    });

  const splitTop = split(draw, subject, survival);
  ring(draw, 'value', at.value[0], y, s, 4.5);
  ring(draw, 'satisfaction', at.satisfaction[0], y2, s);
  ring(draw, 'curve', at.curve[0], at.curve[1], s);
  ring(draw, 'year', survival.xy(1), survival.yc(100 * a.retention), s);
  draw.words('curve-name', [xs(0) + 6, top + 15], small, t(words.CURVE_TITLE), { look: 'bold', opens: 'curve' });
  liftWords(draw, subject, steps, { yl, risers, top, bottom: bottom + 44 * s, small, s });
  const [curveX, curveY] = at.curve;
  const curveText = `${t(words.CURVE_VALUE)} ${number(a.curveLoyalty, locale, 1)}`;
  const beside: Spot[] = [
    [curveX - 12, curveY - 9, 'end'],
    [xs(100) + 4, curveY - 8],
    [curveX - 12, curveY + 18, 'end'],
    [xs(100) + 4, curveY + 18],
    [curveX + 12, curveY + 18],
    [curveX + 12, curveY - 12],
    [curveX + 12, curveY - 28],
  ];
  draw.place('curve-value', beside, small, curveText, { look: 'muted', must: true, output: 'curveLoyalty' });
  const upper = Math.min(curveY, attitudeY);
  draw.place(
    'attitude',
    [
      [rail - 8, attitudeY - 9, 'end'],
      ...[10, 18, 28, 40, 54, 70, 90, 110].map((k) => [rail - 2, upper - k, 'end'] as const),
      [rail - 8, attitudeY + 20, 'end'],
    ],
    14 * s,
    [
      { text: `${t(words.ATTITUDE_SHORT)} `, look: 'muted' },
      { text: printPoints(a.attitude, locale), look: 'bold thread', scale: 1.3 },
    ],
    { must: true, output: 'attitude' },
  );
  draw.place(
    'retention',
    [
      [planeX + 13, planeY - 9],
      [planeX + 13, planeY + 21],
      [planeX - 13, planeY - 9, 'end'],
      [planeX - 13, planeY + 21, 'end'],
    ],
    14 * s,
    [
      { text: `${t(words.RETENTION_SHORT)} `, look: 'muted' },
      { text: percent(a.retention, locale), look: 'bold thread', scale: 1.3 },
    ],
    { must: true, output: 'retention', opens: 'retention' },
  );
  const one = survival.xy(1);
  const rest = survival.yc(100 * a.retention);
  draw.place(
    'year-one',
    [
      [one + 11, rest - 4],
      [one + 12, rest - 9],
      [one + 11, Math.min(rest - 4, splitTop - 4)],
      [one + 26, rest - 16],
      [one + 14, splitTop - 12],
    ],
    14 * s,
    [
      { text: `${t(words.AFTER_A_YEAR)} `, look: 'muted' },
      { text: number(a.retention * 100, locale, 0), look: 'bold thread', scale: 1.3 },
    ],
    { must: true, output: 'retention' },
  );
  draw.place(
    'lift-name',
    [
      [width - pad, bottom + 44 * s, 'end'],
      [rail - 14, top + 15, 'end'],
      [xs(100) + 6, bottom - 4],
    ],
    small,
    t(words.LIFT),
    { look: 'bold', opens: 'attitude', must: true },
  );
  draw.words(
    'switching',
    [left, stackTop - 12],
    small,
    [{ text: `${t(words.SWITCHING)} ` }, { text: `${printPoints(a.switchingCost, locale)} →` }],
    { look: 'bold', output: 'switchingCost', opens: 'switching' },
  );
  const pile = stack(draw, subject, { xk, left, y: stackTop, height: 13, small, s, limit: rail - 10, hit: 36 });
  draw.place('attitude-name', [[left, planeTop - 8]], small, t(words.ATTITUDE_AXIS), { look: 'bold', must: true });
  map.names();
  draw.circle('point', 'ring', planeX, planeY, 7);

  let base = ground + 44 * s;
  const stay =
    t(words.OF_A_HUNDRED) +
    t(words.AVERAGE_STAY).replace('{years}', a.expectedLifetime > 50 ? '> 50' : number(a.expectedLifetime, locale, 1));
  draw.words('survival-name', [pad + 8, base], small, stay, { look: 'muted', output: 'expectedLifetime' });
  base += 34 * s;
  for (const [id, name] of words.LIFETIME_PARTS) {
    const part = a.lifetimeBars[id];
    draw.words(`part-${id}-name`, [pad + 8, base], 14 * s, [
      { text: part < 0 ? '－ ' : '＋ ', look: 'muted' },
      { text: t(name) },
    ]);
    draw.words(`part-${id}`, [width - pad, base, 'end'], 14 * s, yuan(Math.abs(part), locale), { look: 'bold' });
    base += 25 * s;
  }

  grips.push(rule.expectation, ...rule.rivals, ...curve.grips, ...pile.grips, {
    kind: 'scale',
    family: 'all',
    most: mostOf(FACETS, now.inputs),
    value: FACETS.reduce((sum, id) => sum + a.switchingBars[id], 0),
    ...facetTravel(subject, xk, planeY, s),
  });
  return { width, height: base + 16, s, size, small, marks: draw.marks, grips };
}

/** The five stations of the strip that stays in sight on a phone. */
export const STRIP: readonly OutputId[] = [
  'deliveredValue',
  'meanSatisfaction',
  'attitude',
  'retention',
  'lifetimeValue',
];
