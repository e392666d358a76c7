import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATING_IDS } from '../../src/model/alternatives';
import { evaluateSettled } from '../../src/model/evaluate';
import { ratingsMet, rivalAsOwn } from '../../src/model/rival-as-own';
import { settle } from '../../src/model/settle';
import { mapOffers, valueMap } from '../../src/model/value-map';
import { deliveredValueOf } from '../../src/model/value';
import { anyInputs, RUNS } from './arbitrary';

describe('a rival in the place of the own offer', () => {
  it('delivers what it delivers as a rival, and so does the own offer from its side', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat(2), (inputs, index) => {
        const rival = inputs.alternatives[index];
        const own = rivalAsOwn(inputs, index);
        if (!rival?.ratings) {
          expect(own).toBeNull();
          return;
        }
        if (!own) throw new Error('A rival with ratings can stand anywhere');
        expect(settle(own).changes).toEqual([]);
        expect(evaluateSettled(own).deliveredValue).toBeCloseTo(deliveredValueOf(rival, inputs), 9);
        const { valueBars, deliveredValue } = evaluateSettled(inputs);
        const back = valueBars.specialPrice + valueBars.confidence;
        const other = own.alternatives[index];
        if (!other) throw new Error('The own offer stands in its place');
        expect(deliveredValueOf(other, own)).toBeCloseTo(deliveredValue - back, 9);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps the likes of the rival as rivals where there is room', () => {
    const ratings = Object.fromEntries(RATING_IDS.map((id) => [id, 50])) as never;
    const rival = { ratings, availability: 0.7, copies: 5 };
    const { inputs } = settle({ alternatives: [rival] });
    expect(rivalAsOwn(inputs, 0)?.alternatives).toEqual([
      { ratings: ratingsMet(inputs), availability: 0.7, copies: 1 },
      { ratings, availability: 0.7, copies: 4 },
    ]);
    const full = settle({ alternatives: [rival, rival, rival] }).inputs;
    expect(rivalAsOwn(full, 1)?.alternatives.map(({ copies }) => copies)).toEqual([5, 5, 5]);
    expect(rivalAsOwn(inputs, 3)).toBeNull();
  });

  it('stands on the value-for-money map where the rival stands', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const rated = inputs.alternatives.flatMap((_, index) => rivalAsOwn(inputs, index) ?? []);
        const offers = [inputs, ...rated].map((one, i) => ({ alternative: i || null, ratings: ratingsMet(one) }));
        const map = mapOffers(offers, inputs);
        expect(map.offers.map(({ relativeQuality }) => relativeQuality)).toEqual(
          valueMap(inputs).offers.map(({ relativeQuality }) => relativeQuality),
        );
        for (const { advantage, deliveredValue } of map.offers)
          expect(advantage * map.scale).toBeCloseTo(deliveredValue - map.meanValue, 8);
      }),
      { numRuns: 300 },
    );
  });
});
