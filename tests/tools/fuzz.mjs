// Gives the reader of links a million inputs that are not, or no longer, links of ours, and says which of its branches
// they reached. Fails on an exception, on an answer that says nothing, and on an input that takes too long.
import { Session } from 'node:inspector/promises';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, parseAst } from 'vite';

const RUNS = Number(process.env.FUZZ_RUNS ?? 1_000_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260);
/** Milliseconds one input may take. */
const MOST = 50;
const OUT = 'test-results/fuzz';

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'tests/state/link/fuzzed.ts',
    outDir: OUT,
    minify: false,
    // One file a module, so that what was reached can be told by its name.
    rolldownOptions: { output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].mjs' } },
  },
});
const home = pathToFileURL(`${process.cwd()}/${OUT}/`).href;
const inspector = new Session();
inspector.connect();
await inspector.post('Profiler.enable');
await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { opened, OLDER, anyFrom, hostile } = await import(`${home}tests/state/link/fuzzed.mjs`);

const any = anyFrom(SEED);
/** @type {Record<string, number>} */
const outcomes = {};
/** @type {string[]} */
const faults = [];
/** @param {string} search @param {string} hash */
const timed = (search, hash) => {
  const start = performance.now();
  const answer = opened(search, hash, 'en', OLDER);
  return { answer, took: performance.now() - start };
};
let slowest = 0;
const start = performance.now();
for (let run = 0; run < RUNS && faults.length < 10; run += 1) {
  const [search, hash] = hostile(any);
  try {
    const { answer, took } = timed(search, hash);
    outcomes[answer.outcome] = (outcomes[answer.outcome] ?? 0) + 1;
    const silent = !answer.work && answer.outcome !== 'none' && answer.notices.length === 0;
    if (silent) faults.push(`says nothing: ${JSON.stringify([search, hash]).slice(0, 300)}`);
    slowest = Math.max(slowest, took);
    // A machine that was busy for a moment is none of the reader's doing.
    if (took > MOST && [1, 2, 3].every(() => timed(search, hash).took > MOST))
      faults.push(`takes ${took.toFixed(0)} ms: ${JSON.stringify([search, hash]).slice(0, 300)}`);
  } catch (error) {
    faults.push(`${String(error)}: ${JSON.stringify([search, hash]).slice(0, 300)}`);
  }
}
const seconds = (performance.now() - start) / 1000;

const { result } = await inspector.post('Profiler.takePreciseCoverage');
/** The reader is what stands in these folders. */
const READER = /^src\/state\/(?:link|versions)\//;
/** @type {Map<string, { all: number, reached: number, missed: string[] }>} */
const files = new Map();
/** @typedef {{ name: string, code: string, unreached: { startOffset: number, endOffset: number }[] }} Module */
/** @param {Module} module @param {{ start: number, end: number } | null | undefined} node */
const branch = ({ name, code, unreached }, node) => {
  if (!node) return;
  const count = files.get(name) ?? { all: 0, reached: 0, missed: [] };
  files.set(name, count);
  count.all += 1;
  if (unreached.some(({ startOffset, endOffset }) => startOffset <= node.start && node.end <= endOffset))
    count.missed.push(code.slice(node.start, node.end).replace(/\s+/g, ' ').slice(0, 70));
  else count.reached += 1;
};
/** Only the reader counts: writing links, and what is made once at the start, are other things. */
const WRITES = /^(write|bitsTo|digitsFor|seal$|tailOf|tokenOf|codeOf|spokenCode|home$|places$|value$|changed$)/;
/** @param {Module} module @param {any} node @param {boolean} counts */
function walk(module, node, counts) {
  if (typeof node?.type !== 'string') return;
  let here = counts;
  if (node.type === 'ClassDeclaration') here = !/Writer/.test(node.id?.name ?? '');
  if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration')
    here &&= !WRITES.test(node.id?.name ?? '');
  if (here) {
    if (/Function/.test(node.type)) branch(module, node.body);
    if (node.type === 'IfStatement') [node.consequent, node.alternate].forEach((one) => branch(module, one));
    if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach((one) => branch(module, one));
    if (node.type === 'LogicalExpression') branch(module, node.right);
    if (node.type === 'CatchClause') branch(module, node.body);
  }
  for (const child of Object.values(node))
    if (Array.isArray(child)) child.forEach((one) => walk(module, one, here));
    else if (child && typeof child === 'object') walk(module, child, here);
}
for (const { url, functions } of result) {
  const name = url.startsWith(home) ? url.slice(home.length) : '';
  if (!READER.test(name)) continue;
  const code = readFileSync(`${OUT}/${name}`, 'utf8');
  const unreached = functions.flatMap(({ ranges }) => ranges.filter(({ count }) => count === 0));
  walk({ name, code, unreached }, parseAst(code), true);
}

let [all, reached] = [0, 0];
for (const [name, count] of files) {
  all += count.all;
  reached += count.reached;
  console.log(`${String(count.reached).padStart(4)} of ${String(count.all).padStart(3)} branches  ${name}`);
  for (const text of count.missed) console.log(`             not reached: ${text}`);
}
console.log(
  `Fuzzer: ${RUNS.toLocaleString('en')} inputs in ${seconds.toFixed(0)} s, slowest ${slowest.toFixed(1)} ms; ` +
    `outcomes ${JSON.stringify(outcomes)}; branches of the reader reached: ${reached} of ${all} (${((100 * reached) / all).toFixed(1)} %)`,
);
for (const fault of faults) console.error(`fault: ${fault}`);
process.exit(faults.length > 0 || reached / all < 0.9 ? 1 : 0);
