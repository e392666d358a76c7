import { describe, expect, test } from 'vitest';
import { GROUPS, PARAMETERS, PARAMETER_IDS, isParameterId, parameter } from '../../src/model/parameters';
import { SOURCES, SOURCE_IDS, source } from '../../src/model/sources';
import reference from '../reference/parameters.json' with { type: 'json' };
import { written } from '../words';

describe('the table of parameters', () => {
  test('has the rows of the reference, in its order', () => {
    expect(PARAMETER_IDS).toEqual(reference.map(({ id }) => id));
  });

  test.each(reference.map((row) => [row.id, row] as const))('%s agrees with the reference', (id, row) => {
    if (!isParameterId(id)) throw new Error(`Unknown id ${id}`);
    const { symbol, group, kind, unit, range, step, initial, label, term } = parameter(id);
    expect({ symbol, group, kind, unit, range, step, initial, label, term }).toEqual({
      symbol: row.symbol,
      group: row.group,
      kind: row.kind,
      unit: row.unit,
      range: [row.min, row.max],
      step: row.step,
      initial: row.default,
      label: { zh: row.zh, en: row.en },
      term: row.term_en,
    });
  });

  test.each(PARAMETER_IDS)('%s has a hint that fits and a source that exists', (id) => {
    const { hint, source: from, label } = parameter(id);
    written(hint);
    written(label);
    expect(hint.zh.match(/\p{Script=Han}/gu)?.length).toBeLessThanOrEqual(40);
    expect(hint.en.split(/\s+/).length).toBeLessThanOrEqual(20);
    expect(SOURCE_IDS).toContain(from);
  });

  test('no two hints are the same, so none was copied and forgotten', () => {
    for (const locale of ['zh', 'en'] as const) {
      const hints = PARAMETER_IDS.map((id) => PARAMETERS[id].hint[locale]);
      expect(new Set(hints).size).toBe(hints.length);
    }
  });

  test('every group is in use and every default lies in its range', () => {
    expect(new Set(PARAMETER_IDS.map((id) => parameter(id).group))).toEqual(new Set(GROUPS));
    for (const id of PARAMETER_IDS) {
      const { range, initial } = parameter(id);
      expect(initial, id).toBeGreaterThanOrEqual(range[0]);
      expect(initial, id).toBeLessThanOrEqual(range[1]);
    }
  });

  test('an id of the language, not of the table, is unknown', () => {
    expect(isParameterId('toString')).toBe(false);
    expect(isParameterId('productvalue')).toBe(false);
  });
});

describe('the sources', () => {
  test.each(SOURCE_IDS)('%s says how far it carries', (id) => {
    const { citation, authors, title, note, certainty, address, year } = source(id);
    for (const text of [citation, authors, title])
      for (const words of Object.values(text)) expect(words.trim()).not.toBe('');
    written(note);
    // What is said to have been read can be found again; what we chose cannot.
    if (certainty === 'read') expect(address).toMatch(/^https?:\/\/\S+$/);
    if (certainty === 'assumption') expect(address ?? year).toBeUndefined();
  });

  test('no citation stands for two works', () => {
    const citations = SOURCE_IDS.map((id) => SOURCES[id].citation.en);
    expect(new Set(citations).size).toBe(citations.length);
  });
});
