import { expect, test, type Page } from '@playwright/test';
import { caseById } from '../../src/content/cases';
import { evaluate } from '../../src/model/index';
import { VIEWS, VIEW_IDS, type ViewId } from '../../src/model/views';
import { VIEW_NAMES } from '../../src/content/ui';
import { Chain, label, LOCALES, type Locale } from './chain';
import { opened } from '../../src/state/link/opening';
import { encodeScene } from './links';

const opening = caseById('opening');
const software = caseById('soft_y4');
if (!opening || !software) throw new Error('A case is missing');
const RIVALS = opening.set.alternatives ?? [];

const FACETS = [
  'learningTime',
  'learningEffort',
  'technicalConversion',
  'financialLoss',
  'procurementRisk',
  'personalRelationship',
  'enterpriseResources',
] as const;

async function started(page: Chain['page'], locale: Locale, link?: string): Promise<Chain> {
  const chain = new Chain(page, locale);
  await chain.open(link);
  return chain;
}

for (const locale of LOCALES) {
  const zh = locale === 'zh';
  const service = label('serviceValue', locale);

  test.describe(`numbers by hand, ${locale}`, () => {
    const typeName = zh ? `输入${service}的评分` : `Type the rating of ${service}`;

    test('a click on the number opens a field; Enter takes it, Escape leaves all as it was', async ({ page }) => {
      const chain = await started(page, locale);
      const slider = chain.slider('serviceValue');
      const number = page.getByRole('button', { name: typeName, exact: true });
      const field = page.getByRole('textbox', { name: `${service} ${zh ? '评分' : 'rating'}` });
      await number.click();
      await expect(field).toBeFocused();
      await page.keyboard.type('70');
      await page.keyboard.press('Enter');
      expect(await chain.value('serviceValue')).toBe(70);
      await expect(field).toHaveCount(0);
      await expect(slider).toBeFocused();

      await number.click();
      await page.keyboard.type('99');
      await page.keyboard.press('Escape');
      await expect(field).toHaveCount(0);
      expect(await chain.value('serviceValue')).toBe(70);
      await expect(slider).toBeFocused();

      // Nothing typed: Enter, or a click elsewhere, only closes the field.
      await number.click();
      await page.keyboard.press('Enter');
      await expect(field).toHaveCount(0);
      await number.click();
      await expect(field).toBeFocused();
      await chain.headline.click();
      await expect(field).toHaveCount(0);
      expect(await chain.value('serviceValue')).toBe(70);
    });

    test('digits on a row start a number; full-width digits count; fractions off the grid are kept', async ({
      page,
    }) => {
      const chain = await started(page, locale);
      await chain.slider('serviceValue').focus();
      await page.keyboard.type('75');
      await page.keyboard.press('Enter');
      expect(await chain.value('serviceValue')).toBe(75);
      await page.keyboard.type('8');
      await page.keyboard.press('Escape');
      expect(await chain.value('serviceValue')).toBe(75);

      await page.getByRole('button', { name: typeName, exact: true }).click();
      await page.keyboard.insertText('８０．５');
      await page.keyboard.press('Enter');
      expect(await chain.value('serviceValue')).toBe(80.5);
      await page.keyboard.press('ArrowRight');
      expect(await chain.value('serviceValue')).toBe(81.5);
    });

    test('what is no number is refused in a sentence, what is too large is told the range', async ({ page }) => {
      const chain = await started(page, locale);
      const before = await chain.value('serviceValue');
      await page.getByRole('button', { name: typeName, exact: true }).click();
      await page.keyboard.insertText('abc');
      await page.keyboard.press('Enter');
      await expect(chain.readout).toHaveText(
        zh ? '“abc”不是一个数，原值没有变。' : '“abc” is not a number. The value was kept.',
      );
      expect(await chain.value('serviceValue')).toBe(before);

      await chain.slider('serviceValue').focus();
      await page.keyboard.type('130');
      await page.keyboard.press('Enter');
      expect(await chain.value('serviceValue')).toBe(100);
      const notice = page.getByRole('alert');
      await expect(notice).toContainText(
        zh ? `${service}的范围是0到100，130改成了100。` : `${service} ranges from 0 to 100; 130 became 100.`,
      );
      await notice.getByRole('button').click();
      await expect(notice).toHaveCount(0);
    });

    test('the expectation and the thresholds take numbers where they stand', async ({ page }) => {
      const chain = await started(page, locale);
      for (const [id, number] of [
        ['baseExpectation', 20],
        ['minimumSatisfaction', 35],
        ['jumpSatisfaction', 82],
      ] as const) {
        await chain.slider(id).focus();
        await page.keyboard.type(String(number));
        await expect(page.getByRole('textbox', { name: label(id, locale) })).toBeFocused();
        await page.keyboard.press('Enter');
        expect(await chain.value(id)).toBe(number);
        await expect(chain.slider(id)).toBeFocused();
      }
    });

    test('in a drawer: a field beside every slider, and digits on the slider lead to it', async ({ page }) => {
      const chain = await started(page, locale);
      await chain.openDrawer('money');
      const name = label('baseProfit', locale);
      const field = chain.drawer.getByRole('textbox', { name });
      await field.fill('1500');
      await field.press('Enter');
      const worth = await chain.result('lifetimeValue');
      expect(worth).toBeCloseTo(evaluate({ ...opening.set, baseProfit: 1500 }).lifetimeValue, 6);
      await chain.slider('discountRate').focus();
      await page.keyboard.type('20%');
      await page.keyboard.press('Enter');
      expect(await chain.value('discountRate')).toBeCloseTo(0.2, 9);
      await chain.drawer
        .getByRole('button', { name: `${zh ? '回到对照值' : 'Back to the baseline'}: ${name}`, exact: true })
        .click();
      expect(await chain.result('lifetimeValue')).toBeCloseTo(
        evaluate({ ...opening.set, discountRate: 0.2 }).lifetimeValue,
        6,
      );
      // Escape in a field takes back what was typed and leaves the drawer open.
      await field.fill('77');
      await field.press('Escape');
      await expect(chain.drawer).toBeVisible();
      await expect(field).not.toHaveValue('77');
    });
  });

  test.describe(`ways back, ${locale}`, () => {
    test('Delete, Backspace, a double click and the ↺ beside the number all restore a row', async ({ page }) => {
      const chain = await started(page, locale);
      const slider = chain.slider('serviceValue');
      for (const key of ['Delete', 'Backspace']) {
        await slider.press('PageUp');
        expect(await chain.value('serviceValue')).toBe(72);
        await slider.press(key);
        expect(await chain.value('serviceValue')).toBe(62);
      }
      await slider.press('PageDown');
      const { x, y } = await chain.thumb(slider);
      await page.mouse.dblclick(x, y);
      expect(await chain.value('serviceValue')).toBe(62);

      await slider.press('PageUp');
      const restore = page.getByRole('button', { name: zh ? `${service}回到原值` : `Restore ${service}` });
      await restore.click();
      expect(await chain.value('serviceValue')).toBe(62);
      await expect(restore).toHaveCount(0);
    });

    test('Home, End, PageUp and PageDown; arrows follow the thumb of a cost', async ({ page }) => {
      const chain = await started(page, locale);
      for (const [id, start] of [
        ['serviceValue', 62],
        ['moneyCost', 48],
      ] as const) {
        const slider = chain.slider(id);
        for (const [key, wanted] of [
          ['PageUp', start + 10],
          ['PageDown', start],
          ['End', 100],
          ['Home', 0],
          ['ArrowUp', 1],
          ['ArrowDown', 0],
        ] as const) {
          await slider.press(key);
          expect(await chain.value(id), `${key} on ${id}`).toBe(wanted);
        }
        // A cost grows to the left, so its arrows point the other way.
        await slider.press('End');
        const before = await chain.thumb(slider);
        await slider.press(id === 'moneyCost' ? 'ArrowRight' : 'ArrowLeft');
        expect(await chain.value(id)).toBe(99);
        const after = await chain.thumb(slider);
        expect(after.x > before.x).toBe(id === 'moneyCost');
      }
    });

    test('a new baseline: its ghosts, its deltas, and the way back to it', async ({ page }) => {
      const chain = await started(page, locale);
      const ghosts = page.locator('.chain svg [class*="ghost"]');
      const restore = page.getByRole('button', { name: zh ? `${service}回到原值` : `Restore ${service}` });
      const slider = chain.slider('serviceValue');
      await expect(ghosts).toHaveCount(0);
      await slider.press('PageUp');
      await expect(restore).toBeVisible();
      expect(await ghosts.count()).toBeGreaterThan(0);

      await chain.button('设为对照', 'Set baseline').click();
      await expect(restore).toHaveCount(0);
      await expect(ghosts).toHaveCount(0);
      expect(await chain.value('serviceValue')).toBe(72);

      await slider.press('PageUp');
      await chain.slider('moneyCost').press('Home');
      await expect(restore).toContainText('+3.5');
      await chain.button('全部复位', 'Reset all').click();
      expect(await chain.value('serviceValue')).toBe(72);
      expect(await chain.value('moneyCost')).toBe(48);
      await expect(ghosts).toHaveCount(0);
    });

    test('undo and redo, by button and by keyboard; a whole drag is one step', async ({ page }) => {
      const chain = await started(page, locale);
      const [undo, redo] = [chain.button('撤销', 'Undo'), chain.button('重做', 'Redo')];
      await expect(undo).toBeDisabled();
      await expect(redo).toBeDisabled();
      await chain.drag('serviceValue', 80);
      expect(await chain.value('serviceValue')).toBe(80);
      await chain.drag('moneyCost', 30);
      await undo.click();
      expect(await chain.value('moneyCost')).toBe(48);
      expect(await chain.value('serviceValue')).toBe(80);
      await undo.click();
      expect(await chain.value('serviceValue')).toBe(62);
      await expect(undo).toBeDisabled();
      await redo.click();
      expect(await chain.value('serviceValue')).toBe(80);
      await page.keyboard.press('Control+y');
      expect(await chain.value('moneyCost')).toBe(30);
      await expect(redo).toBeDisabled();
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      expect(await chain.value('serviceValue')).toBe(62);
      await page.keyboard.press('Control+Shift+Z');
      expect(await chain.value('serviceValue')).toBe(80);
    });

    test('a drag that begins on the track of another row is one step too', async ({ page }) => {
      const chain = await started(page, locale);
      await chain.slider('productValue').press('ArrowUp');
      const slider = chain.slider('serviceValue');
      const [from, to] = [await chain.thumb(slider, 30), await chain.thumb(slider, 90)];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
      expect(await chain.value('serviceValue')).toBe(90);
      await page.keyboard.press('Control+z');
      expect(await chain.value('serviceValue')).toBe(62);
      expect(await chain.value('productValue')).toBe(67);
    });
  });

  test(`the three views on the software client of year four, ${locale}`, async ({ page }) => {
    const chain = await started(page, locale, encodeScene({ locale, case: 'soft_y4', changes: {} }));
    const views = page.getByRole('group', { name: zh ? '视角' : 'View' });
    const retention = (view: ViewId) => evaluate({ ...software.set, ...VIEWS[view].overlay }).retention;
    for (const view of [...VIEW_IDS].reverse()) {
      await views.getByRole('radio', { name: VIEW_NAMES[view][locale], exact: true }).check();
      expect(await chain.result('retention')).toBeCloseTo(retention(view), 12);
    }
    expect(retention('evidence')).toBeLessThan(retention('default'));
    await page.keyboard.press('Control+z');
    expect(await chain.result('retention')).toBeCloseTo(retention('default'), 12);
  });

  test.describe(`on the picture, ${locale}`, () => {
    test('expectation and thresholds are dragged with the mouse, and keep their distance', async ({ page }) => {
      const chain = await started(page, locale);
      for (const [id, to] of [
        ['baseExpectation', 22],
        ['minimumSatisfaction', 30],
        ['jumpSatisfaction', 84],
      ] as const) {
        await chain.drag(id, to);
        expect(await chain.value(id), id).toBe(to);
      }
      const set = { ...opening.set, baseExpectation: 22, minimumSatisfaction: 30, jumpSatisfaction: 84 };
      expect(await chain.result('lifetimeValue')).toBeCloseTo(evaluate(set).lifetimeValue, 6);
      // Take-off stays five points above the floor, whatever the hand does.
      await chain.drag('jumpSatisfaction', 55);
      await chain.drag('minimumSatisfaction', 60);
      const [low, high] = [await chain.value('minimumSatisfaction'), await chain.value('jumpSatisfaction')];
      expect(high - low).toBeGreaterThanOrEqual(5);
      expect(await chain.result('curveLoyalty')).toBeCloseTo(
        evaluate({ ...set, minimumSatisfaction: low, jumpSatisfaction: high }).curveLoyalty,
        9,
      );
    });

    test('a rival is dragged along the ruler', async ({ page }) => {
      const chain = await started(page, locale);
      const name = opening.rivals[0]?.[locale] ?? '';
      const rival = page.getByRole('slider', {
        name: zh ? `${name}的让渡价值` : `Delivered value of ${name}`,
        exact: true,
      });
      await expect(rival).toHaveValue('14');
      await chain.drag(rival, 24);
      await expect(rival).toHaveValue('24');
      const [first, ...others] = RIVALS;
      const moved = { ...opening.set, alternatives: [{ ...first, deliveredValue: 24 }, ...others] };
      expect(await chain.result('retention')).toBeCloseTo(evaluate(moved).retention, 12);
      await page.keyboard.press('Control+z');
      await expect(rival).toHaveValue('14');
    });

    test('a family’s handle and the point of the plane scale the facets by one factor', async ({ page }) => {
      const link = encodeScene({ locale, case: 'soft_y4', changes: {} });
      const chain = await started(page, locale, link);
      await chain.openDrawer('value');
      await chain.closeDrawer();
      const handles = {
        economic: page.getByRole('slider', { name: zh ? '经济成本合计' : 'Economic costs together' }),
        all: page.getByRole('slider', { name: zh ? '七项转换成本合计' : 'All seven switching costs together' }),
      };
      /** The seven facets, read in the drawer. */
      const facets = async () => {
        await chain.openDrawer('switching');
        const values = await Promise.all(FACETS.map((id) => chain.value(id)));
        await chain.closeDrawer();
        return values;
      };
      const start = await facets();
      const economic = Number(await handles.economic.inputValue());
      await chain.drag(handles.economic, economic / 2);
      const halved = await facets();
      const factor = Number(await handles.economic.inputValue()) / economic;
      expect(factor).toBeGreaterThan(0.4);
      expect(factor).toBeLessThan(0.6);
      start.forEach((value, i) =>
        expect(Math.abs((halved[i] ?? NaN) - (i >= 2 && i <= 4 ? value * factor : value))).toBeLessThan(0.11),
      );

      const all = Number(await handles.all.inputValue());
      const before = await chain.result('switchingCost');
      // All the way down and up again in one drag: the proportions are those from before it.
      const from = await chain.thumb(handles.all);
      const nil = await chain.thumb(handles.all, 0);
      const goal = await chain.thumb(handles.all, all * 0.75);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const to of [nil, goal]) await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
      const scaled = await facets();
      const share = Number(await handles.all.inputValue()) / all;
      expect(share).toBeGreaterThan(0.7);
      expect(share).toBeLessThan(0.8);
      halved.forEach((value, i) => expect(Math.abs((scaled[i] ?? NaN) - value * share)).toBeLessThan(0.11));
      expect(await chain.result('switchingCost')).toBeLessThan(before);
    });

    test('the point of the plane will not be dragged upwards, and says why', async ({ page }) => {
      const chain = await started(page, locale);
      const point = page.getByRole('slider', { name: zh ? '七项转换成本合计' : 'All seven switching costs together' });
      const attitude = await chain.result('attitude');
      const { x, y } = await chain.thumb(point);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y - 60, { steps: 6 });
      await expect(chain.readout).toContainText(
        zh
          ? '往上拖不动：态度来自价值、信任和感情。'
          : 'It will not move up: attitude comes from value, trust and affection.',
      );
      await page.mouse.up();
      expect(await chain.result('attitude')).toBe(attitude);
    });
  });

  test(`focus: a drawer takes it, hands it on to the assumptions, and gives it back to what opened it, ${locale}`, async ({
    page,
  }) => {
    const chain = await started(page, locale, encodeScene({ locale, changes: { attitudeBonus: 0.6 } }));
    await chain.openDrawer('retention');
    await expect(page.locator('#drawer-title')).toBeFocused();
    await chain.drawer.getByRole('button', { name: '※' }).click();
    const title = zh ? '模型假设' : 'Assumptions';
    await expect(chain.drawer.getByRole('heading', { level: 2, name: title })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(chain.drawer).toHaveCount(0);
    await expect(page.locator(':focus')).toHaveAttribute('data-opens', 'retention');
  });

  test(`a third rival is added, a fourth refused in words, one removed, ${locale}`, async ({ page }) => {
    const chain = await started(page, locale);
    await chain.openDrawer('retention');
    const add = chain.button('添一个对手', 'Add a rival');
    const remove = chain.drawer.getByRole('button', { name: zh ? /^去掉/ : /^Remove / });
    await expect(remove).toHaveCount(2);
    const before = await chain.result('retention');
    await add.click();
    await expect(remove).toHaveCount(3);
    const three = await chain.result('retention');
    expect(three).toBeLessThan(before);
    await add.click();
    await expect(remove).toHaveCount(3);
    await expect(page.getByRole('alert')).toContainText(
      zh
        ? '最多3个对手，没有再加。先移走一个。'
        : 'There can be at most 3 rivals, so none was added. Remove one first.',
    );
    expect(await chain.result('retention')).toBe(three);
    await page.getByRole('alert').getByRole('button').click();

    const name = opening.rivals[0]?.[locale] ?? '';
    await chain.button(`去掉${name}`, `Remove ${name}`).click();
    await expect(remove).toHaveCount(2);
    expect(await chain.result('retention')).toBeCloseTo(
      evaluate({
        ...opening.set,
        alternatives: [RIVALS[1], { deliveredValue: 18, availability: 0.8, copies: 1 }],
      }).retention,
      12,
    );
    await chain.button('对手回到案例原样', 'Rivals back to the case').click();
    expect(await chain.result('retention')).toBe(before);
  });
}

