import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { findingOf } from '../../src/charts/extension/loop-run';
import { extensionHeadline, givenWords } from '../../src/content/extension-headline';
import { EXTENSION_STORIES } from '../../src/content/extension-stories';
import { spell } from '../../src/content/sentence';
import type { ExtensionStart } from '../../src/model/extension';
import { EXTENSION_PARAMETERS } from '../../src/model/extension-parameters';
import type { ExtensionValues } from '../../src/model/extension-values';
import { LOCALES, type Locale } from '../../src/text';
import { endsOf } from '../../src/state/study/fields';
import { anySetting, made, runOf } from '../charts/extension/runs';

const said = (locale: Locale, values: Partial<ExtensionValues>, start?: ExtensionStart) =>
  spell(extensionHeadline(findingOf(runOf(values, start)), locale));
const GIFT = { stickiness: 0.1, services: 3 };
const BARE = { stickiness: 0.1, services: 1 };

describe('the headline of the loop', () => {
  test.each<[string, Partial<ExtensionValues>, ExtensionStart | undefined, string, string]>([
    [
      'the wardrobe',
      {},
      GIFT,
      '任期30个月：先送两项服务，黏性到54%；不送，只有16%',
      'At 30 months’ tenure: with two free services stickiness reaches 54%; without, only 16%',
    ],
    [
      'no gift at 30 months',
      {},
      BARE,
      '任期30个月：不先送服务，黏性只有16%；先送两项，会到54%',
      'At 30 months’ tenure: without a gift stickiness is only 16%; with two free services it reaches 54%',
    ],
    [
      'half a year',
      { staffTenure: 5.5 },
      GIFT,
      '任期5.5个月：帮多少忙都散掉，黏性停在6%',
      'At 5.5 months’ tenure: every favour fades, stickiness stays at 6%',
    ],
    [
      'a year and a half',
      { staffTenure: 18 },
      GIFT,
      '任期18个月：帮多少忙都散掉，黏性终究落回12%',
      'At 18 months’ tenure: every favour fades, stickiness falls back to 12%',
    ],
    [
      'a threshold that is missed',
      { staffTenure: 20 },
      GIFT,
      '任期20个月：送两项也没过门槛，黏性29%，还在往回落',
      'At 20 months’ tenure: two free services do not pass the threshold, stickiness is 29% and still falling',
    ],
    [
      'a threshold that would be missed',
      { staffTenure: 20 },
      BARE,
      '任期20个月：不先送服务，黏性只有13%；送两项也过不了门槛',
      'At 20 months’ tenure: without a gift stickiness is only 13%; even two free services would not pass the threshold',
    ],
    [
      'four years',
      { staffTenure: 48 },
      GIFT,
      '任期48个月：送不送都会起飞；五年后，先送两项到64%，不送到20%',
      'At 48 months’ tenure: it takes off either way; after five years 64% with two free services, 20% without',
    ],
    [
      'a start past the threshold',
      {},
      { stickiness: 0.6, services: 1 },
      '任期30个月：起点已经过了门槛，送不送都会起飞，黏性到59%',
      'At 30 months’ tenure: the start is past the threshold, it takes off with or without a gift: stickiness 59%',
    ],
    [
      'one service only',
      { maximumServices: 1 },
      BARE,
      '任期30个月：从哪里起步都一样，黏性到15%，服务到1.0项',
      'At 30 months’ tenure: wherever it starts, stickiness ends at 15%, with 1.0 services',
    ],
  ])('of %s', (_, values, start, zh, en) => {
    expect(said('zh', values, start)).toBe(zh);
    expect(said('en', values, start)).toBe(en);
  });

  test.each(LOCALES)('is a sentence for any setting, in %s', (locale) => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const run = made(setting);
        const sentence = extensionHeadline(findingOf(run), locale);
        expect(spell(sentence)).toMatch(/\d+%/);
        expect(spell(sentence)).not.toMatch(/NaN|undefined|—|Infinity/);
        expect(sentence.flat().filter(({ strong }) => strong)).toHaveLength(1);
        // No line begins with a mark.
        for (const clause of sentence) expect(clause[0]?.text).not.toMatch(/^[，；。,;]/);
      }),
      { numRuns: 150 },
    );
  });

  test('counts what is given', () => {
    expect([1, 2, 5, 7, 1.4].map((given) => givenWords(given, 'zh'))).toEqual(['一项', '两项', '五项', '7项', '1.4项']);
    expect([1, 2, 1.4].map((given) => givenWords(given, 'en'))).toEqual([
      'one free service',
      'two free services',
      '1.4 free services',
    ]);
  });
});

describe('the stories', () => {
  test('are within what a study may hold', () => {
    for (const { values, start } of EXTENSION_STORIES) {
      for (const [id, value] of Object.entries(values)) {
        const [low, high] = endsOf(`extension.${id}`) ?? [NaN, NaN];
        expect(value >= low && value <= high, id).toBe(true);
      }
      for (const [id, value] of Object.entries(start)) {
        const [low, high] = endsOf(`start.${id}`) ?? [NaN, NaN];
        expect(value >= low && value <= high, id).toBe(true);
      }
    }
  });
  test('differ from one another', () => {
    const settings = EXTENSION_STORIES.map(({ values, start }) =>
      JSON.stringify([
        { staffTenure: EXTENSION_PARAMETERS.staffTenure.initial, ...values },
        { stickiness: 0.05, services: 1, ...start },
      ]),
    );
    expect(new Set(settings).size).toBe(settings.length);
  });
});
