import { expect, test } from '@playwright/test';
import { Chain, LOCALES } from './chain';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const locale of LOCALES) {
  test(`on a phone a row answers a touch, and the results stay in sight, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    const row = chain.slider('serviceValue');
    const box = await row.boundingBox();
    if (!box) throw new Error('The row is not on screen');
    expect(box.height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(box.x + box.width * 0.9, box.y + box.height / 2);
    await expect.poll(() => chain.value('serviceValue')).toBeGreaterThan(75);
    await expect(chain.headline).toContainText(locale === 'zh' ? '服务评分加' : 'Service rating +');
    await page.mouse.wheel(0, 900);
    await expect(page.locator('.strip [data-output="lifetimeValue"]')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test(`on a phone a drawer is a sheet that leaves the results above it, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await page.getByRole('button', { name: locale === 'zh' ? /^让渡价值/ : /^Delivered value/ }).tap();
    const sheet = page.getByRole('complementary');
    await expect(sheet).toBeInViewport();
    await expect(page.locator('#drawer-title')).toBeFocused();
    await chain.slider('productWeight').press('ArrowRight');
    expect(await chain.value('productWeight')).toBe(41);
    await chain.button('关闭', 'Close').tap();
    await expect(sheet).toHaveCount(0);
  });

  test(`on a phone the rest of the tools are behind one button, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.button('更多', 'More').tap();
    await page.getByRole('radio', { name: locale === 'zh' ? '证据' : 'Evidence', exact: true }).check({ force: true });
    await expect.poll(() => chain.result('retention')).not.toBeCloseTo(0.679, 3);
  });
}
