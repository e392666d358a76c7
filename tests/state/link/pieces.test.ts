import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, PARAMETER_IDS } from '../../../src/model/parameters';
import { BitReader, BitWriter, EndOfBits } from '../../../src/state/link/bits';
import { bitsToDigits, digitsFor, digitsToBits, readDigits, writeDigits } from '../../../src/state/link/digits';
import { mended } from '../../../src/state/link/mend';
import { readNumber, writeNumber } from '../../../src/state/link/number';
import { PRIME, seal, sumOf, unseal } from '../../../src/state/link/seal';
import { onStep } from '../../../src/ui/keys';

const RUNS = { numRuns: 1000 };
const digits = fc.stringMatching(/^[0-9A-Za-z]{1,300}$/);
const bits = fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 500 });

describe('laws of digits', () => {
  it('bits come back, and nothing but zeros is added', () => {
    fc.assert(
      fc.property(bits, (some) => {
        const text = bitsToDigits(some);
        expect(text).toMatch(/^[0-9A-Za-z]*$/);
        expect(text).toHaveLength(digitsFor(some.length));
        const back = digitsToBits(text);
        expect(back.slice(0, some.length)).toEqual(some);
        expect(back.slice(some.length).every((bit) => bit === 0)).toBe(true);
        expect(back.length - some.length).toBeLessThan(7);
      }),
      RUNS,
    );
  });
  it('numbers come back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 62 ** 4 - 1 }), (value) => {
        expect(readDigits(writeDigits(value, 4))).toBe(value);
      }),
      RUNS,
    );
    expect(readDigits('1-')).toBeNaN();
  });
  it('any digits give bits', () => {
    fc.assert(
      fc.property(digits, (text) => {
        expect(digitsToBits(text).length).toBeLessThanOrEqual(6 * text.length);
      }),
      RUNS,
    );
  });
});

describe('laws of the seal', () => {
  const sealed = digits.map((body) => seal('2', body, 2));

  it('a whole text is whole, whatever follows it', () => {
    fc.assert(
      fc.property(sealed, fc.string(), (text, glued) => {
        expect(unseal(text + glued, 1, 2)).toMatchObject({ state: 'whole', text, body: text.slice(7) });
      }),
      RUNS,
    );
  });
  it('one changed character is always seen', () => {
    fc.assert(
      fc.property(sealed, fc.nat(), fc.stringMatching(/^[0-9A-Za-z]$/), (text, place, other) => {
        const at = place % text.length;
        fc.pre(text[at] !== other);
        expect(unseal(text.slice(0, at) + other + text.slice(at + 1), 1, 2).state).not.toBe('whole');
      }),
      { numRuns: 10_000 },
    );
  });
  it('two that changed places are always seen', () => {
    fc.assert(
      fc.property(sealed, fc.nat(), fc.nat(), (text, one, two) => {
        const body = Array.from(text);
        const [a, b] = [7 + (one % (body.length - 7)), 7 + (two % (body.length - 7))];
        fc.pre(body[a] !== body[b]);
        [body[a], body[b]] = [body[b] ?? '', body[a] ?? ''];
        expect(unseal(body.join(''), 1, 2).state).toBe('changed');
      }),
      RUNS,
    );
  });
  it('a lost end is always seen', () => {
    fc.assert(
      fc.property(sealed, fc.nat(), (text, lost) => {
        expect(unseal(text.slice(0, text.length - 1 - (lost % text.length)), 1, 2).state).toBe('cut');
      }),
      RUNS,
    );
  });
  it('other damage goes unseen about once in as many times as there are sums', () => {
    // 200,000 texts of random digits: seeing even three of them as whole has a chance of about one in 100,000.
    let seen = 0;
    for (let i = 0; i < 200_000; i += 1) if (sumOf(`2${i.toString(36)}x`) === i % PRIME) seen += 1;
    expect(seen).toBeLessThan(3);
  });
  it('one wrong character is found again', () => {
    let [right, wrong] = [0, 0];
    fc.assert(
      fc.property(sealed, fc.nat(), fc.stringMatching(/^[0-9A-Za-z]$/), (text, place, other) => {
        const at = place % text.length;
        fc.pre(text[at] !== other && (at < 1 || at > 2));
        const found = mended(text.slice(0, at) + other + text.slice(at + 1), 1, 2);
        if (found === text) right += 1;
        else if (found !== null) wrong += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(right).toBeGreaterThan(1_950);
    expect(wrong).toBe(0);
  });
  it('one or two characters lost at the end are found again', () => {
    fc.assert(
      fc.property(sealed, fc.integer({ min: 1, max: 2 }), (text, lost) => {
        fc.pre(text.length > 7 + lost);
        const found = mended(text.slice(0, -lost), 1, 2);
        expect(found === null || unseal(found, 1, 2).state === 'whole').toBe(true);
        if (found !== null) expect(found).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
  it('offers nothing for what is no text of ours', () => {
    for (const text of ['', '2', '2-0', '200----', '2zz0000']) expect(mended(text, 1, 2)).toBeNull();
  });
});

describe('laws of numbers', () => {
  const there = (value: number, id: (typeof PARAMETER_IDS)[number]) => {
    const { range, step } = PARAMETERS[id];
    const grid = { low: range[0], high: range[1], step };
    const to = new BitWriter();
    writeNumber(to, grid, value);
    return { back: readNumber(new BitReader(to.bits), grid), bits: to.bits.length };
  };
  it.each(PARAMETER_IDS.map((id) => [id]))('every stop of the slider of %s is a step of its grid', (id) => {
    const { range, step } = PARAMETERS[id];
    const stops = Math.round((range[1] - range[0]) / step);
    const every = Math.max(1, Math.floor(stops / 500));
    for (let n = 0; n <= stops; n += every) {
      const value = onStep(range[0] + n * step, range[0], step);
      const { back, bits: length } = there(value, id);
      expect(Object.is(back, value)).toBe(true);
      expect(length).toBeLessThanOrEqual(1 + Math.ceil(Math.log2(stops + 1)));
    }
  });
  it('any number comes back bit by bit', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(...PARAMETER_IDS), (value, id) => {
        expect(Object.is(there(value, id).back, value)).toBe(true);
      }),
      RUNS,
    );
    for (const value of [-0, 5e-324, Number.EPSILON, 0.1 + 0.2, -Infinity, Number.NaN, 1e21])
      expect(Object.is(there(value, 'serviceValue').back, value)).toBe(true);
  });
  it('a typed number takes far less than a double', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (value) => {
        const { back, bits: length } = there(value / 100, 'baseExpectation');
        expect(Object.is(back, value / 100)).toBe(true);
        expect(length).toBeLessThanOrEqual(25);
      }),
      RUNS,
    );
  });
  it('bits that are not there are no number', () => {
    expect(() => readNumber(new BitReader([1, 1, 0]), { low: 0, high: 1, step: 1 })).toThrow(EndOfBits);
  });
});
