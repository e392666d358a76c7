import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateSettled } from '../../src/model/evaluate';
import { loyaltyLabel, satisfactionLabel } from '../../src/model/labels';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { RUNS, anyInputs } from './arbitrary';

describe('labels of a customer', () => {
  test.each([
    [80, 0.9, 70, 'apostle', 'true'],
    [65, 0.9, 50, 'loyalist', 'spurious'],
    [65, 0.5, 60, 'mercenary', 'latent'],
    [50, 0.9, 40, 'hostage', 'spurious'],
    [50, 0.5, 40, 'defector', 'none'],
    [30, 0.2, 20, 'terrorist', 'none'],
  ])('satisfaction %d, retention %d, attitude %d: %s and %s (RV32)', (satisfaction, retention, attitude, js, db) => {
    expect(satisfactionLabel(satisfaction, retention, DEFAULT_INPUTS)).toBe(js);
    expect(loyaltyLabel(attitude, retention, DEFAULT_INPUTS)).toBe(db);
  });

  test('count a customer on the cut as above it', () => {
    expect(satisfactionLabel(75, 0.75, DEFAULT_INPUTS)).toBe('apostle');
    expect(satisfactionLabel(60, 0.75, DEFAULT_INPUTS)).toBe('loyalist');
    expect(satisfactionLabel(40, 0.74, DEFAULT_INPUTS)).toBe('defector');
    expect(loyaltyLabel(55, 0.75, DEFAULT_INPUTS)).toBe('true');
  });

  test('of both kinds agree on who stays (law)', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const result = evaluateSettled(inputs);
        const stays = result.retention >= inputs.retentionCut;
        expect(['apostle', 'loyalist', 'hostage'].includes(result.satisfactionLabel)).toBe(stays);
        expect(['true', 'spurious'].includes(result.loyaltyLabel)).toBe(stays);
        expect(['true', 'latent'].includes(result.loyaltyLabel)).toBe(result.attitude >= inputs.attitudeCut);
      }),
      { numRuns: RUNS },
    );
  });
});
