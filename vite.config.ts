import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runnerImport, type HtmlTagDescriptor, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/tools/chromium.mjs';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Nothing but our own files and the pieces of the page itself: no request after the load, no form, no frame inside. */
const policy = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${hash(script)}`,
    `style-src 'self' ${hash(style)}`,
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const first = readFileSync(join(import.meta.dirname, 'src/first.js'), 'utf8')
  .replace(/\/\/.*$|\/\*[^]*?\*\//gm, '')
  .replace(/\s*\n\s*/g, '\n');
// The same names for scoped styles in the pictures drawn at the build and in the script that takes over.
const components = (emitCss = true) =>
  svelte({
    configFile: false,
    emitCss,
    compilerOptions: {
      cssHash: ({ hash: short, filename }) =>
        `s-${short(relative(import.meta.dirname, filename).replaceAll('\\', '/'))}`,
    },
  });

/**
 * Draws the opening picture into the page, by the components that take over later, and writes the policy. The policy
 * refuses style attributes, so the pictures' own become rules of one style element that the policy knows by its hash.
 * The development server goes without: it needs its socket and inline styles.
 */
const openingPicture = (): Plugin => ({
  name: 'opening-picture',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { server }) {
      const early: HtmlTagDescriptor = { tag: 'script', children: first, injectTo: 'head-prepend' };
      if (server) return [early];
      const { module } = await runnerImport<{ stills: () => string }>(join(import.meta.dirname, 'src/still.ts'), {
        configFile: false,
        logLevel: 'error',
        plugins: [components(false)],
      });
      const styles = new Map<string, number>();
      const body = module
        .stills()
        .replace(/<!--.*?-->/g, '')
        .replace(/ style="([^"]*)"/g, (_, rule: string) => {
          if (!styles.has(rule)) styles.set(rule, styles.size);
          return ` data-style="${styles.get(rule)}"`;
        });
      const style = [...styles].map(([rule, n]) => `[data-style='${n}']{${rule}}`).join('');
      return {
        html: html.replace('<div id="app">', () => `<div id="app">${body}`),
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(first, style) },
            injectTo: 'head-prepend',
          },
          { ...early, injectTo: 'head' },
          { tag: 'style', children: style, injectTo: 'head' },
        ],
      };
    },
  },
});

/** Long tables of words and numbers, the variable each is written in, and the export it can be read from. */
const TABLES: Readonly<Record<string, { variable: string; name: string }>> = {
  'src/model/parameters.ts': { variable: 'PARAMETERS', name: 'PARAMETERS' },
  'src/model/outputs.ts': { variable: 'OUTPUTS', name: 'OUTPUTS' },
  'src/model/sources.ts': { variable: 'SOURCES', name: 'SOURCES' },
  'src/content/cases/index.ts': { variable: 'ALL', name: 'CASES' },
};
const PAGE_TABLES = 'virtual:page-tables';

/**
 * Moves the long tables out of the script into a block of JSON in the page. They stay one typed entry in one place in
 * the source; the built script is a third smaller, the browser need not compile them, and nothing is fetched later.
 */
function tablesInPage(): Plugin {
  const tables: Record<string, unknown> = {};
  return {
    name: 'tables-in-page',
    apply: 'build',
    enforce: 'post',
    resolveId: (id) => (id === PAGE_TABLES ? `\0${PAGE_TABLES}` : null),
    load: (id) =>
      id === `\0${PAGE_TABLES}`
        ? `export const tables = JSON.parse(document.getElementById('tables').textContent);`
        : null,
    async transform(code, id) {
      const table = TABLES[relative(import.meta.dirname, id).replaceAll('\\', '/')];
      if (!table) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false, logLevel: 'error' });
      tables[table.name] = module[table.name];
      for (const node of this.parse(code).body) {
        const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
        if (declaration?.type !== 'VariableDeclaration') continue;
        for (const { id: name, init } of declaration.declarations) {
          if (name.type !== 'Identifier' || name.name !== table.variable || !init) continue;
          const { start, end } = init as unknown as { start: number; end: number };
          return {
            code: `import { tables } from '${PAGE_TABLES}';\n${code.slice(0, start)}tables.${table.name}${code.slice(end)}`,
            map: null,
          };
        }
      }
      throw new Error(`${id} declares no ${table.variable}`);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: 'tables' },
          children: JSON.stringify(tables).replaceAll('<', '\\u003c'),
          injectTo: 'body',
        },
      ],
    },
  };
}

/**
 * Puts whatever the entry needs at once into one file. Left alone, the bundler makes a small file of everything that
 * two later parts share with the first, and many small files compress worse than one.
 */
const needed = new Set<string>();
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}
/** Parts of the framework that only later pages use; its index names them to the first one too. */
const LATER_ONLY = /\/svelte\/src\/internal\/client\/dom\/elements\/bindings\/select\.js$/;
const inFirst = (id: string, modules: Modules): boolean => {
  if (LATER_ONLY.test(id)) return false;
  if (needed.size === 0) {
    const waiting = [join(import.meta.dirname, 'src/main.ts')];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (needed.has(next)) continue;
      needed.add(next);
      waiting.push(...(modules.getModuleInfo(next)?.importedIds ?? []));
    }
  }
  return needed.has(id);
};

const { channel, executablePath } = chromiumLaunch();

export default defineConfig({
  // Relative addresses: the built folder works from any path of any static host.
  base: './',
  plugins: [components(), openingPicture(), tablesInPage()],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The cases are read from the page; what wrote them down is not needed a second time.
      treeshake: { moduleSideEffects: (id) => !/\/src\/content\/cases\/(?!index)/.test(id.replaceAll('\\', '/')) },
      output: {
        codeSplitting: {
          groups: [{ name: (id, modules) => (inFirst(id, modules) ? 'first' : null) }],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // A law is tried a thousand times; on a slow machine that takes its time.
          testTimeout: 120_000,
          setupFiles: ['tests/tools/laws.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Runes do nothing in Svelte's server build, so whatever needs them runs in a real browser.
          name: 'browser',
          include: ['tests/**/*.svelte.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(channel ? { channel } : {}), ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
