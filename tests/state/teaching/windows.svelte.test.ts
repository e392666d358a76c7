import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { DECKS } from '../../../src/content/teaching/decks';
import { ownPair } from '../../../src/state/teaching/pair';
import { KeySetting } from '../../../src/state/teaching/key-setting.svelte';
import { Rehearsal, readSpent } from '../../../src/state/teaching/rehearsal.svelte';
import { Show } from '../../../src/state/teaching/show.svelte';
import { keepAwake } from '../../../src/state/teaching/wake';
import { pairUp, type PairOptions, type Pairing } from '../../../src/state/teaching/windows';

const [deck] = DECKS;
if (!deck) throw new Error('There is no deck.');

const open: Pairing[] = [];
afterEach(() => {
  for (const pairing of open.splice(0)) pairing.close();
  vi.restoreAllMocks();
});
/** Two shows of one page, each as if it had a window of its own. */
function one(role: PairOptions['role'], pair: string, at = 0, heed?: PairOptions['heed']) {
  const show = new Show(deck as NonNullable<typeof deck>, at);
  const pairing = pairUp({ show, role, pair, ...(heed && { heed }) });
  open.push(pairing);
  return { show, pairing };
}
let pairs = 0;
const fresh = () => (pairs += 1).toString(16).padStart(16, '0');

test('a window that comes later has everything of the one that is there', async () => {
  const pair = fresh();
  const stage = one('stage', pair, 3);
  stage.show.answers.add('q', 1, 'up');
  stage.show.set({ locked: true });
  const notes = one('notes', pair);
  await vi.waitFor(() => expect(notes.show.plain()).toEqual(stage.show.plain()));
  expect(notes.show.at).toBe(3);
  await vi.waitFor(() => expect([stage.pairing.paired, notes.pairing.paired]).toEqual([true, true]));
});

test('whoever changes something is followed, and the newest change stays', async () => {
  const pair = fresh();
  const stage = one('stage', pair);
  const notes = one('notes', pair);
  await vi.waitFor(() => expect(notes.pairing.paired).toBe(true));
  notes.show.go(1);
  await vi.waitFor(() => expect(stage.show.at).toBe(1));
  stage.show.go(1);
  stage.show.set({ spot: 'curve' });
  await vi.waitFor(() => expect(notes.show.spot).toBe('curve'));
  expect(notes.show.at).toBe(2);
  // Both at once: they end at the same, whichever it is.
  stage.show.go(1);
  notes.show.set({ black: true });
  await vi.waitFor(() => expect(notes.show.plain()).toEqual(stage.show.plain()));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(notes.show.plain()).toEqual(stage.show.plain());
});

test('a reopened stage takes up where the notes are; nothing is told that both know', async () => {
  const pair = fresh();
  const first = one('stage', pair);
  const notes = one('notes', pair);
  await vi.waitFor(() => expect(notes.pairing.paired).toBe(true));
  notes.show.jump(4);
  await vi.waitFor(() => expect(first.show.at).toBe(4));
  first.pairing.close();
  await vi.waitFor(() => expect(notes.pairing.lost).toBe(true));
  notes.show.set({ locked: true });
  const again = one('stage', pair, 0);
  await vi.waitFor(() => expect(again.show.plain()).toEqual(notes.show.plain()));
  await vi.waitFor(() => expect(notes.pairing.lost).toBe(false));
  const sent = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
  again.pairing.tell();
  notes.pairing.tell();
  expect(sent).not.toHaveBeenCalled();
});

test('windows of another pair hear nothing; what is no message changes nothing', async () => {
  const pair = fresh();
  const stage = one('stage', pair);
  const stranger = one('notes', fresh());
  const notes = one('notes', pair);
  await vi.waitFor(() => expect(notes.pairing.paired).toBe(true));
  const before = stage.show.plain();
  const channel = new BroadcastChannel(`cvm-${deck.id}-${pair}`);
  const state = { ...before, at: 10_000 };
  for (const message of [
    null,
    'x',
    { pair, deck: deck.id, from: 'notes', said: { kind: 'state', stamp: { n: 9, by: 'notes', key: 1 }, state } },
    {
      pair,
      deck: deck.id,
      from: 'notes',
      said: { kind: 'state', stamp: { n: 1e300, by: 'notes', key: 1 }, state: before },
    },
  ])
    channel.postMessage(message);
  notes.show.go(1);
  await vi.waitFor(() => expect(stage.show.at).toBe(before.at + 1));
  expect(stranger.show.at).toBe(0);
  channel.close();
});

test('an order is heeded by the other window', async () => {
  const pair = fresh();
  const heard: string[] = [];
  one('stage', pair, 0, (order) => heard.push(order));
  const notes = one('notes', pair);
  notes.pairing.order('restore');
  notes.pairing.order('replay');
  await vi.waitFor(() => expect(heard).toEqual(['restore', 'replay']));
});

test('notes that were opened by hand find a stage that is alone', async () => {
  const name = window.name;
  const stage = one('stage', fresh(), 2);
  const notes = one('notes', fresh());
  await vi.waitFor(() => expect(notes.show.at).toBe(2), { timeout: 10_000 });
  expect(stage.pairing.paired).toBe(true);
  window.name = name;
});

