import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONTHS, momentOf, QUANTITIES } from '../../../src/charts/extension/course';
import { loopPicture } from '../../../src/charts/extension/loop-picture';
import { loopRates, mostMoved } from '../../../src/charts/extension/loop-rates';
import type { LoopRun } from '../../../src/charts/extension/loop-run';
import { phasePlane } from '../../../src/charts/extension/phase-plane';
import { alongOf, bandsOf, tenureAt, tenureAxis } from '../../../src/charts/extension/tenure-axis';
import { printed, roundUp, timeCourses } from '../../../src/charts/extension/time-courses';
import type { Mark } from '../../../src/charts/mark';
import { estimate } from '../../../src/charts/measure';
import { EXTENSION_STORIES } from '../../../src/content/extension-stories';
import { extensionFlow } from '../../../src/model/extension';
import { PLATFORM } from '../../../src/model/extension-values';
import { LOCALES, type Locale } from '../../../src/text';
import { cut, overlaps, sound, wordsIn } from '../pictures';
import { anySetting, lookOf, made, runOf } from './runs';

interface Finished {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}
const SIZES = [
  { name: '1280×720', width: 450, height: 372, s: 1 },
  { name: 'projector', width: 690, height: 500, s: 1.71 },
  { name: 'phone', width: 358, height: 340, s: 1 },
] as const;
const PICTURES = 60;

/** Finite, whole, legible: and all words inside. */
function legible(finished: Finished): void {
  const picture = { ...finished, grips: [] };
  sound(picture);
  expect(overlaps(finished.marks)).toEqual([]);
  expect(cut(picture)).toEqual([]);
  for (const mark of finished.marks)
    if (mark.kind === 'words') expect(mark.y > 0 && mark.y <= finished.height, mark.id).toBe(true);
}
const words = (finished: Finished) => wordsIn(finished);

const plane = (run: LoopRun, locale: Locale, { width, height, s }: (typeof SIZES)[number]) =>
  phasePlane(run, lookOf(locale, s), estimate, width, height);
const loop = (run: LoopRun, month: number, locale: Locale, width: number, height: number, s: number) => {
  const moment = momentOf(run.path, month);
  const most = mostMoved(run.values, run.other ? [run.path, run.other] : [run.path]);
  return loopPicture(moment, loopRates(run.values, moment), most, lookOf(locale, s), estimate, width, height);
};

describe.each(LOCALES)('in %s', (locale) => {
  describe.each(SIZES)('at $name', (size) => {
    test('the plane is legible for any setting', () => {
      fc.assert(
        fc.property(anySetting, (setting) => {
          const run = made(setting);
          const picture = plane(run, locale, size);
          legible(picture);
          for (const mark of picture.marks)
            if (mark.kind === 'circle') {
              expect(mark.x >= picture.frame.left - 0.1 && mark.x <= picture.frame.right + 0.1).toBe(true);
              expect(mark.y >= picture.frame.top - 0.1 && mark.y <= picture.frame.bottom + 0.1).toBe(true);
            }
        }),
        { numRuns: PICTURES },
      );
    });

    test('the time courses are legible for any setting', () => {
      fc.assert(
        fc.property(anySetting, (setting) => {
          const run = made(setting);
          const picture = timeCourses(run, lookOf(locale, size.s), 'no gift', estimate, size.width * 0.8, 420 * size.s);
          legible(picture);
          for (const quantity of QUANTITIES)
            for (const month of [0, 30, MONTHS]) {
              const at = picture.y[quantity](momentOf(run.path, month)[quantity]);
              expect(at > 0 && at < picture.height).toBe(true);
            }
        }),
        { numRuns: PICTURES },
      );
    });

    test('the loop is legible in any month', () => {
      fc.assert(
        fc.property(anySetting, fc.double({ min: 0, max: MONTHS, noNaN: true }), (setting, month) => {
          const run = made(setting);
          legible(loop(run, month, locale, 280 * size.s, 340 * size.s, size.s));
        }),
        { numRuns: PICTURES },
      );
    });

    test('the slider of tenure is legible for any setting', () => {
      fc.assert(
        fc.property(anySetting, (setting) => {
          const { critical, ends } = made(setting);
          legible(
            tenureAxis(critical, ends, lookOf(locale, size.s), estimate, size.name === 'phone' ? 358 : 1000 * size.s),
          );
        }),
        { numRuns: PICTURES },
      );
    });
  });

  test.each(EXTENSION_STORIES.map(({ id }) => id))('the story %s names all its points', (id) => {
    const story = EXTENSION_STORIES.find((one) => one.id === id);
    const run = runOf(story?.values ?? {}, story?.start);
    for (const size of SIZES) {
      const on = words(plane(run, locale, size));
      run.equilibria.forEach((_, i) => expect(on.get(`state-${i}-name`)).toBeDefined());
      for (const name of ['start-name', 'rest-services-name', 'rest-stickiness-name'])
        expect(on.get(name), name).toBeDefined();
    }
  });
});

