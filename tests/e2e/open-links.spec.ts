import { expect, test, type Page } from '@playwright/test';
import { caseById } from '../../src/content/cases';
import { evaluate } from '../../src/model/index';
import { Chain, LOCALES } from './chain';
import { writeToken } from '../../src/state/link/token';
import { encodeScene } from './links';

const shop = caseById('shop_only');
if (!shop?.next) throw new Error('A case is missing');

/** What goes wrong in the page while links are opened. */
function faults(page: Page): string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return seen;
}

const GOOD = encodeScene({ locale: 'en', case: 'shop_rival', changes: { serviceValue: 71.25, tenure: 7.5 } });
const [model = ''] = GOOD.slice(1).split('&');
/** Two characters of the numbers changed, so that no guess can mend them. */
const spoilt = model.replace(/(.{12})(.)(.)/, (_, start: string, one: string, two: string) => {
  const other = (character: string) => (character === 'x' ? 'y' : 'x');
  return start + other(one) + other(two);
});

/** What is behind the path, and what the notice speaks of. */
const BAD: readonly { readonly name: string; readonly link: string; readonly zh: RegExp; readonly en: RegExp }[] = [
  { name: 'characters changed', link: `?${spoilt}`, zh: /损坏/, en: /damaged on its way/ },
  { name: 'cut in the middle', link: `?${model.slice(0, 16)}`, zh: /截断/, en: /cut off/ },
  { name: 'cut to nothing', link: '?s=2', zh: /截断/, en: /cut off/ },
  { name: 'empty', link: '?s=', zh: /截断/, en: /cut off/ },
  { name: 'a script', link: '?s=<script>alert(1)</script>', zh: /链接/, en: /link/ },
  { name: 'an image', link: '?s=2%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', zh: /链接/, en: /link/ },
  { name: 'nil characters', link: '?s=%00%00', zh: /截断/, en: /cut off/ },
  { name: 'half an escape', link: '?s=2%E4%BD~%', zh: /链接/, en: /link/ },
  { name: 'other scripts', link: '?s=2开场故事服务72\u202e\ud83d\ude00', zh: /链接/, en: /link/ },
  { name: 'names of every object', link: '?s=__proto__&constructor=toString', zh: /截断/, en: /cut off/ },
  {
    name: 'a right sum around nothing we write',
    link: `?s=${writeToken(2, 'zzzzzzzz')}`,
    zh: /不是本页写出/,
    en: /nothing this page/,
  },
  { name: 'a later version', link: `?s=${writeToken(7, 'abc')}`, zh: /更新的版本/, en: /newer version/ },
  { name: 'a hundred thousand characters', link: `#s=2${'x'.repeat(100_000)}`, zh: /损坏/, en: /damaged/ },
  { name: 'names without numbers', link: '#n=00AbCdEfG', zh: /只剩名称/, en: /Only the names/ },
  { name: 'an unknown view', link: '?v=klingon', zh: /语言或主题/, en: /language or theme/ },
];

for (const locale of LOCALES) {
  test.describe(`whatever stands in the address, ${locale}`, () => {
    test.use({ locale: locale === 'zh' ? 'zh-CN' : 'en-GB' });

    test('a link that was damaged, cut, invented or meant to harm is spoken of, and the page works', async ({
      page,
    }) => {
      const seen = faults(page);
      const chain = new Chain(page, locale);
      const alert = page.getByRole('alert');
      for (const { name, link, [locale]: words } of BAD) {
        await test.step(name, async () => {
          // Two visits that differ only behind the # would be one.
          await page.goto('about:blank');
          await chain.open(link);
          await expect(alert, name).toBeVisible();
          await expect(alert, name).toContainText(words);
          expect(await page.locator('img, iframe').count()).toBe(0);
          await alert.getByRole('button').last().click();
          await chain.slider('productValue').press('End');
          expect(await chain.value('productValue')).toBe(100);
        });
      }
      expect(seen).toEqual([]);
    });

    test('a link opens exactly: case, numbers, names and theme', async ({ page }) => {
      const seen = faults(page);
      const chain = new Chain(page, locale);
      const changes = { serviceValue: 71.25, tenure: 7.5, baseProfit: 1234.5, attitudeBonus: 0.55 };
      const names = { title: '老王的店 & Co', serviceValue: '上门服务', rival1: '隔壁' };
      await chain.open(encodeScene({ locale, case: 'shop_rival', changes, names, theme: 'dark' }));
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.getByTitle(locale === 'zh' ? '换一个案例' : 'Choose a case')).toContainText(names.title);
      await expect(page.locator('.chain').getByText(names.serviceValue).first()).toBeVisible();
      const wanted = evaluate({ ...caseById('shop_rival')?.set, ...changes });
      const agrees = async () => {
        for (const output of ['deliveredValue', 'meanSatisfaction', 'attitude', 'retention', 'lifetimeValue'] as const)
          expect(await chain.result(output), output).toBe(wanted[output]);
        expect(await chain.value('serviceValue')).toBe(71.25);
      };
      await agrees();
      await page.reload();
      await agrees();
      await expect(page.locator('.chain').getByText(names.serviceValue).first()).toBeVisible();
      // The same link, all of it behind the #, as private links have it.
      const { search, hash } = new URL(page.url());
      await page.goto('about:blank');
      await chain.open(`#${search.slice(1)}&${hash.slice(1)}`);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await agrees();
      expect(seen).toEqual([]);
    });
  });

  test(`a reload keeps the work, Back and Forward lead from case to case, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.slider('serviceValue').press('PageUp');
    const edited = await chain.result('lifetimeValue');
    await page.reload();
    expect(await chain.result('lifetimeValue')).toBe(edited);

    await page.getByTitle(locale === 'zh' ? '换一个案例' : 'Choose a case').click();
    await page.getByRole('dialog').getByRole('button', { name: shop.title[locale], exact: true }).click();
    const alone = evaluate(shop.set).retention;
    expect(await chain.result('retention')).toBe(alone);
    await page
      .getByRole('navigation')
      .getByRole('button', { name: shop.next?.move[locale] ?? '' })
      .click();
    await expect.poll(() => chain.result('retention')).toBeLessThan(0.1);
    await page.goBack();
    await expect.poll(() => chain.result('retention')).toBe(alone);
    await page.goBack();
    await expect.poll(() => chain.result('lifetimeValue')).toBe(edited);
    expect(await chain.value('serviceValue')).toBe(72);
    await page.goForward();
    await expect.poll(() => chain.result('retention')).toBe(alone);
  });

  test(`another link typed into the address bar is followed, and said when it is bad, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await page.evaluate((link) => location.assign(link), `#${model}`);
    await expect.poll(() => chain.value('serviceValue')).toBe(71.25);
    await page.evaluate(() => location.assign('#s=2nowhere'));
    await expect(page.getByRole('alert')).toContainText(locale === 'zh' ? '不是那张地图' : 'not that map');
    expect(await chain.value('serviceValue')).toBe(71.25);
  });
}
