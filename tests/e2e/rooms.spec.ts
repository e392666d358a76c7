import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { ROOM_NAMES } from '../../src/content/room-words';
import { ROOMS, type Room } from '../../src/state/room';
import { Chain, LOCALES, type Locale } from './chain';
import { sameLetters } from './letters';
import { encodeScene, type SceneChanges } from './links';
import { textFaults } from './text-boxes';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.use({ reducedMotion: 'reduce' });

/** A map that stands at a page of analysis, compared with its case. */
const at = (room: Room, locale: Locale, changes: SceneChanges = {}, theme = 'light'): string =>
  `${encodeScene({ locale, changes })}${theme}${room}`;
const tab = (page: Page, locale: Locale, room: Room) =>
  page
    .getByRole('navigation', { name: locale === 'zh' ? '分析' : 'Analysis' })
    .getByRole('button', { name: ROOM_NAMES[room][locale], exact: true });

for (const locale of LOCALES)
  test(`${locale}: from the chain to every page of analysis and back, by buttons and by Back`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.slider('serviceValue').press('PageUp');
    const kept = await chain.result('retention');
    await page.getByRole('button', { name: locale === 'zh' ? '分析 ›' : 'Analysis ›' }).click();
    for (const room of ROOMS) {
      await tab(page, locale, room).click();
      await expect(tab(page, locale, room)).toHaveAttribute('aria-current', 'page');
      await expect(page).toHaveURL(new RegExp(`v=${locale}${room}`));
      await expect(chain.headline).not.toBeEmpty();
      await expect(page.getByRole('figure').first()).toBeVisible();
    }
    await page.goBack();
    await expect(tab(page, locale, ROOMS.at(-2) ?? 'compare')).toHaveAttribute('aria-current', 'page');
    // Undo takes back work, and leads nowhere.
    await page.keyboard.press('Control+z');
    await expect(tab(page, locale, ROOMS.at(-2) ?? 'compare')).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('Control+y');
    await page.getByRole('button', { name: locale === 'zh' ? '‹ 全链' : '‹ The chain' }).click();
    await expect(chain.slider('serviceValue')).toBeVisible();
    expect(await chain.result('retention')).toBe(kept);
  });

for (const locale of LOCALES)
  test(`${locale}: why did that change: the way of the last move, link by link`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.slider('serviceValue').press('PageUp');
    await page.keyboard.press('w');
    const links = page.getByRole('dialog').getByRole('listitem');
    await expect(links.first()).toContainText(locale === 'zh' ? '服务评分从62到72' : 'Service rating from 62 to 72');
    const told = await links.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['link']));
    expect(told.slice(0, 3)).toEqual(['done', 'totalCustomerValue', 'deliveredValue']);
    expect(told.at(-1)).toBe('lifetimeValue');
    const satisfaction = page.locator('[data-link=meanSatisfaction]');
    await expect(satisfaction).toContainText(locale === 'zh' ? '越过起飞线75' : 'past take-off at 75');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

test('what is asked of a map is undone, kept by the address, and survives a reload', async ({ page }) => {
  const chain = new Chain(page, 'en');
  await chain.open(at('actions', 'en'));
  const slider = page.getByRole('slider', { name: 'Pre-order', exact: false }).first();
  await slider.press('End');
  await expect(page).toHaveURL(/[?&]q=0[0-9A-Za-z]+&/);
  await page.reload();
  await expect(slider).toHaveValue(await slider.getAttribute('max').then((max) => max ?? '?'));
  await page.goto(page.url().replace(/q=0(.)/, (_, sign: string) => `q=0${sign === 'A' ? 'B' : 'A'}`));
  await expect(page.getByRole('alert')).toContainText('pages of analysis');
});

const STATES: Readonly<Record<string, SceneChanges>> = {
  changed: { serviceValue: 72, moneyCost: 40 },
  negative: { productValue: 20, serviceValue: 10, personnelValue: 15, imageValue: 20, moneyCost: 90, timeCost: 80 },
  zero: {
    productValue: 0,
    serviceValue: 0,
    personnelValue: 0,
    imageValue: 0,
    moneyCost: 0,
    timeCost: 0,
    energyCost: 0,
    psychicCost: 0,
  },
  best: {
    productValue: 100,
    serviceValue: 100,
    personnelValue: 100,
    imageValue: 100,
    moneyCost: 0,
    timeCost: 0,
    energyCost: 0,
    psychicCost: 0,
  },
};
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;

test.describe('with the same letters everywhere', () => {
  test.use({ bypassCSP: true });
  test.beforeEach(({ page }) => sameLetters(page));
  for (const room of ROOMS)
    for (const locale of LOCALES)
      test(`${room}, ${locale}: no words touch, leave the page or shrink below 12 px`, async ({ page }) => {
        test.setTimeout(180_000);
        const faults: string[] = [];
        for (const size of SIZES) {
          await page.setViewportSize(size);
          for (const theme of size.width === 1920 ? ['projector'] : size.width === 390 ? ['dark'] : ['light'])
            for (const [name, changes] of Object.entries(STATES)) {
              await new Chain(page, locale).open(at(room, locale, changes, theme));
              await expect(page.getByRole('img').first()).toBeVisible();
              for (const { kind, what } of await textFaults(page))
                faults.push(`${size.width} ${name}: ${kind} ${what}`);
              await page.screenshot({
                path: `test-results/pictures/${room}-${size.width}-${theme}-${locale}-${name}.png`,
                fullPage: true,
              });
            }
        }
        expect(faults).toEqual([]);
      });
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations: broken } = await runner.run('main', {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      resultTypes: ['violations'],
    });
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

for (const locale of LOCALES)
  for (const theme of ['light', 'dark', 'projector'])
    for (const width of [1280, 390])
      test(`axe finds nothing on the pages of analysis: ${locale}, ${theme}, ${width} wide`, async ({ page }) => {
        test.setTimeout(240_000);
        await page.setViewportSize({ width, height: width === 390 ? 844 : 720 });
        for (const room of ROOMS) {
          await new Chain(page, locale).open(at(room, locale, STATES['changed'], theme));
          await expect(page.getByRole('img').first()).toBeVisible();
          await page.evaluate(() => {
            for (const details of document.querySelectorAll<HTMLDetailsElement>('.rooms details')) details.open = true;
          });
          expect(await violations(page), room).toEqual([]);
        }
      });
