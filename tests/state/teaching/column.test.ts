import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readColumn } from '../../../src/state/teaching/column';

const said = (text: string) => readColumn(text).cells.map((cell) => cell.said);

describe('one column', () => {
  test('of numbers in any manner of writing', () => {
    expect(said('46\n４６．５\n 52% \n＋3\n−4\n-4.5\n¥1,200\n1,234.5\n1.2万\n60分')).toEqual([
      46, 46.5, 52, 3, -4, -4.5, 1200, 1234.5, 12_000, 60,
    ]);
  });
  test('with a heading, blanks, and what could not be read, by row', () => {
    const read = readColumn('你猜的态度\r\n46\r\n\r\n大概五十\r\n52\r\n很高\r\n');
    expect(read).toEqual({
      cells: [
        { row: 2, said: 46 },
        { row: 5, said: 52 },
      ],
      unread: [
        { row: 4, text: '大概五十' },
        { row: 6, text: '很高' },
      ],
      heading: '你猜的态度',
      column: 1,
      columns: 1,
      cut: false,
    });
  });
  test('of bands by name, in both languages', () => {
    expect(said('跳上去\nabout the same\nDrops\nA.跳上去（52以上）\n差不多 40–52\nup\n降')).toEqual([
      'up',
      'same',
      'down',
      'up',
      'same',
      'up',
      'down',
    ]);
  });
});

describe('the table of a survey', () => {
  test('the column with most answers is read, of equals the last', () => {
    const read = readColumn(
      '序号,提交时间,来源,"1、你猜的态度,0到100"\n1,2026/1/15 10:01,微信,52\n2,2026/1/15 10:02,微信,"1,046"\n3,2026/1/15 10:03,链接,40%',
    );
    expect(read.cells.map((cell) => cell.said)).toEqual([52, 1046, 40]);
    expect(read).toMatchObject({ heading: '1、你猜的态度,0到100', column: 4, columns: 4, unread: [] });
  });
  test('tabs and semicolons part cells as well', () => {
    expect(said('Name\tGuess\nAnna\t52\nWei\t46')).toEqual([52, 46]);
    expect(said('Name;Guess\nAnna;52\nWei;46')).toEqual([52, 46]);
  });
});

describe('any text', () => {
  test('law: never throws, and every row is read, unread, heading or blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'12,;\t"\n.%−跳上去 a'), maxLength: 200 }), (text) => {
        const { cells, unread, heading } = readColumn(text);
        const rows = text.split(/\r\n?|\n/).length;
        expect(cells.length + unread.length + (heading === null ? 0 : 1)).toBeLessThanOrEqual(rows);
        for (const { said: one } of cells) if (typeof one === 'number') expect(Number.isFinite(one)).toBe(true);
      }),
    );
  });
  test.each([',', '1,', '"', '\n', '1\n', ';\t'])('a million characters of %j end', (word) => {
    expect(readColumn(word.repeat(1_000_001 / word.length + 1)).cut).toBe(true);
  });
  test('nothing', () => expect(readColumn('')).toMatchObject({ cells: [], unread: [], heading: null }));
});
