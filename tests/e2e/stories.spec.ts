import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { STORY } from '../../src/content/teaching/story-words';
import { SHELF_TROUBLE, storyLinkDamaged } from '../../src/content/teaching/story-notices';
import type { Text } from '../../src/text';
import { fill } from '../../src/text';
import { Chain, LOCALES, type Locale } from './chain';
import { textFaults } from './text-boxes';

const KEY = 'customer-value-map.stories';
interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly story: { readonly title: string; readonly steps: readonly Readonly<Record<string, unknown>>[] };
}
const kept = async (page: Page): Promise<readonly Kept[]> =>
  (
    JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? '{"stories":[]}') as {
      stories: Kept[];
    }
  ).stories;

/** One's own stories, by buttons; everything can be done with keys alone. */
class Teller {
  readonly chain: Chain;
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.chain = new Chain(page, locale);
  }
  say = (text: Text) => text[this.locale];
  button = (text: Text) => this.page.getByRole('button', { name: this.say(text), exact: true });
  act = (text: Text, title: string) =>
    this.page.getByRole('button', { name: `${this.say(text)}: ${title}`, exact: true });
  get sheet() {
    return this.page.getByRole('dialog', { name: this.say(STORY.record), exact: true });
  }
  /** From the map to the sheet that records it. */
  async openSheet(): Promise<void> {
    await this.chain.button('分享', 'Share').click();
    await this.button(STORY.record).click();
    await expect(this.sheet).toBeVisible();
  }
  async record(story = ''): Promise<void> {
    await this.openSheet();
    if (story !== '') await this.page.getByLabel(this.say(STORY.storyTitle)).fill(story);
    await this.button(STORY.add).click();
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }
  async decks(): Promise<void> {
    await this.page.goto(`./?v=${this.locale}&t=decks`);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say(STORY.decks));
  }
}

