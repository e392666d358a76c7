import { expect, test, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { GUESSES, GUESS_WORDS } from '../../src/content/teaching/guess';
import { writeAsked, type Asked } from '../../src/state/teaching/asked';
import { readCode, writeCode } from '../../src/state/teaching/code';
import { foundCodes } from '../../src/state/teaching/found-codes';
import type { Locale } from '../../src/text';
import { VOTE } from '../../src/vote/words';
import { chat, inManner } from '../state/teaching/chat';

const asked: Asked = {
  locale: 'zh',
  session: 137,
  question: 2,
  scale: 'hundred',
  words: {
    zh: {
      ask: '服务评分加10，满意只多5.3分：态度忠诚会怎样？',
      quantity: '态度忠诚',
      now: '46.0',
      low: '40',
      high: '52',
    },
    en: {
      ask: 'Service +10, satisfaction just +5.3: what will attitudinal loyalty do?',
      quantity: 'Attitudinal loyalty',
      now: '46.0',
      low: '40',
      high: '52',
    },
  },
};
const link = (change: Partial<Asked> = {}) => `vote.html#${writeAsked({ ...asked, ...change })}`;
const other = { zh: 'English', en: '中文' } as const;
const codeOf = async (page: Page) => (await page.locator('.code').innerText()).trim();
const guess = (page: Page, one: (typeof GUESSES)[number], locale: Locale) =>
  page.getByRole('radio', { name: GUESS_WORDS[one][locale] });

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations: broken } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
};

test.use({ viewport: { width: 390, height: 844 } });

for (const locale of ['zh', 'en'] as const)
  test(`a guess becomes a code that is kept over a reload, ${locale}`, async ({ page }) => {
    await page.goto(link({ locale }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked.words[locale]?.ask ?? '');
    await expect(page).toHaveTitle(asked.words[locale]?.ask ?? '');
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-Hans-CN' : 'en');
    for (const words of [VOTE.stays, VOTE.cannotSend, VOTE.readable])
      await expect(page.getByText(words[locale])).toBeVisible();
    await expect(page.getByText(VOTE.noCode[locale])).toBeVisible();

    await guess(page, 'up', locale).check();
    const first = await codeOf(page);
    expect(readCode(first)).toMatchObject({ session: 137, question: 2, guess: 'up', sure: false });
    await guess(page, 'down', locale).check();
    await page.getByRole('radio', { name: VOTE.sure[locale], exact: true }).check();
    await page.getByRole('textbox', { name: VOTE.reason[locale] }).fill('1234 secret');
    const second = await codeOf(page);
    const seat = readCode(first)?.seat;
    expect(readCode(second)).toEqual({ session: 137, question: 2, guess: 'down', sure: true, seat });

    await page.reload();
    await expect(guess(page, 'down', locale)).toBeChecked();
    expect(await codeOf(page)).toBe(second);
    await expect(page.getByRole('textbox')).toHaveValue('1234 secret');
    expect(page.url()).not.toContain('secret');

    await page.getByRole('button', { name: other[locale] }).click();
    const turned = locale === 'zh' ? 'en' : 'zh';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked.words[turned]?.ask ?? '');
    await expect(guess(page, 'down', turned)).toBeChecked();
    expect(await codeOf(page)).toBe(second);
  });

test('a question in one language keeps it while the page is read in the other', async ({ page }) => {
  await page.goto(link({ words: { zh: asked.words.zh ?? { ask: '', quantity: '', now: '', low: '', high: '' } } }));
  await page.getByRole('button', { name: 'English' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(asked.words.zh?.ask ?? '');
  await expect(heading).toHaveAttribute('lang', 'zh-Hans-CN');
  await expect(guess(page, 'same', 'en')).toBeVisible();
});

test('sixty phones: every code is found in a chat of 400 lines', async ({ page }) => {
  const codes: string[] = [];
  await page.goto(link());
  for (let n = 0; n < 60; n += 1) {
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await guess(page, GUESSES[n % 3] ?? 'up', 'zh').check();
    if (n % 2) await page.getByRole('radio', { name: VOTE.sure.zh, exact: true }).check();
    codes.push(await codeOf(page));
  }
  const seats = new Set(codes.map((code) => readCode(code)?.seat));
  // Seats are drawn: of sixty, two are the same once in seventy rooms.
  expect(seats.size).toBeGreaterThan(57);
  const found = foundCodes(chat(codes.map(inManner)), { session: 137, question: 2 });
  expect(new Set(found.accepted.map(({ seat }) => seat))).toEqual(seats);
  expect(found).toMatchObject({ damaged: [], elsewhere: [], otherQuestion: [] });
  if (seats.size === 60)
    for (const one of GUESSES) expect(found.accepted.filter((answer) => answer.guess === one)).toHaveLength(20);
});

test('the page is small, asks for nothing after it is there, and can send nothing', async ({ page, baseURL }) => {
  let bytes = 0;
  const asks: string[] = [];
  page.on('request', (request) => asks.push(request.url()));
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.goto(link(), { waitUntil: 'networkidle' });
  for (const body of await Promise.all(bodies)) bytes += brotliCompressSync(body).length;
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(60_000);
  // The page, its script and its style; the icon is in the page.
  expect(asks).toHaveLength(3);
  for (const url of asks) expect(new URL(url).origin).toBe(new URL(baseURL ?? '').origin);

  await guess(page, 'same', 'zh').check();
  await page.getByRole('button', { name: VOTE.copy.zh }).click();
  await page.getByRole('button', { name: 'English' }).click();
  expect(asks).toHaveLength(3);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "form-action 'none'"])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  const sent = await page.evaluate(async () => {
    const image = new Promise((end) => {
      const one = new Image();
      one.onload = () => end('sent');
      one.onerror = () => end('blocked');
      one.src = 'https://example.com/x.png';
    });
    return [
      await fetch('./').then(
        () => 'sent',
        () => 'blocked',
      ),
      await image,
    ];
  });
  expect(sent).toEqual(['blocked', 'blocked']);
});

