import type { Text } from '../text';
import type { ParameterId } from './parameters';
import type { Inputs } from './settle';
import type { WEIGHT_GROUPS } from './weight-groups';

type WeightId = (typeof WEIGHT_GROUPS)[0 | 1][number];

/** A kind of customer: what weighs more or less for them than for the average customer. */
export interface Segment {
  readonly id: string;
  readonly label: Text;
  /** Raw weights in place of the map's; a group is named whole or not at all. Our assumption, no survey. */
  readonly weights: Readonly<Partial<Record<WeightId & ParameterId, number>>>;
}

/** The first is everybody: the map's own weights. The order is part of links: append, never insert. */
export const SEGMENTS: readonly [Segment, ...Segment[]] = [
  { id: 'everybody', label: { zh: '所有顾客', en: 'All customers' }, weights: {} },
  {
    id: 'price',
    label: { zh: '看重价格的', en: 'Price-minded' },
    weights: { moneyWeight: 75, timeWeight: 10, energyWeight: 5, psychicWeight: 10 },
  },
  {
    id: 'time',
    label: { zh: '赶时间的', en: 'Pressed for time' },
    weights: { moneyWeight: 25, timeWeight: 50, energyWeight: 15, psychicWeight: 10 },
  },
  {
    id: 'quality',
    label: { zh: '看重产品的', en: 'Quality-minded' },
    weights: { productWeight: 65, serviceWeight: 15, personnelWeight: 10, imageWeight: 10 },
  },
  {
    id: 'service',
    label: { zh: '看重服务的', en: 'Service-minded' },
    weights: { productWeight: 20, serviceWeight: 45, personnelWeight: 25, imageWeight: 10 },
  },
  {
    id: 'anxious',
    label: { zh: '怕出错的', en: 'Anxious' },
    weights: { moneyWeight: 25, timeWeight: 15, energyWeight: 10, psychicWeight: 50 },
  },
  {
    id: 'image',
    label: { zh: '看重形象的', en: 'Image-minded' },
    weights: { productWeight: 25, serviceWeight: 15, personnelWeight: 10, imageWeight: 50 },
  },
];

/** The same inputs as a kind of customer weighs them. Settled stays settled. */
export const asSegment = (inputs: Inputs, segment: Segment): Inputs =>
  segment.id === 'everybody' ? inputs : { ...inputs, ...segment.weights };
