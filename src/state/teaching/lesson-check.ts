import { gaugeValue } from '../../content/teaching/gauge';
import type { Challenge, Goal, Mistake, Move, Sign, Stage } from '../../content/teaching/lesson';
import { settledStand, type State } from '../../content/teaching/stand';
import { rounded } from '../../content/format';
import { evaluateSettled } from '../../model/evaluate';
import { PARAMETERS } from '../../model/parameters';
import { settle, type Inputs } from '../../model/settle';

/** Where somebody stands in a stage. */
export interface Trial extends State {
  /** Where the stage began. */
  readonly start: Inputs;
  readonly pressed: boolean;
  /** The answer that was picked last. */
  readonly chosen: string | null;
}

export interface GoalState {
  readonly goal: Goal;
  readonly met: boolean;
  /** How far it is still, on the scale that is printed; 0 where it is met or a matter of yes and no. */
  readonly gap: number;
}
export interface StageState {
  readonly goals: readonly GoalState[];
  readonly solved: boolean;
  /** Points moved so far. */
  readonly spent: number;
  /** The most that may be moved, if that is limited. */
  readonly most: number | null;
  /** What was probably thought, and what to think of instead. */
  readonly mistake: Mistake | null;
}

/** Points moved: hundredths of each free slider's way, or its price per unit; from where the stage began to where it is. */
export function spentOf(stage: Stage, start: Inputs, inputs: Inputs): number {
  const budget = stage.goals.find(({ kind }) => kind === 'budget');
  const price = budget?.kind === 'budget' ? (budget.price ?? {}) : {};
  const sum = stage.free.reduce((total, id) => {
    const [low, high] = PARAMETERS[id].range;
    return total + Math.abs(inputs[id] - start[id]) * (price[id] ?? 100 / (high - low));
  }, 0);
  return rounded(sum);
}

function stateOfGoal(goal: Goal, stage: Stage, trial: Trial, spent: number): GoalState {
  const yes = (met: boolean): GoalState => ({ goal, met, gap: 0 });
  switch (goal.kind) {
    case 'atLeast':
    case 'atMost': {
      const value = gaugeValue(goal.gauge, trial);
      const gap = rounded(goal.kind === 'atLeast' ? goal.at - value : value - goal.at);
      return { goal, met: gap <= 0, gap: Math.max(0, gap) };
    }
    case 'budget':
      return { goal, met: spent <= goal.most, gap: Math.max(0, rounded(spent - goal.most)) };
    case 'untouched':
      return yes(trial.inputs[goal.parameter] === trial.start[goal.parameter]);
    case 'moved':
      return yes(goal.among.some((id) => trial.inputs[id] !== trial.start[id]));
    case 'event':
      return yes(trial.pressed);
    case 'answer':
      return yes(stage.asks?.choices.some(({ id, right }) => right && id === trial.chosen) ?? false);
  }
}

function there(sign: Sign, trial: Trial, spent: number, most: number | null): boolean {
  switch (sign.kind) {
    case 'atLeast':
      return gaugeValue(sign.gauge, trial) >= sign.at;
    case 'atMost':
      return gaugeValue(sign.gauge, trial) <= sign.at;
    case 'moved': {
      const by = rounded(trial.inputs[sign.parameter] - trial.start[sign.parameter], 6);
      return sign.by < 0 ? by <= sign.by : by >= sign.by;
    }
    case 'overBudget':
      return most !== null && spent > most;
  }
}

/** How a stage stands. Pure and total: any inputs, any answer. */
export function checkStage(stage: Stage, trial: Trial): StageState {
  const spent = spentOf(stage, trial.start, trial.inputs);
  const goals = stage.goals.map((goal) => stateOfGoal(goal, stage, trial, spent));
  const budget = stage.goals.find(({ kind }) => kind === 'budget');
  const most = budget?.kind === 'budget' ? budget.most : null;
  const solved = goals.every(({ met }) => met);
  const mistake = solved
    ? undefined
    : stage.mistakes.find(({ signs }) => signs.every((sign) => there(sign, trial, spent, most)));
  return { goals, solved, spent, most, mistake: mistake ?? null };
}

/** A trial at the beginning of a stage. */
export const beginStage = (stage: Stage, last: Inputs): Trial => {
  const start = stage.start ? settledStand(stage.start).inputs : last;
  return { start, inputs: start, result: evaluateSettled(start), pressed: false, chosen: null };
};

/** A trial after one more move; what cannot be done in the stage changes nothing. */
export function moved(stage: Stage, trial: Trial, move: Move): Trial {
  if ('choose' in move) return { ...trial, chosen: move.choose };
  let inputs: Inputs = trial.inputs;
  if ('set' in move) {
    if (!stage.free.includes(move.set)) return trial;
    inputs = settle({ ...inputs, [move.set]: move.to }).inputs;
  } else if (stage.event && !trial.pressed) {
    inputs = settle({ ...inputs, alternatives: [...inputs.alternatives, stage.event.rival] }).inputs;
  } else return trial;
  return { ...trial, inputs, result: evaluateSettled(inputs), pressed: trial.pressed || 'press' in move };
}

/** Plays moves through a challenge, stage by stage; a stage that is not solved is the last. */
export function playChallenge(
  { stages }: Challenge,
  moves: readonly (readonly Move[])[],
): { readonly solved: boolean; readonly stage: number; readonly state: StageState } {
  let last = settle({}).inputs;
  let state: StageState = { goals: [], solved: false, spent: 0, most: null, mistake: null };
  for (const [place, stage] of stages.entries()) {
    let trial = beginStage(stage, last);
    for (const move of moves[place] ?? []) trial = moved(stage, trial, move);
    state = checkStage(stage, trial);
    if (!state.solved) return { solved: false, stage: place, state };
    last = trial.inputs;
  }
  return { solved: true, stage: stages.length - 1, state };
}
