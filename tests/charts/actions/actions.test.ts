import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planePicture } from '../../../src/charts/actions/plane';
import { planPicture, planRows } from '../../../src/charts/actions/plan';
import { estimate } from '../../../src/charts/measure';
import { outcomeOf, planned, singles } from '../../../src/content/actions-plan';
import { CASES } from '../../../src/content/cases';
import { ACTION_IDS } from '../../../src/model/action-table';
import { LOCALES } from '../../../src/text';
import { anyInputs } from '../../model/arbitrary';
import { cut, overlaps, sound } from '../pictures';
import { caseState, stateOf } from '../subjects';

const SIZES = [
  [570, 1],
  [850, 1.5],
  [358, 1],
] as const;
const anyPlan = fc.dictionary(fc.constantFrom(...ACTION_IDS), fc.double({ min: 0, max: 1, noNaN: true }));

const stand = (
  { inputs, result }: ReturnType<typeof stateOf>,
  plan: Readonly<Record<string, number>>,
  apart: boolean,
) => {
  const after = outcomeOf(inputs, result, plan).result;
  const alone = singles(inputs, result);
  for (const locale of LOCALES)
    for (const [width, s] of SIZES)
      for (const laid of [
        planPicture({ before: result, after, locale }, width, estimate, s),
        planePicture({ alone, planned: planned(plan), locale }, width, estimate, s),
      ]) {
        const picture = { ...laid, grips: [] };
        sound(picture);
        if (!apart) continue;
        expect(overlaps(picture.marks), `${locale} ${width}`).toEqual([]);
        expect(cut(picture), `${locale} ${width}`).toEqual([]);
      }
};

describe('the pictures of actions', () => {
  test.each(CASES.map(({ id }) => id))('stand in the case %s, nothing over anything', (id) => {
    stand(caseState(id), {}, true);
    stand(caseState(id), { preorder: 1, structural: 0.5, lowpurity: 1 }, true);
  });
  test('stand anywhere in the ranges, with any plan', () => {
    fc.assert(
      fc.property(anyInputs, anyPlan, (inputs, plan) => stand(stateOf(inputs), plan, false)),
      { numRuns: 100 },
    );
  });
  test('print the seven numbers of RV25 for pre-order at the baseline', () => {
    const { inputs, result } = caseState('baseline');
    const { result: after } = outcomeOf(inputs, result, { preorder: 1 });
    expect(planRows({ before: result, after, locale: 'en' }).map(({ to }) => to)).toEqual([
      '25.5',
      '70.7',
      '48.5',
      '10.3',
      '83.4%',
      '20.8%',
      '¥402',
    ]);
  });
});
