import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyTitle, readKept, sceneIn, titleOf } from '../../src/state/kept-map';
import { retitled } from '../../src/state/scene';
import { tail } from '../../src/state/link';
import { cleanName, NAME_LIMIT, openingScene } from '../../src/state/scene';
import { name, scenes } from './scenes';

const record = (link: string) => ({ id: link, link, created: 1, changed: 1, revision: 1, binned: null });

describe('a kept map', () => {
  it('is read out of its link, untouched work too', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        expect(await sceneIn(tail(scene), 'en')).toEqual(scene);
      }),
      { numRuns: 200 },
    );
    expect(await sceneIn('?v=zh', 'en')).toEqual(openingScene('zh'));
  });
  it('is none where the link cannot be read, and the others are read all the same', async () => {
    const good = tail(openingScene('zh'));
    const read = await readKept([record(good), record('?s=9abcdefghijkl&v=zh'), record('?s=2damaged&v=zh')], 'zh');
    expect(read.map(({ scene }) => scene !== null)).toEqual([true, false, false]);
  });
  it('has a title of its own or that of its case', () => {
    fc.assert(
      fc.property(scenes, name, (scene, title) => {
        const named = retitled(scene, title);
        expect(titleOf(named, 'zh')).toBe(title);
        expect(named.now).toBe(scene.now);
        expect(retitled(named, ' ').names).not.toHaveProperty('title');
        expect(titleOf(retitled(named, ''), 'en')).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
  it('has copies whose names differ and are short enough', () => {
    expect(copyTitle('甲方', [], 'zh')).toBe('甲方 副本');
    expect(copyTitle('Shop copy', ['Shop copy'], 'en')).toBe('Shop copy 2');
    expect(copyTitle('Shop copy 2', ['Shop copy', 'Shop copy 2'], 'en')).toBe('Shop copy 3');
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 12 }), (title, count) => {
        const taken: string[] = [title];
        for (let i = 0; i < count; i += 1) {
          const copy = copyTitle(taken.at(-1) ?? '', taken, 'en');
          expect(taken).not.toContain(copy);
          expect(copy.length).toBeLessThanOrEqual(NAME_LIMIT);
          expect(cleanName(copy)).toBe(copy);
          taken.push(copy);
        }
      }),
      { numRuns: 300 },
    );
  });
});
