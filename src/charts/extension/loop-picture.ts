import { EXTENSION } from '../../content/extension-words';
import { number, percent } from '../../content/format';
import { fill, type Text } from '../../text';
import { Drawing } from '../drawing';
import { type Anchor, px, type Mark, type Point } from '../mark';
import type { Measure } from '../measure';
import type { Moment } from './course';
import type { LoopRates } from './loop-rates';
import type { Look } from './phase-frame';

export interface LoopPicture {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** An arrow as an outline: from one point to another, so wide. */
function arrow([x0, y0]: Point, [x1, y1]: Point, wide: number, s: number): string {
  const long = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [ux, uy] = [(x1 - x0) / long, (y1 - y0) / long];
  const half = wide / 2;
  const head = Math.min(long * 0.6, half * 1.5 + 5 * s);
  const broad = half + 3.5 * s;
  const at = (along: number, across: number) =>
    `${px(x0 + ux * along - uy * across)} ${px(y0 + uy * along + ux * across)}`;
  const neck = long - head;
  return `M${at(0, half)}L${at(neck, half)}L${at(neck, broad)}L${at(long, 0)}L${at(neck, -broad)}L${at(neck, -half)}L${at(0, -half)}Z`;
}

/** Where the four nodes stand, in shares of width and height. */
const NODES = {
  touches: [0.5, 0.09],
  services: [0.17, 0.42],
  stickiness: [0.83, 0.42],
  customers: [0.5, 0.8],
} as const;

const NODE_NAMES: Readonly<Record<keyof typeof NODES, Text>> = {
  touches: EXTENSION.touches,
  services: EXTENSION.services,
  stickiness: EXTENSION.stickiness,
  customers: EXTENSION.customersShort,
};

const NAMES = {
  bonding: EXTENSION.bonds,
  extraTouches: EXTENSION.moreTouches,
  adopted: EXTENSION.opensDoors,
  fading: EXTENSION.fades,
  givenUp: EXTENSION.givenUp,
  recommended: EXTENSION.recommends,
  arriving: EXTENSION.byThemselves,
  leaving: EXTENSION.leave,
} as const;
type Rate = keyof typeof NAMES;

/** A rate as it is printed beside its arrow. */
const PRINTED: Readonly<Record<Rate, { readonly scale: number; readonly digits: number; readonly unit: Text }>> = {
  bonding: { scale: 100, digits: 1, unit: EXTENSION.pointsUp },
  extraTouches: { scale: 1, digits: 1, unit: EXTENSION.timesUp },
  adopted: { scale: 1, digits: 2, unit: EXTENSION.servicesUp },
  fading: { scale: 100, digits: 1, unit: EXTENSION.pointsDown },
  givenUp: { scale: 1, digits: 2, unit: EXTENSION.servicesDown },
  recommended: { scale: 1, digits: 1, unit: EXTENSION.peopleUp },
  arriving: { scale: 1, digits: 1, unit: EXTENSION.peopleUp },
  leaving: { scale: 1, digits: 1, unit: EXTENSION.peopleDown },
};

/** The loop in one month: touches bind, the bond opens doors to services, services bring touches; the bond recommends. */
export function loopPicture(
  moment: Moment,
  rates: LoopRates,
  most: LoopRates,
  look: Look,
  measure: Measure,
  width: number,
  height: number,
): LoopPicture {
  const { s, locale, t } = look;
  const small = 12.5 * s;
  const size = 14 * s;
  const draw = new Drawing(measure, new Set(), 0, width);
  const half = (text: Text) => draw.width(t(text), small, 'bold') / 2;
  /** A node stands inside, however long its name is. */
  const place = (id: keyof typeof NODES): Point => {
    const [x, y] = NODES[id];
    const room = half(NODE_NAMES[id]);
    return [Math.min(width - room, Math.max(room, x * width)), y * height];
  };
  const [touches, services] = [place('touches'), place('services')];
  const [stickiness, customers] = [place('stickiness'), place('customers')];

  const link = (id: Rate, [x0, y0]: Point, [x1, y1]: Point, face: string): void => {
    const wide = (0.8 + 10 * Math.min(1, rates[id] / most[id])) * s;
    if (rates[id] > 0) draw.path(`arrow-${id}`, face, arrow([x0, y0], [x1, y1], wide, s));
  };
  const shift = ([x, y]: Point, dx: number, dy: number): Point => [x + dx * s, y + dy * s];
  link('bonding', shift(touches, 26, 26), shift(stickiness, -12, -22), 'tip');
  link('extraTouches', shift(services, 12, -22), shift(touches, -26, 26), 'tip');
  const reach = (text: Text) => half(text) + 7 * s;
  const level = stickiness[1];
  const [from, to] = [stickiness[0] - reach(EXTENSION.stickiness), services[0] + reach(EXTENSION.services)];
  link('adopted', [from, level + 3 * s], [to, level + 3 * s], 'tip');
  const [outRight, outLeft] = [width - 10 * s, 10 * s];
  link('fading', [outRight, stickiness[1] + 26 * s], [outRight, stickiness[1] + 58 * s], 'cost');
  link('givenUp', [outLeft, services[1] + 26 * s], [outLeft, services[1] + 58 * s], 'cost');
  link('recommended', shift(stickiness, -30, 26), shift(customers, 24, -20), 'trueLoyaltyPart');
  link(
    'arriving',
    [outLeft + 8 * s, customers[1]],
    [customers[0] - reach(EXTENSION.customersShort), customers[1]],
    'tip',
  );
  link('leaving', shift(customers, 0, 24), shift(customers, 0, 52), 'cost');

  const node = (id: string, [x, y]: Point, name: string, value: string, face = 'bold'): void => {
    draw.words(`${id}-name`, [x, y - 3 * s, 'middle'], small, name, { look: 'bold' });
    draw.words(`${id}-value`, [x, y + size * 1.02, 'middle'], size, value, { look: face });
  };
  const aMonth = fill(t(EXTENSION.aMonth), { value: number(rates.touches, locale, 1) });
  node('touches', touches, t(EXTENSION.touches), aMonth);
  node('services', services, t(EXTENSION.services), number(moment.services, locale, 1));
  node('stickiness', stickiness, t(EXTENSION.stickiness), percent(moment.stickiness, locale), 'bold thread');
  node('customers', customers, t(EXTENSION.customersShort), number(moment.customers, locale));

  /** Name and number, one over the other; the upper one's baseline. */
  const says = (id: Rate, x: number, y: number, anchor: Anchor): void => {
    const { scale, digits, unit } = PRINTED[id];
    draw.words(`${id}-name`, [x, y, anchor], small, t(NAMES[id]), { look: 'muted' });
    const value = fill(t(unit), { value: number(rates[id] * scale, locale, digits) });
    draw.words(`${id}-value`, [x, y + small * 1.2, anchor], small, value);
  };
  const between = (touches[1] + services[1]) / 2 - 14 * s;
  says('bonding', width, between, 'end');
  says('extraTouches', 0, between, 'start');
  draw.words('adopted-name', [(from + to) / 2, level - 9 * s, 'middle'], small, t(NAMES.adopted), { look: 'muted' });
  const adopted = fill(t(PRINTED.adopted.unit), { value: number(rates.adopted, locale, PRINTED.adopted.digits) });
  draw.words('adopted-value', [(from + to) / 2, level + 24 * s, 'middle'], small, adopted);
  says('fading', width, level + 73 * s, 'end');
  says('givenUp', 0, level + 73 * s, 'start');
  says('recommended', width, customers[1] + 18 * s, 'end');
  says('arriving', 0, customers[1] + 18 * s, 'start');
  draw.words('leaving-name', [width / 2 + 14 * s, customers[1] + 46 * s], small, t(NAMES.leaving), { look: 'muted' });
  const leaving = fill(t(PRINTED.leaving.unit), { value: number(rates.leaving, locale, 1) });
  draw.words('leaving-value', [width / 2 - 14 * s, customers[1] + 46 * s, 'end'], small, leaving);
  return { marks: draw.marks, width, height };
}
