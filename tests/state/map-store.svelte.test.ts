import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openIdbStore } from '../../src/state/idb-store';
import { openMapStore, type MapStore } from '../../src/state/map-store';
import { memoryStore } from '../../src/state/memory-store';

/** The answer of a request of the browser's own interface. */
const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.name)));
  });

const names: string[] = [];
/** A database of its own for a test. */
const fresh = (): string => {
  const name = `test-${crypto.randomUUID()}`;
  names.push(name);
  return name;
};

const full = new DOMException('no room', 'QuotaExceededError');

const stores: Record<string, (now: () => number) => Promise<MapStore>> = {
  'in the database': (now) => openIdbStore(fresh(), now),
  'in memory': (now) => Promise.resolve(memoryStore(now)),
};

afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  // Also a test that no store stands in the way of it.
  for (const name of names.splice(0)) await answer(indexedDB.deleteDatabase(name));
});

describe.each(Object.entries(stores))('a store %s', (kind, open) => {
  it('says whether it lasts, and is empty at first', async () => {
    const store = await open(() => 1);
    expect(store.lasting).toBe(kind === 'in the database');
    expect(await store.list()).toEqual([]);
    expect(await store.get('a')).toBeNull();
  });

  it('keeps what is saved, and counts', async () => {
    let time = 10;
    const store = await open(() => time);
    const first = { id: 'a', link: '?s=1#n=2', created: 10, changed: 10, revision: 1, binned: null };
    expect(await store.save('a', '?s=1#n=2', 0)).toEqual({ kind: 'saved', record: first });
    expect(await store.get('a')).toEqual(first);
    time = 20;
    const second = { ...first, link: '?s=3', changed: 20, revision: 2 };
    expect(await store.save('a', '?s=3', 1)).toEqual({ kind: 'saved', record: second });
    expect(await store.get('a')).toEqual(second);
    expect(await store.list()).toEqual([second]);
  });

  it('overwrites nothing that somebody else has written', async () => {
    const store = await open(() => 10);
    await store.save('a', '?s=1', 0);
    await store.save('a', '?s=2', 1);
    const there = await store.get('a');
    for (const revision of [0, 1, 3, Number.NaN])
      expect(await store.save('a', '?s=late', revision)).toEqual({ kind: 'conflict', there });
    expect(await store.get('a')).toEqual(there);
    expect(await store.save('gone', '?s=late', 4)).toEqual({ kind: 'conflict', there: null });
    expect(await store.get('gone')).toBeNull();
  });

  it('lists what was changed last first', async () => {
    let time = 0;
    const store = await open(() => (time += 1));
    for (const id of ['a', 'b', 'c']) await store.save(id, '?', 0);
    await store.save('a', '?s=1', 1);
    expect((await store.list()).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('bins a map and takes it back where it was', async () => {
    let time = 0;
    const store = await open(() => (time += 1));
    await store.save('a', '?s=1', 0);
    await store.save('b', '?s=2', 0);
    const before = await store.get('a');
    expect(await store.bin('a')).toBe(true);
    expect((await store.list()).map(({ id }) => id)).toEqual(['b']);
    expect(await store.get('a')).toEqual({ ...before, revision: 2, binned: 3 });
    // A tab that still writes it hears of it.
    expect(await store.save('a', '?s=3', 1)).toMatchObject({ kind: 'conflict', there: { revision: 2, binned: 3 } });
    // Once more is no news.
    expect(await store.bin('a')).toBe(true);
    expect(await store.get('a')).toMatchObject({ revision: 2, binned: 3 });
    expect(await store.restore('a')).toBe(true);
    expect(await store.get('a')).toEqual({ ...before, revision: 3 });
    expect((await store.list()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await store.restore('a')).toBe(true);
    expect(await store.get('a')).toMatchObject({ revision: 3 });
    expect(await store.bin('none')).toBe(false);
    expect(await store.restore('none')).toBe(false);
  });

  it('takes a map out of the bin that is written in full knowledge', async () => {
    const store = await open(() => 1);
    await store.save('a', '?s=1', 0);
    await store.bin('a');
    expect(await store.save('a', '?s=2', 2)).toMatchObject({ kind: 'saved', record: { revision: 3, binned: null } });
    expect((await store.list()).map(({ link }) => link)).toEqual(['?s=2']);
  });

  it('removes for good only what was binned before a time', async () => {
    let time = 0;
    const store = await open(() => (time += 1));
    for (const id of ['old', 'young', 'kept']) await store.save(id, '?', 0);
    await store.bin('old'); // at 4
    await store.bin('young'); // at 5
    for (const before of [4, Number.NaN, Number.NEGATIVE_INFINITY]) await store.empty(before);
    expect(await store.get('old')).not.toBeNull();
    await store.empty(5);
    expect(await store.get('old')).toBeNull();
    expect(await store.restore('old')).toBe(false);
    expect(await store.get('young')).not.toBeNull();
    await store.empty(Number.POSITIVE_INFINITY);
    expect(await store.get('young')).toBeNull();
    expect((await store.list()).map(({ id }) => id)).toEqual(['kept']);
  });

  it('tells of every change and of nothing else, until it is told to stop', async () => {
    const store = await open(() => 1);
    let told = 0;
    const listener = (): void => void (told += 1);
    const stop = store.watch(listener);
    const stopTwin = store.watch(listener);
    const news = async (work: () => Promise<unknown>): Promise<number> => {
      told = 0;
      await work();
      return told;
    };
    expect(await news(() => store.save('a', '?s=1', 0))).toBe(2);
    stopTwin();
    expect(await news(() => store.save('a', '?s=2', 1))).toBe(1);
    expect(await news(() => store.save('a', '?s=3', 1))).toBe(0);
    expect(await news(() => store.bin('a'))).toBe(1);
    expect(await news(() => store.bin('a'))).toBe(0);
    expect(await news(() => store.restore('a'))).toBe(1);
    expect(await news(() => store.restore('a'))).toBe(0);
    expect(await news(() => store.bin('none'))).toBe(0);
    expect(await news(() => store.empty(9))).toBe(0);
    await store.bin('a');
    expect(await news(() => store.empty(9))).toBe(1);
    expect(await news(() => Promise.all([store.list(), store.get('a')]))).toBe(0);
    stop();
    expect(await news(() => store.save('b', '?', 0))).toBe(0);
  });

  it('is not broken by a listener that throws', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const reported: unknown[] = [];
    const hear = (event: ErrorEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      reported.push(event.error);
    };
    window.addEventListener('error', hear, { capture: true });
    try {
      const store = await open(() => 1);
      const broken = new Error('broken');
      let told = 0;
      store.watch(() => {
        throw broken;
      });
      store.watch(() => (told += 1));
      expect(await store.save('a', '?', 0)).toMatchObject({ kind: 'saved' });
      expect(told).toBe(1);
      expect(reported).toEqual([broken]);
    } finally {
      window.removeEventListener('error', hear, { capture: true });
    }
  });
});

it('law: both stores answer the same', async () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    fc.record({ do: fc.constant('save' as const), id, revision: fc.nat(4), link: fc.string({ unit: 'binary' }) }),
    fc.record({ do: fc.constantFrom('bin' as const, 'restore' as const, 'get' as const), id }),
    fc.record({ do: fc.constant('empty' as const), before: fc.nat(30) }),
  );
  const run = async (store: MapStore, one: typeof step extends fc.Arbitrary<infer T> ? T : never) => {
    if (one.do === 'save') return store.save(one.id, one.link, one.revision);
    if (one.do === 'empty') return store.empty(one.before);
    return store[one.do](one.id);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      let time = 0;
      const memory = memoryStore(() => time);
      const lasting = await openIdbStore(fresh(), () => time);
      for (const one of steps) {
        time += 1;
        expect(await run(lasting, one)).toEqual(await run(memory, one));
        expect(await lasting.list()).toEqual(await memory.list());
      }
    }),
    { numRuns: 20, seed: 20260 },
  );
});

