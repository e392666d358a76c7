import { expect, test, type Page } from '@playwright/test';
import { Chain, LOCALES } from './chain';

const WALKS = [
  { id: 'ruler', zh: '让渡价值标尺', en: 'Ruler of delivered value', first: /手|own|−\d+/ },
  {
    id: 'curve',
    zh: '满意度与曲线值',
    en: 'Satisfaction and curve value',
    first: /满意度\d+，曲线值|^Satisfaction \d+/,
  },
  { id: 'lift', zh: '从曲线值到态度', en: 'From curve value to attitude', first: /^信任[−+]|^Trust [−+]/ },
  { id: 'stack', zh: '转换成本的构成', en: 'Parts of the switching cost', first: /分，占\d+%|points, \d+%/ },
  { id: 'plane', zh: '态度与转换成本', en: 'Attitude and switching cost', first: /^留存60%|^Retention 60%/ },
  {
    id: 'survival',
    zh: '每100位客户，还剩几位',
    en: 'Of 100 customers, those who stay',
    first: /^现在：100位|^Now: 100$/,
  },
] as const;

/** Where the cursor stands and where its chart is, in pixels of the window. */
const cursor = (page: Page) =>
  page.evaluate(() => {
    const [ring, chart] = [document.querySelector('.chain span.ring'), document.activeElement];
    if (!ring || !chart) return null;
    const [a, b] = [ring.getBoundingClientRect(), chart.getBoundingClientRect()];
    const x = (a.left + a.right) / 2;
    const y = (a.top + a.bottom) / 2;
    return { x, y, inside: x >= b.left - 1 && x <= b.right + 1 && y >= b.top - 1 && y <= b.bottom + 1 };
  });

for (const locale of LOCALES) {
  test(`every chart is met by Tab in causal order and read by the arrow keys, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    const rest = await chain.readout.textContent();
    await expect(page.locator('.chain span.ring')).toHaveCount(0);
    for (const { id, zh, en, first } of WALKS) {
      const walk = page.getByRole('slider', { name: locale === 'zh' ? zh : en, exact: true });
      // One after the other: from each chart Tab leads on to the next.
      await chain.tabTo(walk);
      const said = () => walk.getAttribute('aria-valuetext');
      const spoken = (text: string) => text.replaceAll('−', locale === 'zh' ? '负' : 'minus ');
      const shown = async () => spoken((await chain.readout.textContent())?.trim() ?? '');
      await expect.poll(shown, id).toBe(await said());
      const begun = await cursor(page);
      expect(begun?.inside, id).toBe(true);

      await page.keyboard.press('Home');
      await expect(chain.readout, id).toContainText(first);
      const [start, from] = [await said(), await cursor(page)];
      await page.keyboard.press('ArrowRight');
      await expect.poll(said, id).not.toBe(start);
      await expect.poll(shown, id).toBe(await said());
      expect((await cursor(page))?.x, id).toBeGreaterThan(from?.x ?? NaN);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(said, id).toBe(start);
      await page.keyboard.press('End');
      const last = Number(await walk.getAttribute('max'));
      expect(last, id).toBeGreaterThan(0);
      await expect(walk).toHaveValue(String(last));
      expect((await cursor(page))?.inside, id).toBe(true);
    }
    await page.keyboard.press('Tab');
    await expect(page.locator('.chain span.ring')).toHaveCount(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect(chain.readout).toHaveText(rest ?? '');
    // Reading has changed nothing.
    await expect(chain.button('撤销', 'Undo')).toBeDisabled();
  });

  test(`today’s stop stands on the customer’s ring and follows the model, ${locale}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const chain = new Chain(page, locale);
    await chain.open();
    const walk = page.locator('[data-walk="curve"]');
    const onRing = () =>
      page.evaluate(() => {
        const ring = document.querySelector('.chain span.ring')?.getBoundingClientRect();
        if (!ring) return NaN;
        const [x, y] = [(ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2];
        const centres = [...document.querySelectorAll('.chain circle.ring')].map((one) => {
          const box = one.getBoundingClientRect();
          return Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y);
        });
        return Math.min(...centres);
      });
    await chain.slider('serviceValue').press('PageUp');
    await walk.focus();
    const satisfaction = await chain.result('meanSatisfaction');
    await expect(chain.readout).toContainText(satisfaction.toFixed(1));
    await page.keyboard.press('Control+z');
    await expect.poll(() => chain.result('meanSatisfaction')).toBeLessThan(satisfaction - 1);
    const back = await chain.result('meanSatisfaction');
    await expect(chain.readout).toContainText(locale === 'zh' ? /^\s*现在：/ : /^\s*Now: /);
    await expect(chain.readout).toContainText(back.toFixed(1));
    await expect(walk).toHaveAttribute('aria-valuetext', new RegExp(back.toFixed(1).replace('.', '\\.')));
    expect(await page.locator('.chain span.ring').count()).toBe(1);
    expect(await onRing()).toBeLessThan(1);
  });
}

