import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseInputs, OPENING } from '../../src/state/setting';
import { outputText } from '../../src/content/readout';
import { WAY, whyChanged } from '../../src/content/why-change';
import { evaluateSettled } from '../../src/model/evaluate';
import { PARAMETERS, PARAMETER_IDS } from '../../src/model/parameters';
import { CHANNELS, retentionChannels } from '../../src/model/retention-channels';
import { settle } from '../../src/model/settle';
import { LOCALES } from '../../src/text';
import { anyInputs } from '../model/arbitrary';

const stateOf = (given: object) => {
  const { inputs } = settle(given);
  return { inputs, result: evaluateSettled(inputs) };
};
const NAMED = { names: {}, rivalNames: ['A', 'B', 'C'] };
const numbersIn = (texts: readonly string[]) =>
  texts
    .join(' ')
    .replaceAll(',', '')
    .match(/[+−]?\d+(?:\.\d+)?/g) ?? [];
const opening = stateOf(caseInputs({ case: OPENING, view: 'default' }));

describe('why something changed', () => {
  test('nothing moved, nothing told', () => {
    expect(whyChanged(opening, opening, NAMED, 'zh')).toEqual([]);
  });

  test.each(PARAMETER_IDS.filter((id) => PARAMETERS[id].kind === 'factor'))(
    '%s one step on: the numbers are those of the model, in its order, the same in both languages',
    (id) => {
      const { range, step } = PARAMETERS[id];
      const by = opening.inputs[id] + step <= range[1] ? step : -step;
      const after = stateOf({ ...opening.inputs, [id]: opening.inputs[id] + by });
      const [zh, en] = LOCALES.map((locale) => whyChanged(opening, after, NAMED, locale));
      if (!zh || !en) throw new Error('both languages answer');
      expect(zh.map((link) => link.id)).toEqual(en.map((link) => link.id));
      expect(zh[0]?.id).toBe('done');
      const told = zh.slice(1).map((link) => link.id);
      expect(told).toEqual(WAY.filter((one) => told.includes(one)));
      for (const one of WAY) {
        const from = outputText(one, opening.result[one], 'en');
        const to = outputText(one, after.result[one], 'en');
        const link = en.find((other) => other.id === one);
        expect(link === undefined).toBe(from === to);
        if (link) expect(link.text).toContain(`from ${from} to ${to}`);
      }
      zh.slice(1).forEach((link, place) => {
        const other = en[place + 1];
        expect(numbersIn([link.text, link.because ?? ''])).toEqual(
          numbersIn([other?.text ?? '', other?.because ?? '']),
        );
      });
    },
  );

  test('crossing the take-off line is said', () => {
    const after = stateOf({ ...opening.inputs, serviceValue: opening.inputs.serviceValue + 10 });
    const link = whyChanged(opening, after, NAMED, 'en').find(({ id }) => id === 'meanSatisfaction');
    expect(link?.text).toMatch(/, past take-off at 75$/);
    expect(whyChanged(after, opening, NAMED, 'zh').find(({ id }) => id === 'meanSatisfaction')?.text).toMatch(
      /，跌破起飞线75$/,
    );
  });

  test('law: it answers any two states', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (a, b) => {
        for (const locale of LOCALES)
          for (const { text } of whyChanged(stateOf(a), stateOf(b), NAMED, locale))
            expect(text).not.toMatch(/NaN|undefined|\{/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the ways to retention', () => {
  test('law: they add up to the change, and turn their sign when before and after change places', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (one, other) => {
        const [a, b] = [stateOf(one), stateOf(other)];
        const there = retentionChannels(a, b);
        const back = retentionChannels(b, a);
        const sum = CHANNELS.reduce((total, channel) => total + there[channel], 0);
        expect(sum).toBeCloseTo(b.result.retention - a.result.retention, 11);
        for (const channel of CHANNELS) expect(there[channel]).toBeCloseTo(-back[channel], 11);
      }),
      { numRuns: 200 },
    );
  });
  test('what does not move contributes nothing', () => {
    const after = stateOf({ ...opening.inputs, technicalConversion: 90 });
    const ways = retentionChannels(opening, after);
    expect(ways.market).toBe(0);
    expect(ways.deliveredValue).toBe(0);
    expect(ways.attitude).toBe(0);
    expect(ways.switchingCost).toBeGreaterThan(0);
  });
});
