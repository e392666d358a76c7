import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { STATIONS } from '../../src/content/stations';
import { Chain, LOCALES } from './chain';
import { encodeScene } from './links';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 A and AA and of good practice that a part of the page breaks, with the elements. */
async function violations(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (part) => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations: broken } = await runner.run(part ?? document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      resultTypes: ['violations'],
    });
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, within);
}

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;

for (const locale of LOCALES)
  for (const theme of ['light', 'dark', 'projector'])
    for (const size of SIZES)
      test(`axe finds nothing: ${locale}, ${theme}, ${size.width} wide`, async ({ page }) => {
        test.setTimeout(240_000);
        await page.setViewportSize(size);
        const zh = locale === 'zh';
        const chain = new Chain(page, locale);
        await chain.open(`?v=${locale}${theme}`);
        expect(await violations(page), 'the chain at rest').toEqual([]);

        // Ghosts, deltas, the way back and a field over the picture.
        await chain.slider('serviceValue').press('PageUp');
        await chain.slider('baseExpectation').focus();
        await page.keyboard.type('2');
        await page.locator('details > summary').last().click();
        await expect(page.getByRole('table').first()).toBeVisible();
        expect(await violations(page), 'a change, and the table').toEqual([]);
        await page.locator('details > summary').last().click();

        for (const { id } of STATIONS) {
          await chain.openDrawer(id);
          await chain.drawer.locator('details > summary').first().click();
          expect(await violations(page, 'aside'), id).toEqual([]);
          await page.keyboard.press('Escape');
          await expect(chain.drawer).toHaveCount(0);
        }
        if (size.width < 1100) {
          await chain.button('更多', 'More').click();
          expect(await violations(page, '#more'), 'the menu').toEqual([]);
        }
        await chain.openDrawer('assumptions');
        await chain.slider('attitudeBonus').press('ArrowUp');
        // The whole page once more: an open drawer changes its outline.
        expect(await violations(page), 'the assumptions').toEqual([]);
        await page.keyboard.press('Escape');

        await page.getByTitle(zh ? '换一个案例' : 'Choose a case').click();
        expect(await violations(page, 'dialog'), 'the cases').toEqual([]);

        await page.keyboard.press('Escape');

        for (const name of zh
          ? ['关于模型', '原文的五十六个说法', '分享', '我的地图']
          : ['About the model', 'The fifty-six claims', 'Share', 'My maps']) {
          if (size.width < 1100) await chain.button('更多', 'More').click();
          await page.getByRole('button', { name, exact: true }).click();
          await expect(page.getByRole('dialog')).toBeVisible();
          expect(await violations(page, 'dialog'), name).toEqual([]);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('dialog')).toHaveCount(0);
        }

        // A word that says what it means, a figure that says how it comes about, a row opened in place.
        await chain.openDrawer('retention');
        await chain.drawer.locator('.word').first().click();
        expect(await violations(page, 'aside'), 'a word').toEqual([]);
        await page.keyboard.press('Escape');
        await expect(chain.drawer).toBeVisible();
        await chain.drawer.locator('details.why > summary').first().click();
        expect(await violations(page, 'aside'), 'a working').toEqual([]);
        await page.keyboard.press('Escape');
        if (size.width < 760) {
          await page.locator('.chain button.label').first().click();
          expect(await violations(page, '.chain'), 'an opened row').toEqual([]);
        }

        // Somebody else's map, and the last change played again.
        await chain.open(`${encodeScene({ locale, case: 'shop_rival', changes: { tenure: 7.5 } })}${theme}`);
        await expect(page.locator('.whose')).toBeVisible();
        await chain.slider('serviceValue').press('PageUp');
        await page.keyboard.press('r');
        await expect(page.locator('[data-replay]')).toBeVisible();
        expect(await violations(page), 'a visit, replaying').toEqual([]);

        await chain.open(`?s=2cutoff&v=${locale}${theme}`);
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await violations(page, '[role=alert]'), 'a notice').toEqual([]);
      });

for (const locale of LOCALES)
  test(`axe finds nothing on the whole page while something is said, ${locale}`, async ({ page }) => {
    await new Chain(page, locale).open(`?s=2cutoff&v=${locale}`);
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
