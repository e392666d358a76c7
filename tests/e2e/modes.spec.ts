import { expect, test, type Page } from '@playwright/test';
import { Chain, LOCALES } from './chain';
import { textFaults } from './text-boxes';

/** The colour a mark or a word is painted in. */
const painted = (page: Page, selector: string, property: 'color' | 'fill' | 'stroke' | 'background-color') =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
/** A colour as red, green, blue, 0…255. */
const channels = (colour: string) => (/\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(/[ ,]+/).slice(0, 3).map(Number);
const apart = (one: string, other: string) =>
  Math.max(...channels(one).map((share, i) => Math.abs(share - (channels(other)[i] ?? NaN))));
const sideways = (page: Page, selector = 'html') =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollWidth - element.clientWidth);

test.describe('more contrast', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${colorScheme}: the tokens are the stronger ones`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await new Chain(page, 'zh').open();
      const usual = await painted(page, '.readout', 'color');
      const thread = await painted(page, 'path.thread', 'stroke');
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      const ground = await painted(page, 'html', 'background-color');
      expect(channels(ground)).toEqual(colorScheme === 'light' ? [255, 255, 255] : [0, 0, 0]);
      expect(apart(await painted(page, '.readout', 'color'), ground)).toBeGreaterThan(apart(usual, ground));
      expect(await painted(page, 'path.thread', 'stroke')).not.toBe(thread);
    });

  test('a projector that was chosen stays', async ({ page }) => {
    await new Chain(page, 'en').open('?v=enprojector');
    const before = await painted(page, 'path.thread', 'stroke');
    await page.emulateMedia({ contrast: 'more' });
    expect(await painted(page, 'path.thread', 'stroke')).toBe(before);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`forced colours, ${colorScheme}: everything is still told apart`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const chain = new Chain(page, 'zh');
    await chain.open();
    const ground = await painted(page, 'html', 'background-color');
    const system = (colour: string) =>
      page.evaluate((name) => {
        const probe = document.createElement('i');
        probe.style.cssText = `forced-color-adjust:none;color:${name}`;
        document.body.append(probe);
        const answer = getComputedStyle(probe).color;
        probe.remove();
        return answer;
      }, colour);
    expect(ground).toBe(await system('Canvas'));
    expect(await painted(page, 'path.thread', 'stroke')).toBe(await system('Highlight'));
    expect(await painted(page, 'rect.value', 'fill')).toBe(await system('CanvasText'));
    expect(await painted(page, 'rect.mirror', 'fill')).toBe(ground);
    expect(await painted(page, 'rect.cost', 'fill')).toMatch(/^url\(/);
    expect(await painted(page, 'pattern .cost-line', 'fill')).toBe(await system('CanvasText'));
    expect(await painted(page, '.chain text', 'fill')).not.toBe(ground);
    expect(apart(await painted(page, 'path.thread', 'stroke'), ground)).toBeGreaterThan(60);

    // The pressed one of a row of buttons is a reversed word.
    const chosen = page.locator('.foot input:checked + span');
    expect(await chosen.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      await system('Highlight'),
    );
    // A thumb is a ring, and the focus another one: both are painted, and of another colour than the page.
    const slider = chain.slider('serviceValue');
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider is not on screen');
    const at = await chain.thumb(slider);
    const clip = { x: at.x - 16, y: at.y - 16, width: 32, height: 32 };
    const resting = await page.screenshot({ clip });
    await slider.focus();
    expect(resting.equals(await page.screenshot({ clip })), 'the focus is seen').toBe(false);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('input::-webkit-slider-thumb { border-color: Canvas !important; }');
      document.adoptedStyleSheets = [sheet];
    });
    await slider.blur();
    expect(resting.equals(await page.screenshot({ clip })), 'the ring of the thumb is seen').toBe(false);
  });

for (const locale of LOCALES)
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const)
    test(`on paper, from a dark window ${width} wide, ${locale}: light, whole, and nothing to press`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}.dark`);
      await page.locator('#app > section summary').click();
      await page.emulateMedia({ media: 'print' });
      expect(channels(await painted(page, 'path.thread', 'stroke'))).toEqual([179, 32, 12]);
      expect(channels(await painted(page, '.chain text', 'fill'))).toEqual([0, 0, 0]);
      for (const hidden of [
        '.foot',
        'main > .strip',
        '.language',
        '.row input',
        '.row .label',
        '#app > section summary',
      ])
        for (const one of await page.locator(hidden).all()) await expect(one, hidden).toBeHidden();
      await expect(page.locator('.row .number').first()).toBeVisible();
      await expect(page.getByRole('table').first()).toBeVisible();

      const { picture, sheet, words } = await page.evaluate(() => {
        const box = (element: Element | null) => {
          if (!element) throw new Error('Not on the page');
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        };
        return {
          picture: box(document.querySelector('.chain svg')),
          sheet: box(document.querySelector('main')),
          words: [...document.querySelectorAll('.chain text, .row .number, main h1, main .readout')].map((one) => ({
            ...box(one),
            text: one.textContent,
          })),
        };
      });
      // As large as the sheet allows, one way or the other.
      const [across, down] = [picture.right - picture.left, picture.bottom - picture.top];
      expect(Math.max(across / (sheet.right - sheet.left), down / (sheet.bottom - sheet.top))).toBeGreaterThan(0.7);
      expect(picture.left).toBeGreaterThanOrEqual(sheet.left - 0.5);
      expect(picture.right).toBeLessThanOrEqual(sheet.right + 0.5);
      expect(words.length).toBeGreaterThan(40);
      const clipped = words.filter(
        (one) =>
          one.left < sheet.left - 0.5 ||
          one.right > sheet.right + 0.5 ||
          one.top < sheet.top - 0.5 ||
          one.bottom > sheet.bottom + 0.5,
      );
      expect(clipped).toEqual([]);
      // A row's number stands where its bar is: both are scaled alike.
      const gap = await page.evaluate(() => {
        const number = document.querySelector('.row .number')?.getBoundingClientRect();
        const bar = document.querySelector('rect.value')?.getBoundingClientRect();
        return number && bar ? Math.abs(number.top + number.bottom - bar.top - bar.bottom) / 2 : NaN;
      });
      expect(gap).toBeLessThan(30);
    });

