import { describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../src/content/notices';
import { keepAll } from '../../src/state/keep-all';
import { Keeper } from '../../src/state/keeper.svelte';
import type { MapStore } from '../../src/state/map-store';
import { memoryStore } from '../../src/state/memory-store';
import { Session } from '../../src/state/session.svelte';
import { Bar, surroundings } from './surroundings';

/** A tab: a session over a store that other tabs may share. */
const tab = (store: MapStore, url = '', state: unknown = null) => {
  const bar = new Bar(url, state);
  const keeper = new Keeper(() => Promise.resolve(store));
  const session = new Session({ ...surroundings(bar), keeper });
  return { bar, keeper, session };
};
const kinds = ({ notices }: Session) => notices.map(({ kind }) => kind);
const idOf = ({ place }: Session) => (place.kind === 'map' ? place.id : null);
const lasting = (): MapStore => Object.assign(memoryStore(), { lasting: true });
/** A store that refuses to write. */
const refusing = (why: 'full' | 'blocked'): MapStore =>
  Object.assign(lasting(), { save: () => Promise.resolve({ kind: 'failed', why } as const) });

describe('whose work it is', () => {
  it('is nobody’s before anything is done, and one’s own map from the first change on', async () => {
    const { session, keeper, bar } = tab(lasting());
    expect(session.place.kind).toBe('fresh');
    session.setLocale('en');
    expect(session.place.kind).toBe('fresh');
    session.set('serviceValue', 72);
    expect(session.place.kind).toBe('map');
    await keeper.flush();
    expect(keeper.list).toHaveLength(1);
    expect(keeper.list[0]?.link).toBe(session.link());
    expect(bar.state).toEqual({ place: 'map', map: idOf(session), revision: 1, step: 0 });
    session.undo();
    expect(session.place.kind).toBe('fresh');
    await keeper.flush();
    // What was kept once stays until it is deleted, and another attempt goes on with it.
    expect(keeper.list).toHaveLength(1);
    session.set('serviceValue', 73);
    await keeper.flush();
    expect(keeper.list.map(({ link }) => link)).toEqual([session.link()]);
  });
  it('is another’s when a link was opened, and nothing of it is kept until it is wanted', async () => {
    const sender = tab(lasting()).session;
    sender.set('serviceValue', 72);
    const { session, keeper, bar } = tab(lasting(), sender.link());
    expect(session.place.kind).toBe('visit');
    session.set('productValue', 90);
    session.setBaseline();
    await keeper.flush();
    expect(keeper.list).toEqual([]);
    expect(bar.state).toEqual({ place: 'visit', step: 0 });
    // After a reload it still is.
    const again = tab(lasting(), bar.search + bar.hash, bar.state).session;
    expect(again.place.kind).toBe('visit');
    session.keep();
    await keeper.flush();
    expect(keeper.list.map(({ link }) => link)).toEqual([session.link()]);
    session.set('productValue', 91);
    await keeper.flush();
    expect(keeper.list.map(({ link }) => link)).toEqual([session.link()]);
  });
  it('a case from the list begins afresh: the map before it stays as it was', async () => {
    const { session, keeper } = tab(lasting());
    session.set('serviceValue', 72);
    const link = session.link();
    session.open('kfc_before');
    expect(session.place.kind).toBe('fresh');
    session.set('productValue', 10);
    await keeper.flush();
    expect(keeper.list).toHaveLength(2);
    expect(keeper.list.map((one) => one.link)).toContain(link);
  });
  it('comes back from a visit: what this tab had, else what was changed last, else the opening case', async () => {
    const store = lasting();
    const first = tab(store);
    first.session.set('serviceValue', 72);
    const mine = structuredClone(first.session.scene.now);
    await first.session.read(first.session.link().replace('?', 'https://example.org/?'));
    expect(first.session.place.kind).toBe('visit');
    first.session.set('serviceValue', 5);
    await first.session.backToMine();
    expect(first.session.scene.now).toEqual(mine);
    expect(first.session.place.kind).toBe('map');
    await first.keeper.flush();

    const second = tab(store, first.session.link());
    await second.keeper.start();
    await second.session.backToMine();
    expect(idOf(second.session)).toBe(idOf(first.session));
    const third = tab(lasting(), first.session.link());
    await third.session.backToMine();
    expect(third.session.place.kind).toBe('fresh');
    expect(third.session.caseId).toBe('opening');
  });
});

describe('laws of two tabs', () => {
  it('nothing is overwritten: the later tab goes on with a map of its own', async () => {
    const store = lasting();
    const one = tab(store);
    one.session.set('serviceValue', 72);
    await one.keeper.flush();
    const two = tab(store);
    await two.session.openMap(idOf(one.session) ?? '');
    two.session.set('productValue', 90);
    await two.keeper.flush();
    one.session.set('timeCost', 5);
    await one.keeper.flush();
    expect(kinds(one.session)).toEqual(['maps']);
    expect(idOf(one.session)).not.toBe(idOf(two.session));
    const links = (await store.list()).map(({ link }) => link);
    expect(links).toHaveLength(2);
    expect(links).toContain(one.session.link());
    expect(links).toContain(two.session.link());
    // Undo stays in the map that is this tab's own now.
    one.session.undo();
    await one.keeper.flush();
    expect((await store.list()).map(({ link }) => link)).toContain(two.session.link());
    expect((await store.list()).map(({ link }) => link)).toContain(one.session.link());
  });
  it('a reload goes on with its map, and sees what another tab wrote meanwhile', async () => {
    const store = lasting();
    const one = tab(store);
    one.session.set('serviceValue', 72);
    await one.keeper.flush();
    const again = tab(store, one.bar.search, one.bar.state);
    again.session.set('serviceValue', 73);
    await again.keeper.flush();
    expect(await store.list()).toHaveLength(1);
    expect(kinds(again.session)).toEqual([]);
    // The first page knew only of the first writing.
    one.session.set('serviceValue', 10);
    await one.keeper.flush();
    expect(await store.list()).toHaveLength(2);
  });
});

describe('where the browser refuses', () => {
  it.each([['full'], ['blocked']] as const)(
    'storage %s is said once, and the maps are kept by the tab',
    async (why) => {
      const { session, keeper } = tab(refusing(why));
      session.set('serviceValue', 72);
      await keeper.flush();
      expect(kinds(session)).toEqual(['maps']);
      const [notice] = session.notices as readonly Notice[];
      if (notice) session.dismiss(notice);
      session.set('serviceValue', 73);
      await keeper.flush();
      expect(kinds(session)).toEqual([]);
      expect(keeper.list.map(({ link }) => link)).toEqual([session.link()]);
      const id = idOf(session) ?? '';
      session.open('kfc_before');
      await session.openMap(id);
      expect(session.inputs.serviceValue).toBe(73);
    },
  );
  it('a store that lasts no longer than the tab says so at the first map', async () => {
    const { session, keeper } = tab(memoryStore());
    await keeper.start();
    expect(kinds(session)).toEqual([]);
    session.set('serviceValue', 72);
    await keeper.flush();
    expect(kinds(session)).toEqual(['maps']);
  });
  it('a map that is gone is said, and nothing changes', async () => {
    const { session } = tab(lasting());
    session.set('serviceValue', 72);
    await session.openMap('no such map');
    expect(kinds(session)).toEqual(['maps']);
    expect(session.inputs.serviceValue).toBe(72);
  });
});

describe('deleting', () => {
  it('is a step that undo takes back and redo does again', async () => {
    const store = lasting();
    const { session, keeper } = tab(store);
    session.set('serviceValue', 72);
    await keeper.flush();
    const id = idOf(session) ?? '';
    session.open('kfc_before');
    session.removeMap(id);
    await keeper.flush();
    expect(keeper.list).toEqual([]);
    expect(session.caseId).toBe('kfc_before');
    session.undo();
    await keeper.flush();
    expect(keeper.list.map((one) => one.id)).toEqual([id]);
    session.redo();
    await keeper.flush();
    expect(keeper.list).toEqual([]);
    session.undo();
    session.undo();
    expect(idOf(session)).toBe(id);
    // The map is written on, not copied.
    session.set('serviceValue', 80);
    await keeper.flush();
    expect(keeper.list.map((one) => [one.id, one.link])).toEqual([[id, session.link()]]);
  });
  it('of the map on screen shows the opening case', async () => {
    const { session, keeper } = tab(lasting());
    session.open('kfc_before');
    session.set('serviceValue', 72);
    await keeper.flush();
    session.removeMap(idOf(session) ?? '');
    expect([session.caseId, session.place.kind]).toEqual(['opening', 'fresh']);
    session.undo();
    expect([session.caseId, session.inputs.serviceValue]).toEqual(['kfc_before', 72]);
  });
});

describe('several maps from a file', () => {
  it('are added once, beside what is shown', async () => {
    const { session, keeper } = tab(lasting());
    const works = ['kfc_before', 'kfc_after', 'latent'].map((id) => {
      const one = tab(lasting()).session;
      one.open(id);
      one.set('serviceValue', 33);
      return one.scene;
    });
    await keepAll(session, works.slice(0, 2));
    await keepAll(session, [...works, ...works]);
    expect(keeper.list).toHaveLength(3);
    expect(session.place.kind).toBe('fresh');
    expect(kinds(session)).toEqual(['file']);
  });
});

describe('writing', () => {
  it('waits for a moment of quiet, and is done at once when the page goes', async () => {
    vi.useFakeTimers();
    const store = lasting();
    const save = vi.spyOn(store, 'save');
    const { session, keeper } = tab(store);
    for (let value = 63; value < 73; value += 1) session.set('serviceValue', value);
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(save).toHaveBeenCalledTimes(1);
    session.set('serviceValue', 80);
    await keeper.flush();
    expect(save).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});

describe('looking', () => {
  it('is no change: an opened map stays as it was written', async () => {
    const store = lasting();
    const { session, keeper } = tab(store);
    session.set('serviceValue', 72);
    await keeper.flush();
    const [before] = await store.list();
    session.open('latent');
    await session.openMap(before?.id ?? '');
    session.setLocale('en');
    await keeper.flush();
    expect(await store.list()).toEqual([before]);
  });
  it('at a map that cannot be read shows no other one, and writes nothing over it', async () => {
    const store = lasting();
    const { session, keeper } = tab(store);
    const saved = await store.save('one', '?s=2zzdamaged&v=zh', 0);
    session.open('latent');
    await session.openMap('one');
    expect(session.caseId).toBe('latent');
    expect(kinds(session)).toContain('damaged');
    await keeper.flush();
    expect(saved.kind === 'saved' && (await store.get('one'))).toEqual(saved.kind === 'saved' && saved.record);
  });
});

describe('a map that could not be written', () => {
  it('can be deleted and brought back all the same', async () => {
    const { session, keeper } = tab(refusing('full'));
    session.set('serviceValue', 72);
    await keeper.flush();
    const id = idOf(session) ?? '';
    session.removeMap(id);
    await keeper.flush();
    expect(keeper.list).toEqual([]);
    session.undo();
    await keeper.flush();
    expect(keeper.list.map((one) => one.id)).toEqual([id]);
  });
});

describe('a page that goes at once', () => {
  it('loses nothing: the next one writes what it put aside', async () => {
    localStorage.clear();
    const store = lasting();
    const one = tab(store);
    one.session.set('serviceValue', 72);
    await one.keeper.flush();
    one.session.set('serviceValue', 73);
    const link = one.session.link();
    // Gone before the database could answer.
    vi.spyOn(one.keeper, 'flush').mockResolvedValue();
    one.keeper.leave();
    expect(localStorage.length).toBe(1);
    const two = tab(store);
    await two.keeper.start();
    await two.keeper.flush();
    expect(localStorage.length).toBe(0);
    expect((await store.list()).map((record) => record.link)).toEqual([link]);
    expect(kinds(two.session)).toEqual([]);
  });
});

describe('what was kept is not taken back by looking around', () => {
  it('a map that was opened, left by undo, is not written over by the next attempt', async () => {
    const store = lasting();
    await store.save('important', tab(lasting()).session.link(), 0);
    const other = tab(lasting()).session;
    other.open('shop_rival');
    other.set('serviceValue', 71);
    await store.save('important', other.link(), 1);
    const { session, keeper } = tab(store);
    await session.openMap('important');
    session.undo();
    expect(session.place.kind).toBe('fresh');
    session.set('productValue', 100);
    await keeper.flush();
    expect((await store.get('important'))?.link).toBe(other.link());
    expect(await store.list()).toHaveLength(2);
  });
  it('a step back in the browser writes nothing', async () => {
    const store = lasting();
    const { session, keeper, bar } = tab(store);
    session.set('serviceValue', 72);
    await keeper.flush();
    const [url, state] = [bar.search, bar.state];
    for (const value of [73, 74, 75]) session.set('serviceValue', value);
    await keeper.flush();
    const [newest] = await store.list();
    session.open('latent');
    bar.go(url, state);
    await session.follow();
    expect(session.inputs.serviceValue).toBe(72);
    await keeper.flush();
    expect(await store.list()).toEqual([newest]);
  });
  it('a new name holds where undo leads back to the map, and back from a visit', async () => {
    const store = lasting();
    const { session, keeper } = tab(store);
    session.set('serviceValue', 72);
    await keeper.flush();
    const id = idOf(session) ?? '';
    session.open('latent');
    session.renamed(id, '甲');
    session.undo();
    expect([idOf(session), session.names]).toEqual([id, { title: '甲' }]);
    session.visit(tab(lasting()).session.scene);
    session.renamed(id, '乙');
    await session.backToMine();
    expect([idOf(session), session.names]).toEqual([id, { title: '乙' }]);
  });
  it('the way back from a visit does not lead to what was deleted meanwhile', async () => {
    const store = lasting();
    const { session, keeper } = tab(store);
    session.set('serviceValue', 72);
    await keeper.flush();
    const id = idOf(session) ?? '';
    session.visit(tab(lasting()).session.scene);
    session.removeMap(id);
    await keeper.flush();
    await session.backToMine();
    await keeper.flush();
    expect(await store.list()).toEqual([]);
    expect(session.place.kind).toBe('fresh');
  });
  it('keeping again after undo makes no second copy', async () => {
    const store = lasting();
    const sender = tab(lasting()).session;
    sender.set('serviceValue', 72);
    const { session, keeper } = tab(store, sender.link());
    for (let i = 0; i < 3; i += 1) {
      session.keep();
      await keeper.flush();
      session.undo();
    }
    await keeper.flush();
    expect(await store.list()).toHaveLength(1);
  });
  it('a finger that was down while the browser went back moves nothing there', async () => {
    const { session, bar } = tab(lasting());
    session.set('serviceValue', 72);
    const [url, state] = [bar.search, bar.state];
    session.open('latent');
    session.drag('timeCost', 99);
    bar.go(url, state);
    await session.follow();
    session.drag('timeCost', 98);
    session.drop();
    expect(session.inputs.timeCost).toBe(46);
    session.drag('timeCost', 97);
    session.drop();
    expect(session.inputs.timeCost).toBe(97);
  });
  it('what came behind the # stays behind it', () => {
    const sender = tab(lasting()).session;
    sender.set('serviceValue', 72);
    const { session, bar } = tab(lasting(), sender.link({ privately: true }));
    session.set('productValue', 90);
    expect(bar.search).toBe('');
    expect(bar.hash).toContain('s=');
  });
});

describe('what the next page takes over', () => {
  it('is not a map that was deleted', () => {
    localStorage.clear();
    const store = lasting();
    const { session, keeper } = tab(store);
    session.set('serviceValue', 72);
    session.removeMap(idOf(session) ?? '');
    vi.spyOn(keeper, 'flush').mockResolvedValue();
    keeper.leave();
    expect(localStorage.length).toBe(0);
  });
});

describe('a store that could not be had', () => {
  it('is asked for again, and nothing is lost meanwhile', async () => {
    const store = lasting();
    let tries = 0;
    const keeper = new Keeper(() => (tries++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(store)));
    const session = new Session({ ...surroundings(new Bar()), keeper });
    await keeper.start();
    expect(kinds(session)).toEqual(['maps']);
    session.set('serviceValue', 72);
    await keeper.flush();
    expect((await store.list()).map(({ link }) => link)).toEqual([session.link()]);
  });
});
