import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GUESSES } from '../../../src/content/teaching/guess';
import {
  drawSeat,
  QUESTIONS,
  readCode,
  SEATS,
  SESSIONS,
  writeCode,
  type Answer,
} from '../../../src/state/teaching/code';
import { LETTERS, valuesOf } from '../../../src/state/teaching/letters';
import { oneSlipFrom } from '../../../src/state/teaching/slips';
import { anyAnswer, dice, drawn } from './answers';

describe('a code', () => {
  test('law: reads back as what was answered, in eight letters, 4 + 4', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const code = writeCode(answer);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readCode(code)).toEqual(answer);
      }),
      { numRuns: 2_000 },
    );
  });
  test('at the ends of every range', () => {
    for (const session of [0, SESSIONS - 1])
      for (const question of [0, QUESTIONS - 1])
        for (const guess of GUESSES)
          for (const sure of [true, false])
            for (const seat of [0, SEATS - 1]) {
              const answer: Answer = { session, question, guess, sure, seat };
              expect(readCode(writeCode(answer))).toEqual(answer);
            }
  });
  test('numbers outside their range are moved into it', () => {
    const odd = { session: 300, question: -1, guess: 'up', sure: true, seat: Number.NaN } as const;
    expect(readCode(writeCode(odd))).toEqual({ session: 255, question: 0, guess: 'up', sure: true, seat: 0 });
  });
  test('is read in any manner of writing', () => {
    const answer: Answer = { session: 17, question: 3, guess: 'down', sure: false, seat: 99_000 };
    const code = writeCode(answer);
    const [left = '', right = ''] = code.split(' ');
    const wide = code.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const text of [
      left + right,
      code.toLowerCase(),
      `${left}-${right}`,
      ` ${left} – ${right}\n`,
      wide,
      [...(left + right)].join(' '),
    ])
      expect(readCode(text), text).toEqual(answer);
    for (const [typed, meant] of [
      ['I', '1'],
      ['L', '1'],
      ['O', '0'],
      ['U', 'V'],
    ] as const)
      for (const one of drawn(200)) {
        const printed = writeCode(one);
        expect(readCode(printed.replaceAll(meant, typed))).toEqual(one);
      }
  });
  test('of a phone has letters and figures, whatever is answered', () => {
    const next = dice(9);
    for (let n = 0; n < 200; n += 1) {
      const room = { session: n, question: n % QUESTIONS };
      const seat = drawSeat(room, next);
      for (const guess of GUESSES)
        for (const sure of [true, false]) {
          const figures = writeCode({ ...room, guess, sure, seat }).replace(/\D/g, '').length;
          expect(figures).toBeGreaterThan(0);
          expect(figures).toBeLessThan(8);
        }
    }
    expect(drawSeat({ session: 1, question: 1 }, () => 0)).toBe(0);
  });
  test('anything else is none', () => {
    for (const text of ['', '7KQM', '7KQM 2XD!', '七七七七七七七七', 'x'.repeat(100_000)])
      expect(readCode(text)).toBeNull();
  });
});

describe('20,000 codes', () => {
  const codes = drawn(20_000).map((answer) => ({ answer, letters: writeCode(answer).replace(' ', '') }));
  test('every change of one letter is noticed', () => {
    let tried = 0;
    let missed = 0;
    // Every letter at every place of the first thousand; of the others, every place with one letter.
    codes.forEach(({ letters }, n) => {
      for (let at = 0; at < 8; at += 1) {
        const others = n < 1000 ? LETTERS : (LETTERS[(n + at * 5) % 32] ?? '');
        for (const other of others) {
          if (other === letters[at]) continue;
          tried += 1;
          if (readCode(letters.slice(0, at) + other + letters.slice(at + 1)) !== null) missed += 1;
        }
      }
    });
    expect(tried).toBeGreaterThan(390_000);
    expect(missed).toBe(0);
  });
  test('every swap is noticed, of neighbours and of any two', () => {
    let tried = 0;
    let missed = 0;
    for (const { letters } of codes)
      for (let a = 0; a < 8; a += 1)
        for (let b = a + 1; b < 8; b += 1) {
          if (letters[a] === letters[b]) continue;
          const swapped = [...letters];
          [swapped[a], swapped[b]] = [letters[b] ?? '', letters[a] ?? ''];
          tried += 1;
          if (readCode(swapped.join('')) !== null) missed += 1;
        }
    expect(tried).toBeGreaterThan(500_000);
    expect(missed).toBe(0);
  });
  test('codes of one room do not begin alike', () => {
    const room = drawn(300, { session: 7, question: 2 }).map((answer) => writeCode(answer).slice(0, 2));
    expect(new Set(room).size).toBeGreaterThan(200);
  });
  test('a slip leads back to the code, a code that is whole to none', () => {
    for (const { answer, letters } of codes.slice(0, 2000)) {
      const values = valuesOf(letters);
      const seat = answer.seat % 8;
      const mistaken = values.with(seat, ((values[seat] ?? 0) + 1 + (answer.session % 31)) % 32);
      expect(oneSlipFrom(mistaken)).toContainEqual(answer);
      expect(oneSlipFrom(values.toSpliced(seat, 1))).toContainEqual(answer);
      expect(oneSlipFrom(values.toSpliced(seat, 0, answer.session % 32))).toContainEqual(answer);
      if (seat < 7 && values[seat] !== values[seat + 1])
        expect(oneSlipFrom(values.toSpliced(seat, 2, values[seat + 1] ?? 0, values[seat] ?? 0))).toContainEqual(answer);
    }
    expect(oneSlipFrom([1, 2, 3])).toEqual([]);
    expect(oneSlipFrom([1, 2, 3, 4, 5, 6, 7, -1])).toEqual([]);
  });
});
