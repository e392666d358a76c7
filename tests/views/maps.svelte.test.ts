import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caseById } from '../../src/content/cases';
import { percent, points, yuan } from '../../src/content/format';
import { evaluateSettled } from '../../src/model/evaluate';
import { sceneIn, titleOf } from '../../src/state/kept-map';
import { tail } from '../../src/state/link';
import { mapFile, readMapFile } from '../../src/state/map-file';
import { idOf } from '../../src/state/moment';
import { openingScene, type Scene, type Work } from '../../src/state/scene';
import { Session, provideSession } from '../../src/state/session.svelte';
import { edited, inputsOf, pristine } from '../../src/state/setting';
import { Desk, provideDesk } from '../../src/views/desk.svelte';
import Maps from '../../src/views/Maps.svelte';
import { Bar, surroundings } from '../state/surroundings';

const work = (title: string, serviceValue: number, home = 'opening'): Work => ({
  now: edited(pristine(home), { values: { serviceValue } }).setting,
  before: pristine(home),
  names: title === '' ? {} : { title },
});
const scene = (one: Work): Scene => ({ ...openingScene('zh'), ...one });
const SHOP = work('甲方门店', 72);
const OTHER = work('乙方', 40);
const UNTOUCHED: Work = { now: pristine('opening'), before: pristine('opening'), names: {} };

let shown: ReturnType<typeof mount> | undefined;

