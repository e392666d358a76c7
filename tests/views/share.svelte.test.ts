import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/app.css';
import { pngText } from '../../src/carriers/png-text';
import { chunksOf } from '../../src/carriers/png-chunks';
import { QUIET } from '../../src/carriers/qr';
import { shareSentence } from '../../src/content/share-sentence';
import { spokenCode } from '../../src/state/link/spoken';
import { provideSession, Session } from '../../src/state/session.svelte';
import { Desk, provideDesk } from '../../src/views/desk.svelte';
import type { SharePage } from '../../src/views/share-page';
import Share from '../../src/views/Share.svelte';
import { live } from '../carriers/live';
import { readBack } from '../carriers/qr-pixels';
import { SIZES } from '../charts/pictures';
import { caseSubject } from '../charts/subjects';
import { surroundings } from '../state/surroundings';

const HOST: SharePage = { address: 'https://map.example/', host: 'map.example', onlyHere: false };
const FILE: SharePage = { address: null, host: null, onlyHere: true };
const NAMES = { title: '甲方门店 <2026>', serviceValue: '到店服务' };

let shown: ReturnType<typeof mount> | undefined;

/** The page about sharing over a map with a change and two names. */
function show(at?: SharePage) {
  const session = new Session(surroundings());
  session.set('serviceValue', 72);
  session.rename('title', NAMES.title);
  session.rename('serviceValue', NAMES.serviceValue);
  const target = document.createElement('div');
  document.body.append(target);
  const Under: Component = (anchor) => {
    provideSession(session);
    provideDesk(new Desk(session.t));
    return (Share as Component<{ page?: SharePage }>)(anchor, at ? { page: at } : {});
  };
  shown = mount(Under, { target });
  flushSync();
  return { session, target };
}
const one = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const field = () => one<HTMLTextAreaElement>('textarea');
const status = () => one('[role=status]').textContent;
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const tick = (which: 0 | 1) => {
  [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')][which]?.click();
  flushSync();
};
/** What a telephone reads off the QR code in the page. */
const scanned = (within = '.qr') => {
  const modules = Number(one(`${within} svg`).getAttribute('viewBox')?.split(' ')[2]);
  return readBack({ size: modules - 2 * QUIET, path: one(`${within} svg path`).getAttribute('d') ?? '' });
};
const refuse = () =>
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
const accept = () => vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

beforeEach(() => document.body.replaceChildren());
/** Takes the page away; its step of the browser’s history goes a moment later. */
async function gone() {
  if (!shown) return;
  const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  await unmount(shown);
  await back;
  shown = undefined;
}
afterEach(async () => {
  vi.restoreAllMocks();
  await gone();
  document.body.replaceChildren();
});

describe('the link', () => {
  it('is the address of the page and of the map, and as long as it says', () => {
    const { session } = show();
    expect(field().value).toBe(location.origin + location.pathname + session.link());
    expect(field().readOnly).toBe(true);
    expect(one('h3').textContent).toContain(`${field().value.length}个字符`);
    session.setLocale('en');
    flushSync();
    expect(one('h3').textContent).toContain(`${field().value.length} characters`);
  });

  it('is written without names, or all behind the “#”, and its length and QR code follow', () => {
    const { session } = show(HOST);
    for (const [change, manner] of [
      [null, {}],
      [0, { numbersOnly: true }],
      [1, { numbersOnly: true, privately: true }],
      [0, { privately: true }],
    ] as const) {
      if (change !== null) tick(change);
      const address = HOST.address + session.link(manner);
      expect(field().value).toBe(address);
      expect(one('h3').textContent).toContain(`${address.length}个字符`);
      expect(scanned()).toBe(address);
    }
    expect(new Set([{}, { numbersOnly: true }, { privately: true }].map((manner) => session.link(manner))).size).toBe(
      3,
    );
  });

  it('is short without a word about it, and above 250 characters says what makes it long', () => {
    const { session } = show(HOST);
    expect(document.body.textContent).not.toContain('超过250个字符');
    session.rename('moneyCost', '很长很长的名称'.repeat(11));
    session.rename('timeCost', '很长很长的名称'.repeat(11));
    flushSync();
    const taken = session.link().length - session.link({ numbersOnly: true }).length;
    expect(document.body.textContent).toContain(`名称占了${taken}个字符`);
    tick(0);
    expect(document.body.textContent).not.toContain('超过250个字符');
  });

  it('says that it opens only here where that is so', () => {
    show({ ...HOST, onlyHere: true });
    expect(document.body.textContent).toContain('也只在这里打得开');
  });
});

describe('a page opened from a file', () => {
  it('makes no link, says why, and hands on code, picture and file', async () => {
    const write = accept();
    const { session } = show(FILE);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.body.textContent).toContain('只在这台设备上打得开');
    expect(document.body.textContent).toContain('不知道自己在网上有没有地址');
    expect(document.body.textContent).not.toMatch(/复制链接|#后面|file:/);
    const code = spokenCode(session.scene);
    button('复制句子').click();
    await vi.waitFor(() => expect(status()).toBe('句子已复制，末尾是口令。'));
    expect(write.mock.lastCall?.[0].split('\n')[1]).toBe(`口令：${code}`);
    for (const name of ['复制口令', '下载PNG', '下载SVG', '下载.cvm.json']) button(name);
    // Names can still be left out, of the sentence as of the file.
    tick(0);
    expect(one('.ways').textContent).not.toContain(NAMES.title);
    session.setLocale('en');
    flushSync();
    expect(document.body.textContent).toContain('knows of no address on the web');
    expect(one('.ways').textContent).toContain(`Code: ${code}`);
  });
});

describe('the QR code', () => {
  it('has whole pixels, at least four a module, black on white with a name', () => {
    show(HOST);
    const svg = one<SVGSVGElement>('.qr svg');
    const modules = svg.viewBox.baseVal.width;
    const side = svg.getBoundingClientRect().width;
    expect(Number.isInteger(side / modules) && side / modules >= 4).toBe(true);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe(`链接的二维码，每边${modules - 2 * QUIET}格`);
    const [ground, dark] = ['rect', 'path'].map((part) => getComputedStyle(one(`.qr svg ${part}`)).fill);
    expect([ground, dark]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(one('.qr .size').textContent).toContain(`每边${modules - 2 * QUIET}格`);
  });

  it('gives way to the code where the link is too long, or where nobody else can open it', async () => {
    const { session } = show({ ...HOST, address: `https://map.example/${'a'.repeat(2400)}/` });
    const code = spokenCode(session.scene);
    expect(document.querySelector('.qr svg')).toBeNull();
    expect(one('.qr').textContent).toContain('做不成二维码');
    expect(one('.qr .code').textContent).toBe(code);
    await gone();
    show(FILE);
    expect(document.querySelector('.qr svg')).toBeNull();
    expect(one('.qr .code').textContent).toBe(code);
  });

  it('fills the screen with the code below it, and goes by a click, giving the focus back', async () => {
    const { session } = show(HOST);
    const opener = button('全屏');
    opener.focus();
    opener.click();
    flushSync();
    const screen = one<HTMLDialogElement>('dialog:not(:has(.share))');
    expect(screen.matches(':modal')).toBe(true);
    expect(getComputedStyle(screen).backgroundColor).toBe('rgb(255, 255, 255)');
    const { width } = one<SVGSVGElement>('.room svg').getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(0.7 * Math.min(innerWidth, innerHeight));
    expect(scanned('.room')).toBe(field().value);
    expect(one('.room .code').textContent).toBe(spokenCode(session.scene));
    one<HTMLElement>('.room svg').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.waitFor(() => expect(document.querySelector('.room')).toBeNull());
    expect(document.activeElement).toBe(opener);
    expect(one<HTMLDialogElement>('dialog').open).toBe(true);
  });
});

describe('copying', () => {
  it('answers in a line, which holds until the link is written otherwise', async () => {
    const write = accept();
    show(HOST);
    expect(status()).toBe('');
    button('复制链接').click();
    await vi.waitFor(() => expect(status()).toBe(`链接已复制，${field().value.length}个字符。`));
    expect(write).toHaveBeenLastCalledWith(field().value);
    tick(1);
    expect(status()).toBe('');
  });

  it('takes the sentence with the link at its end, and the code', async () => {
    const write = accept();
    const { session } = show(HOST);
    const { result: now, beforeResult: before } = session;
    const sentence = shareSentence({ title: NAMES.title, now, before, locale: 'zh' }, field().value);
    button('复制句子').click();
    await vi.waitFor(() => expect(status()).toBe('句子已复制，末尾是链接。'));
    expect(write).toHaveBeenLastCalledWith(sentence);
    button('复制口令').click();
    await vi.waitFor(() => expect(status()).toBe('口令已复制。'));
    expect(write).toHaveBeenLastCalledWith(spokenCode(session.scene));
  });

  it('leaves names out of the sentence when they are left out of the link', () => {
    show(HOST);
    expect(one('.ways').textContent).toContain(NAMES.title);
    tick(0);
    expect(one('.ways').textContent).not.toContain(NAMES.title);
    expect(one('.ways').textContent).toContain('开场故事，只差一点：');
    expect(one('.ways').textContent).toContain('画在图上的名称照样看得见');
  });

  it('that is refused selects what was to be copied, and says how to do it by hand', async () => {
    refuse();
    show(HOST);
    button('复制链接').click();
    await vi.waitFor(() => expect(status()).toContain('浏览器不让复制'));
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, field().value.length]);
    button('复制句子').focus();
    button('复制句子').click();
    await vi.waitFor(() => expect(getSelection()?.toString()).toContain(`¥5,260`));
    expect(getSelection()?.toString().trim().split(/\n+/).at(-1)).toBe(field().value);
  });

  it('is offered to the system where it takes links, and a change of mind is no error', async () => {
    const share = vi.fn<(what: ShareData) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { share }));
    show(HOST);
    button('分享到…').click();
    await vi.waitFor(() => expect(status()).toBe('已交给系统分享。'));
    expect(share.mock.lastCall?.[0]).toMatchObject({ url: field().value });
    expect(share.mock.lastCall?.[0].text).toMatch(/^甲方门店 <2026>：让渡价值 20\.1 → 23\.8/);
    share.mockRejectedValue(new DOMException('', 'AbortError'));
    button('分享到…').click();
    await vi.waitFor(() => expect(status()).toBe(''));
    share.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    button('分享到…').click();
    await vi.waitFor(() => expect(status()).toBe('系统没有接过去，可以复制链接。'));
    vi.unstubAllGlobals();
  });
});

