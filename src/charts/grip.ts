import type { ParameterId } from '../model/parameters';
import type { RatingId } from '../model/alternatives';

/** A place on the picture where something can be taken hold of; the control itself is drawn by an instrument. */
interface Place {
  /** Left, top, width and height of the travel in pixels (without the thumb's halves at its ends). */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Diameter of the thumb; half of it stands out at either end of the travel. */
  readonly thumb: number;
}
/** The end of a bar of the waterfall, with the number beside it. */
export interface RowGrip extends Place {
  readonly kind: 'row';
  readonly id: RatingId;
  /** Grows to the left. */
  readonly reversed: boolean;
  readonly weight: number;
  readonly points: number;
  readonly label: { readonly x: number; readonly y: number; readonly width: number };
  readonly number: { readonly x: number; readonly y: number; readonly size: number; readonly anchor: 'start' | 'end' };
  /** Printed difference from the baseline; 0 when none. */
  readonly delta: number;
  /** Whether the row itself was changed: only then there is something to restore. */
  readonly moved: boolean;
}
/** A mark on an axis that stands for one parameter. */
export interface AxisGrip extends Place {
  readonly kind: 'axis';
  readonly id: ParameterId;
}
export interface RivalGrip extends Place {
  readonly kind: 'rival';
  readonly index: number;
  /** Beyond the ends of the ruler: words say so there, and only the keyboard reaches it. */
  readonly offScale: boolean;
}
/** Several facets of the switching cost taken by one handle: a family's end, or the point of the plane. */
export interface ScaleGrip extends Place {
  readonly kind: 'scale';
  readonly family: 'learning' | 'economic' | 'emotional' | 'all';
  /** Points at full scale and now. */
  readonly most: number;
  readonly value: number;
}
export type Grip = RowGrip | AxisGrip | RivalGrip | ScaleGrip;