/** What the address says was changed. */
const changesIn = (page: Page) => opened(new URL(page.url()).search, '', 'zh').scene.now.changes;

test('the address is written once per drag, and never while something moves', async ({ page }) => {
  await page.addInitScript(() => {
    const writes: string[] = [];
    const replace = history.replaceState.bind(history);
    history.replaceState = (data: unknown, unused: string, url?: string | URL | null) => {
      writes.push(String(url));
      replace(data, unused, url);
    };
    Object.assign(window, { writes });
  });
  // A map that is kept writes the same address once more, with how often it was written.
  const writes = () => page.evaluate(() => new Set((window as unknown as { writes: string[] }).writes).size);
  const chain = await started(page, 'zh');
  const start = await writes();
  const [from, to] = [
    await chain.thumb(chain.slider('serviceValue')),
    await chain.thumb(chain.slider('serviceValue'), 90),
  ];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 1; i <= 20; i++) {
    await page.mouse.move(from.x + ((to.x - from.x) * i) / 20, from.y);
    expect(await writes()).toBe(start);
  }
  await page.mouse.up();
  expect(await writes()).toBe(start + 1);
  expect(changesIn(page)).toEqual({ serviceValue: 90 });

  // A key that is held down is one gesture as well.
  await chain.slider('moneyCost').focus();
  await page.keyboard.down('ArrowUp');
  await page.keyboard.down('ArrowUp');
  await page.keyboard.down('ArrowUp');
  expect(await writes()).toBe(start + 1);
  await page.keyboard.up('ArrowUp');
  expect(await writes()).toBe(start + 2);
  expect(changesIn(page)).toEqual({ serviceValue: 90, moneyCost: 51 });
});
