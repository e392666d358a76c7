import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Every source file, as a path below src. */
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** Who may import whom, by folder; the files at the top (App, main) may import everything. */
const MAY: Record<string, RegExp> = {
  'text.ts': /^$/,
  model: /^(model\/|text$)/,
  content: /^(content\/|model\/|text$)/,
  state: /^(state\/|carriers\/(png-text|svg-text)$|content\/|model\/|text$|svelte|idb$)/,
  carriers: /^(carriers\/|text$|uqr$)/,
  charts: /^(charts\/|content\/|model\/|text$|svelte|d3$)/,
  instruments: /^(instruments\/|charts\/|ui\/|content\/|model\/|text$|svelte)/,
  ui: /^(ui\/|svelte)/,
  // The page on the phones of a room: nothing of the model, or it would be heavy, and nothing of the session.
  vote: /^(vote\/|app\.css$|content\/teaching\/guess$|state\/teaching\/(asked|code)$|text$|svelte)/,
  views: /^(?!App|main|Still|still)/,
};

/** Tables and content are as long as what they list. */
const TABLES =
  /^(content\/(cases|teaching\/decks|teaching\/lessons)\/|content\/(stations|ui|evidence|notices|claims|glossary|limits|tasks)\.ts|model\/(parameters|outputs|sources|action-table|market-sets|extension-parameters)\.ts)/;
const LONGEST = { ts: 200, svelte: 330 } as const;

const imports = (text: string) => [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((found) => found[1] ?? '');

test.each(files)('%s imports only what its folder may', (file) => {
  const folder = file.includes('/') ? (file.split('/')[0] ?? '') : file;
  const allowed = MAY[folder];
  if (!allowed) return expect(['App.svelte', 'main.ts', 'Still.svelte', 'still.ts']).toContain(file);
  const from = join(SRC, file, '..');
  for (const name of imports(readFileSync(join(SRC, file), 'utf8'))) {
    const target = name.startsWith('.') ? relative(SRC, join(from, name)).replaceAll('\\', '/') : name;
    expect(target, `${file} imports ${name}`).toMatch(allowed);
  }
});

test.each(files.filter((file) => !TABLES.test(file)))('%s is short enough to read at once', (file) => {
  const lines = readFileSync(join(SRC, file), 'utf8').trimEnd().split('\n').length;
  expect(lines).toBeLessThanOrEqual(file.endsWith('.svelte') ? LONGEST.svelte : LONGEST.ts);
});

test('nothing injects markup or asks the network', () => {
  for (const file of files) {
    const text = readFileSync(join(SRC, file), 'utf8');
    expect(text, file).not.toMatch(/\{@html|innerHTML|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|eval\(/);
  }
});
