// Makes sure that the browser tests have a Chromium and a Chinese font, and says what it did.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

/** @param {string} command @param {string[]} args @param {Record<string, string>} env */
function run(command, args, env = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}
const rootOnDebian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
/** @param {string[]} names */
const debian = (...names) =>
  run('apt-get', ['-qq', 'update']) &&
  run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...names], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
const playwright = () =>
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium', '--only-shell'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
const chineseFont = () => {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.error === undefined && listed.stdout.trim() !== '';
};

let found = await findChromium();
if (!found.name) {
  console.log('No Chromium, Chrome or Edge that starts was found:\n' + found.failed.join('\n'));
  // Debian's package first for root: it brings the libraries that a bare download lacks.
  const attempts = rootOnDebian ? [() => debian('chromium', 'fonts-noto-cjk', 'fontconfig'), playwright] : [playwright];
  for (const attempt of attempts) {
    if (!attempt()) continue;
    found = await findChromium();
    if (found.name) break;
  }
}
if (!found.name) {
  console.error(
    'The browser tests need Chromium. Install Chrome, Edge or Chromium, or set CHROMIUM_PATH to one.\n' +
      'Debian: sudo apt-get install chromium fonts-noto-cjk. Elsewhere: npx playwright install --with-deps chromium',
  );
  process.exit(1);
}
if (rootOnDebian && !chineseFont()) debian('fonts-noto-cjk', 'fontconfig');
console.log(`Browser for the tests: ${found.name}, version ${found.version}`);
