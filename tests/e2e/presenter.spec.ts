import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { spell } from '../../src/content/sentence';
import { DECKS } from '../../src/content/teaching/decks';
import { headlineAt, statesAt } from '../../src/state/teaching/beat-headline';
import { beatsOf, placeAt, type Beat } from '../../src/state/teaching/beats';
import { teachToken } from '../../src/state/teaching/place';
import type { Locale } from '../../src/text';

const FILE = pathToFileURL(fileURLToPath(new URL('../../dist/customer-value-map.html', import.meta.url))).href;

const deck = DECKS.find(({ steps }) => steps.some(({ question }) => question));
if (!deck) throw new Error('No deck asks anything.');
const beats = beatsOf(deck);
const asked = beats.findIndex(({ kind }) => kind === 'ask');
const beat = (at: number): Beat => {
  const one = beats[at];
  if (!one) throw new Error(`There is no beat ${at}.`);
  return one;
};
const query = (kind: 'deck' | 'notes', at: number, locale: Locale = 'zh') =>
  `?v=${locale}light&t=${teachToken(placeAt(kind, deck.id, beat(at)))}`;
const said = (at: number, locale: Locale = 'zh') => spell(headlineAt(beat(at), statesAt(beat(at)), locale));

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const shows = (page: Page, at: number, locale: Locale = 'zh') => expect(headline(page)).toContainText(said(at, locale));

/** Opens the presenter's window by the button of the stage. */
async function second(context: BrowserContext, stage: Page, name = '主讲人窗口'): Promise<Page> {
  const opened = context.waitForEvent('page');
  await stage.mouse.move(300, 300);
  await stage.mouse.move(320, 320);
  await button(stage, name).click();
  const notes = await opened;
  await expect(notes.getByText(/观众窗口同步中|In step with the audience/)).toBeVisible();
  return notes;
}
/** Nothing has the focus, as when a clicker is used. */
const key = (page: Page, name: string) => page.locator('body').press(name);

for (const from of ['http', 'file'] as const) {
  const address = (kind: 'deck' | 'notes', at: number) => (from === 'http' ? './' : FILE) + query(kind, at);

  test(`${from}: two windows go on together, whichever of them has the clicker`, async ({ context, page: stage }) => {
    await stage.goto(address('deck', 0));
    await shows(stage, 0);
    const notes = await second(context, stage);
    await shows(notes, 0);
    await key(notes, 'PageDown');
    await shows(stage, 1);
    await key(stage, 'PageDown');
    await shows(notes, 2);
    await expect(notes).toHaveURL(new RegExp(teachToken(placeAt('notes', deck.id, beat(2)))));
    await key(notes, 'PageUp');
    await shows(stage, 1);
    // A text that is being written keeps its letters, and a clicker goes on all the same.
    await button(notes, beat(asked).step.title.zh).click();
    await key(notes, 'PageDown');
    await shows(stage, asked);
    const field = notes.getByRole('textbox').first();
    await field.fill('');
    await field.pressSequentially('b ');
    await expect(field).toHaveValue('b ');
    await expect(button(stage, /任意键/)).toHaveCount(0);
    await field.press('PageUp');
    await shows(stage, asked - 1);
  });

  test(`${from}: the audience’s window is closed and opened again at the same beat, with what the room has said`, async ({
    context,
    page: first,
  }) => {
    await first.goto(address('deck', asked));
    const notes = await second(context, first);
    for (const name of ['1', '1', '2']) await key(notes, name);
    await button(notes, beat(asked).step.title.zh).click();
    await key(notes, 'PageDown');
    await shows(first, asked);
    await first.close();
    await expect(notes.getByText('观众窗口没有开着')).toBeVisible({ timeout: 15_000 });
    await key(notes, '1');
    const opened = context.waitForEvent('page');
    await button(notes, '再打开观众窗口').click();
    const stage = await opened;
    await shows(stage, asked);
    await expect(notes.getByText('观众窗口同步中')).toBeVisible();
    await expect(stage.locator('.chain text').filter({ hasText: /^3$/ })).toBeVisible();
    // A reload in either window forgets nothing.
    await stage.reload();
    await shows(stage, asked);
    await expect(stage.locator('.chain text').filter({ hasText: /^3$/ })).toBeVisible();
    await notes.reload();
    await shows(notes, asked);
    await expect(notes.getByRole('group', { name: '举手' }).getByRole('status').first()).toHaveText('3');
    await key(notes, 'PageDown');
    await shows(stage, asked + 1);
  });
}

