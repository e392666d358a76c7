import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeText, goalGap, goalOpen, goalText } from '../../../src/content/teaching/goal-words';
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
  test('six points of the product leave 4.7 to go, and six of ten are spent', () => {
    const { goals, solved, spent, most } = checkStage(stage, play(stage, { set: 'productValue', to: 72 }));
    expect(solved).toBe(false);
    expect([spent, most]).toEqual([6, 10]);
    const [attitude, budget] = goals;
    if (!attitude || !budget) throw new Error('goals');
    expect(attitude).toMatchObject({ met: false, gap: 4.7 });
    expect(goalText(attitude.goal, stage, 'zh')).toBe('态度忠诚到55');
    expect(goalGap(attitude.goal, attitude.met, attitude.gap, spent, 'zh')).toBe('还差4.7');
    expect(goalGap(attitude.goal, attitude.met, attitude.gap, spent, 'en')).toBe('4.7 to go');
    expect(goalGap(budget.goal, budget.met, budget.gap, spent, 'zh')).toBe('已动6分，最多10');
  });
  test('nine points are not enough, ten are, eleven are too many', () => {
    const solved = (to: number) => checkStage(stage, play(stage, { set: 'productValue', to })).solved;
    expect([75, 76, 77].map(solved)).toEqual([false, true, false]);
  });
  test('there and back is no movement', () => {
    const trial = play(stage, { set: 'productValue', to: 80 }, { set: 'productValue', to: 66 });
    expect(spentOf(stage, trial.start, trial.inputs)).toBe(0);
  });
  test('what was shown before the challenge does not solve it, and no other row alone does', () => {
    const { now } = lesson('takeoff');
    for (const id of stage.free.filter((one) => one !== 'productValue')) {
      const from = play(stage).inputs[id];
      const to = from + (id.endsWith('Cost') ? -10 : 10);
      expect(checkStage(stage, play(stage, { set: id, to })).solved, id).toBe(false);
    }
    for (const id of Object.keys(now.values ?? {})) expect(stage.free).not.toContain(id);
  });
});

describe('the subtraction', () => {
  const stage = stageOf('subtraction');
  const after = (...moves: Move[]) => checkStage(stage, play(stage, ...moves));
  test('a cost that was raised is told before the points are', () => {
    expect(after({ set: 'moneyCost', to: 56 }, { set: 'imageValue', to: 66 }).mistake?.id).toBe('up-moneyCost');
    expect(after({ set: 'timeCost', to: 41 }).mistake?.id).toBe('up-timeCost');
  });
  test('with the price cut the value is there, and what is wrong is the price', () => {
    const { goals, solved, spent } = after({ set: 'moneyCost', to: 38 });
    expect(solved).toBe(false);
    const open = goals.filter(({ met }) => !met);
    expect(open.map(({ goal, gap }) => goalOpen(goal, gap, spent, 'en'))).toEqual(['money cost was moved']);
    expect(open.map(({ goal, gap }) => goalOpen(goal, gap, spent, 'zh'))).toEqual(['货币成本动过了']);
  });
  test('the row that is to be left alone is not among those to move', () => {
    expect(freeText(stage, 'en')).toBe('every row but money cost');
    expect(freeText(stageOf('queue'), 'zh')).toBe('时间成本、体力成本、精神成本');
  });
  test.each([
    ['tasks', 'make contact: nothing moved yet', '建立联络还没动'],
    ['software', 'the question is still open', '问题还没答对'],
  ])('%s: what is open is said for every kind of goal', (id, en, zh) => {
    const one = stageOf(id, id === 'software' ? 2 : 0);
    const { goals, spent } = checkStage(one, beginStage(one, DEFAULT_INPUTS));
    const said = (locale: 'en' | 'zh') => goals.map(({ goal, gap }) => goalOpen(goal, gap, spent, locale));
    expect(said('en')).toContain(en);
    expect(said('zh')).toContain(zh);
    expect([...said('en'), ...said('zh')].every((text) => text !== '')).toBe(true);
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
