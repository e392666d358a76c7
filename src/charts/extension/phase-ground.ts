import { percent } from '../../content/format';
import { EXTENSION } from '../../content/extension-words';
import { extensionFlow } from '../../model/extension';
import { settledServices, settledStickiness } from '../../model/extension-equilibria';
import type { Drawing } from '../drawing';
import { line, type Point, px, through } from '../mark';
import type { LoopRun } from './loop-run';
import type { Look, PhaseFrame } from './phase-frame';
import type { Place } from './separatrix';

const at = ({ x, y }: PhaseFrame, [stickiness, services]: Place): Point => [x(stickiness), y(services)];

/** The starts that climb to the high end. */
function basin(draw: Drawing, run: LoopRun, frame: PhaseFrame): void {
  const { left, right, top, bottom } = frame;
  const whole = run.ends === 'high';
  if (!whole && run.border.length === 0) return;
  if (whole) return draw.rect('basin', 'wash', left, top, right - left, bottom - top);
  const points = run.border.map((place) => at(frame, place));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  const corners: Point[] = [];
  if (last[1] >= bottom - 0.5) corners.push([right, bottom]);
  corners.push([right, top]);
  if (first[0] <= left + 0.5) corners.push([left, top]);
  draw.path('basin', 'wash', `${through([...points, ...corners])}Z`);
}

/** Small arrows: where states drift. */
function flowField(draw: Drawing, run: LoopRun, frame: PhaseFrame): void {
  const { left, right, top, bottom, x, y, s } = frame;
  const [columns, rows] = [
    Math.max(5, Math.round((right - left) / (46 * s))),
    Math.max(4, Math.round((bottom - top) / (42 * s))),
  ];
  let d = '';
  for (let i = 0; i < columns; i += 1)
    for (let k = 0; k < rows; k += 1) {
      const [cx, cy] = [left + ((i + 0.5) * (right - left)) / columns, bottom - ((k + 0.5) * (bottom - top)) / rows];
      const [dx, db] = extensionFlow(run.values, x.invert(cx), y.invert(cy), 0);
      const [vx, vy] = [x(dx) - x(0), y(1 + db) - y(1)];
      const speed = Math.hypot(vx, vy);
      if (!(speed > 1e-9)) continue;
      const long = (5 + 8 * (speed / (speed + 6 * s))) * s;
      const [ux, uy] = [vx / speed, vy / speed];
      const [tx, ty] = [cx + (ux * long) / 2, cy + (uy * long) / 2];
      const head = 3 * s;
      const barb = (side: number) =>
        `${px(tx - head * (ux * 0.85 - side * uy * 0.5))} ${px(ty - head * (uy * 0.85 + side * ux * 0.5))}`;
      d += `M${px(cx - (ux * long) / 2)} ${px(cy - (uy * long) / 2)}L${px(tx)} ${px(ty)}M${barb(1)}L${px(tx)} ${px(ty)}L${barb(-1)}`;
    }
  if (d !== '') draw.path('flow', 'fan', d);
}

/** Whole numbers of services that stand at the axis. */
export function serviceTicks(most: number): readonly number[] {
  const step = most <= 4 ? 1 : most <= 10 ? 2 : most <= 16 ? 4 : 6;
  return [1, ...Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step)].filter(
    (tick, i) => i === 0 || (tick > 1 && tick <= most),
  );
}

function axes(draw: Drawing, frame: PhaseFrame, { t, locale }: Look): void {
  const { x, y, left, right, top, bottom, small, s, most } = frame;
  draw.path('axis-x', 'hair', line(left, bottom, right, bottom));
  draw.path('axis-y', 'hair', line(left, top, left, bottom));
  draw.words('axis-services', [0, top - 9 * s], small, t(EXTENSION.servicesAxis), { look: 'bold' });
  for (const share of [0, 0.25, 0.5, 0.75, 1])
    draw.place(
      `tick-${share}`,
      [
        [x(share), bottom + small * 1.2, 'middle'],
        [x(share) + 18 * s, bottom + small * 1.2, 'end'],
      ],
      small,
      percent(share, locale),
      {
        look: 'muted',
      },
    );
  for (const tick of serviceTicks(most))
    draw.words(
      `services-${tick}`,
      [left - 6 * s, y(tick) + (tick === 1 ? 0 : small * 0.36), 'end'],
      small,
      String(tick),
      {
        look: 'muted',
      },
    );
  draw.words('axis-stickiness', [right, bottom + small * 2.6, 'end'], small, t(EXTENSION.stickinessAxis), {
    look: 'bold',
  });
}

/** Where each of the two stands still, the other held fixed. */
export function nullclines(
  run: LoopRun,
  frame: PhaseFrame,
): { readonly stickiness: Point[]; readonly services: Point[] } {
  const { x, y, most } = frame;
  const p = run.values;
  const top = Math.min(most, p.maximumServices);
  return {
    stickiness: Array.from({ length: 61 }, (_, i) => {
      const services = 1 + ((top - 1) * i) / 60;
      return [x(settledStickiness(p, services)), y(services)] as const;
    }),
    services: Array.from({ length: 121 }, (_, i) => [x(i / 120), y(settledServices(p, i / 120))] as const),
  };
}

/** Basin, drift, axes and the three lines. Answers the two nullclines for the words along them. */
export function phaseGround(draw: Drawing, run: LoopRun, frame: PhaseFrame, look: Look) {
  basin(draw, run, frame);
  flowField(draw, run, frame);
  axes(draw, frame, look);
  const lines = nullclines(run, frame);
  draw.path('rest-stickiness', 'rest', through(lines.stickiness));
  draw.path('rest-services', 'curve', through(lines.services));
  const border = run.border.map((place) => at(frame, place));
  if (border.length > 1) draw.path('border', 'cut', through(border));
  return { ...lines, border };
}
