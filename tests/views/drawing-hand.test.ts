import { describe, expect, test } from 'vitest';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { uncertainty } from '../../src/model/uncertainty';
import { DrawingHand } from '../../src/views/rooms/ranges/drawing-hand';
import type { RangeQuestion, Told } from '../../src/views/rooms/ranges/range-question';

const ranges = { serviceValue: { low: 40, mode: 60, high: 80 }, moneyCost: { low: 40, mode: 50, high: 60 } };
const question = (size: number, changes: Partial<RangeQuestion> = {}): RangeQuestion => ({
  now: { inputs: DEFAULT_INPUTS, ranges },
  other: null,
  seed: 5,
  correlation: 0,
  size,
  ...changes,
});

/** A hand whose clock moves by a millisecond whenever it is looked at, so that a slice is always the same work. */
function bench() {
  const heard: Told[] = [];
  const waiting: (() => void)[] = [];
  let time = 0;
  const hand = new DrawingHand({
    tell: (told) => heard.push(told),
    rest: (go) => waiting.push(go),
    clock: () => (time += 1),
    slice: 6,
  });
  const turn = () => waiting.shift()?.();
  const finish = () => {
    for (let i = 0; waiting.length > 0; i += 1) {
      if (i > 100_000) throw new Error('the hand never rests');
      turn();
    }
  };
  const whole = () => heard.filter((told) => told.kind === 'whole');
  return { hand, heard, turn, finish, whole };
}

describe('the hand that draws', () => {
  test('gives the quantiles of the model, however it is cut into slices', () => {
    const { hand, finish, whole } = bench();
    hand.hear({ kind: 'ask', turn: 1, question: question(730, { correlation: 0.4 }) });
    finish();
    const [told] = whole();
    if (told?.kind !== 'whole') throw new Error('no answer');
    const { answer } = told;
    expect(answer.drawn).toBe(730);
    for (const [side, correlation] of [
      [answer.independent, 0],
      [answer.together, 0.4],
    ] as const)
      expect(side?.spreads.retention.quantiles).toEqual(
        uncertainty(DEFAULT_INPUTS, ranges, ['retention'], { size: 730, seed: 5, correlation }).retention,
      );
  });

  test('looks at the first thousand early, and they are the thousand', () => {
    const long = bench();
    long.hand.hear({ kind: 'ask', turn: 1, question: question(1_500) });
    long.finish();
    const early = long.heard.find((told) => told.kind === 'early');
    const short = bench();
    short.hand.hear({ kind: 'ask', turn: 1, question: question(1_000) });
    short.finish();
    const [all] = short.whole();
    if (early?.kind !== 'early' || all?.kind !== 'whole') throw new Error('no answer');
    expect(early.answer.independent).toEqual(all.answer.independent);
    expect(early.answer.drawn).toBe(1_000);
    expect(short.heard.some((told) => told.kind === 'early')).toBe(false);
  });

  test('gives up a long question for a newer one', () => {
    const { hand, turn, finish, whole } = bench();
    hand.hear({ kind: 'ask', turn: 1, question: question(50_000) });
    turn();
    hand.hear({ kind: 'ask', turn: 2, question: question(1_200) });
    finish();
    expect(whole().map((told) => told.turn)).toEqual([2]);
  });

  test('finishes a short one first, and passes over those that came meanwhile but the last', () => {
    const { hand, turn, finish, whole } = bench();
    hand.hear({ kind: 'ask', turn: 1, question: question(1_000) });
    turn();
    for (const next of [2, 3, 4]) hand.hear({ kind: 'ask', turn: next, question: question(1_000) });
    finish();
    expect(whole().map((told) => told.turn)).toEqual([1, 4]);
  });

  test('stopped, answers with what it has drawn', () => {
    const { hand, turn, finish, whole } = bench();
    hand.hear({ kind: 'ask', turn: 1, question: question(100_000) });
    for (let i = 0; i < 5; i += 1) turn();
    hand.hear({ kind: 'stop', turn: 1 });
    finish();
    const [told] = whole();
    if (told?.kind !== 'whole') throw new Error('no answer');
    const { drawn, size, independent } = told.answer;
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(5_000);
    expect(size).toBe(100_000);
    expect(independent.spreads.attitude.quantiles).toEqual(
      uncertainty(DEFAULT_INPUTS, ranges, ['attitude'], { size: drawn, seed: 5 }).attitude,
    );
  });

  test('stopped before it began, it still answers', () => {
    const { hand, turn, finish, whole } = bench();
    hand.hear({ kind: 'ask', turn: 1, question: question(1_000) });
    turn();
    hand.hear({ kind: 'ask', turn: 2, question: question(9_000) });
    hand.hear({ kind: 'stop', turn: 2 });
    finish();
    expect(whole().at(-1)).toMatchObject({ turn: 2 });
  });

  test('tells how far it is', () => {
    const { hand, heard, finish } = bench();
    hand.hear({ kind: 'ask', turn: 1, question: question(20_000) });
    finish();
    const steps = heard.flatMap((told) => (told.kind === 'progress' ? [told.drawn] : []));
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('a map against itself wins exactly half of the draws', () => {
    for (const correlation of [0, 0.7]) {
      const { hand, finish, whole } = bench();
      hand.hear({ kind: 'ask', turn: 1, question: question(301, { correlation }) });
      hand.hear({
        kind: 'ask',
        turn: 2,
        question: question(301, { correlation, other: { inputs: DEFAULT_INPUTS, ranges } }),
      });
      finish();
      for (const told of whole()) {
        if (told.kind !== 'whole') continue;
        for (const side of [told.answer.independent, told.answer.together])
          if (side) expect(Object.values(side.wins)).toEqual([0.5, 0.5, 0.5]);
      }
      expect(whole().length).toBeGreaterThan(0);
    }
  });
});
