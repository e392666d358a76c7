import { expect, test, type Locator, type Page } from '@playwright/test';
import { tail } from '../../src/state/link';
import { openingScene } from '../../src/state/scene';
import { edited, pristine, type Changes } from '../../src/state/setting';
import { writeStudy } from '../../src/state/study/token';
import { Chain, LOCALES, type Locale } from './chain';

interface Start {
  readonly before?: string;
  readonly now?: string;
  readonly values?: Changes;
  readonly study?: Readonly<Record<string, number>>;
}
/** A link to the page that lays offers side by side. */
const link = (locale: Locale, { before = 'opening', now = before, values = {}, study = {} }: Start) =>
  tail(
    {
      ...openingScene(locale),
      before: pristine(before),
      now: edited(pristine(now), { values }).setting,
      study: writeStudy(study) ?? '',
    },
    { room: 'compare' },
  );
async function open(page: Page, locale: Locale, start: Start): Promise<Chain> {
  const chain = new Chain(page, locale);
  await chain.open(link(locale, start));
  await expect(page.getByRole('figure').first()).toBeVisible();
  return chain;
}

const read = (text: string) => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
/** The words at the right of a row of the bridge, by the ids of the picture's marks' order: the table says the same. */
async function bridgeRows(page: Page, locale: Locale): Promise<readonly (readonly [string, string])[]> {
  const figure = page
    .getByRole('region', { name: locale === 'zh' ? '差距从哪来' : 'Where the gap comes from' })
    .getByRole('figure');
  const details = figure.locator('details');
  if (!(await details.evaluate((element: HTMLDetailsElement) => element.open)))
    await details.locator('summary').click();
  return details
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()) as [string, string]),
    );
}
const steps = (rows: readonly (readonly [string, string])[]) => rows.slice(1, -1).map(([, text]) => read(text));
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
const gapOf = (rows: readonly (readonly [string, string])[]) => read(rows.at(-1)?.[1] ?? '') - read(rows[0]?.[1] ?? '');
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });
const handle = (page: Page, locale: Locale): { up: Locator; across: Locator } => ({
  up: page.getByRole('slider', {
    name: locale === 'zh' ? '得到的，四项价值一起' : 'What they get, the four values together',
  }),
  across: page.getByRole('slider', {
    name: locale === 'zh' ? '付出的，四项成本一起' : 'What they give, the four costs together',
  }),
});

