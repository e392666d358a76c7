import { LOYALTY_NAMES, SATISFACTION_NAMES } from '../../content/people-words';
import type { Crowd } from '../../model/crowd-summary';
import type { Inputs } from '../../model/settle';
import type { Text } from '../../text';

/** A labelled rectangle of the plane: from one value of the axis to another, above the cut of retention or below it. */
export interface Segment {
  readonly id: string;
  readonly name: Text;
  readonly share: number;
  readonly from: number;
  readonly to: number;
  readonly stays: boolean;
}

/** The six of Jones & Sasser: satisfaction beside retention. */
const bySatisfaction = ({ satisfactionSegments: shares }: Crowd, cuts: Inputs): readonly Segment[] => {
  const { minimumSatisfaction: floor, satisfactionCut: cut, jumpSatisfaction: jump } = cuts;
  const segment = (id: keyof typeof shares, from: number, to: number, stays: boolean): Segment => ({
    id,
    name: SATISFACTION_NAMES[id],
    share: shares[id],
    from,
    to: Math.max(from, to),
    stays,
  });
  // Whoever is above take-off is an apostle, also where satisfaction begins later than that.
  return [
    segment('hostage', 0, Math.min(cut, jump), true),
    segment('loyalist', Math.min(cut, jump), jump, true),
    segment('apostle', jump, 100, true),
    segment('terrorist', 0, Math.min(floor, cut), false),
    segment('defector', Math.min(floor, cut), cut, false),
    segment('mercenary', cut, 100, false),
  ];
};

/** The four of Dick & Basu: attitude beside retention. */
const byAttitude = ({ loyaltySegments: shares }: Crowd, { attitudeCut: cut }: Inputs): readonly Segment[] => {
  const segment = (id: keyof typeof shares, from: number, to: number, stays: boolean): Segment => ({
    id,
    name: LOYALTY_NAMES[id],
    share: shares[id],
    from,
    to,
    stays,
  });
  return [
    segment('spurious', 0, cut, true),
    segment('true', cut, 100, true),
    segment('none', 0, cut, false),
    segment('latent', cut, 100, false),
  ];
};

/** The segments of a plane, from left to right, those who stay first. */
export const segmentsOf = (plane: 'satisfaction' | 'attitude', crowd: Crowd, cuts: Inputs): readonly Segment[] =>
  plane === 'satisfaction' ? bySatisfaction(crowd, cuts) : byAttitude(crowd, cuts);

/** The values of the axis at which the upper or the lower half is cut. */
export const cutsOf = (segments: readonly Segment[], stays: boolean): readonly number[] => [
  ...new Set(segments.filter((one) => one.stays === stays && one.from > 0).map(({ from }) => from)),
];
