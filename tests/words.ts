import { expect } from 'vitest';
import type { Text } from '../src/text';

/** Checks that a text is there in both languages, each in its own script and punctuation, and finished. */
export function written({ zh, en }: Text): void {
  expect(zh.trim(), 'Chinese').not.toBe('');
  expect(en.trim(), 'English').not.toBe('');
  expect(zh, 'the same in both languages').not.toBe(en);
  expect(zh, 'no Chinese in the Chinese text').toMatch(/\p{Script=Han}/u);
  expect(en, 'Chinese in the English text').not.toMatch(/\p{Script=Han}|[，。；：！？]/u);
  expect(zh, 'half-width punctuation in Chinese').not.toMatch(/\p{Script=Han}[,;!?]|[,;!?]\p{Script=Han}/u);
  expect(zh, 'a typed space beside a Chinese character').not.toMatch(/\p{Script=Han} | \p{Script=Han}/u);
  for (const words of [zh, en]) {
    expect(words, 'unfinished').not.toMatch(/TODO|FIXME|TBD|lorem|\?\?\?|待补|占位/i);
    expect(words, 'a hyphen for a minus').not.toMatch(/(^|[\s（(])-\d/);
  }
}
