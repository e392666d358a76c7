import { afterEach, describe, expect, it } from 'vitest';
import { standaloneSvg } from '../../src/carriers/standalone';
import { svgText, withSvgText } from '../../src/carriers/svg-text';
import { RATING_IDS, type RatingId } from '../../src/model/alternatives';
import { SIZES } from '../charts/pictures';
import { caseState, caseSubject } from '../charts/subjects';
import { inXml } from './any-text';
import { alone, drawn, gone, live, opened } from './live';

const ABOUT = { title: '客户价值地图', description: '满意度73.6', background: 'rgb(251, 250, 247)' };
const DRAWS = 'rect, path, circle, text, tspan';
const PROPERTIES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['stroke-linecap', 'stroke-linejoin', 'paint-order', 'opacity', 'visibility', 'display'],
];
const OF_WORDS = [
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'letter-spacing', 'word-spacing'],
  ...['font-variant-numeric', 'font-variant-east-asian', 'text-autospace', 'white-space-collapse'],
];
const LINES = PROPERTIES.filter((name) => name.startsWith('stroke-'));

/** What an element is drawn with; the lines of what has none do not matter. */
function look(element: Element): Record<string, string> {
  const style = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
  const words = element.localName === 'text' || element.localName === 'tspan';
  const values = Object.fromEntries(
    [...PROPERTIES, ...(words ? OF_WORDS : [])].map((name) => [name, style.getPropertyValue(name)]),
  );
  if (values.stroke === 'none') for (const name of LINES) delete values[name];
  if (values.fill === 'none') delete values['fill-opacity'];
  // A ten-thousandth of a pixel is not seen.
  for (const [name, value] of Object.entries(values))
    values[name] = value.replace(/[\d.]+(?=px)/g, (pixels) => String(Math.round(Number(pixels) * 10_000)));
  return values;
}
const texts = (svg: Element) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
const moved = caseState('opening', { values: { serviceValue: 80, moneyCost: 20 } });

/** Everything that must not be in a file that others open. */
function faults(svg: string): string[] {
  const root = opened(svg);
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  return [root, ...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^(script|style|foreignObject|image|a|use|animate.*|set|iframe)$/.test(element.localName)
      ? [element.localName]
      : []),
    ...[...element.attributes].flatMap(({ name, value }) => {
      if (/^(class|data-|on|href|xlink|src|aria-hidden)/.test(name)) return [name];
      const refers = [...value.matchAll(/url\(([^)]*)\)/g)].map((found) => found[1] ?? '');
      if (refers.some((address) => !ids.has(address.slice(1)))) return [`${name}=${value}`];
      return name !== 'xmlns' && /:\/\/|javascript:|data:|var\(|calc\(/.test(value) ? [`${name}=${value}`] : [];
    }),
  ]);
}

