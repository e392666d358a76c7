import { expect, test, type Page } from '@playwright/test';
import { STATIONS } from '../../src/content/stations';
import { Chain, LOCALES } from './chain';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A finger that goes down, moves in steps and is lifted. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (let i = 1; i <= 10; i++)
    await touch('touchMove', [{ x: from.x + ((to.x - from.x) * i) / 10, y: from.y + ((to.y - from.y) * i) / 10 }]);
  await touch('touchEnd', []);
  await finger.detach();
}

const sideways = (page: Page) =>
  page.evaluate(() => {
    scrollTo({ left: 100, top: scrollY, behavior: 'instant' });
    return [scrollX, document.documentElement.scrollWidth - document.documentElement.clientWidth];
  });

for (const locale of LOCALES) {
  const zh = locale === 'zh';

  test(`a row is moved by a tap on its track and by a finger, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    const row = chain.slider('serviceValue');
    await row.scrollIntoViewIfNeeded();
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const { x, y } = await chain.thumb(row, 90);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => chain.value('serviceValue')).toBe(90);
    await expect(chain.headline).toContainText(zh ? '服务评分加28' : 'Service rating +28');
    // Rests before the finger comes again.
    await row.scrollIntoViewIfNeeded();
    await swipe(page, await chain.thumb(row), await chain.thumb(row, 40));
    await expect.poll(() => chain.value('serviceValue')).toBe(40);
    await chain.button('撤销', 'Undo').tap();
    await expect.poll(() => chain.value('serviceValue')).toBe(90);
    await chain.button('撤销', 'Undo').tap();
    await expect.poll(() => chain.value('serviceValue')).toBe(62);
  });

  test(`the results stay in sight while everything scrolls past, and nothing scrolls sideways, ${locale}`, async ({
    page,
  }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    expect(await sideways(page)).toEqual([0, 0]);
    const strip = page.locator('.strip');
    const height = (await page.locator('.chain').boundingBox())?.height ?? 0;
    for (const share of [0, 0.25, 0.5, 0.75]) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), height * share);
      for (const output of ['deliveredValue', 'meanSatisfaction', 'attitude', 'retention', 'lifetimeValue'])
        await expect(strip.locator(`[data-output="${output}"]`)).toBeInViewport({ ratio: 1 });
    }
    // A finger that goes up and down over a row scrolls the page and leaves the row alone.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const before = await chain.value('moneyCost');
    await chain.slider('moneyCost').scrollIntoViewIfNeeded();
    const { x, y } = await chain.thumb(chain.slider('moneyCost'));
    const top = await page.evaluate(() => scrollY);
    await swipe(page, { x, y }, { x, y: y - 260 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
    expect(await chain.value('moneyCost')).toBe(before);
  });

  test(`every drawer is a sheet below the results, with the focus in it, closed by its button, ${locale}`, async ({
    page,
  }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    for (const { id } of STATIONS) {
      const opener = page.locator(`button[data-opens="${id}"]`).first();
      await opener.tap();
      await expect(chain.drawer).toBeInViewport();
      await expect(page.locator('#drawer-title')).toBeFocused();
      const [sheet, strip] = [await chain.drawer.boundingBox(), await page.locator('.strip').boundingBox()];
      if (!sheet || !strip) throw new Error('The sheet or the results are not on screen');
      expect(sheet.width, id).toBe(390);
      expect(sheet.y + sheet.height, id).toBe(844);
      expect(strip.y + strip.height, `the results over the sheet of ${id}`).toBeLessThanOrEqual(sheet.y);
      expect(await sideways(page), id).toEqual([0, 0]);
      const inner = await chain.drawer.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(inner, id).toBe(0);
      await chain.button('关闭', 'Close').tap();
      await expect(chain.drawer).toHaveCount(0);
    }
    await chain.openDrawer('value');
    await chain.slider('productWeight').press('ArrowRight');
    expect(await chain.value('productWeight')).toBe(41);
  });

  test(`the rest of the tools are behind one button, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    const more = chain.button('更多', 'More');
    const menu = page.locator('#more');
    const before = await chain.result('retention');
    await more.tap();
    await expect(menu).toBeVisible();
    await menu.getByRole('radio', { name: zh ? '证据' : 'Evidence', exact: true }).check();
    await expect.poll(() => chain.result('retention')).not.toBe(before);
    await menu.getByRole('radio', { name: zh ? '默认' : 'Default', exact: true }).check();
    await expect.poll(() => chain.result('retention')).toBe(before);
    await menu.getByRole('button', { name: zh ? /^明暗/ : /^Theme/ }).tap();
    await expect(menu).toBeVisible();

    // What leads elsewhere takes the menu out of the way.
    await chain.button('分享', 'Share').tap();
    await expect(menu).toBeHidden();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await more.tap();
    await chain.button('模型假设', 'Assumptions').tap();
    await expect(menu).toBeHidden();
    await expect(chain.drawer.getByRole('heading', { level: 2 })).toBeFocused();
    await chain.button('关闭', 'Close').tap();
    await expect(chain.drawer).toHaveCount(0);
    await expect(more).toBeFocused();

    await chain.slider('serviceValue').press('PageUp');
    await more.tap();
    await chain.button('全部复位', 'Reset all').tap();
    await expect(menu).toBeHidden();
    await expect.poll(() => chain.value('serviceValue')).toBe(62);
  });
}