describe('what the pictures print', () => {
  const wardrobe = runOf({}, { stickiness: 0.1, services: 3 });
  const size = SIZES[0];

  test('the three states of 30 months and the least start', () => {
    const on = words(plane(wardrobe, 'en', size));
    // Where it is narrow the name is short.
    for (const [i, name] of [/^low(, stable)? 17%$/, /^threshold(, unstable)? 29%$/, /^high(, stable)? 60%$/].entries())
      expect(on.get(`state-${i}-name`)).toMatch(name);
    expect(on.get('least')).toBe('without a gift the start must pass 36%');
    expect(words(plane(wardrobe, 'zh', size)).get('least')).toBe('不送服务，起点要过36%');
  });

  test('the ends after 60 months with the gift and without', () => {
    const on = words(timeCourses(wardrobe, lookOf('zh'), '不送', estimate, 380, 372));
    expect(on.get('stickiness-end')).toBe('54%');
    expect(on.get('stickiness-other-end')).toBe('不送 16%');
    expect(on.get('services-end')).toBe('3.2');
    expect(on.get('customers-end')).toBe('86');
    expect(on.get('customers-other-end')).toBe('不送 40');
    expect(on.get('revenue-end')).toBe('¥132');
  });

  test('the borders 18.9 and 37.0, and the names of three parts', () => {
    const { critical, ends } = wardrobe;
    const on = words(tenureAxis(critical, ends, lookOf('zh'), estimate, 1000));
    expect(on.get('border-0-value')).toBe('18.9');
    expect(on.get('border-1-value')).toBe('37.0');
    expect([0, 1, 2].map((i) => on.get(`band-${i}-name`))).toEqual(['只有低处', '两个去向，看起点', '只有高处']);
    expect(['5.5', '12', '20', '30', '48'].map((tick) => on.get(`tick-${tick}-value`))).toEqual([
      '5.5',
      '12',
      '20',
      '30',
      '48',
    ]);
  });

  test('the wash covers all starts where only the high end is left, none where only the low one is', () => {
    const has = (staffTenure: number) =>
      plane(runOf({ staffTenure }), 'zh', size).marks.find(({ id }) => id === 'basin')?.kind;
    expect([5.5, 30, 48].map(has)).toEqual([undefined, 'path', 'rect']);
    const only = plane(runOf(PLATFORM), 'zh', size);
    expect(only.marks.some(({ id }) => id === 'basin' || id === 'border')).toBe(false);
    expect(words(only).get('state-0-name')).toBe('唯一的去向 83%');
  });

  test('each rate of the loop adds up to what the model says moves', () => {
    fc.assert(
      fc.property(anySetting, fc.double({ min: 0, max: MONTHS, noNaN: true }), (setting, month) => {
        const { path, values } = made(setting);
        const moment = momentOf(path, month);
        const rates = loopRates(values, moment);
        const [dx, db, dn] = extensionFlow(values, moment.stickiness, moment.services, moment.customers);
        const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(b)));
        near(rates.bonding - rates.fading, dx);
        near(rates.adopted - rates.givenUp, db);
        near(rates.recommended + rates.arriving - rates.leaving, dn);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the slider of tenure', () => {
  test('gives every half month back from its place', () => {
    for (let tenure = 4; tenure <= 240; tenure += 0.5) expect(tenureAt(alongOf(tenure))).toBe(tenure);
    expect([alongOf(1), alongOf(4), alongOf(240), alongOf(1e6)]).toEqual([0, 0, 1, 1]);
  });
  test('has parts that follow one another', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const { critical, ends } = made(setting);
        const bands = bandsOf(critical, ends);
        expect(bands[0]?.from).toBe(4);
        expect(bands.at(-1)?.to).toBe(240);
        bands.slice(1).forEach(({ from }, i) => expect(from).toBe(bands[i]?.to));
      }),
      { numRuns: 150 },
    );
  });
});

test('axes end at round numbers', () => {
  expect([0, 0.3, 1, 86, 110, 205, 999, 1000.5].map(roundUp)).toEqual([1, 0.3, 1, 100, 120, 300, 1000, 1000]);
});
test('quantities are printed in their own manner', () => {
  expect(QUANTITIES.map((quantity) => printed(quantity, 0.5441, 'en'))).toEqual(['54%', '0.5', '1', '¥1']);
});
