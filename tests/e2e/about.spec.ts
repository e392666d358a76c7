import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { CERTAINTIES } from '../../src/content/about-words';
import { card, EVIDENCE_IDS } from '../../src/content/card';
import { GLOSSARY } from '../../src/content/glossary';
import { ABOUT } from '../../src/content/limits';
import { outputText } from '../../src/content/readout';
import { STANDINGS } from '../../src/content/standing';
import { output, OUTPUT_IDS } from '../../src/model/outputs';
import { parameter, PARAMETER_IDS } from '../../src/model/parameters';
import { source, SOURCE_IDS } from '../../src/model/sources';
import type { Text } from '../../src/text';
import { Chain, LOCALES, type Locale } from './chain';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 A and AA and of good practice that the open page breaks, with the elements. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations: broken } = await runner.run('dialog', {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      resultTypes: ['violations'],
    });
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

const NAME: Text = { zh: '关于模型', en: 'About the model' };
const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the page about the model as a visitor does: below the chain, or in the menu where there is little room. */
async function openAbout(chain: Chain): Promise<void> {
  const opener = chain.page.getByRole('button', { name: NAME[chain.locale], exact: true });
  if ((chain.page.viewportSize()?.width ?? 0) < 1100) await chain.button('更多', 'More').click();
  await opener.click();
  // The texts come a moment after the picture; what was asked for opens then.
  await expect(dialog(chain.page)).toBeVisible();
}

/** What each entry must say: its element, and words that stand in it. */
const entries = (locale: Locale): Record<string, readonly string[]> => ({
  ...Object.fromEntries(
    PARAMETER_IDS.map((id) => [`parameter-${id}`, [parameter(id).label[locale], parameter(id).hint[locale]]]),
  ),
  ...Object.fromEntries(
    OUTPUT_IDS.map((id) => {
      const { label, formula, example } = output(id);
      return [`output-${id}`, [label[locale], formula[locale], outputText(id, example.value, locale)]];
    }),
  ),
  ...Object.fromEntries(GLOSSARY.map(({ id, term, plain }) => [`term-${id}`, [term[locale], plain[locale]]])),
  ...Object.fromEntries(
    SOURCE_IDS.map((id) => {
      const { citation, title, note, certainty, address = '' } = source(id);
      return [`source-${id}`, [citation[locale], title[locale], note[locale], CERTAINTIES[certainty][locale], address]];
    }),
  ),
  ...Object.fromEntries(
    EVIDENCE_IDS.map((id) => {
      const { title, says, standing, sources } = card(id);
      const cited = sources.map((one) => source(one).citation[locale]);
      return [`evidence-${id}`, [title[locale], says[locale], STANDINGS[standing][locale], ...cited]];
    }),
  ),
  ...Object.fromEntries(
    ABOUT.map(({ id, title, paragraphs }) => [`about-${id}`, [title[locale], ...paragraphs.map((one) => one[locale])]]),
  ),
});

