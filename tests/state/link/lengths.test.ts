import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linkTable } from '../../tools/link-table';

const table = linkTable();
const cells = table
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').slice(2, -1));

test('the page about lengths is up to date: npm run links', () => {
  expect(readFileSync('docs/links.md', 'utf8')).toBe(table);
});
test('a scenario fits into 160 characters and 49 modules, with names into 250', () => {
  expect(cells.length).toBeGreaterThanOrEqual(35);
  const [length, modules] = [0, 1].map((part) => (cell: string) => Number(cell.split('·')[part]));
  for (const [, plain = '', ten = '', named = '', own = '', ownNamed = ''] of cells) {
    for (const cell of [plain, ten, own]) {
      expect(length?.(cell), cell).toBeLessThanOrEqual(160);
      expect(modules?.(cell), cell).toBeLessThanOrEqual(49);
    }
    for (const cell of [named, ownNamed]) expect(length?.(cell), cell).toBeLessThanOrEqual(250);
  }
});
