import { linear, type Scale } from '../scale';
import type { Grid } from './dots';

/** Where the plane of the customers stands in its picture, pixels. */
export interface PlaneFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Satisfaction or attitude 0–100, and retention 0…1. */
  readonly x: Scale;
  readonly y: Scale;
}

/** Height of a plane by its width: a whole one beside its headline in a low window, nearly square on a phone. */
const LOWEST = 0.62;

/**
 * @param room height the picture may take; it is a little lower or higher where that would not look like a plane
 * @param s scale of type and strokes
 */
export function planeFrame(width: number, room: number, s: number): PlaneFrame {
  const left = 40 * s;
  const right = Math.max(left + 40, width - 8 * s);
  const wide = right - left;
  const top = 38 * s;
  const tall = Math.min(wide * 1.02, Math.max(wide * LOWEST, room - top - 42 * s));
  const bottom = top + tall;
  return {
    width,
    height: bottom + 42 * s,
    left,
    right,
    top,
    bottom,
    x: linear([0, 100], [left, right]),
    y: linear([0, 1], [bottom, top]),
  };
}

/** So many device pixels at most are counted and painted in a frame. */
const MOST_PIXELS = 900_000;

/** The dots of a plane on a screen with so many device pixels to one of the page. */
export function planeGrid({ left, right, top, bottom }: PlaneFrame, density: number, count: number, s: number): Grid {
  const area = Math.max(1, (right - left) * (bottom - top));
  const scale = Math.min(density, Math.sqrt(MOST_PIXELS / area));
  const size = count <= 1000 ? 3 : 2;
  return {
    width: Math.max(1, Math.round((right - left) * scale)),
    height: Math.max(1, Math.round((bottom - top) * scale)),
    dot: Math.max(1, Math.round(size * scale * Math.min(s, 1.5) * 0.92)),
  };
}