/** How far the page and the dialog can be pushed sideways, and what sticks out of the dialog. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('dialog');
    if (!sheet) throw new Error('No dialog');
    sheet.scrollLeft = 100;
    const { left, right } = sheet.getBoundingClientRect();
    const out = [...sheet.querySelectorAll('*')].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
    });
    return { dialog: sheet.scrollLeft, page: document.documentElement.scrollWidth - innerWidth, out: out.length };
  });

for (const locale of LOCALES) {
  const zh = locale === 'zh';

  for (const size of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ])
    test(`every entry of every table is there, and nothing sideways, ${locale}, ${size.width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      const chain = new Chain(page, locale);
      await chain.open();
      await openAbout(chain);
      await expect(dialog(page).getByRole('heading', { level: 2 })).toHaveText(NAME[locale]);
      const said = await dialog(page).evaluate((sheet) =>
        [...sheet.querySelectorAll<HTMLElement>('[id]')].map((one) => [one.id, one.textContent] as const),
      );
      expect(new Set(said.map(([id]) => id)).size, 'an id is used once').toBe(said.length);
      const plain = (words: string) => words.replace(/\s+/g, ' ');
      const byId = new Map(said.map(([id, words]) => [id, plain(words)]));
      for (const [id, words] of Object.entries(entries(locale)))
        for (const one of words) expect(byId.get(id) ?? 'nothing', id).toContain(plain(one));
      expect(await sideways(page)).toEqual({ dialog: 0, page: 0, out: 0 });
      await dialog(page).getByRole('checkbox').check();
      expect(await sideways(page), 'with both languages').toEqual({ dialog: 0, page: 0, out: 0 });
      expect(await violations(page)).toEqual([]);
    });

  test(`what is set today stands beside its default, and only where it differs, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.slider('serviceValue').press('PageUp');
    const value = await chain.result('lifetimeValue');
    await openAbout(chain);
    const now = zh ? '现在' : 'Now';
    const fact = (id: string) => page.locator(`#${id} .facts > div`).filter({ hasText: now });
    await expect(fact('parameter-serviceValue')).toHaveText(new RegExp(`^${now}\\s*72$`));
    expect(parameter('personnelWeight').initial).not.toBe(72);
    await expect(fact('parameter-personnelWeight')).toHaveCount(0);
    await expect(fact('output-lifetimeValue')).toContainText(outputText('lifetimeValue', value, locale));
  });

  test(`both languages stand side by side, each announced, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await openAbout(chain);
    const other = zh ? 'en' : 'zh';
    const tag = zh ? 'en' : 'zh-Hans';
    const foreign = page.locator('[id^="term-"] [lang]');
    await expect(foreign).toHaveCount(0);
    const both = dialog(page).getByRole('checkbox', { name: zh ? '中英对照' : 'Both languages' });
    await both.check();
    for (const { id, term, plain } of GLOSSARY) {
      const entry = page.locator(`#term-${id}`);
      await expect(entry.locator(`dt[lang="${tag}"]`)).toHaveText(term[other]);
      await expect(entry.locator(`dd[lang="${tag}"]`)).toContainText(plain[other]);
      await expect(entry.locator('dt:not([lang])')).toHaveText(term[locale]);
    }
    const [left, right] = await Promise.all(
      [page.locator('#term-attitude dt').first(), page.locator('#term-attitude dt').last()].map((one) =>
        one.boundingBox(),
      ),
    );
    expect(left?.y, 'side by side').toBe(right?.y);
    await both.uncheck();
    await expect(foreign).toHaveCount(0);
  });

  test(`the contents and the sources lead there and back by keyboard, the address stays, ${locale}`, async ({
    page,
  }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await openAbout(chain);
    const address = page.url();
    const contents = dialog(page).getByRole('navigation').getByRole('button');
    const targets = page.locator('dialog section[id^="about-"]');
    await expect(contents).toHaveCount(await targets.count());
    const results = contents.filter({ hasText: zh ? '结果与公式' : 'Results and formulas' });
    await results.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#about-outputs')).toBeFocused();
    await expect(page.locator('#about-outputs h3')).toBeInViewport({ ratio: 1 });

    // The next stop is the first source; it leads to its entry, and a way back appears.
    const back = dialog(page).getByRole('button', { name: zh ? '回到刚才的地方' : 'Back to where you were' });
    await expect(back).toHaveCount(0);
    await page.keyboard.press('Tab');
    const cited = page.locator('#output-totalCustomerValue button');
    await expect(cited).toBeFocused();
    await page.keyboard.press('Enter');
    const goal = page.locator(`#source-${output('totalCustomerValue').source}`);
    await expect(goal).toBeFocused();
    await expect(goal).toBeInViewport();
    await back.press('Enter');
    await expect(cited).toBeFocused();
    await expect(cited).toBeInViewport({ ratio: 1 });
    await expect(back).toHaveCount(0);
    await dialog(page)
      .getByRole('button', { name: zh ? '回到目录' : 'To the contents' })
      .press('Enter');
    await expect(results).toBeInViewport({ ratio: 1 });
    expect(page.url()).toBe(address);
    expect(await dialog(page).locator('a').count(), 'nothing leads out of the page').toBe(0);
  });

  test(`the headings make an outline, and Escape gives the focus back, ${locale}`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await openAbout(chain);
    const levels = await dialog(page)
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map((one) => Number(one.tagName.slice(1))));
    expect(levels[0]).toBe(2);
    for (const [i, level] of levels.entries())
      expect(level - (levels[i - 1] ?? level), `heading ${i}`).toBeLessThanOrEqual(1);
    expect(levels.filter((level) => level === 2)).toHaveLength(1);
    expect(levels.filter((level) => level === 3)).toHaveLength(ABOUT.length + 5);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(chain.page.getByRole('button', { name: NAME[locale], exact: true })).toBeFocused();

    await page.setViewportSize({ width: 390, height: 844 });
    await openAbout(chain);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(chain.button('更多', 'More')).toBeFocused();
  });

  test(`no rule of access is broken in the dark or under a projector, ${locale}`, async ({ page }) => {
    for (const [theme, width, height] of [
      ['dark', 390, 844],
      ['projector', 1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const chain = new Chain(page, locale);
      await chain.open(`?v=${locale}.${theme}`);
      await openAbout(chain);
      expect(await violations(page), theme).toEqual([]);
    }
  });
}
