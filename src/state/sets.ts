import type { MarketSetKind } from '../content/market-words';
import type { Alternative } from '../model/alternatives';
import { curveAt } from '../model/curve';
import { improved } from '../model/emergent-curve';
import { evaluateSettled } from '../model/evaluate';
import {
  MARKET_CURVES,
  MARKET_CURVE_IDS,
  MARKET_STRUCTURES,
  MARKET_STRUCTURE_IDS,
  type MarketStructureId,
} from '../model/market-sets';
import { isParameterId, type ParameterId } from '../model/parameters';
import { DEFAULT_INPUTS, settle, type Inputs } from '../model/settle';
import type { Text } from '../text';
import { pick, sameAlternatives, type Changes } from './setting';

/** Values, and for some rivals too, that are laid over the present setting as they stand. */
export interface MarketSet {
  readonly id: string;
  readonly label: Text;
  readonly values: Changes;
  readonly alternatives?: readonly Alternative[];
}

/** Every factor that one of the structures speaks about. */
const STRUCTURE_FACTORS = [
  ...new Set(MARKET_STRUCTURE_IDS.flatMap((id) => Object.keys(MARKET_STRUCTURES[id].overlay))),
].filter((id): id is ParameterId => isParameterId(id));

/** What a structure does not speak about is usual, that is at its default; or the last one pressed would linger. */
const structure = (id: MarketStructureId): MarketSet => {
  const { label, overlay } = MARKET_STRUCTURES[id];
  const { alternatives, ...values } = { ...pick(DEFAULT_INPUTS, STRUCTURE_FACTORS), ...overlay };
  return { id, label, values, alternatives };
};

export const MARKET_SETS: Readonly<Record<MarketSetKind, readonly MarketSet[]>> = {
  curves: MARKET_CURVE_IDS.map((id) => ({ id, ...MARKET_CURVES[id] })),
  structures: MARKET_STRUCTURE_IDS.map(structure),
};

/** Inputs with a set laid over them, settled. */
export const withSet = (inputs: Inputs, { values, alternatives = inputs.alternatives }: MarketSet): Inputs =>
  settle({ ...inputs, ...values, alternatives }).inputs;

/** Would pressing the set change nothing? */
export const stands = (inputs: Inputs, set: MarketSet): boolean => {
  const next = withSet(inputs, set);
  return (
    Object.keys(set.values).every((id) => isParameterId(id) && next[id] === inputs[id]) &&
    sameAlternatives(next.alternatives, inputs.alternatives)
  );
};

type Point = readonly [x: number, y: number];

/** The loyalty curve of the individual: satisfaction and loyalty, both 0–100. */
export const curvePoints = (inputs: Inputs): readonly Point[] =>
  Array.from({ length: 51 }, (_, index) => [index * 2, curveAt(index * 2, inputs)] as const);

/** The curve of the market: satisfaction 0–100 and yearly retention in percent, while all eight ratings go up together. */
export const retentionPoints = (inputs: Inputs): readonly Point[] =>
  Array.from({ length: 51 }, (_, index) => {
    const { meanSatisfaction, retention } = evaluateSettled(improved(inputs, index * 4 - 100));
    return [meanSatisfaction, 100 * retention] as const;
  });
