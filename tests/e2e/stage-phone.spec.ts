import { expect, test, type Page } from '@playwright/test';
import { bandOf, BAND_NAMES, bandsOf } from '../../src/content/teaching/bands';
import { DECKS } from '../../src/content/teaching/decks';
import { outputText } from '../../src/content/readout';
import { STAGE } from '../../src/content/teaching/stage-words';
import { UI } from '../../src/content/ui';
import { OUTPUTS } from '../../src/model/outputs';
import { statesAt } from '../../src/state/teaching/beat-headline';
import { beatsOf, placeAt, type Beat } from '../../src/state/teaching/beats';
import { teachToken } from '../../src/state/teaching/place';
import { LOCALES } from '../../src/text';
import { textFaults } from './text-boxes';

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

/** Everything that the page says to anybody, its attributes included. */
const said = (page: Page) => page.evaluate(() => (document.getElementById('app')?.outerHTML ?? '') + document.title);
/** The buttons stay at the foot of the window, over what scrolls past: at the end of the page nothing may lie there. */
const faultsAtTheEnd = async (page: Page) => {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  return textFaults(page);
};
const QUESTIONS = DECKS.filter(({ id }) => ['shop', 'session'].includes(id)).flatMap((deck) =>
  beatsOf(deck)
    .filter(({ kind }) => kind === 'ask')
    .map((beat) => ({ deck, beat })),
);

for (const locale of LOCALES) {
  const bands = (page: Page, { step }: Beat) =>
    page.getByRole('region', { name: step.question ? OUTPUTS[step.question.output].label[locale] : '', exact: true });

  test(`a phone is given the three answers, and the right one when it is told, ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const { deck, beat } of QUESTIONS) {
      const { question } = beat.step;
      if (!question) throw new Error('Only a question is asked.');
      const { before, now } = statesAt(beat);
      const { borders, printed } = bandsOf(question, before.result);
      await page.goto(`./?v=${locale}projector&t=${teachToken(placeAt('deck', deck.id, beat))}`);
      const list = bands(page, beat);
      for (const [at, id] of (['up', 'same', 'down'] as const).entries()) {
        await expect(list.getByRole('listitem').nth(at)).toContainText(BAND_NAMES[id][locale]);
        await expect(list.getByRole('listitem').nth(at)).toContainText(borders[id][locale]);
      }
      await expect(list).toContainText(printed.now[locale]);
      await expect(list).not.toContainText(STAGE.right[locale]);
      const value = String(now.result[question.output]);
      const html = await said(page);
      expect(html.includes(`data-output="${question.output}"`), beat.step.id).toBe(false);
      expect(html.includes(value), beat.step.id).toBe(false);
      expect(await faultsAtTheEnd(page)).toEqual([]);

      await page.getByRole('button', { name: STAGE.next[locale], exact: true }).click();
      const right = BAND_NAMES[bandOf(question, before.result, now.result)][locale];
      await expect(list.getByRole('listitem').filter({ hasText: STAGE.right[locale] })).toContainText(right);
      await expect(list).toContainText(outputText(question.output, now.result[question.output], locale));
      await expect(list).toContainText(STAGE.why[locale].trim());
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await faultsAtTheEnd(page)).toEqual([]);
    }
  });

  test(`hands that were counted stand in the list, ${locale}`, async ({ page }) => {
    const [first] = QUESTIONS;
    if (!first) throw new Error('There is a question.');
    await page.goto(`./?v=${locale}projector&t=${teachToken(placeAt('deck', first.deck.id, first.beat))}`);
    const list = bands(page, first.beat);
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await expect(list.locator('.count')).toHaveCount(0);
    for (const key of ['1', '1', '3']) await page.keyboard.press(key);
    await expect(list.locator('.count')).toHaveText(['2', '0', '1']);
  });

  test(`at the foot a phone has what helps there, ${locale}`, async ({ page }) => {
    const [first] = QUESTIONS;
    if (!first) throw new Error('There is a question.');
    await page.goto(`./?v=${locale}projector&t=${teachToken(placeAt('deck', first.deck.id, first.beat))}`);
    const foot = page.getByRole('navigation', { name: STAGE.controls[locale] });
    await expect(foot.getByRole('button')).toHaveText(['←', '→', UI.otherLanguage[locale], STAGE.leave[locale]]);
    // Without scrolling.
    await expect(foot.getByRole('button').last()).toBeInViewport({ ratio: 1 });
    await foot.getByRole('button', { name: STAGE.leave[locale], exact: true }).click();
    await expect(page.locator('.stage')).toHaveCount(0);
  });
}

for (const [name, beat] of [
  ['of the session', beatsOf(DECKS[0] as (typeof DECKS)[number])[0]],
  ['of a question', QUESTIONS[0]?.beat],
] as const)
  test(`the code ${name} fits a phone, with the words beside it and the buttons under it`, async ({ page }) => {
    if (!beat) throw new Error('There is such a beat.');
    const deck = DECKS.find(({ steps }) => steps.includes(beat.step));
    await page.goto(`./?v=enlight&t=${teachToken(placeAt('deck', deck?.id ?? '', beat))}`);
    const codes = page.getByRole('region', { name: STAGE.qr.en });
    if (beat.kind === 'ask') {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('q');
    }
    const code = await codes.getByRole('img').boundingBox();
    const copy = await codes.getByRole('button', { name: STAGE.copy.en }).boundingBox();
    const controls = await page.getByRole('button', { name: STAGE.next.en, exact: true }).boundingBox();
    if (!code || !copy || !controls) throw new Error('All of it is on the page.');
    expect(code.x).toBeGreaterThanOrEqual(0);
    expect(code.x + code.width).toBeLessThanOrEqual(390);
    expect(code.y).toBeGreaterThan(0);
    expect(copy.y).toBeGreaterThanOrEqual(code.y + code.height);
    expect(copy.y + copy.height).toBeLessThanOrEqual(controls.y);
    // The picture is still there, behind it.
    expect((await textFaults(page)).filter(({ kind }) => kind !== 'overlap')).toEqual([]);
  });
