import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven, stayAgainst, UNDECIDED, verdictOn } from '../../src/model/break-even';
import { stayUtility } from '../../src/model/choice';
import { numbers } from '../../src/model/arithmetic';
import { evaluateSettled } from '../../src/model/evaluate';
import { alwaysShareValue, switchingMatrix } from '../../src/model/markov';
import { bestRival, equityOf, gapsTo, marketOf, orderFrom, seenFrom } from '../../src/model/market-sides';
import { asSegment, SEGMENTS } from '../../src/model/segments';
import { settle } from '../../src/model/settle';
import { WEIGHT_GROUPS } from '../../src/model/weight-groups';
import { written } from '../words';
import { anyInputs } from './arbitrary';

const close = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe('the sides of a market', () => {
  test('each keeps what its entry on the diagonal says; ours is retention', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { sides, matrix, result } = marketOf(inputs);
        close(matrix[0]?.[0] ?? NaN, result.retention);
        expect(sides[0]?.retention).toBe(result.retention);
        sides.slice(1).forEach((side, k) => expect(side.retention).toBe(matrix[k + 1]?.[k + 1]));
      }),
    );
  });

  test('seen from one of them: the same numbers, that one first, rows still whole', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat(3), (inputs, eye) => {
        const matrix = switchingMatrix(inputs);
        const from = Math.min(eye, matrix.length - 2);
        const seen = seenFrom(matrix, from);
        const order = orderFrom(matrix.length, from);
        expect([...order].sort()).toEqual(matrix.map((_, k) => k));
        expect(order[0]).toBe(from);
        expect(seen[0]?.[0]).toBe(matrix[from]?.[from]);
        for (const row of seen)
          close(
            row.reduce((sum, share) => sum + share, 0),
            1,
          );
        if (from === 0) expect(seen).toEqual(matrix);
      }),
    );
  });

  test('the gaps to a rival add up to the difference of the two values', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const market = marketOf(inputs);
        market.sides.slice(1).forEach((side, k) => {
          const sum = gapsTo(market, k + 1).reduce((all, { points }) => all + points, 0);
          expect(Math.abs(sum - ((market.sides[0]?.value ?? 0) - side.value))).toBeLessThan(1e-9);
        });
        const best = bestRival(market);
        expect(best === undefined).toBe(inputs.alternatives.length === 0);
        if (best !== undefined)
          expect(market.sides[best]?.value).toBe(Math.max(...market.sides.slice(1).map(({ value }) => value)));
      }),
    );
  });

  test('customers lost for good are worth base profit less acquisition; with returns counted, what E29 says', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { lifetimeBars } = evaluateSettled(inputs);
        const { lostForGood, returnsCounted } = equityOf(switchingMatrix(inputs), inputs);
        close(lostForGood, lifetimeBars.base + lifetimeBars.acquisition);
        close(returnsCounted, alwaysShareValue(inputs));
        if (inputs.baseProfit >= inputs.leverCost) expect(returnsCounted).toBeGreaterThanOrEqual(lostForGood - 1e-6);
      }),
    );
  });
});

describe('the break-even point', () => {
  test('is where both utilities of the choice are equal, and half of those who compare stay', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { sides, result } = marketOf(inputs);
        const [own] = sides;
        if (!own) throw new Error('No own side');
        const point = breakEven(own);
        const stay = stayUtility(numbers, result.deliveredValue, result.attitude, result.switchingCost, inputs);
        const theirs = inputs.choiceSensitivity * (result.deliveredValue + point);
        expect(Math.abs(stay - theirs)).toBeLessThan(1e-9 * Math.max(1, Math.abs(stay)));
        close(stayAgainst(own, point, inputs), 0.5);
        expect(verdictOn(own, point)).toBe('undecided');
        expect(verdictOn(own, point + UNDECIDED + 0.01)).toBe('leaves');
        expect(verdictOn(own, point - UNDECIDED - 0.01)).toBe('stays');
        expect(stayAgainst(own, point - 3, inputs)).toBeGreaterThan(stayAgainst(own, point + 3, inputs));
      }),
    );
  });
});

describe('kinds of customer', () => {
  test('name whole groups of weights, add up to a hundred and stay in range', () => {
    expect(new Set(SEGMENTS.map(({ id }) => id)).size).toBe(SEGMENTS.length);
    for (const { label, weights } of SEGMENTS) {
      written(label);
      for (const group of WEIGHT_GROUPS.slice(0, 2)) {
        const named = group.flatMap((id) => {
          const weight = (weights as Record<string, number | undefined>)[id];
          return weight === undefined ? [] : [weight];
        });
        expect([0, group.length]).toContain(named.length);
        if (named.length > 0) expect(named.reduce((sum, one) => sum + one, 0)).toBe(100);
      }
      const inputs = settle({}).inputs;
      expect(settle(asSegment(inputs, { id: 'x', label, weights })).changes).toEqual([]);
    }
    const inputs = settle({}).inputs;
    expect(asSegment(inputs, SEGMENTS[0])).toBe(inputs);
  });
});
