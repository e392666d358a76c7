import type { Known } from '../../content/teaching/paper-given';
import { given } from '../../content/teaching/paper-given';
import { PAPER } from '../../content/teaching/paper-words';
import { points } from '../../content/format';
import type { Result } from '../../model/evaluate';
import { Drawing, type Spot } from '../drawing';
import { line, through, type Point } from '../mark';
import type { Measure } from '../measure';
import { meetings } from '../meeting';
import { linear } from '../scale';
import type { PaperPicture } from './paper-waterfall';

const [SIZE, SMALL] = [12, 10.5];
/** Room inside the picture on each side, in pixels. */
const ROOM = { left: 30, right: 12, top: 34, bottom: 32 };

/**
 * Satisfaction across, loyalty up, and the two thresholds; with `result` the curve that customers meet, and where this
 * one stands on it. Without, the field is empty.
 */
export function paperCurve(
  { inputs, locale }: Known,
  result: Result | null,
  width: number,
  height: number,
  measure: Measure,
): PaperPicture {
  const draw = new Drawing(measure, undefined, 2, width - 2);
  const [left, right, top, bottom] = [ROOM.left, width - ROOM.right, ROOM.top, height - ROOM.bottom];
  const x = linear([0, 100], [left, right]);
  const y = linear([0, 100], [bottom, top]);
  const { minimumSatisfaction: floor, jumpSatisfaction: jump } = inputs;
  draw.rect('zone-low', 'wash', left, top, x(floor) - left, bottom - top);
  draw.rect('zone-high', 'wash', x(jump), top, right - x(jump), bottom - top);
  for (let at = 0; at <= 100; at += 20) {
    draw.path(`upright-${at}`, 'fan', line(x(at), top, x(at), bottom));
    draw.path(`rule-${at}`, 'fan', line(left, y(at), right, y(at)));
    draw.words(`across-${at}`, [x(at), bottom + 13, 'middle'], SMALL, String(at), { look: 'muted' });
    draw.words(`up-${at}`, [left - 5, y(at) + SMALL * 0.36, 'end'], SMALL, String(at), { look: 'muted' });
  }
  draw.path(
    'axes',
    'tick',
    through([
      [left, top],
      [left, bottom],
      [right, bottom],
    ]),
  );
  draw.words('satisfaction-name', [right, bottom + 27, 'end'], SMALL, PAPER.satisfaction[locale], { look: 'bold' });
  draw.words('loyalty-name', [2, 11], SMALL, PAPER.loyalty[locale], { look: 'bold' });
  for (const [id, at, name] of [
    ['floor', floor, PAPER.floor],
    ['jump', jump, PAPER.takeOff],
  ] as const) {
    draw.path(`${id}-line`, 'cut', line(x(at), top - 4, x(at), bottom));
    const text = `${name[locale]} ${given(at, locale)}`;
    const half = draw.width(text, SMALL) / 2;
    const middle = Math.min(right + ROOM.right - half - 2, Math.max(left + half, x(at)));
    const spots: Spot[] = [20, 6].flatMap((up): Spot[] => [
      [middle, top - up, 'middle'],
      [Math.min(right + ROOM.right - 2 - 2 * half, x(at) + 2), top - up],
      [x(at) - 2, top - up, 'end'],
    ]);
    draw.place(`${id}-name`, id === 'floor' ? spots.toReversed() : spots, SMALL, text, { must: true });
  }
  if (result) standing(draw, inputs, result, locale, { x, y, left, right, top, bottom });
  return { marks: draw.marks, width, height };
}

interface Field {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The curve, the way to the customer's point, and its two figures. */
function standing(
  draw: Drawing,
  inputs: Known['inputs'],
  { meanSatisfaction, curveLoyalty }: Result,
  locale: Known['locale'],
  { x, y, left, top, bottom }: Field,
): void {
  const met = meetings(inputs).map(({ satisfaction, loyalty }): Point => [x(satisfaction), y(loyalty)]);
  draw.path('curve', 'curve', through(met));
  draw.block(
    met.filter((_, i) => i % 4 === 0),
    2,
  );
  const [across, up] = [x(meanSatisfaction), y(curveLoyalty)];
  draw.path(
    'way',
    'own',
    through([
      [across, bottom],
      [across, up],
      [left, up],
    ]),
  );
  draw.block(
    [
      [across, bottom],
      [across, up],
      [left, up],
    ],
    1,
  );
  draw.circle('point', 'ring', across, up, 5);
  draw.occupy(across - 7, up - 7, across + 7, up + 7);
  const beside = (base: number): Spot[] => [
    [across + 9, base],
    [across - 9, base, 'end'],
  ];
  // From the foot of the field upwards, and from the point outwards; nothing stands below the axis or over its numbers.
  const free = (size: number, text: string) => (spots: readonly Spot[]) =>
    spots.filter(
      ([at, base, anchor]) =>
        base - size > top && base < bottom - 3 && (anchor !== 'end' || at - draw.width(text, size, 'bold') > left + 3),
    );
  const steps = Array.from({ length: 12 }, (_, i) => i * 14);
  const text = `${SATISFACTION[locale]} ${points(meanSatisfaction, locale)}`;
  const low = free(SIZE, text)(steps.flatMap((by) => beside(bottom - 7 - by)));
  draw.place('satisfaction', low, SIZE, text, { look: 'bold thread', must: true });
  const height = `${CURVE[locale]} ${points(curveLoyalty, locale)}`;
  const near = free(SMALL, height)(steps.flatMap((by) => [...beside(up - 8 - by), ...beside(up + 16 + by)]));
  draw.place('curve-value', near, SMALL, height, { look: 'bold', must: true });
}

const SATISFACTION = { zh: '满意度', en: 'Satisfaction' };
const CURVE = { zh: '曲线值', en: 'Curve value' };
