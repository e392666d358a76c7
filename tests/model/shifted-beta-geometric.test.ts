import { describe, expect, it } from 'vitest';
import { cohortRetentionRate, cohortSurvival, discountedLife, fitCohort } from '../../src/model/shifted-beta-geometric';

const SPREAD = { alpha: 0.7637, beta: 1.2958 };
/** The cohort of Fader & Hardie 2007. */
const COHORT = [1000, 631, 468, 382, 326];

describe('shifted beta-geometric retention (RV29)', () => {
  it('rises through the first six years as printed', () => {
    [0.6291818, 0.750384, 0.8118734, 0.8490562, 0.8739665, 0.8918195].forEach((rate, index) =>
      expect(cohortRetentionRate(SPREAD, index + 1)).toBeCloseTo(rate, 6),
    );
  });

  it('fits the published cohort with α 0.764 and β 1.296', () => {
    const fit = fitCohort(COHORT);
    expect(fit.alpha).toBeCloseTo(0.764, 3);
    expect(fit.beta).toBeCloseTo(1.296, 3);
    cohortSurvival(fit, 4).forEach((share, year) =>
      expect(Math.abs(share * 1000 - (COHORT[year] ?? NaN))).toBeLessThan(5),
    );
  });

  it('makes a cohort longer-lived than one average rate does', () => {
    expect(discountedLife(fitCohort(COHORT), 0.1)).toBeCloseTo(3.62, 2);
    expect(1 / (1 - 0.631 / 1.1)).toBeCloseTo(2.35, 2);
    expect(1 / (1 - 0.326 ** 0.25 / 1.1)).toBeCloseTo(3.19, 2);
  });
});
