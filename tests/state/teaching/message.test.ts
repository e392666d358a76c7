import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATIONS } from '../../../src/content/stations';
import {
  newer,
  readEnvelope,
  readState,
  type Envelope,
  type Listener,
  type Said,
  type Stamp,
} from '../../../src/state/teaching/message';
import { readAnswers } from '../../../src/state/teaching/read-answers';
import { TIMERS, type ShowState, type TimerKind } from '../../../src/state/teaching/show.svelte';
import { GUESSES } from '../../../src/content/teaching/guess';
import { anyAnswer } from './answers';

const BEATS = 12;
const PAIR = '0123456789abcdef';
const LISTENER: Listener = { pair: PAIR, deck: 'agent', role: 'stage', beats: BEATS };

const anyGuesses = fc.array(fc.constantFrom(...GUESSES), { maxLength: 6 });
const anyRound = fc.record({ hands: anyGuesses, codes: fc.array(anyAnswer, { maxLength: 4 }), pasted: anyGuesses });
const anyState: fc.Arbitrary<ShowState> = fc.record({
  at: fc.integer({ min: 0, max: BEATS - 1 }),
  black: fc.boolean(),
  spot: fc.constantFrom(null, ...STATIONS.map(({ id }) => id)),
  locked: fc.boolean(),
  over: fc.constantFrom(null, 'qr' as const, 'compare' as const, 'help' as const),
  timer: fc.option(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(TIMERS) as TimerKind[])),
      ends: fc.integer({ min: 0, max: 2 ** 42 }),
    }),
  ),
  began: fc.integer({ min: 0, max: 2 ** 42 }),
  session: fc.integer({ min: 0, max: 255 }),
  answers: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.tuple(anyRound, anyRound), { maxKeys: 4 }),
});
const anyStamp: fc.Arbitrary<Stamp> = fc.record({
  n: fc.integer({ min: 1, max: 5 }),
  by: fc.constantFrom('stage' as const, 'notes' as const),
  key: fc.integer({ min: 0, max: 3 }),
});
const sent = (said: unknown, change: Partial<Record<keyof Envelope, unknown>> = {}) => ({
  pair: PAIR,
  deck: 'agent',
  from: 'notes',
  said,
  ...change,
});

test('a state arrives as it was sent, as plain data that can be cloned', () => {
  fc.assert(
    fc.property(anyState, anyStamp, (state, stamp) => {
      const said: Said = { kind: 'state', stamp, state };
      expect(readEnvelope(structuredClone(sent(said)), LISTENER)).toEqual(said);
    }),
  );
});

test('what only has another field in it is read without that field', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const read = readState({ ...state, go: 'elsewhere', beats: [], onchange: 1 }, BEATS);
      expect(Object.keys(read ?? {}).toSorted()).toEqual(Object.keys(state).toSorted());
    }),
  );
});

test('one wrong field and nothing is taken', () => {
  const wrong: readonly (readonly [keyof ShowState, readonly unknown[]])[] = [
    ['at', [-1, BEATS, 0.5, NaN, '1', null]],
    ['black', [0, 'true', null]],
    ['spot', ['nowhere', 1, undefined, '__proto__']],
    ['locked', [1, undefined]],
    ['over', ['menu', 0, undefined]],
    ['timer', [undefined, 3, {}, { kind: 'toString', ends: 1 }, { kind: 'pair', ends: Infinity }, []]],
    ['began', [-1, 1e30, 'now']],
    ['session', [256, -1, 1.5]],
    ['answers', [null, [], 'x', { q: [] }, { q: [1, 2] }, { q: [{ hands: ['left'], codes: [], pasted: [] }, null] }]],
  ];
  const [state] = fc.sample(anyState, 1);
  for (const [field, values] of wrong)
    for (const value of values)
      expect(readState({ ...state, [field]: value }, BEATS), `${field}: ${String(value)}`).toBeUndefined();
});

test('what does not come from the other window of this pair and deck was not said', () => {
  const said: Said = { kind: 'ping' };
  expect(readEnvelope(sent(said), LISTENER)).toEqual(said);
  expect(readEnvelope(sent(said, { pair: 'fedcba9876543210' }), LISTENER)).toBeNull();
  expect(readEnvelope(sent(said, { deck: 'shop' }), LISTENER)).toBeNull();
  expect(readEnvelope(sent(said, { from: 'stage' }), LISTENER)).toBeNull();
});

test('a state that cannot be read is heard as one, from the other window only; one of a window beside is told apart', () => {
  const [state] = fc.sample(anyState, 1);
  const stamp: Stamp = { n: 3, by: 'notes', key: 1 };
  const wrong = { kind: 'state', stamp, state: { ...state, at: BEATS } };
  expect(readEnvelope(sent(wrong), LISTENER)).toEqual({ kind: 'garbled' });
  expect(readEnvelope(sent({ kind: 'state' }), LISTENER)).toEqual({ kind: 'garbled' });
  expect(readEnvelope(sent(wrong, { pair: 'fedcba9876543210' }), LISTENER)).toBeNull();
  expect(readEnvelope(sent({ kind: 'state', stamp, state }, { from: 'stage' }), LISTENER)).toEqual({
    kind: 'beside',
    stamp,
    state,
  });
  expect(readEnvelope(sent(wrong, { from: 'stage' }), LISTENER)).toBeNull();
  expect(readEnvelope(sent({ kind: 'garbled' }), LISTENER)).toBeNull();
});

test('anything at all may be sent: it is read or ignored, and never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withMap: true, withDate: true }), (value) => {
      readEnvelope(value, LISTENER);
      readEnvelope(sent(value), LISTENER);
      readEnvelope(sent({ kind: 'state', stamp: value, state: value }), LISTENER);
      readAnswers({ q: value });
    }),
  );
  const trap = { ...sent({ kind: 'ask' }) };
  Object.defineProperty(trap, 'said', {
    get: () => {
      throw new Error('a trap');
    },
  });
  expect(readEnvelope(trap, LISTENER)).toBeNull();
  expect(readEnvelope(sent({ kind: 'order', order: 'leave' }), LISTENER)).toBeNull();
  expect(readEnvelope(sent({ kind: 'here', here: '../x' }), LISTENER)).toBeNull();
});

test('of two different states exactly one is the newer one, and the later change always', () => {
  fc.assert(
    fc.property(anyStamp, anyStamp, anyStamp, (a, b, c) => {
      const same = a.n === b.n && a.by === b.by && a.key === b.key;
      expect(Number(newer(a, b)) + Number(newer(b, a))).toBe(same ? 0 : 1);
      if (a.n > b.n) expect(newer(a, b)).toBe(true);
      if (newer(a, b) && newer(b, c)) expect(newer(a, c)).toBe(true);
    }),
  );
});
