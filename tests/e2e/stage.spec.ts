import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { spell } from '../../src/content/sentence';
import { DECKS } from '../../src/content/teaching/decks';
import { outputText } from '../../src/content/readout';
import { stateOf } from '../../src/content/teaching/stand';
import type { Deck } from '../../src/content/teaching/step';
import { OUTPUTS, type OutputId } from '../../src/model/outputs';
import { reaches } from '../../src/charts/teaching/guide';
import { headlineAt, statesAt } from '../../src/state/teaching/beat-headline';
import { beatsOf, placeAt, type Beat } from '../../src/state/teaching/beats';
import { teachToken } from '../../src/state/teaching/place';
import { LOCALES, type Locale } from '../../src/text';

const at = (deck: Deck, beat: Beat, locale: Locale, theme = 'projector') =>
  `./?v=${locale}${theme}&t=${teachToken(placeAt('deck', deck.id, beat))}`;
const headline = (page: Page) => page.getByRole('heading', { level: 1 });
/** Everything of the stage that a beat decides: headline, picture, results, and where each slider stands. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    headline: document.querySelector('h1')?.textContent,
    results: [...document.querySelectorAll('[data-output]')].map(
      (one) => `${one.getAttribute('data-output')} ${one.getAttribute('data-value')}`,
    ),
    sliders: [...document.querySelectorAll<HTMLInputElement>('input[data-parameter]')].map(
      (one) => `${one.dataset['parameter']} ${one.value}`,
    ),
    marks: document.querySelectorAll('.chain svg *').length,
  }));
/** The whole page in one file, opened by a double click. */
const FILE = pathToFileURL(fileURLToPath(new URL('../../dist/customer-value-map.html', import.meta.url))).href;
const open = async (page: Page, deck: Deck, beat: Beat, locale: Locale, file = false) => {
  await page.goto(file ? FILE + at(deck, beat, locale).slice(2) : at(deck, beat, locale));
  await expect(headline(page)).toHaveText(spell(headlineAt(beat, statesAt(beat), locale)));
};
const settled = async (page: Page, beat: Beat, locale: Locale) => {
  await expect(headline(page)).toHaveText(spell(headlineAt(beat, statesAt(beat), locale)));
  await page.waitForTimeout(450);
};

test.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: 'reduce' } });

const WALKS = [
  ...DECKS.map((deck) => ({ deck, file: false })),
  ...DECKS.slice(1, 2).map((deck) => ({ deck, file: true })),
];
for (const { deck, file } of WALKS)
  test(`PageDown alone walks “${deck.title.en}” to its end, and PageUp back${file ? ', from a file' : ''}: the same at every beat`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const locale: Locale = deck === DECKS[1] ? 'en' : 'zh';
    const beats = beatsOf(deck);
    const first = beats[0];
    if (!first) throw new Error('A deck has beats.');
    await open(page, deck, first, locale, file);
    const seen: unknown[] = [];
    for (const [i, beat] of beats.entries()) {
      await settled(page, beat, locale);
      seen.push(await shown(page));
      expect(page.url()).toContain(teachToken(placeAt('deck', deck.id, beat)));
      // A slider with the focus must not take the key, nor move by it.
      const slider = page.locator('input[data-parameter=serviceValue]').first();
      if (i % 2 === 0 && (await slider.count()) > 0) await slider.focus();
      await page.keyboard.press('PageDown');
    }
    // At the end nothing more comes.
    await settled(page, beats[beats.length - 1] as Beat, locale);
    for (const [i, beat] of [...beats.entries()].reverse()) {
      await settled(page, beat, locale);
      expect(await shown(page), beat.step.id + beat.kind).toEqual(seen[i]);
      await page.keyboard.press('PageUp');
    }
  });

/** Is a printed number there, and not only inside a longer one? */
const tells = (page: string, text: string): boolean =>
  new RegExp(`(?<![\\d.])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`).test(page);

