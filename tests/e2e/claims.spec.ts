import { expect, test, type Locator } from '@playwright/test';
import { caseById } from '../../src/content/cases';
import { CLAIMS, type Claim, type Sight } from '../../src/content/claims';
import { ROOM_NAMES } from '../../src/content/room-words';
import { ACTION_IDS, ACTIONS } from '../../src/model/action-table';
import { Chain, label, LOCALES } from './chain';

const ALL: readonly Claim[] = CLAIMS;
const SIGHTS = ALL.flatMap((claim) => claim.seen.map((sight, index) => ({ claim, sight, index })));
const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

test.use({ reducedMotion: 'reduce' });

/** What stands on the page at one moment; asked in one go, because a walk asks it some three hundred times. */
interface Sighted {
  /** The parameter of the slider that has the focus. */
  readonly focus: string | undefined;
  /** Sliders asked for that are not there exactly once, or whose thumb a pointer would miss. */
  readonly outOfReach: readonly string[];
  /** Every line of the sentence under the headline is there from end to end, cut by nothing and under nothing. */
  readonly readable: boolean;
  /** The results asked for, and those the page shows nowhere. */
  readonly values: readonly number[];
  readonly missing: readonly string[];
}

class Walk extends Chain {
  get list(): Locator {
    return this.page.getByRole('dialog');
  }
  claim(id: string): Locator {
    return this.list.locator(`#claim-${id}`);
  }
  /** Lays the list over the chain. By key: a drawer may lie over the button. */
  async read(): Promise<void> {
    await this.button('原文的五十六个说法', 'The fifty-six claims').press('Enter');
  }
  /** The way from a claim to the picture. */
  way(id: string, index = 0): Locator {
    return this.claim(id)
      .getByRole('button', { name: this.locale === 'zh' ? /^去看/ : /^See it/ })
      .nth(index);
  }
  get title(): Locator {
    return this.page.getByTitle(this.locale === 'zh' ? '换一个案例' : 'Choose a case', { exact: true });
  }
  get undo(): Locator {
    return this.button('撤销', 'Undo');
  }
  look({ parameters = [], outputs = [] }: Sight): Promise<Sighted> {
    const sliders = parameters.map((id) => ({ id, name: label(id, this.locale) }));
    return this.page.evaluate(
      ({ sliders, outputs }) => {
        const reached = ({ id, name }: { id: string; name: string }) => {
          const [slider, ...more] = document.querySelectorAll<HTMLInputElement>(
            `input[type="range"][data-parameter="${id}"]`,
          );
          if (!slider || more.length > 0 || slider.ariaLabel !== name) return false;
          if (slider.closest('aside')) slider.scrollIntoView({ block: 'center' });
          const { left, width, top, height } = slider.getBoundingClientRect();
          const look = getComputedStyle(slider);
          const thumb = parseFloat(look.getPropertyValue('--thumb')) || 16;
          const share = (Number(slider.value) - Number(slider.min)) / (Number(slider.max) - Number(slider.min));
          const along = thumb / 2 + (width - thumb) * (look.direction === 'rtl' ? 1 - share : share);
          return document.elementFromPoint(left + along, top + height / 2) === slider;
        };
        const line = document.querySelector('.readout');
        const range = document.createRange();
        if (line) range.selectNodeContents(line);
        const whole =
          line !== null &&
          line.scrollWidth <= line.clientWidth + 1 &&
          line.scrollHeight <= line.clientHeight + 1 &&
          [...range.getClientRects()].every(({ left, right, top, bottom }) =>
            [left + 2, right - 2].every((x) => line.contains(document.elementFromPoint(x, (top + bottom) / 2))),
          );
        const shown = outputs.map((id) => document.querySelector(`[data-output="${id}"]`));
        return {
          focus:
            document.activeElement instanceof HTMLElement ? document.activeElement.dataset['parameter'] : undefined,
          outOfReach: sliders.filter((slider) => !reached(slider)).map(({ id }) => id),
          readable: whole,
          values: shown.map((element) => Number(element?.getAttribute('data-value') ?? NaN)),
          missing: outputs.filter((_, index) => !shown[index]),
        };
      },
      { sliders, outputs },
    );
  }
  /** Opens the table at the bottom, which shows every result. */
  async openTable(): Promise<void> {
    await this.page
      .locator('summary', { hasText: this.locale === 'zh' ? '全部结果与公式' : 'All results and formulas' })
      .evaluate((summary: HTMLElement) => summary.click());
    await expect(this.page.getByRole('table').first()).toBeVisible();
  }
}

/** Goes through one sight as a reader would: what is named is there, and the move moves. */
async function follows(walk: Walk, sight: Sight, name: string): Promise<void> {
  const { case: caseId, parameters = [], move } = sight;
  const { locale, page } = walk;
  const story = caseById(caseId);
  if (!story) throw new Error(`${name}: no case`);
  const [first] = parameters;
  await expect(walk.readout, name).toHaveText(move[locale]);
  await expect(walk.title, name).toContainText(story.title[locale]);
  let seen = await walk.look(sight);
  if (seen.missing.length > 0) {
    await walk.openTable();
    seen = await walk.look(sight);
  }
  expect({ name, ...seen }).toMatchObject({ name, focus: first, outOfReach: [], missing: [], readable: true });
  const results = async () => (await walk.look(sight)).values;
  const before = seen.values;
  if (first) {
    // The slider has the focus already. At its upper end it can only go down.
    await page.keyboard.press('PageUp');
    if ((await results()).every((value, index) => value === before[index])) await page.keyboard.press('PageDown');
    expect(await results(), `${name}: ${first} moves a result`).not.toEqual(before);
    await page.keyboard.press('Control+z');
    expect(await results(), `${name}: undone`).toEqual(before);
  }
  if (move.zh.includes('▸')) {
    await page.getByRole('button', { name: `${story.next?.move[locale]} ▸`, exact: true }).click();
    expect(await results(), `${name}: the story moves a result`).not.toEqual(before);
  } else expect(first, `${name}: something can be moved`).toBeDefined();
}

