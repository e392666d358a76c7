import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { caseById } from '../../src/content/cases';
import { evaluate, type Result } from '../../src/model/index';
import { RATING_IDS } from '../../src/model/alternatives';
import { MARKET_CURVES, MARKET_CURVE_IDS, MARKET_STRUCTURES, MARKET_STRUCTURE_IDS } from '../../src/model/market-sets';
import { PARAMETERS, isParameterId } from '../../src/model/parameters';
import { ratingsWorth } from '../../src/model/rival-ratings';
import { DEFAULT_INPUTS, settle } from '../../src/model/settle';
import { VIEWS, VIEW_IDS } from '../../src/model/views';
import { VIEW_NAMES } from '../../src/content/ui';
import { Chain, label, LOCALES, type Locale } from './chain';
import { encodeScene } from './links';

const opening = caseById('opening');
if (!opening) throw new Error('The opening case is missing');
const OPENING = opening.set;
const RIVALS = OPENING.alternatives ?? [];
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that a part of the page breaks, with the elements. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations: broken } = await runner.run('aside', {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      resultTypes: ['violations'],
    });
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

async function started(page: Page, locale: Locale, link?: string): Promise<Chain> {
  const chain = new Chain(page, locale);
  await chain.open(link);
  return chain;
}
const pressed = (chain: Chain) => chain.drawer.locator('li button[aria-pressed=true]');

/** Rates the first rival by the keyboard alone. */
async function rateByKeyboard(chain: Chain) {
  const zh = chain.locale === 'zh';
  const name = opening?.rivals[0]?.[chain.locale] ?? '';
  await chain.openDrawer('retention');
  const ways = chain.drawer.getByRole('group', {
    name: zh ? `${name}有多好，按什么算` : `What says how good ${name} is`,
  });
  const toRatings = ways.getByRole('button', { name: zh ? '八项评分' : 'Eight ratings', exact: true });
  const worked = chain.drawer.locator('.rival').first().locator('data');
  await expect(worked).toHaveCount(0);
  await toRatings.focus();
  await chain.page.keyboard.press('Enter');
  await expect(toRatings).toHaveAttribute('aria-pressed', 'true');
  await expect(toRatings).toBeFocused();
  const slider = (id: string) =>
    chain.drawer.getByRole('slider', { name: `${label(id, chain.locale)}${zh ? '，' : ', '}${name}`, exact: true });
  return { name, ways, worked, slider };
}
const delivered = async (worked: Awaited<ReturnType<typeof rateByKeyboard>>['worked']) =>
  Number(await worked.getAttribute('value'));

