/**
 * What a reader's style sheet can say and a lone SVG must say itself: properties by their CSS names, each with the
 * value that goes without saying (https://www.w3.org/TR/SVG2/propidx.html).
 */
type Table = Readonly<Record<string, string>>;

/** Handed down to what is inside. */
export const PAINT: Table = {
  fill: '#000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'paint-order': 'normal',
  visibility: 'visible',
  'shape-rendering': 'auto',
};
/** Handed down, and of words only. */
export const TYPE: Table = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'word-spacing': '0',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'text-rendering': 'auto',
  direction: 'ltr',
};
/** As TYPE, but no attribute says them: they stand in a `style`, so that a program without them loses only fineness. */
export const FINE_TYPE: Table = {
  'font-variant-numeric': 'normal',
  'font-variant-east-asian': 'normal',
  'font-feature-settings': 'normal',
  'font-kerning': 'auto',
  'text-autospace': '',
};
/** Of one element alone. */
export const OWN: Table = { opacity: '1', 'vector-effect': 'none', 'clip-path': 'none' };
export const STOP: Table = { 'stop-color': '#000', 'stop-opacity': '1' };

/** Colours, and the property that holds how far each covers. */
export const COVERS: Table = { fill: 'fill-opacity', stroke: 'stroke-opacity', 'stop-color': 'stop-opacity' };

const hex = (byte: number) =>
  Math.round(Math.min(255, Math.max(0, byte)))
    .toString(16)
    .padStart(2, '0');

/** A colour that every program for SVG reads, and how far it covers (0–1); null when it is written in no known way. */
export function plainColour(css: string): { colour: string; alpha: number } | null {
  const found = /^(rgba?\(|color\(srgb )([\d.e+\-, ]+)(?:\/ *([\d.e+-]+) *)?\)$/.exec(css);
  if (!found) return null;
  const [r = NaN, g = NaN, b = NaN, covers = 1] = (found[2] ?? '').split(/[ ,]+/).filter(Boolean).map(Number);
  const alpha = found[3] === undefined ? covers : Number(found[3]);
  if (![r, g, b, alpha].every(Number.isFinite)) return null;
  const most = found[1] === 'color(srgb ' ? 255 : 1;
  const long = [r, g, b].map((part) => hex(part * most)).join('');
  const short = [...long].filter((_, i) => i % 2 === 0).join('');
  const doubled = [...short].map((sign) => sign + sign).join('');
  return { colour: `#${long === doubled ? short : long}`, alpha };
}

/** A computed value as an attribute has it: plain colours, pixels without their unit; names stay as they are. */
export function plainValue(css: string): string {
  if (!/^-?[\d.]/.test(css)) return plainColour(css)?.colour ?? css;
  return css.replace(/(-?[\d.]+(?:e[+-]?\d+)?)px/g, (_, pixels: string) => String(shortened(Number(pixels))));
}
/** To a ten-thousandth: type sizes are rounded again for every letter, and the widths of lines show it. */
export const shortened = (value: number): number => Math.round(value * 10_000) / 10_000;

/** True when a value is taken from elsewhere. */
export const referring = (css: string): boolean => /url\(/i.test(css);

/** The id that a value refers to within the same document, or null. */
export const referred = (css: string): string | null => /^url\(\s*["']?#([^"')]+)["']?\s*\)/.exec(css)?.[1] ?? null;
