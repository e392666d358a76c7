import { Drawing, type Spot } from '../drawing';
import { line, px, through, type Mark, type Words } from '../mark';
import type { Measure } from '../measure';
import { around } from './around';
import { besideMark, type BesideWalk } from './beside-mark';
import { planeTicks, type PlaneFrame } from './plane-frame';
import { ringWords } from './ring-words';
import { lengthOf, parted, stretches, type Stretch } from './stretches';

export interface OfferWalk {
  readonly name: string;
  readonly shown: string;
  readonly output: NonNullable<Words['output']>;
  readonly values: readonly Stretch[];
  readonly costs: readonly Stretch[];
  readonly beside: readonly BesideWalk[];
  readonly words: {
    readonly gets: string;
    readonly gives: string;
    readonly even: string;
    readonly worse: string;
    readonly number: (value: number) => string;
  };
}
interface Place {
  readonly x: number;
  readonly y: number;
}
const MUTED = { look: 'muted' };
const BOLD = { look: 'bold' };

/**
 * Up along what customers get, right along what they give: both axes have one scale, so the upright distance to the
 * diagonal is delivered value.
 */
export function offerWalk(walk: OfferWalk, frame: PlaneFrame, measure: Measure): readonly Mark[] {
  const { x, y, s, left, right, top, bottom, width } = frame;
  const draw = new Drawing(measure, undefined, left, width);
  const thick = 10 * s;
  const cost = lengthOf(walk.costs);
  const end = { x: x(cost), y: y(lengthOf(walk.values)) };
  const foot = y(cost);

  ground(draw, walk, frame, thick);
  const up = stretches(walk.values, (from, to) => [left - thick, y(to), thick, y(from) - y(to)]);
  for (const [{ id }, box] of up) draw.rect(`up-${id}`, 'value', ...parted(box, s, 'up'));
  const along = stretches(walk.costs, (from, to) => [x(from), end.y - thick / 2, x(to) - x(from), thick]);
  for (const [{ id }, box] of along) draw.rect(`right-${id}`, 'cost', ...parted(box, s, 'right'));
  draw.occupy(left - thick, Math.min(end.y, bottom), left, bottom);
  draw.occupy(left, end.y - thick / 2 - 1, end.x, end.y + thick / 2 + 1);

  const from = walk.beside.find(({ ghost, at }) => ghost && at);
  if (from?.at) {
    const start = [x(from.at.cost), y(from.at.value)] as const;
    draw.path('way', 'ghost', through([start, [end.x, end.y]]));
  }
  draw.block([
    [left, bottom],
    [right, top],
  ]);
  draw.block([
    [end.x, end.y],
    [end.x, foot],
  ]);
  const rings = walk.beside.map((offer, i) => besideMark(draw, frame, offer, i));
  draw.path('delivered', 'thread now', line(px(end.x), px(end.y), px(end.x), px(foot)));
  draw.occupy(end.x - 7 * s, end.y - 7 * s, end.x + 7 * s, end.y + 7 * s);
  draw.circle('ring-now', 'ring', px(end.x), px(end.y), px(7 * s));

  // The important words first: whatever comes later looks for what room is left.
  nowName(draw, walk, frame, end);
  for (const { offer, at } of rings) {
    const words = { ...offer, id: `beside-${offer.key}`, looks: ['muted', 'bold'] as const };
    ringWords(draw, { ...at, far: 11 * s }, words, frame.size, [width * 0.42, width * 0.22, width * 0.15]);
  }
  if (from?.at)
    draw.block([
      [x(from.at.cost), y(from.at.value)],
      [end.x, end.y],
    ]);
  delivered(draw, walk, frame, end, foot);
  names(draw, frame, end, up, along);
  const below = (share: number): Spot => [
    left + (right - left) * share + 10 * s,
    bottom - (bottom - top) * share + 20 * s,
  ];
  draw.place('even', [0.3, 0.36, 0.24, 0.42, 0.5, 0.18].map(below), frame.small, walk.words.even, MUTED);
  draw.place('worse', [[right - 8 * s, bottom - 10 * s, 'end']], frame.small, walk.words.worse, MUTED);
  return draw.marks;
}

