import { expect, test, type Page } from '@playwright/test';
import { betterWay, RATED_FACTORS } from '../../src/content/matters-effects';
import { RowNames } from '../../src/content/matters-words';
import { evaluate } from '../../src/model/evaluate';
import { GOAL_LEVERS, type GoalEfforts } from '../../src/model/goal-levers';
import { seekGoal } from '../../src/model/goal-seek';
import { PARAMETERS, type ParameterId } from '../../src/model/parameters';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { tail } from '../../src/state/link';
import { openingScene } from '../../src/state/scene';
import { pristine } from '../../src/state/setting';
import { Chain, LOCALES, type Locale } from './chain';

const at = (locale: Locale, caseId: string) => {
  const now = pristine(caseId);
  return tail({ ...openingScene(locale), now, before: now, names: {} }, { room: 'matters' });
};
const words = (locale: Locale) => {
  const zh = locale === 'zh';
  return {
    target: zh ? '目标留存' : 'Target retention',
    lock: (id: ParameterId) => `${zh ? '锁住：' : 'Lock: '}${new RowNames(locale).of(id)}`,
    row: zh ? /差10分|高10分|已经到头/ : /10 points worse|10 points higher|already at the/,
    computing: zh ? /正在算/ : /Computing/,
    pick: zh ? '拖哪一项' : 'Try',
  };
};

/** What may move as long as nobody presses a lock: the price is held. */
const OPEN: GoalEfforts = { ...GOAL_LEVERS, moneyCost: 0 };

class Room extends Chain {
  readonly w = words(this.locale);
  override async open(caseId = 'baseline'): Promise<void> {
    await super.open(at(this.locale, caseId));
    await this.settled();
  }
  /** The answer is to what is asked now. */
  async settled(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: this.w.computing })).toHaveCount(0);
    await expect(this.page.locator('figure p.total')).toBeVisible();
  }
  get rows() {
    return this.page.getByRole('button', { name: this.w.row });
  }
  lock(id: ParameterId) {
    return this.page.getByRole('button', { name: this.w.lock(id), exact: true });
  }
  get target() {
    return this.page.getByRole('textbox', { name: `${this.w.target}, %`, exact: true });
  }
  async aim(percents: number): Promise<void> {
    await this.target.fill(String(percents));
    await this.target.press('Enter');
    await this.settled();
  }
  get total() {
    return this.page.locator('figure p.total data');
  }
  get apply() {
    return this.button('照这样做', 'Apply');
  }
  /** Where a factor stands now, by its own slider. */
  async rating(id: ParameterId): Promise<number> {
    await this.page.getByRole('combobox', { name: this.w.pick }).selectOption(id);
    return this.value(id);
  }
}
const started = async (page: Page, locale: Locale, caseId?: string) => {
  const room = new Room(page, locale);
  await room.open(caseId);
  return room;
};

/** The model alone: change of retention in percentage points, rows in the order they should stand in. */
const expected = () => {
  const now = evaluate().retention;
  const change = (id: ParameterId, by: number) => {
    const [low, high] = PARAMETERS[id].range;
    const moved = Math.min(high, Math.max(low, DEFAULT_INPUTS[id] + by));
    return 100 * (evaluate({ [id]: moved }).retention - now);
  };
  return RATED_FACTORS.map((id) => {
    const [worse, better] = [change(id, -10 * betterWay(id)), change(id, 10 * betterWay(id))];
    return { id, worse, better, swing: Math.max(worse, better, 0) - Math.min(worse, better, 0) };
  }).sort((a, b) => b.swing - a.swing);
};

