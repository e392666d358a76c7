// The first load, compressed with brotli: JavaScript at most 70 kB, everything at most 130 kB.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const MOST = { js: 70_000, all: 130_000 };
const sizes = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, bytes: brotliCompressSync(readFileSync(path)).length }));
const sum = (/** @type {typeof sizes} */ list) => list.reduce((total, { bytes }) => total + bytes, 0);
const js = sum(sizes.filter(({ path }) => path.endsWith('.js')));
const all = sum(sizes);
for (const { path, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${path}`);
console.log(
  `JavaScript ${(js / 1000).toFixed(1)} of ${MOST.js / 1000} kB, all ${(all / 1000).toFixed(1)} of ${MOST.all / 1000} kB (brotli)`,
);
if (js > MOST.js || all > MOST.all) {
  console.error('The first load is larger than its budget.');
  process.exit(1);
}
