import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECKS } from '../../../src/content/teaching/decks';
import { beginAnew, keepShow, readKept, runShow } from '../../../src/state/teaching/running';

const [deck] = DECKS;
if (!deck) throw new Error('There is no deck.');

const shelf = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    open: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }),
  };
};
const refused = () => {
  throw new Error('Refused.');
};

test('a show that was left goes on as it was; what lay over the picture is gone', () => {
  const { open } = shelf();
  const show = runShow(deck, 2, open, false);
  show.answers.add('q', 1, 'up');
  show.set({ session: 137, began: 5, black: true, over: 'qr', spot: 'curve', locked: true });
  show.set({ timer: { kind: 'pair', ends: 6 } });
  keepShow(show, open)();
  const again = runShow(deck, 4, open, false);
  expect(again).not.toBe(show);
  expect(again.plain()).toEqual({
    ...show.plain(),
    at: 4,
    black: false,
    over: null,
    spot: null,
    timer: null,
  });
  beginAnew(deck.id, open);
  const anew = runShow(deck, 0, open, true);
  expect([anew.answers.any('q', 1), anew.began > 5, anew.locked]).toEqual([false, true, false]);
});

test('a reload goes on, an address that was opened does not, and another deck has a show of its own', () => {
  const { kept, open } = shelf();
  const show = runShow(deck, 0, open, true);
  show.answers.add('q', 2, 'down');
  const leave = keepShow(show, open);
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(kept.size).toBe(1);
  expect(runShow(deck, 0, open, true).plain()).toEqual(show.plain());
  expect(runShow(deck, 0, open, false).answers.any('q', 2)).toBe(false);
  expect(runShow({ ...deck, id: 'another' }, 0, open, true).answers.any('q', 2)).toBe(false);
  leave();
  beginAnew(deck.id, open);
  expect(kept.size).toBe(0);
});

test('a browser that keeps nothing still shows', () => {
  const show = runShow(deck, 1, refused, true);
  show.answers.add('q', 1, 'same');
  keepShow(show, refused)();
  expect(runShow(deck, 1, refused, true).answers.any('q', 1)).toBe(true);
  beginAnew(deck.id, refused);
  expect(runShow(deck, 1, refused, true).answers.any('q', 1)).toBe(false);
});

test('anything at all may have been kept: it is a state, or nothing', () => {
  const plain = runShow(deck, 0, refused, false).plain();
  expect(readKept(JSON.stringify(plain), 3)).toEqual(plain);
  for (const text of [null, '', '{', '3', '[]', '{"at":0}', JSON.stringify({ ...plain, at: 3 })])
    expect(readKept(text, 3)).toBeUndefined();
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readKept(text, 3)).toBeUndefined();
    }),
  );
});
