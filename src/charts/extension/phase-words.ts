import { givenWords } from '../../content/extension-headline';
import { EXTENSION } from '../../content/extension-words';
import { percent } from '../../content/format';
import { fill, type Text } from '../../text';
import type { Drawing, Spot } from '../drawing';
import { type Part, type Point, through } from '../mark';
import { boxAt, type Box, crosses, leader, meets } from './leader';
import type { LoopRun } from './loop-run';
import type { Look, PhaseFrame } from './phase-frame';
import { leastStart } from './separatrix';

/** What the words of the plane stand beside, in pixels. */
export interface PhasePoints {
  readonly stickiness: readonly Point[];
  readonly services: readonly Point[];
  readonly border: readonly Point[];
  readonly states: readonly Point[];
  readonly start: Point;
  /** The way of the relationship, which no hairline crosses. */
  readonly path: readonly Point[];
  readonly names: readonly Text[];
}

/** Whether a place of the picture lies where starts climb. */
export function climbsAt(run: LoopRun, { x, y }: PhaseFrame, [px, py]: Point): boolean {
  if (run.ends === 'high') return true;
  const from = leastStart(run.border, y.invert(py));
  return from !== null && x.invert(px) > from;
}

/** Where the words beside a point may stand, nearest first. */
function around([x, y]: Point, { s, size, left }: PhaseFrame): readonly Spot[] {
  const middle = y + size * 0.36;
  return [11, 14, 17, 20, 24, 28, 34, 40, 48, 56, 76, 100, 130, 170].flatMap((far): Spot[] => {
    const d = far * s;
    return [
      [x + d, middle],
      [x + d, middle + d * 0.7],
      [x - d, middle],
      [x - d, middle - d * 0.7, 'end'],
      [x - d, middle, 'end'],
      [x - d * 0.5, middle - d, 'end'],
      [x + d * 0.5, middle + d],
      [x, y - d, 'middle'],
      [x, y + size * 0.86 + d, 'middle'],
      [x - d, y - d],
      // At the left edge words begin there.
      ...(x - left < 110 * s ? [[left + 5 * s, middle - d] as const] : []),
      [x + d * 0.6, middle - d],
    ];
  });
}

/** End states and start, the names of the lines, what happens on either side of the divide: where there is room. */
export function phaseWords(draw: Drawing, run: LoopRun, frame: PhaseFrame, look: Look, points: PhasePoints): void {
  const { left, right, top, bottom, small, size, s } = frame;
  const { t, locale } = look;
  const named: Box[] = [];
  /** First free spot inside the plane. */
  const put = (id: string, spots: readonly Spot[], tall: number, text: Parameters<Drawing['words']>[3], face = '') => {
    const width = draw.width(text, tall, face);
    const inside = spots.filter((spot) => {
      const box = boxAt(spot, width, tall);
      return box.left > left + 2 && box.right < right + 10 * s && box.top > top - 2 && box.bottom < bottom;
    });
    return draw.place(id, inside, tall, text, { look: face });
  };
  /** The name of a point; a hairline leads to words that are far from it, across no other words. */
  const name = (
    id: string,
    at: Point,
    spots: readonly Spot[],
    text: Parameters<typeof put>[3],
    face = '',
    must = false,
  ): boolean => {
    const width = draw.width(text, size, face);
    const clear = spots.filter((spot) => {
      const way = leader(at, boxAt(spot, width, size), s);
      return (
        !way ||
        !(
          named.some((box) => crosses(way, box)) ||
          points.path.some((to, i) => meets(way, [points.path[i - 1] ?? to, to]))
        )
      );
    });
    const words = put(id, clear, size, text, face) ?? (must ? put(id, spots, size, text, face) : undefined);
    if (!words) return false;
    const box = boxAt([words.x, words.y, words.anchor], words.width, size);
    named.push(box);
    const way = leader(at, box, s);
    if (way && clear.some(([x, y]) => x === words.x && y === words.y)) {
      draw.path(`${id}-leader`, 'leader', through(way));
      draw.block(way, 1);
    }
    return true;
  };
  const given = { given: givenWords(run.given, locale) };
  const long = run.given > 0.05 ? fill(t(EXTENSION.startGiven), given) : t(EXTENSION.start);
  const beside = around(points.start, frame);
  if (!name('start-name', points.start, beside.slice(0, Math.ceil(beside.length / 2)), long, 'bold thread'))
    name('start-name', points.start, beside, t(EXTENSION.start), 'bold thread', true);
  run.equilibria.forEach(({ stickiness }, i) => {
    const [at, called] = [points.states[i], points.names[i]];
    if (!at || !called) return;
    const spots = around(at, frame);
    const [full, short] = [t(called), t(called).split(/[，,]/)[0] ?? ''].map((words) => [
      { text: `${words} ` },
      { text: percent(stickiness, locale), look: 'bold' },
    ]) as [Part[], Part[]];
    const id = `state-${i}-name`;
    const near = spots.slice(0, Math.ceil(spots.length / 2));
    // Close by it may be short; the list under the picture says the rest.
    if (!name(id, at, near, full) && !name(id, at, near, short)) name(id, at, spots, full, '', true);
  });

  const along = (line: readonly Point[], from: number, to: number): readonly Point[] =>
    Array.from(
      { length: 14 },
      (_, k) => line[Math.round((from + ((to - from) * k) / 13) * (line.length - 1))] ?? points.start,
    );
  /** The name of a line, or its short form where that does not fit. */
  const onLine = (id: string, spots: readonly Spot[], names: readonly Text[], face = '') =>
    names.some((text) => put(id, spots, small, t(text), face));
  onLine(
    'rest-services-name',
    along(points.services, 1, 0.25).flatMap(([x, y]): Spot[] => [
      [Math.min(x, right - 4 * s), y - 8 * s, 'end'],
      [Math.min(x, right - 4 * s), y + 8 * s + small, 'end'],
      [x - 6 * s, y - 20 * s, 'end'],
      [x + 10 * s, y + 16 * s + small],
    ]),
    [EXTENSION.servicesRest, EXTENSION.servicesRestShort],
  );
  onLine(
    'rest-stickiness-name',
    along(points.stickiness, 1, 0.1).flatMap(([x, y]): Spot[] => [
      [x + 8 * s, y + small * 1.2],
      [x - 8 * s, y + small * 1.2, 'end'],
      [x - 8 * s, y - small * 0.5, 'end'],
    ]),
    [EXTENSION.stickinessRests, EXTENSION.stickinessRestsShort],
    'muted',
  );
  const tall = bottom - top;
  if (points.border.length > 0 || run.ends === 'high')
    put(
      'climbs',
      [0.06, 0.16, 0.28, 0.4, 0.55, 0.7, 0.85]
        .flatMap((share): Spot[] => [
          [right - 8 * s, bottom - share * tall, 'end'],
          [left + 8 * s, bottom - (1 - share) * tall],
        ])
        .filter(([x, y]) => climbsAt(run, frame, [x, y])),
      small,
      t(EXTENSION.climbs),
      'bold',
    );
  if (points.border.length === 0) return;
  const fades = t(EXTENSION.fadesHere);
  const reach = draw.width(fades, small);
  put(
    'fades',
    [0.04, 0.09, 0.15, 0.22, 0.3]
      .flatMap((share): Spot[] => [6, 60, 120].map((x) => [left + x * s, bottom - share * tall]))
      .filter(([x, y]) => !climbsAt(run, frame, [x + reach, y - small])),
    small,
    fades,
    'muted',
  );
}