describe('two tabs', () => {
  const tabs = async () => {
    const name = fresh();
    return [await openIdbStore(name, () => 1), await openIdbStore(name, () => 2)] as const;
  };

  it('see each other, and a later visit sees both', async () => {
    const name = fresh();
    const one = await openIdbStore(name, () => 1);
    await one.save('a', '?s=1', 0);
    const two = await openIdbStore(name, () => 2);
    expect(await two.list()).toEqual(await one.list());
    await two.save('b', '?s=2', 0);
    expect((await one.list()).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('do not overwrite each other', async () => {
    const [one, two] = await tabs();
    await one.save('a', '?s=1', 0);
    const answers = await Promise.all([one.save('a', '?s=one', 1), two.save('a', '?s=two', 1)]);
    const record = { id: 'a', link: '?s=one', created: 1, changed: 1, revision: 2, binned: null };
    expect(answers).toEqual([
      { kind: 'saved', record },
      { kind: 'conflict', there: record },
    ]);
    expect(await two.get('a')).toEqual(record);
  });

  it('lose nothing of fifty saves of one map', async () => {
    const both = await tabs();
    const write = async (store: MapStore, word: string): Promise<void> => {
      for (;;) {
        const there = await store.get('a');
        const saved = await store.save('a', `${there?.link ?? ''} ${word}`, there?.revision ?? 0);
        if (saved.kind === 'saved') return;
        expect(saved.kind).toBe('conflict');
      }
    };
    await Promise.all(
      both.map(async (store, tab) => {
        for (let n = 0; n < 25; n += 1) await write(store, `${tab}.${n}`);
      }),
    );
    const record = await both[0].get('a');
    const words = Array.from({ length: 50 }, (_, n) => `${n % 2}.${Math.floor(n / 2)}`);
    expect(record?.link.trim().split(' ').sort()).toEqual(words.sort());
    expect(record?.revision).toBe(50);
  });

  it('lose nothing of fifty maps saved at once', async () => {
    const both = await tabs();
    const ids = Array.from({ length: 50 }, (_, n) => `map-${n}`);
    const answers = await Promise.all(ids.map((id, n) => both[n % 2 === 0 ? 0 : 1].save(id, `?s=${n}`, 0)));
    expect(answers.every(({ kind }) => kind === 'saved')).toBe(true);
    for (const store of both) expect((await store.list()).map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('hear each other', async () => {
    const [one, two] = await tabs();
    const works: (() => Promise<unknown>)[] = [
      () => one.save('a', '?s=1', 0),
      () => one.bin('a'),
      () => one.restore('a'),
      () => one.bin('a'),
      () => one.empty(9),
    ];
    for (const work of works) {
      const before = await two.get('a');
      const heard = new Promise<void>((resolve) => {
        const stop = two.watch(() => {
          stop();
          resolve();
        });
      });
      await work();
      await heard;
      expect(await two.get('a')).not.toEqual(before);
    }
  });

  it.each([
    ['is missing', undefined],
    [
      'is refused',
      class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
    ],
    [
      'is closed',
      class {
        postMessage(): void {
          throw new DOMException('closed', 'InvalidStateError');
        }
      },
    ],
  ])('hear only themselves where the channel %s', async (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const [one] = await tabs();
    let told = 0;
    one.watch(() => (told += 1));
    expect(await one.save('a', '?', 0)).toMatchObject({ kind: 'saved' });
    expect(told).toBe(1);
  });
});

describe('a browser that refuses', () => {
  it('gets maps for the time being when it opens no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    const store = await openMapStore(() => 1, fresh());
    expect(store.lasting).toBe(false);
    expect(await store.save('a', '?', 0)).toMatchObject({ kind: 'saved' });
  });

  it('gets the same when it has no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await openMapStore(() => 1, fresh());
    vi.unstubAllGlobals();
    expect(store.lasting).toBe(false);
  });

  it('gets the same when the database is of a newer version', async () => {
    const name = fresh();
    (await answer(indexedDB.open(name, 7))).close();
    expect((await openMapStore(() => 1, name)).lasting).toBe(false);
  });

  it('gets the same when it does not answer, and no connection is left behind', async () => {
    const name = fresh();
    const other = await answer(indexedDB.open(name, 1));
    const removal = answer(indexedDB.deleteDatabase(name));
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let store: MapStore | undefined;
    const opening = openMapStore(() => 1, name).then((opened) => (store = opened));
    await vi.advanceTimersByTimeAsync(2999);
    expect(store).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect((await opening).lasting).toBe(false);
    vi.useRealTimers();
    expect(close).not.toHaveBeenCalled();
    other.close();
    await removal;
    // That of the other, then the one that came too late.
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2), 10_000);
  });

  it('lasts where it can, under the usual name', async () => {
    names.push('customer-value-map');
    const store = await openMapStore();
    expect(store.lasting).toBe(true);
    const earliest = Date.now();
    const saved = await store.save('a', '?', 0);
    expect(saved.kind === 'saved' && saved.record.changed).toBeGreaterThanOrEqual(earliest);
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('customer-value-map');
  });

  const put = (instead: (store: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey>) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      return instead(this, value);
    });
  const quota: Record<string, () => void> = {
    'at once': () =>
      put(() => {
        throw full;
      }),
    'at the request': () => {
      // The record is there, so that adding it is an error.
      put((store, value) => store.add(value));
      vi.spyOn(IDBRequest.prototype, 'error', 'get').mockReturnValue(full);
    },
    'at the end': () => {
      put((store, value) => {
        const request = store.add({ ...(value as object), id: 'b' });
        store.transaction.abort();
        return request;
      });
      vi.spyOn(IDBTransaction.prototype, 'error', 'get').mockReturnValue(full);
    },
  };

  it.each(Object.entries(quota))('says %s that it is full, and keeps what there is', async (_, refuse) => {
    const store = await openIdbStore(fresh(), () => 1);
    await store.save('a', '?s=1', 0);
    let told = 0;
    store.watch(() => (told += 1));
    refuse();
    expect(await store.save('a', '?s=2', 1)).toEqual({ kind: 'failed', why: 'full' });
    expect(await store.bin('a')).toBe(false);
    expect(told).toBe(0);
    vi.restoreAllMocks();
    expect(await store.list()).toMatchObject([{ id: 'a', link: '?s=1', revision: 1, binned: null }]);
    expect(await store.save('a', '?s=2', 1)).toMatchObject({ kind: 'saved' });
  });

  it('answers that it is blocked, and reads what it last knew', async () => {
    const name = fresh();
    await (await openIdbStore(name, () => 1)).save('c', '?s=c', 0);
    const store = await openIdbStore(name, () => 2);
    await store.list();
    await store.save('a', '?s=1', 0);
    await store.save('b', '?s=1', 0);
    await store.bin('b');
    const at = { created: 2, changed: 2, revision: 1, binned: null };
    const known = [
      { id: 'a', link: '?s=1', ...at },
      { id: 'c', link: '?s=c', ...at, created: 1, changed: 1 },
    ];
    const open = vi.spyOn(indexedDB, 'open');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('lost', 'UnknownError');
    });
    expect(await store.save('a', '?s=2', 1)).toEqual({ kind: 'failed', why: 'blocked' });
    // Once more over a new connection, and no more than that.
    expect([transaction.mock.calls.length, open.mock.calls.length]).toEqual([2, 1]);
    expect(await store.bin('a')).toBe(false);
    expect(await store.restore('b')).toBe(false);
    await expect(store.empty(9)).resolves.toBeUndefined();
    expect(await store.list()).toEqual(known);
    expect(await store.get('a')).toEqual(known[0]);
    expect(await store.get('b')).toMatchObject({ binned: 2 });
    expect(await store.get('none')).toBeNull();
    vi.restoreAllMocks();
    expect(await store.list()).toEqual(known);
    expect(await store.save('a', '?s=2', 1)).toMatchObject({ kind: 'saved' });
  });

  it('is asked again for what it aborted', async () => {
    const store = await openIdbStore(fresh(), () => 1);
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore) {
      const request = this.getKey('a') as IDBRequest<IDBValidKey>;
      this.transaction.abort();
      return request;
    });
    expect(await store.save('a', '?s=1', 0)).toMatchObject({ kind: 'saved', record: { revision: 1 } });
    expect(spy).toHaveBeenCalledTimes(2);
    expect(await store.list()).toHaveLength(1);
  });

  it('gives back nothing that is no record', async () => {
    const name = fresh();
    const store = await openIdbStore(name, () => 1);
    await store.save('a', '?s=1', 0);
    const raw = await answer(indexedDB.open(name));
    const maps = raw.transaction('maps', 'readwrite').objectStore('maps');
    await answer(maps.put({ id: 'x', link: { no: 'text' }, binned: 1 }));
    raw.close();
    expect((await store.list()).map(({ id }) => id)).toEqual(['a']);
    expect(await store.get('x')).toBeNull();
    expect(await store.bin('x')).toBe(false);
  });
});

