// What the first picture needs, compressed with brotli: JavaScript at most 70 kB, everything at most 130 kB. What comes
// after it (drawers, pages, long texts) is counted apart, and so is a page as one file, which lies on a disk as it is.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const MOST = { js: 70_000, first: 130_000, later: 500_000, single: 2_500_000, vote: 60_000 };
const SINGLE = /^customer-value-.*\.html$/;
const page = readFileSync('dist/index.html', 'utf8');
const vote = readFileSync('dist/vote.html', 'utf8');
const built = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }));
const singles = built.filter(({ name }) => SINGLE.test(name)).map(({ path }) => ({ path, bytes: statSync(path).size }));
const all = built
  .filter(({ name }) => !SINGLE.test(name))
  .map(({ name, path }) => ({
    path,
    bytes: brotliCompressSync(readFileSync(path)).length,
    first: name === 'index.html' || page.includes(name),
    vote: name === 'vote.html' || vote.includes(name),
  }));
// The page on the phones of a room shares nothing with the large one.
const sizes = all.filter((one) => !one.vote);
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
const phone = sum(all.filter((one) => one.vote));
console.log(`On the phones of a room: ${kB(phone)} of ${MOST.vote / 1000} kB (brotli)`);
for (const { path, bytes } of singles)
  console.log(`As one file: ${path}, ${kB(bytes)} of ${MOST.single / 1000} kB (not compressed)`);
const tooLarge = js > MOST.js || first > MOST.first || later > MOST.later || phone > MOST.vote;
if (tooLarge || singles.length === 0 || singles.some(({ bytes }) => bytes > MOST.single)) {
  console.error(singles.length === 0 ? 'There is no page as one file.' : 'The page is larger than its budget.');
  process.exit(1);
}
