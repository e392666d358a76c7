import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

const FILES = join(dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json')), 'files');
const FACES = [400, 600].flatMap((weight) =>
  [
    { set: 'latin', range: 'U+0000-00FF, U+2013-2026, U+2190-21FF, U+2212' },
    { set: 'chinese-simplified', range: 'U+2E80-FFEF' },
  ].map(({ set, range }) => ({ file: `noto-sans-sc-${set}-${weight}-normal.woff2`, weight, range })),
);
const STYLE = `<style>
${FACES.map(
  ({ file, weight, range }) =>
    `@font-face { font-family: Letters; font-weight: ${weight}; src: url(/letters/${file}); unicode-range: ${range} }`,
).join('\n')}
:root, :root :lang(zh), :root :lang(en) { --sans: Letters; --sans-zh: Letters; --head: Letters; --head-zh: Letters }
</style>`;

/**
 * The same letters on every machine: one font for everything, handed to the page by the test and not by the product.
 * The page is asked to wait for it, because the picture measures its words when it is first drawn. The policy of the
 * page allows no font: use it with `bypassCSP`.
 */
export async function sameLetters(page: Page): Promise<void> {
  await page.route('**/letters/*', (route) =>
    route.fulfill({
      body: readFileSync(join(FILES, route.request().url().split('/').at(-1) ?? '')),
      contentType: 'font/woff2',
    }),
  );
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</head>', () => `${STYLE}</head>`) });
  });
  await page.route('**/assets/first-*.js', async (route) => {
    await page.evaluate(async () => {
      // The script may be asked for before the style is read.
      while (document.fonts.size === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      for (const weight of [400, 600]) await document.fonts.load(`${weight} 16px Letters`, '客a');
    });
    await route.continue();
  });
}
