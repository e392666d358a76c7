import type { Frame } from './frame';
import { LIFT_STEPS } from './lift';
import { linear } from './scale';
import type { Reach, Subject } from './subject';
import { bottomOf, type WaterfallFrame } from './waterfall-frame';

/** The screen the measures were found on, in pixels; larger ones scale them. */
const WIDTH = 1280;
const HEIGHT = 720;
/** The smallest scale at which every note still has 12 px. */
const LEAST = 0.96;
/** Type grows more slowly than the picture. */
const TYPE_GROWTH = 0.88;

/** The wide frame, whose gaps also grow with the screen. */
export interface WideFrame extends Frame {
  readonly g: number;
  readonly moneyLeft: number;
  /** Type size of the lifetime value. */
  readonly money: number;
}

/** Below this width, in pixels, a screen is held upright or small: height is shared out, and notes get a line more. */
export const SLIM = 1100;
/** How far lines move apart at most where there is height to spare. */
const MOST_APART = 1.4;

/** Below this width, in pixels, the chain folds into one column. */
export const WIDE = 760;
/** The picture never gets lower than this, in pixels, so that every note keeps its size. */
export const LOWEST = 690;
/** How much larger type is than the picture asks for: on a projector, where it is wide enough. */
export const enlargement = (theme: string, width: number): number => (theme === 'projector' && width >= 1600 ? 1.2 : 1);

/** Room at either side of the wide picture and of what stands above and below it, in pixels. */
export const padOf = (width: number): number => width * 0.0325;

/** How much larger than at 1280 × 720 gaps (g) and type and strokes (s) are. */
export function wideScale(width: number, height: number, enlarged: number): { readonly g: number; readonly s: number } {
  const g = Math.max(LEAST, Math.min(width / WIDTH, height / HEIGHT));
  return { g, s: Math.max(LEAST, Math.pow(g, TYPE_GROWTH)) * enlarged };
}

/** Staircase above, curve below left, plane below right, money above right. */
export function wideFrame(
  { locale }: Subject,
  reach: Reach,
  width: number,
  height: number,
  enlarged: number,
): WideFrame {
  const zh = locale === 'zh';
  const { g, s } = wideScale(width, height, enlarged);
  const size = 14 * s;
  const small = 12.5 * s;
  const pad = padOf(width);
  const slim = width < SLIM;
  const apart = slim ? Math.min(MOST_APART, Math.max(1, height / (HEIGHT * g))) : 1;
  const labelX = pad + (zh ? 104 : 138) * s;
  const fall: WaterfallFrame = {
    x: linear([reach.low, reach.high], [labelX + 14 * s, width * 0.597]),
    // Where a screen is slim, the line under the headline takes two.
    top: (slim ? 126 : 108) * g,
    pitch: 26 * g * apart,
    bar: 15 * g,
    size,
    small,
    s,
    thumb: 15 * s,
    labelX,
  };
  const end = bottomOf(fall);
  const y = end + 29 * g * apart;
  const y2 = y + 32 * g * apart;
  const top = y2 + 24 * g;
  // Under the plane stand the stack of switching costs, its key on two lines, and the line at the foot.
  const bottom = height - (slim ? 116 : 94) * g;
  const yl = linear([0, 100], [bottom, top]);
  const left = width * (zh ? 0.4875 : 0.4953);
  const right = width - pad;
  const moneyLeft = width * 0.665;
  const moneyTop = 192 * g;
  const ground = end - 16 * g;
  return {
    width,
    margin: pad * 0.5,
    g,
    s,
    size,
    small,
    figure: size,
    fall,
    ruler: { y, left: pad, right: width * 0.64 },
    y2,
    xs: linear([0, 100], [width * 0.0875, width * 0.3438]),
    top,
    bottom,
    yl,
    risers: LIFT_STEPS.map((_, i) => left - (104 - i * 22) * g),
    plane: { xk: linear([0, reach.switching], [left, right]), yl, left, right, top, bottom },
    moneyLeft,
    moneyTop,
    ground,
    money: slim ? 34 * s : 44 * s,
    survival: { xy: linear([0, 10], [moneyLeft, right]), yc: linear([0, 100], [ground, moneyTop]), size, small, s },
  };
}
