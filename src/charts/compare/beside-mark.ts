import type { Drawing } from '../drawing';
import { line, px } from '../mark';
import type { PlaneFrame } from './plane-frame';

/** An offer beside the present one. */
export interface BesideWalk {
  readonly key: string;
  readonly name: string;
  readonly shown: string;
  /** Points. */
  readonly deliveredValue: number;
  /** Where it stands, points; null: only its delivered value is known, so it may stand anywhere on its line. */
  readonly at: { readonly value: number; readonly cost: number } | null;
  /** The one that was left behind: dashed, and the present one comes from it. */
  readonly ghost: boolean;
}

/** Where on its line an offer rides whose place nobody knows: shares of the line, one after another. */
const RIDES = [0.8, 0.64, 0.48];

/** A cost at which an offer stands: its own, or one at which it is seen inside the square. */
function placeOf({ at, deliveredValue: d }: BesideWalk, [low, high]: readonly [number, number], index: number) {
  if (at) return at;
  const from = Math.max(low, low - d);
  const to = Math.max(from, Math.min(high, high - d));
  const cost = from + (to - from) * (RIDES[index % RIDES.length] ?? 0.5);
  return { cost, value: cost + d };
}

/** A ring, its stem to the diagonal, and the dotted line it rides on where its place is not known. */
export function besideMark(draw: Drawing, { x, y, s, domain }: PlaneFrame, offer: BesideWalk, index: number) {
  const [low, high] = domain;
  const { key, deliveredValue: d, ghost } = offer;
  const { cost, value } = placeOf(offer, domain, index);
  const at = { x: x(cost), y: y(value) };
  const [from, to] = [Math.max(low, low - d), Math.min(high, high - d)];
  if (!offer.at && to > from)
    draw.path(`line-${key}`, 'threshold', line(px(x(from)), px(y(from + d)), px(x(to)), px(y(to + d))));
  const foot = y(cost);
  draw.path(`stem-${key}`, ghost ? 'ghost' : 'tick', line(px(at.x), px(at.y), px(at.x), px(foot)));
  draw.block([
    [at.x, at.y],
    [at.x, foot],
  ]);
  draw.occupy(at.x - 6 * s, at.y - 6 * s, at.x + 6 * s, at.y + 6 * s);
  draw.circle(`ring-${key}`, ghost ? 'ghost-ring' : 'thumb', px(at.x), px(at.y), px(5.5 * s));
  return { offer, at };
}
