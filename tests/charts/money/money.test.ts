import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridgePicture, bridgeRows, onceRows } from '../../../src/charts/money/bridge';
import { deskPicture } from '../../../src/charts/money/desk';
import { payBackPicture } from '../../../src/charts/money/pay-back';
import { steps } from '../../../src/charts/money/steps';
import { estimate } from '../../../src/charts/measure';
import { CASES } from '../../../src/content/cases';
import { parseNumber } from '../../../src/content/format';
import { fivePointsHere } from '../../../src/model/five-points-here';
import { LOCALES, type Locale } from '../../../src/text';
import { anyInputs } from '../../model/arbitrary';
import { cut, overlaps, sound } from '../pictures';
import { caseState, stateOf } from '../subjects';

type State = ReturnType<typeof stateOf>;
/** Widths of a column at 1280 pixels, on a projector and on a phone. */
const SIZES = [
  [430, 1],
  [640, 1.5],
  [358, 1],
] as const;

const pictures = (now: State, before: State, locale: Locale, width: number, s: number) => ({
  bridge: bridgePicture({ now, before, locale }, width, estimate, s),
  payBack: payBackPicture({ now, before, locale }, width, estimate, s),
  desk: deskPicture(
    {
      retention: now.result.retention,
      discountRate: now.inputs.discountRate,
      own: fivePointsHere(now.inputs).points?.lifetime ?? null,
      locale,
    },
    width,
    estimate,
    s,
  ),
});
const stand = (now: State, before: State, apart: boolean) => {
  for (const locale of LOCALES)
    for (const [width, s] of SIZES)
      for (const [name, laid] of Object.entries(pictures(now, before, locale, width, s))) {
        const picture = { ...laid, grips: [] };
        sound(picture);
        if (!apart) continue;
        expect(overlaps(picture.marks), `${name} ${locale} ${width}`).toEqual([]);
        expect(cut(picture), `${name} ${locale} ${width}`).toEqual([]);
      }
};

describe('the pictures of money', () => {
  test.each(CASES.map(({ id }) => id))('stand in the case %s, nothing over anything', (id) => {
    stand(caseState(id), caseState('opening'), true);
  });
  test('stand anywhere in the ranges', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (now, before) => stand(stateOf(now), stateOf(before), false)),
      { numRuns: 200 },
    );
  });
  test('print six parts that add up to what is printed as their sum', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...LOCALES), (inputs, locale) => {
        const state = stateOf(inputs);
        const printed = bridgeRows({ now: state, before: state, locale }).map(({ parts }) =>
          parseNumber(parts.map(({ text }) => text).join('')),
        );
        expect(printed).toHaveLength(7);
        const sum = printed.slice(0, 6).reduce<number>((all, one) => all + (one ?? NaN), 0);
        expect(sum).toBe(printed[6]);
      }),
      { numRuns: 1000 },
    );
  });
  test('put one purchase, three, a horizon and for ever on one scale', () => {
    const state = caseState('opening');
    const rows = onceRows({ now: state, before: state, locale: 'en' });
    expect(rows.map(({ end }) => end)).toEqual([
      1200,
      3600,
      state.result.lifetimeValueFinite,
      state.result.lifetimeValue,
    ]);
    expect(rows[3]?.parts.map(({ text }) => text).join('')).toBe('¥2,750 2.3 times');
    const { marks } = bridgePicture({ now: state, before: state, locale: 'en' }, 430, estimate, 1);
    const wide = (id: string) => {
      const mark = marks.find((one) => one.id === id);
      return mark?.kind === 'rect' ? mark.width : NaN;
    };
    expect(wide('once') / wide('thrice')).toBeCloseTo(1 / 3, 6);
    expect(wide('base') / wide('once')).toBeCloseTo(state.result.lifetimeBars.base / 1200, 6);
    expect(wide('forEver')).toBeCloseTo(wide('total'), 6);
  });
  test('have round steps with zero among them', () => {
    expect(steps(-900, 2754, 4)).toEqual([0, 1000, 2000]);
    expect(steps(0, 0, 4)).toEqual([0]);
    expect(steps(-3, 4, 4)).toEqual([-2, 0, 2, 4]);
  });
});
