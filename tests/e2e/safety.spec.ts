import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
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

/** What a visitor does in a sitting. */
async function sitting(page: Page, chain: Chain) {
  await chain.drag('serviceValue', 74);
  await page.getByRole('button', { name: chain.locale === 'zh' ? /^满意度/ : /^Satisfaction/ }).click();
  await page.keyboard.press('Escape');
  await page.getByTitle(chain.locale === 'zh' ? '换一个案例' : 'Choose a case').click();
  await page.getByRole('dialog').getByRole('button').nth(8).click();
  await page.locator('details > summary').last().click();
  await page.getByRole('button', { name: chain.locale === 'zh' ? 'Switch to English' : '切换到中文' }).click();
}

for (const locale of LOCALES)
  test(`a whole sitting asks for nothing after the load and breaks no policy, ${locale}`, async ({ page, baseURL }) => {
    const seen = await watched(page);
    const chain = new Chain(page, locale);
    await chain.open();
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

test('markup in names and ids is shown as text', async ({ page }) => {
  const seen = await watched(page);
  const name = '<img src=x onerror=alert(1)>';
  await page.goto(
    `./${encodeScene({ locale: 'en', changes: { serviceValue: 70 }, names: { title: name, serviceValue: name } })}`,
  );
  await expect(page.getByText(name).first()).toBeVisible();
  expect(await page.locator('img').count()).toBe(0);
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
  expect(seen.errors).toEqual([]);
  await new Promise((closed) => server.close(closed));
});

const DAMAGED = [
  'm=1~opening~serviceValue_72~-abcde',
  'm=1~nowhere~serviceValue_72',
  'm=9~opening',
  'm=<script>alert(1)</script>',
  `m=1~${'x'.repeat(8_000)}`,
  'm=1~opening~__proto___1~constructor_2',
  'm=%00%ff%fe',
];
for (const locale of LOCALES)
  test(`a damaged or hostile link is said and opens something whole, ${locale}`, async ({ page }) => {
    const seen = await watched(page);
    for (const query of DAMAGED) {
      await page.goto(`./?${query}&v=${locale}`);
      const alert = page.getByRole('alert');
      await expect(alert).toBeVisible();
      await expect(alert).toContainText(locale === 'zh' ? /链接/ : /link/i);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await alert.getByRole('button').first().click();
      await expect(alert).toHaveCount(0);
    }
    expect(seen.errors).toEqual([]);
  });

test('Back leads to the case before, and a reload keeps the work', async ({ page }) => {
  const chain = new Chain(page, 'zh');
  await chain.open();
  const first = await chain.result('retention');
  await page.getByTitle('换一个案例').click();
  await page.getByRole('dialog').getByRole('button', { name: '便利店，门口只有一家', exact: true }).click();
  await expect.poll(() => chain.result('retention')).toBeGreaterThan(0.94);
  await page.goBack();
  await expect.poll(() => chain.result('retention')).toBe(first);
});
