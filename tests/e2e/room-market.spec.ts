import { expect, test, type Locator } from '@playwright/test';
import { Chain, LOCALES, label } from './chain';

const WORDS = {
  zh: {
    path: '十年里顾客在谁那里',
    matrix: '一年里谁从哪儿到哪儿',
    even: '对手要好多少，人才会走',
    kinds: '对谁来说我们更好',
    table: /看成表格/,
    peers: '同行两家',
    shares: '对照的长期份额',
    price: '只看：看重价格的',
    all: '只看：所有顾客',
  },
  en: {
    path: 'Where customers are, over ten years',
    matrix: 'Who goes where within a year',
    even: 'How much better a rival has to be',
    kinds: 'For whom we are the better offer',
    table: /As a table/,
    peers: 'Two peers',
    shares: 'The baseline’s long-run shares',
    price: 'Show only: Price-minded',
    all: 'Show only: All customers',
  },
} as const;

const numbers = (table: Locator) =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => parseFloat(cell.textContent))),
    );
const sum = (row: readonly number[]) => row.reduce((all, one) => all + one, 0);

for (const locale of LOCALES)
  test.describe(`the market, in ${locale}`, () => {
    const words = WORDS[locale];

    test('rows of the matrix and years of the path add up as printed; the first entry is retention', async ({
      page,
    }) => {
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightmarket`);
      const matrix = page.getByRole('table', { name: words.matrix });
      const path = page.getByRole('figure', { name: words.path });
      await path.getByText(words.table).click();
      for (const key of ['', 'PageUp', 'End', 'Home']) {
        if (key) await page.getByRole('slider', { name: label('serviceValue', locale), exact: true }).press(key);
        const rows = await numbers(matrix);
        expect(rows).toHaveLength(4);
        for (const row of rows) expect(sum(row)).toBeCloseTo(100, 6);
        const kept = await chain.result('retention');
        expect(Math.abs((rows[0]?.[0] ?? NaN) - kept * 100)).toBeLessThanOrEqual(0.05 + 1e-9);
        const years = await numbers(path);
        expect(years).toHaveLength(12);
        for (const row of years) expect(sum(row)).toBe(100);
        await expect(chain.headline).toContainText(String(years[10]?.[0] || (locale === 'zh' ? '一位也不' : 'none')));
      }
    });

    test('through a rival’s eyes it comes first, with what its customers keep', async ({ page }) => {
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightmarket`);
      const matrix = page.getByRole('table', { name: words.matrix });
      const own = await numbers(matrix);
      await page.getByRole('radio', { name: words.peers }).check();
      await expect(matrix.getByRole('rowheader').first()).toHaveText(words.peers);
      const theirs = await numbers(matrix);
      expect(theirs[0]?.[0]).toBe(own[1]?.[1]);
      expect(theirs[1]?.[1]).toBe(own[0]?.[0]);
      await expect(chain.headline).toContainText(locale === 'zh' ? '从同行两家那边看' : 'Seen from two peers');
      // The choice is part of the address and of undo.
      await page.reload();
      await expect(matrix.getByRole('rowheader').first()).toHaveText(words.peers);
      await page.getByRole('radio', { name: locale === 'zh' ? '我们' : 'Us', exact: true }).check();
      await expect(matrix.getByRole('rowheader').first()).not.toHaveText(words.peers);
      await page.keyboard.press('Control+z');
      await expect(matrix.getByRole('rowheader').first()).toHaveText(words.peers);
    });

    test('a kind of customer makes the page about them, and back', async ({ page }) => {
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightmarket`);
      const before = await chain.headline.textContent();
      await page.getByRole('button', { name: words.price }).press('Enter');
      await expect(chain.headline).toContainText(locale === 'zh' ? '看重价格的顾客' : 'price-minded customers');
      await expect(page.getByRole('button', { name: words.price })).toHaveAttribute('aria-pressed', 'true');
      // What is shown now is not the retention of the map.
      await expect(page.getByRole('table', { name: words.matrix }).locator('[data-output]')).toHaveCount(0);
      await page.getByRole('button', { name: words.all }).click();
      await expect(chain.headline).toHaveText(before ?? '');
    });

    test('the shares of the baseline stay where they are until something is changed', async ({ page }) => {
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightmarket`);
      const path = page.getByRole('figure', { name: words.path });
      await path.getByText(words.table).click();
      await page.getByRole('radio', { name: words.shares }).check();
      const still = await numbers(path);
      expect(still[10]).toEqual(still[0]);
      await page.getByRole('slider', { name: label('serviceValue', locale), exact: true }).press('End');
      const moved = await numbers(path);
      expect(moved[0]).toEqual(still[0]);
      expect(moved[10]?.[0]).toBeGreaterThan(still[10]?.[0] ?? NaN);
    });

    test('says who leaves, and fits a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}lightmarket`);
      const even = page.getByRole('figure', { name: words.even });
      await expect(even.getByRole('listitem').first()).toContainText(locale === 'zh' ? '留下' : 'stays');
      await page.getByRole('slider', { name: label('productValue', locale), exact: true }).press('Home');
      await expect(even.getByRole('listitem').first()).toContainText(locale === 'zh' ? '走（' : 'leaves (');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