describe('the picture', () => {
  it('that cannot be copied is shown; it is as wide as a slide and carries the link', async () => {
    const svg = await live(SIZES['390'](caseSubject('opening', 'zh')));
    svg.parentElement?.classList.add('chain');
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const { session } = show(HOST);
    for (const manner of [{}, { numbersOnly: true }]) {
      if ('numbersOnly' in manner) tick(0);
      expect(document.querySelector('img')).toBeNull();
      button('复制图片').click();
      await vi.waitFor(() => expect(status()).toContain('图片显示在下面'), { timeout: 20_000 });
      flushSync();
      const image = one<HTMLImageElement>('img');
      const bytes = Uint8Array.from(atob(image.src.split(',')[1] ?? ''), (sign) => sign.charCodeAt(0));
      expect(pngText(bytes, 'customer-value-map')).toBe(session.link(manner));
      const header = [...chunksOf(bytes)][0]?.data;
      if (!header) throw new Error('No PNG');
      expect(new DataView(header.buffer, header.byteOffset).getUint32(0)).toBeGreaterThanOrEqual(1600);
      expect(image.alt).toContain('让渡价值');
    }
  }, 60_000);

  it('made for a link with names is not shown once they are left out', async () => {
    const svg = await live(SIZES['390'](caseSubject('opening', 'zh')));
    svg.parentElement?.classList.add('chain');
    let refused: (why: DOMException) => void = () => undefined;
    vi.spyOn(navigator.clipboard, 'write').mockReturnValue(new Promise((_, reject) => (refused = reject)));
    show(HOST);
    button('复制图片').click();
    expect(status()).not.toContain('下面');
    tick(0);
    refused(new DOMException('', 'NotAllowedError'));
    button('复制图片').click();
    refused(new DOMException('', 'NotAllowedError'));
    await vi.waitFor(() => expect(document.querySelector('img')).not.toBeNull(), { timeout: 20_000 });
    const src = one<HTMLImageElement>('img').src;
    const bytes = Uint8Array.from(atob(src.split(',')[1] ?? ''), (sign) => sign.charCodeAt(0));
    expect(pngText(bytes, 'customer-value-map')).not.toContain('#n=');
  }, 60_000);

  it('says so where there is none', async () => {
    show(HOST);
    button('下载SVG').click();
    await vi.waitFor(() => expect(status()).toContain('没能画出图片'));
  });
});

