import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../src/state/map-id';
import { readRecord, shown, written, type MapRecord } from '../../src/state/map-record';
import { openMapStore } from '../../src/state/map-store';
import { memoryStore } from '../../src/state/memory-store';

const record: MapRecord = { id: 'a', link: '?s=1', created: 1, changed: 2, revision: 3, binned: null };

describe('a record', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has an id of its own, also where the page is no secure context', () => {
    expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) });
    const ids = Array.from({ length: 100 }, newId);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is read back as it was written', () => {
    expect(readRecord(record)).toEqual(record);
    expect(readRecord({ ...record, binned: 5, more: 'of a later version' })).toEqual({ ...record, binned: 5 });
  });

  it.each([
    undefined,
    null,
    'a',
    [],
    {},
    { ...record, id: 7 },
    { ...record, link: null },
    { ...record, created: Number.NaN },
    { ...record, changed: '2' },
    { ...record, revision: 0 },
    { ...record, revision: 1.5 },
    { ...record, binned: undefined },
    { ...record, binned: Number.POSITIVE_INFINITY },
  ])('is not made of %j', (value) => {
    expect(readRecord(value)).toBeNull();
  });

  it('law: whatever stands there is a record or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readRecord(value);
        if (read) expect(value).toMatchObject(read);
      }),
    );
  });

  it('keeps its birthday and counts', () => {
    expect(written(null, { id: 'a', link: '?s=1', revision: 0 }, 7)).toEqual({
      ...record,
      created: 7,
      changed: 7,
      revision: 1,
    });
    expect(written(record, { id: 'a', link: '?s=2', revision: 3 }, 7)).toEqual({
      ...record,
      link: '?s=2',
      changed: 7,
      revision: 4,
    });
    for (const revision of [0, 2, 4, Number.NaN])
      expect(written(record, { id: 'a', link: '?s=2', revision }, 7)).toBeNull();
    expect(written(null, { id: 'a', link: '?s=2', revision: 3 }, 7)).toBeNull();
  });

  it('stands in the same order whichever came first', () => {
    const at = (id: string, changed: number, created = 0): MapRecord => ({ ...record, id, changed, created });
    const sorted = [at('newest', 9), at('younger', 5, 4), at('a', 5, 2), at('b', 5, 2), at('oldest', 1, 8)];
    expect(shown([...sorted].reverse())).toEqual(sorted);
    expect(shown([...sorted, { ...at('binned', 10), binned: 11 }])).toEqual(sorted);
  });
});

describe('maps for as long as the tab is open', () => {
  it('are what is left where there is no database', async () => {
    const store = await openMapStore(() => 5);
    expect(store.lasting).toBe(false);
    expect(await store.save('a', '?s=1', 0)).toEqual({
      kind: 'saved',
      record: { id: 'a', link: '?s=1', created: 5, changed: 5, revision: 1, binned: null },
    });
    expect(await memoryStore().list()).toEqual([]);
  });

  const ids = ['a', 'b', 'c'] as const;
  const id = fc.constantFrom(...ids);
  const step = fc.oneof(
    fc.record({ do: fc.constant('save' as const), id, behind: fc.constantFrom(0, 0, 0, 1), link: fc.string() }),
    fc.record({ do: fc.constantFrom('bin' as const, 'restore' as const), id }),
    fc.record({ do: fc.constant('empty' as const), before: fc.nat(40) }),
  );

  it('law: revisions only rise, a conflict changes nothing, and nothing is lost but what was emptied', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        let time = 0;
        const store = memoryStore(() => time);
        for (const one of steps) {
          time += 1;
          const was = new Map(await Promise.all(ids.map(async (each) => [each, await store.get(each)] as const)));
          if (one.do === 'empty') {
            await store.empty(one.before);
            for (const [each, there] of was) {
              const gone = there !== null && there.binned !== null && there.binned < one.before;
              expect(await store.get(each)).toEqual(gone ? null : there);
            }
            continue;
          }
          const there = was.get(one.id) ?? null;
          if (one.do === 'save') {
            const revision = (there?.revision ?? 0) - one.behind;
            const saved = await store.save(one.id, one.link, revision);
            expect(saved.kind).toBe(one.behind === 0 ? 'saved' : 'conflict');
            if (saved.kind === 'conflict') expect(saved.there).toEqual(there);
            if (saved.kind === 'saved')
              expect(saved.record).toMatchObject({ link: one.link, revision: revision + 1, changed: time });
          } else expect(await store[one.do](one.id)).toBe(there !== null);
          const now = await store.get(one.id);
          if (there) expect(now?.revision).toBeGreaterThanOrEqual(there.revision);
          for (const [each, other] of was) if (each !== one.id) expect(await store.get(each)).toEqual(other);
        }
        const list = await store.list();
        expect(list.every(({ binned }) => binned === null)).toBe(true);
        expect(list.map(({ changed }) => changed)).toEqual(list.map(({ changed }) => changed).sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });
});
