import { expect, test, type Locator, type Page } from '@playwright/test';
import { CASES, caseById } from '../../src/content/cases';
import { Chain, LOCALES } from './chain';
import { encodeScene } from './links';

const shop = caseById('shop_only');
if (!shop) throw new Error('A case is missing');
const VISITED = encodeScene({
  locale: 'zh',
  case: 'shop_rival',
  changes: { serviceValue: 71.25 },
  names: { title: '客户甲' },
});

const whose = (page: Page) => page.locator('.whose');
const openMaps = async (chain: Chain) => {
  await chain.button('我的地图', 'My maps').click();
  return chain.page.getByRole('dialog');
};
/** The map is written: the step of the browser's history knows how often. */
const written = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => (history.state as { revision?: number } | null)?.revision ?? 0))
    .toBeGreaterThan(0);

for (const locale of LOCALES) {
  const words = (zh: string, en: string) => (locale === 'zh' ? zh : en);

  test(`a link opened over one’s own work costs nothing of it, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.slider('productValue').press('End');
    await chain.slider('timeCost').press('Home');
    await written(page);
    const own = await chain.result('lifetimeValue');

    // In the same tab, as a new page.
    await page.goto(`./${VISITED.replace('v=zh', `v=${locale}`)}`);
    await expect(whose(page)).toContainText(words('从别处打开', 'Opened from outside'));
    expect(await chain.value('serviceValue')).toBe(71.25);
    await chain.slider('serviceValue').press('End');
    await page.reload();
    expect(await chain.value('serviceValue')).toBe(100);
    await expect(whose(page)).toContainText(words('从别处打开', 'Opened from outside'));
    // Nothing of the visit was kept: there is one map, one's own.
    const maps = await openMaps(chain);
    await expect(maps.getByRole('listitem')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await chain.button('回到我的', 'Back to my work').click();
    await expect.poll(() => chain.result('lifetimeValue')).toBe(own);
    expect(await chain.value('productValue')).toBe(100);
    await expect(whose(page)).toHaveCount(0);

    // Kept, the visitor's map is a second one, and one's own stays.
    await page.goBack();
    await expect.poll(() => chain.value('serviceValue')).toBe(100);
    await chain.button('留作我的', 'Keep as mine').click();
    await expect(whose(page)).toHaveCount(0);
    await chain.slider('serviceValue').press('PageDown');
    await written(page);
    await page.goto(`./?v=${locale}`);
    await expect(whose(page)).toContainText('客户甲');
    await chain.button('接着做', 'Go on with it').click();
    await expect.poll(() => chain.value('serviceValue')).toBe(90);
    const both = await openMaps(chain);
    await expect(both.getByRole('listitem')).toHaveCount(2);
  });

  test(`two tabs never overwrite one another, ${locale}`, async ({ page, context }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.slider('productValue').press('End');
    await written(page);

    const second = await context.newPage();
    const other = new Chain(second, locale);
    await other.open();
    await other.button('接着做', 'Go on with it').click();
    await expect.poll(() => other.value('productValue')).toBe(100);
    await other.slider('serviceValue').press('Home');
    await written(second);
    await expect
      .poll(() => second.evaluate(() => (history.state as { revision?: number }).revision))
      .toBeGreaterThan(1);

    // What is behind is slow on purpose in a browser.
    await page.bringToFront();
    await chain.slider('timeCost').press('Home');
    await expect(page.getByRole('alert')).toContainText(words('另一个窗口', 'another window'));
    const maps = await openMaps(chain);
    await expect(maps.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect([await chain.value('timeCost'), await chain.value('serviceValue')]).toEqual([0, 62]);
    expect([await other.value('timeCost'), await other.value('serviceValue')]).toEqual([46, 0]);
    // Undo stays with the map that is now this tab's own.
    await chain.slider('timeCost').press('Control+z');
    await expect.poll(() => chain.value('timeCost')).toBe(46);
    await second.reload();
    expect([await other.value('timeCost'), await other.value('serviceValue')]).toEqual([46, 0]);
  });

  test(`where nothing can be kept it is said, and the work goes on, ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    const chain = new Chain(page, locale);
    await chain.open();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await chain.slider('serviceValue').press('PageUp');
    await expect(page.getByRole('alert')).toContainText(words('不让网页保存', 'does not let the page keep'));
    await page.getByRole('alert').getByRole('button').last().click();
    await chain.slider('serviceValue').press('PageUp');
    expect(await chain.value('serviceValue')).toBe(82);
    await expect(page.getByRole('alert')).toHaveCount(0);
    const maps = await openMaps(chain);
    await expect(maps.getByRole('listitem')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.reload();
    expect(await chain.value('serviceValue')).toBe(82);
  });

  test(`two hundred steps of every kind are undone to the first state and redone to the last, ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const chain = new Chain(page, locale);
    await chain.open();
    const state = () => {
      const { search, hash } = new URL(page.url());
      return search + hash;
    };
    const first = await chain.result('lifetimeValue');
    const start = state();
    // By its place in the table: its name changes with the language.
    const both = (id: string) => page.locator(`[data-parameter="${id}"]`).first();
    const steps: (() => Promise<void>)[] = [
      () => both('moneyCost').press('ArrowUp'),
      () => both('productValue').press('ArrowDown'),
      () => page.locator('button.language').click(),
      () => page.getByRole('button', { name: /^明暗|^Theme/ }).click(),
      () => page.getByRole('button', { name: /^设为对照$|^Set baseline$/ }).click(),
    ];
    for (let step = 0; step < 200; step += 1) await steps[step % 5]?.();
    const end = state();
    const last = await page.locator('[data-output="lifetimeValue"]').first().getAttribute('data-value');
    expect(end).not.toBe(start);
    /** Two hundred presses, one a frame. */
    const press = (button: Locator) =>
      button.evaluate(async (element: HTMLElement) => {
        for (let i = 0; i < 200; i += 1) {
          element.click();
          await new Promise((done) => requestAnimationFrame(done));
        }
      });
    const undo = page.getByRole('button', { name: /^撤销$|^Undo$/ });
    const redo = page.getByRole('button', { name: /^重做$|^Redo$/ });
    await press(undo);
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    expect(await chain.result('lifetimeValue')).toBe(first);
    expect(await chain.value('serviceValue')).toBe(62);
    expect(state()).toBe(start.includes('v=') ? start : `?v=${locale}`);
    await press(redo);
    await expect(redo).toHaveAttribute('aria-disabled', 'true');
    expect(state()).toBe(end);
    expect(await page.locator('[data-output="lifetimeValue"]').first().getAttribute('data-value')).toBe(last);
  });

  test(`a deleted map comes back with undo, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.slider('serviceValue').press('PageUp');
    await written(page);
    let maps = await openMaps(chain);
    await maps
      .getByRole('button', { name: words('删除', 'Delete') })
      .first()
      .click();
    await expect(maps.getByRole('listitem')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => chain.value('serviceValue')).toBe(62);
    await page.keyboard.press('Control+z');
    await expect.poll(() => chain.value('serviceValue')).toBe(72);
    maps = await openMaps(chain);
    await expect(maps.getByRole('listitem')).toHaveCount(1);
  });

  test(`a whole message is pasted onto the page, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    const paste = (text: string) =>
      page.evaluate((pasted) => {
        const data = new DataTransfer();
        data.setData('text/plain', pasted);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      }, text);
    await paste(`你好，\n客户的图： https://example.org/map/${VISITED}\n周五见。`);
    await expect.poll(() => chain.value('serviceValue')).toBe(71.25);
    await expect(page.getByTitle(words('换一个案例', 'Choose a case'))).toContainText('客户甲');
    await paste('一段没有地图的话');
    await expect(page.getByRole('alert')).toContainText(words('没有找到地图', 'No map was found'));
    expect(await chain.value('serviceValue')).toBe(71.25);
    await paste(
      `https://example.org/map/${VISITED}\nhttps://example.org/map/${encodeScene({ locale: 'en', case: 'latent', changes: { tenure: 9 } })}`,
    );
    await page
      .getByRole('alert')
      .getByRole('button', { name: caseById('latent')?.title[locale] ?? '' })
      .click();
    await expect(page.getByTitle(words('换一个案例', 'Choose a case'))).toContainText(
      caseById('latent')?.title[locale] ?? '',
    );
  });

  test(`Back and Forward walk cases and views, never single drags, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    for (let i = 0; i < 3; i += 1) await chain.slider('serviceValue').press('ArrowUp');
    await page.getByRole('radio', { name: words('证据', 'Evidence'), exact: true }).check();
    const evidence = await chain.result('retention');
    await page.locator('button.language').click();
    const other = new Chain(page, locale === 'zh' ? 'en' : 'zh');
    await page.goBack();
    await expect.poll(() => other.result('retention')).not.toBe(evidence);
    // The step before was made in the other language; the reader's own stays.
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'en' : 'zh-Hans-CN');
    expect(await other.value('serviceValue')).toBe(65);
    await page.goForward();
    await expect.poll(() => other.result('retention')).toBe(evidence);
  });

  test(`a damaged link offers what it most likely was, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    const link = VISITED.replace('v=zh', `v=${locale}`);
    const at = link.indexOf('s=') + 10;
    await chain.open(link.slice(0, at) + (link[at] === 'x' ? 'y' : 'x') + link.slice(at + 1));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(words('损坏', 'damaged'));
    expect(await chain.value('serviceValue')).toBe(62);
    await alert.getByRole('button', { name: words('打开修好的', 'Open it mended') }).click();
    await expect.poll(() => chain.value('serviceValue')).toBe(71.25);
    await expect(alert).toContainText(words('核对', 'check one number'));
  });
}

test('every case opens from its link as a visit, and Back leads to where one was', async ({ page }) => {
  const chain = new Chain(page, 'zh');
  await chain.open();
  for (const { id } of CASES.slice(1, 6)) {
    await page.evaluate(
      (link) => location.assign(link),
      encodeScene({ locale: 'zh', case: id, changes: {} }).replace('?', '#'),
    );
    await expect(whose(page)).toContainText('从别处打开');
  }
  for (let i = 0; i < 5; i += 1) await page.goBack();
  await expect.poll(() => chain.value('serviceValue')).toBe(62);
  await expect(whose(page)).toHaveCount(0);
});