for (const locale of LOCALES) {
  test.describe(locale, () => {
    const zh = locale === 'zh';

    test('the tornado stands in the order of finite differences, with the numbers of the model', async ({ page }) => {
      const room = await started(page, locale);
      await room.button('全部24项', 'All 24 rows').click();
      const names = await room.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
      const given = new RowNames(locale);
      expect(names).toHaveLength(RATED_FACTORS.length + 1);
      const minus = zh ? '负' : 'minus ';
      const print = (change: number) => {
        const text = Math.abs(change).toFixed(1);
        return text === '0.0' ? text : `${change < 0 ? minus : '+'}${text}`;
      };
      expected().forEach(({ id, worse, better }, i) => {
        const name = names[i] ?? '';
        expect(name.startsWith(`${given.of(id)}${zh ? '：' : ': '}`), `${name} is the row of ${id}`).toBe(true);
        if (worse !== 0) expect(name).toContain(print(worse));
        expect(name).toContain(print(better));
      });
      // What model.md prints to three digits.
      expect(names[0]).toContain(`${minus}11.2`);
      expect(names[0]).toContain('+8.0');
      expect(names.at(-1)).toContain(`${minus}4.7`);
      expect(names.at(-1)).toContain('+2.6');
      expect(names.find((name) => name.startsWith(given.of('structuralIntegration')))).toMatch(
        zh ? /已经到头，不能再差/ : /already at the worst end/,
      );
    });

    test('a row opens its slider, and the tornado follows it while it moves', async ({ page }) => {
      const room = await started(page, locale);
      const row = room.rows.nth(2);
      await row.click();
      await expect(row).toHaveAttribute('aria-pressed', 'true');
      const first = room.rows.first();
      const before = await first.getAttribute('aria-label');
      const slider = room.slider('serviceValue');
      await slider.focus();
      await page.keyboard.down('PageUp');
      expect(await first.getAttribute('aria-label')).not.toBe(before);
      await page.keyboard.up('PageUp');
      await room.settled();
      expect(await room.result('retention')).toBeCloseTo(evaluate({ serviceValue: 70 }).retention, 12);
    });

    test('the least effort is that of the reference, and applied it reaches its target in one step', async ({
      page,
    }) => {
      const room = await started(page, locale);
      await expect(room.lock('moneyCost')).toHaveAttribute('aria-pressed', 'true');
      await room.lock('moneyCost').click();
      await expect(room.lock('moneyCost')).toHaveAttribute('aria-pressed', 'false');
      for (const [target, effort] of [
        [80, 4.188205],
        [85, 28.87235],
        [90, 90.66758],
      ] as const) {
        await room.aim(target);
        const told = Number(await room.total.getAttribute('value'));
        expect(told / effort).toBeCloseTo(1, 5);
      }
      await room.button('85%', '85%').click();
      await room.settled();
      const before = await room.result('retention');
      await room.apply.click();
      await room.settled();
      expect(await room.result('retention')).toBeGreaterThanOrEqual(0.85);
      expect(await room.result('retention')).toBeCloseTo(0.85, 7);
      await expect(room.headline).toContainText(zh ? '85%留存已经到了' : '85% retention is reached');
      expect(await room.rating('productValue')).toBeCloseTo(69.84604, 4);
      await page.keyboard.press('Control+z');
      expect(await room.result('retention')).toBe(before);
    });

    test('what is locked does not move', async ({ page }) => {
      const room = await started(page, locale);
      await room.lock('productValue').click();
      await room.aim(90);
      const free = seekGoal({}, 0.9).effort;
      expect(Number(await room.total.getAttribute('value'))).toBeGreaterThan(free);
      await room.apply.click();
      await room.settled();
      expect(await room.result('retention')).toBeGreaterThanOrEqual(0.9);
      expect(await room.rating('productValue')).toBe(DEFAULT_INPUTS.productValue);
      expect(await room.rating('moneyCost')).toBe(DEFAULT_INPUTS.moneyCost);
      expect(await room.rating('serviceValue')).toBeGreaterThan(DEFAULT_INPUTS.serviceValue);
    });

    test('a target out of reach says so, with the best that can be reached', async ({ page }) => {
      const room = await started(page, locale);
      await room.aim(99);
      const best = seekGoal({}, 0.99, OPEN);
      expect(best.feasible).toBe(false);
      const printed = `${(Math.floor(best.retention * 1000) / 10).toFixed(1)}%`;
      await expect(room.total).toContainText(zh ? '到不了99%' : '99% is not reachable');
      await expect(room.total).toContainText(printed);
      await expect(room.headline).toContainText(printed);
      await room.button('走到头', 'Go as far as it goes').click();
      await room.settled();
      expect(await room.result('retention')).toBeCloseTo(best.retention, 9);
    });

    test('the narrow ways and whether it pays are told, and a link brings the question back', async ({ page }) => {
      const room = await started(page, locale);
      await room.lock('serviceValue').click();
      await room.aim(82);
      const ways = page.getByRole('listitem').filter({ hasText: zh ? /^只动/ : /alone/ });
      await expect(ways).toHaveCount(2);
      await expect(ways.locator('data')).toHaveCount(2);
      const [one, two] = await ways
        .locator('data')
        .evaluateAll((all) => all.map((data) => Number(data.getAttribute('value'))));
      const mix = Number(await room.total.getAttribute('value'));
      expect(mix).toBeLessThan(two ?? NaN);
      expect(two).toBeLessThan(one ?? NaN);
      await expect(page.locator('p.worth')).toContainText(zh ? /每年花在每位客户身上不到¥/ : /costs less than ¥/);
      await page.reload();
      await room.settled();
      await expect(room.lock('serviceValue')).toHaveAttribute('aria-pressed', 'true');
      await expect(room.target).toHaveValue('82%');
      expect(Number(await room.total.getAttribute('value'))).toBe(mix);
    });
  });
}

test('without a worker the way is found on the page itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  const room = await started(page, 'zh');
  await room.aim(85);
  expect(Number(await room.total.getAttribute('value'))).toBeCloseTo(seekGoal({}, 0.85, OPEN).effort, 4);
});

test('on a phone the page is no wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of LOCALES) {
    await started(page, locale, 'opening');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});
