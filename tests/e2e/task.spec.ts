import { expect, test, type Page } from '@playwright/test';
import { TASK } from '../../src/content/teaching/task-words';
import { taskDamaged } from '../../src/content/teaching/task-notices';
import { edited, pristine } from '../../src/state/setting';
import { taskLink, taskToken, type Task } from '../../src/state/teaching/task';
import { Chain, label, LOCALES } from './chain';
import { textFaults } from './text-boxes';

/** Two factors that move, three that do not, and what lies behind satisfaction hidden. */
const task: Task = {
  work: { now: edited(pristine('opening'), { values: { timeCost: 52 } }).setting, before: pristine('opening') },
  open: ['serviceValue', 'timeCost'],
  locked: ['productValue', 'moneyCost', 'learningTime'],
  hidden: { shown: 'satisfaction', output: 'retention' },
  all: false,
};
const focusable = (page: Page) => page.locator('input[type="range"]:visible, [role="slider"][tabindex]:visible');
/** Everything that a page says to anybody, its attributes included. */
const said = (page: Page) => page.evaluate(() => (document.getElementById('app')?.outerHTML ?? '') + document.title);

for (const locale of LOCALES) {
  const words = (text: { zh: string; en: string }) => text[locale];

  test(`a lesson link is made over one’s own map and opens as it was chosen, ${locale}`, async ({ page, context }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await chain.slider('serviceValue').press('PageUp');
    await chain.button('分享', 'Share').click();
    await page.getByRole('button', { name: words(TASK.make), exact: true }).click();
    const maker = page.getByRole('dialog', { name: words(TASK.make) });
    const choose = (id: string, way: string) =>
      maker.getByRole('combobox', { name: label(id, locale), exact: true }).selectOption(way);
    // What was moved can move.
    await expect(maker.getByRole('combobox', { name: label('serviceValue', locale), exact: true })).toHaveValue('open');
    await choose('timeCost', 'open');
    for (const id of ['productValue', 'moneyCost', 'imageValue']) await choose(id, 'locked');
    await maker.getByLabel(words(TASK.curtain)).selectOption('satisfaction');
    await maker.getByLabel(words(TASK.allowAll)).uncheck();
    await expect(maker).toContainText(words(TASK.courtesy));
    await expect(maker.getByRole('img')).toBeVisible();
    const link = await maker.getByRole('textbox', { name: words(TASK.link) }).inputValue();
    expect(link.length).toBeLessThanOrEqual(250);

    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(focusable(other)).toHaveCount(2);
    expect(
      Number(await other.getByRole('slider', { name: label('serviceValue', locale), exact: true }).inputValue()),
    ).toBe(72);
    const locked = other.locator('[aria-disabled="true"]');
    await expect(locked).toHaveCount(3);
    await expect(other.getByRole('button', { name: words(TASK.all) })).toHaveCount(0);
  });

  test(`two sliders can have the focus, three rows say why they cannot, ${locale}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`./${taskLink(task, locale)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(focusable(page)).toHaveCount(2);
    for (const id of task.locked) {
      const row = page.getByRole('slider', { name: label(id, locale), exact: true });
      await expect(row).toHaveAttribute('aria-disabled', 'true');
      await expect(row).toHaveAccessibleDescription(words(TASK.lockedWhy));
    }
    // With the Tab key: every slider that is met is one of the two.
    const met = new Set<string>();
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.matches('[type=range],[role=slider]')
          ? (activeElement.getAttribute('data-parameter') ?? '?')
          : '';
      });
      if (id !== '') met.add(id);
    }
    expect([...met].sort()).toEqual(['serviceValue', 'timeCost']);
    await expect(page.getByRole('button', { name: words(TASK.all) })).toHaveCount(0);
    // The map behind it is one's own, not the lesson's.
    await page.getByRole('button', { name: words(TASK.toMap) }).click();
    await expect(page.locator('.chain svg')).toBeVisible();
    expect(Number(await page.getByRole('slider', { name: label('timeCost', locale), exact: true }).inputValue())).toBe(
      46,
    );
    await expect(page.locator('.whose')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test(`what is hidden is made only after a committed guess, ${locale}`, async ({ page }) => {
    await page.goto(`./${taskLink({ ...task, all: true }, locale)}`);
    const slider = page.getByRole('slider', { name: label('serviceValue', locale), exact: true });
    await slider.press('End');
    const hidden = async () => {
      const html = await said(page);
      // Neither the drawn results nor their exact values, nor what stands in tables.
      for (const output of ['attitude', 'retention', 'lifetimeValue'])
        expect(html.includes(`data-output="${output}"`), output).toBe(false);
      expect(/¥\d/.test(html), 'money').toBe(false);
    };
    await hidden();
    await expect(page.getByRole('button', { name: words(TASK.reveal) })).toHaveCount(0);
    // The whole model would tell it.
    await expect(page.getByRole('button', { name: words(TASK.all), exact: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: words(TASK.commit) })).toBeDisabled();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await hidden();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: words(TASK.reveal) })).toBeFocused();
    await hidden();
    // A guess was made for what stood there: once that moves, it is asked again.
    await slider.press('ArrowLeft');
    await expect(page.getByText(words(TASK.overtaken))).toBeVisible();
    await expect(page.getByRole('button', { name: words(TASK.reveal) })).toHaveCount(0);
    await slider.press('End');
    await page.getByRole('button', { name: words(TASK.commit) }).click();
    await expect(page.getByText(words(TASK.overtaken))).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('.answer')).toContainText(words(TASK.right));
    await expect(page.locator('[data-output="lifetimeValue"]')).not.toHaveCount(0);
    // Everything is there when it may be, and goes again.
    await page.getByRole('button', { name: words(TASK.all), exact: true }).click();
    expect(await focusable(page).count()).toBeGreaterThan(8);
    await page.getByRole('button', { name: words(TASK.onlyTask) }).click();
    await expect(focusable(page)).toHaveCount(2);
    await hidden();
    await page.getByRole('button', { name: words(TASK.restart) }).click();
    expect(Number(await slider.inputValue())).toBe(62);
  });

  test(`a changed link is flagged and shows nothing, ${locale}`, async ({ page }) => {
    const unlocked = taskToken(task).replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    await page.goto(`./?v=${locale}&t=task-${unlocked}`);
    await expect(page.getByRole('alert')).toContainText(words(taskDamaged().text));
    await expect(page.getByRole('slider')).toHaveCount(0);
    await page.getByRole('button', { name: locale === 'zh' ? /回到地图/ : /Back to the map/ }).click();
    await expect(page.getByRole('slider', { name: label('serviceValue', locale), exact: true })).toBeVisible();
    // Nothing of the lesson was taken for a map.
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  for (const [width, height] of [
    [390, 844],
    [900, 1000],
    [1280, 720],
    [1920, 1080],
  ] as const)
    test(`a lesson fits ${width} × ${height}, ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`./${taskLink(task, locale)}`);
      await expect(page.locator('.chain svg')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await textFaults(page)).toEqual([]);
    });
}
