import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCode, readCode, type Answer } from '../../../src/state/teaching/code';
import { foundCodes } from '../../../src/state/teaching/found-codes';
import { LETTERS } from '../../../src/state/teaching/letters';
import { dice, drawn } from './answers';
import { chat, inManner, sent, talk } from './chat';

const ROOM = { session: 42, question: 3 };
const sixty = (seed: number) => drawn(60, ROOM, seed);
const sorted = (answers: readonly Answer[]) => [...answers].sort((a, b) => a.seat - b.seat);
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase();

/** One letter of a code mistaken for another. */
const mistaken = (code: string, next: () => number): string => {
  const at = [0, 1, 2, 3, 5, 6, 7, 8][Math.floor(next() * 8)] ?? 0;
  const others = [...LETTERS].filter((letter) => letter !== code[at]);
  return code.slice(0, at) + (others[Math.floor(next() * others.length)] ?? '') + code.slice(at + 1);
};

describe('a chat of 400 lines', () => {
  // Many rooms, so that no lucky codes decide.
  test.each(Array.from({ length: 40 }, (_, n) => n + 1))('with 60 codes, room %i: all 60 and nothing else', (seed) => {
    const answers = sixty(seed);
    const found = foundCodes(chat(sent(answers), 400, seed), ROOM);
    expect(sorted(found.accepted)).toEqual(sorted(answers));
    expect(found).toMatchObject({ doubled: [], damaged: [], elsewhere: [], otherQuestion: [], cut: false });
  });
  test.each(Array.from({ length: 40 }, (_, n) => n + 1))('five damaged, five from another room, room %i', (seed) => {
    const next = dice(seed);
    const answers = sixty(seed);
    const codes = answers.map(writeCode);
    const bad = codes.slice(0, 5).map((code) => mistaken(code, next));
    const others = drawn(5, { session: 99, question: 3 }, seed + 500).map(writeCode);
    const messages = [...bad, ...codes.slice(5), ...others].map(inManner);
    const found = foundCodes(chat(messages, 400, seed), ROOM);
    expect(found.accepted).toHaveLength(55);
    expect(sorted(found.accepted)).toEqual(sorted(answers.slice(5)));
    const named = found.damaged.map(({ text }) => readable(text));
    expect(named.sort()).toEqual(bad.map(readable).sort());
    expect(found.elsewhere.map(({ text }) => text).sort()).toEqual([...others].sort());
    expect(new Set(found.elsewhere.map(({ session }) => session))).toEqual(new Set([99]));
  });
  test('without any code: nothing is found, nothing is called damaged', () => {
    expect(foundCodes(talk(2000), ROOM)).toEqual({
      accepted: [],
      doubled: [],
      damaged: [],
      elsewhere: [],
      otherQuestion: [],
      cut: false,
    });
  });
});

/** Letters as they are read: what people type for 1, 0 and V. */
const readable = (text: string) => plain(text).replace(/[IL]/g, '1').replace(/O/g, '0').replace(/U/g, 'V');

describe('who answers twice', () => {
  const [one] = drawn(1, { ...ROOM, guess: 'up', sure: false });
  if (!one) throw new Error('No answer');
  test('is counted once', () => {
    const found = foundCodes(`${writeCode(one)}\n> ${writeCode(one).toLowerCase()}\nok`, ROOM);
    expect(found.accepted).toEqual([one]);
    expect(found.doubled).toEqual([{ code: writeCode(one), times: 2, changed: false }]);
  });
  test('with another answer: the last counts, and that is said', () => {
    const last = { ...one, guess: 'down' } as const;
    const found = foundCodes([writeCode(one), writeCode({ ...one, sure: true }), writeCode(last)].join('\n'), ROOM);
    expect(found.accepted).toEqual([last]);
    expect(found.doubled).toEqual([{ code: writeCode(last), times: 3, changed: true }]);
  });
});

test('a code of another question is told apart', () => {
  const [one] = drawn(1, { session: ROOM.session, question: 9 });
  if (!one) throw new Error('No answer');
  const found = foundCodes(`第9题 ${writeCode(one)}`, ROOM);
  expect(found).toMatchObject({ accepted: [], otherQuestion: [{ text: writeCode(one), question: 9 }] });
});

