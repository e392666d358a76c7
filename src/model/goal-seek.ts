import { GOAL_LEVERS, type GoalEfforts, type GoalLever } from './goal-levers';
import { type Climb, SOLVED, effortOf, leastEffort, summit } from './goal-path';
import { chain } from './chain';
import { type Dual, duals, variable } from './dual';
import { evaluateSettled } from './evaluate';
import { PARAMETER_IDS, type ParameterId, parameter } from './parameters';
import { type Inputs, settle } from './settle';

export interface Goal {
  /** The inputs with the levers moved: the answer, or the best that can be reached where there is none. */
  readonly inputs: Inputs;
  /** Retention they give, a probability per year. */
  readonly retention: number;
  /** ½ Σ effort × (rating points moved)². */
  readonly effort: number;
  /** How far the answer is from satisfying the conditions of an optimum (Karush–Kuhn–Tucker), rating points. */
  readonly residual: number;
  /** Whether the target can be reached at all within the scales. */
  readonly feasible: boolean;
}

/** Nearer to 0 or 1 than this a probability counts as this near, so that its logit stays finite. */
const NEAREST = 1e-14;
const logit = (p: number): number => {
  const q = Math.min(1 - NEAREST, Math.max(NEAREST, p));
  return Math.log(q / (1 - q));
};

/**
 * Which mix of improvements reaches a target retention with the least effort (E39).
 *
 * @param given any inputs, settled first
 * @param target yearly retention to reach, 0…1
 * @param efforts effort weight of every lever that may move, > 0
 */
export const seekGoal = (given: Partial<Inputs>, target: number, efforts: GoalEfforts = GOAL_LEVERS): Goal => {
  const { inputs } = settle(given);
  const levers = (Object.keys(GOAL_LEVERS) as GoalLever[]).filter((id) => (efforts[id] ?? 0) > 0);
  const moved = (x: readonly number[]): Inputs => {
    const values: Partial<Record<GoalLever, number>> = {};
    levers.forEach((id, j) => {
      values[id] = x[j] ?? inputs[id];
    });
    return { ...inputs, ...values };
  };
  // What chance takes away each year no improvement brings back: the climb is measured on what is left.
  const reach = Math.max(NEAREST, 1 - inputs.involuntaryChurn);
  const over = {} as Record<ParameterId, Dual>;
  for (const id of PARAMETER_IDS) over[id] = duals.of(inputs[id]);
  const climb: Climb = {
    origin: levers.map((id) => inputs[id]),
    low: levers.map((id) => parameter(id).range[0]),
    high: levers.map((id) => parameter(id).range[1]),
    effort: levers.map((id) => efforts[id] ?? 1),
    target: logit(target / reach),
    rise: (x) => {
      levers.forEach((id, j) => (over[id] = variable(x[j] ?? inputs[id], j, levers.length)));
      const { retention } = chain(duals, { ...over, alternatives: inputs.alternatives }).outputs;
      const share = retention.value / reach;
      const spread = Math.max(NEAREST, share * (1 - share)) * reach;
      // A derivative may overflow where a rating all but vanishes; there the lever is left alone.
      const slope = levers.map((_, j) => (retention.slope?.[j] ?? 0) / spread);
      return { value: logit(share), slope: slope.map((by) => (Number.isFinite(by) ? by : 0)) };
    },
  };
  const answer = (x: readonly number[], residual: number, feasible: boolean): Goal => {
    const at = moved(x);
    return { inputs: at, retention: evaluateSettled(at).retention, effort: effortOf(climb, x), residual, feasible };
  };
  if (!(evaluateSettled(inputs).retention < target)) return answer(climb.origin, 0, true);
  const peak = summit(climb);
  if (target >= reach || climb.rise(peak).value < climb.target) return answer(peak, 0, false);
  const found = leastEffort(climb, peak);
  return answer(found.x, found.residual, found.value >= climb.target - SOLVED);
};