describe('a connection that ends', () => {
  /** A store with one map, and the browser's own end of its connection. */
  const connected = async () => {
    const name = fresh();
    const open = vi.spyOn(indexedDB, 'open');
    const store = await openIdbStore(name, () => 1);
    await store.save('a', '?s=1', 0);
    const request = open.mock.results[0]?.value as IDBOpenDBRequest;
    return { name, store, open, raw: request.result };
  };

  it.each([
    [
      'with a word',
      (raw: IDBDatabase) => {
        raw.close();
        raw.dispatchEvent(new Event('close'));
      },
    ],
    ['without a word', (raw: IDBDatabase) => raw.close()],
  ])('%s is made anew once for all that wait for it', async (_, end) => {
    const { store, open, raw } = await connected();
    end(raw);
    const [list, saved, record] = await Promise.all([store.list(), store.save('b', '?s=2', 0), store.get('a')]);
    expect(list.map(({ id }) => id)).toContain('a');
    expect(saved).toMatchObject({ kind: 'saved' });
    expect(record).toMatchObject({ link: '?s=1' });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('is tried again after a time when no new one could be had', async () => {
    const { store, open, raw } = await connected();
    raw.close();
    open.mockImplementationOnce(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    expect(await store.save('a', '?s=2', 1)).toEqual({ kind: 'failed', why: 'blocked' });
    expect(await store.save('a', '?s=2', 1)).toMatchObject({ kind: 'saved', record: { revision: 2 } });
    expect(open).toHaveBeenCalledTimes(3);
  });

  it('lets others remove the database, and begins anew', async () => {
    const { name, store, open } = await connected();
    await answer(indexedDB.deleteDatabase(name));
    expect(await store.list()).toEqual([]);
    expect(await store.save('a', '?s=2', 1)).toEqual({ kind: 'conflict', there: null });
    expect(await store.save('a', '?s=2', 0)).toMatchObject({ kind: 'saved' });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('makes room for a newer version, then says that it is blocked', async () => {
    const { name, store } = await connected();
    const known = await store.list();
    const newer = await answer(indexedDB.open(name, 2));
    expect(await store.save('a', '?s=2', 1)).toEqual({ kind: 'failed', why: 'blocked' });
    expect(await store.list()).toEqual(known);
    const maps = newer.transaction('maps').objectStore('maps');
    expect(await answer(maps.get('a'))).toMatchObject({ link: '?s=1', revision: 1 });
    newer.close();
  });
});
