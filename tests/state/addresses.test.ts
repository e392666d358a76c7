import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deckById } from '../../src/content/teaching/decks';
import { lessonById } from '../../src/content/teaching/lessons';
import { plainlyOpened } from '../../src/state/link';
import { teachingIn, teachToken } from '../../src/state/teaching/place';

const examples = [...readFileSync('docs/addresses.md', 'utf8').matchAll(/`(\?v=[^`]+)`/g)].map(
  ([, query = '']) => query,
);
const teaching = examples.filter((query) => query.includes('t='));

test('the page of addresses has examples of both sides', () => {
  expect(teaching.length).toBeGreaterThanOrEqual(5);
  expect(examples.length - teaching.length).toBeGreaterThanOrEqual(3);
});

test.each(examples.filter((query) => !teaching.includes(query)))('%s opens the map', (query) => {
  expect(plainlyOpened(query, '', 'en')).toMatchObject({ outcome: 'none' });
});

test.each(teaching)('%s is a page that exists', (query) => {
  const place = teachingIn(query);
  expect(place && teachToken(place)).toBe(new URLSearchParams(query).get('t'));
  if (place?.kind === 'lesson') expect(lessonById(place.id)).toBeDefined();
  if (place?.kind === 'deck' || place?.kind === 'notes')
    expect(deckById(place.id)?.steps.find(({ id }) => id === place.step)?.question).toBeDefined();
});