test('answers that are counted in the notes appear on the stage, and those of the stage in the notes', async ({
  context,
  page: stage,
}) => {
  await stage.goto(`./${query('deck', asked)}`);
  const notes = await second(context, stage);
  for (const name of ['1', '1', '2', '3', '3', '3', '3', 'Backspace']) await key(notes, name);
  for (const count of ['2', '1', '3'])
    await expect(stage.locator('.chain text').filter({ hasText: new RegExp(`^${count}$`) })).toBeVisible();
  await key(stage, '2');
  const hands = notes.getByRole('group', { name: '举手' }).getByRole('status');
  await expect(hands).toHaveText(['2', '2', '3']);
});

test('blank, spotlight, lock, timer and QR code are given from the notes', async ({ context, page: stage }) => {
  await stage.goto(`./${query('deck', asked)}`);
  const notes = await second(context, stage);
  await key(notes, 'b');
  await expect(button(stage, /任意键/)).toBeVisible();
  await expect(button(notes, '黑屏')).toHaveAttribute('aria-pressed', 'true');
  await key(stage, 'x');
  await expect(button(notes, '黑屏')).toHaveAttribute('aria-pressed', 'false');

  await button(notes, '两人3分钟').click();
  await expect(stage.getByRole('timer')).toHaveText(/^[23]:\d\d$/);
  await button(notes, '停').click();
  await expect(stage.getByRole('timer')).toHaveCount(0);

  await button(notes, '锁住滑块').click();
  await expect(stage.locator('input[data-parameter]')).toHaveCount(0);
  await button(notes, '锁住滑块').click();
  await expect(stage.locator('input[data-parameter]').first()).toBeAttached();

  const light = notes.getByRole('button', { name: /满意度/ });
  await light.click();
  await expect(light).toHaveAttribute('aria-pressed', 'true');
  // A station that is hidden cannot be lit.
  const hidden = notes.getByRole('button', { name: /终身价值/ });
  await hidden.click({ force: true });
  await expect(hidden).toHaveAttribute('aria-pressed', 'false');
  await key(notes, 'q');
  await expect(stage.getByRole('region', { name: '二维码' })).toBeVisible();
  await key(notes, 'q');
  await expect(stage.getByRole('region', { name: '二维码' })).toHaveCount(0);
});

test('what was moved on the stage is put back from the notes', async ({ context, page: stage }) => {
  // On the first beat the code of the room lies over the picture.
  await stage.goto(`./${query('deck', 1)}`);
  const notes = await second(context, stage);
  const slider = stage.locator('input[data-parameter=serviceValue]').first();
  const stood = await slider.inputValue();
  await slider.press('ArrowUp');
  await expect(slider).not.toHaveValue(stood);
  await key(notes, 'l');
  await expect(slider).toHaveValue(stood);
});

test('opened by hand, the notes find the stage of this browser', async ({ context, page: stage }) => {
  await stage.goto(`./${query('deck', 2)}`);
  await shows(stage, 2);
  const notes = await context.newPage();
  await notes.goto(`./${query('notes', 0, 'en')}`);
  await expect(notes.getByText('In step with the audience’s window')).toBeVisible({ timeout: 15_000 });
  await shows(notes, 2, 'en');
  await key(notes, 'PageDown');
  await shows(stage, 3);
});

test('a second presenter’s window waits, says so, and takes the show as it is when the first one is closed', async ({
  context,
  page: stage,
}) => {
  await stage.goto(`./${query('deck', asked)}`);
  const notes = await second(context, stage);
  for (const name of ['1', '1', '3']) await key(notes, name);
  const byHand = await context.newPage();
  await byHand.goto(`./${query('notes', 0, 'en')}`);
  for (let press = 0; press < 8; press += 1) await key(byHand, 'PageDown');
  await expect(byHand.getByText('Another presenter’s window leads the audience’s window')).toBeVisible({
    timeout: 15_000,
  });
  await expect(byHand.getByText('is not open')).toHaveCount(0);
  await shows(stage, asked);
  await notes.close();
  await expect(byHand.getByText('In step with the audience’s window')).toBeVisible({ timeout: 15_000 });
  await shows(byHand, asked, 'en');
  await shows(stage, asked);
  await expect(byHand.getByRole('group', { name: 'Show of hands' }).getByRole('status')).toHaveText(['2', '0', '1']);
  await key(byHand, 'PageDown');
  await shows(stage, asked + 1);
});

