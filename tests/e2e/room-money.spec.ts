import { expect, test, type Page } from '@playwright/test';
import { parseNumber, signed } from '../../src/content/format';
import { netGain } from '../../src/content/money-sentences';
import { evaluateSettled } from '../../src/model/evaluate';
import { fivePointsHere } from '../../src/model/five-points-here';
import { edited, inputsOf, pristine } from '../../src/state/setting';
import { Chain, LOCALES, type Locale } from './chain';
import { encodeScene, type SceneChanges } from './links';

const open = async (page: Page, locale: Locale, changes: SceneChanges = {}) => {
  await new Chain(page, locale).open(`${encodeScene({ locale, changes, theme: 'light' })}money`);
  await expect(page.getByRole('figure').first()).toBeVisible();
};
const scene = (changes: SceneChanges) => {
  const inputs = inputsOf(edited(pristine('opening'), { values: changes }).setting);
  return { inputs, result: evaluateSettled(inputs) };
};
const share = (value: number | null | undefined, locale: Locale) => `${signed(100 * (value ?? NaN), locale, 1)}%`;

for (const locale of LOCALES) {
  const zh = locale === 'zh';
  for (const [changes, place] of [
    [{}, zh ? '不在25–85%之内' : 'outside 25–85%'],
    [{ serviceValue: 84 }, zh ? '，在25–85%之内' : 'inside 25–85%'],
  ] as const)
    test(`${locale}: five points less churn as the model has it, ${place}`, async ({ page }) => {
      await open(page, locale, changes);
      const state = scene(changes);
      const { points, share: literal } = fivePointsHere(state.inputs);
      const table = page.getByRole('table').filter({ hasText: zh ? '这位客户' : 'This customer' });
      const cells = (row: string) => table.getByRole('row').filter({ hasText: row }).getByRole('cell').allInnerTexts();
      expect(await cells(zh ? '降5个百分点' : '5 points less')).toEqual([
        share(points?.lifetime, locale),
        share(netGain(state), locale),
        share(points?.nextYear, locale),
      ]);
      expect(await cells(zh ? '照字面' : 'literally')).toEqual([
        share(literal.lifetime, locale),
        share(netGain(state, literal.retention), locale),
        share(literal.nextYear, locale),
      ]);
      await expect(
        page.getByRole('listitem').filter({ hasText: zh ? '这位客户流失少' : 'For this customer' }),
      ).toContainText(place);
    });

  test(`${locale}: the six parts add up to lifetime value, while a slider moves too`, async ({ page }) => {
    await open(page, locale);
    const chain = new Chain(page, locale);
    const parts = async () => {
      const texts = await page.getByRole('figure').first().locator('tbody tr td').allTextContents();
      return texts.slice(0, 7).map((text) => parseNumber(text) ?? NaN);
    };
    for (const press of [0, 1]) {
      if (press) await chain.slider('baseProfit').press('PageUp');
      const printed = await parts();
      expect(printed.slice(0, 6).reduce((all, one) => all + one, 0)).toBe(printed[6]);
      expect(Math.abs((printed[6] ?? NaN) - (await chain.result('lifetimeValue')))).toBeLessThanOrEqual(5);
    }
    await expect(chain.headline).not.toContainText('2,750');
  });

  test(`${locale}: the cautious version takes three parts away, and undo brings them back`, async ({ page }) => {
    await open(page, locale);
    const chain = new Chain(page, locale);
    const before = await chain.result('lifetimeValue');
    const button = chain.button('谨慎版', 'Cautious version');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    const cautious = scene({ costSaving: 0, referralProfit: 0, premiumProfit: 0 }).result.lifetimeValue;
    expect(await chain.result('lifetimeValue')).toBeCloseTo(cautious, 9);
    await page.keyboard.press('Control+z');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(await chain.result('lifetimeValue')).toBe(before);
  });

  test(`${locale}: what was published is there with its sources and with what is impossible`, async ({ page }) => {
    await open(page, locale);
    const industries = page.getByRole('table').filter({ hasText: zh ? '银行网点存款' : 'Branch deposits' });
    await expect(industries.getByRole('row')).toHaveCount(10);
    await expect(industries.getByRole('row').nth(1)).toContainText(zh ? '0.9%，不可能' : '0.9%, impossible');
    const card = page.getByRole('table').filter({ hasText: '$530.7' });
    for (const text of ['$134', '$131.5', '$300', '$304.7', '$525']) await expect(card).toContainText(text);
    await page.getByRole('button', { name: 'Reichheld & Sasser 1990' }).click();
    await expect(page.locator('#source-reichheldSasser1990')).toBeInViewport();
  });
}
