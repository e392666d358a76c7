import { expect, test, type Page } from '@playwright/test';
import { PHASES, REPLAY } from '../../src/content/replay-words';
import { Chain, LOCALES, type Locale } from './chain';
import { encodeScene, type SceneChanges } from './links';
import { sameLetters } from './letters';
import { textFaults } from './text-boxes';

/** The last change is played again. */
const PLAY = (page: Page) => page.keyboard.press('r');
/** Milliseconds of the phases. */
const [BEFORE, MOVING, AFTER, STANDS] = [600, 1800, 1200, 1500];

/** A page whose clock stands still where the test wants it, with service moved from 62 to 72. */
async function changed(page: Page, locale: Locale, link?: string): Promise<Chain> {
  await page.clock.install({ time: 0 });
  const chain = new Chain(page, locale);
  await chain.open(link);
  // The living page, not the picture that comes with it: its script must not wait for a clock that stands.
  await expect(chain.slider('serviceValue')).toBeVisible();
  await page.clock.pauseAt(10_000);
  await chain.slider('serviceValue').focus();
  await page.keyboard.press('PageUp');
  await page.clock.runFor(1_000);
  return chain;
}
const caption = (page: Page) => page.locator('[data-replay]');
const phase = (page: Page, name: keyof typeof PHASES) => expect(caption(page)).toHaveAttribute('data-replay', name);
const none = (page: Page) => expect(caption(page)).toHaveCount(0);
/** Everything that is drawn, and every control with its place and value. */
const picture = (page: Page) => page.locator('.chain').evaluate((element) => element.innerHTML);
/** What the page says it shows exactly, and where it is. */
const settled = (page: Page) =>
  page.evaluate(() => ({
    address: location.href,
    hooks: [...document.querySelectorAll<HTMLElement>('[data-output]')]
      .map(({ dataset }) => `${dataset['output']} ${dataset['value']}`)
      .sort(),
    sliders: [...document.querySelectorAll<HTMLInputElement>('.chain [data-parameter]')].map(
      ({ dataset, value }) => `${dataset['parameter']} ${value}`,
    ),
  }));
