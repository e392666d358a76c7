import { expect, test } from 'vitest';
import { codesSaid, columnSaid, takenSaid } from '../../../src/content/teaching/pasted-words';
import { ANSWERS, GROUPS } from '../../../src/content/teaching/answer-words';
import { UNREAD, VOTE } from '../../../src/vote/words';
import { writeCode } from '../../../src/state/teaching/code';
import { readPasted } from '../../../src/state/teaching/pasted';
import type { Text } from '../../../src/text';
import { written } from '../../words';
import { drawn } from './answers';
import { chat, sent } from './chat';

const ROOM = { session: 42, question: 3 };

test('a chat is told from the column of a survey', () => {
  expect(readPasted(chat(sent(drawn(3, ROOM))), ROOM).kind).toBe('codes');
  expect(readPasted('猜测\n46\n52\n不知道\n40', ROOM)).toMatchObject({
    kind: 'column',
    column: { cells: { length: 3 } },
  });
  expect(readPasted('张三：7KQM 2X99', ROOM)).toMatchObject({ kind: 'codes', found: { accepted: [] } });
  expect(readPasted('大家好', ROOM)).toEqual({ kind: 'nothing', cut: false });
});

test('what was found is said in words, in both languages', () => {
  const [one, two, other, later] = [
    ...drawn(2, { ...ROOM, guess: 'up', sure: true }),
    ...drawn(1, { session: 7, question: 3 }, 5),
    ...drawn(1, { session: 42, question: 5 }, 6),
  ].map((answer) => ({ ...answer, code: writeCode(answer) }));
  if (!one || !two || !other || !later) throw new Error('No answers');
  const changed = writeCode({ ...one, guess: 'down' });
  const pasted = readPasted([one.code, two.code, changed, other.code, later.code, '7KQM 2X99'].join('\n'), ROOM);
  if (pasted.kind !== 'codes') throw new Error(pasted.kind);
  expect(codesSaid(pasted.found, 'zh')).toEqual([
    '收到2个暗号，2人有把握。',
    `同一座位发了两次以上，只算最后一次：${changed}（改过主意）。`,
    '读不准，请本人再发一次：7KQM 2X99。',
    `别的场次的：${other.code}（第7场）。`,
    `别的题的：${later.code}（第6题）。`,
  ]);
  expect(codesSaid(pasted.found, 'en')[0]).toBe('2 codes accepted, 2 of them sure.');
  expect(codesSaid({ ...pasted.found, accepted: [], cut: true }, 'en').at(-1)).toBe(ANSWERS.cut.en);
});

test('what a column gave is said, with the rows that could not be read', () => {
  const pasted = readPasted(`No,Guess\n1,52\n2,${'很'.repeat(40)}\n3,46\n4,40`, ROOM);
  if (pasted.kind !== 'column') throw new Error(pasted.kind);
  expect(columnSaid(pasted.column, 'zh')).toEqual([
    '问卷：读到3个回答（第2列“Guess”）。',
    `没读懂的行：第3行“${'很'.repeat(24)}…”。`,
  ]);
  expect(columnSaid(pasted.column, 'en')[0]).toBe('Survey: 3 answers read (column 2, “Guess”).');
});

test('what a full round leaves out is said in numbers', () => {
  expect(takenSaid({ taken: 5_000, over: 1_234 }, 5_000, 'en')).toEqual([
    'A round holds 5,000 answers at most: 5,000 count, 1,234 are left out.',
  ]);
  expect(takenSaid({ taken: 5_000, over: 1 }, 5_000, 'zh')).toEqual([
    '一轮最多记5,000个回答：算进了5,000个，另有1个没有算。',
  ]);
  expect(takenSaid({ taken: 60, over: 0 }, 5_000, 'en')).toEqual([]);
});

test('all words are there in both languages', () => {
  const { rounds, ...others } = ANSWERS;
  const open = new Set(['{low}–{high}']);
  const texts: readonly Text[] = [
    ...rounds,
    ...Object.values(others),
    ...Object.values(GROUPS),
    ...Object.values(VOTE),
    ...Object.values(UNREAD).flatMap(({ title, what }) => [title, what]),
  ];
  for (const text of texts)
    if (!open.has(text.zh)) written({ zh: text.zh.replaceAll(/[{}]/g, ''), en: text.en.replaceAll(/[{}]/g, '') });
});
