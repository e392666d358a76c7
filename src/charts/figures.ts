import { number, percent, points, roundYuan, yuan } from '../content/format';
import type { OutputId } from '../model/outputs';
import type { StationId } from '../content/stations';
import type { Text } from '../text';
import type { Drawing, Spot } from './drawing';
import type { Frame } from './frame';
import type { Part } from './mark';
import type { Subject } from './subject';
import * as words from './words';

interface Figure {
  readonly id: string;
  readonly name: Text;
  readonly text: string;
  readonly output: OutputId;
  readonly opens?: StationId;
}

/** A result where the thread passes: its name muted, its figure bold and larger in the colour of the thread. */
function figure(draw: Drawing, subject: Subject, frame: Frame, spots: readonly Spot[], one: Figure): void {
  const { id, name, text, ...leads } = one;
  const parts: readonly Part[] = [
    { text: `${subject.t(name)} `, look: 'muted' },
    { text, look: 'bold thread', scale: 1.3 },
  ];
  draw.place(id, spots, frame.figure, parts, { must: true, ...leads });
}

type Placed = (draw: Drawing, subject: Subject, frame: Frame, spots: readonly Spot[]) => void;

export const attitudeFigure: Placed = (draw, subject, frame, spots) => {
  const text = points(subject.now.result.attitude, subject.locale);
  figure(draw, subject, frame, spots, { id: 'attitude', name: words.ATTITUDE_SHORT, text, output: 'attitude' });
};

/** Retention, named in full where there is room. */
export const retentionFigure = (
  draw: Drawing,
  subject: Subject,
  frame: Frame,
  spots: readonly Spot[],
  name: Text,
): void => {
  const text = percent(subject.now.result.retention, subject.locale);
  figure(draw, subject, frame, spots, { id: 'retention', name, text, output: 'retention', opens: 'retention' });
};

/** How many of a hundred are left after the first year. */
export const yearOneFigure: Placed = (draw, subject, frame, spots) => {
  const text = number(subject.now.result.retention * 100, subject.locale, 0);
  figure(draw, subject, frame, spots, { id: 'year-one', name: words.AFTER_A_YEAR, text, output: 'retention' });
};

/** The height of the customer's point on the curve, a note beside it. */
export const curveFigure: Placed = (draw, subject, frame, spots) => {
  const text = `${subject.t(words.CURVE_VALUE)} ${points(subject.now.result.curveLoyalty, subject.locale)}`;
  draw.place('curve-value', spots, frame.small, text, { look: 'muted', must: true, output: 'curveLoyalty' });
};

/** “Switching cost 24.0 →” along the axis of the plane. */
export const switchingParts = ({ now, locale, t }: Subject): readonly Part[] => [
  { text: `${t(words.SWITCHING)} ` },
  { text: `${points(now.result.switchingCost, locale)} →` },
];

/** The name of lifetime value, the figure itself, and what has become of it since the baseline. */
export function moneyFigure(
  draw: Drawing,
  subject: Subject,
  frame: Frame,
  right: number,
  place: { readonly base: number; readonly size: number; readonly above: number; readonly below: number },
): void {
  const { now, before, locale, t } = subject;
  const { base, size, above, below } = place;
  draw.words('money-name', [right, base - above, 'end'], frame.small, t(words.LIFETIME), {
    look: 'muted',
    opens: 'money',
  });
  draw.words('money', [right, base, 'end'], size, yuan(now.result.lifetimeValue, locale), {
    look: 'bold',
    output: 'lifetimeValue',
  });
  const gain = roundYuan(now.result.lifetimeValue) - roundYuan(before.result.lifetimeValue);
  if (gain !== 0)
    draw.words('money-change', [right, base + below, 'end'], frame.figure, words.moneyChange(subject, gain), {
      look: 'bold thread',
    });
}
