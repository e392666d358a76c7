import { expect, test } from '@playwright/test';
import { encodeScene } from './links';
import { Chain, LOCALES } from './chain';

const SIZES = [
  { width: 1280, height: 720, layout: 'wide' },
  { width: 768, height: 1024, layout: 'slim' },
  { width: 390, height: 844, layout: 'narrow' },
] as const;

for (const locale of LOCALES) {
  const zh = locale === 'zh';
  for (const { width, height, layout } of SIZES)
    test(`${locale} ${width}: the picture is there before the script, and comes alive without a jump`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      let arrive = () => {};
      const waiting = new Promise<void>((resolve) => (arrive = resolve));
      await page.route('**/assets/*.js', async (route) => {
        await waiting;
        await route.continue();
      });
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`./?v=${locale}`, { waitUntil: 'commit' });

      const still = page.locator(`.still.${layout}:visible`);
      await expect(still).toHaveCount(1);
      await expect(page.locator('.still:visible')).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(locale);
      await expect(still.getByRole('heading', { level: 1 })).toContainText('73.6');
      const places = ['h1', 'svg', 'rect.value', 'path.thread'];
      const boxes = async (root: string) =>
        Promise.all(places.map((one) => page.locator(`${root} ${one}`).first().boundingBox()));
      const before = await boxes(`.still.${layout}:visible`);

      arrive();
      const chain = new Chain(page, locale);
      await expect(chain.slider('serviceValue')).toBeVisible();
      await expect(page.locator('.still')).toHaveCount(0);
      const after = await boxes('main');
      before.forEach((box, i) => {
        const other = after[i];
        if (!box || !other) throw new Error(`${places[i] ?? ''} is missing`);
        expect(Math.abs(box.x - other.x), `${places[i] ?? ''} x`).toBeLessThan(1.5);
        expect(Math.abs(box.y - other.y), `${places[i] ?? ''} y`).toBeLessThan(1.5);
      });
      expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBe(0);
    });

  test(`${locale}: the thread is drawn once; whoever acts does not wait for it`, async ({ page }) => {
    // Timers stand still, so that the drawing does not end before it was looked at.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    const chain = new Chain(page, locale);
    await chain.open();
    const drawing = () =>
      page
        .locator('.chain path.thread')
        .evaluateAll((paths) => paths.map((one) => getComputedStyle(one).animationName !== 'none'));
    expect(await drawing()).toEqual([true, true, true]);
    await page.keyboard.press('Shift');
    expect(await drawing()).toEqual([false, false, false]);
    await page.clock.resume();

    // The hint points at service; the first change takes it away for good and leaves the four tasks.
    const hint = page.locator('.chain > p', { hasText: zh ? '往右拖' : 'Drag this way' });
    await expect(hint).toBeVisible();
    await chain.slider('serviceValue').press('PageUp');
    await expect(hint).toHaveCount(0);
    await expect(page.getByRole('group', { name: zh ? '四大核心任务' : 'Four core tasks' })).toBeVisible();
    await page.reload();
    await chain.open(`?v=${locale}&again`);
    await expect(page.getByRole('group', { name: zh ? '四大核心任务' : 'Four core tasks' })).toBeVisible();
    await expect(hint).toHaveCount(0);
    expect(await drawing()).toEqual([false, false, false]);
  });

  test(`${locale}: a core task lights what it governs and lets the rest step back`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.slider('serviceValue').press('PageUp');
    const task = page.getByRole('button', { name: zh ? '创造价值' : 'Create value' });
    await task.click();
    await expect(task).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.chain rect.value').first()).not.toHaveClass(/aside/);
    await expect(page.locator('.chain path.curve')).toHaveClass(/aside/);
    await expect(page.locator('.chain path.thread').first()).not.toHaveClass(/aside/);
    await expect(chain.readout).toContainText(zh ? '价值等式' : 'give more of four values');
    await task.click();
    await expect(page.locator('.chain .aside')).toHaveCount(0);
  });
}

test('with reduced motion the thread is whole from the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await new Chain(page, 'zh').open();
  expect(
    await page
      .locator('.chain path.thread')
      .evaluateAll((paths) => paths.map((one) => getComputedStyle(one).animationName)),
  ).toEqual(['none', 'none', 'none']);
});

test('a link to anything else shows no opening picture on the way', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`./${encodeScene({ locale: 'zh', changes: { serviceValue: 90 } })}`);
  await expect(page.locator('.still').first()).toBeAttached();
  await expect(page.locator('.still:visible')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('picture, headline and a sentence in both languages stand in the page', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('73.6');
    await expect(page.locator('.still:visible svg')).toBeVisible();
    await expect(page.getByText('打开JavaScript后，图上的每个因素都能拖动')).toBeVisible();
    await expect(page.getByText('With JavaScript on, every factor of the picture can be dragged')).toBeVisible();
  });
});

test('where the texts do not arrive, the picture works and the page says so', async ({ page }) => {
  await page.route('**/assets/reading-*.js', (route) => route.abort());
  const chain = new Chain(page, 'zh');
  await chain.open();
  await chain.slider('serviceValue').press('PageUp');
  await expect(chain.headline).toContainText('83%');
  await chain.button('关于模型', 'About the model').click();
  await expect(chain.readout).toContainText('没有传到');
});
