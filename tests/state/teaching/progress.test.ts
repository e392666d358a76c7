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

test('the first guess that was committed stands, whichever tab it came from', () => {
  const place = shelf();
  const [one, other] = [new LessonsProgress(() => place), new LessonsProgress(() => place)];
  one.commit('shop', 30, true, 'first');
  one.reach('shop', 'challenge');
  other.commit('shop', 1, false, 'second');
  expect(other.of('shop')).toMatchObject({ guess: 30, sure: true, reason: 'first', phase: 'challenge' });
  one.commit('shop', 2, false, 'third');
  other.reach('shop', 'explain');
  one.pick('shop', 'threshold');
  const again = new LessonsProgress(() => place);
  for (const tab of [one, again])
    expect(tab.of('shop')).toEqual({
      guess: 30,
      sure: true,
      reason: 'first',
      phase: 'challenge',
      picked: 'threshold',
      solved: false,
    });
  // Begun anew, it is asked anew.
  one.forget('shop');
  one.commit('shop', 2, false, '');
  expect(new LessonsProgress(() => place).of('shop').guess).toBe(2);
});

test('another tab’s step on the same lesson is not taken back', () => {
  const place = shelf();
  const one = new LessonsProgress(() => place);
  one.commit('shop', 30, true, '');
  const other = new LessonsProgress(() => place);
  one.reach('shop', 'challenge');
  one.solve('shop');
  other.reach('shop', 'explain');
  other.pick('shop', 'ties');
  expect(new LessonsProgress(() => place).of('shop')).toMatchObject({
    phase: 'challenge',
    solved: true,
    picked: 'ties',
  });
});

test('what a newer version of the page has kept is left alone, and lessons go on in this window', () => {
  for (const newer of [
    '{"version":2,"lessons":{"shop":{"guess":1}},"more":1}',
    `{"version":3,"all":"${'x'.repeat(70_000)}"}`,
  ]) {
    const place = shelf();
    place.kept.set(PROGRESS_KEY, newer);
    const all = new LessonsProgress(() => place);
    expect(all.refused).toBe(true);
    all.commit('takeoff', 62, true, '');
    all.commit('shop', 30, true, '');
    all.reach('takeoff', 'explain');
    all.solve('shop');
    all.forget('shop');
    expect(all.of('takeoff')).toMatchObject({ guess: 62, phase: 'explain' });
    expect(all.of('shop')).toEqual(NOT_BEGUN);
    expect([...place.kept]).toEqual([[PROGRESS_KEY, newer]]);
    // It may also come while this window is open.
    place.kept.clear();
    const open = new LessonsProgress(() => place);
    open.commit('takeoff', 62, true, '');
    expect(open.refused).toBe(false);
    place.kept.set(PROGRESS_KEY, newer);
    open.pick('takeoff', 'threshold');
    expect(open.refused).toBe(true);
    expect(open.of('takeoff')).toMatchObject({ guess: 62, picked: 'threshold' });
    expect(place.kept.get(PROGRESS_KEY)).toBe(newer);
  }
  // What is of no version is none of ours.
  const place = shelf();
  place.kept.set(PROGRESS_KEY, '{"version":"2"}');
  const all = new LessonsProgress(() => place);
  all.commit('takeoff', 62, true, '');
  expect(all.refused).toBe(false);
  expect(new LessonsProgress(() => place).of('takeoff').guess).toBe(62);
});

test('a browser that refuses storage is no error: it is only forgotten', () => {
  const closed = new LessonsProgress(() => {
    throw new Error('denied');
  });
  closed.commit('takeoff', 62, true, 'x');
  closed.reach('takeoff', 'explain');
  expect(closed.of('takeoff')).toMatchObject({ guess: 62, phase: 'explain' });
  expect(closed.refused).toBe(true);
  // One lesson begun anew takes no other along.
  closed.commit('shop', 30, true, '');
  closed.forget('shop');
  expect(closed.of('shop')).toEqual(NOT_BEGUN);
  expect(closed.of('takeoff').guess).toBe(62);
});

test('a full storage takes nothing away from this window, and the next change is another attempt', () => {
  const place = shelf();
  let full = false;
  const all = new LessonsProgress(() => ({
    getItem: place.getItem,
    setItem: (key, text) => {
      if (full) throw new Error('full');
      place.setItem(key, text);
    },
  }));
  all.commit('takeoff', 62, true, '');
  full = true;
  all.reach('takeoff', 'challenge');
  all.pick('takeoff', 'threshold');
  expect(all.of('takeoff')).toMatchObject({ phase: 'challenge', picked: 'threshold' });
  expect(all.refused).toBe(true);
  full = false;
  all.solve('takeoff');
  expect(all.refused).toBe(false);
  expect(new LessonsProgress(() => place).of('takeoff')).toMatchObject({ phase: 'challenge', solved: true });
});

test('nothing behind the question without a guess', () => {
  for (const phase of ['predict', 'observe', 'explain', 'challenge'] as const) {
    expect(allowedPhase(NOT_BEGUN, phase)).toBe('predict');
    expect(allowedPhase({ ...NOT_BEGUN, guess: 0 }, phase)).toBe(phase);
  }
  const forged = readProgress('{"version":1,"lessons":{"takeoff":{"phase":"challenge","solved":true,"sure":true}}}');
  expect(forged.lessons['takeoff']).toEqual(NOT_BEGUN);
});

test('damage is left out, what is whole stays', () => {
  for (const text of [null, '', '{', '[]', 'null', '{"version":2,"lessons":{}}', '{"version":1,"lessons":[]}'])
    expect(readProgress(text).lessons).toEqual({});
  const mixed = readProgress(
    '{"version":1,"lessons":{"shop":7,"A b":{"guess":1},"takeoff":{"guess":62,"phase":"gone","picked":"<b>","reason":3}}}',
  );
  expect(mixed.lessons).toEqual({ takeoff: { guess: 62, phase: 'observe', solved: false } });
  expect(cleanReason('a\u0000\u202Eb'.repeat(200)).length).toBeLessThanOrEqual(REASON_LENGTH);
});

test('any text is read without throwing, and what was read is written and read the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, lessons) => {
      readProgress(text);
      const read = readProgress(JSON.stringify({ version: 1, lessons })).lessons;
      expect(readProgress(writeProgress(read))).toEqual({ lessons: read, newer: false });
    }),
  );
});
