import { LOYAL_FROM } from '../../content/loyalty-split';
import { LOYALTY } from '../../content/loyalty-words';
import type { Text } from '../../text';
import type { Drawing } from '../drawing';
import { line, through } from '../mark';
import type { TriangleFrame } from './triangle-frame';

/** The room that no customer can reach, the two lines, the axes and their words. */
export function triangleGround(
  draw: Drawing,
  frame: TriangleFrame,
  { cut, t, percent }: { cut: number; t: (text: Text) => string; percent: (share: number) => string },
): void {
  const { x, y, left, right, top, bottom, side, small, size, s, width } = frame;
  const corner = Math.max(cut, LOYAL_FROM);
  draw.path(
    'triangle-both',
    'wash',
    `${through([
      [x(corner), y(LOYAL_FROM)],
      [right, y(LOYAL_FROM)],
      [right, top],
      [x(corner), y(corner)],
    ])}Z`,
  );
  draw.path('triangle-never', 'fan', hatch(frame));
  draw.path('triangle-diagonal', 'post', line(left, bottom, right, top));
  draw.block([
    [left, bottom],
    [right, top],
  ]);
  draw.path('triangle-left', 'hair', line(left, top, left, bottom));
  draw.path('triangle-bottom', 'hair', line(left, bottom, right, bottom));
  draw.path('triangle-cut', 'threshold', line(x(cut), bottom, x(cut), y(cut)));
  draw.path('triangle-half', 'threshold', line(x(LOYAL_FROM), y(LOYAL_FROM), right, y(LOYAL_FROM)));
  const ticks = side < 260 * s ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  for (const at of ticks) {
    const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle';
    draw.words(`tick-x-${at}`, [x(at), bottom + small * 1.35, anchor], small, percent(at), { look: 'muted' });
    if (at > 0)
      draw.words(`tick-y-${at}`, [left - 6 * s, y(at) + small * 0.36, 'end'], small, percent(at), { look: 'muted' });
  }
  draw.words('axis-x', [right, bottom + small * 2.85, 'end'], small, t(LOYALTY.across), { look: 'bold' });
  const name = draw.cut(t(LOYALTY.up), small, width - 2, 'bold');
  draw.words('axis-y', [2, small], small, name, { look: 'bold' });
  const inset = left + 16 * s;
  const title = top + side * 0.14;
  // Words in the hatched half stand on paper, or the hatch would run through them.
  const why = t(LOYALTY.neverWhy);
  draw.words('never', [inset, title], size, t(LOYALTY.never), { look: 'halo muted bold' });
  if (draw.width(why, small) < side * 0.62)
    draw.words('never-why', [inset, title + small * 1.5], small, why, { look: 'halo muted' });
}

/** Thin strokes that fall to the right, ending on the diagonal: not the hatch of costs. */
function hatch({ left, top, side, s }: TriangleFrame): string {
  const step = 9 * s;
  let d = '';
  // The half above the diagonal is u + v < side; strokes u − v = k run parallel to the other diagonal.
  for (let k = -side + step; k < side; k += step) {
    const u = Math.max(0, k);
    const v = Math.max(0, -k);
    const end = (side + k) / 2;
    if (end > u) d += line(left + u, top + v, left + end, top + end - k);
  }
  return d;
}