describe('a picture that stands alone', () => {
  afterEach(gone);

  for (const [size, picture] of Object.entries(SIZES))
    for (const locale of ['zh', 'en'] as const)
      for (const theme of ['light', 'dark', 'projector'] as const)
        it(`looks as it does on the page, ${size} ${locale} ${theme}`, async () => {
          const svg = await live(picture(caseSubject('opening', locale, moved)), { locale, theme });
          const lone = standaloneSvg(svg, ABOUT);
          const copy = alone(lone);
          const [here, there] = [svg, copy].map((root) => [...root.querySelectorAll(DRAWS)]);
          // The first is the ground.
          expect(there?.slice(1).map(look)).toEqual(here?.map(look));
          expect(texts(copy)).toEqual(texts(svg));
          expect(faults(lone)).toEqual([]);
          for (const [i, one] of [...copy.querySelectorAll('text')].entries()) {
            const other = svg.querySelectorAll('text')[i];
            expect(Math.abs(one.getComputedTextLength() - (other?.getComputedTextLength() ?? 0))).toBeLessThan(0.05);
          }
        });

  it('says its size, its language, its name and what is to be seen, on its own ground', async () => {
    const svg = await live(SIZES['390'](caseSubject('opening', 'en')), { locale: 'en' });
    const about = { title: 'A < B & "C"', description: ']]>\u0001', background: '#123456' };
    const root = opened(standaloneSvg(svg, about));
    const { width, height } = svg.viewBox.baseVal;
    expect([root.getAttribute('width'), root.getAttribute('height')].map(Number)).toEqual([width, height]);
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(root.getAttribute('xml:lang')).toBe('en');
    expect([...root.children].slice(0, 2).map(({ localName, textContent }) => [localName, textContent])).toEqual([
      ['title', about.title],
      ['desc', ']]>\ufffd'],
    ]);
    const ground = root.querySelector('rect');
    expect([ground?.getAttribute('width'), ground?.getAttribute('fill')]).toEqual([String(width), '#123456']);
    expect(root.querySelectorAll('pattern')).toHaveLength(4);
  });

  it('is the same when the picture in the page is not shown', async () => {
    const picture = SIZES['1280×720'](caseSubject('opening', 'zh', moved));
    const unnumbered = (svg: string) => svg.replace(/\bc\d+-/g, 'c-');
    const visible = standaloneSvg(await live(picture), ABOUT);
    expect(unnumbered(standaloneSvg(await live(picture, { hidden: true }), ABOUT))).toBe(unnumbered(visible));
  });

  it('says little: a picture of the page is below 60 kB', async () => {
    const svg = await live(SIZES['1280×720'](caseSubject('opening', 'zh', moved)));
    expect(standaloneSvg(svg, ABOUT).length).toBeLessThan(60_000);
  });

  it('carries names as text, whatever they say', async () => {
    const names = ['<b>', '"><i x=', ']]>&amp;', "&#0;'", '\u0000\u0008', '\ud800', '\ufffe\u202e', '</svg>'];
    const subject = { ...caseSubject('opening', 'en'), rowName: (id: RatingId) => names[RATING_IDS.indexOf(id)] ?? '' };
    const svg = await live(SIZES['1280×720'](subject), { locale: 'en' });
    for (const name of names) expect(texts(svg).join('|')).toContain(name);
    const lone = standaloneSvg(svg, ABOUT);
    expect(faults(lone)).toEqual([]);
    expect(texts(opened(lone))).toEqual(texts(svg).map((text) => inXml(text)));
    expect(svgText(withSvgText(lone, 'map', '?s=1&2'), 'map')).toBe('?s=1&2');
    expect(opened(withSvgText(lone, 'map', '?s=1&2')).querySelector('#map')?.textContent).toBe('?s=1&2');
  });

  it('leaves behind what runs, refers or is not drawn', () => {
    const svg = drawn(`
      <script>alert(1)</script><style>tspan { fill: red }</style><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">p</p></foreignObject>
      <image href="https://example.invalid/secret.png"/><image href="data:image/svg+xml;base64,AAAA"/><use href="#p"/><a href="https://example.invalid/"><rect width="9"/></a>
      <animate attributeName="x"/><metadata>secret</metadata><!-- secret -->stray
      <defs><pattern id="p" width="4" height="4" class="x" onclick="alert(1)"><rect width="2" height="4" data-a="b"/></pattern></defs>
      <rect id="r" class="x" data-output="y" onclick="alert(1)" tabindex="0" width="1" height="1" fill="url(#p)" stroke="url(https://example.invalid/a.svg#p)"/>
      <circle r="2" clip-path="url(#none)" filter="url(#f)"/><g style="display:none"><text>hidden</text></g>`);
    const lone = standaloneSvg(svg, ABOUT);
    svg.remove();
    expect(faults(lone)).toEqual([]);
    expect(lone).not.toMatch(/secret|stray|hidden|alert|example/);
    const root = opened(lone);
    expect([...root.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(
      ['title', 'desc', 'rect', 'defs', 'pattern', 'rect', 'rect', 'circle'], // prettier-ignore
    );
    const last = root.querySelectorAll('rect')[2];
    expect([last?.getAttribute('fill'), last?.getAttribute('stroke'), last?.id]).toEqual(['url(#p)', null, '']);
  });

  it('keeps what is painted in the picture itself, as a PNG inside it', () => {
    const svg = drawn('<image x="1" y="2" width="3" height="4" href="data:image/png;base64,AAAA" onload="alert(1)"/>');
    const lone = standaloneSvg(svg, ABOUT);
    svg.remove();
    expect(lone).toContain('href="data:image/png;base64,AAAA"');
    expect(lone).not.toContain('alert');
  });

  it('writes colours as every program reads them', () => {
    const svg = drawn(`
      <rect fill="rgba(255, 0, 0, 0.5)" fill-opacity="0.5" stroke="color-mix(in srgb, #000 50%, #fff)"/>
      <rect style="fill: transparent; stroke: color(srgb 1 0.2 0 / 0.25)"/><rect fill="currentColor" color="#0a0b0c"/>
      <g fill="#00f"><rect/><rect fill="#000"/><g stroke="#111" stroke-width="3"><path/><path stroke="none"/></g></g>`);
    const lone = standaloneSvg(svg, { ...ABOUT, background: 'rgba(0, 0, 0, 0)' });
    svg.remove();
    const said = [...opened(lone).querySelectorAll('rect, path')].map((one) =>
      Object.fromEntries(
        [...one.attributes].flatMap(({ name, value }) => (/fill|stroke/.test(name) ? [[name, value]] : [])),
      ),
    );
    expect(said).toEqual([
      { fill: '#000', 'fill-opacity': '0' },
      { fill: '#f00', 'fill-opacity': '0.25', stroke: '#808080' },
      { 'fill-opacity': '0', stroke: '#f30', 'stroke-opacity': '0.25' },
      { fill: '#0a0b0c' },
      {},
      { fill: '#000' },
      {},
      { stroke: 'none' },
    ]);
  });

  it('has room for more above and below, in the page or not', async () => {
    const svg = await live(SIZES['390'](caseSubject('opening', 'zh')));
    const { width, height } = svg.viewBox.baseVal;
    const words = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    words.textContent = '满意度 <73.6>';
    for (const [name, value] of Object.entries({ x: '10', y: '-8', 'font-size': '20', fill: '#c4311c', class: 'a' }))
      words.setAttribute(name, value);
    const code = drawn('<path d="M0 0h1v1h-1z" fill="#010203"/>');
    code.setAttribute('viewBox', '0 0 2 2');
    code.setAttribute('width', '20');
    const lone = standaloneSvg(svg, { ...ABOUT, extra: { above: 40, below: 30, elements: [words, code] } });
    expect(faults(lone)).toEqual([]);
    const root = opened(lone);
    expect(root.getAttribute('viewBox')).toBe(`0 -40 ${width} ${height + 70}`);
    expect(root.getAttribute('height')).toBe(String(height + 70));
    const ground = root.querySelector('rect');
    expect([ground?.getAttribute('y'), ground?.getAttribute('height')]).toEqual(['-40', String(height + 70)]);
    const [heading, nested] = [root.children[root.children.length - 2], root.lastElementChild];
    expect(heading?.outerHTML).toContain('x="10" y="-8" fill="#c4311c" font-size="20">满意度 &lt;73.6&gt;<');
    expect(nested?.outerHTML).toContain('viewBox="0 0 2 2"');
    expect(nested?.querySelector('path')?.getAttribute('fill')).toBe('#010203');
  });
});
