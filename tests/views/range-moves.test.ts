import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenRanges, RANGE_PARTS, triangleOf, type GivenRange } from '../../src/model/asked-ranges';
import { PARAMETERS, PARAMETER_IDS } from '../../src/model/parameters';
import { movedRange, withoutRange } from '../../src/views/rooms/ranges/range-moves';
import { between } from '../model/arbitrary';

const written = (changes: ReturnType<typeof movedRange>): GivenRange => {
  const numbers = Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) => (value === undefined ? [] : [[name.slice(6), value]])),
  );
  return Object.values(givenRanges(numbers))[0] ?? {};
};

test('an end pushes the others along and never crosses them, wherever it goes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PARAMETER_IDS),
      fc.tuple(between(0, 1), between(0, 1), between(0, 1), between(-0.2, 1.2)),
      fc.boolean(),
      fc.constantFrom(...RANGE_PARTS),
      (id, [a, b, c, to], owns, part) => {
        const [least, most] = PARAMETERS[id].range;
        const at = (share: number) => least + share * (most - least);
        const given: GivenRange = {
          low: at(Math.min(a, b)),
          high: at(Math.max(a, b)),
          ...(owns && { mode: at(c) }),
        };
        const value = at(c);
        const before = triangleOf(given, value);
        const next = written(movedRange(id, given, value, part, at(to)));
        const after = triangleOf(next, value);
        const aim = Math.min(most, Math.max(least, at(to)));
        expect(after[part]).toBe(aim);
        expect(after.low).toBeLessThanOrEqual(after.mode);
        expect(after.mode).toBeLessThanOrEqual(after.high);
        // What was not in the way stays where it was.
        for (const other of ['low', 'high'] as const) {
          const inTheWay = other === 'low' ? aim < before.low : aim > before.high;
          if (other !== part && !inTheWay) expect(after[other]).toBe(before[other]);
        }
        // The likely value goes on following the map until somebody moves it.
        expect(next.mode !== undefined).toBe(owns || part === 'mode');
      },
    ),
  );
});

test('a range is taken away with all its numbers', () => {
  expect(withoutRange('moneyCost')).toEqual({
    'range.moneyCost.low': undefined,
    'range.moneyCost.mode': undefined,
    'range.moneyCost.high': undefined,
  });
});