test('the charts leave the pointer alone', async ({ page }) => {
  await new Chain(page, 'zh').open();
  for (const { id } of WALKS) {
    const box = await page.locator(`[data-walk="${id}"]`).boundingBox();
    if (!box) throw new Error(`No chart ${id}`);
    const hit = await page.evaluate(
      ({ x, y, width, height }) =>
        document.elementFromPoint(x + width / 2, y + height / 2)?.hasAttribute('data-walk') ?? true,
      box,
    );
    expect(hit, id).toBe(false);
  }
});

/** What the focus is on, when its box (a slider's thumb, a chart's cursor) is out of the window or covered. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    // A rival beyond the ends of the ruler has words there instead of a thumb.
    const chart = focused.dataset['walk'] && document.querySelector('.chain span.ring');
    let { left, top, right, bottom } = (chart || focused).getBoundingClientRect();
    if (focused instanceof HTMLInputElement && focused.type === 'range' && !chart) {
      const style = getComputedStyle(focused);
      const thumb = parseFloat(style.getPropertyValue('--thumb')) || 16;
      const share = (Number(focused.value) - Number(focused.min)) / (Number(focused.max) - Number(focused.min) || 1);
      const along = style.direction === 'rtl' ? 1 - share : share;
      left += (right - left - thumb) * along;
      right = left + thumb;
      const middle = (top + bottom) / 2;
      [top, bottom] = [middle - thumb / 2, middle + thumb / 2];
    }
    const name = focused.ariaLabel ?? focused.textContent.trim();
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      return `${name}: out of the window`;
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('.strip, .drawer');
    if (over && !over.contains(focused)) return `${name}: under ${over.className}`;
    const head = focused.closest('.drawer')?.querySelector('header');
    if (head && !head.contains(focused) && head.getBoundingClientRect().bottom > (top + bottom) / 2)
      return `${name}: under the head of the drawer`;
    return '';
  });

/** Goes through the whole page; answers what was hidden, and how many stops there were. */
async function tour(page: Page, key: 'Tab' | 'Shift+Tab', most: number) {
  const bad: string[] = [];
  let stops = 0;
  while (stops < most) {
    await page.keyboard.press(key);
    // A frame for what gives way.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const found = await hidden(page);
    if (found === null) break;
    if (found) bad.push(found);
    stops++;
  }
  return { bad, stops };
}

for (const [width, height, drawer] of [
  [1280, 720, null],
  [1280, 720, 'retention'],
  [768, 1024, null],
  [768, 1024, 'curve'],
  [390, 844, null],
  [390, 844, 'curve'],
] as const)
  test(`the focus is never hidden, at ${width} × ${height}, ${drawer ?? 'no'} drawer open`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const chain = new Chain(page, 'zh');
    await chain.open();
    if (drawer) await chain.openDrawer(drawer);
    // The drawer begins with the focus: backwards there is the page behind it.
    const back = await tour(page, 'Shift+Tab', 60);
    expect(back.bad).toEqual([]);
    expect(back.stops).toBeGreaterThan(30);
    if (drawer) {
      if ((await chain.drawer.count()) === 0) await chain.openDrawer(drawer);
      const inside = await tour(page, 'Tab', 30);
      expect(inside.bad, 'inside the drawer').toEqual([]);
      const again = await tour(page, 'Shift+Tab', 25);
      expect(again.bad, 'back through the drawer').toEqual([]);
    }
  });
