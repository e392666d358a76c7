import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, canRedo, canUndo, HISTORY_LIMIT, push, redo, undo, type History } from '../../src/state/history';

const RUNS = { numRuns: 1000 };
type Step = { readonly verb: 'push'; readonly value: number } | { readonly verb: 'undo' | 'redo' };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ verb: fc.constant('push' as const), value: fc.nat() }),
    fc.record({ verb: fc.constantFrom('undo' as const, 'redo' as const) }),
  ),
  { maxLength: 60 },
);
const take = (history: History<number>, step: Step): History<number> =>
  step.verb === 'push' ? push(history, step.value) : step.verb === 'undo' ? undo(history) : redo(history);
const walk = (all: readonly Step[]): History<number> => all.reduce(take, begin(-1));

describe('history', () => {
  it('takes a step back and forward again', () => {
    fc.assert(
      fc.property(steps, fc.integer({ max: -2 }), (all, value) => {
        const before = walk(all);
        const after = push(before, value);
        expect(after.now).toBe(value);
        expect(undo(after).now).toBe(before.now);
        expect(undo(after).past).toEqual(before.past);
        expect(redo(undo(after))).toEqual(after);
      }),
      RUNS,
    );
  });

  it('forgets what was undone once something new happens', () => {
    fc.assert(
      fc.property(steps, fc.integer({ max: -2 }), (all, value) => {
        expect(canRedo(push(walk(all), value))).toBe(false);
      }),
      RUNS,
    );
  });

  it('stays where it is at both ends, and when nothing is pushed', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const history = walk(all);
        if (!canUndo(history)) expect(undo(history)).toBe(history);
        if (!canRedo(history)) expect(redo(history)).toBe(history);
        expect(push(history, history.now)).toBe(history);
      }),
      RUNS,
    );
  });

  it('never changes a history it was given', () => {
    fc.assert(
      fc.property(steps, steps, (all, more) => {
        const history = walk(all);
        const copy = structuredClone(history);
        more.reduce(take, history);
        expect(history).toEqual(copy);
      }),
      RUNS,
    );
  });

  it('keeps the last steps up to its limit', () => {
    let history = begin(0);
    for (let value = 1; value <= HISTORY_LIMIT + 50; value += 1) history = push(history, value);
    let taken = 0;
    while (canUndo(history)) {
      history = undo(history);
      taken += 1;
    }
    expect(taken).toBe(HISTORY_LIMIT);
    expect(history.now).toBe(50);
    while (canRedo(history)) history = redo(history);
    expect(history.now).toBe(HISTORY_LIMIT + 50);
  });
});
