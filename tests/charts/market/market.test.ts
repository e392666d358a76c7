import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equityBars } from '../../../src/charts/market/equity';
import { gapBars } from '../../../src/charts/market/gaps';
import { kindRows, type KindRow } from '../../../src/charts/market/kinds';
import { estimate } from '../../../src/charts/measure';
import type { Mark } from '../../../src/charts/mark';
import { sharePath, spread, type Holder } from '../../../src/charts/market/path';
import { breakEvenRuler, type CostPart } from '../../../src/charts/market/ruler';
import { CASES, caseById } from '../../../src/content/cases';
import { COST_PARTS } from '../../../src/content/market-room-words';
import { printedRow, printedShares } from '../../../src/content/market-shares';
import { sharePath as years, stationaryShares, switchingMatrix } from '../../../src/model/markov';
import { bestRival, equityOf, gapsTo, marketOf } from '../../../src/model/market-sides';
import { PARAMETERS } from '../../../src/model/parameters';
import { asSegment, SEGMENTS } from '../../../src/model/segments';
import type { Inputs } from '../../../src/model/settle';
import { LOCALES, type Locale } from '../../../src/text';
import { anyInputs } from '../../model/arbitrary';
import { cut, overlaps, sound } from '../pictures';
import { caseState } from '../subjects';

/** Width of a figure and scale: beside the matrix at 1280, on a projector, on a phone, on a small phone. */
const ROOMS = [
  [485, 1],
  [760, 1.7],
  [358, 1],
  [288, 1],
] as const;

const named = (inputs: Inputs, locale: Locale, caseId?: string): readonly string[] => [
  locale === 'zh' ? '我们' : 'Us',
  ...inputs.alternatives.map(
    (_, k) => caseById(caseId)?.rivals[k]?.[locale] ?? `${locale === 'zh' ? '对手' : 'Rival '}${k + 1}`,
  ),
  locale === 'zh' ? '不买' : 'Doing without',
];

/** Every picture of the page for some inputs. */
function pictures(
  inputs: Inputs,
  before: Inputs,
  locale: Locale,
  [width, s]: readonly [number, number],
  caseId?: string,
) {
  const market = marketOf(inputs);
  const names = named(inputs, locale, caseId);
  const holders = names.map((name, k): Holder => ({
    id: String(k),
    name,
    role: k === 0 ? 'us' : k === names.length - 1 ? 'without' : 'rival',
  }));
  const start = names.map((_, k) => (k === 0 ? 1 : 0));
  const path = years(market.matrix, start, 10);
  const best = bestRival(market);
  const rows = SEGMENTS.map((segment, i): KindRow => {
    const there = marketOf(asSegment(inputs, segment));
    const rival = bestRival(there);
    const side = rival === undefined ? undefined : there.sides[rival];
    return {
      id: segment.id,
      name: segment.label[locale],
      ours: there.sides[0] ?? { value: 0, retention: 0, lifetimeValue: 0 },
      ...(side && { best: { ...side, name: 'x' } }),
      chosen: i === 1,
    };
  });
  return {
    path: sharePath(
      { holders, years: path, longRun: stationaryShares(market.matrix), ghost: path.map(() => 0.3), locale },
      width,
      estimate,
      s,
    ),
    equity: equityBars(
      equityOf(market.matrix, inputs),
      equityOf(switchingMatrix(before), before),
      width,
      estimate,
      s,
      locale,
    ),
    ruler: breakEvenRuler(
      {
        bonus: market.sides[0]?.bonus ?? 0,
        costs: (Object.keys(COST_PARTS) as CostPart[]).map((id) => ({ id, points: market.result.switchingBars[id] })),
        rivals: market.sides
          .slice(1)
          .map(({ value }, k) => ({ name: names[k + 1] ?? '', advantage: value - (market.sides[0]?.value ?? 0) })),
        before: 5,
        locale,
      },
      width,
      estimate,
      s,
    ),
    ...(best !== undefined && {
      gaps: gapBars(
        gapsTo(market, best).map(({ id, points }) => ({
          id,
          name: id === 'deliveredValue' ? 'D' : PARAMETERS[id].label[locale],
          points,
        })),
        width,
        estimate,
        s,
        locale,
      ),
    }),
    kinds: kindRows(rows, width, estimate, s, locale),
  };
}

const check = (all: ReturnType<typeof pictures>) => {
  for (const [name, laid] of Object.entries(all) as [
    string,
    { marks: readonly Mark[]; width: number; height: number },
  ][]) {
    const picture = { ...laid, s: 1, size: 13, small: 12, grips: [], walks: [] };
    sound(picture);
    expect({ [name]: overlaps(laid.marks) }).toEqual({ [name]: [] });
    expect({ [name]: cut(picture) }).toEqual({ [name]: [] });
  }
};

describe.each(ROOMS)('the pictures of the market at %i px, scale %f', (...room) => {
  test.each(LOCALES)('are sound and legible for every case, in %s', (locale) => {
    for (const { id } of CASES)
      check(pictures(caseState(id, { values: { serviceValue: 80 } }).inputs, caseState(id).inputs, locale, room, id));
  });
  test('are sound and legible wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, fc.constantFrom(...LOCALES), (now, before, locale) =>
        check(pictures(now, before, locale, room)),
      ),
      { numRuns: 60 },
    );
  });
});

test('printed shares of every year add up to a hundred, and rows of the matrix too', () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const matrix = switchingMatrix(inputs);
      for (const shares of years(
        matrix,
        matrix.map((_, k) => (k === 0 ? 1 : 0)),
        10,
      ))
        expect(printedShares(shares).reduce((sum, share) => sum + share, 0)).toBe(100);
      matrix.forEach((row, from) => {
        const printed = printedRow(row, from);
        expect(printed).toHaveLength(row.length);
        expect(printed.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
        expect(Math.min(...printed)).toBeGreaterThanOrEqual(0);
        expect(Math.abs((printed[from] ?? 0) - (row[from] ?? 0) * 100)).toBeLessThanOrEqual(0.05 + 1e-9);
      });
    }),
  );
});

test('names at the right end keep their distance and their order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 5 }), (wanted) => {
      const placed = spread(wanted, 18, 0, 220);
      const order = wanted.map((_, k) => k).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
      for (let i = 1; i < order.length; i++)
        expect((placed[order[i] ?? 0] ?? 0) - (placed[order[i - 1] ?? 0] ?? 0)).toBeGreaterThanOrEqual(18 - 1e-9);
      expect(Math.max(...placed)).toBeLessThanOrEqual(220);
    }),
  );
});
