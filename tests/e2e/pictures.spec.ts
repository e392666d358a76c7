import { expect, test } from '@playwright/test';
import { encodeScene, type SceneChanges } from './links';
import { Chain, LOCALES } from './chain';
import { textFaults } from './text-boxes';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;

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

const STATES: Readonly<Record<string, SceneChanges>> = {
  opening: {},
  negative: { productValue: 38, serviceValue: 24, personnelValue: 30, imageValue: 26, moneyCost: 72, timeCost: 66 },
  zero: every(0),
  maximum: every(100),
};

for (const { width, height } of SIZES)
  for (const locale of LOCALES)
    for (const [state, changes] of Object.entries(STATES))
      test(`${width}×${height} ${locale} ${state}: no words touch, leave the page or shrink below 12 px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        const chain = new Chain(page, locale);
        await chain.open(encodeScene({ locale, changes }));
        expect(await textFaults(page)).toEqual([]);
        await page.screenshot({ path: `test-results/pictures/${width}-${locale}-${state}.png`, fullPage: true });
      });

test('all cases, both languages, wide and narrow: no words touch or leave the page', async ({ page }) => {
  test.setTimeout(240_000);
  const { CASES } = await import('../../src/content/cases/index');
  const faults: string[] = [];
  for (const { width, height } of SIZES)
    for (const locale of LOCALES)
      for (const { id } of CASES) {
        await page.setViewportSize({ width, height });
        await new Chain(page, locale).open(encodeScene({ locale, case: id, changes: {} }));
        for (const fault of await textFaults(page))
          faults.push(`${width} ${locale} ${id}: ${fault.kind} ${fault.what}`);
      }
  expect(faults).toEqual([]);
});
