import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalGap, goalText } from '../../../src/content/teaching/goal-words';
import { LESSONS, lessonById } from '../../../src/content/teaching/lessons';
import type { Lesson, Move, Stage } from '../../../src/content/teaching/lesson';
import { DEFAULT_INPUTS } from '../../../src/model/settle';
import { beginStage, checkStage, moved, playChallenge, spentOf } from '../../../src/state/teaching/lesson-check';

const lesson = (id: string): Lesson => {
  const found = lessonById(id);
  if (!found) throw new Error(id);
  return found;
};
const stageOf = (id: string, place = 0): Stage => {
  const stage = lesson(id).challenge.stages[place];
  if (!stage) throw new Error(id);
  return stage;
};
const play = (stage: Stage, ...moves: Move[]) =>
  moves.reduce((trial, move) => moved(stage, trial, move), beginStage(stage, DEFAULT_INPUTS));

describe('take-off', () => {
  const stage = stageOf('takeoff');
  test('six points of service leave 4.9 to go, and six of ten are spent', () => {
    const { goals, solved, spent, most } = checkStage(stage, play(stage, { set: 'serviceValue', to: 68 }));
    expect(solved).toBe(false);
    expect([spent, most]).toEqual([6, 10]);
    const [attitude, budget] = goals;
    if (!attitude || !budget) throw new Error('goals');
    expect(attitude).toMatchObject({ met: false, gap: 4.9 });
    expect(goalText(attitude.goal, stage, 'zh')).toBe('态度忠诚到55');
    expect(goalGap(attitude.goal, attitude.met, attitude.gap, spent, 'zh')).toBe('还差4.9');
    expect(goalGap(attitude.goal, attitude.met, attitude.gap, spent, 'en')).toBe('4.9 to go');
    expect(goalGap(budget.goal, budget.met, budget.gap, spent, 'zh')).toBe('已动6分，最多10');
  });
  test('nine points are not enough, ten are, eleven are too many', () => {
    const solved = (to: number) => checkStage(stage, play(stage, { set: 'serviceValue', to })).solved;
    expect([71, 72, 73].map(solved)).toEqual([false, true, false]);
  });
  test('there and back is no movement', () => {
    const trial = play(stage, { set: 'serviceValue', to: 80 }, { set: 'serviceValue', to: 62 });
    expect(spentOf(stage, trial.start, trial.inputs)).toBe(0);
  });
});

describe('stages', () => {
  test('the second begins where the first ended, unless it has a start of its own', () => {
    const { challenge } = lesson('five');
    const stage = stageOf('five', 1);
    const first = play(stageOf('five'), { set: 'discountRate', to: 0.02 });
    expect(beginStage(stage, first.inputs).inputs.discountRate).toBe(0.02);
    expect(playChallenge(challenge, challenge.winning.slice(0, 1))).toMatchObject({ solved: false, stage: 1 });
  });
  test('a question is only answered by the right answer, and an event only by its button', () => {
    const stage = stageOf('shop', 1);
    const last = play(stageOf('shop'), { set: 'financialLoss', to: 100 }).inputs;
    const begun = beginStage(stage, last);
    expect(checkStage(stage, moved(stage, begun, { choose: 'gap' })).solved).toBe(false);
    const pressed = moved(stage, begun, { press: 'event' });
    expect(pressed.inputs.alternatives).toHaveLength(2);
    expect(moved(stage, pressed, { press: 'event' })).toBe(pressed);
    expect(checkStage(stage, moved(stage, pressed, { choose: 'mood' })).solved).toBe(false);
    expect(checkStage(stage, moved(stage, pressed, { choose: 'gap' })).solved).toBe(true);
  });
  test('a price counts per unit, a share of the way otherwise', () => {
    const stage = stageOf('ties');
    const trial = play(stage, { set: 'productsUsed', to: 3 }, { set: 'affection', to: 15 });
    expect(checkStage(stage, trial).spent).toBe(45);
    const heard = play(stageOf('recovery'), { set: 'complaintHandling', to: 0.8 });
    expect(checkStage(stageOf('recovery'), heard).spent).toBe(50);
  });
});

test('total for any moves: never throws, never says solved and mistaken at once', () => {
  const move = fc.oneof(
    fc.record({ set: fc.constantFrom(...Object.keys(DEFAULT_INPUTS)), to: fc.double() }) as fc.Arbitrary<Move>,
    fc.constant<Move>({ press: 'event' }),
    fc.string().map((choose): Move => ({ choose })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...LESSONS),
      fc.array(fc.array(move, { maxLength: 6 }), { maxLength: 3 }),
      (one, moves) => {
        const { state } = playChallenge(one.challenge, moves);
        expect(state.solved && state.mistake !== null).toBe(false);
        for (const { gap } of state.goals) expect(gap >= 0 || Number.isNaN(gap)).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});