test('the code is copied, or selected where the browser refuses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(link());
  await guess(page, 'up', 'zh').check();
  const code = await codeOf(page);
  await page.getByRole('button', { name: VOTE.copy.zh }).click();
  await expect(page.getByText(VOTE.copied.zh)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: VOTE.copy.zh }).click();
  await expect(page.getByText(VOTE.selected.zh)).toBeVisible();
  expect((await page.evaluate(() => String(getSelection()))).trim()).toBe(code);
});

for (const { width, height, locale } of [
  { width: 390, height: 844, locale: 'zh' },
  { width: 390, height: 844, locale: 'en' },
  { width: 320, height: 568, locale: 'zh' },
  { width: 320, height: 568, locale: 'en' },
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`fits ${width}×${height}, ${locale}, ${colorScheme}`, async ({ page }, info) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto(link({ locale }));
      await guess(page, 'up', locale).check();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      // What a finger can hit: the label of a radio button is all of its band.
      for (const target of await page.locator('button, label:has([type=radio]), input[type=text]').all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(43.9);
      }
      expect(await violations(page)).toEqual([]);
      await page.screenshot({ path: info.outputPath(`vote-${width}-${locale}-${colorScheme}.png`), fullPage: true });
    });

test('a code of the broadest letters fits a small phone', async ({ page }) => {
  const broad = (code: string) => code.replace(/[^MWQGN]/g, '').length;
  let seat = 0;
  const codeAt = (at: number) => writeCode({ session: 137, question: 2, guess: 'up', sure: false, seat: at });
  for (let at = 0; at < 60_000; at += 1) if (broad(codeAt(at)) > broad(codeAt(seat))) seat = at;
  expect(broad(codeAt(seat))).toBeGreaterThan(5);
  await page.addInitScript(
    (kept) => sessionStorage.setItem('customer-value-map.vote.137.2', kept),
    JSON.stringify({ seat, guess: 'up', sure: null, reason: '' }),
  );
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(link());
  expect(await codeOf(page)).toBe(codeAt(seat));
  const room = await page.locator('.code').boundingBox();
  const letters = await page.locator('.code span').boundingBox();
  expect(letters?.width).toBeGreaterThan(150);
  expect(letters?.width).toBeLessThanOrEqual(room?.width ?? 0);
});

test('a damaged link says so and invents no question', async ({ page }) => {
  const token = writeAsked(asked);
  for (const [hash, words] of [
    [`#${token.slice(0, 40)}`, '这个链接在路上少了字或变了字'],
    [`#${token.replace(/.$/, (last) => (last === '1' ? '2' : '1'))}`, '这个链接在路上少了字或变了字'],
    ['', '这个链接里没有题目'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`vote.html${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
    await expect(page.getByRole('radio')).toHaveCount(0);
  }
  // The next link in the same tab is read at once; so is one whose '#' became a '?'.
  await page.evaluate((next) => (location.hash = next), token);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked.words.zh?.ask ?? '');
  await page.goto(`vote.html?${token}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked.words.zh?.ask ?? '');
});

test('everything is reached and changed by keys', async ({ page }) => {
  await page.goto(link());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(guess(page, 'up', 'zh')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(guess(page, 'same', 'zh')).toBeChecked();
  const code = await codeOf(page);
  await expect(page.getByRole('status')).toHaveText(Array.from(code).join(' ').replace('   ', ', '));
});