for (const locale of LOCALES) {
  test(`${locale}: the claim walk: every claim leads to where it can be seen, and its move moves`, async ({ page }) => {
    test.setTimeout(300_000);
    const walk = new Walk(page, locale);
    await walk.open();
    for (const { claim, sight, index } of SIGHTS)
      await test.step(`${claim.id}, ${index + 1}`, async () => {
        await walk.read();
        await walk.way(claim.id, index).press('Enter');
        await follows(walk, sight, `${claim.id}, ${index + 1}`);
      });

    for (const { id, room, seen } of ALL)
      if (room)
        await test.step(`${id}, on a page of analysis`, async () => {
          await walk.read();
          await walk.way(id, seen.length).press('Enter');
          await expect(walk.list).toHaveCount(0);
          const tabs = page.getByRole('navigation', { name: locale === 'zh' ? '分析' : 'Analysis' });
          await expect(tabs.getByRole('button', { name: ROOM_NAMES[room.id][locale] })).toBeFocused();
          await expect(page.getByText(room.move[locale], { exact: true })).toBeVisible();
          await expect(walk.title).toContainText(caseById(room.case)?.title[locale] ?? '?');
          await expect(walk.headline).not.toBeEmpty();
          // What the text calls an action is a slider there.
          if (room.id === 'actions')
            for (const { label: action } of ACTION_IDS.map((one) => ACTIONS[one]).filter(({ claims }) =>
              (claims as readonly string[]).includes(id),
            ))
              await expect(page.getByRole('slider', { name: action[locale], exact: true })).toHaveCount(1);
          else await expect(page.getByRole('figure').first()).toBeVisible();
        });

    await walk.read();
    const listed = await walk.list.getByRole('listitem').evaluateAll((items) => items.map(({ id }) => id));
    expect(listed).toEqual(ALL.map(({ id }) => `claim-${id}`));
    const open = await walk.list
      .getByRole('listitem')
      .filter({ hasText: locale === 'zh' ? '还看不到：' : 'Not on screen yet: ' })
      .evaluateAll((items) => items.map(({ id }) => id.replace('claim-', '')));
    console.log(`open claims: ${open.join(' ')}`);
    expect(open).toEqual([]);
    // A claim that leads nowhere must at least say so.
    for (const { id, aside } of ALL.filter(({ seen, room }) => seen.length === 0 && !room))
      await expect(walk.claim(id)).toContainText(aside?.[locale] ?? 'an aside');
  });
}

test('the filters let through what their names say, and count it', async ({ page }) => {
  const walk = new Walk(page, 'zh');
  await walk.open();
  await walk.read();
  const standing = (...words: readonly string[]) => ids(ALL.filter((claim) => words.includes(claim.standing)));
  const filters: readonly (readonly [string, readonly string[]])[] = [
    ['有研究支持', standing('supported')],
    ['有争议', standing('mixed', 'contested', 'misstated')],
    ['没查证', standing('plausible', 'hypothesis', 'story', 'untraced')],
    ['是定义', standing('definition')],
    ['全部', ids(ALL)],
  ];
  const group = page.getByRole('group', { name: '只看' });
  for (const [name, wanted] of filters) {
    const button = group.getByRole('button', { name: `${name} ${wanted.length}`, exact: true });
    await button.click();
    await expect(group.locator('[aria-pressed="true"]')).toHaveText([`${name} ${wanted.length}`]);
    const shown = await walk.list.getByRole('listitem').evaluateAll((items) => items.map(({ id }) => id));
    expect(shown, name).toEqual(wanted.map((id) => `claim-${id}`));
  }
});

test('nothing is lost by looking: one undo brings back what was there', async ({ page }) => {
  const walk = new Walk(page, 'en');
  await walk.open();
  // The case stands there untouched: looking is no step.
  await walk.read();
  await walk.way('D1-01').click();
  await expect(walk.undo).toBeDisabled();

  await walk.drag('serviceValue', 80);
  const [value, kept] = [await walk.value('serviceValue'), await walk.result('retention')];
  expect(value).toBeCloseTo(80, -1);
  await walk.read();
  await walk.way('D2-24').click();
  await expect(walk.title).toContainText('Baseline');
  await walk.undo.press('Enter');
  await expect(walk.title).toContainText(caseById('opening')?.title.en ?? '?');
  expect(await walk.value('serviceValue')).toBe(value);
  expect(await walk.result('retention')).toBe(kept);

  // The list opens again where it was left.
  await walk.read();
  await expect(walk.claim('D2-24')).toBeInViewport();
});

test('the move stays under the headline until the reader acts', async ({ page }) => {
  const walk = new Walk(page, 'zh');
  await walk.open();
  const sight: Sight | undefined = ALL.find(({ id }) => id === 'D1-03')?.seen[0];
  await walk.read();
  await walk.way('D1-03').click();
  await expect(walk.list).toHaveCount(0);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  await expect(walk.readout).toHaveText(sight?.move.zh ?? '?');
  // Keys are the move itself: the sentence is still there beside them, in the language of the page.
  await walk.slider('productValue').press('ArrowUp');
  await expect(walk.readout).toHaveText(sight?.move.zh ?? '?');
  const { x, y } = await walk.thumb(walk.slider('moneyCost'));
  await page.mouse.move(x, y, { steps: 4 });
  await expect(walk.readout).toHaveText(/^货币成本/);
});
