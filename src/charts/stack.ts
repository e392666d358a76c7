import type { Scale } from './scale';
import { points as printPoints } from '../content/format';
import type { ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import type { Result } from '../model/evaluate';
import type { Drawing } from './drawing';
import type { ScaleGrip } from './grip';
import { px } from './mark';
import type { Subject } from './subject';

type Bar = keyof Result['switchingBars'];
export type Family = 'learning' | 'economic' | 'emotional';

/** The three families of switching costs with the facets they open into. */
export const FAMILIES: Readonly<Record<Family, readonly (Bar & ParameterId)[]>> = {
  learning: ['learningTime', 'learningEffort'],
  economic: ['technicalConversion', 'financialLoss', 'procurementRisk'],
  emotional: ['personalRelationship', 'enterpriseResources'],
};
export const FACETS = [...FAMILIES.learning, ...FAMILIES.economic, ...FAMILIES.emotional];

const SEGMENTS: readonly { id: string; bars: readonly Bar[]; name: { zh: string; en: string } }[] = [
  { id: 'learning', bars: FAMILIES.learning, name: { zh: '学习', en: 'Learning' } },
  { id: 'economic', bars: FAMILIES.economic, name: { zh: '经济', en: 'Economic' } },
  { id: 'emotional', bars: FAMILIES.emotional, name: { zh: '情感', en: 'Emotional' } },
  { id: 'benefitLoss', bars: ['benefitLoss'], name: { zh: '权益', en: 'Perks' } },
  { id: 'affection', bars: ['affection'], name: { zh: '不舍', en: 'Bond' } },
  { id: 'depth', bars: ['depth'], name: { zh: '深度', en: 'Depth' } },
  { id: 'integration', bars: ['integration'], name: { zh: '集成', en: 'Integration' } },
];

/** Points that one point of rating adds to a facet's bar now; zero before anything is learnt. */
function yieldOf(id: Bar & ParameterId, inputs: Inputs): number {
  const full = inputs[`${id}Points` as ParameterId] * inputs.switchingEffectiveness;
  const learnt = FAMILIES.learning.includes(id) ? 1 - Math.exp(-inputs.tenure / inputs.learningPeriod) : 1;
  return (full * learnt) / 100;
}
/** Points of some facets at rating 100. */
export const mostOf = (ids: readonly (Bar & ParameterId)[], inputs: Inputs): number =>
  ids.reduce((sum, id) => sum + yieldOf(id, inputs) * 100, 0);

/** The ratings of some facets scaled by one factor so that they give a number of points; equal ratings when all are zero. */
export function scaled(
  ids: readonly (Bar & ParameterId)[],
  target: number,
  inputs: Inputs,
): Partial<Record<ParameterId, number>> {
  const total = ids.reduce((sum, id) => sum + yieldOf(id, inputs) * inputs[id], 0);
  const changes: Partial<Record<ParameterId, number>> = {};
  if (total <= 0) {
    const most = mostOf(ids, inputs);
    for (const id of ids) changes[id] = most > 0 ? Math.min(100, Math.max(0, (100 * target) / most)) : inputs[id];
    return changes;
  }
  // Facets that reach 100 stay there; the others take up what is missing.
  let free = [...ids];
  let rest = target;
  for (let round = 0; round < ids.length && free.length > 0; round++) {
    const sum = free.reduce((all, id) => all + yieldOf(id, inputs) * inputs[id], 0);
    const factor = sum > 0 ? Math.max(0, rest) / sum : 0;
    const full = free.filter((id) => inputs[id] * factor > 100);
    for (const id of free) changes[id] = Math.min(100, Math.round(inputs[id] * factor * 10) / 10);
    if (full.length === 0) break;
    for (const id of full) rest -= yieldOf(id, inputs) * 100;
    free = free.filter((id) => !full.includes(id));
  }
  return changes;
}

/** The grip of the plane's point: it travels from the cost with no facet at all to all facets at full scale. */
export function pointGrip({ now: { inputs, result } }: Subject, xk: Scale, y: number, s: number): ScaleGrip {
  const value = FACETS.reduce((sum, id) => sum + result.switchingBars[id], 0);
  const rest = result.switchingCost - value;
  const most = mostOf(FACETS, inputs);
  const [from, to] = [xk(rest), xk(rest + most)];
  return {
    kind: 'scale',
    family: 'all',
    most,
    value,
    x: px(from),
    y: px(y - 14),
    width: px(to - from),
    height: 28,
    thumb: 20 * s,
  };
}

export interface StackFrame {
  readonly xk: Scale;
  readonly left: number;
  readonly y: number;
  readonly height: number;
  readonly small: number;
  readonly s: number;
  /** The key's lines end here. */
  readonly limit: number;
  readonly hit: number;
}

/** What leaving costs, part by part, under the plane whose x-axis it is. */
export function stack(draw: Drawing, subject: Subject, frame: StackFrame): { grips: ScaleGrip[]; bottom: number } {
  const { xk, left, y, height, small, s, limit, hit } = frame;
  const { inputs, result } = subject.now;
  let run = 0;
  const grips: ScaleGrip[] = [];
  const shown = SEGMENTS.map((segment) => ({
    ...segment,
    value: segment.bars.reduce((sum, bar) => sum + result.switchingBars[bar], 0),
  }));
  for (const { id, value } of shown) {
    const [a, b] = [xk(run), xk(run + value)];
    if (value >= 0.05)
      draw.rect(`stack-${id}`, `stack ${id}`, a + 0.7 * s, y + 0.7 * s, b - a - 1.4 * s, height - 1.4 * s);
    if (id in FAMILIES) {
      const ids = FAMILIES[id as Family];
      const most = mostOf(ids, inputs);
      grips.push({
        kind: 'scale',
        family: id as Family,
        most,
        value,
        x: px(a),
        y: px(y + height / 2 - hit / 2),
        width: px(xk(run + most) - a),
        height: hit,
        thumb: 14 * s,
      });
    }
    run += value;
  }
  const listed = shown
    .filter(({ value }) => value >= 0.05)
    .map((one) => ({ ...one, text: `${subject.t(one.name)} ${printPoints(one.value, subject.locale)}` }));
  let base = y + height + small * 1.5;
  let x = left;
  for (const { id, text } of listed) {
    const width = draw.width(text, small);
    if (x + width + 14 * s > limit && x > left) {
      x = left;
      base += small * 1.4;
    }
    draw.rect(`stack-key-${id}`, `stack ${id}`, x + 0.6 * s, base - small * 0.72, 8 * s, 8 * s);
    draw.words(`stack-name-${id}`, [x + 13 * s, base], small, text, { look: 'muted' });
    x += width + 27 * s;
  }
  return { grips, bottom: base };
}
