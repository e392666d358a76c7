import { expect, test, type Page } from '@playwright/test';
import { percent } from '../../src/content/format';
import { LOYALTY_NAMES, PEOPLE, SATISFACTION_NAMES, SPREAD_NAMES } from '../../src/content/people-words';
import { evaluateSettled } from '../../src/model/evaluate';
import { OUTPUTS } from '../../src/model/outputs';
import { population } from '../../src/model/population';
import { tail } from '../../src/state/link';
import { openingScene } from '../../src/state/scene';
import { inputsOf, pristine } from '../../src/state/setting';
import { writeStudy } from '../../src/state/study/token';
import { THOUSAND } from '../model/printed-crowds';
import { Chain, LOCALES, type Locale } from './chain';

type Study = Readonly<Record<string, number>>;

/** The page of many customers, about a case and with something asked. */
async function open(page: Page, locale: Locale, caseId: string, study: Study = {}): Promise<Chain> {
  const now = pristine(caseId);
  const scene = { ...openingScene(locale), now, before: now, study: writeStudy(study) ?? '' };
  const chain = new Chain(page, locale);
  await chain.open(tail(scene, { room: 'people' }));
  await settled(page);
  return chain;
}
/** Everybody is counted. */
const settled = (page: Page) =>
  expect(page.locator('h1 + p')).not.toContainText(/停下来|when you stop/, { timeout: 30_000 });

/** What a row of the table with some heading says exactly, in its last cell. */
const exactly = async (page: Page, heading: string, row: string): Promise<number> =>
  Number(
    await page
      .getByRole('table')
      .filter({ has: page.getByRole('columnheader', { name: heading, exact: true }) })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
      .locator('[data-value]')
      .last()
      .getAttribute('data-value'),
  );
const shareOf = (page: Page, locale: Locale, segment: string) => exactly(page, PEOPLE.share[locale], segment);
const unfold = (page: Page, name: string) => page.locator('summary').filter({ hasText: name }).first().click();

/** Pixels of the crowd that are not empty, and a number that changes with any of them. */
const dots = (page: Page) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let covered = 0;
    let sum = 0;
    for (let i = 3; i < data.length; i += 4) {
      const tone = data[i] ?? 0;
      if (tone > 0) covered += 1;
      sum = (sum * 31 + tone) % 1_000_000_007;
    }
    return { covered, sum };
  });

