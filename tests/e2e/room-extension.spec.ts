import { expect, test, type Page } from '@playwright/test';
import { EXTENSION } from '../../src/content/extension-words';
import { EXTENSION_STORIES } from '../../src/content/extension-stories';
import { LOCALES, type Locale } from './chain';
import { textFaults } from './text-boxes';

const open = async (page: Page, locale: Locale, theme = 'light'): Promise<void> => {
  await page.goto(`./?v=${locale}${theme}extension`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('%');
};
const tell = (page: Page, id: string, locale: Locale) => {
  const story = EXTENSION_STORIES.find((one) => one.id === id);
  if (!story) throw new Error(`No story ${id}`);
  return page.getByRole('button', { name: story.label[locale], exact: true }).click();
};
const slider = (page: Page, name: { zh: string; en: string }, locale: Locale) =>
  page.getByRole('slider', { name: name[locale], exact: true });
/** Where the path and the other one stand after 60 months, and the states, as the page says them. */
const shown = (page: Page) =>
  page.locator('.loop').evaluate((element: HTMLElement) => {
    const { stickiness, services, customers, otherStickiness, least, states = '' } = element.dataset;
    return {
      stickiness: Number(stickiness),
      services: Number(services),
      customers: Number(customers),
      otherStickiness: Number(otherStickiness),
      least: Number(least),
      states: states
        .split(';')
        .map((state) => state.split(',').map((part) => (part === 'true' ? 1 : Number(part) || 0))),
    };
  });
const near = (value: number, printed: number) =>
  expect(Math.abs(value - printed)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(printed)));
const headline = (page: Page) => page.getByRole('heading', { level: 1 });

