import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spell, plain } from '../../../src/content/sentence';
import { bandOf, bandsOf, BAND_NAMES, withGuesses } from '../../../src/content/teaching/bands';
import { shownValue } from '../../../src/content/teaching/print';
import { stateOf } from '../../../src/content/teaching/stand';
import type { Question } from '../../../src/content/teaching/step';
import { evaluateSettled } from '../../../src/model/evaluate';
import { OUTPUT_IDS } from '../../../src/model/outputs';
import { LOCALES } from '../../../src/text';
import { anyInputs, between } from '../../model/arbitrary';
import { written } from '../../words';

const question = (output: Question['output'], margin: number): Question => ({
  output,
  margin,
  shown: 'value',
  ask: { zh: '问', en: 'Ask' },
});
const opening = stateOf({ case: 'opening' }).result;
const better = stateOf({ case: 'opening', values: { serviceValue: 72 } }).result;

describe('the three bands', () => {
  test('round the attitude of the opening story', () => {
    const bands = bandsOf(question('attitude', 6), opening);
    expect(bands).toMatchObject({ low: 40, high: 52, now: 46, room: { up: true, down: true } });
    expect(bands.printed.now).toEqual({ zh: '46.0', en: '46.0' });
    expect(bands.borders).toEqual({
      up: { zh: '52以上', en: 'above 52' },
      same: { zh: '40–52', en: '40–52' },
      down: { zh: '40以下', en: 'below 40' },
    });
    expect(bandOf(question('attitude', 6), opening, better)).toBe('up');
    expect(bandOf(question('attitude', 11), opening, better)).toBe('same');
    expect(bandOf(question('attitude', 6), better, opening)).toBe('down');
  });

  test('percent, money and small margins are printed in their own manner', () => {
    expect(bandsOf(question('retention', 5), opening).borders.same.en).toBe('63–73%');
    expect(bandsOf(question('lifetimeValue', 500), opening).borders).toEqual({
      up: { zh: '¥3,250以上', en: 'above ¥3,250' },
      same: { zh: '¥2,250–¥3,250', en: '¥2,250–¥3,250' },
      down: { zh: '¥2,250以下', en: 'below ¥2,250' },
    });
    expect(bandsOf(question('recommendation', 0.5), opening)).toMatchObject({ low: 6.6, high: 7.6 });
  });

  test('where a scale ends there is no room, and it is said', () => {
    const shop = stateOf({ case: 'shop_rival' }).result;
    const { low, room, borders } = bandsOf(question('retention', 10), shop);
    expect([low, room]).toEqual([0, { up: true, down: false }]);
    expect(borders.down).toEqual({ zh: '已到底', en: 'no room below' });
    const monopoly = stateOf({ case: 'monopoly' }).result;
    expect(bandsOf(question('retention', 10), monopoly).borders.up.en).toBe('no room above');
  });

  test('their names are written', () => {
    for (const name of Object.values(BAND_NAMES)) written(name);
  });

  test('law: what stood before is about the same, and every answer has one band', () => {
    fc.assert(
      fc.property(
        anyInputs,
        anyInputs,
        fc.constantFrom(...OUTPUT_IDS),
        between(1, 20),
        (one, other, output, margin) => {
          const [before, now] = [evaluateSettled(one), evaluateSettled(other)];
          const asked = question(output, margin);
          const { low, high, borders } = bandsOf(asked, before);
          expect(bandOf(asked, before, before)).toBe('same');
          const value = shownValue(output, now[output]);
          expect(bandOf(asked, before, now)).toBe(value > high ? 'up' : value < low ? 'down' : 'same');
          for (const locale of LOCALES)
            for (const border of Object.values(borders))
              expect(border[locale]).not.toMatch(/NaN|undefined|Infinity|∞|—/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('those who guessed right', () => {
  const headline = [[plain('态度跳到56')]];
  test('are told behind the headline', () => {
    expect(spell(withGuesses(headline, 11, 30, 'zh'))).toBe('态度跳到56；30人里11人猜对');
    expect(spell(withGuesses([[plain('Up it goes')]], 0, 1200, 'en'))).toBe('Up it goes; 0 of 1,200 guessed right');
  });
  test('nobody guessed, nothing is added', () => {
    expect(withGuesses(headline, 0, 0, 'zh')).toBe(headline);
    expect(withGuesses(headline, NaN, NaN, 'zh')).toBe(headline);
  });
});
