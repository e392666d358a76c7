import { expect, test, type Page } from '@playwright/test';
import { ACTIONS } from '../../src/model/action-table';
import { applyActions, type Intensities } from '../../src/model/actions';
import { evaluateSettled } from '../../src/model/evaluate';
import { tail } from '../../src/state/link';
import { openingScene } from '../../src/state/scene';
import { inputsOf, pristine } from '../../src/state/setting';
import { Chain, LOCALES, type Locale } from './chain';

const START = pristine('baseline');
const open = async (page: Page, locale: Locale) => {
  const scene = { ...openingScene(locale), now: START, before: START };
  await new Chain(page, locale).open(tail(scene, { room: 'actions' }));
  await expect(page.getByRole('figure').first()).toBeVisible();
};
const lever = (page: Page, id: keyof typeof ACTIONS, locale: Locale) =>
  page.getByRole('slider', { name: ACTIONS[id].label[locale], exact: true });
const after = (plan: Intensities) => evaluateSettled(applyActions(inputsOf(START), plan));
const printed = (page: Page) => page.getByRole('figure').first().locator('tbody td:last-child').allTextContents();

for (const locale of LOCALES) {
  const zh = locale === 'zh';
  test(`${locale}: the numbers of RV25 are on screen when the sliders stand there`, async ({ page }) => {
    await open(page, locale);
    const chain = new Chain(page, locale);
    const expected = [
      [{ preorder: 1 }, ['25.5', '70.7', '48.5', '10.3', '83.4%', '20.8%', '¥402']],
      [{ cheappack: 1, bigpack: 1, lowpurity: 1 }, ['23.2', '67.2', '47.4', '10.3', '79.7%', '19.3%', '¥326']],
      [{ helpneed: 1 }, ['21.4', '63.3', '51.6', '11.9', '82.4%', '24.0%', '¥371']],
      [{ congrats: 1 }, ['21.2', '62.8', '48.4', '10.9', '78.5%', '20.1%', '¥298']],
      [{ extension: 0.5, staffstable: 1 }, ['25.0', '70.0', '49.6', '14.1', '87.5%', '22.1%', '¥504']],
    ] as const satisfies readonly (readonly [Intensities, readonly string[]])[];
    const clear = chain.button('清空方案', 'Clear plan');
    for (const [plan, numbers] of expected) {
      for (const [id, part] of Object.entries(plan) as [keyof typeof ACTIONS, number][]) {
        const slider = lever(page, id, locale);
        if (part === 1) await slider.press('End');
        else await slider.fill(String(part));
      }
      await expect.poll(() => printed(page)).toEqual(numbers);
      await clear.click();
      await expect(clear).toBeDisabled();
    }
  });

  test(`${locale}: put on the map, the plan gives exactly the retention it said; undo takes it back`, async ({
    page,
  }) => {
    await open(page, locale);
    const chain = new Chain(page, locale);
    const start = await chain.result('retention');
    await lever(page, 'preorder', locale).press('End');
    await lever(page, 'helpneed', locale).press('PageUp');
    await lever(page, 'lowpurity', locale).press('End');
    const plan = { preorder: 1, helpneed: Number(await lever(page, 'helpneed', locale).inputValue()), lowpurity: 1 };
    expect(plan.helpneed).toBe(0.5);
    const predicted = after(plan);
    expect((await printed(page))[4]).toBe(`${(100 * predicted.retention).toFixed(1)}%`);
    await expect(chain.headline).toContainText(zh ? '这三项举措' : 'These three actions');
    expect(await chain.result('retention')).toBe(start);
    await chain.button('写进地图', 'Apply to the map').click();
    await expect(lever(page, 'preorder', locale)).toHaveValue('0');
    // Browsers and Node differ in the last binary digit of an exponential.
    expect(await chain.result('retention')).toBeCloseTo(predicted.retention, 12);
    expect(await chain.result('lifetimeValue')).toBeCloseTo(predicted.lifetimeValue, 9);
    // One step back: the map as it was; another: the plan.
    await page.keyboard.press('Control+z');
    expect(await chain.result('retention')).toBe(start);
    await expect(lever(page, 'preorder', locale)).toHaveValue('0');
    await page.keyboard.press('Control+z');
    await expect(lever(page, 'preorder', locale)).toHaveValue('1');
  });

  test(`${locale}: a plan rides in the address, by subject or by what comes back`, async ({ page }) => {
    await open(page, locale);
    const chain = new Chain(page, locale);
    await lever(page, 'preorder', locale).press('End');
    const first = page.getByRole('slider').first();
    await expect(first).toHaveAccessibleName(ACTIONS.innovate.label[locale]);
    await chain.button('按每元净得', 'By gain per yuan').click();
    await expect(first).toHaveAccessibleName(ACTIONS.bigpack.label[locale]);
    await page.reload();
    await expect(lever(page, 'preorder', locale)).toHaveValue('1');
    await expect(
      page.getByText(zh ? /效果和成本都是我们的假定/ : /Effects and costs are our assumption/),
    ).toBeVisible();
  });
}