/** Printed results behind the curtain of a question, where they cannot be mistaken for another number in sight. */
function hiddenTexts(beat: Beat, locale: Locale): readonly string[] {
  const { question } = beat.step;
  if (!question) return [];
  const now = stateOf(beat.step.now).result;
  const before = stateOf(beat.step.before).result;
  const all = Object.keys(OUTPUTS) as OutputId[];
  const print = (id: OutputId, of: typeof now) => outputText(id, of[id], locale);
  const open = new Set(
    all.flatMap((id) => [print(id, before), ...(reaches(question, OUTPUTS[id].station) ? [print(id, now)] : [])]),
  );
  return all
    .filter((id) => !reaches(question, OUTPUTS[id].station))
    .map((id) => print(id, now))
    .filter((text) => text.replace(/\D/g, '').length >= 3 && !open.has(text));
}

for (const locale of LOCALES)
  test(`before the reveal the answer is nowhere, ${locale}`, async ({ page }) => {
    test.setTimeout(420_000);
    for (const deck of DECKS)
      for (const beat of beatsOf(deck).filter(({ kind }) => kind === 'ask')) {
        await open(page, deck, beat, locale);
        const hidden = hiddenTexts(beat, locale);
        const all = () =>
          page.evaluate(() =>
            [
              // Where things stand in the picture is no text.
              document.documentElement.outerHTML.replace(
                / (d|style|x|y|cx|cy|r|width|height|font-size|viewBox)="[^"]*"/g,
                '',
              ),
              document.title,
              location.href,
              JSON.stringify({ ...localStorage }),
              JSON.stringify({ ...sessionStorage }),
            ].join('\n'),
          );
        let everything = await all();
        // What can be laid over the picture does not tell it either.
        for (const key of ['c', 'q', 'h']) {
          await page.keyboard.press(key);
          await page.waitForTimeout(300);
          everything += await all();
          await page.keyboard.press('Escape');
        }
        // The tables of the model are in every page; they hold no result.
        const visible = everything.replace(/<script[^]*?<\/script>/g, '').replace(/<style[^]*?<\/style>/g, '');
        for (const text of hidden) expect(tells(visible, text), `${deck.id} ${beat.step.id} ${text}`).toBe(false);
        // What may be seen is there: the search above searches the right page.
        const seen = outputText('deliveredValue', stateOf(beat.step.now).result.deliveredValue, locale);
        expect(visible.includes(seen.replace(/[^\d.]/g, '')), seen).toBe(true);
        // And the reveal tells it.
        const { question } = beat.step;
        if (!question) throw new Error('Only a question is asked.');
        await page.keyboard.press('PageDown');
        const answer = outputText(question.output, stateOf(beat.step.now).result[question.output], locale);
        await expect(page.locator('.stage')).toContainText(answer);
      }
  });

test('hands are counted by keys and taken back; the reveal says how many were right', async ({ page }) => {
  const deck = DECKS.find(({ id }) => id === 'shop');
  const ask = deck && beatsOf(deck).find(({ kind }) => kind === 'ask');
  if (!deck || !ask) throw new Error('There is a question.');
  await open(page, deck, ask, 'zh');
  const press = async (key: string, times: number) => {
    for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
  };
  await press('1', 11);
  await press('2', 15);
  await press('3', 4);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('3');
  for (const [dots, count] of [
    ['up', 11],
    ['same', 15],
    ['down', 4],
  ] as const)
    await expect(
      page
        .locator('.chain svg text')
        .filter({ hasText: new RegExp(`^${count}$`) })
        .first(),
      dots,
    ).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(headline(page)).toContainText(/30人里\d+人猜对/);
});

