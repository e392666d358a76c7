import { gradient } from '../model/gradient';
import { retentionElasticity } from '../model/lifetime';
import { evaluateSettled } from '../model/evaluate';
import type { ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import { EXPECTATION, RATED_FACTORS } from './matters-effects';

export interface SemiElasticity {
  readonly id: ParameterId;
  /** ∂ ln(lifetime value) / ∂x: the share by which lifetime value grows per point. */
  readonly perPoint: number;
}
/** Quantities with a true zero. */
export const RATIO_QUANTITIES = ['baseProfit', 'discountRate', 'retention'] as const;
export type RatioQuantity = (typeof RATIO_QUANTITIES)[number];

export interface Elasticities {
  /** Largest effect first; empty where lifetime value is not positive. */
  readonly semi: readonly SemiElasticity[];
  /** Per cent for one per cent; null where it does not exist. */
  readonly plain: Readonly<Record<RatioQuantity, number | null>>;
}

/**
 * How strongly lifetime value answers, as a share of itself (E37): semi-elasticities for ratings, plain ones only for
 * quantities with a true zero. That of retention is about the present value of the margin, K ÷ (1 + i − K) (E25).
 * @param inputs settled inputs
 */
export function elasticitiesOf(inputs: Inputs): Elasticities {
  const { lifetimeValue, retention } = evaluateSettled(inputs);
  const ids = [...RATED_FACTORS, EXPECTATION] as const;
  const slopes = gradient(inputs, [...ids, 'baseProfit', 'discountRate']).lifetimeValue;
  const known = lifetimeValue > 0;
  const plain = (id: 'baseProfit' | 'discountRate'): number | null =>
    known && inputs[id] > 0 ? finite((slopes[id] * inputs[id]) / lifetimeValue) : null;
  const semi = known
    ? ids
        .map((id) => ({ id, perPoint: finite(slopes[id] / lifetimeValue) ?? 0 }))
        .sort((a, b) => Math.abs(b.perPoint) - Math.abs(a.perPoint))
    : [];
  const margin = retention > 0 ? finite(retentionElasticity(retention, inputs.discountRate)) : null;
  return { semi, plain: { baseProfit: plain('baseProfit'), discountRate: plain('discountRate'), retention: margin } };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
