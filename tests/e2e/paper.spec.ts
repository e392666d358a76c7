import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { inflateSync } from 'node:zlib';
import { Chain, LOCALES, type Locale } from './chain';
import { encodeScene } from './links';

const SHEETS = [
  { id: 'worksheet', zh: '练习单', en: 'Worksheet' },
  { id: 'key', zh: '答案', en: 'Answer key' },
  { id: 'handout', zh: '讲义', en: 'Handout' },
  { id: 'commitment', zh: '行动单', en: 'Commitment' },
] as const;
type SheetId = (typeof SHEETS)[number]['id'];

/** The page for printing, as somebody gets there: by the page that hands a map on. */
async function open(page: Page, locale: Locale, link: string) {
  const chain = new Chain(page, locale);
  await chain.open(link);
  await chain.button('分享', 'Share').click();
  await chain.button('打印讲义', 'Paper for the room').click();
  await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
  return chain;
}
async function choose(page: Page, locale: Locale, id: SheetId) {
  const sheet = SHEETS.find((one) => one.id === id);
  const name = sheet?.[locale] ?? '';
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('dialog').getByRole('article', { name, exact: true })).toBeVisible();
}
/** The sheet that goes to the printer. */
const printed = (page: Page) => page.locator('body > .paper-print article');
const textOf = (page: Page) => printed(page).evaluate((sheet: HTMLElement) => sheet.textContent ?? '');

/** Every object of a PDF, the packed ones too. */
function insideOf(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const packed = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(pdf.subarray(index + mark.length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...packed].join('\n');
}
/** Pages, their size in points, and the characters that can be marked in them. */
function pagesOf(pdf: Buffer) {
  const text = insideOf(pdf);
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(text);
  const hex = (code = '') => parseInt(code, 16);
  const one = '<([0-9A-Fa-f]{2,4})>';
  const letters = [
    ...[...text.matchAll(/beginbfchar([^]*?)endbfchar/g)].flatMap(([, table = '']) =>
      [...table.matchAll(new RegExp(`${one}\\s*${one}`, 'g'))].map(([, , letter]) => hex(letter)),
    ),
    ...[...text.matchAll(/beginbfrange([^]*?)endbfrange/g)].flatMap(([, table = '']) =>
      [...table.matchAll(new RegExp(`${one}\\s*${one}\\s*${one}`, 'g'))].flatMap(([, from, to, letter]) =>
        Array.from({ length: hex(to) - hex(from) + 1 }, (_, i) => hex(letter) + i),
      ),
    ),
  ];
  return {
    count: [...text.matchAll(/\/Type\s*\/Page(?![s\w])/g)].length,
    width: Number(box?.[1]),
    height: Number(box?.[2]),
    letters: new Set(letters),
  };
}

/** Numbers as results are printed: one decimal, a percent sign, or a currency sign. */
const RESULT = /¥[\d,]+(?:\.\d+)?|(?<![\d.,])\d[\d,]*\.\d(?![\d.])|(?<![\d.,])\d[\d,]*(?:\.\d+)?%/g;

const NAMES = Object.fromEntries(
  [
    'title',
    'rival1',
    'rival2',
    ...['product', 'service', 'personnel', 'image'].map((one) => `${one}Value`),
    ...['money', 'time', 'energy', 'psychic'].map((one) => `${one}Cost`),
  ].map((key) => [key, `${key} 名字很长 and goes on `.repeat(5).slice(0, 80)]),
);
const STATES = {
  'the opening case': (locale: Locale) => encodeScene({ locale, changes: {} }),
  'negative value and names of eighty letters, in the dark': (locale: Locale) =>
    encodeScene({
      locale,
      changes: { moneyCost: 93, timeCost: 90, psychicCost: 88, costSensitivity: 1.3, failureRate: 0.04 },
      names: NAMES,
      theme: 'dark',
    }),
} as const;

for (const locale of LOCALES)
  for (const [state, link] of Object.entries(STATES))
    test(`each sheet is exactly one page of A4, in ${locale}: ${state}`, async ({ page }) => {
      await open(page, locale, link(locale));
      for (const { id } of SHEETS) {
        await choose(page, locale, id);
        const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
        expect(pages.count, id).toBe(1);
        expect(Math.abs(pages.width - 595), id).toBeLessThan(2);
        expect(Math.abs(pages.height - 842), id).toBeLessThan(2);
        // Letters, not shapes of letters: they can be marked and searched.
        const some = locale === 'zh' ? '价值' : 'value';
        for (const letter of some) expect([...pages.letters], id).toContain(letter.codePointAt(0));
        // Nothing is cut off at the foot.
        const over = await page
          .getByRole('dialog')
          .getByRole('article')
          .evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
        expect(over, id).toBeLessThanOrEqual(0);
      }
    });

for (const locale of LOCALES)
  test(`the worksheet holds none of the numbers of its key, in ${locale}`, async ({ page }) => {
    const chain = await open(page, locale, encodeScene({ locale, changes: { serviceValue: 72 } }));
    const result = await chain.result('retention');
    await choose(page, locale, 'key');
    const key = await textOf(page);
    const numbers = new Set(key.match(RESULT) ?? []);
    expect(numbers.size).toBeGreaterThan(15);
    expect([...numbers]).toContain(`${Math.round(result * 100)}%`);
    await choose(page, locale, 'worksheet');
    const worksheet = await textOf(page);
    expect((worksheet.match(RESULT) ?? []).filter((number) => numbers.has(number))).toEqual([]);
    await expect(printed(page).locator('[data-output], [data-value], [data-result]')).toHaveCount(0);
    await expect(printed(page).locator('rect:is(.value, .cost, .delivered, .total), path.curve')).toHaveCount(0);
    // What it takes to work the answer out is there.
    expect(worksheet).toContain('72');
    expect(worksheet).toContain(locale === 'zh' ? '我认为' : 'I think');
  });

/** What a telephone reads off a picture in PNG. */
async function scanned(page: Page, png: Buffer): Promise<string | undefined> {
  const { data, width, height } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height);
    return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height };
  }, png.toString('base64'));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

