import { expect, test } from '@playwright/test';
import { caseById } from '../../src/content/cases';
import { OPENING } from '../../src/state/setting';
import { STATIONS } from '../../src/content/stations';
import { evaluate, OUTPUT_IDS, type OutputId } from '../../src/model/index';
import parameters from '../reference/parameters.json' with { type: 'json' };
import { Chain, label, LOCALES } from './chain';

/** What is dragged on the picture itself; everything else stands in a drawer. */
const ON_STAGE = parameters
  .filter(({ group }) => group === 'value' || group === 'cost')
  .map(({ id }) => id)
  .concat('baseExpectation', 'minimumSatisfaction', 'jumpSatisfaction');

const MONEY = ['¥', '¥/yr'];
const inDrawer = (kind: string, groups: readonly string[]) =>
  parameters.filter((row) => row.kind === kind && groups.includes(row.group) && !ON_STAGE.includes(row.id));

const PLACES = [
  ...STATIONS.map(({ id, groups }) => ({ place: id, rows: inDrawer('factor', groups) })),
  {
    place: 'assumptions' as const,
    rows: inDrawer(
      'assumption',
      STATIONS.flatMap(({ groups }) => groups),
    ),
  },
];

test('every parameter of the table has a place: the picture, the drawer of its station, or the assumptions', () => {
  const placed = [...ON_STAGE, ...PLACES.flatMap(({ rows }) => rows.map(({ id }) => id))];
  expect([...placed].sort()).toEqual(parameters.map(({ id }) => id).sort());
});

for (const locale of LOCALES) {
  /** One arrow key is one step of the table; undo takes it back. */
  const moves = async (chain: Chain, id: string) => {
    const row = parameters.find((one) => one.id === id);
    if (!row) throw new Error(`No parameter ${id}`);
    const slider = chain.slider(id);
    // Strict: a second slider of that name would be an error.
    await expect(slider, label(id, locale)).toBeVisible();
    const { type, parameter, before, most } = await slider.evaluate((element: HTMLInputElement) => ({
      type: element.type,
      parameter: element.dataset['parameter'],
      before: Number(element.value),
      most: Number(element.max),
    }));
    expect({ type, parameter }).toEqual({ type: 'range', parameter: id });
    const up = before < most;
    await slider.press(up ? 'ArrowUp' : 'ArrowDown');
    const after = await chain.value(id);
    if (MONEY.includes(row.unit)) expect(after > before, `${id} moves`).toBe(up);
    else expect(after, `one step of ${id}`).toBeCloseTo(before + (up ? row.step : -row.step), 9);
    await slider.press('Control+z');
    expect(await chain.value(id), `${id} is back`).toBe(before);
  };

  test(`${locale}: what stands on the picture moves by one step and comes back`, async ({ page }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    for (const id of ON_STAGE) await moves(chain, id);
  });

  for (const { place, rows } of PLACES)
    test(`${locale}: every slider of the drawer “${place}” moves by one step and comes back`, async ({ page }) => {
      const chain = new Chain(page, locale);
      await chain.open();
      await chain.openDrawer(place);
      const inside = await chain.drawer
        .locator('input[type=range][data-parameter]')
        .evaluateAll((sliders) => sliders.map((one) => one.getAttribute('data-parameter')));
      expect(inside.sort()).toEqual(rows.map(({ id }) => id).sort());
      for (const { id } of rows) await moves(chain, id);
    });

  test(`${locale}: every result is on screen and is what the model says, before and after a change`, async ({
    page,
  }) => {
    const chain = new Chain(page, locale);
    await chain.open();
    await page.getByText(locale === 'zh' ? '全部结果与公式' : 'All results and formulas', { exact: true }).click();
    const agree = async (changes: Record<string, number>) => {
      const wanted = evaluate({ ...caseById(OPENING)?.set, ...changes });
      const shown = await page
        .locator('[data-output]')
        .evaluateAll((elements) =>
          elements.map((element) => [element.getAttribute('data-output'), Number(element.getAttribute('data-value'))]),
        );
      expect(new Set(shown.map(([id]) => id))).toEqual(new Set(OUTPUT_IDS));
      for (const [id, value] of shown) {
        const exact = wanted[id as OutputId];
        expect(Math.abs(Number(value) - exact), `${id}: ${value} is ${exact}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(exact)),
        );
      }
    };
    await agree({});
    await chain.slider('moneyCost').press('Home');
    await agree({ moneyCost: 0 });
    for (const { id } of STATIONS) {
      await chain.openDrawer(id);
      await agree({ moneyCost: 0 });
      await chain.closeDrawer();
    }
  });
}