const points = async (page: Page) => Number(await page.locator('.row .number').nth(1).innerText());
/** Where zero points stand, in pixels: it moves only with the axes. */
const zero = (page: Page) => page.locator('rect.total').getAttribute('x');
/** Goes to another setting in one step, as Back and Forward do. */
async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((to) => {
    history.replaceState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
  await page.clock.runFor(1_000);
}
/** Three changes and more, with every result on the move. */
const MANY: SceneChanges = {
  productValue: 38,
  serviceValue: 24,
  personnelValue: 30,
  imageValue: 26,
  moneyCost: 92,
  timeCost: 86,
  jumpSatisfaction: 80,
  baseExpectation: 30,
  learningTime: 90,
  financialLoss: 90,
  initialTrust: 20,
  tenure: 9,
};
const LONG = 'Advice, measuring, delivery and all care that anybody could wish for, 一位客户的一切';

for (const locale of LOCALES)
  test(`before, on its way, after, and then the identical state, ${locale}`, async ({ page }) => {
    const chain = await changed(page, locale);
    const [still, drawn] = [await settled(page), await picture(page)];
    const after = await points(page);
    await PLAY(page);
    await phase(page, 'before');
    await expect(caption(page)).toContainText(PHASES.before[locale]);
    await expect(caption(page)).toContainText(locale === 'zh' ? '服务评分 62 → 72' : 'Service rating 62 → 72');
    await expect(caption(page)).toContainText('68% → 83%');
    await expect(caption(page)).toContainText('¥2,750 → ¥5,260');
    const before = await points(page);
    expect(before).toBeLessThan(after - 3);
    // What is drawn is what was; what is said to be shown is what is.
    const ground = await zero(page);
    await expect(page.locator('.chain text[data-output=retention]').first()).toContainText('68%');
    expect(await settled(page)).toEqual(still);
    await page.clock.runFor(BEFORE - 50);
    await phase(page, 'before');
    expect(await points(page)).toBe(before);

    await page.clock.runFor(50);
    await phase(page, 'moving');
    const seen = [before];
    for (let i = 1; i < 10; i++) {
      await page.clock.runFor(MOVING / 10);
      await phase(page, 'moving');
      seen.push(await points(page));
      expect(await zero(page)).toBe(ground);
      expect(await settled(page)).toEqual(still);
      // The thumb is seen at the end of its bar, though its value is the true one.
      const slider = chain.slider('serviceValue');
      const bar = await page.locator('rect.value').nth(1).boundingBox();
      const thumb = await chain.thumb(slider);
      expect(Math.abs((bar?.x ?? 0) + (bar?.width ?? 0) - thumb.x)).toBeLessThan(3);
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(6);

    await page.clock.runFor(MOVING / 10 + 50);
    await phase(page, 'after');
    expect(await points(page)).toBe(after);
    await page.clock.runFor(AFTER - 100);
    await phase(page, 'after');
    await page.clock.runFor(150);
    await none(page);
    await page.clock.runFor(1_000);
    expect(await settled(page)).toEqual(still);
    expect(await picture(page)).toBe(drawn);
  });

test('axes that the two ends do not share have room for both, hold still, and go back in the end', async ({ page }) => {
  await changed(page, 'zh');
  await follow(page, encodeScene({ locale: 'zh', changes: MANY }));
  const drawn = await picture(page);
  const now = await zero(page);
  await PLAY(page);
  const held = await zero(page);
  expect(held).not.toBe(now);
  for (let i = 0; i < 10; i++) {
    await page.clock.runFor((BEFORE + MOVING + AFTER) / 10 - 20);
    expect(await zero(page)).toBe(held);
  }
  await phase(page, 'after');
  await page.clock.runFor(1_000);
  await none(page);
  expect(await picture(page)).toBe(drawn);
});

test('what was changed is marked by shape, and nothing stays behind', async ({ page }) => {
  await changed(page, 'en');
  const marks = page.locator('.chain path.under');
  await expect(marks).toHaveCount(0);
  await PLAY(page);
  for (const wait of [0, BEFORE + MOVING / 2, MOVING / 2 + 100]) {
    await page.clock.runFor(wait);
    await expect(marks).toHaveCount(1);
    const [mark, name, sign] = await Promise.all(
      [
        marks,
        page.locator('.chain text', { hasText: 'Service value' }),
        page.locator('.chain text', { hasText: '▸' }),
      ].map((one) => one.first().boundingBox()),
    );
    if (!mark || !name || !sign) throw new Error('Not on the picture');
    expect(mark.y).toBeGreaterThan(name.y + name.height / 2);
    expect(mark.y).toBeLessThan(name.y + name.height + 6);
    expect(Math.abs(mark.x - name.x)).toBeLessThan(6);
    expect(sign.x + sign.width).toBeLessThan(name.x + 1);
  }
  await page.keyboard.press('Escape');
  await expect(marks).toHaveCount(0);
  await expect(page.locator('.chain text', { hasText: '▸' })).toHaveCount(0);
});

for (const locale of LOCALES)
  test(`reduced motion: before, then after, and nothing between, ${locale}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await changed(page, locale);
    const [drawn, after] = [await picture(page), await points(page)];
    await PLAY(page);
    const before = await points(page);
    expect(before).toBeLessThan(after);
    for (let at = 250; at < STANDS; at += 250) {
      await page.clock.runFor(250);
      await phase(page, 'before');
      expect(await points(page)).toBe(before);
    }
    await page.clock.runFor(250);
    for (let at = 0; at < STANDS; at += 250) {
      await phase(page, 'after');
      expect(await points(page)).toBe(after);
      await page.clock.runFor(250);
    }
    await none(page);
    expect(await picture(page)).toBe(drawn);
  });

test.describe('it gives way at once', () => {
  for (const at of [100, BEFORE + MOVING / 2, BEFORE + MOVING + 200])
    test(`Escape, after ${at} ms: the true state, and nothing else closes`, async ({ page }) => {
      const chain = await changed(page, 'zh');
      await chain.openDrawer('attitude');
      const drawn = await picture(page);
      await PLAY(page);
      await page.clock.runFor(at);
      await page.keyboard.press('Escape');
      await none(page);
      expect(await picture(page)).toBe(drawn);
      await expect(chain.drawer).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(chain.drawer).toHaveCount(0);
    });

  test('a press on a control; not one on the ground', async ({ page }) => {
    const chain = await changed(page, 'zh');
    const drawn = await picture(page);
    await PLAY(page);
    await page.clock.runFor(BEFORE + 400);
    await chain.headline.click();
    await phase(page, 'moving');
    await chain.button('全部复位', 'Reset all').hover();
    await page.mouse.down();
    await none(page);
    expect(await picture(page)).toBe(drawn);
  });

  test('another change by a key: it counts from the true value', async ({ page }) => {
    const chain = await changed(page, 'zh');
    await PLAY(page);
    await page.clock.runFor(BEFORE + 400);
    await page.keyboard.press('ArrowRight');
    await none(page);
    expect(await chain.value('serviceValue')).toBe(73);
  });

  test('undo: the state before, at rest', async ({ page }) => {
    const chain = await changed(page, 'zh');
    await PLAY(page);
    await page.clock.runFor(BEFORE + 400);
    await page.keyboard.press('Control+z');
    await none(page);
    await page.clock.runFor(1_000);
    expect(await chain.value('serviceValue')).toBe(62);
    expect(await points(page)).toBe(21.6);
  });

  test('a drag begins where the thumb is seen', async ({ page }) => {
    const chain = await changed(page, 'zh');
    await PLAY(page);
    await page.clock.runFor(BEFORE + MOVING / 2);
    const slider = chain.slider('serviceValue');
    const from = await chain.thumb(slider);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await none(page);
    expect(await chain.value('serviceValue')).toBe(72);
    await page.mouse.move(from.x + 3, from.y, { steps: 3 });
    expect(Math.abs((await chain.thumb(slider)).x - from.x - 3)).toBeLessThan(2);
    await page.mouse.up();
  });
});

test('again and again: R and the caption begin anew; Stop gives the focus back', async ({ page }) => {
  const chain = await changed(page, 'en');
  const drawn = await picture(page);
  await PLAY(page);
  await page.clock.runFor(BEFORE + MOVING / 2);
  await PLAY(page);
  await phase(page, 'before');
  await page.clock.runFor(BEFORE + MOVING / 2);
  await chain.button('重放', 'Replay').last().click();
  await phase(page, 'before');
  await page.clock.runFor(BEFORE + MOVING / 2);
  await phase(page, 'moving');
  await chain.slider('serviceValue').focus();
  await caption(page).getByRole('button', { name: REPLAY.stop.en }).focus();
  await page.keyboard.press('Enter');
  await none(page);
  await expect(chain.slider('serviceValue')).toBeFocused();
  expect(await picture(page)).toBe(drawn);
  for (let round = 0; round < 3; round++) {
    await PLAY(page);
    await phase(page, 'before');
    await page.clock.runFor(BEFORE + MOVING + AFTER + 200);
    await none(page);
  }
  expect(await picture(page)).toBe(drawn);
});

for (const locale of LOCALES)
  test(`where nothing was changed it says so, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await expect(chain.slider('serviceValue')).toBeVisible();
    const drawn = await picture(page);
    await PLAY(page);
    await expect(caption(page)).toContainText(
      locale === 'zh' ? '没有可以重放的改动。' : 'There is no change to replay.',
    );
    await expect(caption(page).getByRole('button')).toHaveCount(0);
    expect(await picture(page)).toBe(drawn);
    await none(page);
  });

test('a rival that was removed stands under its own place while it is shown', async ({ page }) => {
  const chain = await changed(page, 'zh');
  await chain.openDrawer('retention');
  await chain.drawer.getByRole('button', { name: '去掉同行两家' }).click();
  await page.clock.runFor(1_000);
  await chain.closeDrawer();
  const words = page.locator('.chain text', { hasText: '+14' });
  await expect(words).toHaveCount(0);
  await PLAY(page);
  await expect(caption(page)).toContainText('对手变了');
  await expect(words).toContainText(REPLAY.gone.zh);
  await expect(page.locator('.chain path.tip')).toHaveCount(1);
  await expect(page.locator('.chain text', { hasText: '自己动手' })).toHaveCount(1);
  await page.clock.runFor(BEFORE + MOVING + 100);
  await expect(words).toHaveCount(0);
  await expect(page.locator('.chain path.tip')).toHaveCount(0);
});

test.describe('the caption hides no chart', () => {
  test.use({ bypassCSP: true });
  test.beforeEach(({ page }) => sameLetters(page));
  for (const { width, height, theme } of [
    { width: 1280, height: 720, theme: 'light' },
    { width: 1920, height: 1080, theme: 'projector' },
    { width: 390, height: 844, theme: 'dark' },
  ] as const)
    for (const locale of LOCALES)
      for (const [name, changes, names] of [
        ['one', { serviceValue: 72 }, {}],
        ['three', { serviceValue: 72, moneyCost: 60, initialTrust: 70 }, {}],
        ['many', MANY, { serviceValue: LONG, productValue: LONG, personnelValue: LONG }],
      ] as const)
        test(`${width}×${height} ${theme} ${locale}, ${name}`, async ({ page }) => {
          await page.setViewportSize({ width, height });
          await changed(page, locale, `?v=${locale}.${theme}`);
          await follow(page, encodeScene({ locale, theme, changes: { serviceValue: 62 }, names }));
          await follow(page, encodeScene({ locale, theme, changes, names }));
          await page.evaluate(() => scrollTo(0, 0));
          await PLAY(page);
          for (const [which, wait] of [
            ['before', 0],
            ['moving', BEFORE + MOVING / 2],
            ['after', MOVING / 2 + 100],
          ] as const) {
            await page.clock.runFor(wait);
            await phase(page, which);
            await page.screenshot({ path: `test-results/pictures/replay-${width}-${locale}-${name}-${which}.png` });
            const covered = await page.evaluate(() => {
              const box = document.querySelector('[data-replay]')?.getBoundingClientRect();
              if (!box) throw new Error('No caption');
              const under = [
                ...document.querySelectorAll('.chain text, .chain rect, .chain path, .row .number, main h1'),
              ]
                .map((one) => ({ one, at: one.getBoundingClientRect() }))
                .filter(({ at }) => at.width > 0 && at.bottom > box.top + 3 && at.top < box.bottom - 3)
                .map(({ one }) => `${one.getAttribute('class')} ${one.textContent}`);
              const inside = box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
              return { under, inside };
            });
            expect(covered).toEqual({ under: [], inside: true });
            if (which === 'before') expect(await textFaults(page, '[data-replay]')).toEqual([]);
          }
        });
});