for (const locale of LOCALES) {
  const zh = locale === 'zh';

  test(`a rival by eight ratings, by keyboard: its worth is the same at first, then follows, ${locale}`, async ({
    page,
  }) => {
    const chain = await started(page, locale);
    const before = await chain.result('retention');
    const { name, ways, worked, slider } = await rateByKeyboard(chain);
    await expect(chain.readout).toContainText(zh ? `${name}改按八项评分算` : `Eight ratings now describe ${name}`);
    expect(await delivered(worked)).toBeCloseTo(14, 6);
    expect(await chain.result('retention')).toBeCloseTo(before, 6);
    for (const id of RATING_IDS) await expect(slider(id)).toHaveCount(1);

    const ratings = ratingsWorth(settle(OPENING).inputs, 14).ratings;
    await slider('serviceValue').press('PageUp');
    const [first, ...others] = RIVALS;
    const { availability, copies } = first ?? { availability: 1, copies: 1 };
    const rated = { ratings: { ...ratings, serviceValue: ratings.serviceValue + 10 }, availability, copies };
    const shares = settle(OPENING).inputs;
    const weight =
      shares.serviceWeight /
      (shares.productWeight + shares.serviceWeight + shares.personnelWeight + shares.imageWeight);
    expect(await delivered(worked)).toBeCloseTo(14 + 10 * weight, 6);
    const better = await chain.result('retention');
    expect(better).toBeCloseTo(evaluate({ ...OPENING, alternatives: [rated, ...others] }).retention, 9);
    expect(better).toBeLessThan(before);

    // A cost the other way; digits lead to the field.
    await slider('moneyCost').focus();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expect(slider('moneyCost')).toHaveValue('0');
    expect(await chain.result('retention')).toBeLessThan(better);
    const worth = await delivered(worked);

    // Back to one number: the one that was worked out.
    const retention = await chain.result('retention');
    await ways.getByRole('button', { name: zh ? '一个数' : 'One number', exact: true }).press('Enter');
    await expect(worked).toHaveCount(0);
    const number = chain.drawer.getByRole('slider', { name: zh ? `让渡价值，${name}` : `Delivered value, ${name}` });
    expect(Number(await number.inputValue())).toBeCloseTo(worth, 9);
    expect(await chain.result('retention')).toBeCloseTo(retention, 9);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
    expect(await chain.result('retention')).toBe(before);
  });

  test(`what eight ratings or one number cannot reach is said, ${locale}`, async ({ page }) => {
    // Costs count so little that the worst ratings are worth −25 only.
    const chain = await started(page, locale, encodeScene({ locale, changes: { costSensitivity: 0.25 } }));
    const name = opening.rivals[0]?.[locale] ?? '';
    const way = (zhText: string, enText: string) => chain.button(zhText, enText).first();
    const worked = chain.drawer.locator('.rival').first().locator('data');
    const number = chain.drawer.getByRole('slider', { name: zh ? `让渡价值，${name}` : `Delivered value, ${name}` });
    await chain.openDrawer('retention');
    await number.press('Home');
    await way('八项评分', 'Eight ratings').click();
    expect(await delivered(worked)).toBeCloseTo(-25, 9);
    await expect(chain.readout).toHaveText(
      zh
        ? `${name}原来是−60.0分，八项评分到了头也只有−25.0分，从这里开始。`
        : `Even at their ends eight ratings give ${name} −25.0 points, not −60.0; it starts from there.`,
    );
    // Ratings may be worth more than the one number can say.
    for (const id of RATING_IDS)
      await chain.drawer
        .getByRole('slider', { name: `${label(id, locale)}${zh ? '，' : ', '}${name}`, exact: true })
        .press(id.endsWith('Cost') ? 'Home' : 'End');
    expect(await delivered(worked)).toBeCloseTo(100, 9);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await way('一个数', 'One number').click();
    await expect(page.getByRole('alert')).toContainText('100 → 80');
    await expect(number).toHaveValue('80');
    await expect(chain.readout).toContainText('80.0');
  });

  test(`a rival takes a name of its own, and its own name back when the field is emptied, ${locale}`, async ({
    page,
  }) => {
    const chain = await started(page, locale);
    const name = opening.rivals[0]?.[locale] ?? '';
    await chain.openDrawer('retention');
    const field = chain.drawer.getByRole('textbox', {
      name: zh ? '对手的名称，1' : 'Name of the rival, 1',
      exact: true,
    });
    await expect(field).toHaveValue(name);
    await field.fill('Gamma');
    await field.press('Enter');
    await expect(chain.button('去掉Gamma', 'Remove Gamma')).toBeVisible();
    await field.fill('Delta');
    await field.press('Escape');
    await expect(chain.drawer).toBeVisible();
    await expect(field).toHaveValue('Gamma');
    await field.fill('');
    await field.blur();
    await expect(field).toHaveValue(name);
    await page.keyboard.press('Control+z');
    await expect(field).toHaveValue('Gamma');
  });

  test(`each of the five curves is laid over the case in one step, ${locale}`, async ({ page }) => {
    const chain = await started(page, locale, encodeScene({ locale, changes: { serviceValue: 70 } }));
    const result = (values: object): Result => evaluate({ ...OPENING, serviceValue: 70, ...values });
    await chain.openDrawer('curve');
    await expect(pressed(chain)).toHaveCount(0);
    const before = await chain.result('retention');
    for (const id of MARKET_CURVE_IDS) {
      const { label: text, values } = MARKET_CURVES[id];
      await chain.button(text.zh, text.en).click();
      await expect(pressed(chain)).toHaveText(text[locale]);
      const { inputs } = settle({ ...OPENING, ...values });
      for (const parameter of Object.keys(values))
        if (isParameterId(parameter)) expect(await chain.value(parameter), parameter).toBe(inputs[parameter]);
      expect(await chain.value('serviceValue')).toBe(70);
      expect(await chain.result('curveLoyalty')).toBeCloseTo(result(values).curveLoyalty, 9);
      const notice = page.getByRole('alert');
      if (id === 'airline') {
        await expect(notice).toContainText(`${PARAMETERS.jumpSatisfaction.label[locale]} 38 → 40`);
        await notice.getByRole('button').click();
      } else await expect(notice).toHaveCount(0);
      await page.keyboard.press('Control+z');
      await expect(pressed(chain)).toHaveCount(0);
      expect(await chain.result('retention')).toBe(before);
    }
  });

  test(`each of the five structures is laid over the case in one step and leaves nothing of another, ${locale}`, async ({
    page,
  }) => {
    const chain = await started(page, locale);
    await chain.openDrawer('retention');
    await expect(pressed(chain)).toHaveCount(0);
    const before = await chain.result('retention');
    const touched = new Set(MARKET_STRUCTURE_IDS.flatMap((id) => Object.keys(MARKET_STRUCTURES[id].overlay)));
    const usual = Object.fromEntries(
      [...touched].flatMap((id) => (isParameterId(id) ? [[id, DEFAULT_INPUTS[id]] as const] : [])),
    );
    const retentions: number[] = [];
    for (const id of MARKET_STRUCTURE_IDS) {
      const { label: text, overlay } = MARKET_STRUCTURES[id];
      await chain.button(text.zh, text.en).click();
      await expect(pressed(chain)).toHaveText(text[locale]);
      const wanted = evaluate({ ...OPENING, ...usual, ...overlay });
      expect(await chain.result('retention')).toBeCloseTo(wanted.retention, 9);
      expect(await chain.value('doNothingValue')).toBe(id === 'monopoly' ? -90 : usual.doNothingValue);
      await expect(chain.drawer.locator('.rival')).toHaveCount(overlay.alternatives.length);
      retentions.push(wanted.retention);
      await page.keyboard.press('Control+z');
      await expect(pressed(chain)).toHaveCount(0);
      expect(await chain.result('retention')).toBe(before);
    }
    expect(retentions).toEqual([...retentions].sort((a, b) => a - b));
    // One straight after another: the first has left nothing behind, the sliders of the next drawer say so.
    const { highly_competitive: fierce, competitive: usualMarket } = MARKET_STRUCTURES;
    await chain.button(fierce.label.zh, fierce.label.en).click();
    await chain.button(usualMarket.label.zh, usualMarket.label.en).click();
    await chain.closeDrawer();
    await chain.openDrawer('switching');
    for (const facet of ['learningTime', 'technicalConversion', 'procurementRisk'] as const)
      expect(await chain.value(facet), facet).toBe(DEFAULT_INPUTS[facet]);
  });

  test(`Kano: alike it is delivered less expected, a class changes what satisfaction would be, ${locale}`, async ({
    page,
  }) => {
    const chain = await started(page, locale);
    await chain.openDrawer('satisfaction');
    const row = (zhText: string, enText: string) =>
      chain.drawer.locator('dt', { hasText: zh ? zhText : enText }).locator('xpath=following-sibling::dd[1]//data');
    const read = async (of: ReturnType<typeof row>) => Number(await of.getAttribute('value'));
    const alike = row('八项都算期望类：', 'All one-dimensional: ');
    const felt = row('按所选类别，感到', 'With these classes, the gap');
    const would = row('满意度，按所选类别', 'Satisfaction, with these classes');
    await expect(would).toHaveCount(0);
    await chain.drawer.getByText(zh ? '卡诺模型' : '(Kano)').click();

    const address = page.url();
    const gap = evaluate(OPENING).disconfirmation;
    expect(await read(alike)).toBeCloseTo(gap, 9);
    expect(await read(felt)).toBeCloseTo(gap, 9);
    const start = await read(would);

    // Ten points more are expected of service: nothing changes until it becomes a must-be.
    const name = label('serviceValue', locale);
    const field = chain.drawer.getByRole('textbox', { name: zh ? `期望几分，${name}` : `Expected points, ${name}` });
    await field.fill('32');
    await field.press('Enter');
    expect(await read(alike)).toBeCloseTo(gap, 9);
    expect(await read(would)).toBeCloseTo(start, 9);
    const kind = chain.drawer.getByRole('combobox', { name: zh ? `类别，${name}` : `Class, ${name}` });
    await kind.selectOption('mustBe');
    expect(await read(felt)).toBeLessThan(gap - 20);
    const basic = await read(would);
    expect(basic).toBeLessThan(start - 10);
    await kind.selectOption('attractive');
    expect(await read(would)).toBeGreaterThan(start);
    expect(await read(alike)).toBeCloseTo(gap, 9);

    // Beside the chain: nothing to undo, nothing in the link; but it follows the chain.
    expect(await chain.result('meanSatisfaction')).toBeCloseTo(evaluate(OPENING).meanSatisfaction, 9);
    expect(page.url()).toBe(address);
    await expect(chain.button('撤销', 'Undo')).toBeDisabled();
    await chain.slider('baseExpectation').press('PageUp');
    expect(await read(alike)).toBeCloseTo(gap - 10, 9);
  });

  test(`recovery in three views: what the texts promise and the others do not, ${locale}`, async ({ page }) => {
    const chain = await started(page, locale);
    await chain.openDrawer('satisfaction');
    /** Satisfaction and retention without failure, as recovered now, and recovered excellently. */
    const read = async (view: string) => {
      const values = await chain.drawer
        .locator(`tbody[data-view=${view}] data`)
        .evaluateAll((elements) => elements.map((element) => Number(element.getAttribute('value'))));
      expect(values).toHaveLength(6);
      return values;
    };
    const failed = { failureRate: 1, complaintHandling: 1 };
    for (const view of VIEW_IDS) {
      const values = await read(view);
      [{ failureRate: 0 }, failed, { ...failed, recoveryQuality: 95 }].forEach((outcome, i) => {
        const wanted = evaluate({ ...OPENING, ...VIEWS[view].overlay, ...outcome });
        expect(values[i], view).toBeCloseTo(wanted.meanSatisfaction, 9);
        expect(values[i + 3], view).toBeCloseTo(wanted.retention, 9);
      });
    }
    for (const view of VIEW_IDS) {
      const [before, , after, stayed, , stays] = (await read(view)) as [number, number, number, number, number, number];
      expect(after, `satisfaction, ${view}`).toBeGreaterThan(before);
      expect(stays > stayed, `retention, ${view}`).toBe(view === 'seed');
    }

    // The buttons switch; the table itself compares views and stays as it is.
    const all = await Promise.all(VIEW_IDS.map(read));
    for (const view of ['seed', 'evidence', 'default'] as const) {
      const button = chain.drawer.locator(`tbody[data-view=${view}] button`);
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByRole('radio', { name: VIEW_NAMES[view][locale], exact: true })).toBeChecked();
      expect(await Promise.all(VIEW_IDS.map(read))).toEqual(all);
    }
    await chain.slider('recoveryQuality').press('Home');
    expect((await read('default'))[1]).toBeLessThan(all[1]?.[1] ?? NaN);
  });

  for (const size of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ])
    test(`axe finds nothing in the drawers of rivals, curves and recovery, ${size.width} wide, ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      const chain = await started(page, locale);
      await rateByKeyboard(chain);
      expect(await violations(page), 'rivals').toEqual([]);
      const { label: text } = MARKET_STRUCTURES.high_switching;
      await chain.button(text.zh, text.en).click();
      await expect(pressed(chain)).toHaveText(text[locale]);
      expect(await violations(page), 'structures').toEqual([]);
      await chain.closeDrawer();
      await chain.openDrawer('curve');
      await chain.button(MARKET_CURVES.pc.label.zh, MARKET_CURVES.pc.label.en).click();
      await expect(pressed(chain)).toHaveCount(1);
      expect(await violations(page), 'curves').toEqual([]);
      await chain.closeDrawer();
      await chain.openDrawer('satisfaction');
      await chain.drawer.getByText(zh ? '卡诺模型' : '(Kano)').click();
      await expect(chain.drawer.getByRole('combobox')).toHaveCount(8);
      expect(await violations(page), 'recovery and classes').toEqual([]);
      const { scroll, client } = await chain.drawer.evaluate((element) => ({
        scroll: element.scrollWidth,
        client: element.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
    });
}