for (const locale of LOCALES) {
  test(`eight steps are authored with keys only, ${locale}`, async ({ page }) => {
    test.setTimeout(240_000);
    const teller = new Teller(page, locale);
    const { chain, say } = teller;
    await chain.open();
    const states: number[] = [];
    for (let step = 1; step <= 8; step += 1) {
      const slider = chain.slider(step % 2 ? 'serviceValue' : 'timeCost');
      await chain.tabTo(slider);
      for (let i = 0; i < step; i += 1) await page.keyboard.press('ArrowUp');
      states.push(await chain.value(step % 2 ? 'serviceValue' : 'timeCost'));
      await chain.tabTo(chain.button('分享', 'Share'));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await chain.tabTo(teller.button(STORY.record));
      await page.keyboard.press('Enter');
      await expect(teller.sheet).toBeVisible();
      if (step === 1) {
        await chain.tabTo(page.getByLabel(say(STORY.storyTitle)));
        await page.keyboard.type('Eight');
      } else await expect(page.getByLabel(say(STORY.which))).not.toHaveValue('');
      if (step === 3) {
        await chain.tabTo(page.getByLabel(say(STORY.asks)));
        await page.keyboard.press('Space');
        await chain.tabTo(page.getByLabel(say(STORY.ask)));
        await page.keyboard.type('What now?');
      }
      if (step === 4) {
        await chain.tabTo(page.getByLabel(say(STORY.note)));
        await page.keyboard.type('Slowly.\n{retention} stays <b>text</b>');
      }
      await chain.tabTo(teller.button(STORY.add));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(chain.readout).toHaveText(fill(say(STORY.added), { story: 'Eight', place: String(step) }));
    }
    const [one, ...others] = await kept(page);
    expect(others).toEqual([]);
    expect(one?.story.steps.map(({ values }) => values as Record<string, number>)).toMatchObject(
      states.map((value, at) => ({ [at % 2 ? 'timeCost' : 'serviceValue']: value })),
    );
    expect(one?.story.steps[2]).toMatchObject({
      question: { output: 'retention', shown: 'satisfaction', ask: 'What now?' },
    });
    expect(one?.story.steps[3]).toMatchObject({ note: 'Slowly.\n{retention} stays <b>text</b>' });
    // One's own map is as it was left, and the Back button leads nowhere new.
    expect(await chain.value('serviceValue')).toBe(states[6]);
  });

  test(`a story is edited, put in order, copied, deleted and brought back, ${locale}`, async ({ page }) => {
    const teller = new Teller(page, locale);
    const { chain, say } = teller;
    await chain.open();
    for (const [at, key] of ['PageUp', 'ArrowUp', 'PageDown'].entries()) {
      await chain.slider('serviceValue').press(key);
      await teller.record(at === 0 ? 'A <i>tale</i>' : '');
    }
    await teller.decks();
    await teller.act(STORY.edit, 'A <i>tale</i>').click();
    const rows = page.locator('[data-step]');
    const ids = () => rows.evaluateAll((list) => list.map((row) => row.getAttribute('data-step')));
    await expect(rows).toHaveCount(3);
    const first = (await ids())[0] ?? '';
    const row = page.locator(`[data-step="${first}"]`);
    await row.locator('.down').focus();
    await page.keyboard.press('Enter');
    expect(await ids()).toEqual(['s2', 's1', 's3']);
    await expect(row.locator('.down')).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await ids()).toEqual(['s2', 's3', 's1']);
    // At the end the other way has the focus.
    await expect(row.locator('.up')).toBeFocused();

    await row.getByRole('button', { expanded: false }).click();
    await row.getByLabel(say(STORY.stepTitle)).fill('Named');
    await row.getByLabel(say(STORY.minutes)).fill('7');
    await row.getByLabel(say(STORY.asks)).check();
    await row.getByLabel(say(STORY.focus)).selectOption('money');
    await row.getByLabel(say(STORY.captionAsked)).fill('Mine');
    await row.getByLabel(say(STORY.minutes)).focus();
    const [story] = await kept(page);
    expect(story?.story.steps[2]).toMatchObject({
      id: 's1',
      title: 'Named',
      minutes: 7,
      focus: 'money',
      caption: 'Mine',
    });

    await teller.act(STORY.remove, 'Named').click();
    expect(await ids()).toEqual(['s2', 's3']);
    await expect(teller.button(STORY.undo)).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await ids()).toEqual(['s2', 's3', 's1']);
    await page.getByLabel(say(STORY.storyTitle)).fill('Renamed');
    await page.getByLabel(say(STORY.about)).fill('One line');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: say(STORY.backToList) }).click();

    await teller.act(STORY.duplicate, 'Renamed').click();
    const copy = fill(say(STORY.copyOf), { title: 'Renamed' });
    await teller.act(STORY.up, copy).focus();
    await page.keyboard.press('Enter');
    expect((await kept(page)).map((one) => one.story.title)).toEqual([copy, 'Renamed']);
    await expect(teller.act(STORY.down, copy)).toBeFocused();
    await teller.act(STORY.rename, copy).click();
    await page.keyboard.type('Third');
    await page.keyboard.press('Enter');
    await expect(teller.act(STORY.rename, 'Third')).toBeFocused();
    await teller.act(STORY.remove, 'Third').click();
    expect(await kept(page)).toHaveLength(1);
    await expect(teller.button(STORY.undo)).toBeFocused();
    await page.keyboard.press('Enter');
    expect((await kept(page)).map((one) => one.story.title)).toEqual(['Third', 'Renamed']);
    expect(await page.locator('i').count()).toBe(0);
  });

  test(`a story travels as a file and as a link, and comes back the same, ${locale}`, async ({ page, context }) => {
    const teller = new Teller(page, locale);
    const { chain, say } = teller;
    await chain.open();
    for (const [at, id] of ['serviceValue', 'timeCost', 'moneyCost', 'productValue'].entries()) {
      await chain.slider(id).press('PageUp');
      await teller.openSheet();
      if (at === 0) await page.getByLabel(say(STORY.storyTitle)).fill('门店故事');
      if (at === 1) await page.getByLabel(say(STORY.caption)).fill('排队的时间，顾客记得比价格还清楚');
      if (at === 2) await page.getByLabel(say(STORY.note)).fill('先问，再等。');
      if (at === 3) await page.getByLabel(say(STORY.asks)).check();
      await teller.button(STORY.add).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await teller.decks();
    const saving = page.waitForEvent('download');
    await teller.act(STORY.file, '门店故事').click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('门店故事.cvm-story.json');
    const path = await saved.path();
    await teller.act(STORY.link, '门店故事').click();
    const link = await page.getByRole('textbox', { name: '门店故事' }).inputValue();
    expect(link.length).toBeLessThanOrEqual(600);

    // In another browser, which has none.
    await page.evaluate((key) => {
      localStorage.removeItem(key);
    }, KEY);
    await page.goto('about:blank');
    const other = new Teller(await context.newPage(), locale);
    await other.page.goto(link);
    await expect(
      other.page.getByRole('heading', { name: fill(say(STORY.arrived), { title: '门店故事' }) }),
    ).toBeVisible();
    expect(await kept(other.page)).toHaveLength(0);
    // It survives a reload, and nothing is kept until it is wanted.
    await other.page.reload();
    await other.button(STORY.keep).click();
    await expect(other.act(STORY.present, '门店故事')).toBeVisible();
    expect(other.page.url()).not.toContain('k=');
    const fields = async () => (await kept(other.page)).map(({ story }) => JSON.stringify(story));
    const text = readFileSync(path, 'utf8');
    expect(await fields()).toEqual([JSON.stringify(JSON.parse(text))]);
    // The file beside it: a second story with an id of its own.
    await other.page.locator('input[type=file]').setInputFiles(path);
    await other.button(STORY.keep).click();
    const [a, b] = await fields();
    expect(a).toBe(b);
    expect(new Set((await kept(other.page)).map(({ id }) => id)).size).toBe(2);
    // A damaged link is named.
    await other.page.getByLabel(say(STORY.paste)).fill(link.slice(0, -3));
    await other.button(STORY.read).click();
    await expect(other.page.getByRole('alert')).toContainText(say(storyLinkDamaged().text));
  });

  test(`a long story says to use a file, ${locale}`, async ({ page }) => {
    const teller = new Teller(page, locale);
    const { chain, say } = teller;
    await chain.open();
    await teller.openSheet();
    let note = '';
    for (let i = 0; i < 400; i += 1) note += String.fromCharCode(0x4e00 + ((i * 7919) % 20_000));
    await page.getByLabel(say(STORY.note)).fill(note);
    await teller.button(STORY.add).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await teller.decks();
    await teller.act(STORY.link, say(STORY.untitled)).click();
    await expect(page.locator('main')).toContainText(fill(say(STORY.reasonSteps), { count: '1' }));
    await expect(page.locator('textarea[readonly]')).toHaveCount(0);
  });

  test(`a second window overwrites nothing, and what cannot be kept is said, ${locale}`, async ({ page, context }) => {
    const teller = new Teller(page, locale);
    await teller.chain.open();
    await teller.record('A');
    await teller.decks();
    const other = new Teller(await context.newPage(), locale);
    await other.decks();
    for (const [who, title] of [
      [teller, 'here'],
      [other, 'there'],
    ] as const) {
      await who.act(STORY.rename, who === teller ? 'A' : 'here').click();
      await who.page.keyboard.type(title);
      await who.page.keyboard.press('Enter');
      await expect(who.act(STORY.present, title)).toBeVisible();
    }
    await expect(teller.act(STORY.present, 'there')).toBeVisible();
    // Written by a newer page: left alone, and said.
    await page.evaluate((key) => {
      localStorage.setItem(key, '{"version":9,"stories":[]}');
    }, KEY);
    await page.reload();
    await expect(page.getByRole('alert')).toHaveText(teller.say(SHELF_TROUBLE.newer));
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('{"version":9,"stories":[]}');
  });

  test(`the way from the list to one’s own map and its sheet, ${locale}`, async ({ page }) => {
    const teller = new Teller(page, locale);
    await teller.decks();
    await page.getByRole('button', { name: teller.say(STORY.fromMap) }).click();
    await expect(teller.sheet).toBeVisible();
    await expect(page.locator('.chain svg')).toBeVisible();
    await teller.button(STORY.add).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await teller.decks();
    await expect(teller.act(STORY.present, teller.say(STORY.untitled))).toBeVisible();
    await teller.act(STORY.present, teller.say(STORY.untitled)).click();
    await expect(page).toHaveURL(/t=deck-my[0-9a-z]{11}-s1-look/);
  });

  test(`a story is played with PageDown, and every step stands as it was stored, ${locale}`, async ({ page }) => {
    const step = { minutes: 3, case: 'opening', view: 'default' };
    const states = [{ serviceValue: 72 }, { serviceValue: 72, timeCost: 30 }, { serviceValue: 40, timeCost: 61.5 }];
    const steps = states.map((values, at) => ({ ...step, id: `s${at + 1}`, caption: `Step ${at + 1}`, values }));
    const story = { customerValueStory: 1, model: 2, title: 'Played', steps };
    const shelf = JSON.stringify({ version: 1, stories: [{ id: 'my00000000001', revision: 1, story }] });
    await page.goto(`./?v=${locale}`);
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key ?? '', text ?? '');
      },
      [KEY, shelf],
    );
    const teller = new Teller(page, locale);
    await teller.decks();
    await teller.act(STORY.present, 'Played').click();
    const stands = async (at: number) => {
      await expect(teller.chain.headline).toHaveText(`Step ${at + 1}`);
      for (const [id, value] of Object.entries({ timeCost: 46, ...states[at] }))
        expect(await teller.chain.value(id)).toBe(value);
    };
    await stands(0);
    await page.keyboard.press('PageDown');
    await stands(1);
    await page.keyboard.press('PageDown');
    await stands(2);
    await page.keyboard.press('PageUp');
    await stands(1);
  });

  for (const [width, height] of [
    [390, 844],
    [1280, 720],
  ] as const)
    test(`stories fit ${width} × ${height}, ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`./?v=${locale}`);
      const values = { serviceValue: 72 };
      const step = { id: 's1', minutes: 3, case: 'opening', view: 'default', values };
      const long = 'Averyveryverylongword'.repeat(4).slice(0, 80);
      const story = {
        customerValueStory: 1,
        model: 2,
        title: long,
        about: '一行字'.repeat(40),
        steps: [step, { ...step, id: 's2', title: long }],
      };
      await page.evaluate(
        ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
        [KEY, JSON.stringify({ version: 1, stories: [{ id: 'my00000000001', revision: 1, story }] })],
      );
      const teller = new Teller(page, locale);
      await teller.decks();
      const fits = async () => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await textFaults(page)).toEqual([]);
      };
      await fits();
      await teller.act(STORY.link, long).click();
      await expect(page.locator('textarea[readonly]')).toBeVisible();
      await fits();
      await teller.act(STORY.edit, long).click();
      await page.locator('[data-step="s2"]').getByRole('button', { expanded: false }).click();
      await fits();
    });
}
