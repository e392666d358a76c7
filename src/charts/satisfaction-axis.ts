import type { Scale } from './scale';
import { points as printPoints } from '../content/format';
import type { Drawing } from './drawing';
import { through } from './mark';
import type { Meeting } from './meeting';
import { deliveredValueFor } from './meeting';
import type { Reach, Subject } from './subject';

export interface FanFrame {
  readonly x: Scale;
  readonly xs: Scale;
  /** The ruler and the even axis. */
  readonly y: number;
  readonly y2: number;
  readonly small: number;
  readonly s: number;
}

/** Hairlines from the points of the ruler to the even satisfaction axis: a slide rule, not a scale. */
export function fan(draw: Drawing, subject: Subject, meeting: readonly Meeting[], reach: Reach, frame: FanFrame): void {
  const { x, xs, y, y2, small, s } = frame;
  const { meanSatisfaction } = subject.now.result;
  for (let satisfaction = 10; satisfaction <= 90; satisfaction += 10) {
    const value = deliveredValueFor(meeting, satisfaction);
    if (value === undefined || value < reach.low || value > reach.high) continue;
    const at = x(value);
    draw.path(
      `fan-tick-${satisfaction}`,
      'tick',
      through([
        [at, y],
        [at, y + 5 * s],
      ]),
    );
    draw.path(
      `fan-${satisfaction}`,
      'fan',
      through([
        [at, y + 5 * s],
        [xs(satisfaction), y2],
      ]),
    );
  }
  draw.path(
    'satisfaction-axis',
    'hair',
    through([
      [xs(0), y2],
      [xs(100), y2],
    ]),
  );
  const at = xs(meanSatisfaction);
  const late = meanSatisfaction > 82;
  draw.words(
    'satisfaction-number',
    [at + (late ? -9 : 9) * s, y2 + small * 1.35, late ? 'end' : 'start'],
    small * 1.37,
    printPoints(meanSatisfaction, subject.locale),
    {
      look: 'bold thread',
      output: 'meanSatisfaction',
    },
  );
  for (const tick of [0, 20, 40, 60, 80, 100]) {
    draw.path(
      `satisfaction-tick-${tick}`,
      'tick',
      through([
        [xs(tick), y2],
        [xs(tick), y2 + 5 * s],
      ]),
    );
    draw.place(`satisfaction-figure-${tick}`, [[xs(tick), y2 + 5 * s + small * 1.12, 'middle']], small, String(tick), {
      look: 'muted',
    });
  }
}
