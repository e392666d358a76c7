// Writes docs/links.md: how long the link of every case is, and how fine its QR code.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/tools/link-table.ts', { configFile: false, logLevel: 'error' });
writeFileSync('docs/links.md', module.linkTable());
