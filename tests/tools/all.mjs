// Runs every check in turn and closes with one line that counts all tests. A step that fails stops nothing that
// can still say something useful, but the command fails.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

const node = process.execPath;
const bin = (/** @type {string} */ path) => `node_modules/${path}`;
/** @type {{ name: string, args: string[], needs?: string }[]} */
const STEPS = [
  { name: 'types', args: [bin('svelte-check/bin/svelte-check'), '--fail-on-warnings', '--output', 'human'] },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'unit, law and component tests',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
  },
  { name: 'fuzzer', args: ['tests/tools/fuzz.mjs'] },
  { name: 'build', args: [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'] },
  { name: 'size', args: ['tests/tools/size.mjs'], needs: 'build' },
  { name: 'browser journeys and pictures', args: [bin('@playwright/test/cli.js'), 'test'], needs: 'build' },
];

/** A port that nobody else on this machine uses now. */
const free = () =>
  new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
process.env.PORT ??= String(await free());

rmSync('test-results', { recursive: true, force: true });
/** @type {string[]} */
const failed = [];
for (const { name, args, needs } of STEPS) {
  if (needs && failed.includes(needs)) continue;
  console.log(`\n— ${name}`);
  if (spawnSync(node, args, { stdio: 'inherit' }).status !== 0) failed.push(name);
}

/** Counts of one kind of test. */
class Count {
  passed = 0;
  failed = 0;
  skipped = 0;
}
/** @type {string[]} */
const broken = [];
const counts = { unit: new Count(), law: new Count(), component: new Count(), browser: new Count() };
if (existsSync('test-results/unit.json')) {
  const { testResults } = JSON.parse(readFileSync('test-results/unit.json', 'utf8'));
  for (const { name, assertionResults } of testResults)
    for (const { status, title, ancestorTitles, failureMessages } of assertionResults) {
      const law = [...ancestorTitles, title].some((words) => /\blaws?\b/i.test(words));
      const kind = name.includes('.svelte.test.') ? counts.component : law ? counts.law : counts.unit;
      if (status === 'passed') kind.passed += 1;
      else if (status === 'failed') {
        kind.failed += 1;
        broken.push(`${relative('.', name)} › ${title}\n${(failureMessages ?? []).join('\n').slice(0, 2000)}`);
      } else kind.skipped += 1;
    }
}
/** Browser tests that failed once and passed when they were tried again. @type {string[]} */
const unsteady = [];
/** @typedef {{ file: string, title: string, specs?: { file: string, title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite */
const findUnsteady = (/** @type {Suite} */ { specs = [], suites = [] }) => {
  for (const { file, title, tests } of specs)
    if (tests.some(({ status }) => status === 'flaky')) unsteady.push(`${file} › ${title}`);
  suites.forEach(findUnsteady);
};
if (existsSync('test-results/browser.json')) {
  const { stats, suites } = JSON.parse(readFileSync('test-results/browser.json', 'utf8'));
  suites.forEach(findUnsteady);
  counts.browser.passed = stats.expected + stats.flaky;
  counts.browser.failed = stats.unexpected;
  counts.browser.skipped = stats.skipped;
}
// Once more at the end, where whoever reads only the last lines finds it.
for (const one of broken) console.log(`\nfailed: ${one}`);
for (const one of unsteady) console.log(`passed at the second try only: ${one}`);
console.log('');
for (const [kind, count] of Object.entries(counts))
  console.log(`${kind} tests: ${count.passed} passed, ${count.failed} failed`);
const total = new Count();
for (const count of Object.values(counts)) {
  total.passed += count.passed;
  total.failed += count.failed;
}
for (const name of failed) console.log(`failed step: ${name}`);
// A failed step without a failed test (types, lint, build) counts as one, so that the last line cannot look green.
const steps = failed.length > 0 && total.failed === 0 ? failed.length : 0;
console.log(`${total.passed} passed, ${total.failed + steps} failed`);
process.exit(failed.length > 0 ? 1 : 0);
