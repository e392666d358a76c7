import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../src/model/alternatives';
import { evaluate, evaluateSettled, type Result } from '../../src/model/evaluate';
import { gradient } from '../../src/model/gradient';
import { OUTPUT_IDS } from '../../src/model/outputs';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { settle } from '../../src/model/settle';
import { RUNS, anyAlternative, anyInputs } from './arbitrary';

/** Every number of a result under its name: the outputs and the heights of all bars. */
const numbersOf = (result: Result): readonly (readonly [string, number])[] => {
  const { valueBars, attitudeBars, switchingBars, lifetimeBars } = result;
  return [
    ...OUTPUT_IDS.map((id) => [id, result[id]] as const),
    ...[valueBars, attitudeBars, switchingBars, lifetimeBars].flatMap((bars) => Object.entries<number>(bars)),
  ];
};
const expectFinite = (result: Result, name = ''): void => {
  const lost = numbersOf(result).filter(([, value]) => !Number.isFinite(value));
  expect(lost, name).toEqual([]);
};
const expectFiniteSlopes = (given: unknown, name = ''): void => {
  const lost = Object.entries(gradient(given)).flatMap(([output, slopes]) =>
    Object.entries(slopes)
      .filter(([, slope]) => !Number.isFinite(slope))
      .map(([id]) => `${output} by ${id}`),
  );
  expect(lost, name).toEqual([]);
};

type End = 0 | 1;
const at = (end: (id: ParameterId) => End): Readonly<Record<string, number>> =>
  Object.fromEntries(PARAMETER_IDS.map((id) => [id, PARAMETERS[id].range[end(id)]]));
const WEAK: Alternative = { deliveredValue: -60, availability: 0, copies: 1 };
const STRONG: Alternative = { deliveredValue: 80, availability: 1, copies: 8 };
const MARKETS: readonly (readonly Alternative[])[] = [[], [WEAK], [STRONG], [STRONG, STRONG, STRONG], [WEAK, STRONG]];

test('a result has 29 outputs and 32 bars to look at', () => {
  expect(numbersOf(evaluate())).toHaveLength(OUTPUT_IDS.length + 10 + 5 + 11 + 6);
});

describe('every number is finite', () => {
  test.each(PARAMETER_IDS)('with %s at either end of its range', (id) => {
    for (const value of PARAMETERS[id].range)
      for (const alternatives of [undefined, ...MARKETS]) expectFinite(evaluate({ [id]: value, alternatives }), id);
  });

  test.each<[string, End]>([
    ['minimum', 0],
    ['maximum', 1],
  ])('with every parameter at its %s', (_, end) => {
    for (const alternatives of MARKETS) expectFinite(evaluate({ ...at(() => end), alternatives }));
  });

  test('with all but one parameter at one end, and that one at the other', () => {
    for (const end of [0, 1] as const)
      for (const id of PARAMETER_IDS) {
        const other = end === 0 ? 1 : 0;
        expectFinite(evaluate({ ...at((one) => (one === id ? other : end)), alternatives: [STRONG] }), id);
      }
  });

  test('with every parameter at one of its two ends (law)', () => {
    const anyEnds = fc.record(
      Object.fromEntries(PARAMETER_IDS.map((id) => [id, fc.constantFrom(...PARAMETERS[id].range)])),
    );
    fc.assert(
      fc.property(anyEnds, fc.array(anyAlternative, { maxLength: 3 }), (values, alternatives) => {
        expectFinite(evaluateSettled(settle({ ...values, alternatives }).inputs));
      }),
      { numRuns: RUNS },
    );
  });

  test('anywhere in the ranges (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => expectFinite(evaluateSettled(inputs))),
      { numRuns: RUNS },
    );
  });
});

describe('every derivative is finite', () => {
  test.each<[string, End]>([
    ['minimum', 0],
    ['maximum', 1],
  ])('with every parameter at its %s', (_, end) => {
    for (const alternatives of MARKETS) expectFiniteSlopes({ ...at(() => end), alternatives });
  });

  test('with any single parameter at an end of its range', () => {
    for (const id of PARAMETER_IDS) for (const value of PARAMETERS[id].range) expectFiniteSlopes({ [id]: value }, id);
  });

  // A gradient costs as much as a hundred results, so fewer cases.
  test('anywhere in the ranges (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => expectFiniteSlopes(inputs)),
      { numRuns: RUNS / 5 },
    );
  });
});
