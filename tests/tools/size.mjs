// What the first picture needs, compressed with brotli: JavaScript at most 70 kB, everything at most 130 kB. What comes
// after it (drawers, pages, long texts) is counted apart.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const MOST = { js: 70_000, first: 130_000, later: 330_000 };
const page = readFileSync('dist/index.html', 'utf8');
const sizes = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }))
  .map(({ name, path }) => ({
    path,
    bytes: brotliCompressSync(readFileSync(path)).length,
    first: name === 'index.html' || page.includes(name),
  }));
const sum = (/** @type {typeof sizes} */ list) => list.reduce((total, { bytes }) => total + bytes, 0);
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const first = sum(sizes.filter((one) => one.first));
const js = sum(sizes.filter((one) => one.first && one.path.endsWith('.js')));
const later = sum(sizes.filter((one) => !one.first));
for (const { path, bytes, first: early } of sizes)
  console.log(`${kB(bytes).padStart(7)} kB  ${path}${early ? '' : ' (later)'}`);
console.log(
  `First load: JavaScript ${kB(js)} of ${MOST.js / 1000} kB, all ${kB(first)} of ${MOST.first / 1000} kB; later ${kB(later)} of ${MOST.later / 1000} kB (brotli)`,
);
if (js > MOST.js || first > MOST.first || later > MOST.later) {
  console.error('The page is larger than its budget.');
  process.exit(1);
}
