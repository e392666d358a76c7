import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyHeadline, payBackSentence } from '../../src/content/money-headline';
import { BAND, gainAt, holdsFrom, standingOf } from '../../src/content/money-five';
import { cardRows, impliedRows } from '../../src/content/money-published';
import { bandSentence, fromSentence, netGain, readingSentence } from '../../src/content/money-sentences';
import { paysBackAfter, runningSum, sumAfter, yearlyProfits } from '../../src/content/money-years';
import { spell } from '../../src/content/sentence';
import { evaluateSettled } from '../../src/model/evaluate';
import { fivePointsHere } from '../../src/model/five-points-here';
import { DEFAULT_INPUTS, settle } from '../../src/model/settle';
import { LOCALES } from '../../src/text';
import { caseState, stateOf } from '../charts/subjects';
import { RUNS, anyInputs, between } from '../model/arbitrary';

const opening = caseState('opening');
/** The opening story at some retention; its attitude stays. */
const staying = (retention: number, inputs = opening.inputs) => ({
  inputs,
  result: { ...evaluateSettled(inputs), retention },
});

describe('profit year by year', () => {
  test.each(['opening', 'baseline', 'software', 'fedex'])(
    'sums over 100 years to the closed form within 1e-6: %s',
    (id) => {
      const { inputs, result } = caseState(id);
      const table = yearlyProfits(inputs, result, 100).reduce((all, one) => all + one, 0 - inputs.acquisitionCost);
      expect(Math.abs(table - sumAfter(inputs, result, 100))).toBeLessThan(1e-6);
    },
  );
  test('equals the closed form anywhere, at retention 0 and 1 too', () => {
    const retention = fc.oneof(fc.constantFrom(0, 1), between(0, 1));
    fc.assert(
      fc.property(anyInputs, retention, between(0, 100), (inputs, kept, attitude) => {
        const who = { retention: kept, attitude };
        const sums = runningSum(inputs, who, 100);
        expect(sums).toHaveLength(101);
        for (const years of [0, 1, 2, 100]) {
          const closed = sumAfter(inputs, who, years);
          const scale = inputs.baseProfit + inputs.leverCost + inputs.purchaseProfit + inputs.costSaving;
          const all = 1 + inputs.acquisitionCost + 100 * (scale + inputs.referralProfit + inputs.premiumProfit);
          expect(Math.abs((sums[years] ?? NaN) - closed) / all).toBeLessThan(1e-9);
        }
      }),
      { numRuns: RUNS },
    );
  });
  test('pays back when the sum turns positive, and never when a lifetime loses', () => {
    expect(paysBackAfter(opening.inputs, opening.result)).toBeCloseTo(900 / 1200, 12);
    const dear = { ...opening.inputs, acquisitionCost: 2000 };
    const back = paysBackAfter(dear, opening.result) ?? NaN;
    const [, one, two] = runningSum(dear, opening.result, 2);
    expect(one).toBeLessThan(0);
    expect(two).toBeGreaterThan(0);
    expect(back).toBeGreaterThan(1);
    expect(back).toBeLessThan(2);
    expect(paysBackAfter({ ...dear, acquisitionCost: 90_000 }, opening.result)).toBeNull();
    expect(paysBackAfter({ ...dear, acquisitionCost: 0 }, opening.result)).toBe(0);
    // Nobody stays: only the first year counts.
    expect(paysBackAfter(dear, { ...opening.result, retention: 0 })).toBeNull();
    expect(paysBackAfter(dear, { ...opening.result, retention: 1 })).toBeLessThan(2);
  });
  test('pays back exactly where a lifetime is worth something, unless it takes a thousand years', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { inputs: p, result } = stateOf({ ...inputs, acquisitionCost: Math.max(1, inputs.acquisitionCost) });
        const back = paysBackAfter(p, result);
        const scale = 1e-6 * (1 + p.acquisitionCost);
        if (back === null) expect(sumAfter(p, result, 999)).toBeLessThan(scale);
        else {
          expect(result.lifetimeValue).toBeGreaterThan(-scale);
          const [before, after] = [Math.floor(back), Math.floor(back) + 1].map((year) => sumAfter(p, result, year));
          expect(before).toBeLessThan(scale);
          expect(after).toBeGreaterThan(-scale);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('five points less churn for this customer', () => {
  test('is the number of the model, whatever the inputs', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { retention, points } = fivePointsHere(inputs);
        if (!points) return;
        const { attitude } = evaluateSettled(inputs);
        const own = gainAt(inputs, attitude, retention);
        if (Number.isNaN(own)) expect(points.lifetime).toBeNaN();
        else expect(own).toBeCloseTo(points.lifetime, 12);
      }),
      { numRuns: RUNS },
    );
  });
  test('is 15.9 % of the profit to come and 21.1 % of lifetime value at the opening', () => {
    expect(fivePointsHere(opening.inputs).points?.lifetime).toBeCloseTo(0.159, 3);
    expect(netGain(opening)).toBeCloseTo(0.211, 3);
  });
  test('says in or out of 25–85 %, by the printed number', () => {
    expect(standingOf(0.2494)).toBe('below');
    expect(standingOf(0.24951)).toBe('inside');
    expect(standingOf(0.85049)).toBe('inside');
    expect(standingOf(0.851)).toBe('above');
    expect(standingOf(NaN)).toBeNull();
    expect(bandSentence(opening, 'en')).toBe(
      'For this customer five points less churn bring 15.9% more profit, less than 25%, outside 25–85%; with acquisition taken off it is 21.1%, the same verdict.',
    );
    const loyal = stateOf({ ...opening.inputs, serviceValue: 84 });
    const points = fivePointsHere(loyal.inputs).points;
    expect(points?.lifetime).toBeGreaterThan(0.25);
    expect(bandSentence(loyal, 'zh')).toMatch(/，在25–85%之内/);
  });
  test('would hold from the retention where the gain is 25 %', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const result = evaluateSettled(inputs);
        const from = holdsFrom(inputs, result);
        if (from === null) expect(gainAt(inputs, result.attitude, 0.95)).not.toBeGreaterThanOrEqual(BAND[0]);
        else expect(gainAt(inputs, result.attitude, from)).toBeGreaterThanOrEqual(BAND[0]);
        if (from !== null && from > 1e-3 && gainAt(inputs, result.attitude, from - 1e-3) > 0)
          expect(gainAt(inputs, result.attitude, from - 1e-3)).toBeLessThan(BAND[0]);
      }),
      { numRuns: 300 },
    );
    const flat = settle({
      ...DEFAULT_INPUTS,
      purchaseProfit: 0,
      costSaving: 0,
      referralProfit: 0,
      premiumProfit: 0,
    }).inputs;
    // 0.05 / (1.1 − r − 0.05) = 0.25 at r = 0.85.
    expect(holdsFrom(flat, evaluateSettled(flat))).toBeCloseTo(0.85, 5);
  });
});