test('on paper: the picture is one page, and the table follows on pages of its own', async ({ page }) => {
  await new Chain(page, 'en').open('?v=en');
  // The table arrives after the picture.
  const summary = page.locator('#app > section summary');
  await expect(summary).toBeVisible();
  const pages = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return { count: pdf.match(/\/Type \/Page\b/g)?.length, size: /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) };
  };
  // The table is on paper whether it is open on the screen or not.
  const closed = await pages();
  expect(closed.count).toBeGreaterThan(1);
  expect(closed.count).toBeLessThan(5);
  // A4 on its side, in points.
  expect(Math.round(Number(closed.size?.[1]))).toBe(842);
  expect(Math.round(Number(closed.size?.[2]))).toBe(595);
  await summary.click();
  expect((await pages()).count).toBe(closed.count);
  // A phone prints the wide picture, too, and is a phone again afterwards.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.strip')).toBeVisible();
  expect((await pages()).count).toBe(closed.count);
  await expect(page.locator('.strip')).toBeVisible();
});

for (const locale of LOCALES)
  test(`no window is too small or too large, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await page.setViewportSize({ width: 320, height: 180 });
    await chain.open();
    for (const [width, height] of [
      [320, 180],
      [640, 360],
      [320, 640],
      [2560, 1440],
    ] as const) {
      const size = `${width} × ${height}`;
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.locator('.chain').evaluate((one) => one.clientWidth)).toBe(width);
      expect(await sideways(page), size).toBe(0);
      expect(
        (await textFaults(page)).filter(({ kind }) => kind !== 'overlap'),
        size,
      ).toEqual([]);
      // In a low window nothing stays in the way.
      await page.evaluate(() => scrollTo(0, 400));
      const strip = page.locator('main > .strip');
      if (width < 760) {
        const bottom = await strip.evaluate((one) => one.getBoundingClientRect().bottom);
        if (height < 420) expect(bottom, size).toBeLessThan(0);
        else expect(bottom, size).toBeGreaterThan(0);
      }
      await chain.openDrawer('satisfaction');
      expect(await sideways(page, 'aside'), size).toBe(0);
      const shown = await chain.drawer.evaluate((one) => one.getBoundingClientRect());
      expect(shown.height, size).toBeGreaterThan(height < 420 ? height * 0.8 : height * 0.5);
      expect(shown.bottom, size).toBeLessThanOrEqual(height + 0.5);
      await chain.slider('lossAversion').scrollIntoViewIfNeeded();
      await expect(chain.slider('lossAversion')).toBeInViewport();
      await chain.closeDrawer();
      if (width < 760) {
        // The end of the menu can be reached.
        await page.evaluate(() => scrollTo(0, 0));
        await chain.button('更多', 'More').click();
        const last = page.locator('#more button').last();
        await last.scrollIntoViewIfNeeded();
        await expect(last).toBeInViewport();
        await page.keyboard.press('Escape');
      }
    }
  });

test('less motion: nothing runs by itself, nor after a key', async ({ page }) => {
  // Those that have run and hold their end count too.
  const animations = () => page.evaluate(() => document.getAnimations().length);
  const chain = new Chain(page, 'zh');
  await chain.open();
  // As on a first visit, whenever this is looked at.
  const first = () => page.evaluate(() => (document.documentElement.dataset.first = ''));
  await first();
  expect(await animations(), 'a first visit draws the thread').toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await chain.open();
  await first();
  expect(await animations()).toBe(0);
  const bar = () => page.locator('rect.value').nth(1).getAttribute('width');
  const before = await bar();
  await chain.slider('serviceValue').press('PageUp');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const after = await bar();
  expect(after).not.toBe(before);
  await page.waitForTimeout(200);
  expect(await bar()).toBe(after);
});

for (const locale of LOCALES)
  test(`wider letters and lines: no words touch in a drawer or are cut off, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}' +
          // What is folded away has boxes, but is not seen.
          'details:not([open])>:not(summary){display:none}',
      );
      document.adoptedStyleSheets = [sheet];
    });
    for (const id of ['value', 'satisfaction', 'retention'] as const) {
      await chain.openDrawer(id);
      expect(await sideways(page, 'aside'), id).toBe(0);
      const faults = (await textFaults(page, 'aside')).filter(({ what }) => !what.startsWith('page is'));
      // What is scrolled under the head of the drawer is not on top of it.
      const head = (await chain.drawer.locator('header').innerText()).split('\n').map((line) => line.trim());
      expect(
        faults.filter(({ what }) => !head.some((word) => word !== '' && what.includes(word))),
        id,
      ).toEqual([]);
      await chain.closeDrawer();
    }
  });
