import {
  COVERS,
  FINE_TYPE,
  OWN,
  PAINT,
  plainColour,
  plainValue,
  referred,
  referring,
  STOP,
  shortened,
  TYPE,
} from './presentation';
import { attributeXml, textXml } from './xml';

export interface Wrapping {
  /** What the picture is called and what is to be seen on it, for whoever reads it aloud. */
  readonly title: string;
  readonly description: string;
  /** The ground, a CSS colour. */
  readonly background: string;
  readonly extra?: Extra | undefined;
}
/** What comes with the picture: room around it, and elements of SVG in its coordinates, from the page or not. */
export interface Extra {
  /** Room above (y < 0) and below the picture, in its units. */
  readonly above?: number;
  readonly below?: number;
  readonly elements: readonly SVGElement[];
}

/** Elements that draw, and what they are drawn with. Everything else (scripts, links, images, motion) stays behind. */
const SHAPES = new Set(['rect', 'path', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const WORDS = new Set(['text', 'tspan']);
const GROUPS = new Set(['svg', 'g', 'defs']);
const TOOLS = new Set(['pattern', 'clipPath', 'linearGradient', 'radialGradient', 'stop']);
/** Attributes that say where and how large; none of them can refer to anything. */
const GEOMETRY =
  'x y width height rx ry cx cy r fx fy x1 y1 x2 y2 dx dy d points offset rotate transform pathLength textLength lengthAdjust viewBox preserveAspectRatio patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod clipPathUnits'.split(
    ' ',
  );
/** A number finer than anything can be seen. */
const LONG = /^-?\d+\.\d{5,}$/;

type Values = Readonly<Record<string, string>>;

/** What an element looks like, by property: as the page draws it, or as it says itself where it is in no page. */
function lookOf(element: Element, table: Values, ids: ReadonlySet<string>): Values {
  const style = getComputedStyle(element);
  const css = (name: string) => style.getPropertyValue(name) || (element.getAttribute(name) ?? '');
  const values: Record<string, string> = {};
  for (const name of Object.keys(table)) {
    const value = css(name);
    const id = referred(value);
    if (referring(value)) values[name] = id !== null && ids.has(id) ? `url(#${id})` : 'none';
    else if (value !== '') values[name] = plainValue(value);
  }
  for (const [name, covers] of Object.entries(COVERS)) {
    const alpha = name in table ? (plainColour(css(name))?.alpha ?? 1) : 1;
    if (alpha < 1) values[covers] = String(shortened(alpha * Number(css(covers) || 1)));
  }
  return values;
}

/** What of a look must be said: not what is handed down anyway, and nothing about a line or a filling that is none. */
function said(values: Values, handed: Values): Record<string, string> {
  const silent = (name: string) =>
    (name.startsWith('stroke-') && (values.stroke ?? handed.stroke) === 'none') ||
    (name.startsWith('fill-') && (values.fill ?? handed.fill) === 'none');
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== handed[name] && !silent(name)));
}

const attributes = (pairs: Values): string =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${attributeXml(value)}"`)
    .join('');

const INITIAL: Values = { ...PAINT, ...TYPE };

