import { expect, test } from 'vitest';
import { firstVisit, rememberVisit, type Shelf } from '../../src/state/visit';

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