describe('what was published', () => {
  test('implies the churn of the table in model.md, and says what is impossible', () => {
    const rows = impliedRows();
    expect(rows).toHaveLength(9);
    expect(rows.map(({ at0 }) => Math.round(at0.churn * 1000) / 10)).toEqual([
      10.9, 11.7, 15, 16.1, 16.1, 17.5, 19.3, 21.7, 25,
    ]);
    expect(rows.filter(({ at10 }) => !at10.possible).map(({ id }) => id)).toEqual(['branchDeposits', 'creditCard']);
    expect(rows.find(({ id }) => id === 'autoService')?.stream).toBeCloseTo(0.351, 3);
  });
  test('has the credit card at 131.5, 304.7 and 530.7 beside 134, 300 and 525', () => {
    const { rows, gain } = cardRows();
    expect(rows.map(({ published }) => published)).toEqual([134, 300, 525]);
    rows.forEach(({ fixed }, i) => expect(fixed).toBeCloseTo([131.5, 304.7, 530.7][i] ?? NaN, 1));
    expect(gain.published).toBeCloseTo(0.75, 9);
    expect(gain.fixed).toBeCloseTo(0.742, 3);
  });
});

describe('the sentences on money', () => {
  test('state the finding at the opening', () => {
    expect(spell(moneyHeadline(opening, 'zh'))).toBe('做一年赚¥1,200，留下来值¥2,750：流失少5个百分点，再多21%');
    expect(spell(moneyHeadline(opening, 'en'))).toBe(
      'One year earns ¥1,200, staying is worth ¥2,750: five points less churn adds 21%',
    );
    expect(payBackSentence(opening, opening, 'zh')).toBe('花¥900赢来的客户，0.8年回本。');
    const free = stateOf({ ...opening.inputs, acquisitionCost: 0 });
    expect(payBackSentence(free, opening, 'en')).toBe(
      'A customer won for nothing earns from the start (in the baseline: pays back in 0.8 years).',
    );
    const lost = stateOf({ ...opening.inputs, acquisitionCost: 9000 });
    expect(payBackSentence(lost, lost, 'en')).toBe('A customer won for ¥9,000 never pays back.');
    expect(spell(moneyHeadline(lost, 'zh'))).toMatch(/^做一年赚¥1,200，一辈子却亏¥5,350：流失少5个百分点，能赚回¥581$/);
  });
  test('are whole everywhere, at retention 0 and 1 too', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(null, 0, 1), fc.constantFrom(...LOCALES), (inputs, kept, locale) => {
        const state = kept === null ? stateOf(inputs) : staying(kept, inputs);
        for (const text of [
          spell(moneyHeadline(state, locale)),
          payBackSentence(state, opening, locale),
          bandSentence(state, locale),
          fromSentence(state, locale),
          readingSentence(state, locale),
        ])
          expect(text).not.toMatch(/NaN|Infinity|undefined|—|\{|^\s*$/);
      }),
      { numRuns: 500 },
    );
  });
});
