import { expect, test } from '@playwright/test';
import { encodeScene } from './links';
import { Chain, label, LOCALES } from './chain';

for (const locale of LOCALES) {
  const zh = locale === 'zh';

  test(`${locale}: every figure of the picture opens how it comes about today`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    const figures = page.locator('.chain button.figure');
    const count = await figures.count();
    expect(count).toBeGreaterThan(8);
    for (let i = 0; i < count; i++) {
      await figures.nth(i).click();
      const open = chain.drawer.locator('details.why[open]');
      await expect(open).toHaveCount(1);
      await expect(open.locator('tbody tr').first()).toBeInViewport();
      await expect(open.locator('.sentence')).not.toBeEmpty();
      await chain.closeDrawer();
    }
  });

  test(`${locale}: a bar opens its own working, live while it is dragged`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    const name = label('serviceValue', locale);
    await page.getByRole('button', { name: zh ? `${name}怎么算出来` : `How ${name} is worked out` }).click();
    const open = chain.drawer.locator('details.why[open]');
    await expect(open).toContainText('62');
    await expect(open).toContainText('21.6');
    await chain.slider('serviceValue').press('PageUp');
    await expect(open).toContainText('72');
    await expect(open).toContainText('25.0');
  });

  test(`${locale}: a word says what it means, in both languages, and leads to the glossary`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.openDrawer('retention');
    const word = chain.drawer.getByRole('button', { name: zh ? /^真忠诚: / : /^True loyalty: / });
    await word.click();
    const meaning = page.locator('.meaning:popover-open');
    await expect(meaning).toContainText('真忠诚');
    await expect(meaning).toContainText(/True loyalty/i);
    await meaning.getByRole('button').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.locator('#term-trueLoyalty')).toBeInViewport();
  });

  test(`${locale}: beside each slider stands where its number comes from, and the evidence stands with the station`, async ({
    page,
  }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.openDrawer('curve');
    const parameter = chain.drawer.locator('.parameter').first();
    await parameter.locator('summary').click();
    await expect(parameter.locator('details')).toContainText(zh ? '来源' : 'Source');
    await expect(
      chain.drawer.getByRole('heading', { name: zh ? '证据怎么说' : 'What the evidence says' }),
    ).toBeVisible();
  });

  test(`${locale}: over-promising and the missing ingredient are said where they bite, and only there`, async ({
    page,
  }) => {
    const chain = new Chain(page, locale);
    // Where image is mostly a mirror and every promise raises the expectation, more image satisfies less.
    await chain.open(encodeScene({ locale, changes: { imageHalo: 0.8, imageExpectation: 0.3 } }));
    await chain.openDrawer('satisfaction');
    await expect(chain.drawer.locator('.bites')).toContainText(zh ? '形象' : 'mage');
    await chain.closeDrawer();
    await chain.open(encodeScene({ locale, changes: { productValue: 5, serviceValue: 95 } }));
    await chain.openDrawer('attitude');
    await expect(chain.drawer.locator('.bites')).toBeVisible();
    await chain.closeDrawer();
    await chain.open();
    await chain.openDrawer('attitude');
    await expect(chain.drawer.locator('.bites')).toHaveCount(0);
    await chain.closeDrawer();
    await chain.openDrawer('money');
    await expect(chain.drawer.locator('.bites')).toContainText('2.3');
  });

  test(`${locale}: on a phone a row opens in place, one at a time, with steps, a field and its working`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const chain = new Chain(page, locale);
    await chain.open();
    const opener = (id: string) =>
      page.getByRole('button', { name: zh ? `展开${label(id, locale)}` : `Open ${label(id, locale)}`, exact: true });
    await opener('serviceValue').click();
    await expect(opener('serviceValue')).toHaveAttribute('aria-expanded', 'true');
    const slider = chain.slider('serviceValue');
    expect((await slider.boundingBox())?.width).toBeGreaterThan(320);
    const name = label('serviceValue', locale);
    const more = page.getByRole('button', { name: zh ? `${name}加一步` : `${name}, one step up`, exact: true });
    expect((await more.boundingBox())?.width).toBeGreaterThanOrEqual(44);
    await more.click();
    expect(await chain.value('serviceValue')).toBe(63);
    await page.getByRole('button', { name: zh ? `${name}减一步` : `${name}, one step down`, exact: true }).click();
    const field = page.locator('.opened input');
    await field.fill('72');
    await field.press('Enter');
    expect(await chain.value('serviceValue')).toBe(72);
    await opener('moneyCost').click();
    await expect(page.locator('.opened')).toHaveCount(1);
    await expect(opener('serviceValue')).toHaveAttribute('aria-expanded', 'false');
    await page
      .locator('.opened')
      .getByRole('button', { name: zh ? '怎么算' : 'How so' })
      .click();
    await expect(chain.drawer.locator('details.why[open]')).toHaveCount(1);
  });
}