/** Both axes, the diagonal on which customers get what they give, and the ground below it. */
function ground(draw: Drawing, { words }: OfferWalk, frame: PlaneFrame, thick: number): void {
  const { x, y, s, size, small, left, right, top, bottom, domain, width } = frame;
  draw.path(
    'below',
    'wash',
    `${through([
      [left, bottom],
      [right, top],
      [right, bottom],
    ])}Z`,
  );
  draw.path('axis-x', 'hair', line(px(left), px(bottom), px(right), px(bottom)));
  draw.path('axis-y', 'hair', line(px(left), px(top), px(left), px(bottom)));
  draw.path('diagonal', 'tick', line(px(left), px(bottom), px(right), px(top)));
  const beside = px(left - thick - 5 * s);
  for (const tick of planeTicks(domain)) {
    if (tick === domain[0]) continue;
    const text = words.number(tick);
    if (y(tick) > top + small)
      draw.words(`tick-y-${tick}`, [beside, px(y(tick) + small * 0.36), 'end'], small, text, MUTED);
    if (x(tick) < right - small)
      draw.words(`tick-x-${tick}`, [px(x(tick)), px(bottom + 16 * s), 'middle'], small, text, MUTED);
  }
  draw.words('tick-zero', [beside, px(bottom + 16 * s), 'end'], small, words.number(0), MUTED);
  const gets = draw.cut(words.gets, size, width - left, 'bold');
  draw.words('gets', [px(left - thick), px(top - 11 * s)], size, gets, BOLD);
  draw.words('gives', [px(right), px(bottom + 35 * s), 'end'], size, draw.cut(words.gives, size, right, 'bold'), BOLD);
}

/** The red number beside its line. */
function delivered(
  draw: Drawing,
  walk: OfferWalk,
  { s, left, right, top, bottom }: PlaneFrame,
  end: Place,
  foot: number,
): void {
  const big = 22 * s;
  const levels = [0.5, 0.3, 0.7, 0.15, 0.85].map((share) => end.y + (foot - end.y) * share + big * 0.34);
  const beyond = end.y < foot ? [foot + big, end.y - 12 * s] : [foot - 8 * s, end.y + big];
  const spots = [...levels, ...beyond].flatMap((at): Spot[] => [
    [end.x + 13 * s, at],
    [end.x - 13 * s, at, 'end'],
  ]);
  // Where all is crowded it stands wherever it can: the red of its line says whose it is.
  const shares = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
  const anywhere = shares.flatMap((down) =>
    shares.map((across): Spot => [left + (right - left) * across, top + (bottom - top) * down, 'middle']),
  );
  const { output } = walk;
  draw.place('delivered-number', [...spots, ...around(end.x, end.y, 16 * s, big), ...anywhere], big, walk.shown, {
    look: 'thread bold',
    must: true,
    output,
  });
}

function nowName(draw: Drawing, { name }: OfferWalk, { s, size, width }: PlaneFrame, end: Place): void {
  for (const room of [0.45, 0.25]) {
    const named = draw.cut(name, size, width * room, 'bold');
    if (draw.place('now-name', around(end.x, end.y, 13 * s, size), size, named, { look: 'thread bold' })) return;
  }
}

type Named = ReturnType<typeof stretches>;

/** The names of the stretches beside them, with their points; of those too short for a name the table tells. */
function names(draw: Drawing, { s, size, small, left }: PlaneFrame, end: Place, up: Named, along: Named): void {
  const parts = ({ name, shown }: Stretch) => [
    { text: `${name} `, look: 'muted' },
    { text: shown, look: 'bold' },
  ];
  for (const [stretch, [, boxTop, , tall]] of up)
    if (tall >= small * 1.1)
      draw.place(
        `up-name-${stretch.id}`,
        [0.5, 0.3, 0.7, 0.1].map((share): Spot => [left + 8 * s, boxTop + tall * share + size * 0.36]),
        size,
        parts(stretch),
      );
  for (const [stretch, [boxLeft, , wide]] of along) {
    if (wide < 1) continue;
    const levels = [-11, 21, 38, 55, 72, -28].map((by) => end.y + by * s);
    const spots = levels.flatMap((level): Spot[] => [
      [boxLeft + wide / 2, level, 'middle'],
      [end.x - 10 * s, level, 'end'],
      [boxLeft, level],
    ]);
    draw.place(`right-name-${stretch.id}`, spots, small, parts(stretch));
  }
}