for (const locale of LOCALES)
  test.describe(`service extension in ${locale}`, () => {
    test('the stories answer with the numbers of the model (RV18, RV18b, RV18d)', async ({ page }) => {
      await open(page, locale);
      for (const [id, x, b, n, states] of [
        ['lianjia_5', 0.05761678, 1.007185, 34.59126, [[0.05576584, 1.00074, 1]]],
        [
          'lianjia_30',
          0.16091,
          1.046807,
          40.36565,
          [
            [0.1684273, 1.060496, 1],
            [0.2853948, 1.443227, 0],
            [0.6004493, 3.5888, 1],
          ],
        ],
        ['platform', 0.8267789, 4.1874, 205.1915, [[0.8268073, 4.18789, 1]]],
        ['tenure_48', NaN, NaN, NaN, [[0.6586448, 3.815503, 1]]],
        ['wardrobe', 0.5441407, 3.156623, 86.04599, null],
      ] as const) {
        await tell(page, id, locale);
        const end = await shown(page);
        if (!Number.isNaN(x)) {
          near(end.stickiness, x);
          near(end.services, b);
          near(end.customers, n);
        }
        states?.forEach(([stickiness, services, stable], i) => {
          expect(end.states).toHaveLength(states.length);
          expect(end.states[i]?.[0]).toBeCloseTo(stickiness, 6);
          expect(end.states[i]?.[1]).toBeCloseTo(services, 5);
          expect(end.states[i]?.[2]).toBe(stable);
        });
      }
      const end = await shown(page);
      near(end.otherStickiness, 0.16091);
      expect(end.least).toBeCloseTo(0.364483, 4);
      await expect(headline(page)).toHaveText(
        locale === 'zh'
          ? '任期30个月：先送两项服务，黏性到54%；不送，只有16%'
          : 'At 30 months’ tenure: with two free services stickiness reaches 54%; without, only 16%',
      );
      // The honest note, the least start, the three states and both borders stand on the page.
      await expect(page.getByText(EXTENSION.honest[locale])).toBeVisible();
      await expect(
        page.getByText(locale === 'zh' ? '不送服务，起点要过36%' : 'without a gift the start must pass 36%'),
      ).toBeVisible();
      await expect(page.locator('.states')).toContainText(/16\.8%.*1\.06.*28\.5%.*1\.44.*60\.0%.*3\.59/);
      for (const border of ['18.9', '37.0'])
        await expect(page.locator('.tenure').getByText(border, { exact: true })).toBeVisible();
      await expect(headline(page)).toBeInViewport();
    });

    test('a story is one step back', async ({ page }) => {
      await open(page, locale);
      const before = await headline(page).textContent();
      await tell(page, 'platform', locale);
      await expect(headline(page)).toContainText('83%');
      await page.keyboard.press('Control+z');
      await expect(headline(page)).toHaveText(before ?? '');
      await page.keyboard.press('Control+y');
      await expect(headline(page)).toContainText('83%');
      // The link carries it.
      await page.reload();
      await expect(headline(page)).toContainText('83%');
      await expect(page.getByRole('button', { pressed: true })).toContainText(locale === 'zh' ? '平台' : 'platform');
    });

    test('tenure and start are moved by keys, and each gesture is one step', async ({ page }) => {
      await open(page, locale);
      const tenure = slider(page, EXTENSION.tenure, locale);
      await tenure.focus();
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await expect(tenure).toHaveAttribute('aria-valuetext', /^20 /);
      expect((await shown(page)).states).toHaveLength(3);
      await page.keyboard.press('End');
      await expect(tenure).toHaveAttribute('aria-valuetext', /^240 /);
      await page.keyboard.press('Delete');
      await expect(tenure).toHaveAttribute('aria-valuetext', /^30 /);
      await slider(page, EXTENSION.startStickiness, locale).focus();
      for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
      await expect(slider(page, EXTENSION.startStickiness, locale)).toHaveAttribute('aria-valuetext', '10%');
      // Up and down move the services, whichever of the two has the focus.
      for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowUp');
      await expect(slider(page, EXTENSION.startServices, locale)).toHaveAttribute('aria-valuetext', '3.0');
      near((await shown(page)).stickiness, 0.5441407);
      await page.keyboard.press('Control+z');
      await expect(slider(page, EXTENSION.startServices, locale)).toHaveAttribute('aria-valuetext', '2.9');
    });

    test('the movie plays, pauses, steps, stops at the end and leaves nothing running', async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await open(page, locale);
      await tell(page, 'wardrobe', locale);
      const bar = page.getByRole('region', { name: EXTENSION.movie[locale], exact: true });
      const month = slider(page, EXTENSION.monthSlider, locale);
      const at = async () => Number(await bar.getAttribute('data-month'));
      const button = (name: { zh: string; en: string }) => bar.getByRole('button', { name: name[locale], exact: true });
      expect(await at()).toBe(60);
      // It has not run by itself.
      await expect(bar).toHaveAttribute('data-playing', 'false');
      await month.focus();
      await page.keyboard.press('Home');
      expect(await at()).toBe(0);
      await button(EXTENSION.forward).click();
      expect(await at()).toBe(1);
      await button(EXTENSION.back).click();
      expect(await at()).toBe(0);
      await expect(button(EXTENSION.back)).toBeDisabled();
      for (let i = 0; i < 24; i++) await month.press('ArrowRight');
      await expect(bar).toContainText(
        locale === 'zh'
          ? '第24个月：黏性42%，服务2.2项，客户47人'
          : 'Month 24: stickiness 42%, 2.2 services, 47 customers',
      );
      // The dot stands on the path of the plane: further right in a later month.
      const dot = page.locator('.phase [data-dot="0"]');
      const early = Number(await dot.getAttribute('cx'));
      await month.press('PageUp');
      expect(Number(await dot.getAttribute('cx'))).toBeGreaterThan(early);
      await bar.getByRole('button', { name: /1×/ }).click();
      await button(EXTENSION.play).click();
      await expect.poll(at).toBeGreaterThan(36);
      await button(EXTENSION.pause).click();
      const stood = await at();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await at()).toBe(stood);
      await month.press('End');
      await month.press('ArrowLeft');
      await button(EXTENSION.play).click();
      await expect.poll(at).toBe(60);
      await expect(bar).toHaveAttribute('data-playing', 'false');
      // Left while it plays.
      await button(EXTENSION.play).click();
      await page.evaluate(() => {
        const real = window.requestAnimationFrame.bind(window);
        let asked = 0;
        window.requestAnimationFrame = (call) => {
          asked += 1;
          return real(call);
        };
        Object.assign(window, { asked: () => asked });
      });
      await page.getByRole('button', { name: locale === 'zh' ? '钱' : 'Money', exact: true }).click();
      await expect(bar).toHaveCount(0);
      const asked = () => page.evaluate(() => (window as unknown as { asked: () => number }).asked());
      await expect
        .poll(async () => {
          const before = await asked();
          await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
          return (await asked()) - before;
        })
        .toBe(0);
      expect(errors).toEqual([]);
    });

    test('whoever wants no motion scrubs', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, locale);
      const bar = page.getByRole('region', { name: EXTENSION.movie[locale], exact: true });
      await expect(bar.getByRole('button', { name: EXTENSION.play[locale], exact: true })).toHaveCount(0);
      await slider(page, EXTENSION.monthSlider, locale).press('Home');
      await expect(bar).toHaveAttribute('data-month', '0');
      await bar.getByRole('button', { name: EXTENSION.forward[locale], exact: true }).click();
      await expect(bar).toHaveAttribute('data-month', '1');
    });

    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ] as const)
      test(`every word is legible at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await open(page, locale);
        for (const { id } of EXTENSION_STORIES) {
          await tell(page, id, locale);
          // What lies folded is not drawn.
          await page.evaluate(() => {
            for (const folded of document.querySelectorAll<HTMLElement>('details:not([open]) > :not(summary)'))
              folded.style.display = 'none';
          });
          expect(await textFaults(page)).toEqual([]);
        }
      });
  });

test('the start is dragged by the pointer to where it is let go', async ({ page }) => {
  await open(page, 'zh');
  const handle = page.locator('.handle');
  const box = await handle.boundingBox();
  const plane = await page.locator('.phase [role="img"]').boundingBox();
  if (!box || !plane) throw new Error('no handle');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(plane.x + plane.width * 0.3, plane.y + plane.height * 0.5, { steps: 6 });
  const during = await shown(page);
  await page.mouse.up();
  const after = await shown(page);
  expect(after).toEqual(during);
  expect(Number(await slider(page, EXTENSION.startServices, 'zh').inputValue())).toBeGreaterThan(3);
  await page.keyboard.press('Control+z');
  await expect(slider(page, EXTENSION.startServices, 'zh')).toHaveAttribute('aria-valuetext', '1.0');
});

test('the other numbers are moved in their list and go back to their default', async ({ page }) => {
  await open(page, 'en');
  await page.getByText(EXTENSION.parameters.en).click();
  const forgetting = page.getByRole('slider', { name: 'Forgetting', exact: true });
  await forgetting.press('ArrowRight');
  await expect(forgetting).toHaveAttribute('aria-valuetext', '0.045 /mo');
  await expect(page.locator('.tenure')).not.toContainText('18.9');
  await page.getByRole('button', { name: 'Back to the default: Forgetting' }).click();
  await expect(page.locator('.tenure')).toContainText('18.9');
});