for (const locale of LOCALES) {
  const zh = locale === 'zh';

  test(`${locale}: a thousand customers are those of an independent implementation (RV20)`, async ({ page }) => {
    await open(page, locale, 'baseline', { 'people.size': 1000 });
    await unfold(page, zh ? '看成表格' : 'As a table');
    for (const [label, share] of Object.entries(THOUSAND.satisfactionSegments))
      expect(
        await shareOf(page, locale, SATISFACTION_NAMES[label as keyof typeof SATISFACTION_NAMES][locale]),
        label,
      ).toBe(share);
    await page.getByRole('button', { name: PEOPLE.byAttitude[locale], exact: true }).click();
    for (const [label, share] of Object.entries(THOUSAND.loyaltySegments)) {
      const name = LOYALTY_NAMES[label as keyof typeof LOYALTY_NAMES][locale];
      await expect.poll(() => shareOf(page, locale, name)).toBe(share);
    }
    await unfold(page, PEOPLE.oneAndMany[locale]);
    for (const [id, mean] of Object.entries(THOUSAND.means)) {
      const name = OUTPUTS[id as keyof typeof THOUSAND.means].label[locale];
      await expect
        .poll(async () => Math.abs((await exactly(page, PEOPLE.many[locale], name)) / mean - 1), { message: id })
        .toBeLessThan(5e-7);
    }
    const score = page.getByRole('img', { name: PEOPLE.scoreTitle[locale] });
    await expect(score).toHaveAccessibleName(/−17$/);
    const kept = percent(THOUSAND.realisedRetention, locale, 1);
    await expect(page.getByText(zh ? `一年后还在的占${kept}` : `${kept} are still there`)).toBeVisible();
    const { cohortRetention } = THOUSAND;
    await expect(pictureOf(page, zh ? '还在的人里当年留下的比例' : 'Of those still there')).toHaveAccessibleName(
      new RegExp(cohortRetention.map((rate) => percent(rate, locale)).join(zh ? '、' : ', ')),
    );
  });

  test(`${locale}: the one customer and the mean of all are told apart`, async ({ page }) => {
    await open(page, locale, 'baseline', { 'people.size': 10_000 });
    const inputs = inputsOf(pristine('baseline'));
    const note = page.locator('h1 + p');
    await expect(note).toContainText(percent(evaluateSettled(inputs).retention, locale, 1));
    await expect(note).toContainText(percent(population(inputs, 10_000).retention, locale, 1));
  });

  test(`${locale}: the dots move with a slider, all hundred thousand, and come to rest complete`, async ({ page }) => {
    const chain = await open(page, locale, 'opening');
    await expect(chain.headline).toHaveText(
      zh
        ? '没有人变得更忠诚，留存率却在五年里从69%升到84%'
        : 'Nobody became more loyal, yet retention rose from 69% to 84% in five years',
    );
    const before = await dots(page);
    expect(before.covered).toBeGreaterThan(20_000);
    const slider = chain.slider('serviceValue');
    await slider.scrollIntoViewIfNeeded();
    const from = await chain.thumb(slider);
    const to = await chain.thumb(slider, 30);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
    // The finger is still down.
    await expect.poll(async () => (await dots(page)).sum).not.toBe(before.sum);
    const half = await dots(page);
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await expect.poll(async () => (await dots(page)).sum).not.toBe(half.sum);
    await page.mouse.up();
    await settled(page);
    await expect(chain.headline).not.toContainText('69%');
    await chain.button('撤销', 'Undo').click();
    await expect.poll(async () => (await dots(page)).sum).toBe(before.sum);
  });

  test(`${locale}: everybody alike, and back`, async ({ page }) => {
    const chain = await open(page, locale, 'opening', { 'people.size': 1000 });
    const usual = await chain.headline.textContent();
    await page.getByRole('button', { name: PEOPLE.everybodyAlike[locale], exact: true }).click();
    await expect(chain.headline).toHaveText(
      zh
        ? '人人都一样，留存率就年年都是68%，不会自己升高'
        : 'If everybody is alike, every year keeps 68% and nothing rises by itself',
    );
    await expect.poll(async () => (await dots(page)).covered).toBeLessThan(30);
    // What is asked is part of the link.
    await page.reload();
    await settled(page);
    await expect(chain.headline).toContainText('68%');
    await page.getByRole('button', { name: PEOPLE.restoreSpreads[locale], exact: true }).click();
    await expect(chain.headline).toHaveText(usual ?? '');
    const weights = page.getByRole('slider', { name: new RegExp(`${SPREAD_NAMES.weights[locale]}$`) });
    await weights.focus();
    await weights.press('End');
    await expect(weights).toHaveAttribute('aria-valuetext', '×÷2.72');
    await expect(chain.headline).not.toHaveText(usual ?? '');
    await weights.press('Delete');
    await expect(chain.headline).toHaveText(usual ?? '');
  });
}

/** A picture by how it is told. */
const pictureOf = (page: Page, start: string) => page.getByRole('img', { name: new RegExp(`^${start}`) });

test('without workers the page counts by itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('no workers here');
        }
      },
    });
  });
  await open(page, 'en', 'baseline', { 'people.size': 1000 });
  await unfold(page, 'As a table');
  expect(await shareOf(page, 'en', 'Mercenaries')).toBe(THOUSAND.satisfactionSegments.mercenary);
});

test('a worker that cannot be loaded is done without', async ({ page }) => {
  await page.route(/count\.worker/, (route) => route.abort());
  await open(page, 'en', 'baseline', { 'people.size': 1000 });
  await unfold(page, 'As a table');
  expect(await shareOf(page, 'en', 'Apostles')).toBe(THOUSAND.satisfactionSegments.apostle);
});

for (const theme of ['dark', 'projector'] as const)
  test(`the dots are in the ink of the theme: ${theme}`, async ({ page }) => {
    await page.goto(`./?v=en${theme}people`);
    await settled(page);
    const ink = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const at = [...data].findIndex((value, i) => i % 4 === 3 && value > 150);
      return [data[at - 3], data[at - 2], data[at - 1]];
    });
    for (const channel of ink)
      if (theme === 'dark') expect(channel).toBeGreaterThan(215);
      else expect(channel).toBeLessThan(12);
  });

test('on a phone nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of LOCALES) {
    await open(page, locale, 'opening', { 'people.size': 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expect(page.locator('canvas')).toBeInViewport();
  }
});
