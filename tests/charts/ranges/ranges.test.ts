import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../src/content/cases';
import { axisOf, roundAxis, ticksOf } from '../../../src/charts/ranges/axis-of';
import { bandsPicture, type Band } from '../../../src/charts/ranges/bands';
import { densityPath } from '../../../src/charts/ranges/density';
import { dotsPicture } from '../../../src/charts/ranges/dots';
import { stayPicture } from '../../../src/charts/ranges/stay-band';
import { estimate } from '../../../src/charts/measure';
import type { Mark } from '../../../src/charts/mark';
import { RATING_IDS } from '../../../src/model/alternatives';
import { firstRange, triangleOf } from '../../../src/model/asked-ranges';
import { DRAWN, type DrawnOutput } from '../../../src/model/draw-answer';
import { Draws } from '../../../src/model/draws';
import { spreadOf, type Spread } from '../../../src/model/spread';
import { evaluateSettled } from '../../../src/model/evaluate';
import type { Inputs } from '../../../src/model/settle';
import { inputsOf, pristine } from '../../../src/state/setting';
import { LOCALES, type Locale } from '../../../src/text';
import { anyInputs } from '../../model/arbitrary';
import { cut, overlaps, sound } from '../pictures';

const SIZES = [
  [850, 1],
  [1240, 1.5],
  [358, 1],
  [288, 1],
] as const;

/** The spreads of a map whose eight ratings have ten points of room, or none. */
const spreads = (inputs: Inputs, correlation: number, wide: boolean): Readonly<Record<DrawnOutput, Spread>> => {
  const ranges = Object.fromEntries(
    RATING_IDS.map((id) => {
      const value = inputs[id];
      return [id, triangleOf(wide ? firstRange(id, value) : { low: value, high: value }, value)];
    }),
  );
  const draws = new Draws([{ inputs, ranges }], DRAWN, { size: 80, seed: 1, correlation });
  draws.advance(80);
  return Object.fromEntries(DRAWN.map((id) => [id, spreadOf(draws.column(0, id))])) as Record<DrawnOutput, Spread>;
};

/** All pictures of the page for a map. */
function pictures(inputs: Inputs, locale: Locale, width: number, s: number, kind: 'none' | 'one' | 'two' | 'flat') {
  const result = evaluateSettled(inputs);
  const main = kind === 'none' ? null : spreads(inputs, kind === 'two' ? 0.6 : 0, kind !== 'flat');
  const alone = kind === 'two' ? spreads(inputs, 0, true) : null;
  const bands = Object.fromEntries(
    DRAWN.map((id) => [id, { today: result[id], main: main?.[id] ?? null, alone: alone?.[id] ?? null } satisfies Band]),
  ) as Record<DrawnOutput, Band>;
  const list: { marks: readonly Mark[]; width: number; height: number }[] = [
    bandsPicture({ bands, chosen: 'retention', locale }, estimate, width, s),
  ];
  if (main) {
    const half = width > 600 ? (width - 36 * s) / 2 : width;
    for (const id of DRAWN)
      list.push(dotsPicture({ id, spread: main[id], today: result[id], locale }, estimate, half, s));
    const { quantiles } = main.retention;
    const view = { retention: quantiles, alone: alone?.retention.quantiles ?? null, today: result.retention, locale };
    list.push(stayPicture(view, estimate, half, s));
  }
  return list.map((one) => ({ ...one, s, size: 14 * s, small: 12.5 * s, grips: [], walks: [] }));
}

describe.each(SIZES)('the pictures of ranges, %d pixels wide at %d', (width, s) => {
  describe.each(LOCALES)('in %s', (locale) => {
    test.each(CASES.map(({ id }) => id))('of %s are sound, whole and legible', (id) => {
      for (const kind of ['none', 'one', 'two', 'flat'] as const)
        for (const picture of pictures(inputsOf(pristine(id)), locale, width, s, kind)) {
          sound(picture);
          expect(overlaps(picture.marks)).toEqual([]);
          expect(cut(picture)).toEqual([]);
        }
    });
    test('are sound wherever the inputs are', () => {
      fc.assert(
        fc.property(anyInputs, fc.constantFrom('none', 'one', 'two', 'flat'), (inputs, kind) => {
          for (const picture of pictures(inputs, locale, width, s, kind)) sound(picture);
        }),
        { numRuns: 25 },
      );
    });
  });
});

describe('what the pictures are made of', () => {
  const inputs = inputsOf(pristine('opening'));
  const looks = (kind: 'none' | 'one' | 'two' | 'flat') =>
    pictures(inputs, 'zh', 850, 1, kind)[0]?.marks.map(({ id }) => id) ?? [];

  test('bands only where something is drawn, and a second one only where ranges move together', () => {
    expect(looks('none').filter((id) => /-(outer|alone)$/.test(id))).toEqual([]);
    expect(looks('one').filter((id) => id.endsWith('-outer'))).toHaveLength(DRAWN.length);
    expect(looks('one').filter((id) => id.endsWith('-alone'))).toEqual([]);
    expect(looks('two').filter((id) => /^(?!key).*-alone$/.test(id))).toHaveLength(DRAWN.length);
  });

  test('the edges of a band stand where its quantiles are', () => {
    const spread: Spread = { quantiles: [0.2, 0.3, 0.4, 0.5, 0.6], dots: [0.2, 0.6], error: 0 };
    const band = { today: 0.45, main: spread, alone: null };
    const bands = Object.fromEntries(DRAWN.map((id) => [id, band])) as Record<DrawnOutput, Band>;
    const { marks } = bandsPicture({ bands, chosen: 'retention', locale: 'zh' }, estimate, 850, 1);
    const rect = (id: string) => {
      const mark = marks.find((one) => one.id === id);
      if (mark?.kind !== 'rect') throw new Error(id);
      return mark;
    };
    const [outer, inner] = [rect('retention-outer'), rect('retention-inner')];
    expect(inner.width / outer.width).toBeCloseTo(0.5, 2);
    expect((inner.x - outer.x) / outer.width).toBeCloseTo(0.25, 2);
  });

  test('twenty dots, none outside, half of them solid', () => {
    const marks = pictures(inputs, 'zh', 850, 1, 'one')[4]?.marks ?? [];
    const dots = marks.filter((mark) => mark.kind === 'circle');
    expect(dots).toHaveLength(20);
    expect(dots.filter(({ look }) => look === 'value')).toHaveLength(10);
    for (const { y, r } of dots) expect(y - r).toBeGreaterThan(0);
  });

  test('axes are round, hold what they are asked for and have few ticks', () => {
    const number = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const axis = roundAxis(low, high, 4);
        const slack = 1e-6 * Math.max(1, high - low);
        expect(axis.low).toBeLessThanOrEqual(low + slack);
        expect(axis.high).toBeGreaterThanOrEqual(high - slack);
        expect(ticksOf(axis).length).toBeLessThanOrEqual(8);
        expect(ticksOf(axis).length).toBeGreaterThanOrEqual(2);
      }),
    );
    expect(axisOf('retention', [0.6])).toEqual({ low: 0, high: 1, step: 0.25 });
    expect(axisOf('lifetimeValue', [-300, 900]).low).toBeLessThanOrEqual(-300);
  });

  test('a density without width is a post', () => {
    expect(densityPath({ low: 5, mode: 5, high: 5 }, (value) => value * 10, 20)).toBe('M50 20V0');
    expect(densityPath({ low: 0, mode: 0, high: 10 }, (value) => value, 20)).toMatch(/^M0 20L0 0/);
  });
});
