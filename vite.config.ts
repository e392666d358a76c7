import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, runnerImport, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/tools/chromium.mjs';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Nothing but our own files and the pieces of the page itself: no request after the load, no form, no frame inside. */
const policy = (scripts: readonly string[], styles: readonly string[], own = "'self' ", ...more: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src ${own}${scripts.map(hash).join(' ')}`,
    `style-src ${own}${styles.map(hash).join(' ')}`,
    `img-src ${own}data:`,
    ...more,
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
            attrs: { 'http-equiv': 'Content-Security-Policy', content: policy([first], [style]) },
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

/** A worker's address as the bundler writes it into a finished file. */
const WORKER = /new URL\(new URL\(`([^`]+)`,import\.meta\.url\)\.href,``\+import\.meta\.url\)/g;
/** What a finished file would fetch ahead of its later parts. */
const AHEAD = /^const __vite__mapDeps=.*$/m;

/** What a build has made, by the names of the files. */
class Finished {
  readonly #chunks = new Map<string, Rolldown.OutputChunk>();
  readonly #texts = new Map<string, string>();

  constructor(bundle: Rolldown.OutputBundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') this.#chunks.set(basename(file.fileName), file);
      else if (typeof file.source === 'string') this.#texts.set(basename(file.fileName), file.source);
  }
  get pages(): readonly (readonly [string, string])[] {
    return [...this.#texts].filter(([name]) => name.endsWith('.html'));
  }
  /** Of everything that a page could ask for. */
  get names(): readonly string[] {
    return [...this.#chunks.keys(), ...this.#texts.keys()].filter((name) => !name.endsWith('.html'));
  }
  text(name: string): string {
    const text = this.#texts.get(name);
    if (text === undefined) throw new Error(`${name} was not built.`);
    return text;
  }
  /** The styles of everything that begins with a script, each behind those it builds upon. */
  styles(entry: string, seen = new Set<string>(), found = new Set<string>()): Set<string> {
    const chunk = this.#chunks.get(entry);
    if (!chunk || seen.has(entry)) return found;
    seen.add(entry);
    for (const needed of chunk.imports) this.styles(basename(needed), seen, found);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) found.add(basename(sheet));
    for (const later of chunk.dynamicImports) this.styles(basename(later), seen, found);
    return found;
  }
  /** Everything that begins with a script, as one module; workers begin from a text in it. */
  async script(entry: string): Promise<string> {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [
        {
          name: 'finished-parts',
          enforce: 'pre',
          resolveId: (id) => {
            if (id.startsWith('worker:')) return id;
            const name = basename(id);
            return name === 'all.js' || this.#chunks.has(name) ? name : null;
          },
          load: (id) => {
            if (id === 'all.js') return `import './${entry}';`;
            if (id.startsWith('worker:')) {
              const code = JSON.stringify(this.text(id.slice(7)));
              return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));`;
            }
            const workers: string[] = [];
            const code = this.#chunks
              .get(id)
              ?.code.replace(AHEAD, 'const __vite__mapDeps = () => [];')
              .replace(WORKER, (_, name: string) => `__worker${workers.push(basename(name)) - 1}`);
            return code
              ? workers.map((name, i) => `import __worker${i} from 'worker:${name}';\n`).join('') + code
              : null;
          },
        },
      ],
      build: {
        write: false,
        target: 'baseline-widely-available',
        lib: { entry: 'all.js', formats: ['es'], fileName: 'all' },
        rolldownOptions: { output: { codeSplitting: false, minify: true } },
      },
    });
    const [{ output }] = built as [Rolldown.RolldownOutput];
    // Inside a script element these two would end it, or hide its end.
    return output[0].code.replace(/<(?=\/script|!--)/gi, '\\x3C');
  }
}

/**
 * Beside the folder for a host, each page once more as one file that opens by a double click: a page opened as a file
 * may load no module and no worker. It is bound from the finished files, so that nothing is compiled twice and both run
 * the same. Its policy knows every piece by its hash; a worker can only begin from a text of the page's own script.
 */
function singleFile(): Plugin {
  const bind = async (finished: Finished, page: string) => {
    const entry = basename(/<script type="module"[^>]*src="([^"]+)"/.exec(page)?.[1] ?? '');
    const script = await finished.script(entry);
    const later = finished.styles(entry);
    const element = (text: string) => text && `<style>${text}</style>`;
    const styled = page
      .replace(/<script type="module"[^]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '')
      .replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, address: string) => {
        later.delete(basename(address));
        return element(finished.text(basename(address)));
      })
      .replace('</head>', () => `${element([...later].map((sheet) => finished.text(sheet)).join(''))}</head>`);
    const inside = (kind: RegExp) => Array.from(styled.matchAll(kind), ([, text = '']) => text);
    const scripts = [...inside(/<script>([^]*?)<\/script>/g), script];
    const workers = script.includes('new Worker(') ? ['worker-src blob:'] : [];
    const allowed = policy(scripts, inside(/<style>([^]*?)<\/style>/g), '', ...workers);
    const whole = styled
      .replace(/(http-equiv="Content-Security-Policy" content=)"[^"]*"/, `$1"${allowed}"`)
      // At the end: the picture that comes with the page is seen before the script is read.
      .replace('</body>', () => `<script type="module">${script}</script></body>`);
    for (const name of finished.names)
      if (whole.includes(name)) throw new Error(`The single file would still ask for ${name}.`);
    return whole;
  };
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const finished = new Finished(bundle);
        for (const [name, page] of finished.pages) {
          const fileName = `customer-value-${name === 'index.html' ? 'map.html' : name}`;
          this.emitFile({ type: 'asset', fileName, source: await bind(finished, page) });
        }
      },
    },
  };
}

/**
 * The page on the phones of a room, `vote.html`: built by itself, so that it shares no file with the large page and takes
 * none of it along. Its policy lets nothing in but its own script and style, and nothing out at all.
 */
function votePage(): Plugin {
  const page = 'vote.html';
  const vote: Plugin = {
    name: 'vote-policy',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content:
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
        },
        injectTo: 'head-prepend',
      },
    ],
  };
  let folder = 'dist';
  return {
    name: 'vote-page',
    apply: 'build',
    configResolved: ({ build: { outDir } }) => void (folder = outDir),
    async closeBundle(error) {
      if (error) return;
      await build({
        configFile: false,
        root: import.meta.dirname,
        base: './',
        logLevel: 'warn',
        publicDir: false,
        plugins: [components(), vote, singleFile()],
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: 'baseline-widely-available',
          modulePreload: { polyfill: false },
          rolldownOptions: { input: join(import.meta.dirname, page) },
        },
      });
    },
  };
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}
/** Parts of the framework that only later pages use; its index names them to the first one too. */
const LATER_ONLY = /\/svelte\/src\/internal\/client\/dom\/elements\/bindings\/select\.js$/;

/**
 * Whatever one of these needs at once goes into one file, in the order in which a visitor needs it. Left alone, the
 * bundler makes a small file of everything that two pages share: a hundred of them, which compress worse than a few and
 * wait for one another on a slow line.
 */
const PARTS = [
  { name: 'first', entry: 'src/main.ts', except: LATER_ONLY },
  { name: 'link', entry: 'src/state/link/opening.ts' },
  { name: 'reading', entry: 'src/views/reading.ts' },
].map(({ name, entry, except }) => {
  const needed = new Set<string>();
  return {
    name: (id: string, modules: Modules): string | null => {
      if (except?.test(id)) return null;
      if (needed.size === 0) {
        const waiting = [join(import.meta.dirname, entry)];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
          if (needed.has(next)) continue;
          needed.add(next);
          waiting.push(...(modules.getModuleInfo(next)?.importedIds ?? []));
        }
      }
      return needed.has(id) ? name : null;
    },
  };
});

const { channel, executablePath } = chromiumLaunch();

export default defineConfig({
  // Relative addresses: the built folder works from any path of any static host.
  base: './',
  plugins: [components(), openingPicture(), tablesInPage(), singleFile(), votePage()],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The cases are read from the page; what wrote them down is not needed a second time.
      treeshake: { moduleSideEffects: (id) => !/\/src\/content\/cases\/(?!index)/.test(id.replaceAll('\\', '/')) },
      output: {
        codeSplitting: {
          groups: [
            ...PARTS,
            // What pages share that are fetched one by one.
            { name: 'teaching', test: /\/teaching\//, minShareCount: 2 },
            { name: 'shared', minShareCount: 2 },
          ].map((part, i) => ({ ...part, priority: 9 - i })),
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
