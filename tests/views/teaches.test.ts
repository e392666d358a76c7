import { describe, expect, it } from 'vitest';
import { teachToken } from '../../src/state/teaching/place';
import { teaches } from '../../src/views/desk.svelte';

describe('an address of the teaching side', () => {
  it('is known by its word', () => {
    for (const place of [
      { kind: 'lessons' },
      { kind: 'decks' },
      { kind: 'lesson', id: 'takeoff', phase: 'predict' },
      { kind: 'deck', id: 'shop', step: 'only', beat: 'look' },
      { kind: 'notes', id: 'shop', step: 'only', beat: 'look' },
      { kind: 'task', token: '0abc' },
    ] as const)
      expect(teaches(`?v=zh&t=${teachToken(place)}`), place.kind).toBe(true);
  });
  it('is none where another program has hung a t= of its own on a map', () => {
    expect(teaches('?s=29aBc&t=1764150000')).toBe(false);
    expect(teaches('?t=1764150000&s=29aBc')).toBe(false);
    expect(teaches('?s=lesson')).toBe(false);
    expect(teaches('')).toBe(false);
  });
});
