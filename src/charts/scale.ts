/** A straight line from numbers to pixels, and back. */
export interface Scale {
  (value: number): number;
  invert: (pixel: number) => number;
}

/**
 * A linear scale. d3's does the same and brings colour and format parsing along (8 kB); this one runs some
 * thousand times per frame.
 */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  const slope = to === from ? 0 : (end - start) / (to - from);
  const scale = (value: number) => start + (value - from) * slope;
  scale.invert = (pixel: number) => (slope === 0 ? from : from + (pixel - start) / slope);
  return scale;
}
