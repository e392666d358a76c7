import { describe, expect, it, test } from 'vitest';
import { CASES } from '../../src/content/cases';
import {
  findGoal,
  goalSteps,
  LEVER_IDS,
  nextTarget,
  worthOf,
  type GoalAsk,
  type Way,
} from '../../src/content/matters-goal';
import { moveOf, movesOf } from '../../src/content/matters-print';
import { evaluate } from '../../src/model/evaluate';
import { GOAL_LEVERS, type GoalLever } from '../../src/model/goal-levers';
import { seekGoal } from '../../src/model/goal-seek';
import { DEFAULT_INPUTS, settle } from '../../src/model/settle';

const asked = (over: Partial<GoalAsk> = {}): GoalAsk => ({
  inputs: DEFAULT_INPUTS,
  target: 0.8,
  efforts: GOAL_LEVERS,
  locked: [],
  ...over,
});
const answer = (over?: Partial<GoalAsk>) => {
  const found = findGoal(asked(over));
  if (!found) throw new Error('No answer');
  return found;
};

describe('the mix of least effort', () => {
  test.each([
    [0.8, 4.188205],
    [0.85, 28.87235],
    [0.9, 90.66758],
  ])('for %d is that of the reference (RV23), and never short of it', (target, effort) => {
    const first = goalSteps(asked({ target })).next().value;
    expect((first?.mix.effort ?? NaN) / effort).toBeCloseTo(1, 5);
    expect(first?.mix.retention).toBeGreaterThanOrEqual(target);
  });

  test.each(CASES.map(({ id, set }) => [id, set] as const))('of %s reaches its target or says the best', (_, set) => {
    const { inputs } = settle(set);
    const locked: readonly GoalLever[] = ['moneyCost', 'affection'];
    for (const target of [nextTarget(evaluate(inputs).retention), 0.999]) {
      let found;
      for (const step of goalSteps(asked({ inputs, target, locked }))) {
        found = step;
        if (found) break;
      }
      const mix = found?.mix;
      if (!mix) throw new Error('No answer');
      for (const id of locked) expect(mix.inputs[id]).toBe(inputs[id]);
      expect(evaluate(mix.inputs).retention).toBe(mix.retention);
      if (mix.feasible) expect(mix.retention).toBeGreaterThanOrEqual(target);
      else {
        expect(mix.retention).toBeLessThan(target);
        expect(mix.retention).toBeGreaterThanOrEqual(evaluate(inputs).retention);
      }
    }
  });

  it('costs no less with locks than without', () => {
    const found = answer({ target: 0.85, locked: ['productValue', 'serviceValue'] });
    expect(found.mix.effort).toBeGreaterThan(found.free.effort);
  });
  it('is to stay where the target is reached already', () => {
    expect(answer({ target: 0.7 })).toMatchObject({ mix: { effort: 0, feasible: true }, single: null, pair: null });
  });
  it('says so where everything is locked', () => {
    const found = answer({ locked: LEVER_IDS });
    expect(found.mix).toMatchObject({ feasible: false, effort: 0, inputs: DEFAULT_INPUTS });
    expect(found.free.feasible).toBe(true);
  });
  it('stays reached once it is applied', () => {
    const { inputs, retention } = answer({ target: 0.85 }).mix;
    expect(nextTarget(retention)).toBe(0.85);
    expect(answer({ inputs, target: 0.85 }).mix.effort).toBe(0);
  });
});

describe('the cheapest narrow ways', () => {
  const open: readonly GoalLever[] = ['serviceValue', 'imageValue', 'timeCost', 'specialPriceBenefit', 'affection'];
  const locked = LEVER_IDS.filter((id) => !open.includes(id));
  const best = (list: readonly (readonly GoalLever[])[], inputs = DEFAULT_INPUTS, target = 0.8) =>
    Math.min(
      ...list.map((levers) => {
        const goal = seekGoal(inputs, target, Object.fromEntries(levers.map((id) => [id, GOAL_LEVERS[id]])));
        return goal.feasible ? goal.effort : Infinity;
      }),
    );
  const effort = (way: Way | null | undefined) => (way ? way.goal.effort : Infinity);

  test.each(['opening', 'baseline', 'kfc_before', 'mcd_queue', 'pricewar', 'shop_rival'])(
    'are no dearer than any that was tried in %s',
    (id) => {
      const { inputs } = settle(CASES.find((one) => one.id === id)?.set);
      const target = nextTarget(evaluate(inputs).retention);
      const found = answer({ inputs, target, locked });
      const alone = best(
        open.map((one) => [one]),
        inputs,
        target,
      );
      const both = best(
        open.flatMap((a, i) => open.slice(0, i).map((b) => [a, b])),
        inputs,
        target,
      );
      const same = (told: number, tried: number) =>
        tried === Infinity ? expect(told).toBe(Infinity) : expect(told / tried).toBeCloseTo(1, 4);
      same(effort(found.single), found.mix.feasible ? alone : Infinity);
      same(effort(found.pair), found.mix.feasible ? both : Infinity);
      for (const way of [found.single, found.pair])
        for (const lever of LEVER_IDS)
          if (way && !way.levers.includes(lever)) expect(way.goal.inputs[lever]).toBe(inputs[lever]);
    },
  );
});

describe('whether it pays', () => {
  it('breaks even at the yearly cost it names', () => {
    for (const id of ['opening', 'baseline', 'mcd_queue']) {
      const { inputs } = settle(CASES.find((one) => one.id === id)?.set);
      const { mix } = answer({ inputs, target: 0.85 });
      const { gain, breakEven } = worthOf(inputs, mix);
      expect(gain).toBeGreaterThan(0);
      const paid = evaluate({ ...mix.inputs, leverCost: inputs.leverCost + breakEven }).lifetimeValue;
      expect(paid).toBeCloseTo(evaluate(inputs).lifetimeValue, 6);
    }
  });
});

describe('what is printed of it', () => {
  it('is the difference of the printed ratings', () => {
    const { mix, free } = answer({ target: 0.85 });
    for (const { id, from, to, shown } of movesOf(DEFAULT_INPUTS, free)) {
      expect(shown).toBeCloseTo(Math.round(to * 10) / 10 - from, 9);
      expect(moveOf(id, DEFAULT_INPUTS, mix).to).toBe(mix.inputs[id]);
    }
  });
  it('begins with the next round target', () => {
    expect([0.2, 0.75, 0.7501, 0.86, 0.92, 0.955, 0.979, 0.995].map(nextTarget)).toEqual([
      0.75, 0.75, 0.8, 0.9, 0.95, 0.96, 0.98, 0.99,
    ]);
  });
});
