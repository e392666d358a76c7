import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { pngText } from '../../src/carriers/png-text';
import { ROOM_NAMES } from '../../src/content/room-words';
import { Chain, LOCALES } from './chain';

const PATH = fileURLToPath(new URL('../../dist/customer-value-map.html', import.meta.url));
const FILE = pathToFileURL(PATH).href;

/** The page as whoever clicks the file twice meets it, with all it asks for and complains about. */
class Single extends Chain {
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  override async open(link = `?v=${this.locale}`): Promise<void> {
    this.page.on('request', (request) => this.requests.push(request.url()));
    this.page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    this.page.on('pageerror', (error) => this.errors.push(error.message));
    await this.page.goto(FILE + link);
    await expect(this.headline).not.toBeEmpty();
  }
  /** What was asked for beside the file itself; a worker begins from a text of the page's own. */
  get others(): readonly string[] {
    return this.requests.filter((url) => !url.startsWith(FILE) && !url.startsWith('blob:null/'));
  }
}
/** The map is written: the step of the browser's history knows how often. */
const written = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => (history.state as { revision?: number } | null)?.revision ?? 0))
    .toBeGreaterThan(0);

for (const locale of LOCALES) {
  const words = (zh: string, en: string) => (locale === 'zh' ? zh : en);

  test(`${locale}: the whole page works from one file, and asks for nothing else`, async ({ page }) => {
    const chain = new Single(page, locale);
    await chain.open();
    expect(await page.locator('.chain svg path').count()).toBeGreaterThan(10);
    const before = await chain.result('lifetimeValue');
    await chain.slider('serviceValue').press('PageUp');
    await chain.slider('serviceValue').press('ArrowRight');
    expect(await chain.value('serviceValue')).toBe(73);
    expect(await chain.result('lifetimeValue')).toBeGreaterThan(before);

    await chain.openDrawer('value');
    await chain.closeDrawer();
    await chain.button('关于模型', 'About the model').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: words('分析 ›', 'Analysis ›') }).click();
    const worker = page.waitForEvent('worker');
    for (const room of ['money', 'people'] as const) {
      await page
        .getByRole('navigation', { name: words('分析', 'Analysis') })
        .getByRole('button', { name: ROOM_NAMES[room][locale], exact: true })
        .click();
      await expect(page.getByRole('figure').first()).toBeVisible();
    }
    // The policy lets the customers be counted beside the page.
    expect((await worker).url()).toMatch(/^blob:null\//);
    await expect(page.locator('h1 + p')).not.toContainText(words('停下来', 'when you stop'), { timeout: 30_000 });
    await page.getByRole('button', { name: words('‹ 全链', '‹ The chain') }).click();

    await chain.button('Switch to English', '切换到中文').click();
    const other = new Single(page, locale === 'zh' ? 'en' : 'zh');
    await expect(page).toHaveTitle(words('Customer Value Map', '客户价值地图'));
    expect(await other.value('serviceValue')).toBe(73);
    expect(chain.others).toEqual([]);
    expect(chain.errors).toEqual([]);
  });

  test(`${locale}: what was done is still there after a reload, and when the file is opened anew`, async ({ page }) => {
    const chain = new Single(page, locale);
    await chain.open();
    await chain.slider('productValue').press('End');
    await written(page);
    await page.reload();
    await expect(chain.headline).not.toBeEmpty();
    expect(await chain.value('productValue')).toBe(100);
    await page.goto(`${FILE}?v=${locale}`);
    await chain.button('我的地图', 'My maps').click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
    expect(chain.errors).toEqual([]);
  });

  test(`${locale}: a file makes no link, says why, and hands the map on otherwise`, async ({ page }) => {
    const chain = new Single(page, locale);
    await chain.open();
    await chain.slider('serviceValue').press('PageUp');
    await chain.button('分享', 'Share').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(words('只在这台设备上打得开', 'would open only on this device'));
    await expect(dialog).toContainText(words('不知道自己在网上有没有地址', 'knows of no address on the web'));
    await expect(dialog).not.toContainText('file:');
    await expect(dialog.getByRole('button', { name: words('复制链接', 'Copy link') })).toHaveCount(0);

    const code = (await dialog.locator('.ways .code').innerText()).replace(/\s/g, '');
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: words('下载PNG', 'Download PNG') }).click();
    const picture = new Uint8Array(readFileSync(await (await coming).path()));
    expect(pngText(picture, 'customer-value-map')).toMatch(/^\?s=/);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    // The code leads back to the map, on any machine with the file.
    await chain.button('全部复位', 'Reset all').click();
    expect(await chain.value('serviceValue')).toBe(62);
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, code);
    await expect.poll(() => chain.value('serviceValue')).toBe(72);
    expect(chain.errors).toEqual([]);
  });
}

test('the policy knows every piece by its hash, and refuses what is put in later', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && refused.push(message.text()));
  const chain = new Single(page, 'zh');
  await chain.open();
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  const directives: Record<string, readonly string[]> = {};
  for (const directive of (policy ?? '').split('; ')) {
    const [name = '', ...sources] = directive.split(' ');
    directives[name] = sources;
  }
  for (const kind of ['script-src', 'style-src'])
    for (const source of directives[kind] ?? ['none']) expect(source).toMatch(/^'sha256-[\w+/]{43}='$/);
  expect(directives).toMatchObject({
    'default-src': ["'none'"],
    'connect-src': ["'none'"],
    'img-src': ['data:'],
    'worker-src': ['blob:'],
  });
  await page.evaluate(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => console.warn(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.body.append(script);
    const blob = URL.createObjectURL(new Blob(['document.title = "taken"'], { type: 'text/javascript' }));
    return import(blob).catch(() => undefined);
  });
  await expect.poll(() => refused).toEqual(['script-src-elem', 'script-src-elem']);
  await expect(page).toHaveTitle('客户价值地图');
});

test('the file can open itself in a second window, and the two can talk', async ({ page }) => {
  const chain = new Single(page, 'zh');
  await chain.open();
  const coming = page.waitForEvent('popup');
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => (document.body.dataset['heard'] = String(data)));
    document.body.addEventListener('click', () => open(location.pathname + '?v=enmoney'), { once: true });
  });
  await page.mouse.click(2, 400);
  const second = await coming;
  await expect(second.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await second.evaluate(() => (opener as Window | null)?.postMessage('here', '*'));
  await expect(page.locator('body')).toHaveAttribute('data-heard', 'here');
  expect(chain.others).toEqual([]);
});

test('the page for the phones of a room is one file, too', async ({ page }) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(error.message));
  const vote = FILE.replace(/map(?=\.html$)/, 'vote');
  await page.goto(vote);
  await expect(page.getByRole('heading').first()).not.toBeEmpty();
  expect(seen).toEqual([vote]);
});
