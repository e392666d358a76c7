import { linear, type Scale } from '../scale';

/** A square with one scale on both axes, in pixels. */
export interface PlaneFrame {
  readonly width: number;
  readonly height: number;
  readonly s: number;
  /** Sizes of names and of notes. */
  readonly size: number;
  readonly small: number;
  /** What both axes reach over. */
  readonly domain: readonly [number, number];
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * @param most the square is at most so high, in pixels
 * @param before room to the left of the square for what stands along its axis, in pixels
 */
export function planeFrame(
  width: number,
  domain: readonly [number, number],
  most: number,
  s: number,
  before = 38 * s,
): PlaneFrame {
  const top = 26 * s;
  const side = Math.max(60, Math.min(most, width - before - 4 * s));
  const left = before;
  const bottom = top + side;
  return {
    width,
    height: bottom + 40 * s,
    s,
    size: 13.5 * s,
    small: 12.5 * s,
    domain,
    x: linear(domain, [left, left + side]),
    y: linear(domain, [bottom, top]),
    left,
    right: left + side,
    top,
    bottom,
  };
}

const ENDS = [20, 40, 60, 80, 100, 120, 160, 200, 240, 300, 400] as const;

/** Both axes from zero to the round number that has room for every offer. */
export const planeDomain = (values: readonly number[]): readonly [number, number] => {
  const most = Math.max(0, ...values) * 1.04;
  return [0, ENDS.find((end) => end >= most) ?? Math.ceil(most / 100) * 100];
};

/** Round numbers along an axis, three to six of them; the ends are left to the corners. */
export function planeTicks([low, high]: readonly [number, number]): readonly number[] {
  const raw = (high - low) / 4;
  const unit = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((by) => by * unit).find((by) => by >= raw) ?? raw;
  const ticks: number[] = [];
  for (let k = Math.ceil(low / step); k * step <= high + step * 1e-9; k += 1) ticks.push(Number((k * step).toFixed(6)));
  return ticks;
}
