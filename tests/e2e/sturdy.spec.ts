import { expect, test } from '@playwright/test';
import { CASES } from '../../src/content/cases';
import { evaluate } from '../../src/model';
import { PARAMETERS, PARAMETER_IDS } from '../../src/model/parameters';
import { opened } from '../../src/state/link/opening';
import { inputsOf, type Changes } from '../../src/state/setting';
import { Chain } from './chain';
import { encodeScene } from './links';

const ends = (end: 0 | 1): Changes => Object.fromEntries(PARAMETER_IDS.map((id) => [id, PARAMETERS[id].range[end]]));
const EXTREMES: readonly (readonly [string, Changes])[] = [
  ['all at their least', ends(0)],
  ['all at their most', ends(1)],
  ...PARAMETER_IDS.flatMap((id) =>
    ([0, 1] as const).map(
      (end) => [`${id} at ${PARAMETERS[id].range[end]}`, { [id]: PARAMETERS[id].range[end] }] as const,
    ),
  ),
];

test('every parameter at either end: no exception, nothing that is no number, no sideways scroll', async ({ page }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await new Chain(page, 'zh').open();
  for (const [name, changes] of EXTREMES) {
    const shown = page.locator('h1');
    await page.evaluate(
      (link) => {
        history.replaceState(null, '', link);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      encodeScene({ locale: 'zh', changes }),
    );
    await expect(shown).not.toBeEmpty();
    const html = await page.locator('main').innerHTML();
    const wrong = /.{40}(?:NaN|Infinity|undefined).{40}/.exec(html)?.[0];
    if (wrong) faults.push(`${name}: ${wrong}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) faults.push(`${name}: ${over} px too wide`);
  }
  expect(faults).toEqual([]);
});

/** Five hundred settings of all parameters together, the same ones every time. */
const RANDOM = 500;
for (const { locale, width, height } of [
  { locale: 'zh', width: 1280, height: 720 },
  { locale: 'en', width: 390, height: 844 },
] as const)
  test(`${RANDOM} random settings, ${locale} ${width}: no exception, nothing that is no number`, async ({ page }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    let state = width;
    const share = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const links = Array.from({ length: RANDOM }, () => {
      const changes: Changes = Object.fromEntries(
        PARAMETER_IDS.map((id) => {
          const [low, high] = PARAMETERS[id].range;
          return [id, low + (high - low) * share()];
        }),
      );
      return encodeScene({ locale, case: CASES[Math.floor(share() * CASES.length)]?.id ?? 'opening', changes });
    });
    await new Chain(page, locale).open();
    const wrong = await page.evaluate(async (addresses) => {
      const found: string[] = [];
      for (const address of addresses) {
        history.replaceState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise(requestAnimationFrame);
        const fault = /.{0,60}(?:NaN|Infinity|undefined).{0,60}/.exec(document.querySelector('main')?.innerHTML ?? '');
        if (fault) found.push(`${address}: ${fault[0]}`);
        const missing = [...document.querySelectorAll('[data-output]')].filter(
          (one) => !Number.isFinite(Number(one.getAttribute('data-value') ?? NaN)),
        );
        if (missing.length > 0) found.push(`${address}: a result without a number`);
      }
      return found;
    }, links);
    expect([...faults, ...wrong]).toEqual([]);
  });

test('after any sequence of acts the screen shows what the model says of the address', async ({ page }) => {
  test.setTimeout(300_000);
  const chain = new Chain(page, 'zh');
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await chain.open();
  // A small generator with a fixed seed: the same walk every time.
  let state = 7;
  const below = (limit: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % limit;
  const sliders = page.locator('.chain input[type=range]');
  const acts: readonly (() => Promise<void>)[] = [
    async () => {
      const keys = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End', 'Delete'];
      await sliders.nth(below(await sliders.count())).press(keys[below(keys.length)] ?? 'Home');
    },
    () => page.keyboard.press(below(2) === 0 ? 'Control+z' : 'Control+y'),
    () => page.getByRole('radio').nth(below(3)).check({ force: true }),
    () => chain.button('设为对照', 'Set baseline').click(),
    async () => {
      const next = page.locator('nav .next');
      if ((await next.count()) > 0) await next.click();
    },
    async () => {
      await page.getByTitle('换一个案例').click();
      await page.getByRole('dialog').locator('.title').nth(below(CASES.length)).click();
    },
  ];
  for (let step = 0; step < 100; step++) {
    const which = below(10);
    await acts[which < 5 ? 0 : which - 4]?.();
    const { search, hash } = new URL(page.url());
    const { scene, notices } = opened(search, hash, 'zh');
    expect(notices).toEqual([]);
    const result = evaluate(inputsOf(scene.now));
    for (const id of ['deliveredValue', 'attitude', 'retention', 'lifetimeValue'] as const)
      expect(await chain.result(id), `step ${step}, ${id}`).toBeCloseTo(result[id], 6);
  }
  expect(faults).toEqual([]);
});

test('a drag across a change of layout ends where it ended, and is in the address', async ({ page }) => {
  const chain = new Chain(page, 'zh');
  await chain.open();
  const box = await chain.slider('serviceValue').boundingBox();
  if (!box) throw new Error('The row is not on screen');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.62, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, y);
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await page.setViewportSize({ width: 1280, height: 720 });
  const value = await chain.value('serviceValue');
  await expect.poll(() => new URL(page.url()).search).toContain('s=');
  await page.reload();
  expect(await chain.value('serviceValue')).toBe(value);
});
