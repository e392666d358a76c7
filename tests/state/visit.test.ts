import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstVisit, KEY, rememberVisit, type Shelf } from '../../src/state/visit';
import { LANG } from '../../src/text';

test('a visit is the first until it was remembered', () => {
  const kept = new Map<string, string>();
  const shelf = (): Shelf => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  });
  expect(firstVisit(shelf)).toBe(true);
  rememberVisit(shelf);
  expect(firstVisit(shelf)).toBe(false);
});

test('where storage is blocked every visit is the first, and nothing breaks', () => {
  const blocked = (): Shelf => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(firstVisit(blocked)).toBe(true);
  expect(() => rememberVisit(blocked)).not.toThrow();
});

test('the script in the head asks for the same mark and writes the same languages', () => {
  const script = readFileSync(join(import.meta.dirname, '../../src/first.js'), 'utf8');
  expect(script).toContain(`getItem('${KEY}')`);
  for (const tag of Object.values(LANG)) expect(script).toContain(`'${tag}'`);
});
