import type { OutputId } from '../model/outputs';
import type { StationId } from '../content/stations';

/** A run of text in one look. */
export interface Part {
  readonly text: string;
  /** Class names of the look. */
  readonly look?: string;
  /** Size relative to the words it belongs to. */
  readonly scale?: number;
}
export type Anchor = 'start' | 'middle' | 'end';

/** What every mark says of itself. */
interface Drawn {
  readonly id: string;
  /** Class names of the look. */
  readonly look: string;
  /** The station it belongs to, so that a lens can light some stations and let the others step back. */
  readonly part?: StationId | undefined;
}
export interface Words extends Drawn {
  readonly kind: 'words';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor: Anchor;
  readonly width: number;
  readonly parts: readonly Part[];
  /** The result these words show; the drawing component adds its exact value. */
  readonly output?: OutputId;
  /** The drawer these words open: they are then drawn as a button. */
  readonly opens?: StationId;
}
export interface Rect extends Drawn {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Path extends Drawn {
  readonly kind: 'path';
  readonly d: string;
}
export interface Circle extends Drawn {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What a layout answers: finished numbers and strings; the component that draws them does no arithmetic. */
export type Mark = Words | Rect | Path | Circle;
export type Point = readonly [x: number, y: number];

/** Coordinates to a tenth of a pixel: enough for the eye, and far cheaper to write and to compare. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** The path through some points. */
export function through(points: readonly Point[]): string {
  let d = '';
  for (const [x, y] of points) d += `${d === '' ? 'M' : 'L'}${px(x)} ${px(y)}`;
  return d;
}

/** The path of one straight line. */
export const line = (x0: number, y0: number, x1: number, y1: number): string =>
  through([
    [x0, y0],
    [x1, y1],
  ]);

/** A cubic as thirty-one points, for keeping words away from it. */
export function cubic(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: 31 }, (_, i) => {
    const t = i / 30;
    const u = 1 - t;
    const at = (k: 0 | 1) => u * u * u * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t * t * t * d[k];
    return [at(0), at(1)] as const;
  });
}