/** The page under a session that keeps some maps, the first of them changed last. */
async function show(kept: readonly Work[] = [], locale: 'zh' | 'en' = 'zh') {
  const session = new Session(surroundings(new Bar(), locale));
  for (const one of [...kept].reverse()) {
    await session.keeper.add(tail(scene(one)));
    // Times of two maps differ.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const desk = new Desk(session.t);
  desk.sheet = { id: 'maps' };
  const target = document.createElement('div');
  document.body.replaceChildren(target);
  const Under: Component = (anchor, props) => {
    provideSession(session);
    provideDesk(desk);
    return Maps(anchor, props);
  };
  shown = mount(Under, { target });
  flushSync();
  if (kept.length > 0) await vi.waitFor(() => expect(rows()).toHaveLength(kept.length));
  return { session, desk, target };
}
const all = <E extends HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
const rows = () => all('li:has(dl), li:has(.acts)');
const titles = () => all('.maps .title').map((title) => title.textContent);
/** The button that says this, or is called so. */
const button = (name: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>('button').find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = (name: string) => {
  button(name).click();
  flushSync();
};
const status = () => document.querySelector('[role="status"]')?.textContent.replace(/\s+/g, ' ').trim();
const keptTitles = async (session: Session) => {
  const scenes = await Promise.all(session.keeper.list.map(({ link }) => sceneIn(link, 'zh')));
  return scenes.map((one) => one && titleOf(one, 'zh'));
};
const type = (field: HTMLInputElement | HTMLTextAreaElement | null, text: string) => {
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const submit = (form: HTMLFormElement | null | undefined) => {
  form?.requestSubmit();
  flushSync();
};
const choose = (name: string, content: string) => {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error('no field');
  const data = new DataTransfer();
  data.items.add(new File([content], name));
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const kinds = (session: Session) => session.notices.map(({ kind }) => kind);

describe('my maps', () => {
  // Without a step of the browser's history there is none to be taken back, in the middle of the next test.
  beforeEach(() => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new Error('refused');
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    if (shown) await unmount(shown);
    shown = undefined;
  });

  it('says how a map gets here when there is none', async () => {
    const { session } = await show();
    expect(document.querySelector('.maps')?.textContent).toContain('这里还没有地图');
    expect(() => button('全部存成一个文件')).toThrow();
    session.setLocale('en');
    flushSync();
    expect(document.querySelector('.maps')?.textContent).toContain('No maps yet');
  });

  it('lists name, case, changes, time and three figures', async () => {
    await show([SHOP, work('', 41, 'latent'), UNTOUCHED]);
    expect(titles()[0]).toBe('甲方门店');
    const [first, second, third] = rows().map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(first).toContain('开场故事，只差一点 · 1处改动 · 刚刚');
    const result = evaluateSettled(inputsOf(SHOP.now));
    expect(
      all('li dd')
        .slice(0, 3)
        .map((figure) => figure.textContent),
    ).toEqual([points(result.deliveredValue, 'zh'), percent(result.retention, 'zh'), yuan(result.lifetimeValue, 'zh')]);
    // Without a name of its own it has that of its case, once.
    expect(titles()[1]).toBe(caseById('latent')?.title.zh);
    expect(second?.split(titles()[1] ?? '')).toHaveLength(2);
    expect(third).toContain('没有改动');
  });

  it('marks the one on screen, opens another and gives way to it', async () => {
    const { session, desk } = await show([SHOP, OTHER]);
    expect(all('[aria-current]')).toHaveLength(0);
    press('打开：乙方');
    await vi.waitFor(() => expect(desk.sheet).toBeNull());
    expect(session.names).toEqual({ title: '乙方' });
    expect(session.inputs.serviceValue).toBe(40);
    flushSync();
    const [marked] = all('li[aria-current="true"]');
    expect(marked?.textContent).toContain('乙方');
    expect(marked?.textContent).toContain('正在看');
  });

  it('renames a map that is not on screen, and nothing else of it', async () => {
    const { session } = await show([SHOP, OTHER]);
    press('改名：乙方');
    const field = document.querySelector<HTMLInputElement>('li input');
    expect(document.activeElement).toBe(field);
    type(field, '  丙方\n');
    submit(field?.form);
    await vi.waitFor(() => expect(titles()).toContain('丙方'));
    expect(status()).toBe('现在叫“丙方”');
    expect(new Set(await keptTitles(session))).toEqual(new Set(['甲方门店', '丙方']));
    const links = await Promise.all(session.keeper.list.map(({ link }) => sceneIn(link, 'zh')));
    expect(links.find((one) => one?.names['title'] === '丙方')?.now).toEqual(OTHER.now);
    expect(session.names).toEqual({});
    expect(session.keeper.list).toHaveLength(2);
  });

  it('renames the map on screen as a step that can be undone', async () => {
    const { session } = await show([SHOP]);
    await session.openMap(session.keeper.list[0]?.id ?? '');
    flushSync();
    press('改名：甲方门店');
    const field = document.querySelector<HTMLInputElement>('li input');
    type(field, '旗舰店');
    submit(field?.form);
    await vi.waitFor(() => expect(titles()).toEqual(['旗舰店']));
    expect(session.names).toEqual({ title: '旗舰店' });
    session.undo();
    await session.keeper.flush();
    await vi.waitFor(() => expect(titles()).toEqual(['甲方门店']));
  });

  it('gives a map its case’s name back when its own is emptied, and Escape leaves it alone', async () => {
    await show([SHOP]);
    press('改名：甲方门店');
    let field = document.querySelector<HTMLInputElement>('li input');
    type(field, '别的');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    field?.dispatchEvent(escape);
    await vi.waitFor(() => expect(document.querySelector('li input')).toBeNull());
    expect(escape.defaultPrevented).toBe(true);
    expect(titles()).toEqual(['甲方门店']);
    await vi.waitFor(() => expect(document.activeElement).toBe(button('改名：甲方门店')));
    press('改名：甲方门店');
    field = document.querySelector<HTMLInputElement>('li input');
    type(field, '');
    submit(field?.form);
    await vi.waitFor(() => expect(titles()).toEqual(['开场故事，只差一点']));
  });

  it('duplicates under a name of its own, also twice', async () => {
    const { session } = await show([SHOP]);
    press('复制一份：甲方门店');
    await vi.waitFor(() => expect(titles()).toContain('甲方门店 副本'));
    expect(status()).toBe('另存了一份：“甲方门店 副本”');
    press('复制一份：甲方门店 副本');
    await vi.waitFor(() => expect(titles()).toContain('甲方门店 副本 2'));
    const scenes = await Promise.all(session.keeper.list.map(({ link }) => sceneIn(link, 'zh')));
    for (const one of scenes) expect(one?.now).toEqual(SHOP.now);
  });

  it('deletes, says so, and takes it back', async () => {
    const { session } = await show([SHOP, OTHER]);
    press('删除：乙方');
    await vi.waitFor(() => expect(titles()).toEqual(['甲方门店']));
    expect(status()).toBe('已删除“乙方” 撤销');
    expect(document.activeElement).toBe(button('撤销'));
    press('撤销');
    await vi.waitFor(() => expect(titles()).toContain('乙方'));
    expect(status()).toBe('“乙方”又回来了');
    await vi.waitFor(() => expect(document.activeElement).toBe(button('打开：乙方')));
    expect(session.keeper.list).toHaveLength(2);
  });

  it('deletes the one on screen, and undo brings it back there', async () => {
    const { session } = await show([SHOP]);
    await session.openMap(session.keeper.list[0]?.id ?? '');
    flushSync();
    press('删除：甲方门店');
    await vi.waitFor(() => expect(titles()).toEqual([]));
    expect(session.names).toEqual({});
    press('撤销');
    await vi.waitFor(() => expect(titles()).toEqual(['甲方门店']));
    expect(session.names).toEqual({ title: '甲方门店' });
    expect(idOf(session.place)).toBe(session.keeper.list[0]?.id);
  });

  it('keeps a visit as a map of one’s own', async () => {
    const { session } = await show();
    session.visit(SHOP);
    flushSync();
    press('把正在看的留作我的');
    await vi.waitFor(() => expect(titles()).toEqual(['甲方门店']));
    expect(status()).toBe('已留作我的：“甲方门店”');
    expect(() => button('把正在看的留作我的')).toThrow();
  });

  it('begins a new one with the opening case', async () => {
    const { session, desk } = await show([SHOP]);
    session.visit(OTHER);
    press('新的一张');
    expect(session.scene.now).toEqual(pristine('opening'));
    expect(session.place.kind).toBe('fresh');
    expect(desk.sheet).toBeNull();
  });

  it('adds the maps of a file, but not one that is there already', async () => {
    const { session, desk } = await show([SHOP]);
    choose('three.cvm.json', mapFile([SHOP, OTHER, work('丙方', 12)]));
    await vi.waitFor(() => expect(titles()).toHaveLength(3));
    expect(new Set(titles())).toEqual(new Set(['甲方门店', '乙方', '丙方']));
    await vi.waitFor(() => expect(document.querySelector('dialog .notices')?.textContent).toContain('2张地图已加进'));
    expect(document.querySelector('dialog .notices')?.textContent).toContain('另外1张');
    expect(session.names).toEqual({});
    expect(desk.sheet).not.toBeNull();
  });

  it('opens the only map of a file as a visit', async () => {
    const { session, desk } = await show([SHOP]);
    choose('one.txt', mapFile([OTHER]));
    await vi.waitFor(() => expect(desk.sheet).toBeNull());
    expect(session.place.kind).toBe('visit');
    expect(session.names).toEqual({ title: '乙方' });
    expect(session.keeper.list).toHaveLength(1);
  });

  it('says what is wrong with a file, over the page', async () => {
    const { session, desk } = await show([SHOP]);
    choose('x.cvm.json', '{"customerValueMap": 1, "model": 2, "maps": [');
    await vi.waitFor(() => expect(kinds(session)).toContain('file'));
    flushSync();
    expect(document.querySelector('dialog .notices')?.textContent).toContain('这个文件不完整');
    expect(desk.sheet).not.toBeNull();
  });

  it('opens a whole message that was pasted, and says when there is nothing in it', async () => {
    const { session, desk } = await show([SHOP]);
    const field = document.querySelector('textarea');
    type(field, '明天开会。');
    submit(field?.form);
    await vi.waitFor(() => expect(kinds(session)).toContain('unread'));
    expect(desk.sheet).not.toBeNull();
    type(field, `老王：看看这个 https://example.org/map/${tail(scene(OTHER))} 怎么样？`);
    submit(field?.form);
    await vi.waitFor(() => expect(desk.sheet).toBeNull());
    expect(session.place.kind).toBe('visit');
    expect(session.names).toEqual({ title: '乙方' });
  });

  it('gives way to a map that a notice offers', async () => {
    const { session, desk } = await show([SHOP]);
    const links = [SHOP, OTHER].map((one) => `https://example.org/map/${tail(scene(one), { numbersOnly: true })}`);
    const field = document.querySelector('textarea');
    type(field, links.join('\n'));
    submit(field?.form);
    await vi.waitFor(() => expect(session.notices.some(({ offers }) => offers?.length === 2)).toBe(true));
    const notice = session.notices.find(({ offers }) => offers?.length === 2);
    if (notice?.offers?.[1]) session.accept(notice, notice.offers[1]);
    flushSync();
    expect(desk.sheet).toBeNull();
    expect(session.inputs.serviceValue).toBe(40);
  });

  it('saves all as one file', async () => {
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'data:,';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await show([SHOP, OTHER]);
    press('全部存成一个文件');
    await vi.waitFor(() => expect(status()).toMatch(/^已存成文件：我的地图 \d{4}-\d\d-\d\d\.cvm\.json$/));
    const { works, notices } = await readMapFile((await saved?.text()) ?? '');
    expect(notices).toEqual([]);
    expect(works).toEqual([SHOP, OTHER]);
  });

  it('shows a map that cannot be read as such, and lets it be deleted', async () => {
    const { session } = await show([SHOP]);
    const newer = tail(scene(OTHER)).replace('s=2', 's=9');
    await session.keeper.add(newer);
    await vi.waitFor(() => expect(titles()).toContain('一张读不懂的地图'));
    expect(() => button('打开：一张读不懂的地图')).toThrow();
    press('删除：一张读不懂的地图');
    await vi.waitFor(() => expect(titles()).toEqual(['甲方门店']));
  });
});
