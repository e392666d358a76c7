import { expect, test, type Page } from '@playwright/test';
import { fineResult } from '../../src/content/ranges-printed';
import { DRAWN_WORDS, PART_WORDS, RANGES } from '../../src/content/ranges-words';
import { ROOM_NAMES } from '../../src/content/room-words';
import type { DrawnOutput } from '../../src/model/draw-answer';
import { OUTPUTS } from '../../src/model/outputs';
import { DEFAULT_INPUTS } from '../../src/model/settle';
import { uncertainty, type Ranges } from '../../src/model/uncertainty';
import { tail } from '../../src/state/link';
import { openingScene } from '../../src/state/scene';
import { edited, pristine, type Changes } from '../../src/state/setting';
import type { Study } from '../../src/state/study/fields';
import { writeStudy } from '../../src/state/study/token';
import { Chain, label, LOCALES, type Locale } from './chain';

interface Asked {
  readonly locale: Locale;
  readonly study?: Study;
  readonly case?: string;
  readonly changes?: Changes;
}
/** What stands behind the path of a link to the page of ranges. */
function linkTo({ locale, study = {}, case: caseId = 'opening', changes = {} }: Asked): string {
  const before = pristine(caseId);
  const now = edited(before, { values: changes }).setting;
  return tail({ ...openingScene(locale), now, before, study: writeStudy(study) ?? '' }, { room: 'ranges' });
}
const withEnds = (ranges: Ranges): Study =>
  Object.fromEntries(
    Object.entries(ranges).flatMap(([id, { low, high }]) => [
      [`range.${id}.low`, low],
      [`range.${id}.high`, high],
    ]),
  );

class RangesPage extends Chain {
  async openRoom(asked: Omit<Asked, 'locale'> = {}): Promise<void> {
    await this.open(linkTo({ ...asked, locale: this.locale }));
    await this.settled();
  }
  /** Waits for the draws of what is asked. */
  async settled(): Promise<void> {
    await expect(this.page.locator('.ranges')).toHaveAttribute('aria-busy', 'false', { timeout: 40_000 });
  }
  words(text: { zh: string; en: string }): string {
    return text[this.locale];
  }
  handle(id: string, part: keyof typeof PART_WORDS) {
    const [zh, en] = [`${label(id, 'zh')}，${PART_WORDS[part].zh}`, `${label(id, 'en')}, ${PART_WORDS[part].en}`];
    const name = this.locale === 'zh' ? zh : en;
    return {
      slider: this.page.getByRole('slider', { name, exact: true }),
      field: this.page.getByRole('textbox', { name, exact: true }),
    };
  }
  async openTable(): Promise<void> {
    const summary = this.page.locator('summary').filter({ hasText: this.words(RANGES.bandsTitle) });
    await summary.click();
  }
  /** The quantiles of a result, as printed and as they are. */
  async row(id: DrawnOutput, said = ''): Promise<{ texts: string[]; values: number[] }> {
    const name = `${OUTPUTS[id].label[this.locale]}${said}`;
    const row = this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
    const cells = row.locator('td[data-value]');
    await expect(cells).toHaveCount(5);
    return {
      texts: await cells.allTextContents(),
      values: await cells.evaluateAll((all) => all.map((cell) => Number(cell.getAttribute('data-value')))),
    };
  }
  get duel() {
    return this.page.getByRole('region', { name: this.words(RANGES.duelTitle) });
  }
  /** Everything the page says in numbers of draws. */
  async numbers(): Promise<readonly string[]> {
    await this.settled();
    await this.openTable();
    return [
      ...(await this.page.getByRole('cell').allTextContents()),
      ...(await this.duel.locator('b').allTextContents()),
      (await this.headline.textContent()) ?? '',
    ];
  }
}

/** The ranges of the printed vector (RV24), in the order of the table of parameters. */
const PRINTED: Ranges = {
  serviceValue: { low: 50, mode: 60, high: 75 },
  timeCost: { low: 25, mode: 40, high: 50 },
  baseExpectation: { low: 14, mode: 20, high: 30 },
  switchingEffectiveness: { low: 0.3, mode: 1, high: 1.2 },
  choiceSensitivity: { low: 0.06, mode: 0.1, high: 0.15 },
};
const VECTOR = {
  meanSatisfaction: [45.3251602, 55.9558565, 62.4200617, 66.6153689, 71.3607008],
  attitude: [43.5371377, 45.5957466, 46.8023494, 47.6344714, 48.7928059],
  retention: [0.638656996, 0.701116985, 0.746101335, 0.789905489, 0.850161983],
  challengedRetention: [0.228889656, 0.279362619, 0.314639248, 0.345281115, 0.379562672],
  lifetimeValue: [135.261802, 191.199592, 244.374074, 312.970113, 450.107989],
} as const;
const three: Study = {
  'range.serviceValue.low': 50,
  'range.serviceValue.high': 75,
  'range.moneyCost.low': 40,
  'range.moneyCost.high': 60,
  'range.baseExpectation.low': 5,
  'range.baseExpectation.high': 20,
};

