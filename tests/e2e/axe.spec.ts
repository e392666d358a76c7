import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { STATIONS } from '../../src/content/stations';
import { Chain, LOCALES } from './chain';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 A and AA and of good practice that the page breaks, with the elements. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations: broken } = await runner.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    });
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

for (const locale of LOCALES)
  for (const theme of ['light', 'dark', 'projector'])
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ] as const)
      test(`axe finds nothing: ${locale}, ${theme}, ${width} wide`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        const chain = new Chain(page, locale);
        await page.goto(`./?v=${locale}.${theme}`);
        await expect(chain.headline).not.toBeEmpty();
        expect(await violations(page), 'the chain').toEqual([]);
        await page.locator('details > summary').last().click();
        expect(await violations(page), 'the table').toEqual([]);
        if (theme !== 'light') return;
        for (const { id } of STATIONS) {
          await page.locator(`button[data-opens="${id}"]`).first().click();
          expect(await violations(page), id).toEqual([]);
          await page.keyboard.press('Escape');
        }
        await page.getByTitle(locale === 'zh' ? '换一个案例' : 'Choose a case').click();
        expect(await violations(page), 'the cases').toEqual([]);
      });

for (const locale of LOCALES)
  test(`axe finds nothing while something is said, ${locale}`, async ({ page }) => {
    await page.goto(`./?m=9~opening&v=${locale}`);
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
