import { ACTION_IDS } from '../../model/action-table';
import { MAX_ALTERNATIVES } from '../../model/alternatives';
import { CASES } from '../../content/cases';
import { DEFAULT_SPREAD } from '../../model/customer';
import { EXTENSION_START } from '../../model/extension';
import { EXTENSION_PARAMETERS } from '../../model/extension-parameters';
import { PLATFORM } from '../../model/extension-values';
import { GOAL_LEVERS } from '../../model/goal-levers';
import { PARAMETERS, PARAMETER_IDS } from '../../model/parameters';

/** What is asked of a map: numbers by name. A question that stands at its default has no entry. */
export type Study = Readonly<Record<string, number>>;

/** The ends between which a number of a study lies. */
export type Ends = readonly [low: number, high: number];

/** At most so many offers stand beside the present one. */
export const MOST_OFFERS = 3;

const SHARE: Ends = [0, 1];
/** The largest spread of every kind, in its own unit (see `Spread`). */
const WIDEST: Readonly<Record<keyof typeof DEFAULT_SPREAD, number>> = {
  weights: 1,
  expectation: 20,
  choiceSensitivity: 1,
  switchingCost: 1,
  deliveredValue: 20,
  attitude: 1.5,
  alternatives: 20,
};

const many = (
  prefix: string,
  ids: readonly string[],
  ends: (id: string) => Ends,
): readonly (readonly [string, Ends])[] => ids.map((id) => [prefix + id, ends(id)] as const);

/**
 * Every number a study may hold. The names are written into links and files: none is ever given another meaning.
 * `with.*` is the place (1…3) at which an offer stands beside the present one.
 */
const FIELDS: ReadonlyMap<string, Ends> = new Map<string, Ends>([
  ['with.before', [1, MOST_OFFERS]],
  ...many(
    'with.rival',
    Array.from({ length: MAX_ALTERNATIVES }, (_, k) => String(k + 1)),
    () => [1, MOST_OFFERS],
  ),
  ...many(
    'with.case.',
    CASES.map(({ id }) => id),
    () => [1, MOST_OFFERS],
  ),
  /** 0 delivered value, 1 retention, 2 lifetime value. */
  ['compare.output', [0, 2]],
  /** Which picture, groups or parts, model order or by size, up to which offer (0 the present one, then by place). */
  ...many('compare.', ['picture', 'rows', 'sort', 'to'], (id) => [0, id === 'to' ? MOST_OFFERS : 1]),
  /** What a row of the tornado stands for: 0 ten points, 1 the exact slope, 2 the full range. */
  ['matters.measure', [0, 2]],
  /** Whose shoes the market is seen from: 0 one's own, 1…3 a rival's. */
  ['market.eyes', [0, MAX_ALTERNATIVES]],
  /** Which kind of customer: 0 everybody, then the segments in their order. */
  ['market.segment', [0, 20]],
  /** 1: all cases are drawn; 1: the shares start from where the baseline's end. */
  ...many('', ['loyalty.all', 'market.start'], () => SHARE),
  ['goal.target', SHARE],
  ...many('goal.lock.', Object.keys(GOAL_LEVERS), () => SHARE),
  ...many('goal.effort.', Object.keys(GOAL_LEVERS), () => [0.1, 20]),
  ...many('plan.', ACTION_IDS, () => SHARE),
  ...PARAMETER_IDS.flatMap((id) =>
    many(`range.${id}.`, ['low', 'mode', 'high'], () => [PARAMETERS[id].range[0], PARAMETERS[id].range[1]]),
  ),
  ['ranges.correlation', SHARE],
  ...many('ranges.', ['output', 'draws'], (id) => (id === 'draws' ? [1_000, 100_000] : [0, 6])),
  ...many('spread.', Object.keys(DEFAULT_SPREAD), (id) => [0, WIDEST[id as keyof typeof WIDEST]]),
  /** 0 satisfaction, 1 attitude beside retention; how many customers are simulated. */
  ...many('people.', ['plane', 'size'], (id) => (id === 'plane' ? SHARE : [1000, 100_000])),
  ...many('extension.', Object.keys(EXTENSION_PARAMETERS), (id) => {
    const name = id as keyof typeof EXTENSION_PARAMETERS;
    const [low, high] = EXTENSION_PARAMETERS[name].range;
    return [low, Math.max(high, PLATFORM[name] ?? high)];
  }),
  ...many('start.', Object.keys(EXTENSION_START), (id) => (id === 'stickiness' ? SHARE : [0, 100_000])),
]);

/** The ends of a number by its name; nothing for a name that no study has. */
export const endsOf = (name: string): Ends | undefined => FIELDS.get(name);
