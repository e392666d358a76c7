import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LESSON } from '../../src/content/teaching/lesson-words';
import { PRESENTER } from '../../src/content/teaching/presenter-words';
import { STAGE } from '../../src/content/teaching/stage-words';
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

  test(`a question goes on from the step before it, or from the baseline, as chosen, ${locale}`, async ({ page }) => {
    const teller = new Teller(page, locale);
    const { chain, say } = teller;
    await chain.open();
    const from = page.getByLabel(say(STORY.from));
    const standing = [await chain.result('retention')];
    for (const [at, [id, key]] of [
      ['serviceValue', 'PageUp'],
      ['moneyCost', 'PageDown'],
      ['timeCost', 'PageUp'],
    ].entries()) {
      await chain.slider(id ?? '').press(key ?? '');
      standing.push(await chain.result('retention'));
      if (at === 0) await teller.record('Mine');
      else {
        // While a story is recorded the map itself has the way to the next step.
        await page
          .getByRole('region', { name: say(STORY.record) })
          .getByRole('button', { name: fill(say(STORY.addNext), { place: String(at + 1), story: 'Mine' }) })
          .click();
        if (at === 1) {
          await page.getByLabel(say(STORY.asks)).check();
          await expect(from).toHaveValue('step');
        }
        await teller.button(STORY.add).click();
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    }
    await page
      .getByRole('region', { name: say(STORY.record) })
      .getByRole('button', { name: say(STORY.stopOffer) })
      .click();
    await expect(page.getByRole('region', { name: say(STORY.record) })).toHaveCount(0);

    const asked = page.locator('[data-step=s2]');
    /** What the question looks at first: the state after so many steps, under a headline. */
    const looksAt = async (at: number, headline: Text) => {
      await asked.locator('.play').click();
      await expect(chain.headline).toHaveText(say(headline));
      expect(await chain.result('retention')).toBe(standing[at]);
      await teller.decks();
      await teller.act(STORY.edit, 'Mine').click();
    };
    await teller.decks();
    await teller.act(STORY.edit, 'Mine').click();
    await expect(asked).toContainText(say(STORY.rowGoesOn));
    await looksAt(1, STORY.lookFirst);
    // Moved last, it begins where the step before it now ends.
    await asked.locator('.down').click();
    await looksAt(3, STORY.lookFirst);
    // From the baseline, if that is wanted; then the jump is said.
    await asked.getByRole('button', { expanded: false }).click();
    await from.selectOption('baseline');
    await expect(asked).toContainText(say(STORY.rowBaseline));
    await looksAt(0, STORY.lookElsewhere);
    // First, there is nothing to go on from.
    await asked.locator('.up').click();
    await asked.locator('.up').click();
    await asked.getByRole('button', { expanded: false }).click();
    await expect(from.locator('option[value=step]')).toHaveAttribute('disabled');
  });

  test(`a link to a story that is not here says what to do, and where to go on, ${locale}`, async ({ page }) => {
    const teller = new Teller(page, locale);
    const { say } = teller;
    const here = `./?v=${locale}&t=deck-my00000000009-s1-look`;
    for (const [words, title] of [
      [PRESENTER.toIntake, STORY.decks],
      [PRESENTER.toLessons, LESSON.lessons],
    ] as const) {
      await page.goto(here);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(PRESENTER.noDeck));
      await expect(page.locator('main')).toContainText(say(PRESENTER.noDeckAsk));
      await teller.button(words).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(title));
    }
    await page.goto(here);
    await teller.button(PRESENTER.toMap).click();
    await expect(page.locator('.chain svg')).toBeVisible();
    // A name that is no story of one's own is another matter.
    await page.goto(`./?v=${locale}&t=notes-nothing-s1-look`);
    await expect(page.locator('main')).toContainText(say(PRESENTER.noDeckName));
    await expect(page.locator('main')).not.toContainText(say(PRESENTER.noDeckAsk));
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
    // It leads to this device only, and says so before anybody sends it.
    await expect(page.locator('main')).toContainText(say(STORY.onlyHere));
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

/** A shelf with one story of three steps, whose id is `my00000000001`. */
const shelved = (title: string): string => {
  const step = { minutes: 3, case: 'opening', view: 'default' };
  const steps = [62, 72, 82].map((serviceValue, at) => ({ ...step, id: `s${at + 1}`, values: { serviceValue } }));
  const named = steps.map((one, at) => ({ ...one, title: `Step ${at + 1}` }));
  const story = { customerValueStory: 1, model: 2, title, steps: named };
  return JSON.stringify({ version: 1, stories: [{ id: 'my00000000001', revision: 1, story }] });
};
const put = (page: Page, text: string) =>
  page.evaluate(
    ([key, value]) => {
      localStorage.setItem(key ?? '', value ?? '');
    },
    [KEY, text],
  );
const fillStorage = (page: Page) =>
  page.evaluate(() => {
    let text = 'x'.repeat(2 ** 20);
    for (let n = 0; text !== ''; n += 1)
      try {
        localStorage.setItem(`filled${n}`, text);
      } catch {
        text = text.slice(0, text.length >> 1);
      }
  });
/** On the list, with a story of three steps on the shelf. */
const shelf = async (page: Page, locale: Locale): Promise<Teller> => {
  await page.goto(`./?v=${locale}`);
  await put(page, shelved('Tale'));
  const teller = new Teller(page, locale);
  await teller.decks();
  return teller;
};
const titlesOf = (one: Kept | undefined) => one?.story.steps.map(({ title }) => title);

test('undoing a deletion leaves alone what another window has saved since', async ({ page, context }) => {
  const teller = await shelf(page, 'en');
  await teller.act(STORY.edit, 'Tale').click();
  await teller.act(STORY.remove, 'Step 2').click();
  await expect(teller.button(STORY.undo)).toBeFocused();
  const other = new Teller(await context.newPage(), 'en');
  await other.decks();
  await other.act(STORY.edit, 'Tale').click();
  await other.page.getByLabel(other.say(STORY.storyTitle)).fill('Theirs');
  await other.page.keyboard.press('Tab');
  await expect(page.getByLabel(teller.say(STORY.storyTitle))).toHaveValue('Theirs');
  // What is typed here meanwhile takes the way back from nobody either.
  await page.getByLabel(teller.say(STORY.about)).fill('Mine');
  await teller.button(STORY.undo).click();
  await expect(page.locator('[data-step="s2"] button').first()).toBeFocused();
  const [story, ...more] = await kept(page);
  expect(more).toEqual([]);
  expect(story?.story).toMatchObject({ title: 'Theirs', about: 'Mine' });
  expect(titlesOf(story)).toEqual(['Step 1', 'Step 2', 'Step 3']);
  // Each deletion has its own way back.
  await teller.act(STORY.remove, 'Step 1').click();
  await teller.act(STORY.remove, 'Step 3').click();
  await expect(teller.button(STORY.undo)).toBeFocused();
  await page.keyboard.press('Enter');
  expect(titlesOf((await kept(page))[0])).toEqual(['Step 2', 'Step 3']);
});

test('what is typed in a story is kept without leaving the field', async ({ page }) => {
  const teller = await shelf(page, 'zh');
  const open = async () => {
    await teller.act(STORY.edit, 'Tale').click();
    await page.locator('[data-step="s1"]').getByRole('button', { expanded: false }).click();
  };
  await open();
  const note = page.getByLabel(teller.say(STORY.note));
  await note.pressSequentially('先问 ');
  // The field is not written into while somebody types.
  await expect(note).toHaveValue('先问 ');
  await note.pressSequentially('再等\n');
  await page.reload();
  await open();
  await expect(note).toHaveValue('先问 再等');
  await note.press('End');
  await note.pressSequentially('！');
  await page.goBack();
  await teller.decks();
  expect((await kept(page))[0]?.story.steps[0]).toMatchObject({ note: '先问 再等！' });
  await open();
  await page.getByLabel(teller.say(STORY.minutes)).fill('7');
  await page.getByLabel(teller.say(STORY.about)).fill('一句话');
  await page.reload();
  expect((await kept(page))[0]?.story).toMatchObject({ about: '一句话', steps: [{ minutes: 7 }, {}, {}] });
  // Left empty, the title is the old one again; what is no number leaves the minutes as they were.
  await open();
  const title = page.getByLabel(teller.say(STORY.storyTitle));
  await title.fill('');
  await expect(title).toHaveValue('');
  await page.getByLabel(teller.say(STORY.minutes)).fill('');
  await expect(title).toHaveValue('Tale');
  await title.focus();
  await expect(page.getByLabel(teller.say(STORY.minutes))).toHaveValue('7');
});

test('a step that was not added is still there when its sheet opens again', async ({ page }) => {
  const teller = await shelf(page, 'en');
  const { chain, say } = teller;
  await chain.open();
  await teller.openSheet();
  await page.getByLabel(say(STORY.which)).selectOption('');
  await page.getByLabel(say(STORY.storyTitle)).fill('Fresh');
  await page.getByLabel(say(STORY.note)).fill('A long note');
  await page.getByLabel(say(STORY.asks)).check();
  await page.getByLabel(say(STORY.ask)).pressSequentially('What now?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await chain.slider('serviceValue').press('ArrowUp');
  const value = await chain.value('serviceValue');
  await teller.openSheet();
  await expect(page.getByLabel(say(STORY.storyTitle))).toHaveValue('Fresh');
  await expect(page.getByLabel(say(STORY.note))).toHaveValue('A long note');
  await expect(page.getByLabel(say(STORY.ask))).toHaveValue('What now?');
  await teller.button(STORY.add).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The map is as it stands now, and the focus is where the next step is added.
  expect((await kept(page))[1]?.story.steps[0]).toMatchObject({ note: 'A long note', values: { serviceValue: value } });
  await expect(page.locator('body')).not.toBeFocused();
  await teller.openSheet();
  await expect(page.getByLabel(say(STORY.note))).toHaveValue('');
});

for (const locale of LOCALES)
  test(`a full storage is said where it is met, and nothing else beside it, ${locale}`, async ({ page }) => {
    const teller = await shelf(page, locale);
    await teller.act(STORY.file, 'Tale').click();
    const text = JSON.stringify((await kept(page))[0]?.story);
    await fillStorage(page);
    const trouble = page.getByRole('alert').filter({ hasText: teller.say(SHELF_TROUBLE.full) });
    await teller.act(STORY.edit, 'Tale').click();
    await expect(trouble).toHaveCount(0);
    const about = page.getByLabel(teller.say(STORY.about));
    await about.fill('A line of some length');
    await expect(trouble).toBeVisible();
    expect((await kept(page))[0]?.story).not.toHaveProperty('about');
    // As soon as there is room, it is kept, and nothing is said any more.
    await page.evaluate(() => {
      localStorage.removeItem('filled0');
    });
    await about.pressSequentially('.');
    await expect(trouble).toHaveCount(0);
    expect((await kept(page))[0]?.story).toMatchObject({ about: 'A line of some length.' });

    await fillStorage(page);
    await page.getByRole('button', { name: teller.say(STORY.backToList) }).click();
    const files = page.locator('input[type=file]');
    await files.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await teller.button(STORY.keep).click();
    await expect(trouble).toBeVisible();
    await expect(page.locator('.decks')).not.toContainText(fill(teller.say(STORY.saidKept), { title: 'Tale' }));
    expect(await kept(page)).toHaveLength(1);
  });

test('of several files that are chosen at once each is offered, and each that fails is named', async ({ page }) => {
  const teller = await shelf(page, 'en');
  const [first] = await kept(page);
  const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const story = (title: string) => file(`${title}.json`, JSON.stringify({ ...first?.story, title }));
  const arrived = page.locator('.arrived');
  const files = page.locator('input[type=file]');
  await files.setInputFiles([story('One'), file('<b>broken.json', '{"customerValueStory":1,'), story('Two')]);
  await expect(arrived).toHaveCount(2);
  await expect(arrived.nth(0).getByRole('heading')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('<b>broken.json: ');
  await files.setInputFiles(story('Three'));
  await expect(arrived).toHaveCount(3);
  await expect(arrived.nth(2).getByRole('heading')).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // One after the other, the focus goes with them.
  await arrived
    .nth(1)
    .getByRole('button', { name: teller.say(STORY.leave) })
    .click();
  await expect(arrived.nth(0).getByRole('heading')).toBeFocused();
  for (const left of [1, 0]) {
    await arrived
      .nth(0)
      .getByRole('button', { name: teller.say(STORY.keep) })
      .click();
    await expect(arrived).toHaveCount(left);
  }
  await expect(teller.act(STORY.present, 'Three')).toBeFocused();
  expect((await kept(page)).map(({ story: { title } }) => title)).toEqual(['Tale', 'One', 'Three']);
});

test('a link that could not be read stays in its field', async ({ page }) => {
  const teller = await shelf(page, 'en');
  await teller.act(STORY.link, 'Tale').click();
  const link = await page.getByRole('textbox', { name: 'Tale' }).inputValue();
  const paste = page.getByLabel(teller.say(STORY.paste));
  await paste.fill(link.slice(0, -3));
  await teller.button(STORY.read).click();
  await expect(page.getByRole('alert')).toContainText(teller.say(storyLinkDamaged().text));
  // Beside the field, which is at the foot of a long page.
  await expect(page.getByRole('alert')).toBeInViewport();
  await expect(paste).toHaveValue(link.slice(0, -3));
  await paste.fill(link);
  await teller.button(STORY.read).click();
  await expect(page.locator('.arrived').getByRole('heading')).toBeFocused();
  await expect(paste).toHaveValue('');
  await teller.button(STORY.keep).click();
  await expect(page.locator('[data-deck] .present').last()).toBeFocused();
});

test('shows that have ended leave nothing behind', async ({ page }) => {
  const teller = new Teller(page, 'en');
  await teller.decks();
  const devtools = await page.context().newCDPSession(page);
  const counted = async () => {
    for (let i = 0; i < 3; i += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  // No waitForSelector here: what it answers holds the page that it has found.
  const shows = async () => {
    for (let show = 0; show < 3; show += 1) {
      await page.locator('[data-deck="shop"] .present').click();
      await expect(page.locator('.stage h1')).not.toBeEmpty();
      for (const key of ['PageDown', 'PageDown', 'PageUp']) await page.keyboard.press(key);
      for (const text of [STAGE.strip, STAGE.silence, STAGE.qr]) await teller.button(text).click();
      await teller.button(STAGE.leave).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(teller.say(STORY.decks));
    }
    await page.mouse.move(1, 1);
  };
  await shows();
  const { nodes, jsEventListeners } = await counted();
  await shows();
  // A show has more than a thousand nodes.
  await expect.poll(async () => (await counted()).nodes).toBeLessThanOrEqual(nodes);
  expect((await counted()).jsEventListeners).toBeLessThanOrEqual(jsEventListeners);
});