for (const locale of LOCALES)
  test.describe(`the page of ranges in ${locale}`, () => {
    const here = (page: Page) => new RangesPage(page, locale);

    test('explains itself while nothing has a range, and begins with one button', async ({ page }) => {
      const room = here(page);
      await room.openRoom();
      await expect(page.getByRole('heading', { name: room.words(RANGES.whyTitle) })).toBeVisible();
      expect(await room.result('retention')).toBeCloseTo(0.679, 3);
      await page
        .getByRole('button', { name: room.words(RANGES.eight), exact: true })
        .first()
        .click();
      await room.settled();
      await expect(room.headline).toContainText(
        locale === 'zh' ? '八个因素各留一点余地' : 'Give eight factors some room',
      );
      await expect(room.handle('serviceValue', 'low').slider).toHaveValue('52');
      await expect(room.handle('serviceValue', 'mode').slider).toHaveValue('62');
      await expect(room.handle('psychicCost', 'high').slider).toHaveValue('50');
      await expect(page.locator('.status')).toContainText('20231015');
      await expect(page.locator('.status')).toContainText('10,000');
      // It is one step of the map.
      await page.getByRole('button', { name: locale === 'zh' ? /^撤销/ : /^Undo/ }).click();
      await expect(page.getByRole('heading', { name: room.words(RANGES.whyTitle) })).toBeVisible();
    });

    test('shows the draws of the printed vector, number for number', async ({ page }) => {
      const room = here(page);
      await room.openRoom({ case: 'baseline', study: { ...withEnds(PRINTED), 'ranges.draws': 2_000 } });
      await room.openTable();
      const outputs = Object.keys(VECTOR) as (keyof typeof VECTOR)[];
      const expected = uncertainty(DEFAULT_INPUTS, PRINTED, outputs);
      for (const id of outputs) {
        const { texts, values } = await room.row(id);
        expected[id].forEach((value, place) => expect((values[place] ?? NaN) / value).toBeCloseTo(1, 12));
        expect(texts).toEqual(expected[id].map((value) => fineResult(id, value, locale)));
        // The vector gives two of the random numbers to each other's range: the same but for the error of the draws.
        const width = VECTOR[id][4] - VECTOR[id][0];
        values.forEach((value, place) => expect(Math.abs(value - VECTOR[id][place as 0])).toBeLessThan(0.06 * width));
      }
      await expect(page.locator('.status')).toContainText('2,000');
    });

    test('shows the same numbers whenever and wherever a link is opened', async ({ page, browser }) => {
      const asked = { study: { ...three, 'ranges.correlation': 0.4 }, changes: { productValue: 60, serviceValue: 70 } };
      const room = here(page);
      await room.openRoom(asked);
      const first = await room.numbers();
      const other = await browser.newContext();
      const again = new RangesPage(await other.newPage(), locale);
      await again.openRoom(asked);
      expect(await again.numbers()).toEqual(first);
      await other.close();
    });

    test('draws without a worker, too, and draws the same', async ({ page, browser }) => {
      const asked = { study: { ...three, 'ranges.draws': 2_000 } };
      const room = here(page);
      await room.openRoom(asked);
      const other = await browser.newContext();
      const bare = new RangesPage(await other.newPage(), locale);
      await bare.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
      await bare.openRoom(asked);
      expect(await bare.numbers()).toEqual(await room.numbers());
      await other.close();
    });

    test('a map against itself wins exactly half', async ({ page }) => {
      const room = here(page);
      await room.openRoom({ study: { ...three, 'ranges.correlation': 0.5 } });
      const shares = room.duel.locator('b');
      await expect(shares).toHaveText(Array.from({ length: 6 }, () => '50%'));
      for (const share of await shares.all()) await expect(share).toHaveAttribute('data-value', '0.5');
      await expect(room.duel).toContainText(locale === 'zh' ? '10次里5次' : 'in 5 of 10 draws');
      await expect(room.duel).toContainText(room.words(RANGES.sameMap));
      // A choice between two goods is won by neither always.
      await room.duel.getByRole('combobox').selectOption('agent_basic');
      await room.settled();
      await expect(room.duel).not.toContainText(room.words(RANGES.sameMap));
      await expect(page).toHaveURL(/q=/);
    });

    test('without width every quantile is the point result', async ({ page }) => {
      const room = here(page);
      await room.openRoom({
        study: { 'range.serviceValue.low': 62, 'range.serviceValue.high': 62, 'ranges.draws': 2_000 },
      });
      await room.openTable();
      for (const id of ['deliveredValue', 'retention', 'lifetimeValue'] as const) {
        const today = await room.result(id);
        expect((await room.row(id)).values).toEqual(Array(5).fill(today));
      }
      await expect(room.headline).toContainText(locale === 'zh' ? '没有宽度' : 'no width');
    });

    test('handles push each other, by keys and by pointer, and numbers can be typed', async ({ page }) => {
      const room = here(page);
      await room.openRoom({ study: { ...three, 'ranges.draws': 2_000 } });
      const low = room.handle('serviceValue', 'low');
      const likely = room.handle('serviceValue', 'mode');
      const high = room.handle('serviceValue', 'high');
      await low.slider.focus();
      await page.keyboard.press('End');
      for (const { slider } of [low, likely, high]) await expect(slider).toHaveValue('100');
      // All three stand on one spot: the one that can go somewhere takes the pointer.
      await room.drag(low.slider, 40);
      await expect(high.slider).toHaveValue('100');
      expect(Number(await low.slider.inputValue())).toBeCloseTo(40, 0);
      // The likely value was never moved by hand, and so it is the map's again.
      await expect(likely.slider).toHaveValue('62');
      await high.field.fill('50');
      await high.field.press('Enter');
      await expect(likely.slider).toHaveValue('50');
      await likely.field.fill('45');
      await likely.field.press('Enter');
      await expect(likely.slider).toHaveValue('45');
      await page.getByRole('button', { name: new RegExp(`^${room.words(RANGES.follow)}`) }).click();
      await expect(likely.slider).toHaveValue('50');
      await expect(
        page.getByText(locale === 'zh' ? '地图上的值是62，在区间外面' : 'The map has 62, outside'),
      ).toBeVisible();
    });

    test('any factor can be given a range and lose it again', async ({ page }) => {
      const room = here(page);
      await room.openRoom();
      const list = page.getByRole('region', { name: room.words(RANGES.listTitle) });
      await list.getByRole('combobox').selectOption({ label: label('involuntaryChurn', locale) });
      await list.getByRole('button', { name: room.words(RANGES.put), exact: true }).click();
      await room.settled();
      await expect(room.headline).toContainText(label('involuntaryChurn', locale));
      await expect(room.handle('involuntaryChurn', 'low').slider).toHaveValue('0');
      await list.getByRole('button', { name: new RegExp(`^${room.words(RANGES.remove)}`) }).click();
      await expect(page.getByRole('heading', { name: room.words(RANGES.whyTitle) })).toBeVisible();
    });

    test('both assumptions are shown where ranges move together', async ({ page }) => {
      const room = here(page);
      await room.openRoom({ study: { ...three, 'ranges.draws': 2_000 } });
      await room.openTable();
      const before = await room.row('deliveredValue');
      await page.getByRole('slider', { name: room.words(RANGES.correlation) }).focus();
      await page.keyboard.press('PageUp');
      await room.settled();
      const alone = await room.row('deliveredValue', ` · ${room.words(RANGES.alone)}`);
      const together = await room.row('deliveredValue', ' · ρ=0.50');
      expect(alone).toEqual(before);
      expect(together).not.toEqual(before);
    });

    test('a long question shows how far it is, can be stopped, and goes on when asked', async ({ page }) => {
      const room = here(page);
      await room.openRoom({ study: { ...three, 'ranges.correlation': 0.5 }, changes: { productValue: 60 } });
      await page.getByLabel(room.words(RANGES.draws)).selectOption('100000');
      await expect(page.getByRole('progressbar')).toBeVisible();
      await page.getByRole('button', { name: room.words(RANGES.stop), exact: true }).click();
      await room.settled();
      await expect(page.locator('.status')).toContainText(
        locale === 'zh' ? /停在[\d,]+次/ : /Stopped at [\d,]+ of 100,000/,
      );
      await page.getByRole('button', { name: room.words(RANGES.resume), exact: true }).click();
      await room.settled();
      await expect(page.locator('.status')).toContainText(locale === 'zh' ? '抽了100,000次' : '100,000 draws');
    });

    test('the result that is looked at closer can be chosen, and says so in the headline', async ({ page }) => {
      const room = here(page);
      await room.openRoom({ study: { ...three, 'ranges.draws': 2_000 } });
      const name = `${room.words(RANGES.choose)}: ${OUTPUTS.lifetimeValue.label[locale]}`;
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
      await expect(room.headline).toContainText(DRAWN_WORDS.lifetimeValue[locale]);
      await expect(room.headline).toContainText('¥');
    });

    test('never mixes with how customers differ, and leads there', async ({ page }) => {
      const room = here(page);
      await room.openRoom({ study: { ...three, 'ranges.draws': 2_000 } });
      await page.getByRole('button', { name: room.words(RANGES.toPeople) }).click();
      await expect(page.getByRole('button', { name: ROOM_NAMES.people[locale], exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      );
    });

    test('fits a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const room = here(page);
      await room.openRoom({ study: { ...three, 'ranges.correlation': 0.5, 'ranges.draws': 2_000 } });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
    });
  });

test('a drag and its draws leave the page free', async ({ page }, info) => {
  const room = new RangesPage(page, 'zh');
  await room.openRoom({ study: { ...three, 'ranges.correlation': 0.5 }, changes: { productValue: 60 } });
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { seen });
  });
  await room.drag(room.handle('serviceValue', 'low').slider, 30);
  await room.settled();
  expect(Number(await room.handle('serviceValue', 'low').slider.inputValue())).toBeCloseTo(30, 0);
  const long = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  // Told, not demanded: how long a task takes depends on who else uses the machine.
  info.annotations.push({ type: 'long tasks (ms)', description: long.map(Math.round).join(', ') || 'none' });
});