class Copy {
  readonly #ids: ReadonlySet<string>;
  constructor(roots: readonly Element[]) {
    this.#ids = new Set(
      roots.flatMap((root) => [...root.querySelectorAll([...TOOLS].join())].map(({ id }) => id)).filter(Boolean),
    );
  }

  /** What an element says in its copy, and what it hands down. */
  told(element: Element, handed: Values, fine: Values) {
    const name = element.localName;
    const words = WORDS.has(name) || GROUPS.has(name);
    const values = lookOf(element, words ? { ...PAINT, ...TYPE } : PAINT, this.#ids);
    const inherited = said(values, handed);
    const fineType = words ? said(lookOf(element, FINE_TYPE, this.#ids), fine) : {};
    const own = said(lookOf(element, name === 'stop' ? STOP : OWN, this.#ids), { ...OWN, ...STOP });
    const style = Object.entries(fineType).map(([property, value]) => `${property}:${value}`);
    return {
      written: attributes({ ...inherited, ...own, ...(style.length > 0 ? { style: style.join(';') } : {}) }),
      handed: { ...handed, ...inherited },
      fine: { ...fine, ...fineType },
    };
  }

  /** Everything inside an element, as markup. */
  inside(element: Element, handed: Values, fine: Values): string {
    let markup = '';
    for (const node of element.childNodes) {
      if (node instanceof Element) markup += this.element(node, handed, fine);
      else if (node instanceof Text && WORDS.has(element.localName)) markup += textXml(node.data);
    }
    return markup;
  }

  element(element: Element, handed: Values, fine: Values): string {
    const name = element.localName;
    const tool = TOOLS.has(name);
    // A painted part of the picture itself; an image from anywhere else stays behind.
    const image = name === 'image' && /^data:image\/png;base64,[\w+/=]+$/.test(element.getAttribute('href') ?? '');
    const known = SHAPES.has(name) || WORDS.has(name) || GROUPS.has(name) || tool || image;
    if (!known || !(element instanceof SVGElement)) return '';
    const computed = getComputedStyle(element);
    if (computed.display === 'none' && !tool && name !== 'defs') return '';
    const places: Record<string, string> = tool && element.id ? { id: element.id } : {};
    if (image) places['href'] = element.getAttribute('href') ?? '';
    for (const place of GEOMETRY) {
      const value = element.getAttribute(place);
      if (value !== null) places[place] = LONG.test(value) ? String(shortened(Number(value))) : value;
    }
    // Otherwise spaces at the ends of words are lost; the computed value differs between browsers.
    if (name === 'text' && /^(pre|break-spaces)/.test(computed.whiteSpace)) places['xml:space'] = 'preserve';
    const own = this.told(element, handed, fine);
    const inside = this.inside(element, own.handed, own.fine);
    const start = `<${name}${attributes(places)}${own.written}`;
    return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
  }
}

/** The filling of a ground. */
function groundOf(css: string): Values {
  const alpha = plainColour(css)?.alpha ?? 1;
  const fill = referring(css) ? 'none' : plainValue(css);
  return alpha < 1 ? { fill, 'fill-opacity': String(shortened(alpha)) } : { fill };
}

/** The picture's own box, in its units. */
function boxOf(svg: SVGSVGElement): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = svg.viewBox.baseVal ?? { x: 0, y: 0, width: 0, height: 0 };
  if (width > 0 && height > 0) return { x, y, width, height };
  const shown = svg.getBoundingClientRect();
  return { x: 0, y: 0, width: shown.width, height: shown.height };
}

/**
 * A picture of the page as an SVG that stands alone: what the style sheets say of it is written into it, it refers to
 * nothing outside itself, and it carries no class, no script and nothing that is not drawn. Fonts are named, not
 * contained. `extra` is drawn over the picture; those of its elements that are in the page are copied as they look there.
 */
export function standaloneSvg(svg: SVGSVGElement, { title, description, background, extra }: Wrapping): string {
  const { x, y, width, height } = boxOf(svg);
  const above = extra?.above ?? 0;
  const tall = above + height + (extra?.below ?? 0);
  const elements = extra?.elements ?? [];
  const copy = new Copy([svg, ...elements]);
  const root = copy.told(svg, INITIAL, FINE_TYPE);
  // The language chooses between Chinese and Japanese shapes of the same characters.
  const lang = svg.closest('[lang]')?.getAttribute('lang');
  const ground = { x: String(x), y: String(y - above), width: String(width), height: String(tall) };
  return [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      width: ground.width,
      height: ground.height,
      viewBox: `${x} ${ground.y} ${width} ${tall}`,
      role: 'img',
      ...(lang ? { lang, 'xml:lang': lang } : {}),
    })}${root.written}>`,
    `<title>${textXml(title)}</title><desc>${textXml(description)}</desc>`,
    `<rect${attributes({ ...ground, ...groundOf(background) })}/>`,
    copy.inside(svg, root.handed, root.fine),
    ...elements.map((element) => copy.element(element, root.handed, root.fine)),
    '</svg>',
  ].join('');
}
