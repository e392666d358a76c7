import { signed } from '../content/format';
import type { ParameterId } from '../model/parameters';
import type { Scale } from './scale';
import type { Drawing } from './drawing';
import { through } from './mark';
import type { State, Subject } from './subject';

export const LIFT_STEPS = ['trust', 'affection', 'benefits', 'intrinsic'] as const;
type LiftStep = (typeof LIFT_STEPS)[number];
const WEIGHT: Readonly<Record<LiftStep | 'curve', ParameterId>> = {
  curve: 'attitudeWeightCurve',
  trust: 'attitudeWeightTrust',
  affection: 'attitudeWeightAffection',
  benefits: 'attitudeWeightBenefits',
  intrinsic: 'attitudeWeightIntrinsic',
};
export const LIFT_NAMES = {
  trust: { zh: '信任', en: 'Trust' },
  affection: { zh: '情感', en: 'Affection' },
  benefits: { zh: '关系利益', en: 'Benefits' },
  intrinsic: { zh: '内在价值', en: 'Intrinsic' },
} as const;

export interface Step {
  readonly id: LiftStep;
  /** Attitude points, signed: the weight times (the factor − the curve value). */
  readonly by: number;
  readonly from: number;
  readonly to: number;
}

/** From the curve's value to attitude, one factor after the other; a factor below the curve value pulls down. */
export function liftSteps({ inputs, result }: State): readonly Step[] {
  let sum = 0;
  for (const id of Object.values(WEIGHT)) sum += inputs[id];
  const share = (id: LiftStep) => (sum > 0 ? inputs[WEIGHT[id]] / sum : 0.2);
  let level = result.curveLoyalty;
  return LIFT_STEPS.map((id) => {
    const by = result.attitudeBars[id] - share(id) * result.curveLoyalty;
    const step = { id, by, from: level, to: level + by };
    level = step.to;
    return step;
  });
}

export interface LiftFrame {
  readonly yl: Scale;
  /** Where each riser stands. */
  readonly risers: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly small: number;
  readonly s: number;
}

/** A staggered list under (or over) the stairs; answers whether it went under. */
export function liftWords(draw: Drawing, subject: Subject, steps: readonly Step[], frame: LiftFrame): boolean {
  const { yl, risers, top, bottom, small, s } = frame;
  const levels = steps.flatMap((step) => [yl(step.from), yl(step.to)]);
  const lowest = Math.max(...levels);
  const highest = Math.min(...levels);
  const pitch = small * 1.36;
  const under = lowest + 24 * s + pitch * 4 < bottom + 4 || highest - 24 * s - pitch * 4 < top;
  steps.forEach((step, i) => {
    const at = risers[i] ?? 0;
    const y = under ? lowest + 26 * s + pitch * i : highest - 20 * s - pitch * i;
    const from = under ? Math.max(yl(step.from), yl(step.to)) + 4 * s : Math.min(yl(step.from), yl(step.to)) - 4 * s;
    const to = under ? y : y - small * 0.7;
    draw.path(
      `lift-${step.id}-leader`,
      'leader',
      through([
        [at, from],
        [at, to],
      ]),
    );
    draw.occupy(at - 1, Math.min(from, to), at + 1, Math.max(from, to));
    draw.words(`lift-${step.id}`, [at - 5 * s, y, 'end'], small, [
      { text: `${subject.t(LIFT_NAMES[step.id])} `, look: 'muted' },
      { text: signed(step.by, subject.locale), look: 'bold' },
    ]);
  });
  return under;
}