describe('what is inside', () => {
  it('names the case, every change, rivals, baseline and names', () => {
    const { session } = show(HOST);
    const inside = () => one('.inside').textContent.replace(/\s+/g, ' ');
    expect(inside()).toContain('开场故事，只差一点');
    expect(inside()).toMatch(/改动 ?1项 ?到店服务 ?62 → 72/);
    expect(inside()).toContain('2个，与案例相同');
    expect(inside()).toContain('没有，与案例原样比');
    expect(inside()).toContain('2个，带上');
    expect(inside()).toContain(NAMES.title);
    tick(0);
    expect(inside()).toContain('2个，不带');
    expect(inside()).not.toContain(NAMES.title);
    expect(inside()).toMatch(/服务价值 ?62 → 72/);
    session.setBaseline();
    session.set('baseProfit', 1300);
    session.addRival();
    session.setView('evidence');
    session.setLocale('en');
    flushSync();
    expect(inside()).toContain('(Evidence view)');
    expect(inside()).toContain('3, changed');
    expect(inside()).toContain('Opening story, nearly there; changes: 1');
  });
});

describe.each(['zh', 'en'] as const)('the page in %s', (locale) => {
  it('fits any screen; every button has a name and is large enough, every word can be read', async () => {
    const { session } = show(HOST);
    session.setLocale(locale);
    flushSync();
    const dialog = one<HTMLDialogElement>('dialog');
    for (const width of [320, 390, 760, 1280]) {
      await page.viewport(width, 720);
      await vi.waitFor(() => {
        const inner = one('.ways').getBoundingClientRect();
        const code = one('.qr svg').getBoundingClientRect();
        expect(code.right, `${width}`).toBeLessThanOrEqual(dialog.getBoundingClientRect().right);
        // Beside the other ways from the width of a tablet on.
        expect(code.left > inner.right, `${width}`).toBe(width >= 760);
        expect(dialog.scrollWidth, `${width}`).toBeLessThanOrEqual(dialog.clientWidth);
      });
    }
    for (const each of dialog.querySelectorAll<HTMLElement>('button, summary, label')) {
      expect((each.getAttribute('aria-label') ?? each.textContent).trim()).not.toBe('');
      expect(each.getBoundingClientRect().height, each.textContent).toBeGreaterThanOrEqual(24);
    }
    for (const each of dialog.querySelectorAll<HTMLElement>('.share *'))
      expect(parseFloat(getComputedStyle(each).fontSize), each.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(11);
  });
});
