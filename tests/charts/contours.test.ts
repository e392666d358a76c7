import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contours } from '../../src/charts/contours';
import { switchingReach } from '../../src/charts/picture';
import { retentionWith } from '../../src/model/response';
import { CASES } from '../../src/content/cases';
import { RUNS, anyInputs, between } from '../model/arbitrary';
import { caseState, stateOf } from './subjects';

const LEVELS = [0.6, 0.7, 0.8, 0.9];

describe('lines of equal retention', () => {
  test.each(CASES.map(({ id }) => id))('of %s have at every point the retention they stand for', (id) => {
    const { inputs, result } = caseState(id);
    const reach = switchingReach(result.switchingCost);
    const { line } = contours(inputs, result.deliveredValue, reach);
    for (const level of [...LEVELS, result.retention])
      for (const [switching, attitude] of line(level))
        expect(Math.abs(retentionWith(attitude, switching, result.deliveredValue, inputs) - level)).toBeLessThan(0.002);
  });

  test('have the retention they stand for along the whole line, wherever the inputs are', () => {
    fc.assert(
      fc.property(anyInputs, between(0.02, 0.98), (inputs, level) => {
        const { deliveredValue, switchingCost } = stateOf(inputs).result;
        const line = contours(inputs, deliveredValue, switchingReach(switchingCost)).line(level);
        for (const [switching, attitude] of line)
          expect(Math.abs(retentionWith(attitude, switching, deliveredValue, inputs) - level)).toBeLessThan(0.002);
      }),
      { numRuns: RUNS },
    );
  });

  test('leave out no part of the plane through which they run', () => {
    fc.assert(
      fc.property(anyInputs, between(0.02, 0.98), between(0, 100), (inputs, level, attitude) => {
        const { deliveredValue, switchingCost } = stateOf(inputs).result;
        const reach = switchingReach(switchingCost);
        const { line, switchingFor } = contours(inputs, deliveredValue, reach);
        const [first, last] = [line(level)[0], line(level).at(-1)];
        const switching = switchingFor(level, attitude);
        const inside = switching > 0 && switching < reach;
        const along = first !== undefined && last !== undefined && attitude >= first[1] && attitude <= last[1];
        const nearEdge = [first, last].some((end) => end && Math.abs(end[1] - attitude) < 0.001);
        if (!nearEdge) expect(along).toBe(inside);
      }),
      { numRuns: RUNS },
    );
  });

  test('answer ±∞ only where the level is always or never reached on the plane', () => {
    fc.assert(
      fc.property(anyInputs, between(0.02, 0.98), between(0, 100), (inputs, level, attitude) => {
        const { deliveredValue, switchingCost } = stateOf(inputs).result;
        const reach = switchingReach(switchingCost);
        const switching = contours(inputs, deliveredValue, reach).switchingFor(level, attitude);
        const at = (cost: number) => retentionWith(attitude, cost, deliveredValue, inputs);
        if (switching === -Infinity) expect(at(0)).toBeGreaterThan(level - 0.002);
        if (switching === Infinity) expect(at(reach)).toBeLessThan(level + 0.002);
      }),
      { numRuns: RUNS },
    );
  });

  test('want less switching cost the better the attitude, and more for a higher level', () => {
    fc.assert(
      fc.property(anyInputs, between(0.02, 0.9), between(0, 95), (inputs, level, attitude) => {
        const { deliveredValue, switchingCost } = stateOf(inputs).result;
        const { switchingFor } = contours(inputs, deliveredValue, switchingReach(switchingCost));
        expect(switchingFor(level, attitude + 5)).toBeLessThanOrEqual(switchingFor(level, attitude) + 1e-9);
        expect(switchingFor(level + 0.08, attitude)).toBeGreaterThanOrEqual(switchingFor(level, attitude));
      }),
      { numRuns: RUNS },
    );
  });

  test('stay inside the plane and rise from low attitude to high', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...LEVELS), (inputs, level) => {
        const { deliveredValue, switchingCost } = stateOf(inputs).result;
        const reach = switchingReach(switchingCost);
        let last = -1;
        for (const [switching, attitude] of contours(inputs, deliveredValue, reach).line(level)) {
          expect(switching).toBeGreaterThanOrEqual(0);
          expect(switching).toBeLessThanOrEqual(reach + 1e-9);
          expect(attitude).toBeGreaterThanOrEqual(last);
          expect(attitude).toBeLessThanOrEqual(100);
          last = attitude;
        }
      }),
      { numRuns: RUNS },
    );
  });
});