for (const locale of LOCALES) {
  const zh = locale === 'zh';
  test.describe(`offers side by side, in ${locale}`, () => {
    test('five sliders in five groups: five bars and two totals that add up; as-is and to-be change places in one step', async ({
      page,
    }) => {
      const values = { productValue: 80, serviceValue: 72, moneyCost: 60, timeCost: 30, affection: 50 };
      const chain = await open(page, locale, { values });
      const there = await bridgeRows(page, locale);
      expect(steps(there).filter((step) => step !== 0)).toHaveLength(5);
      expect(sum(steps(there))).toBeCloseTo(gapOf(there), 6);
      const said = await chain.headline.textContent();
      expect(said).toContain(zh ? '留存从68%升到' : 'Retention 68% to');
      // Hatched or solid: the bars themselves.
      const bars = page
        .getByRole('region', { name: zh ? '差距从哪来' : 'Where the gap comes from' })
        .locator('svg rect');
      await expect(bars.and(page.locator('.value, .cost'))).toHaveCount(5);
      await expect(bars.and(page.locator('.total, .delivered'))).toHaveCount(2);

      const retention = await chain.result('retention');
      await page.getByRole('button', { name: zh ? '互换' : 'Swap' }).click();
      await expect(chain.headline).not.toHaveText(said ?? '');
      const back = await bridgeRows(page, locale);
      expect(steps(back)).toEqual(steps(there).map((step) => -step || 0));
      expect(await chain.result('retention')).not.toBe(retention);
      await page.keyboard.press('Control+z');
      await expect(chain.headline).toHaveText(said ?? '');
      expect(await chain.result('retention')).toBe(retention);
    });

    test('the result, the division and the order are chosen, and a link brings them back', async ({ page }) => {
      const chain = await open(page, locale, { before: 'agent_basic', now: 'agent_ext' });
      await expect(chain.headline).toContainText(zh ? '多让渡32.8分' : '32.8 points');
      for (const output of zh ? ['终身价值', '让渡价值'] : ['Lifetime value', 'Delivered value']) {
        await choose(page, output);
        const rows = await bridgeRows(page, locale);
        expect(sum(steps(rows))).toBeCloseTo(gapOf(rows), 6);
      }
      await choose(page, zh ? '按八项' : 'Eight parts');
      await choose(page, zh ? '按大小' : 'By size');
      const rows = await bridgeRows(page, locale);
      expect(rows).toHaveLength(12);
      const sizes = steps(rows).map(Math.abs);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(sum(steps(rows))).toBeCloseTo(gapOf(rows), 6);
      await page.reload();
      await expect(page.getByRole('figure').first()).toBeVisible();
      expect(await bridgeRows(page, locale)).toEqual(rows);
      // The method of the groups is named where groups are shown.
      await choose(page, zh ? '按组' : 'Groups');
      await expect(page.getByText(zh ? /^沙普利值：/ : /^Shapley value:/)).toBeVisible();
    });

    test('up to three others are added and taken away; the small pictures share one axis', async ({ page }) => {
      await open(page, locale, { before: 'agent_basic', now: 'agent_ext' });
      const add = page.getByRole('combobox', { name: zh ? '添一个来比' : 'Add an offer to compare with' });
      await add.selectOption('rival1');
      await add.selectOption('case.tetra_deep');
      await expect(add).toBeDisabled();
      const panels = page.getByRole('region', { name: zh ? '并排看：同一把尺' : 'Side by side, on one scale' });
      const shared = panels.locator('[data-domain]');
      await expect(shared).toHaveCount(4);
      const domains = await shared.evaluateAll((all) => all.map((one) => one.getAttribute('data-domain')));
      expect(new Set(domains).size).toBe(1);
      // Both axes of the walk have one domain.
      const axes = page.locator('input[data-domain]');
      await expect(axes).toHaveCount(2);
      const [up, across] = await axes.evaluateAll((all) => all.map((one) => one.getAttribute('data-domain')));
      expect(up).toBe(across);
      expect(up).toMatch(/^0 \d+$/);
      // Of a rival that is one number only the size of the gap is told.
      const peers = zh ? '同行五家' : 'five peers';
      await page.getByRole('radio', { name: new RegExp(`^${peers}`) }).check({ force: true });
      await expect(
        page.getByText(zh ? /只知道让渡价值，没有八项评分/ : /only the delivered value is known, not/),
      ).toBeVisible();
      await expect(page.getByRole('radio', { name: zh ? '年留存率' : 'Yearly retention' })).toBeDisabled();
      await page.getByRole('button', { name: zh ? `拿走${peers}` : `Take ${peers} away` }).click();
      await expect(add).toBeEnabled();
      await expect(shared).toHaveCount(3);
    });

    test('the present offer is moved by keys and by the finger, and everything follows', async ({ page }) => {
      const chain = await open(page, locale, { study: { 'with.before': 1 } });
      await expect(chain.headline).toContainText(zh ? '一模一样' : 'No different from');
      const value = await chain.result('deliveredValue');
      const { up, across } = handle(page, locale);
      await up.focus();
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowUp');
      expect(Math.abs((await chain.result('deliveredValue')) - value - 3)).toBeLessThan(0.2);
      await page.keyboard.press('ArrowRight');
      expect(Math.abs((await chain.result('deliveredValue')) - value - 2)).toBeLessThan(0.3);
      await expect(up).toHaveAttribute('aria-valuetext', zh ? /分$/ : /points$/);
      await expect(chain.headline).toContainText(zh ? '多让渡' : 'more delivered');

      const box = await across.boundingBox();
      if (!box) throw new Error('The ring is on screen');
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down();
      await page.mouse.move(middle.x + 30, middle.y + 40, { steps: 5 });
      await page.mouse.up();
      expect(await chain.result('deliveredValue')).toBeLessThan(value - 5);
      const rows = await bridgeRows(page, locale);
      expect(sum(steps(rows))).toBeCloseTo(gapOf(rows), 6);
      await page.keyboard.press('Control+z');
      expect(Math.abs((await chain.result('deliveredValue')) - value - 2)).toBeLessThan(0.3);
    });

    test('a first lever: what stands beside does not change under the finger, and then as-is stands beside to-be', async ({
      page,
    }) => {
      const chain = await open(page, locale, {});
      await expect(chain.headline).toContainText(
        zh ? '比“同行两家”多让渡6.1分' : '6.1 points more delivered than “two peers”',
      );
      const lever = chain.slider('serviceValue');
      await lever.scrollIntoViewIfNeeded();
      const from = await chain.thumb(lever);
      const to = await chain.thumb(lever, 90);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await expect(chain.headline).toContainText(zh ? '比“同行两家”多让渡16.5' : '16.5 points more');
      await expect(chain.headline).toContainText(zh ? '同行两家' : 'two peers');
      expect((await chain.thumb(lever)).y).toBeCloseTo(from.y, 0);
      await page.mouse.up();
      await expect(chain.headline).toContainText(zh ? '全来自服务与人员' : 'all of it from service and people');
      const rows = await bridgeRows(page, locale);
      expect(rows[0]?.[0]).toBe(zh ? '现状' : 'As-is');
      expect(rows.at(-1)?.[0]).toBe(zh ? '方案' : 'To-be');
      // Frozen as the as-is, it is what the next change is compared with.
      await page.getByRole('button', { name: zh ? '存为现状' : 'Freeze as as-is' }).click();
      await expect(chain.headline).toContainText(zh ? '同行两家' : 'two peers');
      await page.keyboard.press('Control+z');
      await expect(chain.headline).toContainText(zh ? '全来自服务与人员' : 'all of it from service and people');
    });

    test('value for money: advantage × scale = delivered value − mean, for every rated offer', async ({ page }) => {
      await open(page, locale, {
        before: 'tetra_pack',
        now: 'tetra_deep',
        study: { 'with.rival1': 1, 'with.before': 2, 'compare.picture': 1 },
      });
      const list = page
        .getByRole('region', { name: zh ? /^两张图说的是一回事/ : /^Both pictures say the same/ })
        .getByRole('listitem');
      await expect(list).toHaveCount(3);
      for (const item of await list.all()) {
        const { advantage, scale, delivered, mean } = await item.evaluate((element: HTMLElement) => ({
          ...element.dataset,
        }));
        expect(Number(advantage) * Number(scale)).toBeCloseTo(Number(delivered) - Number(mean), 8);
        // As printed too: +10.12% × 138.4 = +14.0 = 43.4 − 29.4
        const [, share = '', size = '', by = '', own = '', average = ''] =
          /([+−]?[\d.]+)% × ([\d.]+) = ([+−]?[\d.]+) = (−?[\d.]+) − \(?(−?[\d.]+)/.exec(
            ((await item.textContent()) ?? '').replace(/\s+/g, ' '),
          ) ?? [];
        expect(read(own) - read(average)).toBeCloseTo(read(by), 6);
        expect(Math.abs((read(share) / 100) * read(size) - read(by))).toBeLessThan(0.12);
      }
    });

    test('the table tells every changed factor, and nothing overflows a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, locale, { before: 'agent_basic', now: 'agent_ext' });
      const table = page.getByRole('region', { name: zh ? '改了什么：17项' : 'What changed: 17' }).getByRole('table');
      await expect(table.getByRole('rowheader')).toHaveCount(17 + 5);
      await expect(table.getByRole('row', { name: zh ? /^服务价值 58 → 90/ : /^Service value 58 → 90/ })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
}
