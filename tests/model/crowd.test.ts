import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdTerms, simulate } from '../../src/model/crowd';
import { crowdColumns, type CrowdColumns } from '../../src/model/crowd-columns';
import { CHUNK, drawChunk } from '../../src/model/crowd-draws';
import { customers, DEFAULT_SEED, DEFAULT_SPREAD, type Spread } from '../../src/model/customer';
import { exponential } from '../../src/model/exponential';
import { numbers } from '../../src/model/arithmetic';
import { lifetimeBars, lifetimeValue } from '../../src/model/lifetime';
import { PARAMETERS } from '../../src/model/parameters';
import { settle, type Inputs } from '../../src/model/settle';
import { anyInputs, between } from './arbitrary';

const columns = crowdColumns();
const chunk = drawChunk(DEFAULT_SEED, 0);

/** Ten digits of what is written out; of points and scales, of one point, because they pass through 0. */
const near = (found: number, wanted: number, least: number): boolean =>
  Math.abs(found - wanted) <= 1e-9 * Math.max(Math.abs(wanted), least);

const FIELDS: Readonly<Record<string, number>> = {
  deliveredValue: 1,
  meanSatisfaction: 1e-300,
  attitude: 1e-300,
  switchingCost: 1e-300,
  retention: 1e-300,
  challengedRetention: 1e-300,
  trueLoyalty: 1e-300,
};

/** What differs between the fast way and the slow one, by customer. */
function differing(inputs: Inputs, spread: Spread, places: readonly number[]): readonly string[] {
  simulate(chunk, crowdTerms(inputs, spread, true), columns, CHUNK);
  const one = customers(inputs, DEFAULT_SEED, spread);
  return places.flatMap((i) => {
    const wanted = one(i);
    const found = (field: string) => columns[field as keyof CrowdColumns][i] ?? NaN;
    const bad = Object.entries(FIELDS)
      .filter(([field, least]) => !near(found(field), Number(wanted[field as keyof typeof wanted]), least))
      .map(([field]) => `${field} of ${i}: ${found(field)}, not ${String(wanted[field as keyof typeof wanted])}`);
    const bars = lifetimeBars(numbers, wanted.retention, wanted.attitude, inputs);
    const money = lifetimeValue(numbers, bars);
    const size = Object.values(bars).reduce((sum, bar) => sum + Math.abs(bar), 1);
    return near(found('lifetimeValue'), money, size) ? bad : [...bad, `money of ${i}`];
  });
}

const anySpread: fc.Arbitrary<Spread> = fc.record({
  weights: between(0, 1),
  expectation: between(0, 20),
  choiceSensitivity: between(0, 1),
  switchingCost: between(0, 1),
  deliveredValue: between(0, 20),
  attitude: between(0, 1.5),
  alternatives: between(0, 20),
});
const PLACES = [0, 1, 2, 77, 499];

describe('customers by the chunk', () => {
  it('are the customers one by one', () => {
    fc.assert(
      fc.property(anyInputs, fc.oneof(fc.constant(DEFAULT_SPREAD), anySpread), (inputs, spread) => {
        expect(differing(inputs, spread, PLACES)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are so with any number of rivals, by value and by ratings, and with the curve straight or bent', () => {
    const ratings = settle({}).inputs;
    const rated = {
      ratings: { ...ratings, productValue: 71, moneyCost: 33 },
      availability: 0.7,
      copies: 2,
    };
    const given = { deliveredValue: 21, availability: 0.4, copies: 1 };
    const sure = { deliveredValue: 5, availability: 1, copies: 8 };
    for (const curveLinearity of [0, 0.4, 1])
      for (const alternatives of [[], [given], [rated], [given, rated], [sure, rated, given], [sure, sure, sure]]) {
        const { inputs } = settle({ curveLinearity, alternatives });
        expect(differing(inputs, DEFAULT_SPREAD, PLACES)).toEqual([]);
      }
  });

  it.each([0, 1])('are so at every end of every range, %i', (end) => {
    const at = Object.fromEntries(Object.entries(PARAMETERS).map(([id, { range }]) => [id, range[end] ?? 0]));
    expect(differing(settle(at).inputs, DEFAULT_SPREAD, PLACES)).toEqual([]);
    for (const [id, value] of Object.entries(at))
      expect(differing(settle({ [id]: value }).inputs, DEFAULT_SPREAD, [3])).toEqual([]);
  });

  it.each([
    ['the values', ['productWeight', 'serviceWeight', 'personnelWeight', 'imageWeight']],
    ['the values but image', ['productWeight', 'serviceWeight', 'personnelWeight']],
    ['service and people', ['serviceWeight', 'personnelWeight']],
    ['the costs', ['moneyWeight', 'timeWeight', 'energyWeight', 'psychicWeight']],
  ])('are so where %s have no weights', (_, ids) => {
    const zero = Object.fromEntries(ids.map((id) => [id, 0]));
    for (const more of [{}, { serviceValue: 0, personnelValue: 0 }, { productValue: 0 }])
      expect(differing(settle({ ...zero, ...more }).inputs, DEFAULT_SPREAD, PLACES)).toEqual([]);
  });
});

it('e^x is e^x', () => {
  fc.assert(
    fc.property(between(-700, 700), (x) => {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
    }),
    { numRuns: 1000 },
  );
  for (let x = -40; x <= 40; x += 0.37) expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(4e-15);
  expect(exponential(0)).toBe(1);
  expect(exponential(Infinity)).toBe(exponential(700));
  expect(exponential(-1e9)).toBe(exponential(-700));
  expect(exponential(NaN)).toBeNaN();
});