test('the second round is counted beside the first, and going on uncovers the picture', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const deck = DECKS.find(({ id }) => id === 'shop');
  const ask = deck && beatsOf(deck).find(({ kind }) => kind === 'ask');
  if (!deck || !ask) throw new Error('There is a question.');
  await open(page, deck, ask, 'en');
  for (const key of ['1', '1', '1', '3']) await page.keyboard.press(key);
  await page.mouse.move(600, 400);
  const answers = page.getByRole('button', { name: 'Answers', exact: true });
  await answers.click();
  await page.getByRole('button', { name: 'Second round' }).click();
  const more = page.getByRole('button', { name: /^One more: Drops/ });
  for (let i = 0; i < 4; i += 1) await more.click();
  await page.getByRole('button', { name: 'Back to the picture' }).click();
  const counts = page.locator('.chain svg text');
  await expect(counts.filter({ hasText: /^3 → 0$/ })).toBeVisible();
  await expect(counts.filter({ hasText: /^1 → 4$/ })).toBeVisible();
  await answers.click();
  await page.locator('body').press('PageDown');
  await expect(page.getByRole('region', { name: 'Answers' })).toHaveCount(0);
  await expect(headline(page)).toContainText('of 4');
});

test('after something was moved the headline tells what is on screen, until the step is restored', async ({ page }) => {
  const deck = DECKS.find(({ id }) => id === 'shop');
  const reveal = deck && beatsOf(deck).find(({ kind, step }) => kind === 'reveal' && step.id === 'rival');
  if (!deck || !reveal) throw new Error('There is a reveal.');
  await open(page, deck, reveal, 'en');
  const own = await headline(page).textContent();
  for (let i = 0; i < 8; i += 1) await page.locator('input[data-parameter=serviceValue]').press('ArrowRight');
  await expect(headline(page)).toHaveText(/^With what was moved: yearly retention from 94\.8% to [\d.]+%$/);
  const retention = await page.locator('[data-output=retention]').first().getAttribute('data-value');
  await expect(headline(page)).toContainText(outputText('retention', Number(retention), 'en'));
  await page.keyboard.press('l');
  await expect(headline(page)).toHaveText(own ?? '');
});

test('a code that only this device could follow says so', async ({ page }) => {
  const deck = DECKS.find(({ id }) => id === 'shop');
  const ask = deck && beatsOf(deck).find(({ kind }) => kind === 'ask');
  if (!deck || !ask) throw new Error('There is a question.');
  await open(page, deck, ask, 'zh');
  await page.keyboard.press('q');
  const codes = page.getByRole('region', { name: '二维码' });
  await expect(codes).toContainText('这个网址只有这台设备打得开');
  await expect(codes.getByRole('button', { name: '复制链接' })).toBeVisible();
});

test('the session begins with its code on the screen; one press takes it away, another brings it back', async ({
  page,
}) => {
  const deck = DECKS.find(({ id }) => id === 'session');
  const [first, second] = deck ? beatsOf(deck) : [];
  if (!deck || !first || !second) throw new Error('The session has beats.');
  await open(page, deck, first, 'en');
  const codes = page.getByRole('region', { name: 'QR code' });
  await expect(codes).toBeVisible();
  await page.keyboard.press('PageDown');
  await settled(page, second, 'en');
  await expect(codes).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await settled(page, first, 'en');
  await expect(codes).toBeVisible();
  // A file on a stick has no address that others could open: the picture stands there.
  await open(page, deck, first, 'en', true);
  await expect(page.locator('.chain svg').first()).toBeVisible();
  await expect(codes).toHaveCount(0);
});

