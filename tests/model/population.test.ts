import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { population } from '../../src/model/population';
import { anyInputs } from './arbitrary';

type Printed = Parameters<typeof near>[1];
const near = (
  found: ReturnType<typeof population>,
  printed: {
    readonly means: Readonly<Record<string, number>>;
    readonly satisfactionSegments: Readonly<Record<string, number>>;
    readonly loyaltySegments: Readonly<Record<string, number>>;
    readonly netPromoters: number;
    readonly realisedRetention: number;
    readonly cohortRetention: readonly number[];
  },
): void => {
  for (const [id, value] of Object.entries(printed.means))
    expect((found as unknown as Record<string, number>)[id] ?? NaN, id).toSatisfy(
      (mean: number) => Math.abs(mean / value - 1) < 5e-7,
    );
  for (const id of ['satisfactionSegments', 'loyaltySegments'] as const)
    for (const [label, share] of Object.entries(printed[id]))
      expect((found[id] as Record<string, number>)[label]).toBeCloseTo(share, 12);
  expect(found.netPromoters).toBeCloseTo(printed.netPromoters, 10);
  expect(found.realisedRetention).toBeCloseTo(printed.realisedRetention, 12);
  printed.cohortRetention.forEach((rate, year) => expect(found.cohortRetention[year]).toBeCloseTo(rate, 6));
};

const THOUSAND: Printed = {
  means: {
    deliveredValue: 21.42085,
    meanSatisfaction: 59.28185,
    attitude: 46.15701,
    switchingCost: 10.23055,
    retention: 0.7233259,
    challengedRetention: 0.3658598,
    trueLoyalty: 0.2226807,
  },
  satisfactionSegments: {
    apostle: 0.147,
    defector: 0.189,
    hostage: 0.122,
    loyalist: 0.215,
    mercenary: 0.207,
    terrorist: 0.12,
  },
  loyaltySegments: { latent: 0.024, none: 0.492, spurious: 0.27, true: 0.214 },
  netPromoters: -16.7,
  realisedRetention: 0.738,
  cohortRetention: [0.7233259, 0.7606635, 0.7889628, 0.8111572, 0.8290769, 0.8438597],
};
const TWENTY_THOUSAND: Printed = {
  means: {
    deliveredValue: 21.31521,
    meanSatisfaction: 59.14508,
    attitude: 46.04852,
    switchingCost: 10.24344,
    retention: 0.7202726,
    challengedRetention: 0.3648135,
    trueLoyalty: 0.2221154,
  },
  satisfactionSegments: {
    apostle: 0.1314,
    defector: 0.17325,
    hostage: 0.1219,
    loyalist: 0.2316,
    mercenary: 0.2077,
    terrorist: 0.13415,
  },
  loyaltySegments: { latent: 0.0256, none: 0.4895, spurious: 0.27505, true: 0.20985 },
  netPromoters: -16.575,
  realisedRetention: 0.718,
  cohortRetention: [0.7202726, 0.7578105, 0.7866824, 0.8094366, 0.8277404, 0.8427182],
};

describe('customers who differ, added up', () => {
  it('a thousand of them (RV20b)', () => near(population({}, 1000, 20231015), THOUSAND));
  it('twenty thousand of them (RV20c)', () => near(population({}, 20000, 20231015), TWENTY_THOUSAND), 60_000);

  it('makes a cohort look ever more loyal, and its segments complete (I38, I39)', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat(), (inputs, seed) => {
        const { cohortRetention, satisfactionSegments, loyaltySegments } = population(inputs, 12, seed);
        cohortRetention.forEach((rate, year) => {
          expect(rate >= 0 && rate <= 1).toBe(true);
          if (year > 0) expect(rate).toBeGreaterThanOrEqual((cohortRetention[year - 1] ?? 0) - 1e-12);
        });
        for (const segments of [satisfactionSegments, loyaltySegments])
          expect(Object.values(segments).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('counts at least one customer, whatever size is asked for', () => {
    for (const size of [0, -3, NaN, 1.9]) expect(population({}, size)).toEqual(population({}, 1));
  });
});
