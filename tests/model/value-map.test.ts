import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ratings } from '../../src/model/alternatives';
import { evaluateSettled } from '../../src/model/evaluate';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { fairPrice, mapOffers, valueMap } from '../../src/model/value-map';
import { RUNS, anyInputs } from './arbitrary';

const ratings = (
  ...[productValue, serviceValue, personnelValue, imageValue, moneyCost, timeCost, energyCost, psychicCost]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
): Ratings => ({
  productValue,
  serviceValue,
  personnelValue,
  imageValue,
  moneyCost,
  timeCost,
  energyCost,
  psychicCost,
});

describe('three offers on the map (RV16)', () => {
  // The second and third offer have the qualities and prices of the printed case.
  const map = mapOffers(
    [
      { alternative: null, ratings: ratings(65, 60, 60, 60, 50, 40, 30, 35) },
      { alternative: 0, ratings: ratings(80, 75, 75, 75, 75, 40, 27.5, 35) },
      { alternative: 1, ratings: ratings(50, 40, 40, 40, 25, 45, 35, 48.75) },
    ],
    DEFAULT_INPUTS,
  );

  it('lie where the printed ones lie', () => {
    expect(map.scale).toBeCloseTo(116.6667, 4);
    expect(map.qualityWeight).toBeCloseTo(0.7857143, 7);
    expect(map.priceWeight).toBeCloseTo(0.2142857, 7);
    const columns = map.offers.map((offer) => [
      offer.relativeQuality,
      offer.relativePrice,
      offer.advantage,
      offer.deliveredValue,
    ]);
    const printed = [
      [1.025455, 1, 0.02, 19],
      [1.191818, 1.5, 0.04357143, 21.75],
      [0.7827273, 0.5, -0.06357143, 9.25],
    ];
    columns.forEach((row, offer) =>
      row.forEach((value, column) => expect(value).toBeCloseTo(printed[offer]?.[column] ?? NaN, 6)),
    );
  });

  it('better than fair value means below the line of fair value', () => {
    for (const { relativeQuality, relativePrice, advantage } of map.offers)
      expect(relativePrice < fairPrice(map, relativeQuality)).toBe(advantage > 0);
  });
});

describe('any market on the map', () => {
  it('tells the same as delivered value (I32)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const map = valueMap(inputs);
        for (const { advantage, deliveredValue } of map.offers)
          expect(Math.abs(advantage * map.scale - (deliveredValue - map.meanValue))).toBeLessThan(1e-9);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('shows the own offer and those with ratings, and no others', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const shown = valueMap(inputs).offers.map((offer) => offer.alternative);
        const rated = inputs.alternatives.flatMap((alternative, place) => (alternative.ratings ? [place] : []));
        expect(shown).toEqual([null, ...rated]);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('has the own offer at the delivered value of the chain less what relationships give back', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { deliveredValue, valueBars } = evaluateSettled(inputs);
        const plain = deliveredValue - valueBars.specialPrice - valueBars.confidence;
        expect(valueMap(inputs).offers[0]?.deliveredValue).toBeCloseTo(plain, 9);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});
