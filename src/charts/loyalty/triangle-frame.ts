import { linear, type Scale } from '../scale';

/** Where the triangle stands: both axes run from 0 to 1 over the same number of pixels. */
export interface TriangleFrame {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** Stroke scale; sizes of names and of notes in pixels. */
  readonly s: number;
  readonly size: number;
  readonly small: number;
}

/** Room to the right of the square, for names that lean out, in pixels at scale 1. */
const LEANING = 62;

/** A square as large as the width allows, with axis words around it; never taller than `most` pixels. */
export function triangleFrame(width: number, s: number, most = Infinity): TriangleFrame {
  const size = 13 * s;
  const small = 12 * s;
  const left = 38 * s;
  const top = small * 2.1;
  const under = small * 3.4;
  const side = Math.max(120, Math.min(width - left - (width < 420 * s ? 12 : LEANING) * s, most - top - under));
  const right = left + side;
  const bottom = top + side;
  return {
    x: linear([0, 1], [left, right]),
    y: linear([0, 1], [bottom, top]),
    left,
    top,
    side,
    right,
    bottom,
    width,
    height: bottom + under,
    s,
    size,
    small,
  };
}
