import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
export default defineConfig({
  ...base,
  testDir: '/work/main/tests/e2e',
  outputDir: '/tmp/walk-results',
  reporter: 'line',
  use: { ...base.use, baseURL: 'http://127.0.0.1:4652/' },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --outDir /tmp/walk-dist --host 127.0.0.1 --port 4652 --strictPort',
    cwd: '/work/main',
    url: 'http://127.0.0.1:4652/',
    reuseExistingServer: true,
  },
});
