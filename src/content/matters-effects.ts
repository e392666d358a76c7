import type { ParameterId } from '../model/parameters';
import { PARAMETERS, PARAMETER_IDS } from '../model/parameters';
import { evaluateSettled } from '../model/evaluate';
import { gradient } from '../model/gradient';
import type { Inputs } from '../model/settle';

/** What a factor is: its look in the picture. */
export type FactorKind = 'value' | 'cost' | 'relationship' | 'expectation';
/** The results effects are told on, by their numbers in a study. */
export const EFFECT_OUTPUTS = ['deliveredValue', 'retention', 'lifetimeValue'] as const;
export type EffectOutput = (typeof EFFECT_OUTPUTS)[number];
/** How an effect is measured, by its number in a study. */
export const MEASURES = ['ten', 'slope', 'range'] as const;
export type EffectMeasure = (typeof MEASURES)[number];

/** One side of a row. */
export interface Side {
  /** How far the factor moves, in its own points, ≥ 0; 0: it is at the end of its scale already. */
  readonly by: number;
  /** What that does to the result: value points, percentage points a year, or yuan. */
  readonly change: number;
}
export interface Effect {
  readonly id: ParameterId;
  readonly kind: FactorKind;
  readonly worse: Side;
  readonly better: Side;
  /** How far the result can be swung: from its lowest to its highest, ≥ 0. */
  readonly swing: number;
}

/** How far a factor is moved to each side. */
export const TEN = 10;
/** The one row that is no rating. Lower is better: whoever expects less is pleased sooner. */
export const EXPECTATION = 'baseExpectation' satisfies ParameterId;

const UNITS: readonly string[] = ['rating', 'burden', '0–100'];
/** Every factor that is a rating from 0 to 100, in the order of the table; the shape of the curve is none. */
export const RATED_FACTORS: readonly ParameterId[] = PARAMETER_IDS.filter((id) => {
  const { kind, unit, group, range } = PARAMETERS[id];
  return kind === 'factor' && UNITS.includes(unit) && group !== 'curve' && range[0] === 0 && range[1] === 100;
});
const ROWS: readonly ParameterId[] = [...RATED_FACTORS, EXPECTATION];

export const kindOf = (id: ParameterId): FactorKind => {
  if (id === EXPECTATION) return 'expectation';
  const { group } = PARAMETERS[id];
  return group === 'cost' ? 'cost' : group === 'value' || group === 'failure' ? 'value' : 'relationship';
};
/** +1 where more of it is better, −1 where less is. */
export const betterWay = (id: ParameterId): 1 | -1 => (['cost', 'expectation'].includes(kindOf(id)) ? -1 : 1);

/** What one of a result is worth in the unit effects are told in: retention is told in percentage points. */
const UNIT: Readonly<Record<EffectOutput, number>> = { deliveredValue: 1, retention: 100, lifetimeValue: 1 };

const spread = (a: number, b: number): number => Math.max(a, b, 0) - Math.min(a, b, 0);

/**
 * What each rated factor, and expectation, does to a result when it gets worse and when it gets better. Recomputed
 * with the model, not linearised, unless the slope itself is asked for.
 * @param inputs settled inputs
 * @returns one effect for each factor, in the order of the table; expectation last
 */
export function effectsOf(inputs: Inputs, output: EffectOutput, measure: EffectMeasure): readonly Effect[] {
  const unit = UNIT[output];
  if (measure === 'slope') {
    const slopes = gradient(inputs, ROWS)[output];
    return ROWS.map((id) => {
      const slope = slopes[id] * betterWay(id) * unit;
      const change = Number.isFinite(slope) ? slope : 0;
      return {
        id,
        kind: kindOf(id),
        worse: { by: 1, change: -change },
        better: { by: 1, change },
        swing: 2 * Math.abs(change),
      };
    });
  }
  const now = evaluateSettled(inputs)[output];
  const reach = measure === 'ten' ? TEN : Infinity;
  return ROWS.map((id) => {
    const [low, high] = PARAMETERS[id].range;
    const at = inputs[id];
    const moved = (way: 1 | -1): Side => {
      const by = Math.min(reach, way > 0 ? high - at : at - low);
      if (by <= 0) return { by: 0, change: 0 };
      return { by, change: (evaluateSettled({ ...inputs, [id]: at + way * by })[output] - now) * unit };
    };
    const way = betterWay(id);
    const worse = moved(way > 0 ? -1 : 1);
    const better = moved(way);
    return { id, kind: kindOf(id), worse, better, swing: spread(worse.change, better.change) };
  });
}

/** The ratings by how far they swing the result, largest first; equal ones in the order of the table. */
export const ranked = (effects: readonly Effect[]): readonly Effect[] =>
  effects.filter(({ id }) => id !== EXPECTATION).sort((a, b) => b.swing - a.swing);

/** A change smaller than this prints as nought: a tenth of a point, or a yuan. */
export const visible = ({ swing }: Effect, output: EffectOutput): boolean =>
  swing >= (output === 'lifetimeValue' ? 0.5 : 0.05);

/** Getting better takes away, or getting worse adds: the row runs the other way just now. */
export const reversed = ({ worse, better }: Effect): boolean => better.change < -1e-9 || worse.change > 1e-9;
