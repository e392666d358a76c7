import type { Scale } from './scale';
import { percent } from '../content/format';
import { contours } from './contours';
import type { Drawing, Spot } from './drawing';
import { through, type Point } from './mark';
import type { Reach, Subject } from './subject';

export interface PlaneFrame {
  readonly xk: Scale;
  readonly yl: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly small: number;
  readonly s: number;
}

/** The lines of equal retention that the plane draws and names. */
export const LEVELS = [0.6, 0.7, 0.8, 0.9] as const;

/** The plane of switching cost and attitude under lines of equal retention; returns how to name it once the rest stands. */
export function plane(draw: Drawing, subject: Subject, reach: Reach, frame: PlaneFrame): { names: () => void } {
  const { xk, yl, left, right, top, bottom, size, small, s } = frame;
  const { inputs, result } = subject.now;
  const { retentionCut, attitudeCut } = inputs;
  const lines = contours(inputs, result.deliveredValue, reach.switching);
  const drawn = (level: number) =>
    lines.line(level).map(([switching, attitude]): Point => [xk(switching), yl(attitude)]);

  const edge: Point[] = [];
  for (let attitude = attitudeCut; attitude <= 100; attitude += (100 - attitudeCut) / 40 || 1) {
    const switching = lines.switchingFor(retentionCut, attitude);
    edge.push([xk(Math.min(reach.switching, Math.max(0, switching))), yl(attitude)]);
  }
  if (edge.length > 1)
    draw.path('region-true', 'wash', `${through([...edge, [right, top], [right, yl(attitudeCut)]])}Z`);
  draw.path(
    'plane-axes',
    'hair',
    through([
      [left, top],
      [left, bottom],
      [right, bottom],
    ]),
  );
  draw.path(
    'attitude-cut',
    'cut thin',
    through([
      [left, yl(attitudeCut)],
      [right, yl(attitudeCut)],
    ]),
  );
  const labelled = LEVELS.map((level) => ({ level, points: drawn(level) })).filter(({ points }) => points.length > 1);
  for (const { level, points } of labelled) draw.path(`contour-${level}`, 'hair', through(points));
  const own = drawn(result.retention);
  if (own.length > 1) draw.path('contour-own', 'own', through(own));
  const cut = drawn(retentionCut);
  if (cut.length > 1) draw.path('retention-cut', 'cut', through(cut));
  // Words stay off the two lines that part the regions.
  draw.block(
    cut.filter((_, i) => i % 4 === 0),
    1,
  );
  draw.block(
    [
      [left, yl(attitudeCut)],
      [right, yl(attitudeCut)],
    ],
    1,
  );

  const names = () => {
    const region = (switching: number, attitude: number) =>
      (attitude >= attitudeCut ? 1 : 0) + (switching >= lines.switchingFor(retentionCut, attitude) ? 2 : 0);
    const mine = region(result.switchingCost, result.attitude);
    for (const { id, text, corner } of [
      { id: 3, text: GLAD, corner: 'right top' },
      { id: 2, text: CAPTIVE, corner: 'right bottom' },
      { id: 1, text: FOND, corner: 'left top' },
      { id: 0, text: READY, corner: 'left bottom' },
    ] as const) {
      const name = subject.t(text);
      const width = draw.width(name, size, 'bold');
      const spot = freeSpot(
        corner,
        width,
        (at, base) =>
          [at - 4 * s, at + width + 4 * s].every((edgeX) =>
            [base - size, base + 4 * s].every((edgeY) => region(xk.invert(edgeX), yl.invert(edgeY)) === id),
          ) && draw.fits([at, base], size, name, 'bold'),
      );
      if (spot) draw.words(`region-${id}`, spot, size, name, { look: id === mine ? 'halo bold' : 'halo' });
    }
    for (const { level, points } of labelled) {
      const spots: Spot[] = [];
      for (let i = 0; i < points.length; i += Math.max(1, Math.round(points.length / 24))) {
        const [x, y] = points[i] as Point;
        if (x > left + 18 * s && x < right - 18 * s && y > top + 14 * s && y < bottom - 9 * s)
          spots.push([x, y + small * 0.36, 'middle']);
      }
      draw.place(`contour-${level}-name`, spots, small, percent(level, subject.locale), { look: 'muted' });
    }
  };
  /** The free spot inside a region nearest to its corner. */
  const freeSpot = (corner: Corner, width: number, free: (x: number, y: number) => boolean): Spot | undefined => {
    const [first, last] = [left + 9 * s, right - width - 9 * s];
    const [high, low] = [top + size + 4 * s, bottom - 7 * s];
    if (last < first || low < high) return undefined;
    for (const [across, down] of OUTWARD[corner]) {
      const x = first + (last - first) * across;
      const y = high + (low - high) * down;
      if (free(x, y)) return [x, y];
    }
    return undefined;
  };
  return { names };
}

/** Places of a coarse grid (0…1 each way), from each corner outwards; a step down counts more than one sideways. */
const CORNERS = { 'right top': [1, 0], 'right bottom': [1, 1], 'left top': [0, 0], 'left bottom': [0, 1] } as const;
type Corner = keyof typeof CORNERS;
const GRID = Array.from({ length: 17 * 10 }, (_, i) => [(i % 17) / 16, Math.floor(i / 17) / 9] as const);
const outward = ([x, y]: readonly [number, number]) => {
  const far = ([across, down]: readonly [number, number]) => Math.hypot((across - x) * 2, down - y);
  return [...GRID].sort((a, b) => far(a) - far(b));
};
const OUTWARD: Readonly<Record<Corner, readonly (readonly [number, number])[]>> = {
  'right top': outward(CORNERS['right top']),
  'right bottom': outward(CORNERS['right bottom']),
  'left top': outward(CORNERS['left top']),
  'left bottom': outward(CORNERS['left bottom']),
};

const GLAD = { zh: '心甘情愿', en: 'Glad to stay' };
const CAPTIVE = { zh: '离不开', en: 'Captive' };
const FOND = { zh: '心在人不在', en: 'Fond but free' };
const READY = { zh: '随时会走', en: 'Ready to leave' };
