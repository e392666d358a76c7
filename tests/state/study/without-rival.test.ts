import { describe, expect, it } from 'vitest';
import { readStudy, writeStudy } from '../../../src/state/study/token';
import { studyWithoutRival } from '../../../src/state/study/without-rival';
import type { Study } from '../../../src/state/study/fields';

const after = (study: Study, gone: number): Study => readStudy(studyWithoutRival(writeStudy(study) ?? '', gone)).study;

describe('a rival is removed', () => {
  it('those behind it take along what was asked about them', () => {
    const study = { 'with.rival1': 1, 'with.rival3': 2, 'with.before': 3, 'goal.target': 0.85 };
    expect(after(study, 0)).toEqual({ 'with.rival2': 2, 'with.before': 3, 'goal.target': 0.85 });
    expect(after(study, 1)).toEqual({ 'with.rival1': 1, 'with.rival2': 2, 'with.before': 3, 'goal.target': 0.85 });
    expect(after(study, 2)).toEqual({ 'with.rival1': 1, 'with.before': 3, 'goal.target': 0.85 });
  });
  it.each([
    [1, 0, undefined],
    [1, 1, 1],
    [3, 0, 2],
    [2, 1, undefined],
    [2, 2, 2],
  ])('seen from rival %i, without the one at place %i it is seen from %s', (eyes, gone, left) => {
    expect(after({ 'market.eyes': eyes }, gone)['market.eyes']).toBe(left);
  });
  it('a token that cannot be read whole stays as it is, and so does none', () => {
    expect(studyWithoutRival('0abc', 0)).toBe('0abc');
    expect(studyWithoutRival('', 0)).toBe('');
  });
});