test('notes that join take how things stand, however much was pressed in them before', async () => {
  const name = window.name;
  const pair = fresh();
  const stage = one('stage', pair, 1);
  const notes = one('notes', pair);
  await vi.waitFor(() => expect(notes.pairing.paired).toBe(true));
  for (const guess of ['up', 'up', 'down'] as const) notes.show.answers.add('q', 1, guess);
  notes.pairing.tell();
  const byHand = one('notes', fresh());
  for (let press = 0; press < 8; press += 1) byHand.show.go(1);
  // While another one leads, that is said, and nothing is moved.
  await vi.waitFor(() => expect(byHand.pairing.led).toBe(true), { timeout: 10_000 });
  expect([byHand.pairing.paired, notes.pairing.led, stage.show.at]).toEqual([false, false, 1]);
  notes.pairing.close();
  await vi.waitFor(() => expect(byHand.pairing.paired).toBe(true), { timeout: 10_000 });
  await vi.waitFor(() => expect(byHand.show.plain()).toEqual(stage.show.plain()));
  expect([stage.show.at, stage.show.answers.hands('q', 1)]).toEqual([1, { up: 2, same: 0, down: 1 }]);
  expect(byHand.pairing.led).toBe(false);
  byHand.show.go(1);
  await vi.waitFor(() => expect(stage.show.at).toBe(2));
  window.name = name;
}, 30_000);

test('two windows for the presenter in one pair stay in step, and no press is lost', async () => {
  const pair = fresh();
  const stage = one('stage', pair);
  const notes = [one('notes', pair), one('notes', pair)] as const;
  await vi.waitFor(() => expect(notes.map(({ pairing }) => pairing.paired)).toEqual([true, true]));
  for (let at = 1; at < 5; at += 1) {
    notes[at % 2]?.show.go(1);
    await vi.waitFor(() => expect([stage, ...notes].map(({ show }) => show.at)).toEqual([at, at, at]));
  }
});

test('what one window cannot read is said in the other, until it can', async () => {
  const pair = fresh();
  const stage = one('stage', pair);
  const notes = one('notes', pair);
  await vi.waitFor(() => expect(notes.pairing.paired).toBe(true));
  expect(notes.pairing.astray).toBe(false);
  notes.show.set({ session: 999 });
  await vi.waitFor(() => expect(notes.pairing.astray).toBe(true));
  expect(stage.show.session).toBeLessThan(256);
  notes.show.set({ session: 7 });
  await vi.waitFor(() => expect(stage.show.session).toBe(7));
  await vi.waitFor(() => expect(notes.pairing.astray).toBe(false));
  stage.show.set({ session: -1 });
  await vi.waitFor(() => expect(notes.pairing.astray).toBe(true));
  stage.show.set({ session: 8 });
  await vi.waitFor(() => expect(notes.show.session).toBe(8));
  expect([stage.pairing.astray, notes.pairing.astray]).toEqual([false, false]);
});

test('a refused window is said; a name outlives a reload', () => {
  const name = window.name;
  const { pairing } = one('stage', ownPair('stage'));
  vi.spyOn(window, 'open').mockReturnValue(null);
  expect(pairing.open('?t=x')).toBe(false);
  window.name = '';
  const pair = ownPair('stage');
  expect(ownPair('stage')).toBe(pair);
  expect(ownPair('notes')).not.toBe(pair);
  window.name = name;
});

test('a rehearsal adds up the time of each step, and is kept in its window', () => {
  const shelf = new Map<string, string>();
  const storage = () => ({
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
  });
  const rehearsal = new Rehearsal('d', storage);
  expect(rehearsal.any).toBe(false);
  rehearsal.start('a', 1_000);
  expect(rehearsal.of('a', 4_000)).toBe(3_000);
  rehearsal.enter('b', 6_000);
  rehearsal.enter('a', 7_000);
  rehearsal.stop(9_000);
  expect(['a', 'b', 'c'].map((step) => rehearsal.of(step, 99_000))).toEqual([7_000, 1_000, 0]);
  expect(new Rehearsal('d', storage).of('a', 0)).toBe(7_000);
  rehearsal.clear();
  expect(rehearsal.any).toBe(false);
  for (const text of [null, '', '[]', '3', '{"a":-1,"b":"x","c":1e99}', '{"a"']) expect(readSpent(text)).toEqual({});
  // A browser that keeps nothing still times.
  const without = new Rehearsal('d', () => {
    throw new Error('Refused.');
  });
  without.start('a', 0);
  without.stop(5);
  expect(without.of('a', 0)).toBe(5);
});

test('letters are switched off and stay so', () => {
  const shelf = new Map<string, string>();
  const storage = () => ({
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
  });
  const setting = new KeySetting(storage);
  expect(setting.letters).toBe(true);
  setting.set(false);
  expect(new KeySetting(storage).letters).toBe(false);
  expect(
    new KeySetting(() => {
      throw new Error('Refused.');
    }).letters,
  ).toBe(true);
});

test('the screen is kept awake, asked for again after it was let go, and given free at the end', async () => {
  const locks: (EventTarget & { release: () => Promise<void> })[] = [];
  const source = {
    request: vi.fn(() => {
      const lock = Object.assign(new EventTarget(), { release: vi.fn(() => Promise.resolve()) });
      locks.push(lock);
      return Promise.resolve(lock as unknown as WakeLockSentinel);
    }),
  };
  const awake = keepAwake(source);
  let seen: boolean | undefined;
  const stop = $effect.root(() => {
    $effect(() => {
      seen = awake.held;
    });
  });
  await vi.waitFor(() => expect(awake.held).toBe(true));
  flushSync();
  expect(seen).toBe(true);
  locks[0]?.dispatchEvent(new Event('release'));
  flushSync();
  expect(seen).toBe(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(awake.held).toBe(true));
  expect(source.request).toHaveBeenCalledTimes(2);
  awake.close();
  expect(locks[1]?.release).toHaveBeenCalled();
  stop();
  const refused = keepAwake({ request: () => Promise.reject(new Error('No.')) });
  await Promise.resolve();
  expect(refused.held).toBe(false);
  refused.close();
});
