import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from './tools/colour';

const SRC = join(import.meta.dirname, '../src');
const plain = (css: string) => css.replace(/\/\*[^]*?\*\//g, '');
const read = (file: string) => readFileSync(join(SRC, file), 'utf8');
const app = plain(read('app.css'));
const print = plain(read('print.css'));

const TOKENS = ['paper', 'ink', 'muted', 'hair', 'faint', 'wash', 'value', 'cost', 'thread', 'ghost'] as const;
type Token = (typeof TOKENS)[number];
type Palette = Readonly<Record<Token, string>>;

/** The block that follows an opening, up to the brace that closes it. */
function block(css: string, opening: string): string {
  const start = css.indexOf(`${opening} {`);
  if (start < 0) throw new Error(`No ${opening}`);
  const first = css.indexOf('{', start) + 1;
  let depth = 1;
  let at = first;
  for (; depth > 0; at++) depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
  return css.slice(first, at - 1);
}
const declared = (css: string) =>
  Object.fromEntries([...css.matchAll(/--([a-z]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']));
function palette(css: string): Palette {
  const found = declared(css);
  const missing = TOKENS.filter((token) => !found[token]);
  if (missing.length > 0) throw new Error(`Not set: ${missing.join(', ')}`);
  return found as Palette;
}

const light = block(app, ':root');
const more = block(app, '@media (prefers-contrast: more)');
const PALETTES: Readonly<Record<string, Palette>> = {
  light: palette(light),
  dark: palette(block(app, ":root[data-theme='dark']")),
  projector: palette(block(app, ":root[data-theme='projector']")),
  'light, more contrast': palette(block(more, ":root[data-theme='light']")),
  'dark, more contrast': palette(block(more, ":root[data-theme='dark']")),
  print: palette(block(block(print, '@media print'), ':root[data-theme]')),
  'print in black': {
    ...palette(block(block(print, '@media print'), ':root[data-theme]')),
    ...declared(block(block(print, '@media print and (monochrome)'), ':root[data-theme]')),
  },
};
const GROUNDS: readonly Token[] = ['paper', 'wash'];
const TEXT: readonly Token[] = ['ink', 'muted', 'thread'];
const MARKS: readonly Token[] = ['ink', 'value', 'cost', 'thread', 'ghost', 'hair'];

describe.each(Object.entries(PALETTES))('%s', (name, colours) => {
  const asked = name.includes('more contrast');
  test.each(GROUNDS)('every text is read on %s', (ground) => {
    for (const token of TEXT)
      expect(contrast(colours[token], colours[ground]), `${token} on ${ground}`).toBeGreaterThanOrEqual(
        asked ? 7 : 4.5,
      );
  });
  test.each(GROUNDS)('every mark is seen on %s', (ground) => {
    for (const token of MARKS)
      expect(contrast(colours[token], colours[ground]), `${token} on ${ground}`).toBeGreaterThanOrEqual(
        asked ? 4.5 : 3,
      );
  });
  test('the hollow, the gap and the disc of a thumb are seen on the bars', () => {
    for (const bar of ['value', 'cost', 'thread', 'ink'] as const)
      expect(contrast(colours.paper, colours[bar]), `paper on ${bar}`).toBeGreaterThanOrEqual(3);
  });
});

test('more contrast is more contrast, for every pair', () => {
  for (const theme of ['light', 'dark'])
    for (const token of MARKS)
      for (const ground of GROUNDS) {
        const [usual, stronger] = [PALETTES[theme], PALETTES[`${theme}, more contrast`]];
        if (!usual || !stronger) throw new Error(theme);
        expect(contrast(stronger[token], stronger[ground]), `${theme} ${token} on ${ground}`).toBeGreaterThan(
          contrast(usual[token], usual[ground]),
        );
      }
});

/** Every declaration of the sheets and components that takes its colour from a token. */
interface Use {
  readonly where: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
  /** Names after the two dashes: tokens, and whatever else a text, a fill or a stroke is taken from. */
  readonly tokens: readonly string[];
}
const sheets = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(css|svelte)$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const rulesOf = (file: string) => {
  const text = read(file);
  const css = plain(file.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? ''));
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    where: file,
    selector: selector.trim().replace(/\s+/g, ' '),
    declarations: [...body.matchAll(/([\w-]+):\s*([^;]+)/g)].map(([, property = '', value = '']) => ({
      property,
      value,
    })),
  }));
};
const rules = sheets.flatMap(rulesOf);
const uses: readonly Use[] = rules.flatMap(({ where, selector, declarations }) =>
  declarations
    .filter(({ property }) => !property.startsWith('--'))
    .map(({ property, value }) => ({
      where,
      selector,
      property,
      value,
      tokens: [...value.matchAll(/var\(--([a-z-]+)/g)]
        .map(([, token]) => token ?? '')
        .filter((token) => isToken(token) || (/^(color|fill|stroke)$/.test(property) && !token.startsWith('hatch-'))),
    }))
    .filter(({ tokens }) => tokens.length > 0),
);
function isToken(name: string): name is Token {
  return (TOKENS as readonly string[]).includes(name);
}

/** What each kind of property may take, so that a new use asks for a ratio. */
const MAY: readonly { property: RegExp; tokens: readonly Token[] }[] = [
  { property: /^(color|accent-color)$/, tokens: TEXT },
  { property: /^fill$/, tokens: ['paper', 'wash', 'ink', 'muted', 'value', 'cost', 'thread'] },
  { property: /^stroke$/, tokens: ['paper', ...MARKS] },
  { property: /^background$/, tokens: ['paper', 'wash', 'ink', 'value', 'cost', 'thread', 'hair'] },
  { property: /^border|^outline|^box-shadow$|^text-decoration/, tokens: ['hair', 'ink', 'cost', 'thread'] },
  { property: /^text-shadow$/, tokens: ['paper'] },
];
/** Below every ratio, because nothing is said by them alone. */
const EXEMPT: readonly { where?: string; selector: RegExp; property: RegExp; token: Token }[] = [
  // Lines between what space already parts.
  { selector: /./, property: /^border-(top|bottom)$/, token: 'faint' },
  // How far a bar could go: its end stops are hair.
  { where: 'charts/Marks.svelte', selector: /^\.travel$/, property: /^stroke$/, token: 'faint' },
  { where: 'views/MarketSets.svelte', selector: /^\.frame$/, property: /^stroke$/, token: 'faint' },
  // The months of a time axis, which has numbers.
  { where: 'views/rooms/extension/CoursesFigure.svelte', selector: /grid/, property: /^stroke$/, token: 'faint' },
  // Regions whose borders are drawn and whose names stand in them.
  { where: 'views/rooms/extension/PhaseFigure.svelte', selector: /washed/, property: /^stroke$/, token: 'wash' },
  { where: 'views/rooms/people/People.svelte', selector: /^\.apostles$/, property: /^background$/, token: 'wash' },
  // A gap between filled cells.
  { where: 'views/rooms/market/SwitchingTable.svelte', selector: /^td$/, property: /^border$/, token: 'paper' },
  // Letters on ink, which the palettes prove.
  { where: 'views/rooms/actions/PlanResult.svelte', selector: /^\.main$/, property: /^color$/, token: 'paper' },
  { where: 'views/rooms/money/Cautious.svelte', selector: /aria-pressed/, property: /^color$/, token: 'paper' },
  { where: 'views/teaching/notes/KeyBar.svelte', selector: /aria-pressed/, property: /^color$/, token: 'paper' },
  // Lines between columns that space already parts.
  { selector: /./, property: /^border-left$/, token: 'faint' },
  // A slide rule between two scales that both have numbers, on paper.
  { where: 'views/teaching/paper/PaperFigure.svelte', selector: /fan/, property: /^stroke$/, token: 'faint' },
  // Nothing can be done with it now.
  { where: 'views/teaching/DeckRow.svelte', selector: /:disabled/, property: /^color$/, token: 'faint' },
  { where: 'views/teaching/StoryStepRow.svelte', selector: /:disabled/, property: /^color$/, token: 'faint' },
  {
    where: 'views/teaching/stage/Foot.svelte',
    selector: /^button\[aria-disabled='true'\]$/,
    property: /^color$/,
    token: 'hair',
  },
  { where: 'views/Toolbar.svelte', selector: /^button\[aria-disabled='true'\]$/, property: /^color$/, token: 'hair' },
];

test('every use of a token is one whose contrast is known', () => {
  expect(uses.length).toBeGreaterThan(100);
  const unknown = uses.flatMap(({ where, selector, property, tokens }) =>
    tokens
      .filter(
        (token) =>
          !MAY.some((may) => may.property.test(property) && isToken(token) && may.tokens.includes(token)) &&
          !EXEMPT.some(
            (one) =>
              (one.where ?? where) === where &&
              one.selector.test(selector) &&
              one.property.test(property) &&
              one.token === token,
          ),
      )
      .map((token) => `${where}: ${selector} { ${property}: ${token} }`),
  );
  expect(unknown).toEqual([]);
});

test('letters in the colour of a mark are only in colours fit for text', () => {
  const letters = uses.filter(({ selector, property }) => property === 'fill' && /\b(text|tspan)\b/.test(selector));
  expect(letters.length).toBeGreaterThan(1);
  for (const { selector, tokens } of letters) for (const token of tokens) expect(TEXT, selector).toContain(token);
});

test('no colour is written outside the tokens', () => {
  const loose = rules.flatMap(({ where, selector, declarations }) =>
    declarations
      .filter(
        ({ property, value }) => !property.startsWith('--') && /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(value),
      )
      .map(({ property, value }) => `${where}: ${selector} { ${property}: ${value} }`),
  );
  expect(loose).toEqual([]);
});

/** What is drawn fainter than its token, and why that hides nothing. */
const FADED: Readonly<Record<string, string>> = {
  '.fan': 'links two scales that both have numbers',
  '.cut.thin': 'contours between the one in full strength',
  '.learning': 'inside an outline of full strength',
  '.economic': 'inside an outline of full strength',
  '.emotional': 'inside an outline of full strength',
  '.affection': 'inside an outline of full strength',
  '.aside': 'steps back while another station is shown',
  '.lens :global(.numbers)': 'steps back while another station is shown',
  '.unseen::-webkit-slider-thumb': 'a slider whose mark is drawn by the picture',
  '.unseen::-moz-range-thumb': 'a slider whose mark is drawn by the picture',
  '.stale :global(.picture svg), .stale :global(.answer)':
    'an old answer while the next is worked out; words beside it say so',
  input: 'a radio button whose word is what is seen',
  nav: 'the buttons of the stage, which come with the pointer or the focus',
};
test('what is drawn fainter than its token is known by name', () => {
  const faded = rules
    .filter(({ declarations }) =>
      declarations.some(({ property, value }) => /opacity$/.test(property) && Number(value) !== 1),
    )
    .map(({ selector }) => selector);
  expect(faded.filter((selector) => !FADED[selector])).toEqual([]);
});
