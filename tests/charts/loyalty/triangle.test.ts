import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parts, type PartsRow } from '../../../src/charts/loyalty/parts';
import { triangle, type Triangle } from '../../../src/charts/loyalty/triangle';
import { estimate } from '../../../src/charts/measure';
import { CASES, caseById, type CaseId } from '../../../src/content/cases';
import { splitOf } from '../../../src/content/loyalty-split';
import { CHOSEN, CHOSEN_PAIRS, SHORT_NAMES } from '../../../src/content/loyalty-words';
import type { Result } from '../../../src/model/evaluate';
import { LOCALES, type Locale } from '../../../src/text';
import { anyInputs } from '../../model/arbitrary';
import { cut, overlaps, sound } from '../pictures';
import { caseState, stateOf } from '../subjects';

const EVERY = CASES.map(({ id }) => id as CaseId);
const EVERY_PAIR = CASES.flatMap(({ id, next }) => (next ? [[id, next.case] as const] : []));
const dots = (ids: readonly CaseId[], locale: Locale) =>
  ids.map((id) => ({ ...caseState(id).result, id, name: SHORT_NAMES[id][locale] }));
const shown = new Map(
  LOCALES.flatMap((locale) =>
    [false, true].map((all) => [`${locale}${all}`, dots(all ? EVERY : CHOSEN, locale)] as const),
  ),
);
const about = (now: Result, before: Result, locale: Locale, all = false): Triangle => ({
  cases: shown.get(`${locale}${all}`) ?? [],
  pairs: all ? EVERY_PAIR : CHOSEN_PAIRS,
  now,
  before,
  ownName: locale === 'zh' ? '现在' : 'Now',
  cut: 0.75,
  pointed: null,
  locale,
});
/** Width of the figure and scale: beside the bars at 1280, on a projector, on a phone, on a small phone. */
const ROOMS = [
  [492, 1],
  [760, 1.7],
  [358, 1],
  [288, 1],
] as const;
const draw = (what: Triangle, [width, s]: readonly [number, number]) => triangle(what, width, estimate, s);
const whole = (laid: ReturnType<typeof draw>) => ({ ...laid, s: 1, size: 13, small: 12, grips: [], walks: [] });

describe.each(ROOMS)('the triangle at %i px, scale %f', (...room) => {
  test.each(LOCALES)('is sound and no words cover one another, wherever the own point is, in %s', (locale) => {
    fc.assert(
      fc.property(anyInputs, anyInputs, fc.boolean(), (now, before, all) => {
        const laid = draw(about(stateOf(now).result, stateOf(before).result, locale, all), room);
        sound(whole(laid));
        expect(overlaps(laid.marks)).toEqual([]);
        expect(cut(whole(laid))).toEqual([]);
        expect(laid.marks.some(({ id }) => id === 'name-now')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  test.each(LOCALES)('of every case, and of small steps from it, in %s', (locale) => {
    for (const id of EVERY)
      for (const serviceValue of [60, 90]) {
        const laid = draw(
          about(caseState(id, { values: { serviceValue } }).result, caseState(id).result, locale),
          room,
        );
        sound(whole(laid));
        expect(overlaps(laid.marks)).toEqual([]);
      }
  });
});

test('names nearly all of the twelve beside the bars of a laptop', () => {
  for (const locale of LOCALES) {
    const { result } = caseState('opening');
    const named = draw(about(result, result, locale), ROOMS[0]).marks.filter(({ id }) => id.startsWith('name-'));
    expect(named.length).toBeGreaterThanOrEqual(12);
  }
});

test('no dot lies above the diagonal: whoever is loyal stays', () => {
  const under = (result: Result) => {
    const laid = draw(about(result, result, 'zh', true), ROOMS[0]);
    const diagonal = laid.marks.find(({ id }) => id === 'triangle-diagonal');
    const [left = 0, bottom = 0, right = 0, top = 0] =
      diagonal?.kind === 'path'
        ? diagonal.d
            .split(/[ML\s]/)
            .filter(Boolean)
            .map(Number)
        : [];
    expect(right - left).toBeCloseTo(bottom - top, 6);
    const own = laid.marks.find(({ id }) => id === 'dot-now');
    const all = own?.kind === 'circle' ? [...laid.places, own] : laid.places;
    expect(all).toHaveLength(CASES.length + 1);
    // Pixels grow downwards; a circle is written to a tenth of a pixel.
    for (const { x, y } of all) expect(bottom - y).toBeLessThanOrEqual(x - left + 0.11);
  };
  for (const id of EVERY) under(caseState(id).result);
  fc.assert(
    fc.property(anyInputs, (inputs) => under(stateOf(inputs).result)),
    { numRuns: 100 },
  );
});

test('joins the pairs that are told as before and after, and the baseline with the own point', () => {
  const { result } = caseState('opening');
  const moved = caseState('opening', { values: { serviceValue: 90 } }).result;
  const arrows = (now: Result) =>
    draw(about(now, result, 'zh'), ROOMS[0]).marks.flatMap(({ id }) => (id.endsWith('-head') ? [id] : []));
  expect(arrows(result)).toEqual(['pair-0-head', 'pair-1-head', 'pair-2-head']);
  expect(arrows(moved)).toEqual(['pair-0-head', 'pair-1-head', 'pair-2-head', 'own-head']);
  for (const [from, to] of CHOSEN_PAIRS) expect(caseById(from)?.next?.case).toBe(to);
});

describe('the bars of what retention is made of', () => {
  const rows = (ids: readonly CaseId[], locale: Locale): readonly PartsRow[] => [
    { ...caseState('opening').result, id: 'now', name: 'now', own: 'now' },
    ...dots(ids, locale),
  ];
  test.each(ROOMS)('are sound at %i px, scale %f', (width, s) => {
    for (const locale of LOCALES) {
      const laid = parts(rows(EVERY, locale), 'fedex', width, estimate, s, locale);
      sound(whole({ ...laid, places: [] }));
      expect(overlaps(laid.marks)).toEqual([]);
      expect(cut(whole({ ...laid, places: [] }))).toEqual([]);
      for (const row of laid.rows) expect(row.height).toBeGreaterThanOrEqual(24);
    }
  });
  test('print whole numbers that add up', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { result } = stateOf(inputs);
        const { kept, loyal, locked, captive } = splitOf(result);
        expect(loyal + locked + captive).toBe(kept);
        expect(Math.min(loyal, locked, captive)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(kept - result.retention * 100)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});
