import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { STATIONS } from '../../src/content/stations';
import { Chain, LOCALES } from './chain';
import { encodeScene } from './links';

/** Everything the page asks for, complains about or is refused. */
async function watched(page: Page) {
  const seen = { requests: [] as string[], errors: [] as string[] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`));
  });
  return seen;
}

/** What a visitor does in a sitting: everything that can be opened is, and something of every kind is changed. */
async function sitting(page: Page, chain: Chain) {
  const zh = chain.locale === 'zh';
  await chain.drag('serviceValue', 74);
  for (const { id } of STATIONS) {
    await chain.openDrawer(id);
    await chain.drawer.locator('details > summary').first().click();
    await chain.closeDrawer();
  }
  await chain.openDrawer('assumptions');
  await chain.slider('attitudeBonus').press('ArrowUp');
  await chain.closeDrawer();
  await page.getByRole('radio', { name: zh ? '证据' : 'Evidence', exact: true }).check();
  await chain.button('设为对照', 'Set baseline').click();
  for (const [cn, en] of [
    ['分享', 'Share'],
    ['我的地图', 'My maps'],
  ] as const) {
    await chain.button(cn, en).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByTitle(zh ? '换一个案例' : 'Choose a case').click();
  await page.getByRole('dialog').getByRole('button').nth(8).click();
  await page.goBack();
  await page.goForward();
  await page.locator('details > summary').last().click();
  await page.getByRole('button', { name: zh ? /^明暗/ : /^Theme/ }).click();
  await page.getByRole('button', { name: zh ? 'Switch to English' : '切换到中文' }).click();
  await page.keyboard.press('Control+z');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.strip')).toBeVisible();
}

for (const locale of LOCALES)
  test(`a whole sitting asks for nothing after the load and breaks no policy, ${locale}`, async ({ page, baseURL }) => {
    const seen = await watched(page);
    const chain = new Chain(page, locale);
    await chain.open();
    // What may be wanted later is fetched ahead, one part after another: a slow machine pauses in between.
    const first = [
      'reading-',
      'ledger-',
      'map-store-',
      'Share-',
      'Maps-',
      'link-',
      'teaching-',
      'shared-',
      'older-',
      'replay-',
    ];
    for (const part of [...first, 'People-', 'Extension-', 'Stage-', 'Lesson-', 'Notes-', 'Task-'])
      await expect.poll(() => seen.requests.some((url) => url.includes(part)), part).toBe(true);
    await page.waitForLoadState('networkidle');
    const loaded = seen.requests.length;
    expect(loaded).toBeGreaterThan(1);
    for (const url of seen.requests) expect(url.startsWith(baseURL ?? '-')).toBe(true);
    await sitting(page, chain);
    expect(seen.requests.slice(loaded)).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

test('the policy stands in the page and allows no connection', async ({ page }) => {
  await new Chain(page, 'zh').open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test('markup in names is shown as text, wherever names are shown', async ({ page }) => {
  const seen = await watched(page);
  page.on('dialog', (dialog) => {
    seen.errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const names = {
    title: '<script>alert(1)</script>',
    serviceValue: '<img src=x onerror=alert(1)>',
    productWeight: '<svg onload=alert(1)>',
    rival1: '"><iframe src="javascript:alert(1)">',
    rival2: '{{constructor.constructor("alert(1)")()}}',
  };
  const chain = new Chain(page, 'en');
  await chain.open(encodeScene({ locale: 'en', changes: { serviceValue: 70 }, names }));
  const before = await page.locator('script, img, iframe').count();
  await expect(page.getByText(names.title).first()).toBeVisible();
  // On the picture a long name stands on two lines or is cut: its beginning is there as letters.
  await expect(page.locator('.chain')).toContainText('<img');
  await expect(chain.headline).toContainText(names.serviceValue);
  await chain.openDrawer('retention');
  await expect(chain.drawer.locator('input.name').first()).toHaveValue(names.rival1);
  await expect(chain.drawer.locator('input.name').nth(1)).toHaveValue(names.rival2);
  await chain.closeDrawer();
  await chain.openDrawer('value');
  await expect(chain.drawer.getByText(names.productWeight).first()).toBeVisible();
  await chain.closeDrawer();
  await page.locator('details > summary').last().click();
  await expect(page.getByRole('rowheader', { name: names.serviceValue })).toBeVisible();
  expect(await page.locator('script, img, iframe').count()).toBe(before);
  expect(await page.locator('img, iframe, svg svg, [onerror], [onload]').count()).toBe(0);
  expect(seen.errors).toEqual([]);
});

test('the built page works from a folder of any static host', async ({ page }) => {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/^\/a\/b\//, '');
    readFile(join('dist', path === '' ? 'index.html' : path)).then(
      (body) => response.writeHead(200, { 'content-type': types[extname(path) || '.html'] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  const seen = await watched(page);
  await page.goto(`http://127.0.0.1:${address.port}/a/b/?v=en`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('73.6');
  await new Chain(page, 'en').slider('serviceValue').press('PageUp');
  expect(new URL(page.url()).pathname).toBe('/a/b/');
  await page.reload();
  expect(await new Chain(page, 'en').value('serviceValue')).toBe(72);
  for (const url of seen.requests) expect(new URL(url).pathname).toMatch(/^\/a\/b\//);
  expect(seen.errors).toEqual([]);
  await new Promise((closed) => server.close(closed));
});
