import { describe, expect, test } from 'vitest';
import type { Grip } from '../../src/charts/grip';
import type { Mark } from '../../src/charts/mark';
import { estimate } from '../../src/charts/measure';
import { gripKey, markKey, reuse } from '../../src/charts/reuse';
import { widePicture } from '../../src/charts/wide';
import { caseState, caseSubject, reachOf } from './subjects';

const subject = caseSubject('opening', 'zh');
const reach = reachOf(subject);
const draw = (values = {}) =>
  widePicture(caseSubject('opening', 'zh', caseState('opening', { values })), reach, estimate, 1280, 720, 1);
const marksOf = (list: readonly Mark[]) => reuse(new Map(), list, markKey);

describe('what has not changed keeps its identity', () => {
  test('all of it when nothing changed', () => {
    const { list, known } = marksOf(draw().marks);
    const again = reuse(known, draw().marks, markKey).list;
    expect(again.length).toBe(list.length);
    again.forEach((mark, i) => expect(mark).toBe(list[i]));
    const grips = reuse(new Map(), draw().grips, gripKey);
    reuse(grips.known, draw().grips, gripKey).list.forEach((grip, i) => expect(grip).toBe(grips.list[i]));
  });

  test('and only that, when one row was moved', () => {
    const { known } = marksOf(draw().marks);
    const next = draw({ serviceValue: 72 }).marks;
    const { list } = reuse(known, next, markKey);
    // What is shown is always what was laid out, whether it is the old object or the new one.
    expect(list).toEqual(next);
    const kept = list.filter((mark) => known.get(markKey(mark)) === mark).map(({ id }) => id);
    const drawn = list.filter((mark) => known.get(markKey(mark)) !== mark).map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(['productValue', 'satisfaction-axis', 'loyalty-50', 'plane-axes']));
    expect(drawn).toEqual(expect.arrayContaining(['serviceValue', 'thread', 'money', 'retention', 'delivered-number']));
    expect(kept).not.toContain('thread');
  });

  test.each<[string, Partial<Extract<Mark, { kind: 'words' }>>]>([
    ['x', { x: 11 }],
    ['text', { parts: [{ text: 'other' }] }],
    ['look of a part', { parts: [{ text: 'Attitude', look: 'bold' }] }],
    ['size of a part', { parts: [{ text: 'Attitude', scale: 2 }] }],
    ['one more part', { parts: [{ text: 'Attitude' }, { text: '46.0' }] }],
    ['what it opens', { opens: 'money' }],
  ])('not when its %s changed', (_, change) => {
    const words: Mark = {
      kind: 'words',
      id: 'a',
      look: 'muted',
      x: 10,
      y: 10,
      size: 12,
      anchor: 'start',
      width: 50,
      parts: [{ text: 'Attitude' }],
    };
    const { known } = marksOf([words]);
    const next = { ...words, ...change };
    expect(reuse(known, [{ ...words }], markKey).list[0]).toBe(words);
    expect(reuse(known, [next], markKey).list[0]).toBe(next);
  });

  test('not when it lost what it opened', () => {
    const mark: Mark = {
      kind: 'words',
      id: 'a',
      look: '',
      x: 0,
      y: 0,
      size: 12,
      anchor: 'start',
      width: 9,
      parts: [],
      opens: 'money',
    };
    const { known } = marksOf([mark]);
    const { opens, ...rest } = mark;
    expect(opens).toBe('money');
    expect(reuse(known, [rest], markKey).list[0]).toBe(rest);
  });

  test('grips by what they stand for, and by all they say', () => {
    const rival: Grip = {
      kind: 'rival',
      index: 1,
      offScale: false,
      x: 0,
      y: 0,
      width: 10,
      height: 10,
      thumb: 8,
    };
    const { known } = reuse<Grip>(new Map(), [rival], gripKey);
    expect(reuse<Grip>(known, [{ ...rival }], gripKey).list[0]).toBe(rival);
    const away: Grip = { ...rival, offScale: true };
    expect(reuse<Grip>(known, [away], gripKey).list[0]).toBe(away);
    expect(new Set(draw().grips.map(gripKey)).size).toBe(draw().grips.length);
  });
});