test('from the list a deck is presented for a projector, and ended in one’s own colours', async ({ page }) => {
  await page.goto('./?v=zhdark&t=decks');
  await page.getByRole('button', { name: /^开讲.*便利店陷阱/ }).click();
  const root = page.locator('html');
  await expect(page.locator('.stage')).toBeVisible();
  await expect(root).toHaveAttribute('data-theme', 'projector');
  await page.mouse.move(700, 500);
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await expect(page.getByRole('button', { name: /^开讲.*便利店陷阱/ })).toBeVisible();
  await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('Back into a show is a show for a projector again, and a low window scrolls nowhere', async ({ page }) => {
  await page.goto('./?v=zhdark&t=decks');
  await page.getByRole('button', { name: /^开讲.*便利店陷阱/ }).click();
  await expect(page.locator('.stage')).toBeVisible();
  await page.mouse.move(700, 500);
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.locator('.stage')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goForward();
  await page.setViewportSize({ width: 1024, height: 600 });
  await expect(page.locator('.stage')).toBeVisible();
  const size = () => page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
  await expect.poll(size).toEqual([600, 1024]);
  const foot = page.getByRole('button', { name: '结束', exact: true });
  const box = await foot.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
});

test('blank, help, lock, restore, and letters that can be switched off', async ({ page }) => {
  const deck = DECKS.find(({ id }) => id === 'shop');
  const first = deck && beatsOf(deck)[0];
  if (!deck || !first) throw new Error('There is a deck.');
  await open(page, deck, first, 'en');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Blank; any key brings it back' })).toBeVisible();
  await page.keyboard.press('x');
  await expect(page.getByRole('button', { name: 'Blank; any key brings it back' })).toHaveCount(0);

  const slider = page.locator('input[data-parameter=serviceValue]').first();
  const was = await slider.inputValue();
  await slider.press('ArrowUp');
  expect(await slider.inputValue()).not.toBe(was);
  await page.keyboard.press('l');
  await expect(slider).toHaveValue(was);

  await page.mouse.move(600, 600);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.locator('input[data-parameter]')).toHaveCount(0);
  await page.locator('button.lock').click({ position: { x: 500, y: 300 } });
  await expect(page.getByRole('status').filter({ hasText: 'Unlock' })).toBeVisible();
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(slider).toHaveValue(was);

  await page.keyboard.press('h');
  const card = page.getByRole('dialog');
  await card.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.locator('h1').click({ force: true });
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Blank; any key brings it back' })).toHaveCount(0);
  await page.keyboard.press('PageDown');
  expect(page.url()).not.toContain(teachToken(placeAt('deck', deck.id, first)));
});

/** Results on the way of the thread. */
const STATION_RESULTS = ['deliveredValue', 'meanSatisfaction', 'attitude', 'retention', 'lifetimeValue'];

test('for the back row: headline of 50 px, figures of the stations of 29, nothing under 20', async ({ page }) => {
  test.setTimeout(240_000);
  for (const locale of LOCALES)
    for (const deck of DECKS.filter(({ id }) => id === 'shop'))
      for (const beat of beatsOf(deck)) {
        await open(page, deck, beat, locale);
        await page.waitForTimeout(250);
        const sizes = await page.evaluate((STATION_RESULTS) => {
          const size = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
          const seen = [...document.querySelectorAll('.stage text, .stage tspan, .stage p, .stage h1')].filter(
            (one) => one.textContent?.trim() && one.checkVisibility() && !one.closest('.hidden-words, nav'),
          );
          return {
            least: Math.min(...seen.map(size)),
            headline: size(document.querySelector('h1') as Element),
            foot: Math.max(
              ...[...document.querySelectorAll('h1 span')].map((one) => one.getBoundingClientRect().bottom),
            ),
            row: Math.min(
              ...[...document.querySelectorAll('.chain text')].map((one) => one.getBoundingClientRect().top),
            ),
            // The largest letters of every result on the way of the thread.
            stations: STATION_RESULTS.flatMap((id) =>
              [...document.querySelectorAll(`.stage text[data-output=${id}]`)].map((one) =>
                Math.max(...[...one.querySelectorAll('tspan')].map(size)),
              ),
            ),
          };
        }, STATION_RESULTS);
        const where = `${deck.id} ${beat.step.id} ${beat.kind} ${locale}`;
        expect(sizes.headline, where).toBeGreaterThanOrEqual(50);
        expect(sizes.stations.length, where).toBeGreaterThan(0);
        expect(Math.min(...sizes.stations), where).toBeGreaterThanOrEqual(29);
        // Two lines at most, above the first row.
        expect(sizes.foot, where).toBeLessThanOrEqual(sizes.row + 1);
        expect(sizes.least, where).toBeGreaterThanOrEqual(20);
        await page.screenshot({
          path: `test-results/pictures/stage-${deck.id}-${beat.step.id}-${beat.kind}-${locale}.png`,
        });
      }
});