describe('damage', () => {
  const codes = drawn(300, ROOM, 77).map(writeCode);
  const damagedIn = (text: string) => foundCodes(text, ROOM).damaged.map((one) => plain(one.text));
  test('a letter lost, added or swapped, in the middle of a sentence', () => {
    for (const code of codes.filter((one) => one[1] !== one[2])) {
      const swapped = code.slice(0, 1) + code.charAt(2) + code.charAt(1) + code.slice(3);
      for (const bad of [code.slice(1), `${code}7`, swapped]) {
        if (readCode(bad)) continue;
        expect(damagedIn(`我的是${bad}，对吗`), bad).toEqual([plain(bad)]);
      }
    }
  });
  test('more than a slip is named where it stands alone as a message', () => {
    expect(damagedIn('张三：7KQM 2X99 👍')).toEqual(['7KQM2X99']);
    expect(damagedIn('10:23:45 From Anna to Everyone:\t7kqm2x99')).toEqual(['7KQM2X99']);
    expect(damagedIn('we met 7KQM 2X99 times')).toEqual([]);
  });
  test.each([
    '2026-01-15',
    '20260115',
    'Anna: 62781234',
    'loyalty!',
    'Room 1204',
    '张三：iPhone15',
    'CUSTOMER',
    'every one',
    'mail a1b2c3d4@example.com',
    'https://example.com/a1b2c3d4',
    '550e8400-e29b-41d4-a716-446655440000',
  ])('%s is none', (text) => {
    expect(foundCodes(text, ROOM)).toMatchObject({ accepted: [], damaged: [], elsewhere: [] });
  });
});

describe('letters that were lost on the way', () => {
  const codes = drawn(300, ROOM, 78).map(writeCode);
  const holed = (code: string, at: number, sign: string) => code.slice(0, at) + sign + code.slice(at + 1);
  test.each(['?', '？', '\ufffd'])('one that became %s: the code is named, wherever it is', (sign) => {
    codes.forEach((code, n) => {
      const bad = holed(code, [0, 1, 2, 3, 5, 6, 7, 8][n % 8] ?? 0, sign);
      // Letters alone, in the middle of a sentence, are words.
      if (!/\d/.test(bad)) return;
      for (const text of [bad, bad.replace(' ', ''), `我的是${bad}，对吗`, `Anna: ${bad} ok`])
        expect(foundCodes(text, ROOM).damaged, text).toHaveLength(1);
    });
  });
  test('of seven codes four lost their fourth letter', () => {
    const sevenCodes = drawn(7, ROOM, 3).map(writeCode);
    const text = sevenCodes.map((code, n) => `Guest ${n}: ${n % 2 === 0 ? holed(code, 3, '?') : code}`).join('\n');
    const found = foundCodes(text, ROOM);
    expect(found.accepted).toHaveLength(3);
    expect(found.damaged.map((one) => one.text)).toEqual([0, 2, 4, 6].map((n) => holed(sevenCodes[n] ?? '', 3, '?')));
  });
  test('two, where nothing else was said', () => {
    for (const code of codes) {
      const bad = holed(holed(code, 1, '\ufffd'), 6, '\ufffd');
      if (/\d/.test(bad)) expect(foundCodes(`Anna: ${bad}`, ROOM).damaged, bad).toEqual([{ text: bad }]);
    }
  });
  test('a space between the halves: the code is whole', () => {
    for (const sign of ['?', '\ufffd'])
      for (const code of codes) expect(foundCodes(code.replace(' ', sign), ROOM).accepted).toHaveLength(1);
  });
  test('a question after a code is none', () => {
    for (const code of codes)
      for (const end of ['?', '？', ' ?', '? ok'])
        expect(foundCodes(code + end, ROOM)).toMatchObject({ accepted: { length: 1 }, damaged: [] });
  });
  test('other talk with such signs is none', () => {
    const talk = 'why? 2024, what?? room 12? A1? B2 ok? 100%? 7 or 8? ???? 1234 ab?d 12?4 \ufffd\ufffd 12:30? \n';
    expect(foundCodes(talk.repeat(20), ROOM)).toMatchObject({ accepted: [], damaged: [], elsewhere: [] });
  });
});

describe('any text', () => {
  test('law: never throws, and the code in it is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(299), (noise, n) => {
        const [answer] = drawn(1, ROOM, n);
        const found = foundCodes(`${noise}\n\n${answer ? writeCode(answer) : ''}\n\n${noise}`, ROOM);
        expect(found.accepted).toContainEqual(answer);
      }),
      { numRuns: 500 },
    );
  });
  const words = [
    'A1B2C3D4 ',
    'a',
    '7-',
    ' ',
    '：',
    '\n',
    'é',
    'e\u0301\u0323',
    '\ufdfa',
    '😀',
    'A1B2-',
    '7KQM 2XDP\n',
    '?',
    'A?12 CD34 ',
    '7K?M\n2XDP\n',
  ];
  test.each(words)('a million characters of %j are read in time that grows with the text', (word) => {
    // Quadratic work would take hours here, and a test has two minutes.
    const found = foundCodes(word.repeat(Math.ceil(1_000_100 / word.length)), ROOM);
    expect(found.accepted.length).toBeLessThan(2);
    expect(found.cut).toBe(true);
  });
});
