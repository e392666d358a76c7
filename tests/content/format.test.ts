import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  largestRemainder,
  number,
  parseNumber,
  percent,
  points,
  roundYuan,
  rounded,
  signed,
  signedYuan,
  spoken,
  years,
  yuan,
} from '../../src/content/format';
import { LOCALES } from '../../src/text';

const RUNS = { numRuns: 1000 };
const amount = fc.double({ min: -1e7, max: 1e7, noNaN: true });

describe('numbers', () => {
  it('print with fixed decimals, U+2212 and no negative zero', () => {
    for (const locale of LOCALES) {
      expect(points(28, locale)).toBe('28.0');
      expect(points(-3.44, locale)).toBe('−3.4');
      expect(points(-0.04, locale)).toBe('0.0');
      expect(points(-0, locale)).toBe('0.0');
      expect(years(5, locale)).toBe('5.0');
      expect(number(1234.5, locale)).toBe('1,235');
      expect(signed(3.4, locale)).toBe('+3.4');
      expect(signed(-3.4, locale)).toBe('−3.4');
      expect(signed(-0.01, locale)).toBe('0.0');
      expect(signed(6.2, locale, 0)).toBe('+6');
      expect(percent(0.679, locale)).toBe('68%');
      expect(percent(-0.001, locale)).toBe('0%');
      expect(percent(0.0715, locale, 1)).toBe('7.2%');
    }
  });

  it('print a dash for what is not a number', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(points(value, 'zh')).toBe('—');
      expect(yuan(value, 'en')).toBe('—');
      expect(percent(value, 'en')).toBe('—');
    }
  });

  it('are printed as `rounded` says, read back by `parseNumber`', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 3 }), fc.constantFrom(...LOCALES), (value, digits, locale) => {
        expect(parseNumber(number(value, locale, digits))).toBe(rounded(value, digits));
        expect(parseNumber(signed(value, locale, digits))).toBe(rounded(value, digits));
      }),
      RUNS,
    );
    expect(rounded(1.005, 2)).toBe(1.01);
    expect(rounded(-0.25, 1)).toBe(-0.3);
    expect(Object.is(rounded(-1e-12, 1), 0)).toBe(true);
  });
});

describe('money', () => {
  it('is rounded to what the reader can use', () => {
    expect(roundYuan(999.4)).toBe(999);
    expect(roundYuan(2754)).toBe(2750);
    expect(roundYuan(12_345)).toBe(12_300);
    expect(roundYuan(-123_456)).toBe(-123_000);
    expect(Object.is(roundYuan(-0.3), 0)).toBe(true);
  });

  it('never says K in Chinese nor 万 in English', () => {
    expect(yuan(6440, 'zh')).toBe('¥6,440');
    expect(yuan(6440, 'en')).toBe('¥6,440');
    expect(yuan(-120, 'en')).toBe('−¥120');
    expect(yuan(-0.2, 'zh')).toBe('¥0');
    expect(yuan(45_678, 'zh')).toBe('¥45,700');
    expect(yuan(123_456, 'zh')).toBe('¥12.3万');
    expect(yuan(120_400_000, 'zh')).toBe('¥1.2亿');
    expect(yuan(123_456, 'en')).toBe('¥123K');
    expect(yuan(1_234_567, 'en')).toBe('¥1.23M');
    expect(yuan(99_960, 'zh')).toBe('¥10万');
    expect(signedYuan(1910, 'zh')).toBe('+¥1,910');
    expect(signedYuan(-1910, 'en')).toBe('−¥1,910');
    expect(signedYuan(0, 'en')).toBe('¥0');
  });

  it('prints the number `roundYuan` names', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...LOCALES), (value, locale) => {
        expect(parseNumber(yuan(value, locale))).toBe(roundYuan(value));
        expect(roundYuan(roundYuan(value))).toBe(roundYuan(value));
      }),
      RUNS,
    );
  });
});

describe('speech', () => {
  it('says the minus', () => {
    expect(spoken('−3.4', 'zh')).toBe('负3.4');
    expect(spoken('−¥120', 'en')).toBe('minus ¥120');
  });
});

describe('parseNumber', () => {
  it.each([
    ['28', 28],
    ['２８', 28],
    ['+6', 6],
    ['-3', -3],
    ['−3', -3],
    ['－３．５', -3.5],
    ['28分', 28],
    ['28 分', 28],
    ['28%', 28],
    ['２８％', 28],
    ['¥1,200', 1200],
    ['￥１，２００', 1200],
    ['-¥1,200.50', -1200.5],
    ['¥-12', -12],
    ['1200元', 1200],
    ['12.3万', 123_000],
    ['1.23M', 1_230_000],
    [' 5.0 years ', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['-0', 0],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', ' ', 'abc', '2 8', '1,5', '1,20', '--3', '+¥-3', '3-', '28分钟', '1e5', 'Infinity', '九', '1.2.3'])(
    'refuses %j',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it('never throws and never returns what is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const value = parseNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('largestRemainder', () => {
  const rows = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 12 });

  it('adds to the rounded total, moves none by a whole unit and keeps signs', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2 }), (values, digits) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const shown = largestRemainder(values, total, digits);
        const sum = shown.reduce((all, value) => all + value, 0);
        expect(rounded(sum, digits)).toBe(rounded(total, digits));
        shown.forEach((value, index) => {
          const exact = values[index] ?? Number.NaN;
          expect(Math.abs(value - exact)).toBeLessThan(10 ** -digits + 1e-9);
          expect(value * exact).toBeGreaterThanOrEqual(0);
          expect(rounded(value, digits)).toBe(value);
        });
      }),
      RUNS,
    );
  });

  it('leaves whole values alone', () => {
    expect(largestRemainder([0.3, 0.7, 0, 1.1], 2.1)).toEqual([0.3, 0.7, 0, 1.1]);
    expect(largestRemainder([1 / 3, 1 / 3, 1 / 3], 1, 0)).toEqual([1, 0, 0]);
    expect(largestRemainder([], 0)).toEqual([]);
  });

  it('gives what a foreign total leaves over to the largest', () => {
    expect(largestRemainder([1, 5, 2], 9, 0)).toEqual([1, 6, 2]);
  });
});
