// Installs the packages when they are missing or older than the lock. Imports nothing that must be installed first.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24)) {
  console.error(`Node ${process.versions.node} is too old. Install Node 20.19, 22.13, 24 or newer: https://nodejs.org`);
  process.exit(1);
}
/** @param {string} file */
const changed = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
const installed = changed('node_modules/.package-lock.json');
if (installed < Math.max(changed('package-lock.json'), changed('package.json'))) {
  console.log('Installing the packages (npm ci) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
