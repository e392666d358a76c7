import { pngOf } from '../carriers/raster';
import { withPngText } from '../carriers/png-text';
import { standaloneSvg } from '../carriers/standalone';
import { withSvgText } from '../carriers/svg-text';
import { canvasMeasure } from '../charts/measure';
import { padOf } from '../charts/wide-frame';
import { plain, spell, type Sentence } from '../content/sentence';
import { KEYWORD } from '../state/carried';
import { controlsOver } from './share-controls';
import { wrapped, type Line } from './share-lines';

/** Least width of a PNG, in pixels: that of a slide. */
const SLIDE = 1600;
/** From this width on the picture is the wide one. */
const WIDE = 760;
/** A headline that is only a little too long is set smaller, down to this share, instead of on two lines. */
const SHRUNK = 0.8;
/** The sign behind words that open something; nothing opens in a picture. */
const OPENS = /<tspan[^>]*> ›<\/tspan>/g;
const BETWEEN = ' · ';
const SVG = 'http://www.w3.org/2000/svg';

/** The words around the picture. */
export interface Caption {
  readonly headline: Sentence;
  /** Product, map, date, host: the line below. */
  readonly source: readonly string[];
  readonly title: string;
  readonly description: string;
}
export interface SharedPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly link: string;
}

/** Type sizes in pixels of a picture 1280 wide, and of one in a single column. */
const SIZES = { wide: { headline: 28, source: 13 }, narrow: { headline: 21, source: 12.5 } } as const;

const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** A line of words whose first letter stands at x, and whose feet stand at y. */
function words(line: Line, x: number, y: number, look: Readonly<Record<string, string | number>>, strong: string) {
  const text = element('text', { x, y, ...look });
  for (const piece of line) {
    const span = element('tspan', piece.strong ? { fill: strong } : {});
    span.textContent = piece.text;
    text.append(span);
  }
  return text;
}

/**
 * The chain as it is on screen, with its headline above, one line about its origin below, and its own link inside.
 * Room that the page keeps for its own words is left out.
 * @param chain the live picture; it must be laid out
 */
export function sharePicture(
  chain: SVGSVGElement,
  { headline, source, title, description }: Caption,
  link: string,
): SharedPicture {
  const root = getComputedStyle(document.documentElement);
  const token = (name: string) => root.getPropertyValue(name).trim();
  const { width, height } = chain.viewBox.baseVal;
  const wide = width >= WIDE;
  const unit = wide ? Math.max(1, width / 1280) : 1;
  const sizes = SIZES[wide ? 'wide' : 'narrow'];
  const small = sizes.source * unit;
  const pad = wide ? padOf(width) : 16;
  const room = width - 2 * pad;
  const [head, body] = [token('--head'), getComputedStyle(document.body).fontFamily];

  const measure = canvasMeasure(head);
  const needed = measure(spell(headline), sizes.headline * unit, true) * 1.02;
  const large = sizes.headline * unit * (needed > room && needed < room / SHRUNK ? room / needed : 1);
  const lines = wrapped(headline, room, large, measure, true);
  const parts = source.map((part, i) => [plain(i === 0 ? part : `${BETWEEN}${part}`)]);
  // What parts two of them is not needed where a line does.
  const origins = wrapped(parts, room, small, canvasMeasure(body), false).map((line) =>
    line.map((piece) => ({ ...piece, text: piece.text.replace(/^· /, '') })),
  );
  const drawn = chain.getBBox();

  const above = (20 + 8) * unit + lines.length * large * 1.28 - drawn.y;
  const foot = drawn.y + drawn.height + 16 * unit;
  const tall = Math.ceil(above + foot + 10 * unit + origins.length * small * 1.45 + 10 * unit);
  const top = 20 * unit - above;
  const elements = [
    // The controls of a page of analysis stand beside its pictures.
    ...(chain.closest('.chain') ? controlsOver(chain, element, token('--ink'), token('--paper')) : []),
    ...lines.map((line, i) =>
      words(
        line,
        pad,
        top + large * (0.92 + i * 1.28),
        { 'font-family': head, 'font-size': large, 'font-weight': 600, fill: token('--ink') },
        token('--thread'),
      ),
    ),
    element('rect', { x: pad, y: foot, width: room, height: unit, fill: token('--hair') }),
    ...origins.map((line, i) =>
      words(
        line,
        pad,
        foot + 10 * unit + small * (0.95 + i * 1.45),
        { 'font-family': body, 'font-size': small, 'font-weight': 400, fill: token('--muted') },
        token('--ink'),
      ),
    ),
  ];
  const svg = standaloneSvg(chain, {
    title,
    description,
    background: root.backgroundColor,
    extra: { above, below: tall - above - height, elements },
  });
  return { svg: withSvgText(svg.replace(OPENS, ''), KEYWORD, link), width, height: tall, link };
}

/** The picture as a PNG at least as wide as a slide, with the link inside. Rejects when the browser cannot draw it. */
export async function sharePng({ svg, width, height, link }: SharedPicture): Promise<Uint8Array> {
  const png = await pngOf(svg, width, height, Math.max(2, (SLIDE + 1) / width));
  return withPngText(png, KEYWORD, link);
}
