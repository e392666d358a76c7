// Which Chromium do the tests drive? Shared by browser.mjs, vite.config.ts and playwright.config.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** @typedef {{ executablePath?: string, channel?: string }} Launch */

const REMEMBERED = 'node_modules/.cache/customer-value-map/chromium.json';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];

/** The full path of a program, or undefined. @param {string} name */
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Browsers the machine already has. @returns {(Launch & { name: string })[]} */
function installed() {
  if (process.platform !== 'linux')
    return [
      { name: 'Google Chrome', channel: 'chrome' },
      { name: 'Microsoft Edge', channel: 'msedge' },
    ];
  return NAMES.flatMap((name) => {
    const executablePath = onPath(name);
    return executablePath ? [{ name, executablePath }] : [];
  });
}

/**
 * Tries every candidate by really opening a page, and remembers the first that works.
 * @returns {Promise<{ name?: string, version?: string, failed: string[] }>}
 */
export async function findChromium() {
  const { chromium } = await import('@playwright/test');
  const wanted = process.env.CHROMIUM_PATH;
  /** @type {(Launch & { name: string })[]} */
  const candidates = [
    ...(wanted ? [{ name: 'CHROMIUM_PATH', executablePath: wanted }] : []),
    { name: 'the one managed by Playwright' },
    ...installed(),
  ];
  const failed = [];
  for (const { name, ...launch } of candidates) {
    try {
      const browser = await chromium.launch({ ...launch, timeout: 30_000 });
      const page = await browser.newPage();
      await page.setContent('<p>ready</p>');
      const version = browser.version();
      await browser.close();
      mkdirSync(dirname(REMEMBERED), { recursive: true });
      writeFileSync(REMEMBERED, JSON.stringify(launch));
      return { name, version, failed };
    } catch (error) {
      failed.push(`  ${name}: ${String(error).split('\n')[0]}`);
    }
  }
  return { failed };
}

/** The remembered choice, or the first browser on the path. @returns {Launch} */
export function chromiumLaunch() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH };
  try {
    return /** @type {Launch} */ (JSON.parse(readFileSync(REMEMBERED, 'utf8')));
  } catch {
    const executablePath = process.platform === 'linux' ? installed()[0]?.executablePath : undefined;
    return executablePath ? { executablePath } : {};
  }
}