test('more answers than a round holds do not cut the audience’s window off', async ({ context, page: stage }) => {
  await stage.goto(`./${query('deck', asked)}`);
  const notes = await second(context, stage);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await notes.getByRole('textbox').focus();
  await notes.evaluate(
    (column) => navigator.clipboard.writeText(column),
    Array.from({ length: 5_001 }, (_, i) => i % 100).join('\n'),
  );
  await notes.keyboard.press('ControlOrMeta+v');
  await expect(notes.getByText('算进了5,000个，另有1个没有算')).toBeVisible();
  await key(notes, 'PageDown');
  await shows(stage, asked + 1);
});

test('Back and Forward, and a reload, come back to the show that ran; from the list a new one begins', async ({
  page,
}) => {
  const hands = () => page.getByRole('group', { name: '举手' }).getByRole('status');
  const meeting = () => page.getByText(/第\d+场，第\d+题/).innerText();
  const openAnswers = async () => {
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    await button(page, '作答').click();
    await expect(hands()).toHaveCount(3);
  };
  const present = page.locator(`[data-deck="${deck.id}"] .present`);
  await page.goto('./?v=zhlight&t=decks');
  await present.click();
  await shows(page, 0);
  for (let at = 1; at <= asked; at += 1) await key(page, 'PageDown');
  await shows(page, asked);
  for (const name of ['1', '1', '3']) await key(page, name);
  await openAnswers();
  await expect(hands()).toHaveText(['2', '0', '1']);
  const before = await meeting();

  await page.goBack();
  await expect(present).toBeVisible();
  await page.goForward();
  await shows(page, asked);
  await openAnswers();
  await expect(hands()).toHaveText(['2', '0', '1']);
  expect(await meeting()).toBe(before);

  await page.reload();
  await shows(page, asked);
  await openAnswers();
  await expect(hands()).toHaveText(['2', '0', '1']);
  expect(await meeting()).toBe(before);

  await page.goBack();
  await present.click();
  for (let at = 1; at <= asked; at += 1) await key(page, 'PageDown');
  await shows(page, asked);
  await openAnswers();
  await expect(hands()).toHaveText(['0', '0', '0']);
});

test('where a second window is refused, the notes are offered beside the picture', async ({ page }) => {
  await page.addInitScript(() => (window.open = () => null));
  await page.goto(`./${query('deck', asked)}`);
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await button(page, '主讲人窗口').click();
  const strip = page.getByRole('complementary', { name: '备注条' });
  await expect(strip).toContainText('浏览器拦住了第二个窗口');
  await expect(strip).toContainText((beat(asked).step.note.ask ?? beat(asked).step.note.look).zh);
  // It may be seen: what tells the answer is made only when it is asked for.
  await expect(strip).not.toContainText(said(asked + 1));
  await button(page, '看一眼答案').click();
  await expect(strip).toContainText(said(asked + 1));
  // The picture stands beside it, not below.
  const [picture, beside] = [await page.locator('.chain svg').first().boundingBox(), await strip.boundingBox()];
  expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeLessThanOrEqual((beside?.x ?? 0) + 1);
  await key(page, 'n');
  await expect(strip).toHaveCount(0);
});

for (const [locale, width, height] of [
  ['zh', 1280, 720],
  ['en', 1024, 768],
  ['en', 390, 844],
] as const)
  test(`${locale} ${width}×${height}: notes, clock and what comes next are on the page, and nothing is wider than it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const at of [0, asked, asked + 1, beats.length - 1]) {
      await page.goto(`./${query('notes', at, locale)}`);
      await shows(page, at, locale);
      const { note } = beat(at).step;
      const words = beat(at).kind === 'look' ? note.look : (note[beat(at).kind] ?? note.look);
      await expect(page.getByText(words[locale])).toBeVisible();
      await expect(page.getByRole('timer')).toHaveText(/^0:\d\d$/);
      if (at + 1 < beats.length) await expect(page.getByText(said(at + 1, locale)).last()).toBeVisible();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });
