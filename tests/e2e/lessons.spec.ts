import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { gaugeText, gaugeValue } from '../../src/content/teaching/gauge';
import type { Lesson, Move } from '../../src/content/teaching/lesson';
import { LESSON, PHASE_NAMES } from '../../src/content/teaching/lesson-words';
import { LESSONS } from '../../src/content/teaching/lessons';
import { stateOf } from '../../src/content/teaching/stand';
import { STATIONS } from '../../src/content/stations';
import { outputText } from '../../src/content/readout';
import { OUTPUTS, OUTPUT_IDS } from '../../src/model/outputs';
import { PARAMETERS } from '../../src/model/parameters';
import { PROGRESS_KEY } from '../../src/state/teaching/progress';
import { fill, LOCALES, type Locale } from '../../src/text';

const SIZES = { laptop: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } } as const;
const PLACES = STATIONS.map(({ id }) => id);
const address = (locale: Locale, lesson: Lesson, phase: string) => `./?v=${locale}light&t=lesson-${lesson.id}-${phase}`;

/** Everything a page says or holds: text, attributes, the title, what is kept, the address. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('script, style, link')) part.remove();
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
    return [copy.outerHTML, ...fields, JSON.stringify({ ...localStorage }), location.href, document.title].join('\n');
  });

/** A number on its own, not part of a longer one. */
const alone = (text: string) =>
  new RegExp(`(?<![\\d.,])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d%.,]*\\d)`);

/** What is typed for a value: shares as percentages. */
const typed = (id: keyof typeof PARAMETERS, to: number) =>
  PARAMETERS[id].range[1] <= 1 ? `${Math.round(to * 1000) / 10}%` : String(to);

async function play(page: Page, lesson: Lesson, place: number, moves: readonly Move[], locale: Locale) {
  const stage = lesson.challenge.stages[place];
  for (const move of moves) {
    if ('set' in move) {
      const slider = page.locator(`input[type=range][data-parameter=${move.set}]`);
      await slider.focus();
      const [first = '', ...rest] = typed(move.set, move.to);
      await page.keyboard.press(first);
      await page.keyboard.type(rest.join(''));
      await page.keyboard.press('Enter');
    } else if ('press' in move) {
      await page.getByRole('button', { name: stage?.event?.label[locale] ?? '' }).click();
    } else {
      const choice = stage?.asks?.choices.find(({ id }) => id === move.choose);
      await page.getByRole('radio', { name: choice?.text[locale] ?? '' }).check();
    }
  }
}

for (const [size, viewport] of Object.entries(SIZES))
  for (const locale of LOCALES)
    test.describe(`${size}, ${locale}`, () => {
      test.use({ viewport, reducedMotion: 'reduce' });
      for (const lesson of LESSONS)
        test(lesson.id, async ({ page }) => {
          const { ask, challenge } = lesson;
          const now = stateOf(lesson.now);
          const answer = gaugeText(ask.output, gaugeValue(ask.output, now), locale);
          // Not even by the address can one see what comes of it before there is a guess.
          await page.goto(address(locale, lesson, 'observe'));
          const predict = PHASE_NAMES.predict[locale];
          const first = page.getByRole('button', { name: predict, exact: true });
          await expect(first).toHaveAttribute('aria-current', 'step', { timeout: 20_000 });
          await expect(page).toHaveURL(new RegExp(`lesson-${lesson.id}-predict`));
          const commit = page.getByRole('button', { name: LESSON.commit[locale] });
          await expect(commit).toBeVisible();
          const hidden = await everything(page);
          expect(hidden).not.toMatch(alone(answer));
          expect(hidden).not.toMatch(alone(outputText(ask.output, now.result[ask.output], locale)));
          expect(hidden).not.toContain(String(now.result[ask.output]));
          // What is expected stands on the ruler before anything is compared with it.
          for (const id of OUTPUT_IDS)
            if (id !== 'expectation' && PLACES.indexOf(OUTPUTS[id].station) > PLACES.indexOf(ask.shown))
              expect(hidden, id).not.toContain(`data-output="${id}"`);
          // Without a number and how sure one is, nothing goes on.
          await commit.click();
          await expect(page.getByText(LESSON.needGuess[locale])).toBeVisible();
          const guess = Math.round((ask.low + ask.high) / 2 / ask.step) * ask.step;
          const field = page.locator('form input[inputmode=decimal]');
          await field.fill(String(guess));
          await field.press('Enter');
          await page.getByRole('radio', { name: LESSON.sure[locale], exact: true }).check();
          await commit.click();
          // The gap names both numbers, and the focus is on what comes next.
          const headline = page.getByRole('heading', { level: 1 });
          await expect(headline).toContainText(answer);
          await expect(headline).toContainText(gaugeText(ask.output, guess, locale, true));
          await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
          await page.getByRole('button', { name: LESSON.toExplain[locale] }).click();
          const right = lesson.explain.find(({ right }) => right);
          await page.getByText(right?.text[locale] ?? '', { exact: true }).click();
          await expect(page.getByText(LESSON.modelSays[locale])).toBeVisible();
          await page.getByRole('button', { name: LESSON.toChallenge[locale] }).click();

          // A mistake is named, and does not win.
          await play(page, lesson, 0, challenge.mistake.moves, locale);
          await expect(page.locator(`[data-mistake=${challenge.mistake.id}]`)).toBeVisible();
          await page.getByRole('button', { name: LESSON.restart[locale] }).click();
          await expect(page.locator('[data-mistake]')).toHaveCount(0);
          for (const [place, moves] of challenge.winning.entries()) {
            await play(page, lesson, place, moves, locale);
            const last = place === challenge.winning.length - 1;
            await expect(page.locator('.passed')).toContainText((last ? LESSON.won : LESSON.passed)[locale]);
            if (!last) await page.getByRole('button', { name: LESSON.nextStage[locale] }).click();
          }
          const kept = await page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY);
          expect(JSON.parse(kept ?? '{}')).toMatchObject({
            lessons: { [lesson.id]: { guess, sure: true, solved: true } },
          });
          // Nothing reaches beyond the sides.
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        });
    });

test('from the list to the end by keyboard alone', async ({ page }) => {
  const lesson = LESSONS[1];
  if (!lesson) throw new Error('no lesson');
  await page.goto('./?v=zhlight&t=lessons');
  await expect(page.getByRole('heading', { level: 1, name: LESSON.lessons.zh })).toBeVisible();
  const tabTo = async (name: RegExp | string) => {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const at = document.activeElement;
        const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((one) => one.textContent) : [];
        return [at?.getAttribute('aria-label') ?? at?.textContent, ...labels].join(' ').trim();
      });
      if (typeof name === 'string' ? found.includes(name) : name.test(found)) return;
    }
    throw new Error(`never reached ${String(name)}`);
  };
  await tabTo(lesson.title.zh);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: LESSON.commit.zh })).toBeVisible();
  await tabTo('你猜：态度忠诚');
  await page.keyboard.type('62');
  await tabTo(LESSON.sure.zh);
  await page.keyboard.press('ArrowRight');
  await tabTo(LESSON.commit.zh);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('你猜62，实际56.1，差5.9');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('你猜62，实际56.1，差5.9');
  await tabTo(LESSON.toExplain.zh);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText(LESSON.modelSays.zh)).toBeVisible();
  await tabTo(LESSON.toChallenge.zh);
  await page.keyboard.press('Enter');
  await tabTo(/^产品价值$/);
  for (let i = 0; i < 10; i += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.passed')).toContainText(LESSON.won.zh);
  // It was said once, in words, and the slider still has the focus.
  await expect(page.getByRole('status').filter({ hasText: LESSON.won.zh })).toHaveCount(1);
  await expect(page.locator('input[data-parameter=productValue]')).toBeFocused();
});

test('another language keeps the phase, the guess and the sliders', async ({ page }) => {
  await page.addInitScript(
    ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
    [
      PROGRESS_KEY,
      JSON.stringify({ version: 1, lessons: { takeoff: { guess: 62, sure: false, phase: 'challenge' } } }),
    ],
  );
  await page.goto('./?v=zhlight&t=lesson-takeoff-challenge');
  const slider = page.locator('input[data-parameter=productValue]');
  await slider.focus();
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('还差4.7');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('4.7 to go');
  await expect(page).toHaveURL(/v=enlight&t=lesson-takeoff-challenge/);
  await expect(slider).toHaveValue('72');
  // The guess was about another stand than that of the challenge.
  const guessed = page.getByText('you guessed 62');
  await expect(guessed).toHaveCount(0);
  await page.getByRole('button', { name: PHASE_NAMES.observe.en }).click();
  await expect(guessed.first()).toBeAttached();
});

test('only what is free is a slider, and the rest says so in words', async ({ page }) => {
  await page.addInitScript(
    ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
    [PROGRESS_KEY, JSON.stringify({ version: 1, lessons: { queue: { guess: 62, sure: false, phase: 'challenge' } } })],
  );
  await page.goto('./?v=zhlight&t=lesson-queue-challenge');
  await expect(page.getByRole('slider')).toHaveCount(4);
  await expect(page.getByText('能动的：时间成本、体力成本、精神成本。其余的保持原样。')).toBeVisible();
  await page.getByRole('button', { name: LESSON.hint.zh }).click();
  await expect(page.getByText(fill(LESSON.hintNumber.zh, { n: '1' }))).toBeVisible();
});

test('the focus stays with the hints, and what was said of an attempt is gone when it begins again', async ({
  page,
}) => {
  await page.addInitScript(
    ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
    [
      PROGRESS_KEY,
      JSON.stringify({ version: 1, lessons: { subtraction: { guess: 62, sure: false, phase: 'challenge' } } }),
    ],
  );
  await page.goto('./?v=enlight&t=lesson-subtraction-challenge');
  const more = page.getByRole('button', { name: LESSON.hint.en });
  await more.focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Enter');
  await expect(more).toHaveCount(0);
  await expect(page.getByText(fill(LESSON.hintNumber.en, { n: '3' }))).toBeFocused();
  // The value is there by a cut of the price: the headline says what is wrong with it.
  await page.locator('input[data-parameter=moneyCost]').focus();
  await page.keyboard.type('38');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Delivered value 21.1, enough, but money cost was moved',
  );
  const said = page.getByRole('status').filter({ hasText: 'Delivered value' });
  await expect(said).toHaveCount(1);
  await page.getByRole('button', { name: LESSON.restart.en }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(said).toHaveCount(0);
});

test('on a phone the strip stays low and never covers what has the focus', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  await page.addInitScript(
    ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
    [
      PROGRESS_KEY,
      JSON.stringify({ version: 1, lessons: { takeoff: { guess: 62, sure: false, phase: 'challenge' } } }),
    ],
  );
  await page.goto('./?v=zhlight&t=lesson-takeoff-challenge');
  await page.locator('input[data-parameter=psychicCost]').focus();
  await page.locator('input[data-parameter=productValue]').focus();
  const strip = await page.locator('.strip').boundingBox();
  const slider = await page.locator('input[data-parameter=productValue]').boundingBox();
  expect(strip?.height).toBeLessThanOrEqual(180);
  expect(strip?.y).toBeGreaterThanOrEqual(0);
  expect(slider?.y).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0));
  await expect(page.locator('input[data-parameter=productValue]')).toBeInViewport({ ratio: 1 });
});

test('an unknown lesson leads to the list', async ({ page }) => {
  await page.goto('./?v=enlight&t=lesson-nothing-predict');
  await expect(page.getByRole('heading', { level: 1, name: LESSON.lessons.en })).toBeVisible();
});

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations: broken } = await runner.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      resultTypes: ['violations'],
    });
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
for (const [size, viewport] of Object.entries(SIZES))
  for (const theme of ['light', 'dark'])
    test(`axe finds nothing in a lesson: ${size}, ${theme}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(
        ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
        [
          PROGRESS_KEY,
          JSON.stringify({
            version: 1,
            lessons: { tasks: { guess: 900, sure: true, picked: 'price', phase: 'challenge' } },
          }),
        ],
      );
      for (const where of ['lessons', 'lesson-takeoff-predict', 'lesson-tasks-explain', 'lesson-tasks-challenge']) {
        await page.goto(`./?v=zh${theme}&t=${where}`);
        await expect(page.locator('.teaching').getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
        expect(await violations(page), where).toEqual([]);
      }
    });

for (const locale of LOCALES)
  for (const token of ['lesson-nosuch-observe', 'lesson'])
    test(`a lesson that is not there is said to be missing, ${token}, ${locale}`, async ({ page }) => {
      await page.goto(`./?v=${locale}light&t=${token}`);
      await expect(page.getByRole('status').filter({ hasText: LESSON.missing[locale] })).toBeVisible();
      await expect(page).toHaveURL(/t=lessons$/);
      // It is gone with the first step on.
      await page.getByRole('button', { name: LESSON.begin[locale] }).click();
      await page.goBack();
      await expect(page.getByText(LESSON.missing[locale])).toHaveCount(0);
    });

test('a language chosen among the lessons stays with the reader when Back leads to the map', async ({ page }) => {
  await page.goto('./?v=endark');
  await page.getByRole('slider', { name: 'Service value', exact: true }).press('PageUp');
  await expect(page).toHaveURL(/s=/);
  await page.getByRole('button', { name: 'Lessons ›', exact: true }).click();
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
  await page.goBack();
  await expect(page.getByRole('slider', { name: '服务价值', exact: true })).toHaveValue('72');
  await expect(page).toHaveURL(/s=.*v=zhdark|v=zhdark.*s=/);
  await page.reload();
  await expect(page.getByRole('slider', { name: '服务价值', exact: true })).toHaveValue('72');
});

test('the first guess stands in both tabs, and what a newer page has kept is left alone', async ({ page, context }) => {
  const lesson = LESSONS.find(({ id }) => id === 'shop');
  if (!lesson) throw new Error('The lesson is missing');
  const other = await context.newPage();
  const guess = async (tab: Page, value: number) => {
    const field = tab.locator('form input[inputmode=decimal]');
    await field.fill(String(value));
    await field.press('Enter');
    await tab.getByRole('radio', { name: LESSON.sure.en, exact: true }).check();
    await tab.getByRole('button', { name: LESSON.commit.en }).click();
    await expect(tab).toHaveURL(/lesson-shop-observe/);
  };
  for (const tab of [page, other]) await tab.goto(address('en', lesson, 'predict'));
  const first = fill(LESSON.gap.en.split(';')[0] ?? '', { guess: '30%' });
  await guess(page, 30);
  await guess(other, lesson.ask.low);
  for (const tab of [page, other]) {
    await expect(tab.locator('.teaching h1')).toContainText(first);
    await tab.reload();
    await expect(tab.locator('.teaching h1')).toContainText(first);
  }
  const newer = '{"version":2,"lessons":{"shop":{"guess":1}},"more":1}';
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key ?? '', text ?? '');
    },
    [PROGRESS_KEY, newer],
  );
  await page.goto(address('en', lesson, 'predict'));
  await guess(page, 30);
  expect(await page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY)).toBe(newer);
  await page.goto('./?v=enlight&t=lessons');
  await expect(page.getByText(LESSON.notKept.en)).toBeVisible();
});

test('a guess beyond the scale is moved to its end, and that is said; what is moved after winning no longer counts as won', async ({
  page,
}) => {
  const queue = LESSONS.find(({ id }) => id === 'queue');
  if (!queue) throw new Error('There is a lesson of the queue.');
  await page.goto(address('en', queue, 'predict'));
  const field = page.locator('form input[inputmode]');
  await field.fill('-99999');
  await field.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'The scale ends at' })).toBeVisible();
  await field.fill(String(queue.ask.low + queue.ask.step));
  await field.press('Tab');
  await expect(page.getByText('The scale ends at')).toHaveCount(0);
  await page.getByRole('radio', { name: LESSON.sure.en, exact: true }).check();
  await page.getByRole('button', { name: LESSON.commit.en }).click();
  await page.goto(address('en', queue, 'challenge'));
  const { stages } = queue.challenge;
  expect(stages.length).toBe(1);
  await play(page, queue, 0, queue.challenge.winning[0] ?? [], 'en');
  await expect(page.getByText(LESSON.won.en, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(LESSON.wonShort.en);
  const price = page.locator('input[type=range][data-parameter=moneyCost]');
  for (let i = 0; i < 10; i += 1) await price.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(LESSON.wonShort.en);
  await expect(page.getByText(LESSON.movedSince.en)).toBeVisible();
});