test('the QR code of every printed sheet leads back to the state', async ({ browser }) => {
  const context = await browser.newContext({ deviceScaleFactor: 2 });
  const page = await context.newPage();
  const chain = await open(
    page,
    'zh',
    encodeScene({ locale: 'zh', changes: { serviceValue: 78 }, case: 'shop_rival' }),
  );
  const retention = await chain.result('retention');
  for (const { id } of SHEETS) {
    await choose(page, 'zh', id);
    await page.emulateMedia({ media: 'print' });
    const link = await scanned(page, await printed(page).locator('.qr').screenshot());
    await page.emulateMedia({ media: 'screen' });
    expect(link, id).toBeTruthy();
    expect(await textOf(page), id).toContain(link);
    if (id !== 'handout') continue;
    const other = await context.newPage();
    const again = new Chain(other, 'zh');
    await other.goto(link ?? '');
    expect(await again.value('serviceValue')).toBe(78);
    expect(await again.result('retention')).toBe(retention);
    await other.close();
  }
  await context.close();
});

test('only the chosen sheet is printed, black on white in the dark, and the page goes with the Back button', async ({
  page,
}) => {
  await open(page, 'zh', encodeScene({ locale: 'zh', changes: {}, theme: 'dark' }));
  await page.emulateMedia({ media: 'print' });
  await expect(printed(page)).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
  const colours = await printed(page).evaluate((sheet) => {
    const { color, backgroundColor } = getComputedStyle(sheet);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.emulateMedia({ media: 'screen' });
  await expect(printed(page)).toBeHidden();
  const asked = page.evaluate(() => new Promise((done) => (window.print = () => done('printed'))));
  await page.getByRole('dialog').getByRole('button', { name: '打印', exact: true }).click();
  expect(await asked).toBe('printed');
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.paper-print')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
