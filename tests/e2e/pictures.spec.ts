import { expect, test } from '@playwright/test';
import { PARAMETERS } from '../../src/model/parameters';
import { encodeScene, type SceneChanges } from './links';
import { Chain, LOCALES } from './chain';
import { sameLetters } from './letters';
import { textFaults } from './text-boxes';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
const THEMES = ['light', 'dark', 'projector'] as const;

const ROWS = [
  'productValue',
  'serviceValue',
  'personnelValue',
  'imageValue',
  'moneyCost',
  'timeCost',
  'energyCost',
  'psychicCost',
] as const;
const every = (value: number): SceneChanges => Object.fromEntries(ROWS.map((id) => [id, value]));

/** Names of forty characters for every row and rival. */
const LONG = {
  zh: '售前咨询、上门量尺、到货安装、随叫随到的保养以及三年之内免费上门更换零件的服务',
  en: 'Advice, measuring, delivery and all care',
};
const longNames = (locale: 'zh' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...ROWS, 'rival1', 'rival2', 'title'].map((id, i) => [id, `${i + 1}${LONG[locale]}`.slice(0, 40)]),
  );

interface State {
  readonly changes: SceneChanges;
  readonly long?: true;
}
const STATES: Readonly<Record<string, State>> = {
  opening: { changes: {} },
  negative: {
    changes: { productValue: 38, serviceValue: 24, personnelValue: 30, imageValue: 26, moneyCost: 72, timeCost: 66 },
  },
  zero: { changes: every(0) },
  maximum: { changes: every(100) },
  'long names': { changes: { serviceValue: 70, moneyCost: 60 }, long: true },
};

/** Pixels are compared where the letters are drawn by the same machinery. */
const COMPARED = process.platform === 'linux';

test.describe('with the same letters everywhere', () => {
  test.use({ bypassCSP: true });
  test.beforeEach(({ page }) => sameLetters(page));

  for (const { width, height } of SIZES)
    for (const theme of THEMES)
      for (const locale of LOCALES)
        test(`${width}×${height} ${theme} ${locale}: no words touch, leave the page or shrink below 12 px`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height });
          const chain = new Chain(page, locale);
          const faults: string[] = [];
          for (const [name, { changes, long }] of Object.entries(STATES)) {
            await chain.open(encodeScene({ locale, theme, changes, names: long ? longNames(locale) : {} }));
            for (const { kind, what } of await textFaults(page)) faults.push(`${name}: ${kind} ${what}`);
            await page.screenshot({
              path: `test-results/pictures/${width}-${theme}-${locale}-${name.replace(' ', '-')}.png`,
              fullPage: true,
            });
          }
          expect(faults).toEqual([]);
        });

  for (const { width, height } of SIZES)
    for (const locale of LOCALES)
      test(`${width}×${height} ${locale}: the opening picture looks as it was judged`, async ({ page }) => {
        test.skip(!COMPARED, 'Pixels are compared on Linux only');
        await page.setViewportSize({ width, height });
        await new Chain(page, locale).open(`?v=${locale}.${locale === 'zh' ? 'light' : 'dark'}`);
        await expect(page).toHaveScreenshot(`${width}-${locale}.png`, {
          animations: 'disabled',
          maxDiffPixelRatio: 0.005,
        });
      });
});

test('a long name is whole in the table and in the title of its control', async ({ page }) => {
  const names = longNames('zh');
  const chain = new Chain(page, 'zh');
  await chain.open(encodeScene({ locale: 'zh', changes: {}, names }));
  await expect(page.getByTitle(names['serviceValue'] ?? '-', { exact: false }).first()).toBeAttached();
  await page.locator('details > summary').last().click();
  await expect(page.getByRole('rowheader', { name: names['serviceValue'] ?? '-' })).toBeVisible();
  expect(PARAMETERS.serviceValue.label.zh).not.toBe(names['serviceValue']);
});

test('all cases, both languages, wide, tablet and narrow: no words touch or leave the page', async ({ page }) => {
  test.setTimeout(300_000);
  const { CASES } = await import('../../src/content/cases/index');
  const faults: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { width, height } of SIZES.filter((size) => size.width !== 1920))
    for (const locale of LOCALES) {
      await page.setViewportSize({ width, height });
      await new Chain(page, locale).open();
      for (const { id } of CASES) {
        await page.evaluate(
          async (link) => {
            history.replaceState(null, '', link);
            dispatchEvent(new PopStateEvent('popstate'));
            await new Promise(requestAnimationFrame);
          },
          encodeScene({ locale, case: id, changes: {} }),
        );
        for (const fault of await textFaults(page))
          faults.push(`${width} ${locale} ${id}: ${fault.kind} ${fault.what}`);
      }
    }
  expect(faults).toEqual([]);
});
