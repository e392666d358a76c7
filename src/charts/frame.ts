import type { Result } from '../model/evaluate';
import type { Scale } from './scale';
import type { Reach } from './subject';
import type { SurvivalFrame } from './survival';
import type { Stations } from './thread';
import type { WaterfallFrame } from './waterfall-frame';

/** Where the parts of a picture stand, in pixels: all measures and scales, and nothing that is drawn. */
export interface Frame {
  readonly width: number;
  /** Placed words keep this far from the edges of the picture. */
  readonly margin: number;
  /** Scale of strokes and gaps; type sizes of labels, notes and the figures along the thread. */
  readonly s: number;
  readonly size: number;
  readonly small: number;
  readonly figure: number;
  readonly fall: WaterfallFrame;
  /** The ruler in points, between which its words stay, and the even axis of satisfaction. */
  readonly ruler: { readonly y: number; readonly left: number; readonly right: number };
  readonly y2: number;
  readonly xs: Scale;
  /** The curve, and the height of loyalty beside it. */
  readonly top: number;
  readonly bottom: number;
  readonly yl: Scale;
  /** Where the four steps from the curve to attitude stand. */
  readonly risers: readonly number[];
  readonly plane: {
    readonly xk: Scale;
    readonly yl: Scale;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Where the survivors' hundred stands, and their zero. */
  readonly moneyTop: number;
  readonly ground: number;
  readonly survival: SurvivalFrame;
}

/** Where the thread passes in a frame for some results. */
export function stationsIn({ fall, ruler, xs, y2, yl, plane }: Frame, reach: Reach, result: Result): Stations {
  const { deliveredValue, meanSatisfaction, curveLoyalty, switchingCost, attitude } = result;
  return {
    value: [fall.x(deliveredValue), ruler.y],
    satisfaction: [xs(meanSatisfaction), y2],
    curve: [xs(meanSatisfaction), yl(curveLoyalty)],
    plane: [plane.xk(Math.min(switchingCost, reach.switching)), plane.yl(attitude)],
  };
}
