import type { Frame } from './frame';
import { LIFT_STEPS } from './lift';
import { linear } from './scale';
import { RATING_IDS, type RatingId } from '../model/alternatives';
import type { Reach } from './subject';
import { bottomOf, TOTAL_LINE, type WaterfallFrame } from './waterfall-frame';

/** Room that a row opened in place takes for its full-width slider and its buttons, in pixels. */
export const OPENED = 112;
/** Room at either side of the column, in pixels. */
const PAD = 16;

/** The narrow frame, with the rail at the right where the thread runs down from the curve to the plane. */
export interface NarrowFrame extends Frame {
  readonly pad: number;
  readonly rail: number;
  readonly stackTop: number;
}

/** One column: staircase, curve, the stack of switching costs, plane, money. */
export function narrowFrame(reach: Reach, width: number, enlarged: number, open?: RatingId): NarrowFrame {
  const line = open ? RATING_IDS.indexOf(open) : -1;
  const s = enlarged;
  const size = 15 * s;
  const small = 12.5 * s;
  const figure = 14 * s;
  const fall: WaterfallFrame = {
    x: linear([reach.low, reach.high], [PAD + 8, width - PAD - 8]),
    top: 4,
    pitch: 47 * s,
    bar: 15,
    size,
    small,
    s,
    thumb: 22,
    labelX: PAD,
    right: width - PAD,
    ...(open && { opened: { line: line < TOTAL_LINE ? line : line + 1, extra: OPENED } }),
  };
  const y = bottomOf(fall) + 62 * s;
  const y2 = y + 40;
  const top = y2 + 28 * s;
  const bottom = top + 190;
  const rail = width - PAD - 2;
  const stackTop = bottom + 76 * s;
  // The key of the stack takes up to four lines in the narrowest column.
  const planeTop = stackTop + (width < 360 ? 116 : 96) * s;
  const planeBottom = planeTop + 220;
  const [left, right] = [PAD + 8, width - PAD - 22];
  const moneyTop = planeBottom + 120 * s;
  const ground = moneyTop + 190;
  return {
    width,
    margin: 6,
    pad: PAD,
    s,
    size,
    small,
    figure,
    fall,
    ruler: { y, left: PAD, right: width - PAD },
    y2,
    xs: linear([0, 100], [PAD + 26 * s, PAD + (width - 2 * PAD) * 0.6]),
    top,
    bottom,
    yl: linear([0, 100], [bottom, top]),
    rail,
    risers: LIFT_STEPS.map((_, i) => rail - (84 - i * 21)),
    stackTop,
    plane: {
      xk: linear([0, reach.switching], [left, right]),
      yl: linear([0, 100], [planeBottom, planeTop]),
      left,
      right,
      top: planeTop,
      bottom: planeBottom,
    },
    moneyTop,
    ground,
    survival: {
      xy: linear([0, 10], [PAD + 8, width - PAD]),
      yc: linear([0, 100], [ground, moneyTop]),
      size,
      small,
      s,
    },
  };
}
