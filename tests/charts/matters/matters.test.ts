import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CASES } from '../../../src/content/cases';
import { goalBars, goalRow, lockX, type GoalRow } from '../../../src/charts/matters/goal-bars';
import { fitAxis, roundUp } from '../../../src/charts/matters/spread';
import { tornado, tornadoRow } from '../../../src/charts/matters/tornado';
import { estimate } from '../../../src/charts/measure';
import {
  EFFECT_OUTPUTS,
  effectsOf,
  MEASURES,
  ranked,
  type EffectMeasure,
  type EffectOutput,
} from '../../../src/content/matters-effects';
import { LEVER_IDS } from '../../../src/content/matters-goal';
import { moveOf, printResult } from '../../../src/content/matters-print';
import { RowNames } from '../../../src/content/matters-words';
import { evaluate } from '../../../src/model/evaluate';
import { DEFAULT_INPUTS, settle, type Inputs } from '../../../src/model/settle';
import { LOCALES, type Locale } from '../../../src/text';
import { anyInputs, between } from '../../model/arbitrary';
import { cut, overlaps, sound } from '../pictures';

/** A picture costs a thousand times what a result does. */
const PICTURES = 60;
/** Half of a wide page, a phone, half of a projector's page. */
const SIZES = [
  [574, 1],
  [358, 1],
  [860, 1.5],
] as const;

const row = (
  inputs: Inputs,
  locale: Locale,
  output: EffectOutput,
  measure: EffectMeasure,
  width: number,
  s: number,
) => {
  const effects = effectsOf(inputs, output, measure);
  const expectation = effects.at(-1);
  if (!expectation) throw new Error('No expectation');
  const now = printResult(evaluate(inputs)[output], output, locale);
  const rows = ranked(effects);
  return tornado(
    { rows, expectation, output, measure, now, chosen: rows[2]?.id ?? null, names: new RowNames(locale), s },
    width,
    estimate,
  );
};
const checked = (picture: ReturnType<typeof row>) => {
  const whole = { ...picture, grips: [] };
  sound(whole);
  expect(overlaps(picture.marks)).toEqual([]);
  expect(cut(whole)).toEqual([]);
};

describe.each(SIZES)('at %d pixels, scale %d', (width, s) => {
  describe.each(LOCALES)('in %s', (locale) => {
    test.each(EFFECT_OUTPUTS)('the tornado of %s is legible in every case', (output) => {
      for (const { set } of CASES) checked(row(settle(set).inputs, locale, output, 'ten', width, s));
    });
    test('the tornado is legible wherever the inputs are', () => {
      fc.assert(
        fc.property(
          anyInputs,
          fc.constantFrom<EffectOutput[]>(...EFFECT_OUTPUTS),
          fc.constantFrom<EffectMeasure[]>(...MEASURES),
          (inputs, output, measure) => checked(row(inputs, locale, output, measure, width, s)),
        ),
        { numRuns: PICTURES },
      );
    });
    test('the way to a target is legible, however far it goes', () => {
      fc.assert(
        fc.property(
          fc.array(between(0, 100), { minLength: LEVER_IDS.length, maxLength: LEVER_IDS.length }),
          fc.integer({ min: 0, max: 65_535 }),
          (to, locks) => {
            const goal = { inputs: { ...DEFAULT_INPUTS }, retention: 0.8, effort: 1, residual: 0, feasible: true };
            const rows: GoalRow[] = LEVER_IDS.map((id, i) => ({
              ...moveOf(id, DEFAULT_INPUTS, { ...goal, inputs: { ...DEFAULT_INPUTS, [id]: to[i] ?? 0 } }),
              locked: ((locks >> i) & 1) === 1,
              pending: to[0] === 0,
            }));
            const picture = goalBars({ rows, names: new RowNames(locale), s }, width, estimate);
            checked(picture);
            // The lock has its room between the name and the bar.
            const bars = picture.marks.filter((mark) => mark.kind === 'rect');
            for (const bar of bars) expect(bar.x).toBeGreaterThanOrEqual(lockX(picture.marks) + 24 + 6 * s);
          },
        ),
        { numRuns: PICTURES },
      );
    });
  });
  it('gives every row at least the height of a finger', () => {
    expect(tornadoRow(0, 14, s).height).toBeGreaterThanOrEqual(24);
    expect(goalRow(0, s).height).toBeGreaterThanOrEqual(24);
  });
});

describe('the tornado', () => {
  const marks = (inputs: Inputs) => row(inputs, 'zh', 'retention', 'ten', 574, 1).marks;
  const rect = (inputs: Inputs, id: string) => {
    const found = marks(inputs).find((mark) => mark.id === id);
    return found?.kind === 'rect' ? found : undefined;
  };
  it('draws better to the right and worse to the left, values solid and costs hatched', () => {
    const axis = rect(DEFAULT_INPUTS, 'moneyCost-better');
    expect(axis?.look).toBe('cost');
    expect(rect(DEFAULT_INPUTS, 'productValue-better')?.look).toBe('value');
    expect(rect(DEFAULT_INPUTS, 'affection-better')?.look).toBe('mirror');
    for (const id of ['moneyCost', 'productValue', 'affection', 'baseExpectation']) {
      expect(rect(DEFAULT_INPUTS, `${id}-better`)?.x).toBe(axis?.x);
      expect(rect(DEFAULT_INPUTS, `${id}-worse`)?.x).toBeLessThan(axis?.x ?? NaN);
    }
  });
  it('says where a side has no room, or little', () => {
    const words = (inputs: Inputs, id: string) => {
      const found = marks(inputs).find((mark) => mark.id === id);
      return found?.kind === 'words' ? found.parts.map(({ text }) => text).join('') : undefined;
    };
    expect(words(DEFAULT_INPUTS, 'structuralIntegration-left')).toBe('已到头');
    expect(words({ ...DEFAULT_INPUTS, serviceValue: 97 }, 'serviceValue-right')).toMatch(/只剩3分$/);
    expect(words(DEFAULT_INPUTS, 'baseExpectation-left')).toBe('高10分 −4.7');
  });
});

describe('the axis', () => {
  it('holds still while a length stays below the next round number', () => {
    expect([0, -1, NaN, 9.3, 9.9, 10, 0.031, 1300].map(roundUp)).toEqual([0, 0, 0, 10, 10, 10, 0.04, 1500]);
  });
  it('leaves room for every row and its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(between(0, 50), between(0, 50), between(0, 90), between(0, 90)), { minLength: 1 }),
        (list) => {
          const rows = list.map(([left, right, leftWords, rightWords]) => ({ left, right, leftWords, rightWords }));
          const { zero, unit } = fitAxis(rows, 100, 400);
          for (const one of rows) {
            expect(zero - one.left * unit - one.leftWords).toBeGreaterThanOrEqual(100 - 1e-6);
            expect(zero + one.right * unit + one.rightWords).toBeLessThanOrEqual(400 + 1e-6);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
