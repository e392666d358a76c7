import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/tools/chromium.mjs';

const port = Number(process.env.PORT ?? 4517);
const { channel, executablePath } = chromiumLaunch();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  // Six hundred journeys on a loaded machine: one that passes when it is tried once more is told by name, not hidden.
  retries: 1,
  // A folder of its own: it is emptied at the start, and the results of the unit tests lie beside it.
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  // A machine with more to do than two browsers still answers, only later.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    colorScheme: 'light',
    locale: 'zh-CN',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 720 },
    ...(channel ? { channel } : {}),
    launchOptions: executablePath ? { executablePath } : {},
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
