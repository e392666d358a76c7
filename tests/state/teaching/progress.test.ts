import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allowedPhase,
  cleanReason,
  NOT_BEGUN,
  PROGRESS_KEY,
  readProgress,
  REASON_LENGTH,
  writeProgress,
} from '../../../src/state/teaching/progress';
import { LessonsProgress, type Shelf } from '../../../src/state/teaching/progress.svelte';

function shelf(): Shelf & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
}

test('what was guessed is there again after a reload', () => {
  const place = shelf();
  const first = new LessonsProgress(() => place);
  first.commit('takeoff', 62, false, '  过了\n起飞线 ');
  first.pick('takeoff', 'threshold');
  first.reach('takeoff', 'challenge');
  first.solve('takeoff');
  const again = new LessonsProgress(() => place);
  expect(again.of('takeoff')).toEqual({
    guess: 62,
    sure: false,
    reason: '过了 起飞线',
    phase: 'challenge',
    picked: 'threshold',
    solved: true,
  });
  expect(again.refused).toBe(false);
  expect([...place.kept.keys()]).toEqual([PROGRESS_KEY]);
});

test('going back does not lose how far one came, and two tabs do not lose each other’s lessons', () => {
  const place = shelf();
  const [one, other] = [new LessonsProgress(() => place), new LessonsProgress(() => place)];
  one.commit('takeoff', 62, true, '');
  other.commit('shop', 80, true, '');
  one.reach('takeoff', 'explain');
  one.reach('takeoff', 'observe');
  const all = new LessonsProgress(() => place);
  expect(all.of('takeoff').phase).toBe('explain');
  expect(all.of('shop').guess).toBe(80);
  all.forget('takeoff');
  expect(new LessonsProgress(() => place).of('takeoff')).toEqual(NOT_BEGUN);
  expect(new LessonsProgress(() => place).of('shop').guess).toBe(80);
});

test('a browser that refuses storage is no error: it is only forgotten', () => {
  const closed = new LessonsProgress(() => {
    throw new Error('denied');
  });
  closed.commit('takeoff', 62, true, 'x');
  closed.reach('takeoff', 'explain');
  expect(closed.of('takeoff')).toMatchObject({ guess: 62, phase: 'explain' });
  expect(closed.refused).toBe(true);
});

test('nothing behind the question without a guess', () => {
  for (const phase of ['predict', 'observe', 'explain', 'challenge'] as const) {
    expect(allowedPhase(NOT_BEGUN, phase)).toBe('predict');
    expect(allowedPhase({ ...NOT_BEGUN, guess: 0 }, phase)).toBe(phase);
  }
  const forged = readProgress('{"version":1,"lessons":{"takeoff":{"phase":"challenge","solved":true,"sure":true}}}');
  expect(forged['takeoff']).toEqual(NOT_BEGUN);
});

test('damage is left out, what is whole stays', () => {
  for (const text of [null, '', '{', '[]', 'null', '{"version":2,"lessons":{}}', '{"version":1,"lessons":[]}'])
    expect(readProgress(text)).toEqual({});
  const mixed = readProgress(
    '{"version":1,"lessons":{"shop":7,"A b":{"guess":1},"takeoff":{"guess":62,"phase":"gone","picked":"<b>","reason":3}}}',
  );
  expect(mixed).toEqual({ takeoff: { guess: 62, phase: 'observe', solved: false } });
  expect(cleanReason('a\u0000\u202Eb'.repeat(200)).length).toBeLessThanOrEqual(REASON_LENGTH);
});

test('any text is read without throwing, and what was read is written and read the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, lessons) => {
      readProgress(text);
      const read = readProgress(JSON.stringify({ version: 1, lessons }));
      expect(readProgress(writeProgress(read))).toEqual(read);
    }),
  );
});
