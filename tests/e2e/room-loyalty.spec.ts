import { expect, test, type Locator, type Page } from '@playwright/test';
import { CASES } from '../../src/content/cases';
import { SHORT_NAMES } from '../../src/content/loyalty-words';
import { inputsOf, pristine } from '../../src/state/setting';
import { evaluateSettled } from '../../src/model/evaluate';
import { Chain, LOCALES, label } from './chain';

const WORDS = {
  zh: {
    parts: '留存是由什么撑着的',
    all: `全部${CASES.length}个`,
    table: /看成表格/,
    open: /^打开案例：/,
    levers: '拖因素',
  },
  en: {
    parts: 'What holds them',
    all: `All ${CASES.length}`,
    table: /As a table/,
    open: /^Open case: /,
    levers: 'Levers',
  },
} as const;

/** Circles and the diagonal of the triangle, in its pixels. */
const drawn = (page: Page, title: RegExp) =>
  page
    .getByRole('figure', { name: title })
    .locator('svg')
    .evaluate((svg) => {
      const longest = [...svg.querySelectorAll('path.post')]
        .map((path) =>
          (path.getAttribute('d') ?? '')
            .split(/[ML\s]/)
            .filter(Boolean)
            .map(Number),
        )
        .sort((a, b) => Math.abs((b[0] ?? 0) - (b[2] ?? 0)) - Math.abs((a[0] ?? 0) - (a[2] ?? 0)));
      return {
        diagonal: longest[0] ?? [],
        dots: [...svg.querySelectorAll('circle')].map((dot) => [
          Number(dot.getAttribute('cx')),
          Number(dot.getAttribute('cy')),
        ]),
      };
    });
const cells = (region: Locator) =>
  region
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

for (const locale of LOCALES)
  test.describe(`sticky or loyal, in ${locale}`, () => {
    const words = WORDS[locale];
    const title = locale === 'zh' ? /黏不黏/ : /Sticky, and loyal/;

    test('no dot is above the diagonal, with all cases and after a drag', async ({ page }) => {
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightloyalty`);
      await expect(chain.headline).toContainText(
        locale === 'zh' ? '12个案例，8个黏得住' : 'Of 12 cases 8 are sticky. Only 3',
      );
      await page.getByRole('radio', { name: words.all }).check();
      await expect(chain.headline).toContainText(locale === 'zh' ? '36个案例' : 'Of 36 cases');
      for (const key of ['', 'End', 'Home']) {
        if (key) await page.getByRole('slider', { name: label('technicalConversion', locale), exact: true }).press(key);
        const { diagonal, dots } = await drawn(page, title);
        const [left = NaN, bottom = NaN] = diagonal;
        expect(dots.length).toBeGreaterThan(30);
        for (const [x = NaN, y = NaN] of dots) expect(bottom - y).toBeLessThanOrEqual(x - left + 0.2);
      }
    });

    test('a lever moves the own point, leaves its baseline behind, and the headline says what was gained', async ({
      page,
    }) => {
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightloyalty`);
      const circles = page.getByRole('figure', { name: title }).locator('circle.delivered');
      await expect(circles).toHaveCount(1);
      await page.getByRole('slider', { name: label('technicalConversion', locale), exact: true }).press('End');
      await expect(circles).toHaveCount(2);
      await expect(page.getByRole('figure', { name: title }).locator('circle.hollow')).toHaveCount(1);
      const kept = await chain.result('retention');
      await expect(chain.headline).toContainText(`${Math.round(kept * 100)}%`);
      expect(await chain.result('trueLoyalty')).toBeLessThanOrEqual(kept);
      await page.keyboard.press('Control+z');
      await expect(circles).toHaveCount(1);
    });

    test('the parts add up, and Enter on a case opens it here', async ({ page }) => {
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightloyalty`);
      const parts = page.getByRole('figure', { name: words.parts });
      await parts.getByText(words.table).click();
      for (const row of await cells(parts)) {
        const [kept = NaN, loyal = NaN, locked = NaN, captive = NaN] = row.slice(1).map((cell) => parseInt(cell, 10));
        expect(loyal + locked + captive).toBe(kept);
      }
      await expect(parts.getByRole('button', { name: words.open })).toHaveCount(12);
      await parts.getByRole('button', { name: new RegExp(SHORT_NAMES.soft_y4[locale]) }).press('Enter');
      await expect(page).toHaveURL(/loyalty/);
      const opened = evaluateSettled(inputsOf(pristine('soft_y4')));
      await expect.poll(() => chain.result('retention')).toBe(opened.retention);
      await page.keyboard.press('Control+z');
      await expect.poll(() => chain.result('retention')).toBe(evaluateSettled(inputsOf(pristine('opening'))).retention);
    });

    test('a click on a dot opens its case', async ({ page }) => {
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightloyalty`);
      const dot = page.getByRole('figure', { name: title }).locator('circle.tip').first();
      const box = await dot.boundingBox();
      if (!box) throw new Error('No dot on screen');
      const before = await chain.result('retention');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(() => chain.result('retention')).not.toBe(before);
    });

    test('shows why it is necessary and why not sufficient, and fits a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightloyalty`);
      await expect(
        page.getByText(locale === 'zh' ? '没有一点在斜线上方' : 'No dot lies above the diagonal'),
      ).toBeVisible();
      await expect(page.getByRole('definition').filter({ hasText: SHORT_NAMES.shop_only[locale] })).toContainText(
        '95%',
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
