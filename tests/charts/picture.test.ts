import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '../../src/content/cases';
import { number, percent, points, signed, yuan } from '../../src/content/format';
import { switchingReach } from '../../src/charts/picture';
import { PARAMETERS, isParameterId } from '../../src/model/parameters';
import { LOCALES } from '../../src/text';
import { anyInputs, between } from '../model/arbitrary';
import { cut, outside, overlaps, SIZES, SIZE_NAMES, sound, wordsIn } from './pictures';
import { caseState, caseSubject, stateOf, subjectOf } from './subjects';

/** A picture costs a thousand times what a result does. */
const PICTURES = 300;
const range = (id: string) => (isParameterId(id) ? PARAMETERS[id].range : ([0, 1] as const));

describe.each(SIZE_NAMES)('the picture at %s', (size) => {
  test.each(LOCALES)('is sound wherever the inputs are, in %s', (locale) => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (now, before) => {
        const subject = subjectOf(stateOf(now), stateOf(before), locale);
        sound(SIZES[size](subject));
      }),
      { numRuns: PICTURES },
    );
  });

  test('holds every grip, or says where it is', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateOf(inputs);
        const subject = subjectOf(state, state, 'zh');
        const picture = SIZES[size](subject);
        const words = wordsIn(picture);
        for (const id of outside(picture, subject, range)) {
          expect(id).toBe('axisbaseExpectation');
          expect(words.get('expected')).toMatch(/[◂▸]$/);
        }
        for (const grip of picture.grips)
          if (grip.kind === 'rival' && grip.offScale) expect(words.get(`rival-${grip.index}`)).toMatch(/[◂▸]$/);
      }),
      { numRuns: PICTURES },
    );
  });

  describe.each(LOCALES)('in %s', (locale) => {
    test.each(CASES.map(({ id }) => id))('of %s is sound, whole and legible', (id) => {
      for (const values of [{}, { serviceValue: 90 }, { moneyCost: 95, psychicCost: 90 }]) {
        const subject = caseSubject(id, locale, caseState(id, { values }));
        const picture = SIZES[size](subject);
        sound(picture);
        expect(overlaps(picture.marks)).toEqual([]);
        expect(cut(picture)).toEqual([]);
        expect(outside(picture, subject, range)).toEqual([]);
        expect(picture.grips.filter(({ kind }) => kind === 'row')).toHaveLength(8);
        expect(picture.grips.filter(({ kind }) => kind === 'rival')).toHaveLength(
          subject.now.inputs.alternatives.length,
        );
      }
    });

    test('prints the results of its stations', () => {
      const subject = caseSubject('opening', locale, caseState('opening', { values: { serviceValue: 72 } }));
      const { result } = subject.now;
      const words = wordsIn(SIZES[size](subject));
      const ends = (id: string, figure: string) => expect(words.get(id)).toMatch(new RegExp(`${figure}( ›)?$`));
      ends('total-number', points(result.totalCustomerValue, locale));
      ends('satisfaction-number', points(result.meanSatisfaction, locale));
      ends('curve-value', points(result.curveLoyalty, locale));
      ends('attitude', points(result.attitude, locale));
      ends('retention', percent(result.retention, locale));
      ends('year-one', number(result.retention * 100, locale));
      ends('switching', `${points(result.switchingCost, locale)} →`);
      ends('money', yuan(result.lifetimeValue, locale));
      expect(words.get('delivered-number')).toContain(signed(result.deliveredValue, locale));
    });

    test('tells what the money was only when it has changed', () => {
      const same = wordsIn(SIZES[size](caseSubject('opening', locale)));
      expect(same.has('money-change')).toBe(false);
      const moved = caseSubject('opening', locale, caseState('opening', { values: { serviceValue: 72 } }));
      expect(wordsIn(SIZES[size](moved)).get('money-change')).toBe(
        locale === 'zh' ? '+¥2,510，原来¥2,750' : '+¥2,510, was ¥2,750',
      );
    });
  });

  test('carries a ghost of the baseline only where it differs', () => {
    const ids = (values = {}) =>
      SIZES[size](caseSubject('opening', 'zh', caseState('opening', { values }))).marks.map(({ id }) => id);
    expect(ids().filter((id) => id.includes('ghost'))).toEqual([]);
    const service = ids({ serviceValue: 72 });
    for (const id of ['ghost-thread', 'ghost-point', 'serviceValue-ghost', 'delivered-ghost', 'survival-ghost'])
      expect(service).toContain(id);
    expect(service).not.toContain('productValue-ghost');
    // Trust moves attitude and leaves every row where it was.
    const trust = ids({ initialTrust: 90 });
    expect(trust).toContain('ghost-point');
    expect(trust).not.toContain('delivered-ghost');
  });

  test('says that an assumption was changed where it acts', () => {
    const subject = { ...caseSubject('opening', 'en'), touched: new Set(['curve']) };
    const words = wordsIn(SIZES[size](subject));
    expect(words.get('curve-name')).toContain('※');
    expect(words.get('money-name')).not.toContain('※');
  });
});

test('the switching-cost axis ends at a round number with a seventh to spare', () => {
  fc.assert(
    fc.property(between(0, 400), (cost) => {
      const end = switchingReach(cost);
      expect(end).toBeGreaterThanOrEqual(cost * 1.14 - 1e-9);
      expect(end % 2).toBe(0);
      expect(end).toBeLessThanOrEqual(Math.max(24, cost * 1.14 + 20));
    }),
    { numRuns: 1000 },
  );
  expect([0, 21, 22, 60, 105, 106].map(switchingReach)).toEqual([24, 24, 30, 80, 120, 140]);
});
