import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { Answers, MOST_ANSWERS } from '../../../src/state/teaching/answers.svelte';
import type { Answer } from '../../../src/state/teaching/code';
import { readAnswers } from '../../../src/state/teaching/read-answers';

const code = (seat: number, guess: Answer['guess'], sure = false): Answer => ({
  session: 1,
  question: 0,
  guess,
  sure,
  seat,
});

test('hands are added, taken away, and the last one taken back', () => {
  const answers = new Answers();
  for (const guess of ['up', 'same', 'up', 'down'] as const) answers.add('q', 1, guess);
  expect(answers.counts('q', 1)).toEqual({ up: 2, same: 1, down: 1 });
  answers.remove('q', 1, 'up');
  answers.takeBack('q', 1);
  expect(answers.hands('q', 1)).toEqual({ up: 1, same: 1, down: 0 });
  answers.remove('q', 1, 'down');
  answers.takeBack('q', 1);
  answers.takeBack('q', 1);
  answers.takeBack('q', 1);
  expect(answers.any('q', 1)).toBe(false);
});

test('hands, codes and a survey are added up, rounds and questions kept apart', () => {
  const answers = new Answers();
  answers.add('q', 1, 'up');
  answers.addCodes('q', 1, [code(1, 'up', true), code(2, 'down')]);
  answers.setPasted(
    'q',
    1,
    [
      { row: 1, said: 52 },
      { row: 2, said: 52.1 },
      { row: 3, said: 39.9 },
      { row: 4, said: 'same' },
    ],
    { low: 40, high: 52 },
  );
  expect(answers.counts('q', 1)).toEqual({ up: 3, same: 2, down: 2 });
  expect(answers.sure('q', 1)).toBe(1);
  expect(answers.counts('q', 2)).toEqual({ up: 0, same: 0, down: 0 });
  expect(answers.counts('other', 1)).toEqual({ up: 0, same: 0, down: 0 });
  expect(answers.counts('__proto__', 1)).toEqual({ up: 0, same: 0, down: 0 });
});

test('the same chat pasted again changes nothing; a new answer of a seat counts', () => {
  const answers = new Answers();
  answers.addCodes('q', 1, [code(1, 'up'), code(2, 'down')]);
  answers.addCodes('q', 1, [code(1, 'up'), code(2, 'same'), code(3, 'up')]);
  expect(answers.counts('q', 1)).toEqual({ up: 2, same: 1, down: 0 });
});

test('clearing a round can be undone', () => {
  const answers = new Answers();
  answers.add('q', 1, 'up');
  answers.add('q', 2, 'down');
  const before = answers.clear('q', 1);
  expect(answers.any('q', 1)).toBe(false);
  expect(answers.any('q', 2)).toBe(true);
  answers.restore('q', 1, before);
  expect(answers.counts('q', 1)).toEqual({ up: 1, same: 0, down: 0 });
});

test('another window becomes the same from plain data', () => {
  const [here, there] = [new Answers(), new Answers()];
  here.add('q', 1, 'up');
  here.addCodes('q', 2, [code(9, 'down', true)]);
  there.take(structuredClone(here.plain()));
  expect(there.counts('q', 1)).toEqual({ up: 1, same: 0, down: 0 });
  expect(there.sure('q', 2)).toBe(1);
  expect(there.plain()).toEqual(here.plain());
});

test('whoever shows the counts hears of every change', () => {
  const answers = new Answers();
  const seen: number[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(answers.counts('q', 1).up);
    });
  });
  flushSync();
  answers.add('q', 1, 'up');
  flushSync();
  answers.take({});
  flushSync();
  stop();
  expect(seen).toEqual([0, 1, 0]);
});

test('a round that is full leaves out the rest, says so, and is read by the other window', () => {
  const answers = new Answers();
  const many = Array.from({ length: MOST_ANSWERS + 3 }, (_, i) => i);
  const cells = many.map((row) => ({ row, said: row % 100 }));
  expect(answers.setPasted('q', 1, cells, { low: 40, high: 52 })).toEqual({ taken: MOST_ANSWERS, over: 3 });
  expect(answers.addCodes('q', 1, [code(1, 'up')])).toEqual({ taken: 1, over: 0 });
  const codes = many.map((seat) => code(seat, 'down'));
  expect(answers.addCodes('q', 1, codes)).toEqual({ taken: MOST_ANSWERS, over: 3 });
  // A seat that is counted already may change its mind in a full round; a new one finds no place.
  expect(answers.addCodes('q', 1, [code(0, 'up')])).toEqual({ taken: 1, over: 0 });
  expect(answers.addCodes('q', 1, [code(9_000, 'up')])).toEqual({ taken: 0, over: 1 });
  expect(answers.of('q', 1).codes).toHaveLength(MOST_ANSWERS);
  for (let hand = 0; hand < 5_100; hand += 1) answers.add('q', 1, 'same');
  expect(readAnswers(structuredClone(answers.plain()))).toEqual(answers.plain());
});
