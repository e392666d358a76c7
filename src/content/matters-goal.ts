import { evaluateSettled } from '../model/evaluate';
import { GOAL_LEVERS, type GoalEfforts, type GoalLever } from '../model/goal-levers';
import { seekGoal, type Goal } from '../model/goal-seek';
import type { Inputs } from '../model/settle';

export const LEVER_IDS = Object.keys(GOAL_LEVERS) as readonly GoalLever[];
/** The targets to choose from at once, yearly retention. */
export const TARGETS = [0.75, 0.8, 0.85, 0.9] as const;
const HIGHEST = 0.99;
/** The page opens with the price held: a story choice, because cutting it is what everybody thinks of first. */
export const LOCKED_FIRST: readonly GoalLever[] = ['moneyCost'];

/**
 * The answer is sought this much above the target, so that what is solved to a hundred millionth of a logit is never
 * short of it.
 */
const MARGIN = 5e-9;

/** The target a page opens with: the next round one that today does not exceed; above 95 % the next whole per cent. */
export const nextTarget = (retention: number): number =>
  [...TARGETS, 0.95].find((target) => target >= retention - 1e-6) ??
  Math.min(HIGHEST, Math.ceil(100 * retention - 1e-4) / 100);

export interface GoalAsk {
  /** Settled. */
  readonly inputs: Inputs;
  /** Yearly retention, 0…1. */
  readonly target: number;
  /** Effort weight of every lever, > 0. */
  readonly efforts: Readonly<Record<GoalLever, number>>;
  readonly locked: readonly GoalLever[];
}
/** One way to the target that moves only some levers. */
export interface Way {
  readonly levers: readonly GoalLever[];
  readonly goal: Goal;
}
export interface GoalFound {
  readonly ask: GoalAsk;
  /** With the locks. */
  readonly mix: Goal;
  /** Without any lock: fixes the order of rows. */
  readonly free: Goal;
  /** The best single lever and the best pair of those not locked; null: none gets there; undefined: not known yet. */
  readonly single?: Way | null;
  readonly pair?: Way | null;
}

const only = (efforts: GoalAsk['efforts'], levers: readonly GoalLever[]): GoalEfforts =>
  Object.fromEntries(levers.map((id) => [id, efforts[id]]));
const cheaper = (best: Way | null, way: Way): Way | null =>
  way.goal.feasible && (!best || way.goal.effort < best.goal.effort) ? way : best;

const NEAREST = 1e-12;
const logit = (p: number): number => {
  const inside = Math.min(1 - NEAREST, Math.max(NEAREST, p));
  return Math.log(inside / (1 - inside));
};

/** What the target costs by one lever, as if its effect went on beyond the end of its scale as it was up to there. */
const extended = (ask: GoalAsk, { levers: [id], goal }: Way): number => {
  if (!id) return Infinity;
  if (goal.feasible) return goal.effort;
  const start = logit(evaluateSettled(ask.inputs).retention);
  const rise = logit(goal.retention) - start;
  if (!(rise > 0)) return Infinity;
  return goal.effort * ((logit(ask.target) - start) / rise) ** 2;
};

/** Pairs that look this many times dearer than the best one found are not tried. */
const HOPELESS = 3;

/** Today's retention is the target or more: nothing has to be moved. */
export const isMet = ({ inputs, target }: Pick<GoalAsk, 'inputs' | 'target'>): boolean =>
  evaluateSettled(inputs).retention >= target;

/**
 * The ways to a target, one short piece of work after the other; each step tells what is known so far. For a straight
 * line the efforts of two levers add as resistances in parallel do: pairs are tried in that order, until the rest
 * looks hopeless.
 */
export function* goalSteps(ask: GoalAsk): Generator<GoalFound | undefined, void> {
  const { inputs, efforts } = ask;
  if (isMet(ask)) {
    const { retention } = evaluateSettled(inputs);
    const stay: Goal = { inputs, retention, effort: 0, residual: 0, feasible: true };
    yield { ask, mix: stay, free: stay, single: null, pair: null };
    return;
  }
  const seek = (levers: readonly GoalLever[]): Goal => seekGoal(inputs, ask.target + MARGIN, only(efforts, levers));
  const movable = LEVER_IDS.filter((id) => !ask.locked.includes(id));
  const mix = seek(movable);
  if (movable.length < LEVER_IDS.length) yield undefined;
  const free = movable.length < LEVER_IDS.length ? seek(LEVER_IDS) : mix;
  let found: GoalFound = { ask, mix, free };
  yield mix.feasible ? found : { ...found, single: null, pair: null };
  if (!mix.feasible) return;
  const alone: Way[] = [];
  for (const id of movable) {
    alone.push({ levers: [id], goal: seek([id]) });
    yield undefined;
  }
  found = { ...found, single: alone.reduce<Way | null>(cheaper, null) };
  yield found;
  const dear = alone.map((way) => extended(ask, way));
  const pairs = movable.flatMap((a, i) =>
    movable
      .slice(0, i)
      .map((b, k) => ({ levers: [b, a], estimate: 1 / (1 / (dear[i] ?? Infinity) + 1 / (dear[k] ?? Infinity)) })),
  );
  pairs.sort((a, b) => a.estimate - b.estimate);
  let best: Way | null = null;
  for (const { levers, estimate } of pairs) {
    if (best && estimate > HOPELESS * best.goal.effort) break;
    best = cheaper(best, { levers, goal: seek(levers) });
    yield undefined;
  }
  yield { ...found, pair: best };
}

/** The whole answer at once. */
export function findGoal(ask: GoalAsk): GoalFound | undefined {
  let last: GoalFound | undefined;
  for (const found of goalSteps(ask)) last = found ?? last;
  return last;
}

/** What moving the levers brings in lifetime value, yuan per customer, and what a year of it may cost at most. */
export interface Worth {
  /** Change of lifetime value, yuan. */
  readonly gain: number;
  /** Yearly cost per customer that would eat the gain up: gain ÷ (1 ÷ (1 − q)), q = retention ÷ (1 + discount rate). */
  readonly breakEven: number;
}
export const worthOf = (now: Inputs, { inputs, retention }: Goal): Worth => {
  const gain = evaluateSettled(inputs).lifetimeValue - evaluateSettled(now).lifetimeValue;
  return { gain, breakEven: gain * (1 - retention / (1 + inputs.discountRate)) };
};
