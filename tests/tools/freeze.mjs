// Freezes today's version of the link: its tables, and a set of links with the states and results they stand for.
// Run once when a version is made. What has been frozen is never written again: if it differs, that is an error.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @param {string} path @param {unknown} value */
function freeze(path, value) {
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (!existsSync(path)) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is frozen and differs from today. Make a new version in src/state/link/table.ts.`);
    process.exitCode = 1;
  }
}

const { module } = await runnerImport('./tests/state/frozen.ts', { configFile: false, logLevel: 'error' });
mkdirSync('tests/reference/links', { recursive: true });
for (const table of module.TABLES) {
  freeze(`src/state/versions/${table.version}.json`, table);
  freeze(`tests/reference/links/${table.version}.json`, module.links(table));
}
